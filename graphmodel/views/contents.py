"""Links to the parts of a long page."""

from collections.abc import Iterable

from . import texts
from .section import Section
from .spoken import said


def contents(parts: Iterable[Section]) -> str:
    """A link to each of the parts, under a heading, as HTML; empty without parts."""
    items = "".join(f'<li><a href="#{each.name}">{said(each.title)}</a></li>' for each in parts)
    head = f'<h3 id="contents-head">{said(texts.CONTENTS)}</h3>'
    inside = f"{head}<ul>{items}</ul>"
    return f'<nav class="contents" aria-labelledby="contents-head">{inside}</nav>' if items else ""

"""What stands beside a drawing: what to find out, what to mind, who is not considered."""

from collections.abc import Sequence

from graphmodel.schema import Words

from .spoken import said


def beside(parts: Sequence[str]) -> str:
    """The parts as one column; nothing where all are empty."""
    return f'<div class="beside">{"".join(parts)}</div>' if any(parts) else ""


def told(head: Words | None, lines: Sequence[Words]) -> str:
    """One part: a paragraph for each line that says something; nothing where none does."""
    paragraphs = "".join(f"<p>{said(line)}</p>" for line in lines if line.en)
    title = f"<h3>{said(head)}</h3>" if head else ""
    return f"<section>{title}{paragraphs}</section>" if paragraphs else ""

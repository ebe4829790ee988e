"""Sheets to be written: headings, and rows of cells under them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graphmodel.schema import fold
from graphmodel.schema.form import OWN

from .columns import Column
from .grids import like

# What a row holds: declared cells by their column, one's own by their heading.
Cells = dict[Column | str, str | int]


@dataclass(frozen=True)
class Page:
    """A sheet to be written; the last headings are one's own and have no column."""

    name: str
    columns: tuple[Column, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    derived: bool = False  # follows from the others; ends with a column of marks


def paged(name: str, columns: Sequence[Column], rows: Iterable[Cells], language: str) -> Page:
    """The page of these rows; own columns follow the declared ones in the order they are met."""
    kept = list(rows)
    own = dict.fromkeys(key for row in kept for key in row if isinstance(key, str))
    heads: tuple[Column | str, ...] = (*columns, *own)
    headings = (*(column.words.say(language) for column in columns), *_own(own, columns, language))
    cells = tuple(tuple(row.get(head, "") for head in heads) for row in kept)
    return Page(name, tuple(columns), headings, cells)


def _own(own: Iterable[str], columns: Sequence[Column], language: str) -> Iterable[str]:
    """One's own headings, with `own:` before those that would be taken for declared ones."""
    declared = {fold(word) for column in columns for word in column.words.every}
    for heading in own:
        taken = fold(heading) in declared or like(heading, columns) or ":" in heading
        yield f"{OWN.words.say(language)}: {heading}" if taken else heading

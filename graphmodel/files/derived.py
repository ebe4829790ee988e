"""Sheets that follow from the others: written for people to read, and never read back.

The last column holds a mark made from the cells of its row, so that a row that was changed by hand
is found again wherever it was sorted to.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from itertools import takewhile

from graphmodel.schema import Words, fold

from . import sheet_faults as faults
from .grids import Grid
from .pages import Page
from .problems import Problem
from .values import Text

OPTIONS = Words("Options", "Optionen", ("Options for action", "Handlungsoptionen"))
SHEETS = (OPTIONS,)
NAMES = {fold(word): words for words in SHEETS for word in words.every}
MARK = Words("derived", "abgeleitet")
NOTE = Words(
    "Derived from the other sheets. What is changed here is reported, but not read.",
    "Abgeleitet aus den anderen Blättern. Änderungen hier werden gemeldet, aber nicht gelesen.",
)


def derived_page(
    words: Words, heads: Sequence[str], rows: Iterable[Sequence[str]], language: str
) -> Page:
    """The page of a derived sheet; each row ends with the mark of its cells."""
    marked = tuple((*row, _mark(row)) for row in rows)
    return Page(words.say(language), (), (*heads, MARK.say(language)), marked, derived=True)


def edited(grid: Grid) -> Iterable[Problem]:
    """A warning for each row of a derived sheet that is not as it was written."""
    numbers = sorted(grid.rows)
    if not numbers:
        return
    headings = grid.rows[numbers[0]]
    end = next((index for index, cell in sorted(headings.items()) if _is_mark(cell)), None)
    for number in numbers[1:]:
        cells = grid.rows[number]
        last = end or max(cells) + 1
        said = [cells[index].text if index in cells else "" for index in range(1, last)]
        mark = cells[end].text if end and end in cells else ""
        if mark != _mark(said):
            place = min(cells.values(), key=lambda cell: cell.place).place
            yield Problem(place, faults.DERIVED_CHANGED, {"given": grid.name})


def _is_mark(cell: Text) -> bool:
    return fold(cell.text) in map(fold, MARK.every)


def _mark(cells: Sequence[str]) -> str:
    """The same for the same texts, empty cells at the end and spaces around a text aside."""
    texts = [cell.strip() for cell in cells]
    empty = sum(1 for _ in takewhile(lambda text: not text, reversed(texts)))
    said = "\x1f".join(texts[: len(texts) - empty])
    return sha256(said.encode()).hexdigest()[:12]

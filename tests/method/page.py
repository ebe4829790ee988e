"""docs/method.md: worksheet by worksheet, what each column changes; written, and read again."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graphmodel.files.gather import NAMES
from graphmodel.questions.plain import clean
from graphmodel.questions.tables import unmarked
from graphmodel.schema import fold

from .found import Found, most_telling
from .sheets import METHOD

PAGE = Path(__file__).parents[2] / "docs" / "method.md"
TOLD = 3  # questions named in a line
_INTRODUCTION = """\
# What each column of the worksheets changes

`python -m tests.method` writes this page from the two large worked examples, `seeds/tonewood.yaml`
and `seeds/hofkiste.yaml`, as worksheets. Of each column one cell is altered, as a strategist
would alter it, and every question is asked again; the last column names the questions that are
answered otherwise, first the one that the fewest columns change. Columns that the method itself
names are bold. What is said in the cells is in English in both examples.

The sheet of options is derived: it follows from all these, and nothing is read from it. Reasons,
with whom and when a thing was agreed, and one's own columns stand in the last part of every report,
*What is recorded*, word for word; below a table stand the columns that change that part alone.
"""
_HEADS = ("column", "Spalte", "example", "cell", "altered", "answered otherwise")
_EMPTY = "*empty*"
_BAR = re.compile(r"(?<!\\) \| ")


@dataclass(frozen=True)
class Line:
    """A line of a table: the cell of a column that was altered, and a question it changes."""

    sheet: str
    column: str
    example: str
    was: str
    now: str
    question: str

    def __str__(self) -> str:
        """How a test names it."""
        return f"{self.sheet}: {self.column}"


def written(found: Sequence[Found]) -> str:
    """The page about these columns."""
    rank = most_telling(found)
    sheets = dict.fromkeys(each.sheet for each in found)
    parts = (_sheet(name, [each for each in found if each.sheet == name], rank) for name in sheets)
    text = "\n".join([_INTRODUCTION, *(line for part in parts for line in part)])
    return text.rstrip("\n") + "\n"


def _sheet(name: str, found: Sequence[Found], rank: Mapping[str, int]) -> Iterator[str]:
    words = NAMES[fold(name)]
    yield f"## {words.en}\n" if words.en == words.de else f"## {words.en} · {words.de}\n"
    told = [_cells(each, rank) for each in found if each.questions]
    lines = [_HEADS, ["---"] * len(_HEADS), *told]
    yield "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
    alone = [each.column.words.en for each in found if not each.questions]
    if alone:
        yield f"Told in *What is recorded* alone: {', '.join(alone)}.\n"


def _cells(found: Found, rank: Mapping[str, int]) -> Sequence[str]:
    asked = sorted(found.questions, key=lambda each: (rank[each], each))
    more = f" and {len(asked) - TOLD} more" if len(asked) > TOLD else ""
    words = found.column.words
    name = f"**{words.en}**" if words.en in METHOD.get(found.sheet, ()) else words.en
    said = (unmarked(clean(each)) if each else _EMPTY for each in (found.was, found.now))
    return [name, words.de, found.example, *said, ", ".join(asked[:TOLD]) + more]


def lines(text: str) -> Iterator[Line]:
    """The lines about the columns that the method names, as the page tells them."""
    sheet = ""
    for row in text.splitlines():
        if row.startswith("## "):
            sheet = row.removeprefix("## ").partition(" · ")[0]
        if row.startswith("| **"):
            column, _, example, was, now, asked = map(_unescaped, _BAR.split(row[2:-2]))
            yield Line(sheet, column.strip("*"), example, was, now, re.split(r",| and ", asked)[0])


def _unescaped(cell: str) -> str:
    return "" if cell == _EMPTY else re.sub(r"\\(.)", r"\1", cell)

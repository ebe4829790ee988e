"""What each column does: one cell altered in a worked example, and the answers that change."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from graphmodel.files.columns import Column
from graphmodel.files.pages import Page
from graphmodel.model import read

from .alter import alterations, back, worksheets
from .answers import Said, answers, changed

SEEDS = Path(__file__).parents[2] / "seeds"
EXAMPLES = ("tonewood", "hofkiste")
TRIED = 4  # alterations of a column in one example


@dataclass(frozen=True)
class Found:
    """A cell of a column, what it says instead, and the questions answered otherwise."""

    sheet: str
    column: Column
    example: str
    was: str
    now: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Example:
    """A worked example with its worksheets and the answers about it."""

    key: str
    pages: Sequence[Page]
    said: Said


def example(key: str) -> Example:
    """A worked example as its worksheets say it, everything asked about it."""
    pages = worksheets(read(SEEDS / f"{key}.yaml"))
    return Example(key, pages, answers(back(pages)))


def every_column(examples: Sequence[Example]) -> Iterator[Found]:
    """What is found of each column of each sheet, in the order of the layout."""
    for at, page in enumerate(examples[0].pages):
        for column in page.columns:
            yield _of_column(examples, at, column)


def _of_column(examples: Sequence[Example], at: int, column: Column) -> Found:
    """The first alteration that changes an answer; without one, the first there is."""
    tried: list[Found] = []
    for each in examples:
        page = each.pages[at]
        for altered in islice(alterations(each.pages, page, column), 1 if column.reason else TRIED):
            questions = tuple(changed(each.said, answers(altered.model)))
            found = Found(page.name, column, each.key, altered.was, altered.now, questions)
            if questions:
                return found
            tried.append(found)
    return tried[0]


def most_telling(found: Sequence[Found]) -> Mapping[str, int]:
    """How many columns change the answer to a question: the fewer, the more it tells of each."""
    counted: dict[str, int] = {}
    for each in found:
        for name in each.questions:
            counted[name] = counted.get(name, 0) + 1
    return counted

"""Every column of the worksheets is filled in, comes back as it was, and changes what is told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

import pytest

from graphmodel.files.pages import Page
from graphmodel.files.sheets import BY_NAME
from graphmodel.model import Model, read
from graphmodel.questions import files
from graphmodel.report.annex import annex
from graphmodel.schema import fold

from .alter import GONE, altered, back, rid_of, worksheets
from .answers import Said, answers
from .found import EXAMPLES, SEEDS, every_column, example
from .page import PAGE, Line, lines
from .sheets import METHOD, REASONED

NAMED = [(sheet, column) for sheet, columns in METHOD.items() for column in columns]
REASONS = ("why", "agreed with", "agreed on")
LINES = list(lines(PAGE.read_text("utf-8")))


@cache
def model(key: str) -> Model:
    return read(SEEDS / f"{key}.yaml")


@cache
def pages(key: str) -> tuple[Page, ...]:
    return worksheets(model(key))


@cache
def said(key: str, question: str) -> Said:
    return answers(back(pages(key)), [question])


def page_of(key: str, sheet: str) -> Page:
    return next(page for page in pages(key) if page.name == sheet)


def cells(key: str, sheet: str, heading: str) -> Iterator[str]:
    page = page_of(key, sheet)
    index = page.headings.index(heading)
    return (str(row[index]) for row in page.rows)


def filled(sheet: str, heading: str) -> bool:
    return any(cell for key in EXAMPLES for cell in cells(key, sheet, heading))


def test_the_page_tells_of_every_column_that_the_method_names() -> None:
    assert sorted((line.sheet, line.column) for line in LINES) == sorted(NAMED)
    assert {line.question for line in LINES} <= set(files())


@pytest.mark.parametrize("sheet", METHOD)
def test_every_column_is_filled_in_a_worked_example(sheet: str) -> None:
    reasoned = REASONED.get(sheet, ())
    wanted = [*METHOD[sheet], *(f"{name}: {word}" for name in reasoned for word in REASONS)]
    assert [each for each in wanted if not filled(sheet, each)] == []


def models(line: Line) -> Iterator[Model]:
    """The models that follow where a cell of the line's column is altered as it says."""
    found = pages(line.example)
    page = page_of(line.example, line.sheet)
    column = next(each for each in page.columns if each.words.en == line.column)
    for number, cell in enumerate(cells(line.example, line.sheet, line.column)):
        if cell == line.was:
            made = (
                rid_of(found, page, number)
                if line.now == GONE
                else altered(found, page, column, number, line.now)
            )
            if made:
                yield made


@pytest.mark.parametrize("line", LINES, ids=str)
def test_an_altered_cell_changes_an_answer(line: Line) -> None:
    before = said(line.example, line.question)
    assert any(answers(each, [line.question]) != before for each in models(line))


def with_reasons(page: Page) -> Page:
    """The page with every reason told that could stand there, and a column of one's own."""
    number = iter(range(10_000))

    def told(row: Sequence[str | int]) -> Iterator[str | int]:
        main: str | int = ""
        for column, cell in zip(page.columns, row, strict=False):
            main = main if column.reason else cell
            text = f"{page.name} {next(number)}"
            yield cell or (text if column.reason and main not in ("", "none") else "")

    own = ("" if "none" in row else f"our own {page.name}" for row in page.rows)
    rows = [
        (*told(row), *row[len(page.columns) :], each)
        for row, each in zip(page.rows, own, strict=True)
    ]
    return replace(page, headings=(*page.headings, "Our own"), rows=tuple(rows))


def said_in(page: Page) -> list[dict[str, str | int]]:
    """What each row says by heading; the order of one's own columns follows from the rows."""
    rows = (dict(zip(page.headings, row, strict=True)) for row in page.rows)
    return [{heading: cell for heading, cell in row.items() if cell != ""} for row in rows]


@pytest.mark.parametrize("key", EXAMPLES)
def test_reasons_and_own_columns_come_back_and_stand_in_the_report(key: str) -> None:
    full = [with_reasons(each) if fold(each.name) in BY_NAME else each for each in pages(key)]
    made = back(full)
    again = {page.name: page for page in worksheets(made)}
    told = "\n".join(row[-1] for row in annex(made, "en").cells)
    for page in full:
        assert said_in(again[page.name]) == said_in(page), page.name
        new = {str(cell) for row in page.rows for cell in row if str(cell).startswith(page.name)}
        new |= {f"Our own: our own {page.name}"} if page.headings[-1] == "Our own" else set()
        assert [text for text in new if text not in told] == []


@pytest.mark.soak
def test_the_page_tells_what_every_column_changes() -> None:
    found = list(every_column([example(key) for key in EXAMPLES]))
    changes = {(each.sheet, each.column.words.en): each.questions for each in found}
    assert [pair for pair in NAMED if not changes[pair]] == []
    assert [line for line in LINES if line.question not in changes[line.sheet, line.column]] == []
    told = PAGE.read_text("utf-8")
    assert [each for each in changes if each[1] not in told] == []

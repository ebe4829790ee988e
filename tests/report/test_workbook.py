"""The report as a workbook that a spreadsheet opens as it was meant."""

from functools import cache
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.properties import PageSetupProperties

from graphmodel.files.values import column_letters
from graphmodel.questions import question
from graphmodel.questions.tables import sheet
from graphmodel.report import workbook
from graphmodel.report.workbook import LONGEST_NAME, _cut

from .reports import LARGE, MARKED, SMALL, reported

KEYS = [*LARGE, *SMALL]


@cache
def opened(key: str) -> Workbook:
    return load_workbook(BytesIO(workbook(reported(key))))


@pytest.mark.parametrize("key", KEYS)
def test_sheets_have_names_that_every_spreadsheet_takes(key: str) -> None:
    names = opened(key).sheetnames
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name) <= LONGEST_NAME
        assert not set(name) & set("[]:*?/\\'")
        assert name.casefold() != "history"


def test_a_long_name_ends_after_a_word() -> None:
    assert _cut("What falls if a side leaves a market", 31) == "What falls if a side leaves a…"
    assert _cut("Wide" * 60, 31) == f"{'Wide' * 7}Wi…"
    assert _cut("Topics", 31) == "Topics"


@pytest.mark.parametrize("key", KEYS)
def test_no_cell_is_a_formula(key: str) -> None:
    kinds = {
        cell.data_type
        for page in opened(key).worksheets
        for row in page.iter_rows()
        for cell in row
    }
    assert kinds <= {"s", "n"}


def test_names_stand_in_it_as_they_are() -> None:
    cells = [row[0].value for row in opened("marked")["Decision paper"].iter_rows(min_row=2)]
    assert sorted(map(str, cells)) == sorted(MARKED)


@pytest.mark.parametrize(
    ("key", "name", "blank"),
    [
        ("tonewood", "Decision paper", ["decision", "by whom"]),
        ("hofkiste", "Entscheidungsvorlage", ["Beschluss", "von wem"]),
    ],
)
def test_the_last_columns_of_the_decision_paper_are_blank(
    key: str, name: str, blank: list[str]
) -> None:
    heads, *rows = opened(key)[name].iter_rows(values_only=True)
    assert list(heads[-2:]) == blank
    assert len(rows) == len(reported(key).decisions.rows)
    assert {row[-2:] for row in rows} == {(None, None)}
    assert all(row[0] for row in rows)


@pytest.mark.parametrize("key", LARGE)
def test_every_answer_has_a_sheet_and_its_query(key: str) -> None:
    report, book = reported(key), opened(key)
    answers = [answer for part in report.parts for answer in part.telling]
    _, *rows = book.worksheets[0].iter_rows(values_only=True)
    asked = [question(each.question).question.say(report.language) for each in answers]
    assert sorted(str(row[0]) for row in rows) == sorted(asked)
    assert [row[1] for row in rows][: len(report.headlines)] == [
        report.told(each) for each in report.headlines
    ]
    assert [row[0] for row in book.worksheets[-1].iter_rows(min_row=2, values_only=True)] == [
        each.question for each in answers
    ]
    for answer, page in zip(answers, book.worksheets[2:], strict=False):
        assert page.max_row == max(len(answer.rows) + 1, 1), page.title
        assert [cell.value for cell in page[1] if cell.value] == list(sheet(answer).heads)


@pytest.mark.parametrize("key", LARGE)
def test_every_recorded_fact_stands_on_the_last_sheet_but_one(key: str) -> None:
    heads, *rows = opened(key).worksheets[-2].iter_rows(values_only=True)
    assert list(heads) == list(reported(key).annex.heads)
    assert [list(map(str, row)) for row in rows] == [
        [text.strip() for text in row] for row in reported(key).annex.cells
    ]


def test_what_is_to_be_written_by_hand_has_room() -> None:
    page = opened("hofkiste")["Entscheidungsvorlage"]
    last = [column_letters(page.max_column - each) for each in (0, 1)]
    assert [page.column_dimensions[each].width for each in last] == [28, 28]


@pytest.mark.parametrize("key", LARGE)
def test_rows_are_as_high_as_their_texts_and_print_across_the_paper(key: str) -> None:
    page = opened(key).worksheets[0]
    wide = page.column_dimensions["B"].width
    for number, texts in enumerate(page.iter_rows(values_only=True), 1):
        needed = max(len(str(text)) / wide for text in texts)
        assert (page.row_dimensions[number].height or 0) >= 15 * min(27, needed)
    assert page.page_setup.orientation == "landscape"
    assert page.sheet_properties.pageSetUpPr == PageSetupProperties(fitToPage=True)
    assert page.print_title_rows == "$1:$1"


def test_numbers_are_numbers() -> None:
    page = opened("tonewood")["Topics shared across modules"]
    head = [cell.value for cell in page[1]]
    values = [row[head.index("links")] for row in page.iter_rows(min_row=2, values_only=True)]
    assert values
    assert all(isinstance(value, int) for value in values)


def test_the_same_study_gives_the_same_bytes() -> None:
    assert workbook(reported("empty")) == workbook(reported("empty"))

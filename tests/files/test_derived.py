"""Derived sheets: written beside the others, told when somebody changed them, never read back."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from graphmodel.files.derived import OPTIONS, derived_page
from graphmodel.files.writing import workbook, write_file
from graphmodel.model import check, check_text
from graphmodel.model.read import located
from graphmodel.model.written import written

from .worksheets import changed, of_seed, put, seed

HEADS = ("topic", "formats", "gaps")
ROWS = (("Rope safety", "audience", ""), ("+Knots", "", "who?"), ("Regattas", "", ""))
WARNING = "this row of 'Options' was changed; the sheet is derived and is not read"


@cache
def with_options() -> bytes:
    page = derived_page(OPTIONS, HEADS, ROWS, "en")
    return workbook(written(seed("rope-maker"), "en"), "en", derived=[page])


def told(change: Callable[[Workbook], object]) -> list[str]:
    report = check_text(changed(with_options(), change), "company.xlsx")
    assert report.model is not None
    return [located(problem) for problem in report.problems]


def test_a_derived_sheet_is_the_last_and_says_what_it_is() -> None:
    book = load_workbook(BytesIO(with_options()))
    sheet = book.worksheets[-1]
    assert [cell.value for cell in sheet[1]] == [*HEADS, "derived"]
    assert [cell.value for cell in sheet["A"]][1:] == [row[0] for row in ROWS]
    assert sheet["A1"].comment is not None
    assert sheet["A1"].comment.text.startswith("Derived from the other sheets.")
    assert sheet.column_dimensions["D"].hidden
    assert sheet.freeze_panes == "B2"


def test_a_derived_sheet_as_it_was_written_says_nothing_about_the_model() -> None:
    assert told(lambda book: None) == []
    report = check_text(with_options(), "company.xlsx")
    assert report.model == check_text(of_seed("rope-maker"), "company.xlsx").model


def sort_backwards(book: Workbook) -> None:
    sheet = book["Options"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(rows), 2):
        for column, value in enumerate(row, 1):
            sheet.cell(number, column).value = value


def test_sorting_it_or_writing_beside_it_is_no_change() -> None:
    assert told(sort_backwards) == []
    assert told(lambda book: book["Options"].cell(2, 7, "our own remark")) == []


@pytest.mark.parametrize(
    ("change", "cell"),
    [
        (lambda book: book["Options"].cell(2, 2, "community"), "A2"),
        (lambda book: put(book, "Options", "topic", 3, None), "C3"),
        (lambda book: book["Options"].cell(6, 1, "A topic of mine"), "A6"),
        (lambda book: book["Options"].delete_cols(4), "A2"),
    ],
    ids=["changed", "emptied", "added", "without marks"],
)
def test_a_changed_row_is_reported_with_its_place(
    change: Callable[[Workbook], object], cell: str
) -> None:
    assert told(change)[0].startswith(f"company.xlsx: Options!{cell}: {WARNING}")


def test_writing_over_a_workbook_replaces_its_derived_sheet(tmp_path: Path) -> None:
    file = tmp_path / "company.xlsx"
    file.write_bytes(changed(with_options(), lambda book: book["Options"].cell(2, 2, "mine")))
    fresh = derived_page(OPTIONS, HEADS, ROWS[:1], "en")
    write_file(file, written(seed("rope-maker"), "en"), "en", derived=[fresh], force=True)
    sheet = load_workbook(file)["Options"]
    assert [cell.value for cell in sheet["B"]] == ["formats", "audience"]


def test_a_folder_has_a_file_for_it_which_is_checked_the_same(tmp_path: Path) -> None:
    page = derived_page(OPTIONS, HEADS, ROWS, "de")
    write_file(tmp_path / "sheets", written(seed("rope-maker"), "de"), "de", derived=[page])
    assert check(tmp_path / "sheets").problems == ()
    file = tmp_path / "sheets" / "Optionen.csv"
    file.write_text(file.read_text("utf-8-sig").replace("who?", "me"), "utf-8")
    [problem] = check(tmp_path / "sheets").problems
    assert (problem.code, problem.severity, problem.cell) == ("derived-changed", "warning", "A3")

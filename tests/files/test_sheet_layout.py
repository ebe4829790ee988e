"""Sheets whose titles, headings or cells stand otherwise than they were made."""

from openpyxl import Workbook

from graphmodel.model import check_text
from graphmodel.model.read import located

from .worksheets import changed, checked, of_seed, put, says


def test_a_misspelt_sheet_is_named_as_one_that_is_not_read() -> None:
    [warning] = checked(lambda book: setattr(book["Costs"], "title", "Cots")).problems
    said = "the sheet 'Cots' is not read (did you mean 'Costs'?)"
    assert located(warning) == f"company.xlsx: Cots!A1: {said}"
    assert warning.severity == "warning"


def test_a_misspelt_heading_is_one_problem_and_not_one_in_each_row() -> None:
    said = "unbekannte Überschrift 'Nahme' (gemeint ist wohl 'Name'; eine eigene beginnt mit "
    data = changed(
        of_seed("rope-maker", "de"), lambda book: put(book, "Segmente", "Name", 1, "Nahme")
    )
    [problem] = check_text(data, "firma.xlsx").problems
    assert problem.say("de") == f"{said}`eigene:`)"


def test_a_heading_like_one_that_is_there_takes_nothing_from_it() -> None:
    [problem] = checked(lambda book: put(book, "Segments", "also", 1, "nam")).problems
    assert (problem.code, problem.cell) == ("unknown-heading", "C1")


def test_a_title_above_the_headings_is_one_problem() -> None:
    def titled(book: Workbook) -> None:
        book["Segments"].insert_rows(1, 2)
        book["Segments"]["B1"] = "Our segments"

    said = "'Our segments' stands above the headings, which are in row 3"
    hint = "delete the rows above the headings"
    assert says(checked(titled)) == [f"company.xlsx: Segments!B1: {said} ({hint})"]


def test_merged_cells_say_once_what_several_rows_lack() -> None:
    def merged(book: Workbook) -> None:
        book["Topics"].merge_cells("P2:P3")
        book["Topics"].merge_cells("Q2:Q3")
        book["Segments"].merge_cells("AL1:AM1")
        book.create_sheet("Ideas").merge_cells("A1:A9")

    [warning] = [each for each in checked(merged).problems if each.severity == "warning"]
    assert (warning.sheet, warning.cell) == ("Topics", "P2")
    assert warning.message == "of the merged cells P2:P3 only the first is read"

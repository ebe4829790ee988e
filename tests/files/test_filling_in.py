"""What helps to fill in a workbook: drop-downs, explanations, room, and words for what is wrong."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from graphmodel.files.new import worksheets
from graphmodel.files.values import column_letters
from graphmodel.model import check
from graphmodel.schema import LANGUAGES

from .worksheets import checked, of_seed, put, says


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_workbook_has_no_problems(language: str, tmp_path: Path) -> None:
    worksheets(tmp_path / "My company.xlsx", language)
    report = check(tmp_path / "My company.xlsx")
    assert says(report) == []
    assert report.model is not None
    assert (report.model.key, len(report.model.nodes)) == ("my-company", 1)


def test_a_sheet_helps_to_fill_it_in() -> None:
    book = load_workbook(BytesIO(of_seed("tonewood", "de")))
    sheet = book["Segmentthemen"]
    offered = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert offered["A2:A1000"] == "'Segmente'!$B$2:$B$1000"
    assert offered["C2:C1000"] == '"keine,niedrig,mittel,hoch"'
    assert sheet["G1"].value == "Affinität"
    assert offered["G2:G1000"] == '"none,some,strong"'
    assert sheet.freeze_panes == "C2"
    assert "keine, niedrig, mittel, hoch" in sheet["C1"].comment.text
    facts = {
        str(rule.sqref): rule.formula1 for rule in book["Modell"].data_validations.dataValidation
    }
    assert facts == {"B4": '"en,de"'} | dict.fromkeys(("B6", "B7", "B8"), '"ja,nein"')
    assert book["Segmente"].column_dimensions["A"].hidden
    assert book["Segmente"].column_dimensions["B"].width > 10


def test_a_blank_sheet_has_room_for_names_and_texts(tmp_path: Path) -> None:
    worksheets(tmp_path / "company.xlsx", "en")
    sheet = load_workbook(tmp_path / "company.xlsx")["Change potential"]
    room = {
        str(heading.value): sheet.column_dimensions[column_letters(number)].width
        for number, heading in enumerate(sheet[1], 1)
    }
    assert {room[each] for each in ("name", "of", "evidence", "noticed by")} == {24}
    assert room["level"] == 9


def test_a_column_for_several_kinds_says_how_to_tell_them_apart() -> None:
    book = load_workbook(BytesIO(of_seed("tonewood", "en")))
    said = book["Signs"]["M1"].comment.text.splitlines()
    assert said == [
        "The part of the model that shows it.",
        "From: needs, value propositions, channels, customer relationships, key resources, "
        "key activities.",
        "Of several with one name: `need: name`.",
    ]
    assert "Of several" not in book["Segment topics"]["B1"].comment.text


def test_what_no_kind_has_is_said_without_listing_them_all() -> None:
    def finding(book: Workbook) -> None:
        put(book, "Change potential", "name", 2, "Reviews")
        put(book, "Change potential", "of", 2, "Climbrs")

    said = "there is no part of the model 'Climbrs' (did you mean 'Climbers'?)"
    assert says(checked(finding)) == [f"company.xlsx: Change potential!B2: {said}"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("12 000", "12000"), ("2.500", "2500"), ("about 40", "40"), ("-4", "4")),
        *(("1.5", "40000"), ("10 to 20", "40000"), ("many", "40000")),
    ],
)
def test_a_number_that_was_meant_is_written_out(typed: str, meant: str) -> None:
    [problem] = checked(lambda book: put(book, "Segments", "size", 2, typed)).problems
    assert problem.say() == f"'{typed}' is no whole number (digits only, such as {meant})"

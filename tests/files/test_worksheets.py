"""Worksheets as people fill them in: problems with their cell, one's own columns and sheets."""

import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from graphmodel.errors import FileError
from graphmodel.files.columns import columns
from graphmodel.files.new import worksheets
from graphmodel.files.sheets import SHEETS
from graphmodel.files.workbook import MAX_PARTS, MAX_UNPACKED
from graphmodel.files.writing import workbook
from graphmodel.model import Model, check, check_text
from graphmodel.model.written import written
from graphmodel.schema import LANGUAGES

from ..refusing import refused
from .worksheets import Change, bound, changed, checked, column, of_seed, put, says, seed, settled


@pytest.mark.parametrize(
    ("change", "place", "said"),
    [
        (
            lambda book: put(book, "Segments", "priority", 2, "hgih"),
            "Segments!H2",
            "'hgih' is no level of 'priority' (did you mean 'high'?)",
        ),
        (
            lambda book: put(book, "Segments", "size", 2, "=1+1"),
            "Segments!E2",
            "the formula =1+1 is not calculated (write the value)",
        ),
        (
            lambda book: put(book, "Segments", "size", 2, "#REF!"),
            "Segments!E2",
            "the cell holds the error #REF! (write the value)",
        ),
        (
            lambda book: put(book, "Segments", "size", 2, 1.5),
            "Segments!E2",
            "'1.5' is no whole number (digits only, such as 40000)",
        ),
        (
            lambda book: put(book, "Segments", "priority", 1, "Priorty"),
            "Segments!H1",
            "unknown heading 'Priorty' (did you mean 'priority'?; "
            "a heading of your own begins with `own:`)",
        ),
        (
            lambda book: put(book, "Segment topics", "segment", 2, "Climbrs"),
            "Segment topics!A2",
            "there is no 'Climbrs' in: Segments (did you mean 'Climbers'?; write it there first)",
        ),
        (
            lambda book: put(book, "Segments", "size", 4, 3),
            "Segments!E4",
            "the row does not say: name (fill in that cell, or delete the row)",
        ),
        (
            lambda book: put(book, "Segment topics", "priority", 9, "high"),
            "Segment topics!C9",
            "the row does not say: segment (fill in that cell, or delete the row)",
        ),
        (
            lambda book: book["Segments"].cell(2, 77, "x"),
            "Segments!BY2",
            "'x' stands in a column without a heading (name the column)",
        ),
        (
            lambda book: put(book, "Segments", "also", 1, "name"),
            "Segments!C1",
            "the heading 'name' is there already: Segments!B1 (keep one of them)",
        ),
        (
            lambda book: put(book, "Formats", "purpose", 2, "both"),
            "Formats!C2",
            "'both' is no purpose (one of: adds benefit, raises product benefit)",
        ),
        (
            lambda book: put(book, "Topics", "area", 4, "Water sports"),
            "Topics!P4",
            "there is no topic area 'Water sports' "
            "(did you mean 'Water sport'?; define it under `topic areas`)",
        ),
    ],
)
def test_a_problem_names_sheet_and_cell(change: Change, place: str, said: str) -> None:
    assert says(checked(change)) == [f"company.xlsx: {place}: {said}"]


def test_a_name_of_two_says_where_both_stand() -> None:
    said = says(checked(lambda book: put(book, "Segments", "name", 9, "Climbers")))
    places = "rename one of Segments!B2, Segments!B9, or"
    topic = f"'Climbers' may mean: climbers, climbers-2 ({places} write its key here)"
    club = f"'Climbers' could be segment climbers, segment climbers-2 ({places} write its key here)"
    assert f"company.xlsx: Segment topics!A2: {topic}" in said
    assert any(club in each for each in said)
    assert len(said) == len(set(said))


def test_of_nearly_the_same_names_the_one_that_is_spelt_just_so_is_meant() -> None:
    def alike(book: Workbook) -> None:
        put(book, "Topics", "name", 9, "Rope-Safety")
        put(book, "Segment topics", "topic", 2, "Rope-Safety")
        put(book, "Segments", "name", 9, "CLIMBERS")
        put(book, "Relationships", "with", 2, "CLIMBERS")

    report = checked(alike)
    assert report.errors == ()
    assert report.model is not None
    ends = {(link.start[1], link.end[1]) for link in report.model.links}
    assert ("rope-maker/climbers", "rope-maker/rope-safety-2") in ends
    assert {start for start, end in ends if end == "rope-maker/climbing-club"} == {
        "rope-maker/climbers-2"
    }


def test_a_problem_as_json_has_sheet_and_cell() -> None:
    [problem] = checked(lambda book: put(book, "Segments", "size", 2, "many")).problems
    record = problem.record("de")
    assert (record["sheet"], record["cell"], record["line"]) == ("Segments", "E2", 2)


def test_two_places_of_one_workbook_are_both_cells() -> None:
    def twice(book: Workbook) -> None:
        sheet = book["Segment topics"]
        for index in range(1, 4):
            sheet.cell(9, index, sheet.cell(2, index).value)

    said = "this is said at Segment topics!C2 already (keep one of them)"
    assert says(checked(twice)) == [f"company.xlsx: Segment topics!A9: {said}"]


def test_either_language_and_any_spelling_of_umlauts_is_read() -> None:
    def mixed(book: Workbook) -> None:
        put(book, "Segments", "priority", 3, "Hoch")
        put(book, "Segments", "priority: why", 1, "Prioritaet: Grund")
        book["Topic areas"].title = "THEMENFELDER"

    report = checked(mixed)
    assert says(report) == []
    assert report.model is not None
    [sailors] = [node for node in report.model.nodes if node.id.endswith("/sailors")]
    assert sailors.properties["priority"] == 3


def test_numbers_dates_and_ticks_are_read_as_a_person_means_them() -> None:
    def typed(book: Workbook) -> None:
        put(book, "Segments", "size", 2, 40000.0)
        put(book, "Segments", "pays", 2, True)
        put(book, "Segments", "priority: agreed on", 2, date(2026, 2, 11))

    model = checked(typed).model
    assert model is not None
    [climbers] = [node for node in model.nodes if node.id == "rope-maker/climbers"]
    found = {name: climbers.properties[name] for name in ("size", "pays", "priority_on")}
    assert found == {"size": 40000, "pays": True, "priority_on": "2026-02-11"}


def test_a_row_without_a_key_gets_one_from_its_name_and_a_copied_row_its_own() -> None:
    def rows(book: Workbook) -> None:
        sheet = book["Segments"]
        for index in range(1, 5):
            sheet.cell(4, index, sheet.cell(2, index).value)
        put(book, "Segments", "name", 4, "Rescue teams")
        put(book, "Segments", "name", 5, "Rescue Teams")
        put(book, "Segment topics", "segment", 9, "rescue-teams")
        put(book, "Segment topics", "topic", 9, "Knots")

    model = checked(rows).model
    assert model is not None
    keys = [node.id.partition("/")[2] for node in model.nodes if node.label == "Segment"]
    assert keys == ["climbers", "sailors", "rescue-teams", "rescue-teams-2"]
    assert ("Segment", "rope-maker/rescue-teams") in {link.start for link in model.links}


def test_what_stands_beside_none_is_not_read_and_told() -> None:
    def beside(book: Workbook) -> None:
        put(book, "Criteria", "name", 2, "none")
        put(book, "Criteria", "key", 2, None)
        book["Criteria"].cell(1, 60, "Our own")
        book["Criteria"].cell(2, 60, "blue")

    told = [problem for problem in checked(beside).problems if problem.code == "beside-none"]
    assert {problem.severity for problem in told} == {"warning"}
    assert [problem.say() for problem in told][-1].startswith("'blue' stands beside 'none'")
    assert told[-1].cell == "BH2"


def test_none_in_a_list_is_known_and_a_blank_is_not() -> None:
    def none(book: Workbook) -> None:
        put(book, "Criteria", "segment", 3, "Sailors")
        put(book, "Criteria", "name", 3, "none")
        put(book, "Segments", "needs", 3, "keine")
        put(book, "Benefits", "customer relationship", 2, "Climbing club")
        put(book, "Benefits", "name", 2, "none")
        put(book, "Benefits", "side", 2, "company")

    model = checked(none).model
    assert model is not None
    nones = {
        node.id: node.properties["known_none"]
        for node in model.nodes
        if "known_none" in node.properties
    }
    assert nones == {
        "rope-maker/climbing-club": ("benefits company",),
        "rope-maker/sailors": ("criteria", "needs"),
    }
    assert settled(model) == settled(_again(bound(model)))


def _again(data: bytes) -> Model:
    report = check_text(data, "company.xlsx")
    assert says(report) == []
    assert report.model is not None
    return report.model


def test_own_columns_come_back_in_place() -> None:
    def own(book: Workbook) -> None:
        for sheet in ("Segments", "Segment topics", "Formats", "Criteria"):
            last = book[sheet].max_column + 1
            book[sheet].cell(1, last, "Colour")
            book[sheet].cell(2, last, "blue")
        book["Segments"].cell(1, book["Segments"].max_column + 1, "own: priority")
        book["Segments"].cell(3, book["Segments"].max_column, "ours")
        book["Model"].cell(20, 1, "Head office")
        book["Model"].cell(20, 2, "Ulm")

    model = checked(own).model
    assert model is not None
    said = {
        node.id.partition("/")[2]: (node.properties["own_keys"], node.properties["own_values"])
        for node in model.nodes
        if "own_keys" in node.properties and node.label != "Rating"
    }
    assert said == {
        "": (("Head office",), ("Ulm",)),
        "climbers": (("Colour",), ("blue",)),
        "climbers.certified-ropes": (("Colour",), ("blue",)),
        "sailors": (("priority",), ("ours",)),
    }
    data = bound(model)
    book = load_workbook(BytesIO(data))
    assert [cell.value for cell in book["Segments"][1]][-2:] == ["Colour", "own: priority"]
    for sheet in ("Segment topics", "Formats", "Criteria"):
        assert book[sheet].cell(2, column(book[sheet], "Colour")).value == "blue"
    assert settled(_again(data)) == settled(model)


def test_own_sheets_are_left_alone_and_kept() -> None:
    def own(book: Workbook) -> None:
        book.create_sheet("Ideas", 2)["A1"] = "=1+1"

    model = seed("rope-maker")
    data = changed(of_seed("rope-maker"), own)
    assert settled(_again(data)) == settled(model)
    kept = load_workbook(BytesIO(workbook(written(model), "de", over=data)))
    assert kept["Ideas"]["A1"].value == "=1+1"
    assert "Segments" not in kept.sheetnames
    assert "Segmente" in kept.sheetnames


def test_the_same_model_gives_the_same_bytes() -> None:
    assert bound(seed("rope-maker")) == bound(seed("rope-maker"))


def packed(**parts: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (packed(a=b"0" * (MAX_UNPACKED + 1)), "workbook-too-large"),
        (packed(**{f"p{n}": b"" for n in range(MAX_PARTS + 1)}), "workbook-too-large"),
        (packed(**{"xl/workbook.xml": b"<!DOCTYPE a []><a/>"}), "no-workbook"),
        (packed(**{"xl/workbook.xml": b"<a/>"}), "no-workbook"),
        (packed(**{"word/document.xml": b"<a/>"}), "no-workbook"),
        (b"PK\x03\x04 cut off", "no-workbook"),
        (b"\xd0\xcf\x11\xe0 an old one", "no-workbook"),
    ],
    ids=["bomb", "parts", "doctype", "no sheets", "a letter", "cut off", "old"],
)
def test_nothing_hostile_is_unpacked(data: bytes, code: str) -> None:
    report = check_text(data, "company.xlsx")
    assert [problem.code for problem in report.problems] == [code]
    assert report.model is None


def test_a_workbook_that_is_cut_off_is_said_in_the_readers_words() -> None:
    [problem] = check_text(of_seed("rope-maker")[:9000], "firma.xlsx").problems
    assert problem.say("de") == (
        "das ist keine Arbeitsmappe: sie ist beschädigt oder unvollständig (als .xlsx speichern)"
    )


def test_a_csv_file_is_read_with_the_others_of_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "Segments.csv"
    file.write_text("name,priority\nWho: they\n", encoding="utf-8")
    [problem] = check(file).problems
    assert problem.message == "a CSV file is one sheet of a model"
    assert problem.hint.startswith("name the folder that holds all of them: /")


def test_what_is_no_workbook_is_not_written_over() -> None:
    english = "the workbook to write over cannot be read: it holds no sheets"
    german = "geschrieben werden soll, ist nicht lesbar: sie enthält keine Tabellenblätter"
    with refused(FileError, english, german):
        workbook(written(seed("rope-maker")), "en", over=packed(a=b"ours"))


def test_a_text_that_no_cell_takes_is_refused_and_not_cut() -> None:
    model = check_text(f"model: m\nabout: {'a' * 40_000}\n".encode(), "m.yaml").model
    assert model is not None
    english = "Model!B5: 40000 characters, a cell takes 32767"
    with refused(FileError, english, "Model!B5: 40000 Zeichen, eine Zelle fasst 32767"):
        bound(model)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_is_explained_in_the_language_of_the_workbook(
    language: str, tmp_path: Path
) -> None:
    worksheets(tmp_path / "company.xlsx", language)
    book = load_workbook(tmp_path / "company.xlsx")
    for sheet in SHEETS:
        page = book[sheet.words.say(language)]
        headings = {str(cell.value): cell.comment for cell in page[1]}
        for each in columns(sheet):
            comment = headings[each.words.say(language)]
            assert each.meaning is not None
            assert comment is not None
            assert comment.text.lower().startswith(each.meaning.say(language).lower())

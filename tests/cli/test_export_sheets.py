"""`graphmodel export` into worksheets: the options that follow from them stand beside them."""

from pathlib import Path

from openpyxl import load_workbook

from graphmodel.model import check, read
from graphmodel.questions import ask
from graphmodel.store import connect

from ..files.worksheets import changed, put, settled
from .conftest import SEEDS, Run


def topics(language: str) -> list[str]:
    """The options in the order of their leverage, by name."""
    with connect("graphmodel.kgl") as store:
        answer = ask(store, "options overview", {"model": "rope-maker"}, language)
    return [answer.names[str(row["topic"])] for row in answer.rows]


def test_a_workbook_ends_with_the_options(loaded: Run) -> None:
    result = loaded("export", "company.xlsx", "-m", "rope-maker", "--lang", "de")
    assert result.exit_code == 0, result.output
    book = load_workbook("company.xlsx")
    assert book.sheetnames[-1] == "Optionen"
    sheet = book["Optionen"]
    assert [cell.value for cell in sheet["A"]] == ["Thema", *topics("de")]
    assert len(topics("de")) > 1
    assert [sheet["A1"].value, sheet["B1"].value] == ["Thema", "Module"]
    assert sheet["B2"].value is not None
    assert "Kundensegmente" in str(sheet["B2"].value)


def test_what_is_changed_in_it_is_reported_and_the_model_stays(loaded: Run) -> None:
    loaded("export", "company.xlsx", "-m", "rope-maker")
    file = Path("company.xlsx")
    assert settled(check(file).model or read(file)) == settled(read(SEEDS / "rope-maker.yaml"))
    file.write_bytes(changed(file.read_bytes(), lambda book: put(book, "Options", "topic", 2, "x")))
    result = loaded("check", "company.xlsx")
    assert result.exit_code == 0
    assert "this row of 'Options' was changed" in result.output
    assert loaded("load", "company.xlsx").exit_code == 0
    with connect("graphmodel.kgl") as store:
        again = settled(store.model("rope-maker"))
    assert again == settled(read(SEEDS / "rope-maker.yaml"))


def test_a_folder_holds_them_as_well(loaded: Run) -> None:
    assert loaded("export", "sheets", "-m", "rope-maker").exit_code == 0
    first, *rows = (Path("sheets") / "Options.csv").read_text("utf-8-sig").splitlines()
    assert first.startswith("topic,modules,")
    assert first.endswith(",derived")
    assert len(rows) == len(topics("en"))
    result = loaded("check", "sheets")
    assert result.exit_code == 0
    assert "Options" not in result.output


def test_a_model_file_has_none(loaded: Run) -> None:
    assert loaded("export", "company.yaml", "-m", "rope-maker").exit_code == 0
    assert "Options" not in Path("company.yaml").read_text("utf-8")

"""Worksheets by command: new, check, load, export."""

import json
from pathlib import Path

from openpyxl import load_workbook

from .conftest import Run


def test_a_new_workbook_is_checked_and_loaded(run: Run) -> None:
    assert run("new", "Meine Firma.xlsx", "--language", "de").exit_code == 0
    assert "fine" in run("check", "Meine Firma.xlsx").output
    assert run("load", "Meine Firma.xlsx").exit_code == 0
    assert json.loads(run("models", "--format", "json").stdout)[0]["key"] == "meine-firma"
    assert load_workbook("Meine Firma.xlsx").sheetnames[:2] == ["Modell", "Skalen"]


def test_a_file_that_is_there_stays(run: Run) -> None:
    assert run("new", "company.xlsx").exit_code == 0
    assert run("new", "company.xlsx").exit_code == 1
    result = run("new", "company.xlsx", "--language", "de")
    assert result.exit_code == 1
    assert "company.xlsx gibt es schon; mit --force überschreiben" in result.output
    assert run("new", "company.xlsx", "--language", "de", "--force").exit_code == 0
    assert "Modell" in load_workbook("company.xlsx").sheetnames


def test_each_form_that_is_exported_can_be_loaded_and_changes_nothing_the_second_time(
    loaded: Run,
) -> None:
    for name in ("company.xlsx", "company.yaml", "sheets"):
        result = loaded("export", name, "-m", "rope-maker")
        assert result.exit_code == 0, result.output
        assert f"Written: {name}" in result.output
        assert loaded("load", name).exit_code == 0
        assert "nothing has changed" in loaded("load", name).output
    assert Path("sheets", "Segments.csv").is_file()


def test_an_export_goes_to_the_standard_output_as_yaml(loaded: Run) -> None:
    result = loaded("export", "-", "-m", "rope-maker", "--language", "de")
    assert result.stdout.startswith("Geschäftsmodell: rope-maker\n")
    assert loaded("check", "-", stdin=result.stdout).exit_code == 0


def test_an_export_keeps_sheets_of_ones_own(loaded: Run) -> None:
    loaded("export", "company.xlsx", "-m", "rope-maker")
    book = load_workbook("company.xlsx")
    book.create_sheet("Ideas")["A1"] = "ours"
    book.save("company.xlsx")
    assert loaded("export", "company.xlsx", "-m", "rope-maker").exit_code == 1
    assert loaded("export", "company.xlsx", "-m", "rope-maker", "--force").exit_code == 0
    assert load_workbook("company.xlsx")["Ideas"]["A1"].value == "ours"


def test_a_name_of_no_known_form_is_refused(loaded: Run) -> None:
    result = loaded("export", "company.ods", "-m", "rope-maker")
    assert result.exit_code == 2
    assert "company.ods: write a .yaml, a .xlsx, or a folder of CSV files" in result.output


def test_a_check_names_sheet_and_cell(loaded: Run) -> None:
    loaded("export", "company.xlsx", "-m", "rope-maker")
    book = load_workbook("company.xlsx")
    book["Segments"]["E2"] = "many"
    book.save("company.xlsx")
    result = loaded("check", "company.xlsx")
    assert result.exit_code == 1
    assert "company.xlsx: Segments!E2: 'many' is no whole number" in result.stdout
    [problem] = json.loads(loaded("check", "company.xlsx", "--format", "json").stdout)
    assert (problem["sheet"], problem["cell"]) == ("Segments", "E2")

"""A workbook that LibreOffice has saved says the same; by `make soak` alone."""

import subprocess
from pathlib import Path
from random import Random
from shutil import which

import pytest
from openpyxl import Workbook

from graphmodel.files.writing import workbook
from graphmodel.model import check
from graphmodel.model.written import written
from graphmodel.report import options_page
from graphmodel.store import connect

from .worksheets import changed, seed, settled

REORDERED = (
    *("Segments", "Segment topics", "Formats", "Relationships", "Criteria", "Topics", "Options"),
)


def worked_in(book: Workbook) -> None:
    """Rows in another order, a column and a sheet more."""
    for name in REORDERED:
        sheet = book[name]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        Random(name).shuffle(rows)  # noqa: S311 (a test, not a secret)
        for number, row in enumerate(rows, 2):
            for index, value in enumerate(row, 1):
                sheet.cell(number, index).value = value
    last = book["Topics"].max_column + 1
    book["Topics"].cell(1, last, "Colour")
    book["Topics"].cell(2, last, "blue")
    book.create_sheet("Notes")["A1"] = "=1+1"


@pytest.mark.soak
def test_what_libreoffice_saves_is_the_same_model(tmp_path: Path) -> None:
    office = which("soffice")
    assert office, "libreoffice-calc is not installed"
    model = seed("tonewood")
    file = tmp_path / "company.xlsx"
    with connect(":memory:") as store:
        store.load(model)
        derived = [options_page(store, model.key, "en")]
    file.write_bytes(changed(workbook(written(model), "en", derived=derived), worked_in))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    form = "xlsx:Calc MS Excel 2007 XML"
    command = [office, home, "--headless", "--convert-to", form, "--outdir", "out", file.name]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=300)
    report = check(tmp_path / "out" / "company.xlsx")
    assert [problem.say() for problem in report.problems] == []
    assert report.model is not None
    topics = [node for node in report.model.nodes if node.label == "Topic"]
    own = [node.properties["own_values"] for node in topics if "own_keys" in node.properties]
    assert own == [("blue",)]
    plain = [(node.label, node.id) for node in settled(report.model).nodes]
    assert sorted(plain) == sorted((node.label, node.id) for node in model.nodes)
    assert report.model.links == model.links

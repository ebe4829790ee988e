"""`graphmodel export` for other programs."""

import json
from pathlib import Path

import pytest

from graphmodel.exchange import FORMATS, export
from graphmodel.model import read

from .conftest import SEEDS, Run


def test_the_command_offers_every_format() -> None:
    from graphmodel.cli.export import FORMATS as OFFERED

    assert tuple(FORMATS) == OFFERED


@pytest.mark.parametrize(
    ("name", "form"), [(f"m{end}", form) for form, f in FORMATS.items() for end in f.endings]
)
def test_the_ending_says_the_format(loaded: Run, name: str, form: str) -> None:
    result = loaded("export", name, "-m", "rope-maker")
    assert result.exit_code == 0, result.output
    assert Path(name).read_text("utf-8") == export(read(SEEDS / "rope-maker.yaml"), form)


def test_a_folder_of_csv_files(loaded: Run) -> None:
    result = loaded("export", "--format", "csv-graph", "-o", "graph", "-m", "rope-maker")
    assert result.exit_code == 0, result.output
    assert (Path("graph") / "Segment.csv").exists()
    assert loaded("export", "graph", "--format", "csv-graph", "-m", "rope-maker").exit_code == 1


def test_the_standard_output_takes_a_single_file(loaded: Run) -> None:
    result = loaded("export", "--format", "node-link", "-m", "rope-maker")
    assert json.loads(result.stdout)["graph"]["key"] == "rope-maker"
    result = loaded("export", "--format", "csv-graph", "-m", "rope-maker")
    assert result.exit_code == 2
    assert "name a folder" in result.output


def test_a_file_is_not_written_over_without_being_told(loaded: Run) -> None:
    Path("m.dot").write_text("mine")
    result = loaded("export", "m.dot", "-m", "rope-maker")
    assert result.exit_code == 1
    assert "--force" in result.output
    assert Path("m.dot").read_text() == "mine"
    assert loaded("export", "m.dot", "-m", "rope-maker", "--force").exit_code == 0
    assert loaded("export", "no/m.dot", "-m", "rope-maker").exit_code == 1


@pytest.mark.parametrize(
    "given", [["a.dot", "-o", "b.dot"], ["a.dot", "--language", "de"], ["--format", "svg"]]
)
def test_what_cannot_be_meant(loaded: Run, given: list[str]) -> None:
    assert loaded("export", *given, "-m", "rope-maker").exit_code == 2
    assert not Path("a.dot").exists()

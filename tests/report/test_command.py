"""`graphmodel report`: the form that the name of the file says."""

from pathlib import Path

import pytest

from ..cli.conftest import Run, loaded, run

__all__ = ["loaded", "run"]  # fixtures


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("study.HTM", '<!doctype html>\n<html lang="de"'),
        ("study.md", "# Rope maker: Bericht"),
        ("study.xlsx", "PK\x03\x04"),
    ],
)
def test_the_ending_says_the_form(loaded: Run, name: str, begins: str) -> None:
    result = loaded("report", "-m", "rope-maker", "--lang", "de", "-o", name)
    assert result.exit_code == 0, result.output
    assert result.stdout == ""
    assert f"Geschrieben: {name}" in result.stderr
    assert ("im Browser öffnen" in result.stderr) == name.endswith(".HTM")
    assert Path(name).read_bytes().startswith(begins.encode())


def test_without_a_name_it_is_a_page_named_after_the_model(loaded: Run) -> None:
    result = loaded("report", "-m", "rope-maker")
    assert result.exit_code == 0, result.output
    assert "<h1><bdi>Rope maker</bdi></h1>" in Path("rope-maker-report.html").read_text("utf-8")


def test_another_ending_is_an_error_and_writes_nothing(loaded: Run) -> None:
    for name in ("study", "study.pdf", "study.md.txt"):
        result = loaded("report", "-m", "rope-maker", "-o", name)
        assert result.exit_code == 2
        assert f"{name}: write a .html, a .md or a .xlsx" in result.stderr
        assert not Path(name).exists()


def test_it_is_about_one_model(loaded: Run) -> None:
    result = loaded("report", "-o", "study.md")
    assert result.exit_code == 2
    assert "rope-maker" in result.stderr
    assert not Path("study.md").exists()


def test_a_file_that_cannot_be_written_is_told(loaded: Run) -> None:
    result = loaded("report", "-m", "rope-maker", "-o", "no/study.md")
    assert result.exit_code == 1
    assert "no/study.md: cannot be written" in result.stderr

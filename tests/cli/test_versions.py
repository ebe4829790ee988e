"""Versions by command: `diff`, and `--with` on every question."""

import json
from pathlib import Path

import pytest

from graphmodel.store import connect

from .conftest import SEEDS, Run

SCENARIO = f"""\
extends: {SEEDS / "rope-maker.yaml"}
model: rope-plan
segments:
  sailors: {{decision: leave out}}
  climbers: {{topics: {{regatta: high}}}}
"""


@pytest.fixture
def scenario(run: Run) -> str:
    """A file that says what would be otherwise, in the folder of the test."""
    Path("plan.yaml").write_text(SCENARIO, "utf-8")
    return "plan.yaml"


def test_the_store_stays_as_it_is_under_a_scenario(loaded: Run, scenario: str) -> None:
    file = Path("graphmodel.kgl")
    before, stamp = file.read_bytes(), file.stat().st_mtime_ns
    with connect(file) as store:
        models = {each.key: store.model(each.key) for each in store.models()}
    result = loaded("segments", "strategies", "--with", scenario)
    assert result.exit_code == 0, result.output
    assert "Sailors" in result.output
    assert (file.read_bytes(), file.stat().st_mtime_ns) == (before, stamp)
    with connect(file) as store:
        assert {each.key: store.model(each.key) for each in store.models()} == models


@pytest.mark.parametrize(
    "asked",
    [
        ["topics", "shared"],
        ["ask", "topics", "shared", "-p", "min_modules=1"],
        ["segments", "conflicts", "--threshold", "3"],
        ["ask", "rules", "topics-unrelated"],
    ],
)
def test_answers_are_those_of_the_scenario_once_it_is_loaded(
    loaded: Run, scenario: str, asked: list[str]
) -> None:
    supposed = loaded(*asked, "--with", scenario, "--format", "json")
    assert supposed.exit_code == 0, supposed.output
    assert loaded("load", scenario).exit_code == 0
    real = loaded(*asked, "-m", "rope-plan", "--format", "json")
    assert json.loads(supposed.stdout) == json.loads(real.stdout)


def test_a_scenario_needs_no_store(run: Run, scenario: str) -> None:
    assert run("topics", "shared", "--with", scenario).exit_code == 0
    assert not Path("graphmodel.kgl").exists()


def test_a_scenario_can_be_the_whole_model_or_the_standard_input(run: Run) -> None:
    text = (SEEDS / "rope-maker.yaml").read_text("utf-8")
    result = run("topics", "shared", "--with", "-", "--format", "csv", stdin=text)
    assert result.stdout.splitlines()[1].startswith("rope-maker,")


def test_a_scenario_with_mistakes_is_not_asked(run: Run) -> None:
    Path("plan.yaml").write_text("model: m\nsegmets: {a: }\n", "utf-8")
    result = run("topics", "shared", "--with", "plan.yaml")
    assert result.exit_code == 1
    assert "plan.yaml:2:1" in result.output
    assert run("topics", "shared", "--with", "none.yaml").exit_code == 1


def test_two_files_are_compared_without_a_store(run: Run, scenario: str) -> None:
    result = run("diff", str(SEEDS / "rope-maker.yaml"), scenario)
    assert result.exit_code == 0, result.output
    assert "Changed facts: 2" in result.output
    assert "not recorded" in result.output
    assert "leave out" in result.output
    assert "(segments strategies)" in result.output
    assert not Path("graphmodel.kgl").exists()


def test_a_stored_model_is_compared_with_a_file(loaded: Run, scenario: str) -> None:
    found = json.loads(loaded("diff", "rope-maker", scenario, "--format", "json").stdout)
    assert (found["before"], found["after"]) == ("rope-maker", "rope-plan")
    assert [(each["change"], each["key"]) for each in found["facts"]] == [
        ("added", "climbers"),
        ("added", "sailors"),
    ]
    assert {each["question"] for each in found["answers"]} >= {"segments strategies"}


def test_the_same_twice_has_no_changes(loaded: Run) -> None:
    found = json.loads(loaded("diff", "rope-maker", "Rope maker", "--format", "json").stdout)
    assert (found["facts"], found["answers"]) == ([], [])
    assert "Changed facts: 0" in loaded("diff", "rope-maker", "rope-maker").output


@pytest.mark.parametrize(
    ("file", "asked", "begins"),
    [
        ("d.html", [], "<!doctype html>"),
        ("d.md", [], "## Changed facts"),
        ("d.json", [], "{"),
        ("d.txt", [], "Changed facts"),
        ("d.html", ["--format", "table"], "Changed facts"),
    ],
)
def test_the_name_of_the_file_says_the_form(
    loaded: Run, scenario: str, file: str, asked: list[str], begins: str
) -> None:
    assert loaded("diff", "rope-maker", scenario, *asked, "-o", file).exit_code == 0
    assert Path(file).read_text("utf-8").lower().startswith(begins.lower())


def test_markdown_in_german(loaded: Run, scenario: str) -> None:
    result = loaded(
        *("diff", "rope-maker", scenario, "--format", "markdown", "--lang", "de", "-o", "d.md")
    )
    assert result.exit_code == 0, result.output
    text = Path("d.md").read_text("utf-8")
    assert text.startswith("## Geänderte Angaben: 2\n\n| Änderung | von |")
    assert "Vorher: " in text


def test_long_tables_end_with_how_much_is_left(run: Run, scenario: str) -> None:
    pair = (str(SEEDS / "rope-maker.yaml"), str(SEEDS / "drug-maker.yaml"))
    short, whole = run("diff", *pair).output, run("diff", *pair, "--all").output
    assert "more rows; --all shows them" in short
    assert "more rows; --all shows them" not in whole
    assert len(whole) > len(short)


def test_the_standard_input_is_a_file_too(run: Run, scenario: str) -> None:
    text = (SEEDS / "rope-maker.yaml").read_text("utf-8")
    result = run("diff", "-", scenario, "--format", "json", stdin=text)
    assert len(json.loads(result.stdout)["facts"]) == 2


@pytest.mark.parametrize("named", ["nothing.yaml", "nothing", "Nothing Inc. & Co"])
def test_what_is_neither_a_file_nor_in_the_store(loaded: Run, named: str) -> None:
    result = loaded("diff", "rope-maker", named)
    assert result.exit_code == 2
    assert named in result.output

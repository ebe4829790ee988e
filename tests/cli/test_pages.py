"""What writes files or whole texts: show, schema, demo, completion."""

import json
from pathlib import Path

import pytest
from graphmodel.cli import COMMANDS

from graphmodel.questions import files

from .conftest import SEEDS, Run


def test_a_canvas_is_one_page(loaded: Run, tmp_path: Path) -> None:
    result = loaded("show", "canvas", "-m", "rope-maker", "--lang", "de")
    assert result.exit_code == 0, result.stderr
    page = tmp_path.joinpath("rope-maker-canvas.html").read_text(encoding="utf-8")
    assert page.lower().startswith("<!doctype html>")
    assert 'lang="de"' in page
    assert "rope-maker-canvas.html" in result.stderr
    assert loaded("show", "canvas", "-m", "rope-maker", "-o", "-").stdout.startswith("<!")


def test_a_curve_is_one_page(loaded: Run, tmp_path: Path) -> None:
    result = loaded("show", "curve", "-m", "rope-maker")
    assert result.exit_code == 0, result.stderr
    page = tmp_path.joinpath("rope-maker-curve.html").read_text(encoding="utf-8")
    assert "<svg" in page
    assert "One strategy supports 1 of the 2 segments considered" in page


def test_one_model_is_shown_at_a_time(loaded: Run) -> None:
    result = loaded("show", "canvas")
    assert result.exit_code == 2
    assert "Say which model: free-newspaper, rope-maker" in result.stderr


def test_the_json_schema_is_one(run: Run) -> None:
    schema = json.loads(run("schema").stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "segments" in schema["properties"]


def test_the_reference_is_the_page_of_the_docs(run: Run) -> None:
    page = SEEDS.with_name("docs") / "schema.md"
    assert run("schema", "--format", "markdown").stdout == page.read_text(encoding="utf-8")


def test_the_demo_answers_and_draws_in_a_folder_of_its_own(run: Run, tmp_path: Path) -> None:
    result = run("demo")
    assert result.exit_code == 0, result.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"graphmodel-demo"}
    pages = sorted(tmp_path.glob("graphmodel-demo/*.html"))
    assert pages
    for page in pages:
        assert str(page.relative_to(tmp_path)) in result.stdout
    for name in ("topics shared", "markets dependencies", "segments conflicts"):
        assert f"$ graphmodel {name} -m " in result.stdout
    again = run("demo")
    assert again.stdout == result.stdout


def test_the_demo_says_where_it_cannot_write(run: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("taken").write_text("", encoding="utf-8")
    result = run("demo", "-o", "taken")
    assert result.exit_code == 1
    assert "taken: cannot be written" in result.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(run: Run, shell: str) -> None:
    script = run("completion", shell).stdout
    assert "_GRAPHMODEL_COMPLETE" in script
    assert f"{shell}_complete" in script


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("graphmodel mar", {"markets"}),
        ("graphmodel markets ne", {"network-effects"}),
        ("graphmodel ask top", {"topics"}),
        ("graphmodel ask topics sh", {"shared"}),
        ("graphmodel topics shared -m ro", {"rope-maker"}),
        ("graphmodel models rm fr", {"free-newspaper"}),
        ("graphmodel topics shared --min", {"--min-modules"}),
        ("graphmodel topics shared --db no/where -m ro", set()),
    ],
)
def test_shells_complete_commands_questions_and_models(
    loaded: Run, monkeypatch: pytest.MonkeyPatch, words: str, found: set[str]
) -> None:
    monkeypatch.setenv("_GRAPHMODEL_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    told = loaded().stdout.split()
    assert {line.partition(",")[2] for line in told} == found


AREAS = {name.partition(" ")[0] for name in files()}  # each of their questions has examples


def test_every_command_has_help_with_examples(run: Run) -> None:
    for name in COMMANDS:
        shown = run(name, "--help")
        assert shown.exit_code == 0
        if name not in (*AREAS, "completion"):
            assert "Examples:" in shown.stdout, name
        assert max(map(len, shown.stdout.splitlines())) <= 80

"""Files into the store: check, load, models."""

import json
from pathlib import Path

import pytest

from ..servers.address import Address
from .conftest import SEEDS, Run

ROPE = str(SEEDS / "rope-maker.yaml")
BAD = "model: x\nname: X\nsegmnts:\n  climbers: {topics: {safety: hihg}}\n"


def test_a_good_file_is_fine(run: Run) -> None:
    result = run("check", ROPE)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "rope-maker.yaml: fine, " in result.stderr


def test_every_problem_has_its_place(run: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("bad.yaml").write_text(BAD, encoding="utf-8")
    result = run("check", "bad.yaml", ROPE)
    assert result.exit_code == 1
    assert all(line.startswith("bad.yaml:") for line in result.stdout.splitlines())
    assert "segments" in result.stdout
    assert "bad.yaml: 1 error" in result.stderr


def test_problems_as_json_have_all_fields(run: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("bad.yaml").write_text(BAD, encoding="utf-8")
    result = run("check", "bad.yaml", "--format", "json", "-o", "problems.json")
    assert result.exit_code == 1
    told = json.loads(tmp_path.joinpath("problems.json").read_text(encoding="utf-8"))
    fields = {"file", "line", "column", "sheet", "cell", "code", "severity", "message", "hint"}
    assert {frozenset(problem) for problem in told} == {frozenset(fields)}
    assert told[0]["line"] == 3
    assert told[0]["message"] == "unknown section 'segmnts'"
    [german] = json.loads(run("check", "bad.yaml", "--format", "json", "--lang", "de").stdout)
    assert german == {**told[0], "message": german["message"], "hint": german["hint"]}
    assert german["message"] == "unbekannter Abschnitt 'segmnts'"
    assert json.loads(run("check", ROPE, "--format", "json").stdout) == []


def test_a_file_that_is_not_there_is_a_problem_too(run: Run) -> None:
    result = run("check", "nowhere.yaml")
    assert result.exit_code == 1
    assert result.stdout.startswith("nowhere.yaml:")


def test_a_file_comes_from_the_standard_input(run: Run) -> None:
    assert run("check", "-", stdin=BAD).stdout.startswith("-:3:")
    assert run("load", "-", stdin=Path(ROPE).read_text(encoding="utf-8")).exit_code == 0
    assert "rope-maker" in run("models").stdout


def test_a_list_for_people_is_headed_in_their_language(run: Run) -> None:
    run("load", ROPE)
    assert run("models", "--lang", "de").stdout.startswith("Schlüssel   Name ")
    assert run("models", "--lang", "de", "--format", "csv").stdout.startswith("key,name,language")
    assert run("ask", "--lang", "de").stdout.startswith("Name  ")


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_new_file_has_no_problems_and_is_not_written_over(run: Run, language: str) -> None:
    result = run("new", "mine.yaml", "--language", language)
    assert result.exit_code == 0
    assert "graphmodel check mine.yaml" in result.stderr
    assert run("check", "mine.yaml").exit_code == 0
    again = run("new", "mine.yaml")
    assert again.exit_code == 1
    assert "mine.yaml is there already; --force" in again.stderr
    assert run("new", "mine.yaml", "--force").exit_code == 0
    assert run("new", "-", "--lang", language).stdout.strip()


def test_loading_again_changes_nothing(run: Run) -> None:
    first, second = run("load", ROPE), run("load", ROPE)
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert "rope-maker: " in first.stderr
    assert "nodes and" in first.stderr
    assert second.stderr == "rope-maker: nothing has changed.\n"
    assert first.stdout == second.stdout == ""


def test_a_bad_file_keeps_all_out(run: Run, tmp_path: Path) -> None:
    tmp_path.joinpath("bad.yaml").write_text(BAD, encoding="utf-8")
    result = run("load", ROPE, "bad.yaml")
    assert result.exit_code == 1
    assert "bad.yaml:3:" in result.stderr
    assert not tmp_path.joinpath("graphmodel.kgl").exists()


def test_models_are_listed_and_removed(loaded: Run) -> None:
    assert "Rope maker" in loaded("models").stdout
    told = json.loads(loaded("models", "--format", "json").stdout)
    assert [model["key"] for model in told] == ["free-newspaper", "rope-maker"]
    assert set(told[0]) == {"key", "name", "language", "nodes", "links"}
    assert loaded("models", "rm", "Rope maker").stderr == "rope-maker: removed.\n"
    left = json.loads(loaded("models", "--format", "json").stdout)
    assert [model["key"] for model in left] == ["free-newspaper"]


def test_an_unknown_model_is_not_removed(loaded: Run) -> None:
    result = loaded("models", "rm", "rope-makr")
    assert result.exit_code == 2
    assert "Did you mean 'rope-maker'?" in result.stderr


def test_an_empty_store_says_what_to_do(run: Run) -> None:
    result = run("models")
    assert result.exit_code == 0
    assert result.stdout == ""
    assert "graphmodel load FILE" in result.stderr
    assert json.loads(run("models", "--format", "json").stdout) == []


@pytest.mark.parametrize(
    "where", ["no/such/folder/x.kgl", "bolt://localhost:1", "http://localhost", "."]
)
def test_a_store_that_cannot_be_used_ends_with_3(run: Run, where: str) -> None:
    result = run("models", "--db", where)
    assert result.exit_code == 3
    assert result.stderr.startswith("Error: ")


def test_every_engine_serves_the_commands(
    run: Run, engine_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in engine_address.environment.items():
        monkeypatch.setenv(name, value)
    assert run("load", ROPE).exit_code == 0
    (model,) = json.loads(run("models", "--format", "json").stdout)
    assert model["key"] == "rope-maker"
    asked = run("topics", "shared", "--format", "ndjson")
    assert '"topic": "rope-maker/' in asked.stdout
    assert run("cypher", "CREATE (x:Segment {id: 'x'})").exit_code == 1
    assert run("models", "rm", "rope-maker").exit_code == 0


def test_what_happens_is_told_in_german_too(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "firma.yaml"
    file.write_text("Modell: firma\nSprache: de\nSegmente: {a: , b: }\n", "utf-8")
    store = ("--db", str(tmp_path / "store.kgl"), "--lang", "de")
    assert run("check", str(file), "--lang", "de").stderr == (
        f"{file}: in Ordnung, 3 Knoten und 4 Verbindungen.\n"
    )
    assert run("load", str(file), *store).stderr == (
        "firma: 3 Knoten und 4 Verbindungen hinzugefügt.\n"
    )
    assert run("load", str(file), *store).stderr == "firma: nichts hat sich geändert.\n"

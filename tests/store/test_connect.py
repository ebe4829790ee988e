"""Which store is meant, and what opening it costs."""

import json
import logging
import subprocess
import sys
from inspect import signature
from pathlib import Path

import pytest

from graphmodel.store import connect

from ..servers.address import Address
from .samples import small

IMPORTED = "import sys, json; {}; print(json.dumps(sorted(sys.modules)))"


def engines_imported(statement: str) -> set[str]:
    """Which of the engines' packages a new interpreter has imported after a statement."""
    command = [sys.executable, "-c", IMPORTED.format(statement)]
    done = subprocess.run(command, capture_output=True, check=True)
    return {"neo4j", "kglite", "py2neo"} & set(json.loads(done.stdout))


def test_an_argument_comes_first(tmp_path: Path) -> None:
    elsewhere = {"GRAPHMODEL_DB": str(tmp_path / "b.kgl"), "NEO4J_URI": "bolt://127.0.0.1:1"}
    with connect(tmp_path / "a.kgl", environ=elsewhere) as store:
        store.load(small())
    assert (tmp_path / "a.kgl").exists()


def test_then_the_variable_for_the_store(tmp_path: Path) -> None:
    named = {"GRAPHMODEL_DB": str(tmp_path / "b.kgl"), "NEO4J_URI": "bolt://127.0.0.1:1"}
    with connect(environ=named) as store:
        store.load(small())
    assert (tmp_path / "b.kgl").exists()


def test_then_the_variables_of_neo4j(neo4j_address: Address) -> None:
    named = neo4j_address.environment | {"GRAPHMODEL_DB": ""}
    with connect(environ=named) as store:
        assert store.engine == "neo4j"


def test_then_a_file_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with connect(environ={}) as store:
        assert store.engine == "embedded"
        store.load(small())
    assert (tmp_path / "graphmodel.kgl").exists()


def test_reading_makes_no_file(tmp_path: Path) -> None:
    with connect(tmp_path / "graphmodel.kgl") as store:
        assert store.models() == ()
        assert store.cypher("MATCH (n) RETURN n").rows == []
    assert list(tmp_path.iterdir()) == []


def test_a_store_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with connect(":memory:") as store, connect(":memory:") as other:
        store.load(small())
        assert store.model("rope") == small()
        assert other.models() == ()
    assert list(tmp_path.iterdir()) == []


def test_its_help_tells_nothing_of_the_environment() -> None:
    assert signature(connect).parameters["environ"].default is None


def test_no_engine_is_imported_before_it_is_needed() -> None:
    assert engines_imported("import graphmodel.store") == set()
    embedded = "from graphmodel.store import connect; connect(':memory:').models()"
    assert engines_imported(embedded) == {"kglite"}


def test_the_driver_logs_nothing(
    neo4j_address: Address, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.DEBUG), connect(environ=neo4j_address.environment) as store:
        store.cypher("MATCH (n:Unknown) RETURN n.unknown AS x")
    assert [each for each in caplog.records if each.name.startswith("neo4j")] == []
    assert capfd.readouterr() == ("", "")


def test_statements_are_logged_without_values(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "graphmodel"), connect(":memory:") as store:
        store.cypher("RETURN $secret AS x", {"secret": "s3cret"})
    assert "RETURN $secret AS x" in caplog.text
    assert "s3cret" not in caplog.text

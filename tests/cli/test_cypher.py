"""Somebody's own Cypher."""

import json
from pathlib import Path

import pytest

from .conftest import Run

SEGMENTS = "MATCH (s:Segment {model: 'rope-maker'}) RETURN s.name AS name ORDER BY name"


def test_rows_are_printed_and_counted(loaded: Run) -> None:
    result = loaded("cypher", SEGMENTS)
    assert result.exit_code == 0
    assert result.stdout == "name\n────────\nClimbers\nSailors\n"
    assert result.stderr == "2 rows.\n"


def test_nodes_are_readable_and_whole_in_json(loaded: Run) -> None:
    query = "MATCH (s:Segment {id: 'rope-maker/climbers'}) RETURN s"
    assert "Segment Climbers" in loaded("cypher", query).stdout
    ((node,),) = (
        row.values() for row in json.loads(loaded("cypher", query, "--format", "json").stdout)
    )
    assert node["label"] == "Segment"
    assert node["properties"]["name"] == "Climbers"


def test_parameters_are_json_or_text(loaded: Run) -> None:
    query = "RETURN $n + 1 AS n, $name AS name, $list AS list"
    args = ("-p", "n=2", "-p", "name=it is=so", "-p", 'list=["a", "b"]', "--format", "ndjson")
    assert json.loads(loaded("cypher", query, *args).stdout) == {
        "n": 3,
        "name": "it is=so",
        "list": ["a", "b"],
    }


def test_a_query_comes_from_the_standard_input(loaded: Run) -> None:
    assert loaded("cypher", "-", stdin=SEGMENTS).stdout == loaded("cypher", SEGMENTS).stdout


@pytest.mark.parametrize(
    "query", ["CREATE (s:Segment {id: 'x', name: 'x'})", "MATCH (n) DETACH DELETE n"]
)
def test_it_only_reads_unless_told_otherwise(loaded: Run, query: str) -> None:
    before = loaded("models", "--format", "json").stdout
    result = loaded("cypher", query)
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert loaded("models", "--format", "json").stdout == before
    assert loaded("cypher", query, "--write").exit_code == 0


def test_too_many_rows_are_refused(loaded: Run) -> None:
    assert loaded("cypher", "UNWIND range(1, 10) AS n RETURN n", "--rows", "9").exit_code == 1
    assert loaded("cypher", "UNWIND range(1, 10) AS n RETURN n", "--rows", "10").exit_code == 0


def test_a_wrong_query_is_a_message(loaded: Run) -> None:
    result = loaded("cypher", "MATCH (n RETURN n")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize("args", [("--seconds", "0"), ("--rows", "0"), ("--seconds", "x")])
def test_limits_are_checked(loaded: Run, args: tuple[str, str]) -> None:
    assert loaded("cypher", "RETURN 1 AS n", *args).exit_code == 2


def test_statements_and_times_on_request(loaded: Run, tmp_path: Path) -> None:
    result = loaded("cypher", "RETURN $secret AS x", "-p", "secret=hush", "-v", "-o", "out.txt")
    assert tmp_path.joinpath("out.txt").read_text(encoding="utf-8") == "x\n────\nhush\n"
    assert "hush" not in result.stderr

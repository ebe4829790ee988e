"""Somebody's own Cypher: it reads this graph and nothing else, within its limits."""

import time

import pytest

from graphmodel.errors import QueryError
from graphmodel.store import Limits, Store

from .samples import small

WRITES = (
    "CREATE (:Topic {id: 'x'})",
    "MATCH (n) SET n.name = 'x'",
    "MATCH (n) DETACH DELETE n",
    "MERGE (n:Topic {id: 'x'}) RETURN n",
    "MATCH (n:Topic) REMOVE n.name RETURN n",
    "CREATE CONSTRAINT x IF NOT EXISTS FOR (n:X) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX x IF NOT EXISTS FOR (n:X) ON (n.x)",
    "DROP CONSTRAINT Topic_id",
    "FOREACH (x IN [1] | CREATE (:Topic {id: 'x'}))",
)
FILE = "FROM 'file:///etc/hostname' AS line RETURN line"
FILES = (
    f"LOAD CSV {FILE}",
    f"load csv {FILE}",
    f"LOAD // a comment\n CSV {FILE}",
    f"LOAD\n\tCSV {FILE}",
    f"`LOAD` CSV {FILE}",
    f"`LOAD`CSV {FILE}",
    f"\\u004cOAD CSV {FILE}",
    f"RETURN 'http://x' AS line UNION LOAD //c\n CSV {FILE}",
    f"RETURN [] AS line UNION LOAD CSV {FILE}",
    f"PROFILE LOAD CSV {FILE}",
    f"CALL () {{ LOAD CSV {FILE} }} RETURN line",
)


@pytest.mark.parametrize("text", WRITES)
def test_writing_is_refused(store: Store, text: str) -> None:
    store.load(small())
    with pytest.raises(QueryError):
        store.cypher(text)
    assert store.model("rope") == small()


@pytest.mark.parametrize("text", FILES)
def test_files_are_not_read(store: Store, text: str) -> None:
    with pytest.raises(QueryError):
        store.cypher(text)


def test_writing_is_possible_where_it_is_asked_for(store: Store) -> None:
    store.load(small())
    text = "MATCH (n:Topic) SET n.why = $why RETURN n.why AS why"
    assert store.cypher(text, {"why": "mine"}, write=True).rows == [("mine",)]
    assert store.cypher("MATCH (n:Topic) RETURN n.why AS why").rows == [("mine",)]


@pytest.mark.parametrize("fails", ["RETURN 1 / (n.position - 1) AS fails", "SET n.id = [{}]"])
def test_a_failed_write_leaves_nothing(store: Store, fails: str) -> None:
    store.load(small())
    text = f"MATCH (n:Topic) SET n.why = 'mine' WITH n {fails}"
    with pytest.raises(QueryError):
        store.cypher(text, write=True)
    assert store.model("rope") == small()


def test_nodes_links_and_paths_are_plain(store: Store) -> None:
    store.load(small(aliases=("a",)))
    text = "MATCH p = (a:Segment)-[r:HAS_TOPIC]->(b:Topic) RETURN a, r, p, [a.id] AS l, {x: 1} AS m"
    table = store.cypher(text)
    segment = {"name": "sailors", "model": "rope", "position": 2, "aliases": ["a"]}
    topic = {"name": "knots", "model": "rope", "position": 1}
    first = {"label": "Segment", "id": "rope/sailors", "properties": segment}
    second = {"label": "Topic", "id": "rope/knots", "properties": topic}
    link = {"type": "HAS_TOPIC", "properties": {"priority": 3}}
    path = {"nodes": [first, second], "links": [link]}
    assert table.columns == ("a", "r", "p", "l", "m")
    assert table.rows == [(first, link, path, ["rope/sailors"], {"x": 1})]


def test_dates_are_texts(store: Store) -> None:
    table = store.cypher("RETURN date('2026-01-31') AS day, [date('2026-01-31')] AS days")
    assert table.rows == [("2026-01-31", ["2026-01-31"])]


def test_parameters_may_have_any_name(store: Store) -> None:
    table = store.cypher(
        "RETURN $name AS a, $text AS b, $query AS c", {"name": 1, "text": 2, "query": 3}
    )
    assert table.rows == [(1, 2, 3)]


def test_an_answer_without_rows_has_its_columns(store: Store) -> None:
    table = store.cypher("MATCH (n:Topic) RETURN n.id AS id, n.name AS name")
    assert (table.columns, table.rows) == (("id", "name"), [])


def test_too_many_rows_are_an_error_not_a_cut(store: Store) -> None:
    text = "UNWIND range(1, 11) AS x RETURN x"
    assert len(store.cypher(text, limits=Limits(rows=11)).rows) == 11
    for write in (False, True):
        with pytest.raises(QueryError, match="more than 10 rows"):
            store.cypher(text, write=write, limits=Limits(rows=10))


@pytest.mark.parametrize("write", [False, True])
def test_a_long_query_is_stopped(store: Store, write: bool) -> None:
    text = (
        "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c "
        "WITH a, b, c WHERE a * b * c = 0 RETURN count(*) AS n"
    )
    started = time.monotonic()
    with pytest.raises(QueryError, match=r"longer than allowed|max_work_units"):
        store.cypher(text, write=write, limits=Limits(seconds=1))
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("text", ["MATCH (n RETURN n", "", "RETURN $unknown AS x"])
def test_what_is_wrong_is_said(store: Store, text: str) -> None:
    with pytest.raises(QueryError, match=r"\w"):
        store.cypher(text)


@pytest.mark.parametrize("value", [object(), 2**64, {"x": {1}}])
def test_a_value_that_no_graph_takes(store: Store, value: object) -> None:
    with pytest.raises(QueryError):
        store.cypher("RETURN $value AS value", {"value": value})

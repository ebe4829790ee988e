"""A `py2neo.Graph` that somebody has open serves as a store."""

import gc
import warnings
from collections.abc import Iterator
from typing import Any

import py2neo
import pytest

from graphmodel.errors import QueryError, StoreError
from graphmodel.store import Changes, Limits, Store, connect

from ..servers.address import Address
from .conftest import opened as official_store
from .samples import large, small


@pytest.fixture
def graph(neo4j_address: Address) -> Iterator[Any]:
    """An empty database, opened by py2neo."""
    opened = py2neo.Graph(
        neo4j_address.where, auth=neo4j_address.login, name=neo4j_address.database
    )
    yield opened
    opened.service.connector.close()
    with warnings.catch_warnings():  # py2neo leaves its connections to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture
def store(graph: Any) -> Store:
    return connect(graph)


def test_it_holds_models(store: Store, neo4j_address: Address) -> None:
    assert store.engine == "py2neo"
    assert store.load(small(why="old")) == Changes(nodes_added=3, links_added=6)
    assert store.load(small(why="new")) == Changes(nodes_updated=1)
    assert store.model("rope") == small(why="new")
    with official_store(neo4j_address) as official:
        assert official.model("rope") == small(why="new")


def test_batches_of_many_rows(store: Store) -> None:
    model = large(nodes=400, links=1500)
    store.load(model)
    assert store.model("large") == model
    store.remove("large")
    assert store.models() == ()


def test_parallel_links_stay_two(store: Store, graph: Any) -> None:
    store.load(small())
    assert graph.run("MATCH ()-[r:DEPENDS_ON]->() RETURN count(r)").evaluate() == 2


def test_answers_are_plain(store: Store) -> None:
    store.load(small())
    text = "MATCH p = (a:Topic)-[r:PART_OF]->(m:Model) RETURN a, r, p, date('2026-01-31') AS d"
    topic = {"name": "knots", "model": "rope", "position": 1}
    node, link, path, day = store.cypher(text).rows[0]
    assert node == {"label": "Topic", "id": "rope/knots", "properties": topic}
    assert link == {"type": "PART_OF", "properties": {}}
    assert isinstance(path, dict)
    assert path["nodes"][0] == node
    assert path["links"] == [link]
    assert day == "2026-01-31"


def test_it_only_reads_unless_asked(store: Store) -> None:
    store.load(small())
    for text in ("CREATE (:Topic {id: 'x'})", "LOAD CSV FROM 'file:///etc/hostname' AS l RETURN l"):
        with pytest.raises(QueryError):
            store.cypher(text)
    with pytest.raises(QueryError, match="more than 1 rows"):
        store.cypher("UNWIND [1, 2] AS x RETURN x", limits=Limits(rows=1))
    with pytest.raises(QueryError):
        store.cypher("MATCH (n:Topic) SET n.why = 'x' RETURN 1 / 0 AS fails", write=True)
    assert store.model("rope") == small()


def test_a_wrong_statement(store: Store) -> None:
    with pytest.raises(QueryError, match="Invalid input"):
        store.cypher("MATCH (n RETURN n")


def test_the_graph_stays_open(store: Store, graph: Any) -> None:
    store.close()
    assert graph.run("RETURN 1").evaluate() == 1
    with pytest.raises(StoreError, match="closed"):
        store.models()

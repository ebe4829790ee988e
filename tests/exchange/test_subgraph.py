"""A py2neo Subgraph on real Neo4j: merged, it is the same model."""

import gc
import warnings
from collections.abc import Iterator
from typing import Any

import py2neo
import pytest

from graphmodel.errors import UsageError
from graphmodel.exchange import to_subgraph
from graphmodel.store import connect

from ..refusing import refused
from ..servers.address import Address
from .hostile import hostile, seed


@pytest.fixture
def graph(neo4j_address: Address) -> Iterator[Any]:
    """An empty database, opened by py2neo."""
    at = neo4j_address
    opened = py2neo.Graph(at.where, auth=at.login, name=at.database)
    yield opened
    opened.service.connector.close()
    with warnings.catch_warnings():  # py2neo leaves its connections to the garbage collector
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_merged_it_is_the_same_model(graph: Any) -> None:
    for _ in range(2):
        graph.merge(to_subgraph(hostile()))
    with connect(graph) as store:
        assert store.model("rope-maker") == hostile()


def test_what_py2neo_would_lose_is_refused() -> None:
    english, german = "several links of the type OCCUPIES", "Verbindungen der Art OCCUPIES"
    with refused(UsageError, english, german):
        to_subgraph(seed("tonewood"))

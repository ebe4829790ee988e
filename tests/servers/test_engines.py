"""Each engine comes empty, and nobody's own data is ever touched."""

from collections.abc import Iterator

import neo4j
import pytest

from .address import EMBEDDED, Address
from .database import MARK, SET_MARK, StrangersDataError, claim, wipe
from .engines import GIVEN, VERSIONS, given, neo4j_engines


def asked(address: Address, text: str) -> list[list[object]]:
    with neo4j.GraphDatabase.driver(address.where, auth=address.login) as driver:
        records, _, _ = driver.execute_query(text, database_=address.database)
        return [record.values() for record in records]


@pytest.fixture
def unmarked(neo4j_address: Address) -> Iterator[Address]:
    """An empty Neo4j without the mark, whether this run or somebody else started it."""
    asked(neo4j_address, f"DROP CONSTRAINT {MARK} IF EXISTS")
    yield neo4j_address
    wipe(neo4j_address)
    claim(neo4j_address)


def test_every_test_finds_an_empty_database(neo4j_address: Address) -> None:
    assert asked(neo4j_address, "MATCH (n) RETURN count(n)") == [[0]]
    asked(neo4j_address, "UNWIND range(1, 12000) AS i CREATE (:Leftover {i: i})-[:NEXT]->()")


def test_no_test_sees_what_another_left(neo4j_address: Address) -> None:
    assert asked(neo4j_address, "MATCH (n) RETURN count(n)") == [[0]]


def test_an_empty_database_is_marked_and_then_ours(unmarked: Address) -> None:
    address = given(unmarked.environment)
    assert address.engine == GIVEN
    assert asked(unmarked, "SHOW CONSTRAINTS YIELD name WHERE name = 'graphmodel_tests'")
    asked(unmarked, "CREATE (:Note)")
    assert given(unmarked.environment) == address


def test_a_strangers_database_is_refused_and_left_alone(unmarked: Address) -> None:
    asked(unmarked, "CREATE (:Customer {name: 'somebody'})")
    with pytest.raises(StrangersDataError, match="neither empty nor marked") as refused:
        given(unmarked.environment)
    assert asked(unmarked, "MATCH (n) RETURN n.name") == [["somebody"]]
    assert SET_MARK in str(refused.value)
    assert unmarked.login[1] not in str(refused.value)


def test_the_engines_follow_the_environment() -> None:
    assert neo4j_engines({}) == tuple(VERSIONS)
    assert neo4j_engines({"NEO4J_URI": ""}) == tuple(VERSIONS)
    assert neo4j_engines({"NEO4J_URI": "bolt://127.0.0.1"}) == (GIVEN,)


def test_an_address_leads_the_commands_to_its_store(engine_address: Address) -> None:
    names = set(engine_address.environment)
    if engine_address.engine == EMBEDDED:
        assert names == {"GRAPHMODEL_DB"}
    else:
        assert names == {"NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"}


def test_no_password_in_what_a_failed_test_prints(neo4j_address: Address) -> None:
    assert neo4j_address.login[1] not in repr(neo4j_address)

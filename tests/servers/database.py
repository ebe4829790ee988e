"""Empty a database between tests, and never a stranger's."""

import neo4j

from .address import Address

MARK = "graphmodel_tests"
MARKED = "SHOW CONSTRAINTS YIELD name WHERE name = $mark RETURN count(*) > 0"
EMPTY = "RETURN NOT EXISTS { MATCH (n) }"
SET_MARK = f"CREATE CONSTRAINT {MARK} IF NOT EXISTS FOR (n:GraphmodelTests) REQUIRE n.id IS UNIQUE"
WIPE = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"


class StrangersDataError(Exception):
    """The database holds something and is not marked as for tests."""


def claim(address: Address) -> None:
    """Mark an empty database as for tests; a constraint as the mark outlives every wiping.

    Raises:
        StrangersDataError: The database is neither empty nor marked.
    """
    with _driver(address) as driver, driver.session(database=address.database) as session:
        if session.run(MARKED, mark=MARK).single(strict=True)[0]:
            return
        if not session.run(EMPTY).single(strict=True)[0]:
            message = (
                f"{address.where} is neither empty nor marked as for tests. To mark it:\n{SET_MARK}"
            )
            raise StrangersDataError(message)
        session.run(SET_MARK).consume()


def wipe(address: Address) -> None:
    """Delete every node and link; constraints stay, since making them again takes long."""
    with _driver(address) as driver, driver.session(database=address.database) as session:
        session.run(WIPE).consume()


def _driver(address: Address) -> neo4j.Driver:
    return neo4j.GraphDatabase.driver(address.where, auth=address.login)

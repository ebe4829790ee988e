"""Neo4j by its official driver: servers, clusters and Aura, from 5.26 on."""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import neo4j
from neo4j.exceptions import ConfigurationError, DriverError, Neo4jError
from neo4j.graph import Node, Path, Relationship

from graphmodel.errors import QueryError, StoreError
from graphmodel.words import Words

from . import faults
from .codes import check_plan, translated
from .engine import SCALARS, UNLIMITED, Limits, Parameters, Run, T, Table, link, node

SETTINGS: Mapping[str, Any] = {
    "connection_timeout": 3,
    "connection_acquisition_timeout": 4,  # also for a port that takes calls and never answers
    "max_transaction_retry_time": 10,
    "notifications_min_severity": "OFF",
    "user_agent": "graphmodel",
}


class Neo4j:
    """A database of a Neo4j server.

    Opening raises `StoreError` where nothing answers or the login is refused.
    """

    name = "neo4j"

    def __init__(
        self, url: str, username: str | None, password: str | None, database: str | None
    ) -> None:
        logging.getLogger("neo4j").setLevel(logging.CRITICAL + 1)
        self._where = _shown(url)
        self._database = database
        self._bookmarks = neo4j.GraphDatabase.bookmark_manager()
        login = (username or "neo4j", password) if password else None
        with self._errors():
            self._driver = _driver(url, login)
            try:
                self._driver.verify_connectivity()
            except BaseException:
                self._driver.close()
                raise

    def read(self, text: str, parameters: Parameters, limits: Limits) -> Table:
        """The answer from a session that may only read."""

        @neo4j.unit_of_work(timeout=limits.seconds)
        def work(transaction: neo4j.ManagedTransaction) -> Table:
            return _table(_run(transaction, text, parameters), limits)

        with self._errors(), self._session(neo4j.READ_ACCESS) as session:
            return session.execute_read(work)

    def write(self, work: Callable[[Run], T], limits: Limits) -> T:
        """What `work` returns; the driver calls it again after a deadlock or a lost connection."""

        @neo4j.unit_of_work(timeout=limits.seconds)
        def all_of_it(transaction: neo4j.ManagedTransaction) -> T:
            def run(text: str, parameters: Parameters) -> Table:
                return _table(_run(transaction, text, parameters), limits)

            return work(run)

        with self._errors(), self._session(neo4j.WRITE_ACCESS) as session:
            return session.execute_write(all_of_it)

    def declare(self, statements: Sequence[str]) -> None:
        """One transaction for all; those that exist are found by the server."""
        self.write(lambda run: [run(statement, {}) for statement in statements], UNLIMITED)

    def guard(self, text: str, parameters: Parameters) -> None:
        """Let the server plan the statement, and look at the plan."""

        def plan(transaction: neo4j.ManagedTransaction) -> neo4j.ResultSummary:
            return _run(transaction, f"EXPLAIN {text}", parameters).consume()

        with self._errors(), self._session(neo4j.READ_ACCESS) as session:
            summary = session.execute_read(plan)
        check_plan(summary.query_type, summary.plan or {})

    def close(self) -> None:
        """End all connections."""
        self._driver.close()

    def _session(self, access: str) -> neo4j.Session:
        return self._driver.session(
            database=self._database,
            default_access_mode=access,
            bookmark_manager=self._bookmarks,
        )

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except Neo4jError as error:
            raise translated(error.code or "", error.message or "", self._where) from None
        except (DriverError, OSError):
            raise StoreError(faults.NO_ANSWER, where=self._where) from None


def _driver(url: str, login: tuple[str, str] | None) -> neo4j.Driver:
    try:
        return neo4j.GraphDatabase.driver(url, auth=login, **SETTINGS)
    except (ConfigurationError, ValueError):
        raise StoreError(faults.NO_ADDRESS, where=_shown(url)) from None


def _run(transaction: neo4j.ManagedTransaction, text: str, parameters: Parameters) -> neo4j.Result:
    try:
        return transaction.run(text, dict(parameters))
    except (TypeError, ValueError, OverflowError) as error:  # a value that no database takes
        raise QueryError(Words.alike(str(error))) from None


def _table(result: neo4j.Result, limits: Limits) -> Table:
    """What a statement returns.

    One that returns nothing is not waited for: the next one is on its way while the server works.
    If it fails, so does the next, or the end of the transaction.
    """
    columns = tuple(result.keys())
    if not columns:
        return Table((), [])
    records = result.fetch(limits.rows + 1)
    if len(records) > limits.rows:
        raise QueryError(faults.TOO_MANY, rows=limits.rows)
    return Table(columns, [tuple(map(_plain, record.values())) for record in records])


def _plain(value: Any) -> object:
    """Nodes, links and paths as `Table` describes them."""
    if value.__class__ in SCALARS:
        return value
    if isinstance(value, list):
        return [item if item.__class__ in SCALARS else _plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Node):
        return node(tuple(value.labels), {key: _plain(item) for key, item in value.items()})
    if isinstance(value, Relationship):
        return link(value.type, {key: _plain(item) for key, item in value.items()})
    if isinstance(value, Path):
        return {
            "nodes": [_plain(each) for each in value.nodes],
            "links": [_plain(each) for each in value.relationships],
        }
    return value.iso_format() if hasattr(value, "iso_format") else value


def _shown(url: str) -> str:
    """The address without anything that could be a secret."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"

"""Neo4j through a `py2neo.Graph` that somebody has open already.

py2neo is no longer maintained and cannot limit the time of a query: the server's own limit holds.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import py2neo
from py2neo.errors import (
    ConnectionBroken,
    ConnectionUnavailable,
    Neo4jError,
    ServiceUnavailable,
    TransientError,
)

from graphmodel.errors import QueryError, StoreError

from . import faults
from .codes import check_plan, translated
from .engine import SCALARS, UNLIMITED, Limits, Parameters, Run, T, Table, link, node

TRIES = 5  # of a transaction that met another one


class Py2neo:
    """A `py2neo.Graph`, used by its `begin`, `commit` and `rollback`; `close` leaves it open."""

    name = "py2neo"

    def __init__(self, graph: Any) -> None:
        self._graph = graph
        self._where = f"{graph.service.profile.scheme}://{graph.service.profile.address}"

    def read(self, text: str, parameters: Parameters, limits: Limits) -> Table:
        """The answer from a transaction that may only read."""
        with self._transaction(readonly=True) as transaction:
            return _table(transaction.run(text, dict(parameters)), limits)

    def write(self, work: Callable[[Run], T], limits: Limits) -> T:
        """What `work` returns; it is called again after a deadlock."""
        for left in reversed(range(TRIES)):
            try:
                return self._write(work, limits)
            except TransientError as error:
                if not left:
                    raise translated(error.code, error.message, self._where) from None
        raise AssertionError("the last try returns or raises")

    def declare(self, statements: Sequence[str]) -> None:
        """One transaction for all; those that exist are found by the server."""
        self.write(lambda run: [run(statement, {}) for statement in statements], UNLIMITED)

    def guard(self, text: str, parameters: Parameters) -> None:
        """Let the server plan the statement, and look at the plan."""
        with self._transaction(readonly=True) as transaction:
            summary = transaction.run(f"EXPLAIN {text}", dict(parameters)).summary()
        check_plan(summary.get("type"), summary.get("plan") or {})

    def close(self) -> None:
        """Nothing: the graph is its owner's."""

    def _write(self, work: Callable[[Run], T], limits: Limits) -> T:
        with self._transaction(readonly=False) as transaction:

            def run(text: str, parameters: Parameters) -> Table:
                return _table(transaction.run(text, dict(parameters)), limits)

            return work(run)

    @contextmanager
    def _transaction(self, *, readonly: bool) -> Iterator[Any]:
        with self._errors():
            transaction = self._graph.begin(readonly=readonly)
            try:
                yield transaction
            except BaseException:
                if not transaction.closed:
                    self._graph.rollback(transaction)
                raise
            self._graph.commit(transaction)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except TransientError:
            raise
        except Neo4jError as error:
            raise translated(error.code, error.message, self._where) from None
        except (ConnectionBroken, ConnectionUnavailable, ServiceUnavailable, OSError):
            raise StoreError(faults.NO_ANSWER, where=self._where) from None


def _table(cursor: Any, limits: Limits) -> Table:
    rows: list[tuple[object, ...]] = []
    for record in cursor:
        if len(rows) == limits.rows:
            raise QueryError(faults.TOO_MANY, rows=limits.rows)
        rows.append(tuple(map(_plain, record.values())))
    return Table(tuple(cursor.keys()), rows)


def _plain(value: Any) -> object:
    """Nodes, links and paths as `Table` describes them."""
    if value.__class__ in SCALARS:
        return value
    if isinstance(value, py2neo.Node):
        return node(tuple(value.labels), _plain_mapping(value))
    if isinstance(value, py2neo.Relationship):
        return link(type(value).__name__, _plain_mapping(value))
    if isinstance(value, py2neo.Path):
        return {"nodes": _plain(list(value.nodes)), "links": _plain(list(value.relationships))}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return _plain_mapping(value)
    return value.iso_format() if hasattr(value, "iso_format") else value


def _plain_mapping(value: Mapping[str, Any]) -> dict[str, object]:
    return {key: _plain(value[key]) for key in value}

"""A store of business models: loaded, given back, asked; the same on every engine."""

import logging
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import chain
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Any, Self, cast

from graphmodel.errors import StoreError, UsageError
from graphmodel.garbage import no_collection
from graphmodel.model.graph import Model, Node, model_of
from graphmodel.schema import SCHEMA_VERSION, VOCABULARY_NODES, constraints

from . import faults
from .changes import Changes, difference
from .check import check, ends_of
from .connect import engine
from .engine import UNLIMITED, USUAL, Engine, Limits, Parameters, Run, Table
from .statements import Batch, ahead, batches, upsert_nodes
from .stored import SUMMARIES, stored, stored_vocabulary

_log = logging.getLogger("graphmodel.store")
_NONE: Parameters = MappingProxyType({})
# Writing to the model's own node first keeps every other load of the model waiting till the end.
_LOCK = (
    "MERGE (m:Model {id: $key}) ON CREATE SET m.locked = 'first' ON MATCH SET m.locked = 'again' "
    "RETURN m.locked AS locked"
)
_UNLOCK = "MATCH (m:Model {id: $key}) REMOVE m.locked"
_VERSIONS = (
    "MATCH (m:Model) WHERE m.schema_version IS NOT NULL "
    "RETURN m.id AS key, m.schema_version AS version ORDER BY key"
)


@dataclass(frozen=True, slots=True)
class Summary:
    """A stored model: its key, name and language, and how many nodes and links it has."""

    key: str
    name: str
    language: str
    nodes: int
    links: int


class Store:
    """Business models in a graph database. Close it, or use it in a `with` statement.

    Every method raises `StoreError` where the database cannot be reached or used.
    """

    def __init__(self, engine: Engine) -> None:
        """Takes an open engine over; raises `StoreError` if a newer graphmodel wrote the store."""
        self._open: Engine | None = engine
        self._outdated: list[str] = []
        try:
            self._check_versions()
        except BaseException:
            engine.close()
            raise

    @classmethod
    def connect(
        cls,
        where: str | Path | Any = None,
        *,
        username: str | None = None,
        password: str | None = None,
        database: str | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> Self:
        """An open store; close it, or use it in a `with` statement.

        `where` is a path of a file for the embedded engine, `:memory:` for one that nobody keeps,
        the address of a Neo4j server (`neo4j://…`, `bolt://…`), or a `py2neo.Graph`. Without it, in
        this order: `GRAPHMODEL_DB`, `NEO4J_URI`, the file `graphmodel.kgl` in the current folder.
        Login and database of Neo4j come from the arguments, else from `NEO4J_USERNAME`,
        `NEO4J_PASSWORD` and `NEO4J_DATABASE`; `environ` stands in for the variables of the process.
        Raises `StoreError` where the store cannot be reached or used.
        """
        given = os.environ if environ is None else environ
        return cls(engine(where, username, password, database, given))

    @property
    def engine(self) -> str:
        """Name of the engine: `embedded`, `neo4j` or `py2neo`."""
        return self._engine.name

    def load(self, model: Model) -> Changes:
        """Make the stored model equal to this one, all of it or nothing; returns what changed.

        Only what differs is written; other models stay as they are. Raises `StoreError` if the
        model holds what is not its own or not declared.
        """
        with no_collection():
            check(model)
            self._declare()
            return self._write(model)

    def remove(self, key: str) -> None:
        """Take a model out, with all its nodes and links; raises `UsageError` if there is none."""
        self._known(key)
        self._write(Model(key, (), ()))

    def model(self, key: str) -> Model:
        """The model as it was loaded, in its one order (`model_of`).

        Raises `UsageError` if there is none of that key.
        """
        self._known(key)
        self._up_to_date()

        def run(text: str, parameters: Parameters) -> Table:
            return self._engine.read(text, parameters, UNLIMITED)

        with no_collection():
            found = stored(run, key)
            return model_of(key, found.nodes, found.links)

    def models(self) -> tuple[Summary, ...]:
        """Every model in the store, by key."""
        rows = self._engine.read(SUMMARIES, _NONE, UNLIMITED).rows
        return tuple(
            Summary(str(key), str(name), str(language), cast(int, nodes), cast(int, links))
            for key, name, language, nodes, links in rows
        )

    def read(self, text: str, parameters: Parameters = _NONE, limits: Limits = USUAL) -> Table:
        """The answer of a declared question; `StoreError` while a model is of an older schema."""
        self._up_to_date()
        return self._timed(text, lambda: self._engine.read(text, parameters, limits))

    def cypher(
        self,
        text: str,
        parameters: Parameters = _NONE,
        *,
        write: bool = False,
        limits: Limits = USUAL,
    ) -> Table:
        """The answer of somebody's own Cypher; without `write` it can only read this graph.

        Raises `QueryError` where the statement is wrong, does more than it may, or passes a limit.
        """
        if write:
            return self._timed(
                text, lambda: self._engine.write(lambda run: run(text, parameters), limits)
            )
        self._engine.guard(text, parameters)
        return self._timed(text, lambda: self._engine.read(text, parameters, limits))

    def close(self) -> None:
        """Let go of the engine; nothing is lost without it."""
        if self._open:
            self._open.close()
        self._open = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def _engine(self) -> Engine:
        if self._open is None:
            raise StoreError(faults.CLOSED)
        return self._open

    def _declare(self) -> None:
        """Make the constraints that are missing, by their names."""
        table = self._engine.read("SHOW CONSTRAINTS YIELD name RETURN name", _NONE, UNLIMITED)
        known = {row[0] for row in table.rows}
        missing = [each for each in constraints() if each.split()[2] not in known]
        if missing:
            self._engine.declare(missing)

    def _write(self, model: Model) -> Changes:
        changes = self._engine.write(lambda run: _replace(run, model), UNLIMITED)
        self._outdated = [key for key in self._outdated if key != model.key]
        return changes

    def _check_versions(self) -> None:
        """Refuse a store of a newer schema; remember models of an older one."""
        rows = self._engine.read(_VERSIONS, _NONE, UNLIMITED).rows
        versions = {str(key): version for key, version in rows if isinstance(version, int)}
        for key, version in versions.items():
            if version > SCHEMA_VERSION:
                raise StoreError(faults.NEWER, key=key, schema=version, known=SCHEMA_VERSION)
        self._outdated = [key for key, version in versions.items() if version < SCHEMA_VERSION]

    def _up_to_date(self) -> None:
        if self._outdated:
            keys = ", ".join(self._outdated)
            raise StoreError(faults.OLDER, keys=keys)

    def _known(self, key: str) -> None:
        known = [str(row[0]) for row in self._engine.read(_VERSIONS, _NONE, UNLIMITED).rows]
        if key not in known:
            near = get_close_matches(key, known, 1) or known[:1]
            if not near:
                raise UsageError(faults.EMPTY, key=key)
            raise UsageError(faults.NO_MODEL, key=key, near=near[0])

    def _timed(self, text: str, ask: Callable[[], Table]) -> Table:
        started = time.perf_counter()
        table = ask()
        _log.info(
            "%.1f ms, %d rows: %s", 1000 * (time.perf_counter() - started), len(table.rows), text
        )
        return table


def _replace(run: Run, model: Model) -> Changes:
    """In a transaction: lock the model, compare it with what is stored, write the difference."""
    first = run(_LOCK, {"key": model.key}).rows == [("first",)]
    run(_UNLOCK, {"key": model.key})
    old = Model(model.key, (), ()) if first and model.nodes else stored(run, model.key)
    new = difference(old, model)
    for batch in chain(_vocabulary(run), ahead(batches(new, ends_of(model)))):
        run(batch.statement, {"rows": batch.rows})
    return new.changes


def _vocabulary(run: Run) -> Iterator[Batch]:
    """What is missing or old of the nodes that all models share."""
    known = stored_vocabulary(run)
    terms = (Node(term.label, term.id, term.properties) for term in VOCABULARY_NODES)
    pairs = ((known.get((term.label, term.id)), term) for term in terms)
    return upsert_nodes([(old, new) for old, new in pairs if old != new])

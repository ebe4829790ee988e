"""What a store asks of an engine: a few methods, so that a new engine is one small file."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

T = TypeVar("T")
Parameters = Mapping[str, object]
SCALARS = {str, int, float, bool, type(None)}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may run, in seconds, and how many rows it may return."""

    seconds: float = 30
    rows: int = 100_000


USUAL = Limits()
UNLIMITED = Limits(seconds=3600, rows=10_000_000)


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: names of the columns, and rows of plain values in the order of the columns.

    A node is a mapping of `label`, `id` and `properties`, a link one of `type` and `properties`,
    a path one of `nodes` and `links`; dates and times are texts as ISO 8601 writes them.
    """

    columns: tuple[str, ...]
    rows: list[tuple[object, ...]]


class Run(Protocol):
    """Run one statement inside a transaction."""

    def __call__(self, text: str, parameters: Parameters) -> Table:
        """The statement's answer; its writes count once the transaction is committed."""
        ...


class Engine(Protocol):
    """A graph database that speaks Cypher.

    Every method raises `StoreError` where the database cannot be reached or used, and `QueryError`
    where it refuses a statement or a limit is passed.
    """

    name: str

    def read(self, text: str, parameters: Parameters, limits: Limits) -> Table:
        """The answer of a statement that writes nothing."""
        ...

    def write(self, work: Callable[[Run], T], limits: Limits) -> T:
        """What `work` returns, its statements run in one transaction: all of them or none.

        No other write of the same store comes between them; `work` may be called again where the
        database asks for another try.
        """
        ...

    def declare(self, statements: Sequence[str]) -> None:
        """Make constraints that hold from the next write on; those that exist stay as they are."""
        ...

    def guard(self, text: str, parameters: Parameters) -> None:
        """Raise `QueryError` where a statement from outside does more than read this graph."""
        ...

    def close(self) -> None:
        """Let go of what the engine holds."""
        ...


def node(labels: Sequence[str], properties: Mapping[str, object]) -> dict[str, object]:
    """A node as a plain value; several labels, which only a foreign graph has, joined by `:`."""
    others = {key: value for key, value in sorted(properties.items()) if key != "id"}
    return {"label": ":".join(sorted(labels)), "id": properties.get("id"), "properties": others}


def link(type: str, properties: Mapping[str, object]) -> dict[str, object]:
    """A link as a plain value."""
    return {"type": type, "properties": dict(sorted(properties.items()))}

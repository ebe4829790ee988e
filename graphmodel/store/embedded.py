"""The embedded engine: kglite, one file, no server.

Whoever writes takes the file's lease, works on the newest state and replaces the file as a whole
when all is done; a stop at any moment leaves the old file. Readers take no lease: they see the last
file that was put in place, and take it up anew when it changes.
"""

import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from sys import intern
from typing import Any

import kglite

from graphmodel.disk import reason
from graphmodel.errors import QueryError, StoreError
from graphmodel.words import Words

from . import faults
from .engine import SCALARS, Limits, Parameters, Run, T, Table, link, node

MEMORY = ":memory:"
_MAGIC = b"RGF"  # what every file of the engine begins with
PATIENCE = 4.0  # seconds to wait for another process that is writing
WORK = 20_000_000  # rows that one query may hold on its way, of about half a kilobyte each

# kglite reads local files by LOAD CSV even where it may not write. Backticks, blanks and comments
# may stand between the words; a second branch of a UNION does not show in its plan.
_LOAD_CSV = re.compile(r"LOAD(?:`|\s|//[^\n]*\n)+CSV", re.IGNORECASE)
_STRUCTURAL = {"title", "type"}  # kglite's own names for the name and the label of a node


class Embedded:
    """A store in a file, or in memory for `:memory:`.

    Opening raises `StoreError` where the file is no store or its folder is missing.
    """

    name = "embedded"

    def __init__(self, where: str | Path) -> None:
        kglite.set_query_warning_policy("silent")
        self._path = None if str(where) == MEMORY else Path(where).absolute()
        self._lock = threading.RLock()
        self._seen: object = None
        self._declared: tuple[str, ...] = ()
        self._graph = _fresh()
        self._current()

    def read(self, text: str, parameters: Parameters, limits: Limits) -> Table:
        """The answer over the newest state of the file."""
        with _refusals():
            return _run(self._current(), text, parameters, limits)

    def write(self, work: Callable[[Run], T], limits: Limits) -> T:
        """What `work` returns; the file is replaced once it has."""
        ends = time.monotonic() + limits.seconds
        with self._lock, self._writable() as graph, _refusals():

            def run(text: str, parameters: Parameters) -> Table:
                left = max(0.001, ends - time.monotonic())
                return _run(graph, text, parameters, Limits(left, limits.rows))

            for statement in self._declared:
                run(statement, {})
            return work(run)

    def declare(self, statements: Sequence[str]) -> None:
        """Made with the next write, before anything else: the file is replaced once, not twice."""
        self._declared = tuple(statements)

    def guard(self, text: str, parameters: Parameters) -> None:
        """Writes are refused by the engine itself; what remains is LOAD CSV."""
        if _LOAD_CSV.search(text):
            raise QueryError(faults.LOAD_CSV)

    def close(self) -> None:
        """Forget the graph; the file is complete at any time."""
        self._graph = _fresh()

    def _current(self) -> kglite.KnowledgeGraph:
        """The graph as it stands in the file now; empty as long as there is no file."""
        if self._path is None:
            return self._graph
        with self._lock:
            stamp = self._stamp(self._path)
            if stamp != self._seen:
                with _trouble(self._path):
                    self._graph = kglite.load(str(self._path)) if stamp else _fresh()
                self._graph.read_only(True)
                self._seen = stamp
            return self._graph

    @staticmethod
    def _stamp(path: Path) -> object:
        """Something else after every change of the file; None while there is none."""
        try:
            state = path.stat()
        except FileNotFoundError:
            if path.parent.is_dir():
                return None
            raise StoreError(faults.NO_FOLDER, path=path, folder=path.parent) from None
        except OSError as error:
            raise StoreError(faults.NO_ACCESS, path=path, why=reason(error)) from None
        return state.st_ino, state.st_mtime_ns, state.st_size

    @contextmanager
    def _writable(self) -> Iterator[kglite.KnowledgeGraph]:
        """A graph to work on; on a clean exit it becomes the state of the store."""
        if self._path is None:
            graph = self._graph.copy()
            graph.read_only(False)
            yield graph
            graph.read_only(True)
            self._graph = graph
        else:
            graph = _leased(self._path)
            with _trouble(self._path), graph:
                yield graph
            self._seen = None  # somebody else may have written since


def _fresh() -> kglite.KnowledgeGraph:
    graph = kglite.KnowledgeGraph()
    graph.read_only(True)
    return graph


def _leased(path: Path) -> kglite.KnowledgeGraph:
    """The graph of the file with the right to replace it, waited for while another writes."""
    patience_ends = time.monotonic() + PATIENCE
    while True:
        try:
            with _trouble(path):
                return kglite.open(str(path), durable="off")
        except ValueError:  # another program died and left changes in a log: take them in
            kglite.open(str(path), durable="full").close()
        except kglite.WriterLeaseHeldError as error:
            if time.monotonic() > patience_ends:
                holder = error.holder.get("pid") or faults.UNKNOWN_HOLDER
                raise StoreError(faults.HELD, path=path, holder=holder) from None
            time.sleep(0.05)


@contextmanager
def _trouble(path: Path) -> Iterator[None]:
    """What can be wrong with the file, in our words."""
    try:
        yield
    except kglite.WriterLeaseHeldError:
        raise
    except kglite.FileFormatError:
        raise StoreError(faults.NO_STORE, path=path, why=_no_store(path)) from None
    except kglite.LoadMemoryLimitError as error:
        raise StoreError(faults.NO_STORE, path=path, why=_first_line(error)) from None
    except (kglite.FileError, kglite.FileIoError) as error:
        raise StoreError(faults.BROKEN, path=path, why=_first_line(error)) from None


def _no_store(path: Path) -> Words:
    """Why the engine cannot make anything of what is there."""
    if path.is_dir():
        return faults.IS_FOLDER
    with path.open("rb") as file:
        return faults.DAMAGED if file.read(len(_MAGIC)) == _MAGIC else faults.SOMETHING_ELSE


@contextmanager
def _refusals() -> Iterator[None]:
    """What can be wrong with a statement, in our words."""
    try:
        yield
    except kglite.CypherTimeoutError:
        raise QueryError(faults.TOO_LONG) from None
    except kglite.ReadOnlyError:
        raise QueryError(faults.ONLY_READING) from None
    except (kglite.FileError, kglite.FileIoError, kglite.FileFormatError):
        raise
    except (kglite.KgError, OverflowError, TypeError, RecursionError) as error:
        raise QueryError(Words.alike(str(error))) from None


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__


def _run(graph: kglite.KnowledgeGraph, text: str, parameters: Parameters, limits: Limits) -> Table:
    result = graph.cypher(
        text,
        params=dict(parameters),
        timeout_ms=max(1, round(limits.seconds * 1000)),
        row_limit=limits.rows + 1,
        max_work_units=WORK,
        hide_structural_keys=True,
    )
    if not isinstance(result, kglite.ResultView):
        raise QueryError(faults.FORMAT_CSV)
    if len(result) > limits.rows:
        raise QueryError(faults.TOO_MANY, rows=limits.rows)
    rows = [tuple(map(_plain, row.values())) for row in result.to_list()]
    return Table(tuple(result.columns), rows)


def _plain(value: Any) -> object:
    """Nodes, links and paths as `Table` describes them."""
    if value.__class__ is str:
        return intern(value)
    if value.__class__ in SCALARS:
        return value
    if isinstance(value, Mapping):
        return _plain_mapping(value)
    if isinstance(value, list):
        return [item if item.__class__ in SCALARS else _plain(item) for item in value]
    return value.isoformat() if hasattr(value, "isoformat") else value


def _plain_mapping(value: Mapping[str, Any]) -> dict[str, object]:
    keys = set(value)
    if keys == {"nodes", "relationships"}:
        return {"nodes": _plain(value["nodes"]), "links": _plain(value["relationships"])}
    if keys == {"id", "labels", "properties"}:
        own = {key: _plain(v) for key, v in value["properties"].items() if key not in _STRUCTURAL}
        return node(value["labels"], own)
    if keys == {"id", "start", "end", "type", "properties"}:
        return link(value["type"], _plain_mapping(value["properties"]))
    return {key: item if item.__class__ in SCALARS else _plain(item) for key, item in value.items()}

"""A difference as statements: one for each label and each type of link, its rows in batches."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from operator import itemgetter

from graphmodel.errors import StoreError
from graphmodel.model.graph import Link, Node
from graphmodel.schema import LINK_TYPES, NODE_LABELS

from . import faults
from .changes import Difference

BATCH = 10_000  # rows; five to ten thousand were fastest on every engine
FEW = 1_000  # rows, up to which planning a statement takes longer than running it
_NAME = re.compile(r"[a-z][a-z0-9_]*", re.ASCII)
Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """A statement and its `$rows`, each a list of values: they load faster than maps."""

    statement: str
    rows: Sequence[Row]


def batches(difference: Difference, ends: Mapping[str, set[str]]) -> Iterator[Batch]:
    """Everything to run, in order: what goes first, then nodes, then links between them.

    `ends` are the ids of each label where links may begin and end; raises `StoreError` for others.
    """
    gone = {(node.label, node.id) for node in difference.nodes_removed}
    left = [r for r in difference.links_removed if r.start not in gone and r.end not in gone]
    yield from _delete_links(left)
    yield from _delete_nodes(difference.nodes_removed)
    yield from upsert_nodes([(None, node) for node in difference.nodes_added])
    yield from upsert_nodes(difference.nodes_updated)
    yield from _update_links(difference.links_updated)
    yield from _create_links(difference.links_added, ends)


def upsert_nodes(pairs: Iterable[tuple[Node | None, Node]]) -> Iterator[Batch]:
    """Nodes made or brought up to date; a property that the new one lacks is removed."""
    groups: dict[str, list[tuple[Node | None, Node]]] = defaultdict(list)
    for old, new in pairs:
        groups[new.label].append((old, new))
    for label, group in sorted(groups.items()):
        names = _names(node.properties for pair in group for node in pair if node)
        form = _form(names, len(group))
        merge = f"UNWIND $rows AS row MERGE (n:{_label(label)} {{id: row[0]}})"
        rows = [(new.id, *form.cells(new.properties)) for _, new in group]
        rows.sort(key=itemgetter(0))
        yield from _batched(merge + form.set("n", 1), rows)


def _delete_nodes(nodes: Iterable[Node]) -> Iterator[Batch]:
    groups: dict[str, list[Row]] = defaultdict(list)
    for node in nodes:
        groups[node.label].append((node.id,))
    for label, rows in sorted(groups.items()):
        match = f"UNWIND $rows AS row MATCH (n:{_label(label)} {{id: row[0]}})"
        yield from _batched(f"{match} DETACH DELETE n", sorted(rows))


def _create_links(links: Iterable[Link], ids: Mapping[str, set[str]]) -> Iterator[Batch]:
    for ends, group in _by_ends(links):
        form = _form(_names(link.properties for link in group), len(group))
        statement = f"{ends.match} CREATE (a)-[r:{ends.type}]->(b){form.set('r', 2)}"
        rows = [(r.start[1], r.end[1], *form.cells(r.properties)) for r in group]
        for at, label in enumerate((ends.start, ends.end)):
            if strange := set(map(itemgetter(at), rows)) - ids[label]:
                raise StoreError(faults.FOREIGN_END, type=ends.type, id=min(strange))
        rows.sort(key=itemgetter(0, 1))
        yield from _batched(statement, rows)


def _update_links(pairs: Iterable[tuple[Link, Link]]) -> Iterator[Batch]:
    old = {id(new): old for old, new in pairs}
    for ends, group in _by_ends(new for _, new in pairs):
        names = _names(p for new in group for p in (old[id(new)].properties, new.properties))
        form = _form(names, len(group))
        rows = [(*_identity(r, ends.by), *form.cells(r.properties)) for r in group]
        yield from _batched(ends.match_link + form.set("r", 2 + len(ends.by)), rows)


def _delete_links(links: Iterable[Link]) -> Iterator[Batch]:
    for ends, group in _by_ends(links):
        yield from _batched(f"{ends.match_link} DELETE r", [_identity(r, ends.by) for r in group])


@dataclass(frozen=True, slots=True, order=True)
class _Ends:
    """A type of link between two labels, all of them declared."""

    type: str
    start: str
    end: str

    @property
    def by(self) -> tuple[str, ...]:
        return LINK_TYPES[self.type].by

    @property
    def match(self) -> str:
        ends = (
            f"MATCH (a:{_label(self.start)} {{id: row[0]}}), (b:{_label(self.end)} {{id: row[1]}})"
        )
        return f"UNWIND $rows AS row {ends}"

    @property
    def match_link(self) -> str:
        same = " AND ".join(
            f"(r.{name} = row[{at}] OR (r.{name} IS NULL AND row[{at}] IS NULL))"
            for at, name in enumerate(self.by, 2)
        )
        return f"{self.match} MATCH (a)-[r:{self.type}]->(b)" + (f" WHERE {same}" if same else "")


def _by_ends(links: Iterable[Link]) -> list[tuple[_Ends, list[Link]]]:
    groups: dict[tuple[str, str, str], list[Link]] = defaultdict(list)
    for link in links:
        groups[link.type, link.start[0], link.end[0]].append(link)
    return [(_Ends(*ends), group) for ends, group in sorted(groups.items())]


def _identity(link: Link, by: Sequence[str]) -> Row:
    return (link.start[1], link.end[1], *map(link.properties.get, by))


def _label(label: str) -> str:
    """A declared label: nothing else enters a statement."""
    if label not in NODE_LABELS:
        raise StoreError(faults.NO_LABEL, label=label)
    return label


@dataclass(frozen=True, slots=True)
class _Form:
    """How the rows of one statement hold properties; an absent one is null, which removes it.

    Few rows hold a map: the statement is then the same whatever is recorded, and Neo4j has planned
    it before. Many hold a value each, which loads faster.
    """

    names: Sequence[str]
    few: bool

    def cells(self, properties: Mapping[str, object]) -> Row:
        values = map(properties.get, self.names)
        return (dict(zip(self.names, values, strict=True)),) if self.few else tuple(values)

    def set(self, variable: str, at: int) -> str:
        if self.few:
            return f" SET {variable} += row[{at}]"
        sets = (f"{variable}.{name} = row[{cell}]" for cell, name in enumerate(self.names, at))
        return f" SET {', '.join(sets)}" if self.names else ""


def _form(names: Sequence[str], rows: int) -> _Form:
    """The form for so many rows; without any property they hold none at all."""
    return _Form(names, few=bool(names) and rows <= FEW)


def _names(properties: Iterable[Mapping[str, object]]) -> list[str]:
    """Every property name, in one order; only plain names enter a statement."""
    names = sorted(set[str]().union(*properties))
    if wrong := [name for name in names if not _NAME.fullmatch(name)]:
        raise StoreError(faults.NO_PROPERTY, name=wrong[0])
    return names


def _batched(statement: str, rows: Sequence[Row]) -> Iterator[Batch]:
    for start in range(0, len(rows), BATCH):
        yield Batch(statement, rows[start : start + BATCH])


def ahead(batches: Iterator[Batch]) -> Iterator[Batch]:
    """The same batches, the next one made while the engine is busy with the last."""
    with ThreadPoolExecutor(1) as pool:
        coming = pool.submit(next, batches, None)
        while batch := coming.result():
            coming = pool.submit(next, batches, None)
            yield batch

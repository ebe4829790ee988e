"""A conflict graph as rows of bits: bit j of row i says that segments i and j conflict."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import networkx as nx

from graphmodel.errors import UsageError

from . import faults

Rows = Sequence[int]


@dataclass(frozen=True, slots=True)
class Bits:
    """Segments numbered from 0, and for each the set of those that it conflicts with."""

    names: tuple[str, ...]
    rows: tuple[int, ...]

    @property
    def everyone(self) -> int:
        """The set of all segments."""
        return (1 << len(self.names)) - 1

    def ids(self, group: int) -> tuple[str, ...]:
        """Return the ids of a set of segments, sorted."""
        return tuple(sorted(self.names[i] for i in members(group)))


def by_degree(conflicts: "nx.Graph[str]") -> Bits:
    """Return the graph with the segments of most conflicts first, equals by id.

    Raises:
        UsageError: a segment is in conflict with itself, or an id is not a text.
    """
    degree = dict(conflicts.degree())
    return _numbered(conflicts, sorted(_checked(conflicts), key=lambda name: (-degree[name], name)))


def by_id(conflicts: "nx.Graph[str]") -> Bits:
    """Return the graph with the segments in the order of their ids.

    Raises:
        UsageError: a segment is in conflict with itself, or an id is not a text.
    """
    return _numbered(conflicts, sorted(_checked(conflicts)))


def _checked(conflicts: "nx.Graph[str]") -> list[str]:
    for name in conflicts:
        if not isinstance(name, str):
            raise UsageError(faults.ID_NO_TEXT, given=name)
        if conflicts.has_edge(name, name):
            raise UsageError(faults.LOOP, name=name)
    return list(conflicts)


def _numbered(conflicts: "nx.Graph[str]", names: list[str]) -> Bits:
    number = {name: i for i, name in enumerate(names)}
    rows = [sum(1 << number[other] for other in conflicts[name]) for name in names]
    return Bits(tuple(names), tuple(rows))


def members(group: int) -> Iterator[int]:
    """Yield the numbers in a set, smallest first."""
    while group:
        low = group & -group
        yield low.bit_length() - 1
        group ^= low


def first(group: int) -> int:
    """Return the smallest number in a set that is not empty."""
    return (group & -group).bit_length() - 1


def together(numbers: Iterable[int]) -> int:
    """Return the set of some numbers."""
    group = 0
    for number in numbers:
        group |= 1 << number
    return group


def components(rows: Rows, group: int) -> list[int]:
    """Return the connected parts of a set, by their smallest member."""
    parts = []
    while group:
        part = reached = group & -group
        while reached:
            beyond = 0
            for i in members(reached):
                beyond |= rows[i]
            reached = beyond & group & ~part
            part |= reached
        parts.append(part)
        group &= ~part
    return parts


def compact(rows: Rows, group: int) -> tuple[list[int], list[int]]:
    """Return the rows of a set numbered anew from 0 in the same order, and the old numbers."""
    old = list(members(group))
    new = {number: i for i, number in enumerate(old)}
    return [together(new[j] for j in members(rows[number] & group)) for number in old], old

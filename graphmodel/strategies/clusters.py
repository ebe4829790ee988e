"""Clusters of incompatible segments: connected parts of the conflict graph."""

from collections.abc import Iterator

import networkx as nx

from .bits import Bits, Rows, by_id, components, members, together
from .clique import greedy_clique, largest_clique
from .dsatur import greedy
from .result import Cluster
from .work import BudgetError, Work

_STEPS = 400_000  # some seconds; the largest sets among 100 segments take less


def clusters(conflicts: "nx.Graph[str]", budget: int = _STEPS) -> tuple[Cluster, ...]:
    """Return the connected parts with two or more segments, by their smallest id.

    Each has its largest set in mutual conflict; of several, the smallest in the order of ids.
    Where the budget of steps does not suffice it is a large one, and `at_most` says how many
    segments such a set could have.
    """
    graph, work = by_id(conflicts), Work(budget)
    parts = [part for part in components(graph.rows, graph.everyone) if part & (part - 1)]
    return tuple(_cluster(graph, part, work) for part in parts)


def _cluster(graph: Bits, part: int, work: Work) -> Cluster:
    clique, at_most = greedy_clique(graph.rows, part), len(greedy(graph.rows, part))
    try:
        for larger in _larger_cliques(graph.rows, part, clique, work):
            clique = larger
        at_most = clique.bit_count()
        clique = _smallest_clique(graph.rows, part, at_most, work)
    except BudgetError:
        pass
    return Cluster(graph.ids(part), graph.ids(clique), at_most)


def _larger_cliques(rows: Rows, part: int, clique: int, work: Work) -> Iterator[int]:
    """Yield larger and larger cliques; with the segments of most conflicts first it is quick."""
    order = sorted(members(part), key=lambda v: (-(rows[v] & part).bit_count(), v))
    place = {v: i for i, v in enumerate(order)}
    ordered = [together(place[u] for u in members(rows[v] & part)) for v in order]
    everyone = (1 << len(order)) - 1
    for larger in largest_clique(ordered, everyone, work, above=clique.bit_count()):
        yield together(order[i] for i in members(larger))


def _smallest_clique(rows: Rows, part: int, missing: int, work: Work) -> int:
    """Return of the cliques of so many members the one whose sorted numbers come first."""
    clique, candidates = 0, part
    for vertex in members(part):
        around = candidates & rows[vertex]
        if candidates >> vertex & 1 and _has_clique(rows, around, missing - 1, work):
            clique |= 1 << vertex
            candidates, missing = around, missing - 1
        candidates &= ~(1 << vertex)
    return clique


def _has_clique(rows: Rows, group: int, size: int, work: Work) -> bool:
    if group.bit_count() < size:
        return False
    return size <= 0 or any(True for _ in largest_clique(rows, group, work, above=size - 1))

"""Clusters of incompatible segments: connected parts of the conflict graph."""

import networkx as nx

from graphmodel.errors import GraphmodelError

from .bits import Rows, by_id, components, members
from .clique import largest_clique
from .result import Cluster
from .work import BudgetError, Work


def clusters(conflicts: "nx.Graph[str]", budget: int | None = None) -> tuple[Cluster, ...]:
    """Return the connected parts with two or more segments, by their smallest id.

    Each has its largest set in mutual conflict; of several, the smallest in the order of ids.

    Raises:
        GraphmodelError: the budget of steps does not suffice to know the largest set.
    """
    graph, work = by_id(conflicts), Work(budget)
    parts = [part for part in components(graph.rows, graph.everyone) if part & (part - 1)]
    try:
        cliques = [_smallest_clique(graph.rows, part, work) for part in parts]
    except BudgetError:
        raise GraphmodelError("the budget does not suffice to find the largest sets") from None
    pairs = zip(parts, cliques, strict=True)
    return tuple(Cluster(graph.ids(part), graph.ids(clique)) for part, clique in pairs)


def _smallest_clique(rows: Rows, part: int, work: Work) -> int:
    """Return the largest clique whose sorted numbers come first."""
    *_, largest = largest_clique(rows, part, work)
    missing = largest.bit_count()
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

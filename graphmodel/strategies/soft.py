"""Hints as soft conflicts: how few remain inside strategies, if there may be so many of them.

A weighted MaxSAT problem: conflicts are hard, hints soft. A. Morgado, C. Dodaro and
J. Marques-Silva, "Core-guided MaxSAT with soft cardinality constraints" (2014); the solver is RC2
by A. Ignatiev, A. Morgado and J. Marques-Silva (2019).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from .clusters import clusters
from .fewest import fewest
from .result import Strategy

Pair = tuple[str, str]
MOST = 40  # segments for which the search is known to end soon


@dataclass(frozen=True, slots=True)
class Remaining:
    """A split into at most k strategies, and the hints against pairs that share one.

    No split has fewer hints than `at_least`; it is the best where that equals `hints`.
    """

    k: int
    hints: int
    at_least: int
    strategies: tuple[Strategy, ...]


def remaining(
    conflicts: "nx.Graph[str]",
    hints: Mapping[Pair, int],
    most: int = MOST,
    budget: int | None = None,
) -> tuple[Remaining, ...]:
    """Return the fewest hints inside strategies, from the fewest strategies up to where none is.

    Args:
        conflicts: the segments by id, and the pairs of them that conflict.
        hints: how many hints speak against a pair, each pair once, in any order.
        most: up to so many segments the result is exact; beyond, a split that is found quickly.
        budget: steps of work for the fewest strategies.
    """
    weights = {
        (min(pair), max(pair)): count
        for pair, count in sorted(hints.items())
        if count and not conflicts.has_edge(*pair)
    }
    found: list[Remaining] = []
    first = fewest(conflicts, budget).strategies
    for k in range(len(first), len(conflicts) + 1):
        if len(conflicts) <= most:
            found.append(_least(conflicts, weights, k))
        else:
            split = _quick(conflicts, weights, k, first)
            found.append(Remaining(k, inside(split, weights), 0, split))
        if not found[-1].hints:
            break
    return tuple(found)


def inside(strategies: Sequence[Strategy], hints: Mapping[Pair, int]) -> int:
    """Return how many hints speak against pairs that share a strategy; pairs are in order."""
    pairs = (pair for each in strategies for pair in combinations(sorted(each), 2))
    return sum(hints.get(pair, 0) for pair in pairs)


def _least(conflicts: "nx.Graph[str]", hints: Mapping[Pair, int], k: int) -> Remaining:
    split = _best(conflicts, hints, k)
    count = inside(split, hints)
    return Remaining(k, count, count, split)


def _best(conflicts: "nx.Graph[str]", hints: Mapping[Pair, int], k: int) -> tuple[Strategy, ...]:
    """The split into at most k with the fewest hints inside, k being enough for the conflicts.

    Segments in mutual conflict are given strategies beforehand, so that no split is looked at in
    every order of its strategies.
    """
    from pysat.examples.rc2 import RC2
    from pysat.formula import WCNF

    names = _clique_first(conflicts)
    in_strategy = {(name, c): i * k + c + 1 for i, name in enumerate(names) for c in range(k)}
    problem = WCNF()
    for place, name in enumerate(names):
        problem.append([in_strategy[name, c] for c in range(min(k, place + 1))])
        problem.extend([[-in_strategy[name, c]] for c in range(place + 1, k)])
        for c, d in combinations(range(k), 2):
            problem.append([-in_strategy[name, c], -in_strategy[name, d]])
    for a, b in conflicts.edges:
        problem.extend([[-in_strategy[a, c], -in_strategy[b, c]] for c in range(k)])
    for number, ((a, b), count) in enumerate(hints.items(), len(in_strategy) + 1):
        problem.extend([[-in_strategy[a, c], -in_strategy[b, c], number] for c in range(k)])
        problem.append([-number], weight=count)
    with RC2(problem, adapt=True, exhaust=True, minz=True) as solver:
        true = set(solver.compute() or ())
    groups = ([name for name in names if in_strategy[name, c] in true] for c in range(k))
    return _in_order(groups)


def _clique_first(conflicts: "nx.Graph[str]") -> list[str]:
    cliques = [each.clique for each in clusters(conflicts)]
    first = max(cliques, key=len, default=())
    return [*first, *sorted(set(conflicts) - set(first))]


def _quick(
    conflicts: "nx.Graph[str]", hints: Mapping[Pair, int], k: int, first: Sequence[Strategy]
) -> tuple[Strategy, ...]:
    """A split into at most k: that into the fewest, and then what is cheaper one by one."""
    groups = [set(each) for each in first]
    groups += [set() for _ in range(k - len(groups))]
    for name in sorted(conflicts):
        allowed = [group for group in groups if not group & set(conflicts[name])]
        home = next(group for group in groups if name in group)
        home.discard(name)
        min(allowed, key=lambda group: _price(name, group, hints)).add(name)
    return _in_order(groups)


def _price(name: str, group: set[str], hints: Mapping[Pair, int]) -> int:
    return sum(hints.get((min(name, other), max(name, other)), 0) for other in group)


def _in_order(groups: Iterable[Iterable[str]]) -> tuple[Strategy, ...]:
    return tuple(sorted(tuple(sorted(group)) for group in groups if group))

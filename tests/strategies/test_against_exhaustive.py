"""Everything that is promised to be exact, against the definitions tried out in full."""

import random
from itertools import combinations

import networkx as nx
import pytest

from graphmodel.strategies import (
    best_split,
    clusters,
    critical_conflicts,
    critical_segments,
    critical_set,
    fewest,
    smallest_raise,
    supported,
)

from . import exhaustive

EVERY_RUN = range(150)
SOAK = range(1_000, 3_000)


def compare(seed: int, most: int) -> None:
    conflicts, shared, priorities = exhaustive.case(seed, most)
    check_best_split(conflicts, shared, priorities)
    check_critical(conflicts)
    check_clusters(conflicts)


def check_best_split(
    conflicts: "nx.Graph[str]", shared: exhaustive.Shared, priorities: exhaustive.Priorities
) -> None:
    topics, strategies = exhaustive.best(conflicts, shared, priorities)
    found = best_split(conflicts, shared, priorities)
    assert (found.status, found.best, found.checked) == ("optimal", True, True)
    assert [list(strategy) for strategy in found.strategies] == strategies
    assert found.shared == found.shared_bound == topics


def check_critical(conflicts: "nx.Graph[str]") -> None:
    result = fewest(conflicts)
    figure = exhaustive.figure(conflicts)
    assert (result.status, result.lower_bound, result.checked) == ("optimal", figure, True)
    assert critical_segments(conflicts, result) == tuple(
        name
        for name in sorted(conflicts)
        if exhaustive.figure(conflicts.subgraph(set(conflicts) - {name})) < figure
    )
    assert critical_conflicts(conflicts, result) == tuple(
        pair
        for pair in sorted((min(pair), max(pair)) for pair in conflicts.edges)
        if exhaustive.figure(without(conflicts, pair)) < figure
    )
    for k in range(1, figure + 1):
        check_critical_set(conflicts, k)


def without(conflicts: "nx.Graph[str]", pair: tuple[str, str]) -> "nx.Graph[str]":
    rest = conflicts.copy()
    rest.remove_edge(*pair)
    return rest


def check_critical_set(conflicts: "nx.Graph[str]", k: int) -> None:
    proof = critical_set(conflicts, k)
    members = set(proof.members)
    assert proof.minimal
    assert exhaustive.figure(conflicts.subgraph(members)) == k
    for name in members:
        assert exhaustive.figure(conflicts.subgraph(members - {name})) == k - 1


def check_clusters(conflicts: "nx.Graph[str]") -> None:
    found = clusters(conflicts)
    parts = [part for part in nx.connected_components(conflicts) if len(part) > 1]
    assert [cluster.segments for cluster in found] == sorted(tuple(sorted(p)) for p in parts)
    for cluster in found:
        cliques = list(nx.find_cliques(conflicts.subgraph(cluster.segments)))
        size = max(map(len, cliques))
        assert cluster.clique == min(tuple(sorted(c)) for c in cliques if len(c) == size)


def compare_selection(seed: int, most: int) -> None:
    conflicts, shared, priorities = exhaustive.case(seed, most)
    dice = random.Random(seed)  # noqa: S311
    required = {name for name in sorted(conflicts) if dice.random() < 0.2}
    for k in range(4):
        wanted = exhaustive.selection(conflicts, k, shared, priorities, required)
        found = supported(conflicts, k, priorities, required, shared, top=3)
        if wanted is None:
            assert found.status == "infeasible"
            assert found.proof is not None
            assert set(found.proof.members) <= required
            assert exhaustive.figure(conflicts.subgraph(found.proof.members)) == k + 1
        else:
            strategies = [list(strategy) for strategy in found.strategies]
            assert (found.supported, found.shared, strategies) == wanted
            assert found.status == "optimal"


def compare_raise(seed: int, most: int) -> None:
    conflicts, _, _ = exhaustive.case(seed, most)
    dice = random.Random(seed)  # noqa: S311
    free = [pair for pair in combinations(conflicts, 2) if not conflicts.has_edge(*pair)]
    pairs = dice.sample(free, min(len(free), 8))
    found = smallest_raise(conflicts, pairs)
    widened = conflicts.copy()
    widened.add_edges_from(pairs)
    assert found.now.upper_bound == exhaustive.figure(conflicts)
    assert found.at_most.upper_bound == exhaustive.figure(widened)
    assert found.pairs == exhaustive.smallest_raise(conflicts, pairs)


@pytest.mark.parametrize("seed", EVERY_RUN)
def test_a_few_segments(seed: int) -> None:
    compare(seed, most=7)
    compare_selection(seed, most=5)
    compare_raise(seed, most=7)


@pytest.mark.soak
@pytest.mark.parametrize("seed", SOAK)
def test_nine_segments(seed: int) -> None:
    compare(seed, most=9)
    compare_selection(seed, most=7)
    compare_raise(seed, most=9)

"""Hints as soft conflicts, against trying every split."""

import random
from itertools import combinations

import networkx as nx
import pytest

from graphmodel.strategies import fewest
from graphmodel.strategies.soft import Remaining, inside, remaining

from .exhaustive import is_valid, splits

Hints = dict[tuple[str, str], int]


def case(seed: int, size: int) -> tuple["nx.Graph[str]", Hints]:
    """Return random conflicts and hints against some of the other pairs."""
    dice = random.Random(seed)  # noqa: S311
    ids = [f"s{i:02}" for i in range(size)]
    conflicts: nx.Graph[str] = nx.Graph()
    conflicts.add_nodes_from(ids)
    share, hinted, pairs = dice.random(), dice.random(), list(combinations(ids, 2))
    conflicts.add_edges_from(pair for pair in pairs if dice.random() < share)
    free = (pair for pair in pairs if not conflicts.has_edge(*pair))
    return conflicts, {pair: dice.choice([1, 1, 2]) for pair in free if dice.random() < hinted}


def by_trying(conflicts: "nx.Graph[str]", hints: Hints) -> list[tuple[int, int]]:
    """Return numbers of strategies and the fewest hints, by looking at every split."""
    valid = [split for split in splits(sorted(conflicts)) if is_valid(conflicts, split)]
    found = []
    for k in range(min(map(len, valid)), len(conflicts) + 1):
        fitting = [[tuple(each) for each in split] for split in valid if len(split) <= k]
        found.append((k, min(inside(split, hints) for split in fitting)))
        if not found[-1][1]:
            break
    return found


def assert_valid(conflicts: "nx.Graph[str]", hints: Hints, each: Remaining) -> None:
    split = [list(strategy) for strategy in each.strategies]
    assert is_valid(conflicts, split)
    assert sorted(name for strategy in split for name in strategy) == sorted(conflicts)
    assert len(split) <= each.k
    assert inside(each.strategies, hints) == each.hints


@pytest.mark.parametrize("seeds", [range(at, at + 50) for at in range(0, 300, 50)], ids=str)
def test_the_fewest_hints_are_those_found_by_trying_everything(seeds: range) -> None:
    for seed in seeds:
        conflicts, hints = case(seed, 1 + seed % 7)
        found = remaining(conflicts, hints)
        assert [(each.k, each.hints) for each in found] == by_trying(conflicts, hints), seed
        for each in found:
            assert each.at_least == each.hints
            assert_valid(conflicts, hints, each)


@pytest.mark.parametrize("seed", range(40))
def test_beyond_what_can_be_searched_splits_are_valid_and_bounds_hold(seed: int) -> None:
    conflicts, hints = case(seed, 1 + seed % 7)
    exact = {each.k: each.hints for each in remaining(conflicts, hints)}
    for each in remaining(conflicts, hints, most=0):
        assert_valid(conflicts, hints, each)
        assert each.at_least <= exact.get(each.k, 0) <= each.hints


def test_forty_segments_are_exact() -> None:
    dice = random.Random(40)  # noqa: S311
    ids = [f"s{i:02}" for i in range(40)]
    conflicts: nx.Graph[str] = nx.Graph()
    conflicts.add_nodes_from(ids)
    conflicts.add_edges_from(pair for pair in combinations(ids, 2) if dice.random() < 0.3)
    free = [pair for pair in combinations(ids, 2) if not conflicts.has_edge(*pair)]
    hints = {pair: 1 for pair in free if dice.random() < 0.1}
    found = remaining(conflicts, hints)
    assert found[0].k == fewest(conflicts).lower_bound
    assert found[-1].hints == 0
    for each in found:
        assert each.at_least == each.hints
        assert_valid(conflicts, hints, each)


def test_hints_fall_as_strategies_rise() -> None:
    for seed in range(20):
        counts = [each.hints for each in remaining(*case(seed, 9))]
        assert counts == sorted(counts, reverse=True)


def test_without_segments_there_is_nothing_to_split() -> None:
    assert remaining(nx.Graph(), {}) == (Remaining(0, 0, 0, ()),)


def test_hints_against_a_conflict_and_the_order_of_pairs_change_nothing() -> None:
    conflicts = nx.Graph([("a", "b")])
    conflicts.add_node("c")
    assert remaining(conflicts, {("a", "b"): 3})[0].hints == 0
    turned = remaining(conflicts, {("c", "b"): 1, ("c", "a"): 2})
    assert turned == remaining(conflicts, {("a", "c"): 2, ("b", "c"): 1})
    assert [(each.k, each.hints) for each in turned] == [(2, 1), (3, 0)]

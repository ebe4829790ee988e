"""The definitions written down plainly: every answer by trying everything, for a few segments."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

import networkx as nx

Graph = nx.Graph
Shared = Mapping[tuple[str, str], int]
Priorities = Mapping[str, int | None]


def case(seed: int, most: int) -> tuple["nx.Graph[str]", dict[tuple[str, str], int], Priorities]:
    """Return a random conflict graph, shared topics and priorities."""
    dice = random.Random(seed)  # noqa: S311
    ids = [f"s{i}" for i in range(dice.randint(0, most))]
    dice.shuffle(ids)
    conflicts: nx.Graph[str] = nx.Graph()
    conflicts.add_nodes_from(ids)
    if seed % 3 == 0 and len(ids) > 5:  # an odd wheel: no clique tells the figure
        conflicts.add_edges_from([*pairwise(ids[:5]), (ids[4], ids[0])])
        conflicts.add_edges_from((ids[5], rim) for rim in ids[:5] if seed % 2)
    density, pairs = dice.random(), list(combinations(ids, 2))
    conflicts.add_edges_from(pair for pair in pairs if dice.random() < density)
    highest = dice.choice([1, 3, 9])
    shared = {pair: dice.randint(0, highest) for pair in pairs if dice.random() < 0.5}
    priorities = {name: dice.choice([None, 0, 1, 2, 3]) for name in ids if dice.random() < 0.9}
    return conflicts, shared, priorities


def splits(ids: Sequence[str]) -> Iterator[list[list[str]]]:
    """Yield every way to put segments into strategies."""
    if not ids:
        yield []
        return
    for split in splits(ids[:-1]):
        for i in range(len(split)):
            yield [*split[:i], [*split[i], ids[-1]], *split[i + 1 :]]
        yield [*split, [ids[-1]]]


def is_valid(conflicts: "nx.Graph[str]", split: list[list[str]]) -> bool:
    return not any(
        conflicts.has_edge(a, b) for strategy in split for a, b in combinations(strategy, 2)
    )


def figure(conflicts: "nx.Graph[str]") -> int:
    """Return the fewest strategies."""
    return next(k for k in range(len(conflicts) + 1) if _fits(conflicts, sorted(conflicts), [], k))


def _fits(conflicts: "nx.Graph[str]", ids: list[str], groups: list[list[str]], k: int) -> bool:
    if not ids:
        return True
    around = conflicts[ids[0]]
    for i, group in enumerate(groups):
        if not any(name in around for name in group):
            grown = [*groups[:i], [*group, ids[0]], *groups[i + 1 :]]
            if _fits(conflicts, ids[1:], grown, k):
                return True
    return len(groups) < k and _fits(conflicts, ids[1:], [*groups, [ids[0]]], k)


def rank(
    split: list[list[str]], shared: Shared, priorities: Priorities
) -> tuple[int, list[int], list[list[str]]]:
    """Return what a split is compared by, the best being the least."""
    topics = sum(
        shared.get((a, b), 0) + shared.get((b, a), 0)
        for strategy in split
        for a, b in combinations(strategy, 2)
    )
    order = sorted(
        (-sum(priorities.get(name) or 0 for name in strategy), sorted(strategy))
        for strategy in split
    )
    return -topics, [total for total, _ in order], [names for _, names in order]


def best(
    conflicts: "nx.Graph[str]", shared: Shared, priorities: Priorities
) -> tuple[int, list[list[str]]]:
    """Return the shared topics and the strategies of the best split among the fewest."""
    valid = [split for split in splits(sorted(conflicts)) if is_valid(conflicts, split)]
    fewest = min(map(len, valid))
    ranks = [rank(split, shared, priorities) for split in valid if len(split) == fewest]
    topics, _, strategies = min(ranks)
    return -topics, strategies


def selection(
    conflicts: "nx.Graph[str]",
    k: int,
    shared: Shared,
    priorities: Priorities,
    required: set[str],
) -> tuple[tuple[str, ...], int, list[list[str]]] | None:
    """Return the segments to support, the topics shared and the strategies; None if impossible."""
    found = None
    for size in range(len(conflicts) + 1):
        for chosen in combinations(sorted(conflicts), size):
            counts = _counts(chosen, priorities)
            if not required <= set(chosen) or (found and counts > found[0]):
                continue
            for split in splits(chosen):
                if len(split) <= k and is_valid(conflicts, split):
                    topics, sums, names = rank(split, shared, priorities)
                    key = (counts, topics, chosen, len(split), sums, names)
                    found = key if found is None or key < found else found
    return None if found is None else (found[2], -found[1], found[5])


def _counts(chosen: Sequence[str], priorities: Priorities) -> tuple[int, ...]:
    return tuple(
        -sum(priorities.get(name) == level for name in chosen) for level in (3, 2, 1, 0, None)
    )


def smallest_raise(
    conflicts: "nx.Graph[str]", pairs: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    """Return the fewest open pairs that raise the figure, the first in order; () if none do."""
    now = figure(conflicts)
    ordered = sorted((min(pair), max(pair)) for pair in pairs)
    for size in range(1, len(ordered) + 1):
        for some in combinations(ordered, size):
            widened = conflicts.copy()
            widened.add_edges_from(some)
            if figure(widened) > now:
                return some
    return ()

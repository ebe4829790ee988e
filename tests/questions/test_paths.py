"""Shortest paths and cycles: the choice among equals is the first as a list of ids."""

from itertools import permutations
from random import Random

import networkx as nx
import pytest

from graphmodel.questions.steps.paths import shortest_cycle, shortest_paths


def test_of_equal_paths_the_first_by_ids_is_taken() -> None:
    follows = {"a": ["c", "b"], "b": ["e"], "c": ["d"], "d": ["f"], "e": ["f"]}
    assert shortest_paths(follows, "a") == {
        "a": ["a"],
        "b": ["a", "b"],
        "c": ["a", "c"],
        "e": ["a", "b", "e"],
        "d": ["a", "c", "d"],
        "f": ["a", "b", "e", "f"],  # not by c and d, although d is smaller than e
    }


def test_a_start_that_leads_nowhere_reaches_itself() -> None:
    assert shortest_paths({}, "a") == {"a": ["a"]}


def test_a_graph_without_a_cycle_has_none() -> None:
    assert shortest_cycle({"a": ["b", "c"], "b": ["c"]}) == []


@pytest.mark.parametrize("seed", range(30))
def test_paths_and_cycles_are_the_first_of_all_shortest(seed: int) -> None:
    random = Random(seed)  # noqa: S311 (a test, not a secret)
    nodes = "abcdef"
    links = [link for link in permutations(nodes, 2) if random.random() < 0.3]
    graph = nx.DiGraph(links)
    follows = {a: [b for x, b in links if x == a] for a in nodes}
    for start in graph:
        found = shortest_paths(follows, start)
        assert found.keys() == {start} | nx.descendants(graph, start)
        for end, path in found.items():
            assert path == min(nx.all_shortest_paths(graph, start, end))
    turned = (each[(at := each.index(min(each))) :] + each[:at] for each in nx.simple_cycles(graph))
    every = sorted(turned, key=lambda cycle: (len(cycle), cycle))
    assert shortest_cycle(follows) == (every[0] if every else [])

"""Public instances with known answers, large communities, random graphs and limits."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest

from graphmodel.errors import GraphmodelError, UsageError
from graphmodel.strategies import (
    best_split,
    check,
    critical_segments,
    critical_set,
    fewest,
    smallest_raise,
    supported,
)
from graphmodel.strategies import fewest as search
from graphmodel.strategies.lists import read_conflicts

from ..refusing import refused

INSTANCES = Path(__file__).parent / "instances"
SEEDS = Path(__file__).parents[2] / "seeds"
KNOWN = {
    "DSJC125.1": 5,
    "david": 11,
    "games120": 9,
    "huck": 11,
    "le450_5a": 5,
    "miles250": 8,
    "myciel3": 4,
    "myciel4": 5,
    "queen5_5": 5,
    "queen6_6": 7,
}


def random_graph(seed: int) -> "nx.Graph[str]":
    dice = random.Random(seed)  # noqa: S311
    drawn = nx.gnp_random_graph(dice.randint(5, 60), dice.uniform(0.05, 0.95), seed=seed)
    named: nx.Graph[str] = nx.relabel_nodes(drawn, {v: f"s{v:02}" for v in drawn})
    return named


def communities(count: int, seed: int) -> "nx.Graph[str]":
    dice = random.Random(seed)  # noqa: S311
    ids = [f"s{i:04}" for i in range(count)]
    conflicts: nx.Graph[str] = nx.Graph()
    conflicts.add_nodes_from(ids)
    rest = ids
    while rest:
        size, density = dice.randint(12, 40), dice.uniform(0.2, 0.7)
        block, rest = rest[:size], rest[size:]
        pairs = [(a, b) for i, a in enumerate(block) for b in block[i + 1 :]]
        conflicts.add_edges_from(pair for pair in pairs if dice.random() < density)
    for _ in ids:
        conflicts.add_edge(*dice.sample(ids, 2))
    return conflicts


@pytest.mark.parametrize("name", sorted(KNOWN))
def test_known_figures(name: str) -> None:
    conflicts = read_conflicts(INSTANCES / f"{name}.col")
    result = fewest(conflicts)
    assert (result.status, result.upper_bound) == ("optimal", KNOWN[name])
    assert result.checked
    assert result.deterministic


def test_most_shared_topics_among_the_fewest() -> None:
    known = json.loads((INSTANCES / "lex_12_30.json").read_text(encoding="utf-8"))
    conflicts: nx.Graph[str] = nx.Graph()
    conflicts.add_nodes_from(f"s{v:02}" for v in range(known["n"]))
    conflicts.add_edges_from((f"s{a:02}", f"s{b:02}") for a, b in known["edges"])
    shared = {(f"s{a:02}", f"s{b:02}"): weight for a, b, weight in known["affinity"]}
    result = best_split(conflicts, shared, {})
    assert (result.upper_bound, result.shared) == (known["chi"], known["max_affinity"])
    assert result.best


@pytest.mark.parametrize("seed", [*range(6), *range(7, 20)])  # 6 takes long
def test_random_graphs_are_proven(seed: int) -> None:
    result = fewest(random_graph(seed))
    assert result.status == "optimal"
    assert result.checked


@pytest.mark.soak
@pytest.mark.parametrize("seed", [6, *range(20, 320)])
def test_many_random_graphs_are_proven(seed: int) -> None:
    result = fewest(random_graph(seed))
    assert result.status == "optimal"
    assert result.checked


def test_five_thousand_segments_in_communities() -> None:
    conflicts = communities(5_000, seed=1)
    result = fewest(conflicts)
    assert result.status == "optimal"
    assert check(conflicts, result).right


def test_a_small_budget_leaves_a_valid_split_and_true_bounds() -> None:
    conflicts = read_conflicts(INSTANCES / "queen6_6.col")
    result = fewest(conflicts, budget=5)
    assert result.status == "feasible"
    assert result.lower_bound <= 7 <= result.upper_bound
    assert result.checked


def test_a_split_that_is_not_known_to_be_best_has_a_true_bound() -> None:
    conflicts = random_graph(3)
    ids = sorted(conflicts)
    shared = dict.fromkeys(zip(ids, ids[2:], strict=False), 1)
    known, hasty = (best_split(conflicts, shared, {}, budget=steps) for steps in (None, 20))
    assert (known.best, hasty.best) == (True, False)
    assert (known.status, hasty.status) == ("optimal", "optimal")
    assert hasty.shared <= known.shared <= hasty.shared_bound
    assert hasty.checked


def test_the_same_budget_gives_the_same_result() -> None:
    conflicts = read_conflicts(INSTANCES / "queen6_6.col")
    assert fewest(conflicts, budget=400) == fewest(conflicts, budget=400)


def test_a_limit_by_the_clock_is_not_deterministic() -> None:
    conflicts = read_conflicts(INSTANCES / "myciel4.col")
    result = fewest(conflicts, seconds=0)
    assert not result.deterministic
    assert result.lower_bound <= 5 <= result.upper_bound
    assert result.checked


def test_interrupted_searches_give_the_best_split_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    module = sys.modules[search.__module__]
    monkeypatch.setattr(module, "split_into", interrupt)
    result = fewest(read_conflicts(INSTANCES / "queen6_6.col"))
    assert result.status == "feasible"
    assert result.lower_bound <= 7 <= result.upper_bound
    assert result.checked


def test_the_order_of_input_does_not_matter() -> None:
    conflicts = random_graph(7)
    shuffled: nx.Graph[str] = nx.Graph()
    shuffled.add_nodes_from(sorted(conflicts, reverse=True))
    shuffled.add_edges_from((b, a) for a, b in reversed(list(conflicts.edges)))
    assert fewest(conflicts) == fewest(shuffled)
    assert best_split(conflicts, {}, {}) == best_split(shuffled, {}, {})


EVERYTHING = """
from itertools import combinations
import networkx as nx
import graphmodel
from graphmodel.questions import ask
from graphmodel.strategies import *
from graphmodel.strategies.soft import remaining

for seed in range(8):
    drawn = nx.gnp_random_graph(8 + 2 * seed, 0.1 * (1 + seed), seed=seed)
    graph = nx.relabel_nodes(drawn, {v: f"s{v:02}" for v in drawn})
    free = sorted(pair for pair in combinations(sorted(graph), 2) if not graph.has_edge(*pair))
    shared = set(free[::2])
    priorities = {name: len(name) + int(name[1:]) % 3 for name in set(graph)}
    result = fewest(graph)
    print(result, best_split(graph, dict.fromkeys(shared, 1), priorities, budget=20_000))
    print(clusters(graph), critical_segments(graph, result), critical_conflicts(graph, result))
    print(supported(graph, 2, priorities, budget=20_000), smallest_raise(graph, set(free[:6])))
    print(remaining(graph, dict.fromkeys(set(free[:8]), 1)) if seed < 6 else "")

with graphmodel.connect(":memory:") as store:
    store.load(graphmodel.read("SEED"))
    asked = {name: {} for name in ("strategies", "clusters", "critical", "curve", "hints")}
    asked["selection"] = {"k": 2}
    asked["why"] = {"a": "booking-customers", "b": "buyers"}
    asked["together"] = {"segments": ["buyers", "teachers", "learners"]}
    for name, parameters in asked.items():
        answer = ask(store, f"segments {name}", parameters)
        print("Answer", answer.rows, answer.facts, answer.sentence)
"""


def test_same_input_same_bytes_whatever_the_hash_seed() -> None:
    program = EVERYTHING.replace("SEED", str(SEEDS / "tonewood.yaml"))
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("1", "2")
    }
    (output,) = outputs
    assert output.count(b"Result(") > 16
    assert output.count(b"Answer") == 8


def test_no_segments_need_no_strategy() -> None:
    result = best_split(nx.Graph(), {}, {})
    assert (result.strategies, result.lower_bound, result.proof) == ((), 0, None)
    assert result.checked


def test_segments_that_could_as_well_go_elsewhere_are_named() -> None:
    conflicts: nx.Graph[str] = nx.Graph([("a", "b")])
    conflicts.add_node("c")
    result = best_split(conflicts, {("a", "c"): 2, ("b", "c"): 1}, {"a": 1})
    assert result.strategies == (("a", "c"), ("b",))
    assert [(c.segment, c.strategy, c.loss) for c in result.elsewhere] == [("c", 1, 1)]


def test_calls_that_cannot_mean_anything() -> None:
    loop: nx.Graph[str] = nx.Graph([("a", "a")])
    pair: nx.Graph[str] = nx.Graph([("a", "b")])
    with refused(
        UsageError, "'a' is in conflict with itself", "'a' steht mit sich selbst im Konflikt"
    ):
        fewest(loop)
    with refused(UsageError, "no segment", "für 'c' angegeben, das kein Segment ist"):
        best_split(pair, {}, {"c": 1})
    with refused(UsageError, "two segments", "brauchen zwei Segmente, nicht 'a' und 'c'"):
        best_split(pair, {("a", "c"): 1}, {})
    with refused(UsageError, "given twice", "sind gemeinsame Themen zweimal angegeben"):
        best_split(pair, {("a", "b"): 1, ("b", "a"): 1}, {})
    with refused(UsageError, "from 0 up", "zählen ab 0"):
        best_split(pair, {("a", "b"): -1}, {})
    with refused(UsageError, "2 are enough", "2 genügen"):
        critical_set(pair, 3)
    with refused(UsageError, "1 strategy or more", "mindestens 1 Strategie, nicht 0"):
        critical_set(pair, 0)
    with refused(UsageError, "no open pair", "sind also kein offenes Paar"):
        smallest_raise(pair, [("b", "a")])
    with refused(UsageError, "required, but is no segment", "'c' ist verlangt, aber kein Segment"):
        supported(pair, 1, {}, {"c"})
    with refused(UsageError, "0 strategies or more, not -1", "0 Strategien oder mehr, nicht -1"):
        supported(pair, -1, {}, set())
    with refused(UsageError, "a priority of 3 is above", "eine Priorität von 3 liegt über der"):
        supported(pair, 1, {"a": 3}, set(), top=2)
    with refused(UsageError, "two segments of the graph", "zwei Segmente des Graphen, nicht 'a'"):
        smallest_raise(pair, [("a", "c")])


def test_what_a_budget_is_too_small_for() -> None:
    queen = read_conflicts(INSTANCES / "queen6_6.col")
    unproven = fewest(queen, budget=5)
    with refused(UsageError, "not proven", "nicht bewiesen"):
        critical_segments(queen, unproven)
    with refused(GraphmodelError, "does not suffice", "das Budget reicht nicht"):
        critical_set(queen, 7, budget=5)

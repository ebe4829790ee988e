"""The checker refuses whatever is not right."""

import ast
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import networkx as nx
import pytest

from graphmodel.strategies import Proof, Result, check, fewest
from graphmodel.strategies import check as checker
from graphmodel.strategies.bits import by_degree
from graphmodel.strategies.lists import read_conflicts
from graphmodel.strategies.loss import certificate
from graphmodel.strategies.work import Work

INSTANCES = Path(__file__).parent / "instances"
Corruption = Callable[[random.Random, "nx.Graph[str]", Result], Result]


def wheel() -> "nx.Graph[str]":
    """Return a wheel of seven rim segments, which needs four, with a tail."""
    conflicts: nx.Graph[str] = nx.Graph()
    nx.add_cycle(conflicts, [f"r{i}" for i in range(7)])
    conflicts.add_edges_from(("hub", f"r{i}") for i in range(7))
    conflicts.add_edges_from([("hub", "t1"), ("t1", "t2")])
    return conflicts


@cache
def certified() -> tuple["nx.Graph[str]", Result]:
    """Return the complement of an odd cycle and weights that prove its figure."""
    conflicts = nx.complement(nx.cycle_graph(9))
    conflicts = nx.relabel_nodes(conflicts, {v: f"s{v:02}" for v in conflicts})
    weights = Proof("solver", tuple(sorted(conflicts)), False, (1,) * 9, limit=2)
    return conflicts, replace(fewest(conflicts), proof=weights)


@cache
def nearly() -> tuple["nx.Graph[str]", Result]:
    """Return a graph that needs a strategy more than its weights alone could tell."""
    conflicts = read_conflicts(INSTANCES / "myciel3.col")
    graph = by_degree(conflicts)
    weights = certificate(graph.rows, graph.everyone, 3, Work())
    assert weights
    assert weights.needed == 3
    of = {graph.names[v]: weight for v, weight in weights.of.items()}
    members = tuple(sorted(of))
    proof = Proof("solver", members, False, tuple(of[name] for name in members), weights.limit)
    return conflicts, replace(fewest(conflicts), proof=proof)


@cache
def clique() -> tuple["nx.Graph[str]", Result]:
    conflicts = read_conflicts(INSTANCES / "huck.col")
    return conflicts, fewest(conflicts)


@cache
def critical() -> tuple["nx.Graph[str]", Result]:
    conflicts = wheel()
    return conflicts, fewest(conflicts)


def moved(dice: random.Random, conflicts: "nx.Graph[str]", result: Result) -> Result:
    """Put a segment into a strategy that holds one that it conflicts with."""
    where = {name: i for i, strategy in enumerate(result.strategies) for name in strategy}
    one, other = dice.choice(sorted(conflicts.edges))
    split = [set(strategy) - {one} for strategy in result.strategies]
    split[where[other]].add(one)
    return replace(result, strategies=tuple(tuple(sorted(group)) for group in split))


def dropped(dice: random.Random, conflicts: "nx.Graph[str]", result: Result) -> Result:
    lost = dice.choice(sorted(conflicts))
    split = [tuple(n for n in strategy if n != lost) for strategy in result.strategies]
    return replace(result, strategies=tuple(split))


def doubled(dice: random.Random, conflicts: "nx.Graph[str]", result: Result) -> Result:
    twice = dice.choice(sorted(conflicts))
    first, *rest = (tuple(sorted({*strategy, twice})) for strategy in result.strategies)
    return replace(result, strategies=(first, *rest))


def stranger(dice: random.Random, _: "nx.Graph[str]", result: Result) -> Result:
    place = dice.randrange(len(result.strategies))
    split = list(result.strategies)
    split[place] = (*split[place], "zz stranger")
    return replace(result, strategies=tuple(split))


def bounded(dice: random.Random, _: "nx.Graph[str]", result: Result) -> Result:
    step = dice.choice([1, 2])
    return replace(result, lower_bound=result.lower_bound + step)


def without_proof(_: random.Random, __: "nx.Graph[str]", result: Result) -> Result:
    return replace(result, proof=None)


def thinned(dice: random.Random, _: "nx.Graph[str]", result: Result) -> Result:
    """Leave a member out of the proof."""
    proof = result.proof
    assert proof
    place = dice.randrange(len(proof.members))
    members = proof.members[:place] + proof.members[place + 1 :]
    weights = proof.weights[:place] + proof.weights[place + 1 :]
    return replace(result, proof=replace(proof, members=members, weights=weights))


def swapped(dice: random.Random, conflicts: "nx.Graph[str]", result: Result) -> Result:
    """Put a segment that is no member in the place of one in the proof."""
    proof = result.proof
    assert proof
    place = dice.randrange(len(proof.members))
    others = sorted(set(conflicts) - set(proof.members)) or ["zz stranger"]
    rest = {*proof.members[:place], *proof.members[place + 1 :]}
    members = tuple(sorted({*rest, dice.choice(others)}))
    return replace(result, proof=replace(proof, members=members))


def overweight(dice: random.Random, _: "nx.Graph[str]", result: Result) -> Result:
    """Shift the weights of a certificate, or add one to a proof that has none."""
    proof = result.proof
    assert proof
    weights = list(proof.weights or [1] * len(proof.members))
    weights[dice.randrange(len(weights))] = dice.choice([-1, 0, max(proof.limit, 1) + 1])
    return replace(result, proof=replace(proof, kind="solver", minimal=False, weights=(*weights,)))


def limited(dice: random.Random, _: "nx.Graph[str]", result: Result) -> Result:
    """Claim that strategies weigh less than they can."""
    proof = result.proof
    assert proof
    weights = proof.weights or (2,) * len(proof.members)
    lower = max(proof.limit, 2) - dice.choice([1, 2])
    return replace(result, proof=replace(proof, kind="solver", weights=weights, limit=lower))


KINDS = {"clique": clique, "critical": critical, "certified": certified, "nearly": nearly}
CORRUPTIONS: list[Corruption] = [
    moved,
    dropped,
    doubled,
    stranger,
    bounded,
    without_proof,
    thinned,
    swapped,
    overweight,
    limited,
]


def corrupted() -> Iterator[tuple[str, str, int]]:
    for kind in KINDS:
        for corruption in CORRUPTIONS:
            for seed in range(4):
                yield kind, corruption.__name__, seed


@pytest.mark.parametrize(("kind", "name", "seed"), list(corrupted()))
def test_corrupted_results_are_refused(kind: str, name: str, seed: int) -> None:
    conflicts, result = KINDS[kind]()
    corruption = next(c for c in CORRUPTIONS if c.__name__ == name)
    wrong = corruption(random.Random(seed), conflicts, result)  # noqa: S311
    assert wrong != result
    assert check(conflicts, wrong).problems


@pytest.mark.parametrize(
    ("kind", "method"),
    [
        ("clique", "pair by pair"),
        ("critical", "plain search"),
        ("certified", "weights"),
        ("nearly", "weights"),
    ],
)
def test_right_results_are_accepted(kind: str, method: str) -> None:
    verdict = check(*KINDS[kind]())
    assert (verdict.right, verdict.method) == (True, method)


def test_a_proof_that_is_not_minimal_is_refused() -> None:
    conflicts, result = critical()
    assert result.proof
    assert result.proof.kind == "critical set"
    more = tuple(sorted({*result.proof.members, "t1"}))
    wrong = replace(result, proof=replace(result.proof, members=more))
    assert "'t1'" in " ".join(check(conflicts, wrong).problems)


def test_the_checker_imports_nothing_of_the_search() -> None:
    folder = Path(str(checker.__code__.co_filename)).parent
    parts = {path.stem: path for path in folder.glob("check*.py")}
    assert "check" in parts
    for path in parts.values():
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        inside = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.level}
        assert inside <= {*parts, "result"}

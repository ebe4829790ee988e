"""Limits: what is not settled is bounded and says so; seconds and Ctrl-C hold throughout."""

import sys
import time
from itertools import combinations
from pathlib import Path

import networkx as nx
import pytest

from graphmodel.strategies import (
    clusters,
    critical_conflicts,
    critical_segments,
    curve,
    fewest,
    supported,
)
from graphmodel.strategies import fewest as search
from graphmodel.strategies.check_search import LimitError, solver_splits
from graphmodel.strategies.lists import read_conflicts
from graphmodel.strategies.work import Work

INSTANCES = Path(__file__).parent / "instances"


def test_clusters_too_dense_to_settle_have_a_bound() -> None:
    conflicts = nx.relabel_nodes(nx.gnp_random_graph(60, 0.7, seed=5), str)
    (settled,), (hasty,) = clusters(conflicts), clusters(conflicts, budget=20)
    assert settled.at_most == len(settled.clique)
    assert len(hasty.clique) <= len(settled.clique) <= hasty.at_most
    assert hasty.at_most > len(hasty.clique)
    assert hasty.segments == settled.segments
    assert all(conflicts.has_edge(a, b) for a, b in combinations(hasty.clique, 2))


def test_hundreds_of_segments_in_dense_conflict_are_no_error() -> None:
    (cluster,) = clusters(nx.relabel_nodes(nx.gnp_random_graph(445, 0.5, seed=1), str))
    assert 10 <= len(cluster.clique) <= cluster.at_most


def test_most_of_the_seconds_go_to_the_search_and_some_to_proof_and_check() -> None:
    work = Work(seconds=8)
    assert 5 < (work.seconds_left() or 0) <= 6
    assert 7 < (work.last_seconds() or 0) <= 8
    work.end()
    assert work.seconds_left() == 0
    assert 0 < (work.last_seconds() or 0) < 1


def test_the_second_solver_ends_with_its_seconds_while_it_is_set_up() -> None:
    conflicts = nx.relabel_nodes(nx.gnp_random_graph(60, 0.5, seed=60), str)
    neighbours = {name: frozenset(conflicts[name]) for name in conflicts}
    with pytest.raises(LimitError):
        solver_splits(neighbours, 10, until=0)


@pytest.mark.parametrize("method", ["__init__", "proof"])
def test_ctrl_c_in_set_up_or_in_the_proof_gives_a_split_too(
    monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    module = sys.modules[search.__module__]
    plain, times = getattr(module.Search, method), iter([True])

    def interrupted(*arguments: object) -> object:
        if next(times, False):
            raise KeyboardInterrupt
        return plain(*arguments)

    monkeypatch.setattr(module.Search, method, interrupted)
    result = fewest(read_conflicts(INSTANCES / "queen6_6.col"))
    assert result.lower_bound <= 7 <= result.upper_bound
    assert (result.checked, result.deterministic) == (True, False)


@pytest.mark.parametrize("seed", range(12))
def test_critical_conflicts_are_only_between_critical_segments(seed: int) -> None:
    conflicts = nx.relabel_nodes(nx.gnp_random_graph(10, 0.2 + seed / 20, seed=seed), str)
    result = fewest(conflicts)
    segments = critical_segments(conflicts, result)
    every = critical_conflicts(conflicts, result)
    assert every == critical_conflicts(conflicts, result, among=segments)


def test_whether_the_required_fit_in_is_unknown_where_it_is_not_settled() -> None:
    conflicts = nx.relabel_nodes(nx.gnp_random_graph(60, 0.5, seed=60), str)
    everyone = set(conflicts)
    found = supported(conflicts, 10, {}, required=everyone, budget=1_000)
    assert (found.status, found.proof, found.supported, found.levels) == ("unknown", None, (), ())


def test_a_curve_ends_with_everyone_whatever_is_unknown_before() -> None:
    conflicts = nx.relabel_nodes(nx.gnp_random_graph(60, 0.5, seed=60), str)
    found = curve(conflicts, {}, required=set(conflicts), budget=1_000)
    assert found[0].status == "infeasible"
    assert "unknown" in {each.status for each in found}
    assert set(found[-1].supported) == set(conflicts)


def test_the_linear_solver_is_not_begun_without_work_for_it() -> None:
    conflicts = nx.relabel_nodes(nx.gnp_random_graph(90, 0.5, seed=1), str)
    start = time.process_time()
    result = fewest(conflicts, budget=1_000_000)
    assert result.checked
    assert result.lower_bound < result.upper_bound
    assert time.process_time() - start < 30  # it would take minutes

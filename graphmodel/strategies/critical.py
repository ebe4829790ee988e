"""What the figure hangs on: a set, the segments and the conflicts without which fewer would do."""

from collections.abc import Iterable
from dataclasses import replace

import networkx as nx

from graphmodel.errors import GraphmodelError, UsageError

from . import faults
from .bits import Bits, Rows, by_degree, by_id, components, members
from .clique import greedy_clique, largest_clique
from .decide import clique_above, split_into
from .dsatur import search
from .loss import certificate, split_by_weights
from .peel import peel
from .result import Proof, ProofKind, Result
from .sat import Splitter, clauses
from .work import BudgetError, Work

_CLIQUE_STEPS = 20_000
_QUICK_STEPS = 500
_MOST_CLAUSES = 1_000_000  # beyond, the solver is too slow for many questions
_BRIEF_STEPS = 2_000
_WEIGHED_STEPS = 10_000
_SEARCH_STEPS = 20_000  # of the own search, before the solver is asked
_SHARE = 0.8  # of the work, to make a set small; the rest is for a certificate


def critical_set(conflicts: "nx.Graph[str]", k: int, budget: int | None = None) -> Proof:
    """Return segments that need at least k strategies, none of which could be left out of the set.

    They are a clique of k where there is one. Where the budget of steps does not suffice to make
    the set minimal, the proof says so.

    Raises:
        UsageError: fewer than k strategies are enough, or k is less than 1.
        GraphmodelError: the budget does not even suffice to know whether k are needed.
    """
    if k < 1:
        raise UsageError(faults.TOO_FEW_FOR_A_SET, k=k)
    graph, work = by_degree(conflicts), Work(budget)
    try:
        enough = split_into(graph.rows, graph.everyone, k - 1, work)
    except BudgetError:
        raise GraphmodelError(faults.NEED_UNKNOWN, k=k) from None
    if enough is not None:
        raise UsageError(faults.FEWER_ARE_ENOUGH, k=k, enough=k - 1)
    return proven(graph, graph.everyone, k, work)


def proven(graph: Bits, group: int, k: int, work: Work) -> Proof:
    """Return a proof, as small as it can be, for a set that needs k strategies.

    Where trying everything takes long it has weights.
    """
    group, kind = shrunk(graph.rows, group, k, work.part(int(_SHARE * work.left)))
    members = graph.ids(group)
    proof = Proof(kind, members, minimal=kind != "solver")
    if kind == "clique" or _is_quick(graph.rows, group, k):
        return proof
    found = certificate(graph.rows, group, k - 1, work)
    if found is None:
        return proof
    weight = {graph.names[v]: weight for v, weight in found.of.items()}
    return replace(proof, weights=tuple(weight[name] for name in members), limit=found.limit)


def _is_quick(rows: Rows, group: int, k: int) -> bool:
    try:
        search(rows, group, k - 1, greedy_clique(rows, group), Work(_QUICK_STEPS))
    except BudgetError:
        return False
    return True


def shrunk(rows: Rows, group: int, k: int, work: Work) -> tuple[int, ProofKind]:
    """Make a set that needs k strategies as small as it can be, and name the kind of proof it is.

    Segments are left out one by one, the last ones first, as long as the rest still needs k.
    """
    try:
        for clique in largest_clique(rows, group, work.part(_CLIQUE_STEPS), above=k - 1):
            return _some(clique, k), "clique"
    except BudgetError:
        pass
    try:
        group, _ = peel(rows, group, k - 1, work)
        group = _needy_part(rows, group, k, work)
    except BudgetError:
        return group, "solver"
    needs = _Needs(rows, group, k, work)
    try:
        group = needs.core(group) or group
        for vertex in reversed(list(members(group))):
            if group >> vertex & 1:
                group = needs.core(group & ~(1 << vertex)) or group
    except BudgetError:
        return group, "solver"
    finally:
        needs.close()
    return group, "clique" if group.bit_count() == k else "critical set"


def _needy_part(rows: Rows, group: int, k: int, work: Work) -> int:
    """Return the smallest connected part that needs k strategies."""
    parts = sorted(components(rows, group), key=lambda part: (part.bit_count(), part))
    for part in parts[:-1]:
        if split_into(rows, part, k - 1, work) is None:
            return part
    return parts[-1]


class _Needs:
    """Finds subsets that need k strategies: by own search, where that is long by a SAT solver."""

    def __init__(self, rows: Rows, group: int, k: int, work: Work) -> None:
        self._rows = rows
        self._group = group
        self._k = k
        self._work = work
        self._splitter: Splitter | None = None
        self._methods = [self._searched_briefly, self._weighed, self._searched]

    def core(self, group: int) -> int:
        """Return a subset that needs k strategies, or 0 if fewer are enough."""
        group, _ = peel(self._rows, group, self._k - 1, self._work)
        clique = clique_above(self._rows, group, self._k - 1, self._work)
        if clique.bit_count() >= self._k:
            return _some(clique, self._k)
        for method in list(self._methods):
            try:
                return method(group, clique)
            except BudgetError:
                self._work.step(0)
                if method == self._weighed:  # what is too much once will be so again
                    self._methods.remove(method)
        return self._core_by_solver(group)

    def _searched_briefly(self, group: int, clique: int) -> int:
        return self._looked_at(group, clique, self._work.part(_BRIEF_STEPS))

    def _searched(self, group: int, clique: int) -> int:
        return self._looked_at(group, clique, self._work.part(_SEARCH_STEPS))

    def _looked_at(self, group: int, clique: int, work: Work) -> int:
        classes, looked_at = search(self._rows, group, self._k - 1, clique, work)
        return looked_at if classes is None else 0

    def _weighed(self, group: int, _: int) -> int:
        allowance = self._work.part(_WEIGHED_STEPS)
        return 0 if split_by_weights(self._rows, group, self._k - 1, allowance) else group

    def _core_by_solver(self, group: int) -> int:
        if self._splitter is None and clauses(self._rows, self._group, self._k) > _MOST_CLAUSES:
            raise BudgetError
        if self._splitter is None:
            clique = clique_above(self._rows, self._group, self._k - 1, self._work)
            self._splitter = Splitter(self._rows, self._group, self._k - 1, clique, self._work)
        split = self._splitter.split(group, self._work)
        return self._splitter.core() if split is None else 0

    def close(self) -> None:
        """End the solver, if one was started."""
        if self._splitter:
            self._splitter.close()


def _some(group: int, count: int) -> int:
    while group.bit_count() > count:
        group &= ~(1 << group.bit_length() - 1)
    return group


def critical_segments(
    conflicts: "nx.Graph[str]", result: Result, budget: int | None = None
) -> tuple[str, ...]:
    """Return the segments each of which, left out alone, would save a strategy; by id.

    Raises:
        UsageError: the result is not proven, so that the fewest are not known.
        GraphmodelError: the budget of steps does not suffice.
    """
    graph, work = by_id(conflicts), Work(budget)
    candidates = [graph.names.index(name) for name in _proven(result)]
    fewer = result.lower_bound - 1
    return tuple(
        graph.names[v]
        for v in candidates
        if _enough(graph.rows, graph.everyone & ~(1 << v), fewer, work)
    )


def critical_conflicts(
    conflicts: "nx.Graph[str]",
    result: Result,
    budget: int | None = None,
    among: Iterable[str] | None = None,
) -> tuple[tuple[str, str], ...]:
    """Return the conflicts each of which, if it ended alone, would save a strategy; by ids.

    `among` are the critical segments, if they are known: whatever ends with a conflict ends with
    either of its segments, too.

    Raises:
        UsageError: the result is not proven, so that the fewest are not known.
        GraphmodelError: the budget of steps does not suffice.
    """
    graph, work = by_id(conflicts), Work(budget)
    known = _proven(result) if among is None else among
    candidates = [graph.names.index(name) for name in known]
    fewer = result.lower_bound - 1
    return tuple(
        (graph.names[u], graph.names[v])
        for u, v in _pairs(graph.rows, candidates)
        if _enough(_parted(graph.rows, u, v), graph.everyone, fewer, work)
    )


def _proven(result: Result) -> tuple[str, ...]:
    """Return the members of the proof: only among them can anything save a strategy."""
    if result.status != "optimal":
        raise UsageError(faults.NOT_PROVEN)
    return result.proof.members if result.proof else ()


def _pairs(rows: Rows, candidates: Iterable[int]) -> list[tuple[int, int]]:
    chosen = sorted(candidates)
    return [(u, v) for u in chosen for v in chosen if u < v and rows[u] >> v & 1]


def _parted(rows: Rows, u: int, v: int) -> list[int]:
    """Return the rows without the conflict of u and v."""
    parted = list(rows)
    parted[u] &= ~(1 << v)
    parted[v] &= ~(1 << u)
    return parted


def _enough(rows: Rows, group: int, k: int, work: Work) -> bool:
    try:
        return split_into(rows, group, k, work) is not None
    except BudgetError:
        raise GraphmodelError(faults.CRITICAL_UNKNOWN) from None

"""A checker that trusts nobody: it knows the conflicts and the result, and nothing of the search.

Splits and cliques are compared pair by pair. That a set cannot do with fewer is found out anew by
a plain search, and where that takes too long by a solver that the search does not use.
"""

from collections.abc import Iterable, Iterator, Mapping, Set
from itertools import combinations

import networkx as nx

from .result import Proof, Result, Verdict

_SEARCH_WORK = 60_000  # steps times segments
_SOLVER_CONFLICTS = 100_000
_SOLVER_WORK = 1_000_000_000  # conflicts times clauses
_WEIGHT_STEPS = 20_000

Neighbours = Mapping[str, Set[str]]


class _LimitError(Exception):
    """The search has not ended within its steps."""


def check(conflicts: "nx.Graph[str]", result: Result) -> Verdict:
    """Return what is wrong with a result for a conflict graph, and how it was checked."""
    neighbours: Neighbours = {name: frozenset(conflicts[name]) for name in conflicts}
    problems = [*_split_problems(neighbours, result), *_bound_problems(neighbours, result)]
    method = "pair by pair"
    if not problems and result.proof:
        found, method = _proof_problems(neighbours, result.proof, result.lower_bound)
        problems += found
    return Verdict(tuple(problems), method)


def _split_problems(neighbours: Neighbours, result: Result) -> Iterator[str]:
    placed = [name for strategy in result.strategies for name in strategy]
    for name in sorted(set(placed) - set(neighbours)):
        yield f"{name!r} is in the split but is no segment"
    for name in sorted(set(neighbours) - set(placed)):
        yield f"{name!r} is in no strategy"
    if len(placed) != len(set(placed)):
        yield "a segment is in the split more than once"
    for number, strategy in enumerate(result.strategies, start=1):
        if not strategy or list(strategy) != sorted(strategy):
            yield f"strategy {number} is empty or not in order"
        for pair in _conflicting(neighbours, strategy):
            yield f"{pair[0]!r} and {pair[1]!r} conflict but are both in strategy {number}"


def _bound_problems(neighbours: Neighbours, result: Result) -> Iterator[str]:
    if result.status == "infeasible":
        yield "a split without an upper limit is never infeasible"
    if len(result.strategies) != result.upper_bound:
        yield f"{len(result.strategies)} strategies, but the upper bound is {result.upper_bound}"
    if not 0 <= result.lower_bound <= result.upper_bound:
        yield f"the bounds {result.lower_bound} and {result.upper_bound} enclose nothing"
    if (result.status == "optimal") != (result.lower_bound == result.upper_bound):
        yield f"the status {result.status!r} does not fit the bounds"
    if (result.proof is None) != (result.lower_bound == 0 and not neighbours):
        yield "there is a lower bound without a proof, or a proof without a lower bound"


def _conflicting(neighbours: Neighbours, group: Iterable[str]) -> list[tuple[str, str]]:
    pairs = combinations(sorted(group), 2)
    return [(a, b) for a, b in pairs if b in neighbours.get(a, frozenset())]


def _proof_problems(neighbours: Neighbours, proof: Proof, needed: int) -> tuple[list[str], str]:
    """Return what is wrong with the proof that its members need so many, and how that was found."""
    members = proof.members
    if not set(members) <= set(neighbours) or list(members) != sorted(set(members)):
        return ["the proof names something that is no segment, or not in order"], "pair by pair"
    if proof.kind == "clique":
        return _clique_problems(neighbours, proof, needed), "pair by pair"
    inside = {name: neighbours[name] & set(members) for name in members}
    if proof.weights:
        return _weight_problems(inside, proof, needed), "weights"
    able, method = _splittable(inside, needed - 1)
    if able is None:
        return ["the proof could not be verified within the checker's limits"], method
    if able:
        return [f"the members of the proof can be split into {needed - 1}"], method
    if proof.minimal != (proof.kind == "critical set"):
        return [f"a proof of kind {proof.kind!r} with minimal = {proof.minimal}"], method
    return (_surplus(inside, needed) if proof.minimal else []), method


def _clique_problems(neighbours: Neighbours, proof: Proof, needed: int) -> list[str]:
    size = len(proof.members)
    problems = [] if size == needed else [f"{size} in mutual conflict do not prove {needed}"]
    if len(_conflicting(neighbours, proof.members)) != size * (size - 1) // 2:
        problems.append("not all members of the proof conflict with each other")
    return problems if proof.minimal else [*problems, "a clique is always minimal"]


def _weight_problems(inside: Neighbours, proof: Proof, needed: int) -> list[str]:
    """Return what is wrong with the certificate; the heaviest strategy is searched for anew."""
    if len(proof.weights) != len(proof.members) or min(proof.weights) < 0:
        return ["the certificate does not give each member a weight"]
    weight = dict(zip(proof.members, proof.weights, strict=True))
    total = sum(proof.weights)
    most = (total - 1) // (needed - 1) if needed > 1 else 0
    problems = [] if proof.kind == "solver" and not proof.minimal else ["weights prove no minimum"]
    try:
        if _outweighs(inside, weight, sorted(weight), most, iter(range(_WEIGHT_STEPS))):
            problems.append("a strategy can hold more weight than the certificate allows for")
    except _LimitError:
        problems.append("the proof could not be verified within the checker's limits")
    return problems


def _outweighs(
    inside: Neighbours, weight: Mapping[str, int], left: list[str], most: int, steps: Iterator[int]
) -> bool:
    """Whether some of those left, without a conflict, weigh more than `most` together."""
    if most < 0:
        return True
    if next(steps, None) is None:
        raise _LimitError
    if not left or _heaviest_by_groups(inside, weight, left) <= most:
        return False
    name = max(left, key=lambda name: (weight[name], name))
    rest = [other for other in left if other != name]
    apart = [other for other in rest if other not in inside[name]]
    return _outweighs(inside, weight, apart, most - weight[name], steps) or _outweighs(
        inside, weight, rest, most, steps
    )


def _heaviest_by_groups(inside: Neighbours, weight: Mapping[str, int], left: list[str]) -> int:
    """Return a bound: of segments in mutual conflict a strategy holds only the heaviest."""
    total, open_ = 0, sorted(left, key=lambda name: (-weight[name], name))
    while open_:
        group: list[str] = []
        for name in open_:
            if all(name in inside[other] for other in group):
                group.append(name)
        total += weight[group[0]]
        open_ = [name for name in open_ if name not in group]
    return total


def _surplus(inside: Neighbours, needed: int) -> list[str]:
    problems = []
    for name in inside:
        rest = {other: inside[other] - {name} for other in inside if other != name}
        if _splittable(rest, needed - 1)[0] is not True:
            problems.append(f"the proof is not minimal: it holds without {name!r}")
    return problems


def _splittable(neighbours: Neighbours, k: int) -> tuple[bool | None, str]:
    """Return whether k strategies are enough (None if not found out), and how that was found."""
    steps = iter(range(_SEARCH_WORK // max(1, len(neighbours))))
    nothing: set[int] = set()
    try:
        return _extends(neighbours, dict.fromkeys(neighbours, nothing), 0, k, steps), "plain search"
    except _LimitError:
        return _solver_splits(neighbours, k), "second solver"


def _extends(
    neighbours: Neighbours, closed: Mapping[str, Set[int]], used: int, k: int, steps: Iterator[int]
) -> bool:
    """Whether those left can be split, by trying everything except the strategies `closed`."""
    if not closed:
        return True
    if next(steps, None) is None:
        raise _LimitError
    name = max(closed, key=lambda name: len(closed[name]))
    for strategy in sorted(set(range(min(used + 1, k))) - closed[name]):
        left = {
            other: shut | {strategy} if other in neighbours[name] else shut
            for other, shut in closed.items()
            if other != name
        }
        if _extends(neighbours, left, max(used, strategy + 1), k, steps):
            return True
    return False


def _solver_splits(neighbours: Neighbours, k: int) -> bool | None:
    from pysat.solvers import Minisat22

    number = {name: i * k for i, name in enumerate(sorted(neighbours), start=1)}
    with Minisat22() as solver:
        for name, base in number.items():
            solver.add_clause([base + strategy for strategy in range(k)])
            for other in sorted(other for other in neighbours[name] if other > name):
                for strategy in range(k):
                    solver.add_clause([-base - strategy, -number[other] - strategy])
        for strategy, name in enumerate(_mutual(neighbours)[:k]):
            solver.add_clause([number[name] + strategy])
        solver.conf_budget(min(_SOLVER_CONFLICTS, _SOLVER_WORK // max(1, solver.nof_clauses())))
        found: bool | None = solver.solve_limited()
    return found


def _mutual(neighbours: Neighbours) -> list[str]:
    """Return segments in mutual conflict: they may be given strategies beforehand."""
    group: list[str] = []
    left = set(neighbours)
    while left:
        name = min(left, key=lambda name: (-len(neighbours[name] & left), name))
        group.append(name)
        left &= neighbours[name]
    return group

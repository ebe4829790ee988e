"""A checker that trusts nobody: it knows the conflicts and the result, and nothing of the search.

Splits are compared pair by pair; how proofs are verified stands in `check_proof`.
"""

from collections.abc import Iterator

import networkx as nx

from .check_proof import Neighbours, conflicting, proof_problems
from .result import Result, Verdict


def check(conflicts: "nx.Graph[str]", result: Result, seconds: float | None = None) -> Verdict:
    """Return what is wrong with a result for a conflict graph, and how it was checked.

    A proof that cannot be verified within the checker's limits, or within `seconds` if given, is a
    problem that the verdict names.
    """
    neighbours: Neighbours = {name: frozenset(conflicts[name]) for name in conflicts}
    problems = [*_split_problems(neighbours, result), *_bound_problems(neighbours, result)]
    method = "pair by pair"
    if not problems and result.proof:
        found, method = proof_problems(neighbours, result.proof, result.lower_bound, seconds)
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
        for pair in conflicting(neighbours, strategy):
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

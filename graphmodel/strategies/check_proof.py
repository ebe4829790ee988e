"""Whether a proof shows that its members need so many strategies.

Cliques are compared pair by pair. That other members cannot do with fewer is found out anew: by
the weights of the proof if it has any, by trying everything, and where that takes too long by a
solver that the search does not use.
"""

import time
from collections.abc import Callable, Iterable
from itertools import combinations

from .check_search import LimitError, Neighbours, Steps, extends, solver_splits
from .check_weights import Scales
from .result import Proof

__all__ = ["Neighbours", "conflicting", "proof_problems"]

_NO_WORDS = "pair by pair"
_SEARCH_WORK = 60_000  # steps times segments
_BRIEF_WORK = 5_000
_FEW_STEPS, _MANY_STEPS = 10_000, 400_000
_FEW_CONFLICTS = 10_000
BEYOND = "the proof could not be verified within the checker's limits"


def conflicting(neighbours: Neighbours, group: Iterable[str]) -> list[tuple[str, str]]:
    """Return the pairs of a group that conflict."""
    pairs = combinations(sorted(group), 2)
    return [(a, b) for a, b in pairs if b in neighbours.get(a, frozenset())]


def proof_problems(
    neighbours: Neighbours, proof: Proof, needed: int, seconds: float | None
) -> tuple[list[str], str]:
    """Return what is wrong with the proof that its members need so many, and how that was found."""
    until = None if seconds is None else time.monotonic() + seconds
    members = proof.members
    if not set(members) <= set(neighbours) or list(members) != sorted(set(members)):
        return ["the proof names something that is no segment, or not in order"], _NO_WORDS
    if proof.kind == "clique":
        return _clique_problems(neighbours, proof, needed), _NO_WORDS
    inside = {name: neighbours[name] & set(members) for name in members}
    scales = Scales(inside, proof, until) if proof.weights or proof.limit else None
    problems = scales.problems() if scales else []
    if problems:
        return problems, "weights"
    able, method = _splittable(inside, needed - 1, scales, until)
    if able is None:
        return [BEYOND], method
    if able:
        return [f"the members of the proof can be split into {needed - 1}"], method
    if proof.minimal != (proof.kind == "critical set"):
        return [f"a proof of kind {proof.kind!r} with minimal = {proof.minimal}"], method
    return (_surplus(inside, needed, scales, until) if proof.minimal else []), method


def _clique_problems(neighbours: Neighbours, proof: Proof, needed: int) -> list[str]:
    size = len(proof.members)
    problems = [] if size == needed else [f"{size} in mutual conflict do not prove {needed}"]
    if len(conflicting(neighbours, proof.members)) != size * (size - 1) // 2:
        problems.append("not all members of the proof conflict with each other")
    return problems if proof.minimal else [*problems, "a clique is always minimal"]


def _surplus(
    inside: Neighbours, needed: int, scales: Scales | None, until: float | None
) -> list[str]:
    """Return what could be left out of a set that is said to be minimal."""
    problems = []
    for name in inside:
        rest = {other: inside[other] - {name} for other in inside if other != name}
        able, _ = _splittable(rest, needed - 1, scales, until)
        if able is None:
            return [BEYOND]
        if not able:
            problems.append(f"the proof is not minimal: it holds without {name!r}")
    return problems


def _splittable(
    neighbours: Neighbours, k: int, scales: Scales | None, until: float | None
) -> tuple[bool | None, str]:
    """Return whether k strategies are enough (None if not found out), and how that was found."""
    group = frozenset(neighbours)
    tries: list[tuple[str, Callable[[], bool]]]
    if scales:
        tries = [
            ("weights", lambda: scales.splittable(group, k, _FEW_STEPS)),
            ("plain search", lambda: extends(neighbours, k, Steps(_BRIEF_WORK, until))),
            ("second solver", lambda: solver_splits(neighbours, k, until, _FEW_CONFLICTS)),
            ("weights", lambda: scales.splittable(group, k, _MANY_STEPS)),
        ]
    else:
        tries = [("plain search", lambda: extends(neighbours, k, Steps(_SEARCH_WORK, until)))]
    tries.append(("second solver", lambda: solver_splits(neighbours, k, until)))
    for method, splittable in tries:
        try:
            return splittable(), method
        except LimitError:
            continue
    return None, tries[-1][0]

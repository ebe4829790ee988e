"""Whether segments can be split into k strategies: by trying everything, or by a second solver."""

import time
from collections.abc import Iterator, Mapping, Set

SOLVER_CONFLICTS = 400_000
_CHUNK = 10_000
_MOST_CLAUSES = 4_000_000
_SOLVER_WORK = 1_000_000_000  # conflicts times clauses

Neighbours = Mapping[str, Set[str]]


class LimitError(Exception):
    """The search has not ended within its steps."""


class Steps:
    """So many steps, none of them after a moment of the clock; `spend` raises beyond."""

    def __init__(self, count: int, until: float | None) -> None:
        self._left = count
        self._until = until

    def spend(self, steps: int = 1) -> None:
        """Count steps done.

        Raises:
            LimitError: none is left, or it is too late.
        """
        self._left -= steps
        late = self._until is not None and time.monotonic() > self._until
        if self._left < 0 or late:
            raise LimitError


def extends(neighbours: Neighbours, k: int, steps: Steps) -> bool:
    """Return whether k strategies are enough, by trying everything.

    Raises:
        LimitError: that takes too long.
    """
    nothing: frozenset[int] = frozenset()
    return _extends(neighbours, dict.fromkeys(neighbours, nothing), 0, k, steps)


def _extends(
    neighbours: Neighbours, closed: Mapping[str, Set[int]], used: int, k: int, steps: Steps
) -> bool:
    """Whether those left can be split, by trying everything except the strategies `closed`."""
    if not closed:
        return True
    steps.spend(len(neighbours))
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


def solver_splits(
    neighbours: Neighbours, k: int, until: float | None, conflicts: int = SOLVER_CONFLICTS
) -> bool:
    """Return whether k strategies are enough, by a SAT solver that may run into so many conflicts.

    Raises:
        LimitError: that takes too long.
    """
    from pysat.solvers import Minisat22

    with Minisat22() as solver:
        for clause in _clauses(neighbours, k, Steps(_MOST_CLAUSES, until)):
            solver.add_clause(clause)
        most = min(conflicts, _SOLVER_WORK // max(1, solver.nof_clauses()))
        chunk = most if until is None else _CHUNK  # a look at the clock is a new start for it
        steps = Steps(most, until)
        solver.conf_budget(chunk)
        while (found := solver.solve_limited(expect_interrupt=True)) is None:
            steps.spend(chunk)
            solver.conf_budget(chunk)
    return bool(found)


def _clauses(neighbours: Neighbours, k: int, steps: Steps) -> Iterator[list[int]]:
    """Yield: everyone has a strategy, and of a conflicting pair only one has the same."""
    number = {name: i * k for i, name in enumerate(sorted(neighbours), start=1)}
    for name, base in number.items():
        yield [base + strategy for strategy in range(k)]
        for other in sorted(other for other in neighbours[name] if other > name):
            steps.spend(k)
            for strategy in range(k):
                yield [-base - strategy, -number[other] - strategy]
    for strategy, name in enumerate(_mutual(neighbours)[:k]):
        yield [number[name] + strategy]


def _mutual(neighbours: Neighbours) -> list[str]:
    """Return segments in mutual conflict: they may be given strategies beforehand."""
    group: list[str] = []
    left = set(neighbours)
    while left:
        name = min(left, key=lambda name: (-len(neighbours[name] & left), name))
        group.append(name)
        left &= neighbours[name]
    return group

"""Splitting by a SAT solver: a variable for each segment and strategy, and one for each segment.

The variable of a segment says that it counts, so that one solver, with all that it has learned,
answers for any subset.
"""

from collections.abc import Iterator
from types import TracebackType

from .bits import Rows, members, together
from .work import BudgetError, Work

_CHUNK = 2_000  # conflicts between two looks at the allowance
_CONFLICT_STEPS = 20  # a conflict takes as long as so many steps
_MOST_CLAUSES = 4_000_000


def clauses(rows: Rows, group: int, k: int) -> int:
    """Return how many clauses the conflicts of a set make."""
    return k * sum((rows[v] & group).bit_count() for v in members(group)) // 2


class Splitter:
    """A running SAT solver for a set of segments and a number of strategies; close after use.

    `clique` is a set in mutual conflict, of at most k members: each gets a strategy of its own.

    Raises:
        BudgetError: the formula would be too large, or the allowance is used up before it stands.
    """

    def __init__(self, rows: Rows, group: int, k: int, clique: int, work: Work) -> None:
        from pysat.solvers import Glucose4

        if clauses(rows, group, k) > _MOST_CLAUSES:
            raise BudgetError
        self._k = k
        self._base = {v: i * (k + 1) + 1 for i, v in enumerate(members(group))}
        self._solver = Glucose4(bootstrap_with=self._clauses(rows, group, clique, work))

    def close(self) -> None:
        """End the solver."""
        self._solver.delete()

    def __enter__(self) -> "Splitter":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _clauses(self, rows: Rows, group: int, clique: int, work: Work) -> Iterator[list[int]]:
        """Yield: who counts has a strategy, and of a conflicting pair only one has the same."""
        k, base = self._k, self._base
        for v, counts in base.items():
            yield [-counts, *range(counts + 1, counts + k + 1)]
            for u in members(rows[v] & group & ((1 << v) - 1)):
                work.step(1 + k // 8)
                for c in range(1, k + 1):
                    yield [-counts - c, -base[u] - c]
        for c, v in enumerate(members(clique & group), start=1):
            yield [-base[v], base[v] + c]

    def split(self, group: int, work: Work) -> list[int] | None:
        """Return at most k sets without conflicts, or None if there are none; see `core`.

        Raises:
            BudgetError: the allowance is used up first.
        """
        assumed = [self._base[v] for v in members(group)]
        while True:
            self._solver.conf_budget(min(_CHUNK, 1 + work.left // _CONFLICT_STEPS))
            before = self._solver.accum_stats()["conflicts"]
            # the solver would take Ctrl-C for a fault of its own; so Python raises it afterwards
            found = self._solver.solve_limited(assumptions=assumed, expect_interrupt=True)
            conflicts = self._solver.accum_stats()["conflicts"] - before
            work.step(_CONFLICT_STEPS * max(1, conflicts))
            if found is not None:
                return self._classes(group) if found else None

    def _classes(self, group: int) -> list[int]:
        true = {literal for literal in self._solver.get_model() if literal > 0}
        classes = [0] * self._k
        for v in members(group):
            place = next(c for c in range(self._k) if self._base[v] + c + 1 in true)
            classes[place] |= 1 << v
        return classes

    def core(self) -> int:
        """Return segments that cannot be split either, after `split` returned None."""
        assumed = set(self._solver.get_core() or ())
        return together(v for v, counts in self._base.items() if counts in assumed)

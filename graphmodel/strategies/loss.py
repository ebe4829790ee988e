"""Splitting by weights: where every strategy must be nearly as heavy as can be, few come to mind.

Segments have weights, and no strategy without a conflict weighs more than a limit. So k
strategies that hold everything fall short of k times the limit by a known weight in all, and a
strategy that falls short by more than that is in no split. A. Mehrotra and M. Trick (1996) take
the weights from a linear relaxation; the exact search over what is left is D. Knuth's, "Dancing
links" (2000), with bit sets.
"""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from functools import reduce
from operator import and_, or_

from .bits import Rows, first, members
from .cover import Weights, largest_strategies, weights
from .work import BudgetError, Work

_MOST_LARGEST = 3_000  # beyond, the linear relaxation takes too long
_MOST_STRATEGIES = 10_000
_CERTIFICATE_STEPS = 100_000


def split_by_weights(rows: Rows, group: int, k: int, work: Work) -> list[int] | None:
    """Split a set into at most k sets without conflicts, or return None if that cannot be.

    Raises:
        BudgetError: the allowance is used up first, or there are too many possible strategies.
    """
    largest = largest_strategies(rows, group, work, _MOST_LARGEST)
    work.step(2 * len(largest))
    found = weights(largest, group)
    lost = k * found.limit - sum(found.of.values())
    if lost < 0:
        return None
    search = _Search(_heavy(rows, group, found.of, found.limit - lost, work), found.limit, work)
    classes = search.split(group, lost)
    return classes and classes + [0] * (k - len(classes))


def certificate(rows: Rows, group: int, k: int, work: Work) -> Weights | None:
    """Return weights that help to see that k strategies are not enough, if there are such."""
    try:
        largest = largest_strategies(rows, group, work.part(_CERTIFICATE_STEPS), _MOST_LARGEST)
        found = weights(largest, group)
    except BudgetError:
        return None
    return found if found.needed >= k else None


def _heavy(rows: Rows, group: int, of: Mapping[int, int], least: int, work: Work) -> dict[int, int]:
    """Return every set without conflicts that weighs so much, with its weight."""
    found: dict[int, int] = {}
    todo = [(0, 0, group, sum(of.values()))]
    while todo:
        work.step()
        chosen, weight, open_, beyond = todo.pop()
        if weight >= least and chosen:
            found[chosen] = weight
            if len(found) > _MOST_STRATEGIES:
                raise BudgetError
        while open_ and weight + beyond >= least:
            v = first(open_)
            open_ ^= 1 << v
            beyond -= of[v]
            rest = open_ & ~rows[v]
            todo.append((chosen | 1 << v, weight + of[v], rest, sum(of[u] for u in members(rest))))
    return found


class _Search:
    """An exact cover of the segments: the one with the fewest possible strategies goes first."""

    def __init__(self, heavy: Mapping[int, int], limit: int, work: Work) -> None:
        self._work = work
        self._strategies = sorted(heavy, key=lambda strategy: (-heavy[strategy], strategy))
        self._losses = [limit - heavy[strategy] for strategy in self._strategies]
        self._holding: dict[int, int] = {}
        for place, strategy in enumerate(self._strategies):
            for v in members(strategy):
                self._holding[v] = self._holding.get(v, 0) | 1 << place
        self._touching = [self._held(strategy, or_) for strategy in self._strategies]
        self._larger = [
            self._held(strategy, and_) ^ 1 << place
            for place, strategy in enumerate(self._strategies)
        ]

    def _held(self, strategy: int, joined: Callable[[int, int], int]) -> int:
        """Return the places of the strategies that hold any (`or_`) or all (`and_`) of one."""
        return reduce(joined, (self._holding[v] for v in members(strategy)))

    def split(self, group: int, lost: int) -> list[int] | None:
        """Return disjoint strategies that hold all of a group and lose so much, or None."""
        return self._extended(group, (1 << len(self._strategies)) - 1, lost)

    def _extended(self, left: int, possible: int, lost: int) -> list[int] | None:
        self._work.step()
        if not left:
            return []
        for place in self._choices(left, possible):
            rest = lost - self._losses[place]
            strategy = self._strategies[place]
            affordable = (1 << bisect_right(self._losses, rest)) - 1
            still = possible & affordable & ~self._touching[place]
            found = self._extended(left & ~strategy, still, rest)
            if found is not None:
                return [strategy, *found]
        return None

    def _choices(self, left: int, possible: int) -> list[int]:
        """Return strategies for the segment that has the fewest, those of least loss first.

        Parts of larger ones are left out.
        """
        fewest, choices = len(self._strategies) + 1, 0
        for v in members(left):
            holding = possible & self._holding.get(v, 0)
            if holding.bit_count() < fewest:
                fewest, choices = holding.bit_count(), holding
                if not holding:
                    return []
        return [place for place in members(choices) if not choices & self._larger[place]]

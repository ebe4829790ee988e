"""Cheapest hitting sets: a choice that shares a member with each of many sets."""

from collections.abc import Sequence

from .bits import members, together
from .work import Work


def cheapest_hitting_set(needs: Sequence[int], costs: Sequence[int], work: Work) -> int:
    """Return the set that shares a member with each of `needs` and costs least in sum.

    With costs that tell all sums apart there is only one such set.

    Raises:
        BudgetError: the allowance is used up first.
    """
    search = _Search(costs, work)
    search.explore(list(needs), 0, 0)
    return search.best


def ordered_costs(count: int) -> list[int]:
    """Return costs by which fewer members are cheaper, and of equally many the first in order."""
    return [(1 << 2 * count) - (1 << count - 1 - i) for i in range(count)]


class _Search:
    """Branch and bound: the bound is what needs without a common member cost at least."""

    def __init__(self, costs: Sequence[int], work: Work) -> None:
        self.costs = costs
        self.work = work
        self.best = together(range(len(costs)))
        self.least = sum(costs) + 1

    def explore(self, needs: list[int], chosen: int, cost: int) -> None:
        self.work.step(1 + len(needs))
        if not needs:
            if cost < self.least:
                self.best, self.least = chosen, cost
            return
        if cost + self._at_least(needs) >= self.least:
            return
        need = min(needs, key=lambda need: (need.bit_count(), need))
        for v in members(need):
            rest = [other for other in needs if not other >> v & 1]
            self.explore(rest, chosen | 1 << v, cost + self.costs[v])
            needs = [other & ~(1 << v) for other in needs]
            if not all(needs):
                return

    def _at_least(self, needs: list[int]) -> int:
        taken = cost = 0
        for need in sorted(needs, key=lambda need: (need.bit_count(), need)):
            if not need & taken:
                taken |= need
                cost += min(self.costs[v] for v in members(need))
        return cost

"""What the figure would be if open questions turn out as conflicts, and which few would raise it.

The fewest open pairs that raise the figure are a smallest set that meets every split into as few
strategies: found by implicit hitting sets (K. Chandrasekaran et al., 2011; J. Davies and
F. Bacchus, 2011), where each split found tells of a set of open pairs that must be met.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import networkx as nx

from graphmodel.errors import UsageError

from . import faults
from .bits import Bits, Rows, by_id, members, together
from .decide import split_into
from .fewest import fewest
from .hitting import cheapest_hitting_set, ordered_costs
from .result import Result
from .work import BudgetError, Work

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Raise:
    """The figure as a range, and the smallest set of open pairs that raises it by one.

    `now` and `at_most` are the results without and with every open pair as a conflict. `pairs` is
    empty if no open pair can raise the figure, and None if the budget did not suffice to know.
    """

    now: Result
    at_most: Result
    pairs: tuple[Pair, ...] | None


def smallest_raise(
    conflicts: "nx.Graph[str]",
    open_pairs: Iterable[Pair],
    budget: int | None = None,
    seconds: float | None = None,
    now: Result | None = None,
) -> Raise:
    """Return how far open pairs could raise the figure, and the fewest that raise it by one.

    `now` is the result without open pairs, if it is known; where it is not proven, nothing is
    known of raising it either.

    Of several smallest sets it is the first in the order of ids. Exact within the budget, which
    suffices for some 40 segments.

    Raises:
        UsageError: a pair names something that is no segment, a segment twice, or a conflict.
    """
    graph = by_id(conflicts)
    pairs = sorted({_checked(conflicts, pair) for pair in open_pairs})
    now = now or fewest(conflicts, budget, seconds)
    if not pairs or now.status != "optimal":
        return Raise(now, now, None if pairs else ())
    widened = conflicts.copy()
    widened.add_edges_from(pairs)
    at_most = fewest(widened, budget, seconds)
    if at_most.upper_bound <= now.lower_bound:
        return Raise(now, at_most, ())
    if at_most.lower_bound <= now.upper_bound:
        return Raise(now, at_most, None)
    found = _Search(graph, pairs, now.upper_bound).run(Work(budget, seconds))
    return Raise(now, at_most, found)


def _checked(conflicts: "nx.Graph[str]", pair: Pair) -> Pair:
    one, other = sorted(pair)
    if one == other or one not in conflicts or other not in conflicts:
        raise UsageError(faults.NO_OPEN_PAIR, one=one, other=other)
    if conflicts.has_edge(one, other):
        raise UsageError(faults.NOT_OPEN, one=one, other=other)
    return one, other


class _Search:
    """The open pairs by number, and what is known to be needed of them."""

    def __init__(self, graph: Bits, pairs: Sequence[Pair], k: int) -> None:
        self.graph = graph
        self.pairs = pairs
        self.k = k
        number = {name: i for i, name in enumerate(graph.names)}
        self.ends = [(number[a], number[b]) for a, b in pairs]

    def run(self, work: Work) -> tuple[Pair, ...] | None:
        """Return the smallest set of pairs, the first in order; None if the work is too much."""
        needs: list[int] = []
        costs = ordered_costs(len(self.pairs))
        chosen = 0
        try:
            while (split := self._split(chosen, work)) is not None:
                needs.append(self._unmet(split, work))
                chosen = cheapest_hitting_set(needs, costs, work)
        except (BudgetError, KeyboardInterrupt):
            return None
        return tuple(self.pairs[i] for i in members(chosen))

    def _split(self, chosen: int, work: Work) -> list[int] | None:
        return split_into(self._rows(chosen), self.graph.everyone, self.k, work)

    def _rows(self, chosen: int) -> Rows:
        rows = list(self.graph.rows)
        for i in members(chosen):
            a, b = self.ends[i]
            rows[a] |= 1 << b
            rows[b] |= 1 << a
        return rows

    def _unmet(self, split: list[int], work: Work) -> int:
        """Return open pairs of which one must be a conflict, as few as adding pairs can make it.

        More and more pairs are kept apart as long as k strategies are still enough; those that
        the last split does not keep apart are the set.
        """
        every = (1 << len(self.pairs)) - 1
        within = self._within(split)
        for i in range(len(self.pairs)):
            if within >> i & 1:
                attempt = self._split(every & ~within | 1 << i, work)
                if attempt is not None:
                    within = self._within(attempt)
        return within

    def _within(self, split: list[int]) -> int:
        return together(
            i
            for i, (a, b) in enumerate(self.ends)
            if any(group >> a & group >> b & 1 for group in split)
        )

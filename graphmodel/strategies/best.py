"""The best split among the fewest: shared topics, then priorities, then ids."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import networkx as nx

from graphmodel.errors import UsageError

from . import faults
from .bits import Bits, by_id, members, together
from .fewest import checked, unchecked
from .result import Choice, Result
from .weighed import Explorer, Quest, Weighed, weighed
from .work import BudgetError, Work

_STEPS = 1_500_000  # half a minute; a step here takes longer than one of the other search
_MOST_SEGMENTS = 300  # for an exact search; beyond, only single moves are tried


def best_split(
    conflicts: "nx.Graph[str]",
    shared: Mapping[tuple[str, str], int],
    priorities: Mapping[str, int | None],
    budget: int | None = None,
    seconds: float | None = None,
    moves: int | None = None,
) -> Result:
    """Return the best of the splits into the fewest strategies, in working order.

    Best is, in this order: most shared topics summed over pairs within a strategy; the greatest
    sequence of the strategies' known priority sums in descending order, which is the working
    order; the strategies, each sorted by id, smallest when compared as lists.

    Args:
        conflicts: the segments by id, and the pairs of them that conflict.
        shared: how many topics a pair shares, each pair once; a pair not named shares none.
        priorities: the priority level of each segment, None or missing if unknown.
        budget: steps of work for each of the two searches.
        moves: steps for the second one, for the best among the fewest, if they are to be others.
        seconds: a limit by the clock for both, which makes the result depend on the machine.

    Returns:
        A result as from `fewest`. `best` says that the split is the best one; if the allowance
        does not suffice it is a good one, and `shared_bound` tells how far it may be from best.

    Raises:
        UsageError: a pair or priority names no segment, or a count or level is negative.
    """
    checked_weights(conflicts, shared, priorities)
    work = Work(budget, seconds)
    result = unchecked(conflicts, work)
    allowed = budget if moves is None else moves
    work = Work(_STEPS if allowed is None else allowed, work.seconds_left())
    return checked(conflicts, _improved(conflicts, result, shared, priorities, work), work)


def _improved(
    conflicts: "nx.Graph[str]",
    result: Result,
    shared: Mapping[tuple[str, str], int],
    priorities: Mapping[str, int | None],
    work: Work,
) -> Result:
    """Return the result with the best split into as many strategies that is found."""
    graph = by_id(conflicts)
    split = _Split(graph, weighed(graph, shared, priorities), numbered(graph, result))
    if result.status == "optimal":
        split.search(work)
    return replace(split.told(result), deterministic=work.deadline is None)


def checked_weights(
    conflicts: "nx.Graph[str]",
    shared: Mapping[tuple[str, str], int],
    priorities: Mapping[str, int | None],
) -> None:
    """Make sure that topics and priorities are of segments, and not negative.

    Raises:
        UsageError: they are not.
    """
    for one, other in sorted(shared):
        if one == other or one not in conflicts or other not in conflicts:
            raise UsageError(faults.NO_SHARED_PAIR, one=one, other=other)
        if (other, one) in shared:
            raise UsageError(faults.SHARED_TWICE, one=one, other=other)
    unknown = sorted(set(priorities) - set(conflicts))
    if unknown:
        raise UsageError(faults.STRANGE_PRIORITY, name=unknown[0])
    if (
        min(shared.values(), default=0) < 0
        or min((p or 0 for p in priorities.values()), default=0) < 0
    ):
        raise UsageError(faults.NEGATIVE)


def numbered(graph: Bits, result: Result) -> list[int]:
    """Return the strategies of a result as sets of the numbers of a graph."""
    number = {name: i for i, name in enumerate(graph.names)}
    return [together(number[name] for name in strategy) for strategy in result.strategies]


class _Split:
    """A split on its way to the best one: valid at any moment."""

    def __init__(self, graph: Bits, weights: Weighed, classes: list[int]) -> None:
        self.graph = graph
        self.weights = weights
        self.classes = classes
        self.most = self._all_pairs()
        self.best = False

    def _all_pairs(self) -> int:
        return self.weights.shared(self.graph.everyone)

    def search(self, work: Work) -> None:
        """Find the best split, as far as the work suffices."""
        try:
            self._move()
            if len(self.graph.names) <= _MOST_SEGMENTS:
                self._improve(work)
                self.classes = [*first_in_order(self.weights, self._working_order(), work)]
                self.best = True
        except (BudgetError, KeyboardInterrupt) as reason:
            if isinstance(reason, KeyboardInterrupt):
                work.end()
            self.classes = self._working_order()

    def _move(self) -> None:
        """Move single segments to where they share more, until none does."""
        before: list[int] = []
        while before != self.classes:
            before = list(self.classes)
            for home, v in [(c, v) for c, group in enumerate(before) for v in members(group)]:
                self._move_one(home, v)

    def _move_one(self, home: int, v: int) -> None:
        bit, gain = 1 << v, self.weights.gain
        if self.classes[home] == bit:
            return
        places = [c for c, group in enumerate(self.classes) if not group & self.weights.rows[v]]
        place = max(places, key=lambda c: (gain(v, self.classes[c]), c == home, -c))
        self.classes[home] ^= bit
        self.classes[place] |= bit

    def _improve(self, work: Work) -> None:
        quest = Quest(self.weights.value(self.classes))
        try:
            explore(self.weights, len(self.classes), quest, work)
        finally:
            self.classes = list(quest.found or self.classes)
        self.most = quest.floor[0]

    def _working_order(self) -> list[int]:
        return in_working_order(self.weights, self.classes)

    def told(self, result: Result) -> Result:
        """Return the result with this split in place of its own."""
        return replace(
            result,
            strategies=tuple(self.graph.ids(group) for group in self.classes),
            shared=self.weights.value(self.classes)[0],
            shared_bound=self.most,
            best=self.best,
            elsewhere=tuple(self._elsewhere()),
        )

    def _elsewhere(self) -> Iterator[Choice]:
        gain = self.weights.gain
        for v, name in enumerate(self.graph.names):
            home = next(group for group in self.classes if group >> v & 1)
            for place, group in enumerate(self.classes):
                alone = home == 1 << v
                if group != home and not alone and not group & self.weights.rows[v]:
                    yield Choice(name, place, gain(v, home) - gain(v, group))


def explore(weights: Weighed, k: int, quest: Quest, work: Work) -> None:
    """Look for a split of all into at most k classes."""
    if k:
        everyone = (1 << len(weights.rows)) - 1
        Explorer(weights, k, quest, work).explore([0], [0], everyone)


def in_working_order(weights: Weighed, classes: Sequence[int]) -> list[int]:
    """Return the classes by priority sum, greatest first, and equals as lists."""
    return sorted(classes, key=lambda group: (-weights.priority(group), [*members(group)]))


def first_in_order(weights: Weighed, classes: list[int], work: Work) -> Iterator[int]:
    """Yield, one after the other, the classes of the first split as good as the one given.

    Raises:
        BudgetError: the allowance is used up first.
    """
    while classes:
        classes = _first_class(weights, classes, work)
        yield classes[0]
        classes = in_working_order(weights, classes[1:])


def _first_class(weights: Weighed, classes: list[int], work: Work) -> list[int]:
    """Return an equally good split whose first class is the smallest as a list."""
    everyone = sum(classes)
    chosen = barred = 0
    for v in members(everyone):
        if chosen == classes[0]:
            break
        bit = 1 << v
        if not classes[0] & bit:
            found = _equally_good(weights, classes, chosen | bit, barred, work)
            if not found:
                barred |= bit
                continue
            classes = found
        chosen |= bit
        classes = _equally_good(weights, classes, chosen, everyone, work) or classes
    return classes


def _equally_good(
    weights: Weighed, classes: list[int], begun: int, barred: int, work: Work
) -> list[int]:
    """Return an equally good split whose first class is `begun` and perhaps more, or nothing.

    None of `barred` is added to the first class.
    """
    shut = barred
    for v in members(begun):
        if weights.rows[v] & begun:
            return []
        shut |= weights.rows[v]
    fresh = [0] if len(classes) > 1 else []
    first_sum = weights.priority(classes[0])
    quest = Quest(weights.value(classes), enough=True, first_sum=first_sum)
    explorer = Explorer(weights, len(classes), quest, work)
    explorer.explore([begun, *fresh], [shut, *fresh], sum(classes) & ~begun)
    return list(quest.found or ())

"""Splits compared: shared topics within strategies first, then priorities, exactly.

Depth first over the segments with bounds on both. The bound on shared topics gives each pair of
segments half to either; each segment then takes the strategy where its halves are worth most.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .bits import Bits, members
from .work import Work

Value = tuple[int, tuple[int, ...]]  # shared topics, priority sums in descending order


@dataclass(frozen=True, slots=True)
class Weighed:
    """A conflict graph with the worth of putting segments together.

    `planes[v][b]` is the set of those that share a number of topics with v that has bit b.
    """

    rows: tuple[int, ...]
    planes: tuple[tuple[int, ...], ...]
    priorities: tuple[int, ...]

    def shared(self, group: int) -> int:
        """Return the shared topics summed over the pairs of a set."""
        return sum(self.gain(v, group) for v in members(group)) // 2

    def gain(self, v: int, group: int) -> int:
        """Return the topics that v shares with the members of a set, summed."""
        return sum((plane & group).bit_count() << b for b, plane in enumerate(self.planes[v]))

    def priority(self, group: int) -> int:
        """Return the known priorities of a set, summed."""
        return sum(self.priorities[v] for v in members(group))

    def value(self, classes: Sequence[int]) -> Value:
        """Return what a split is worth, greater is better."""
        sums = sorted((self.priority(group) for group in classes), reverse=True)
        return sum(self.shared(group) for group in classes), tuple(sums)


def weighed(
    graph: Bits,
    shared: Mapping[tuple[str, str], int],
    priorities: Mapping[str, int | None],
) -> Weighed:
    """Return the graph with its weights; pairs in conflict weigh nothing."""
    number = {name: i for i, name in enumerate(graph.names)}
    depth = max((count.bit_length() for count in shared.values()), default=0)
    planes = [[0] * depth for _ in graph.names]
    for (one, other), count in shared.items():
        u, v = number[one], number[other]
        if not graph.rows[u] >> v & 1:
            for b in range(depth):
                planes[u][b] |= (count >> b & 1) << v
                planes[v][b] |= (count >> b & 1) << u
    known = tuple(priorities.get(name) or 0 for name in graph.names)
    return Weighed(graph.rows, tuple(tuple(row) for row in planes), known)


@dataclass(slots=True)
class Quest:
    """What is looked for: a split worth more than `floor`, or with `enough` at least as much.

    `first_sum`, if given, is the priority sum that the class begun as number 0 must have.
    `spare[group[v]]`, if given, is how many segments of v's group may still be left out.
    """

    floor: Value
    enough: bool = False
    first_sum: int | None = None
    spare: list[int] | None = None
    group: Sequence[int] = ()
    found: tuple[int, ...] | None = None

    def hopeless(self, bound: Value) -> bool:
        """Whether a bound leaves nothing to be found."""
        return bound < self.floor if self.enough else bound <= self.floor

    def may_leave(self, v: int) -> bool:
        """Whether v may be left out."""
        return self.spare is not None and self.spare[self.group[v]] > 0


class Explorer:
    """A depth-first search through the splits of a group into at most k classes."""

    def __init__(self, graph: Weighed, k: int, quest: Quest, work: Work) -> None:
        self.graph = graph
        self.k = k
        self.quest = quest
        self.work = work

    def explore(self, classes: list[int], closed: list[int], rest: int) -> bool:
        """Search all splits that extend `classes`; true if the quest is over.

        `closed[i]` is the set of those that cannot join class i; there is a class more than are
        in use, as long as there may be.
        """
        self.work.step(1 + rest.bit_count() * len(classes) // 32)
        if not rest:
            return self._arrived(classes)
        bound, v, options = self._look(classes, closed, rest)
        if v < 0 or self.quest.hopeless(bound):
            return False
        if any(self._place(classes, closed, rest, v, option) for option in options):
            return True
        return self.quest.may_leave(v) and self._leave_out(classes, closed, rest, v)

    def _leave_out(self, classes: list[int], closed: list[int], rest: int, v: int) -> bool:
        spare, group = self.quest.spare or [], self.quest.group[v]
        spare[group] -= 1
        over = self.explore(classes, closed, rest & ~(1 << v))
        spare[group] += 1
        return over

    def _place(self, classes: list[int], closed: list[int], rest: int, v: int, option: int) -> bool:
        bit = 1 << v
        joined, shut = list(classes), list(closed)
        joined[option] |= bit
        shut[option] |= self.graph.rows[v]
        if option == len(classes) - 1 and len(classes) < self.k:
            joined.append(0)
            shut.append(0)
        return self.explore(joined, shut, rest & ~bit)

    def _arrived(self, classes: list[int]) -> bool:
        value = self.graph.value(classes)
        right_first = self.quest.first_sum in (None, self.graph.priority(classes[0]))
        if not self.quest.hopeless(self._padded(value)) and right_first:
            self.quest.found = tuple(group for group in classes if group)
            self.quest.floor = self._padded(value)
            return self.quest.enough
        return False

    def _padded(self, value: Value) -> Value:
        shared, sums = value
        return shared, (sums + (0,) * self.k)[: self.k]

    def _look(
        self, classes: list[int], closed: list[int], rest: int
    ) -> tuple[Value, int, list[int]]:
        """Return a bound, the next segment (-1: one has nowhere to go) and its classes."""
        free = [rest & ~shut for shut in closed]
        doubled = 0
        tightest = (self.k + 1, 0, -1)
        choice: list[tuple[int, int]] = []
        for v in members(rest):
            worth = self._worth(v, classes, free)
            if not worth and not self.quest.may_leave(v):
                return (0, ()), -1, []
            best = max(worth, default=(0, 0))[0]
            doubled += best
            rank = (len(worth), -best, v)
            if rank < tightest:
                tightest, choice = rank, worth
        sums = self._sums_bound(classes, free)
        shared = sum(self.graph.shared(group) for group in classes) + doubled // 2
        options = [-place for _, place in sorted(choice, reverse=True)]
        return (shared, sums), tightest[2] if sums else -1, options

    def _worth(self, v: int, classes: list[int], free: list[int]) -> list[tuple[int, int]]:
        """Return (twice the topics shared, minus the class) for each class open to v."""
        bit, planes = 1 << v, self.graph.planes[v]
        worth = []
        for place, (group, around) in enumerate(zip(classes, free, strict=True)):
            if around & bit:
                total = 0
                for b, plane in enumerate(planes):
                    within = 2 * (plane & group).bit_count() + (plane & around).bit_count()
                    total += within << b
                worth.append((total, -place))
        return worth

    def _sums_bound(self, classes: list[int], free: list[int]) -> tuple[int, ...]:
        """Return the greatest sums possible, or none if the first class cannot have its own."""
        priority = self.graph.priority
        most = [priority(a | b) for a, b in zip(classes, free, strict=True)]
        most += [most[-1]] * (self.k - len(most))
        if self.quest.first_sum is not None and most[0] < self.quest.first_sum:
            return ()
        left = sum(self.graph.priorities)
        bound = []
        for highest in sorted(most, reverse=True):
            bound.append(min(highest, left))
            left -= bound[-1]
        return tuple(bound)

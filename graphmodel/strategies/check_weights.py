"""Weights as a certificate: how they show that segments cannot be split into k strategies.

No strategy without a conflict weighs more than the limit. So k of them that hold everything fall
short of k times the limit by a known weight in all: if that is negative there are none, and else
every one of them is nearly as heavy as can be, so that all such splits can be tried.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import and_, or_

from .check_search import LimitError, Neighbours, Steps
from .result import Proof

_HEAVIEST_STEPS = 20_000
_HEAVY_STEPS = 20_000

Strategy = frozenset[str]
Chosen = tuple[str, ...]


class Scales:
    """The members of a proof with their weights, and the limit that is said to hold."""

    def __init__(self, inside: Neighbours, proof: Proof, until: float | None) -> None:
        self._inside = inside
        self._weights = proof.weights
        self._limit = proof.limit
        self._until = until
        self._weight = dict(zip(inside, proof.weights, strict=False))
        self._heavy: list[tuple[int, Strategy]] = []
        self._least = proof.limit + 1  # all that weigh so much are among the heavy ones
        self._too_many_from = -sum(proof.weights)  # if so light ones count, there are too many

    def problems(self) -> list[str]:
        """Return what is wrong with the weights and their limit."""
        if len(self._weights) != len(self._inside) or min(self._weights, default=0) < 1:
            return ["the certificate does not give each member a weight"]
        try:
            if self._outweighs(
                sorted(self._inside), self._limit, Steps(_HEAVIEST_STEPS, self._until)
            ):
                return ["a strategy can hold more weight than the certificate allows for"]
        except LimitError:
            return ["the certificate could not be verified within the checker's limits"]
        return []

    def _outweighs(self, left: list[str], most: int, steps: Steps) -> bool:
        """Whether some of those left, without a conflict, weigh more than `most` together."""
        if most < 0:
            return True
        steps.spend()
        if not left or self._heaviest_by_groups(left) <= most:
            return False
        name = max(left, key=lambda name: (self._weight[name], name))
        rest = [other for other in left if other != name]
        apart = [other for other in rest if other not in self._inside[name]]
        with_it = self._outweighs(apart, most - self._weight[name], steps)
        return with_it or self._outweighs(rest, most, steps)

    def _heaviest_by_groups(self, left: list[str]) -> int:
        """Return a bound: of segments in mutual conflict a strategy holds only the heaviest."""
        total, open_ = 0, sorted(left, key=lambda name: (-self._weight[name], name))
        while open_:
            group: list[str] = []
            for name in open_:
                if all(name in self._inside[other] for other in group):
                    group.append(name)
            total += self._weight[group[0]]
            open_ = [name for name in open_ if name not in group]
        return total

    def splittable(self, group: Strategy, k: int, steps: int) -> bool:
        """Return whether k strategies can hold a group of the members.

        Raises:
            LimitError: finding out takes too long.
        """
        lost = k * self._limit - sum(self._weight[name] for name in group)
        if lost < 0:
            return False
        heavy = [each for each in self._heavier(self._limit - lost) if each[1] <= group]
        return _Trial(heavy, self._limit, Steps(steps, self._until)).splits(group, lost)

    def _heavier(self, least: int) -> list[tuple[int, Strategy]]:
        """Return every strategy without a conflict that weighs so much, heaviest first."""
        if least <= self._too_many_from:
            raise LimitError
        if least < self._least:
            steps = Steps(_HEAVY_STEPS, self._until)
            every = self._extensions((), 0, sorted(self._inside), least, steps)
            try:
                found = [(weight, frozenset(each)) for weight, each in every]
            except LimitError:
                self._too_many_from = least
                raise
            self._least = least
            self._heavy = sorted(found, key=lambda each: (-each[0], sorted(each[1])))
        return [each for each in self._heavy if each[0] >= least]

    def _extensions(
        self, chosen: Chosen, weight: int, left: Sequence[str], least: int, steps: Steps
    ) -> Iterator[tuple[int, Chosen]]:
        steps.spend()
        if chosen and weight >= least:
            yield weight, chosen
        beyond = sum(self._weight[name] for name in left)
        for place, name in enumerate(left, start=1):
            if weight + beyond < least:
                return
            beyond -= self._weight[name]
            apart = [other for other in left[place:] if other not in self._inside[name]]
            heavier = weight + self._weight[name]
            yield from self._extensions((*chosen, name), heavier, apart, least, steps)


class _Trial:
    """Every way to split with strategies that are heavy enough; sets of them are bits."""

    def __init__(self, heavy: Sequence[tuple[int, Strategy]], limit: int, steps: Steps) -> None:
        self._losses = [limit - weight for weight, _ in heavy]
        self._strategies = [strategy for _, strategy in heavy]
        self._holding: dict[str, int] = {}
        for place, strategy in enumerate(self._strategies):
            for name in sorted(strategy):
                self._holding[name] = self._holding.get(name, 0) | 1 << place
        self._touching: list[int] = []
        self._larger: list[int] = []
        for place, strategy in enumerate(self._strategies):
            holding = [self._holding[name] for name in strategy]
            self._touching.append(reduce(or_, holding))
            self._larger.append(reduce(and_, holding) ^ 1 << place)
        self._steps = steps

    def splits(self, group: Strategy, lost: int) -> bool:
        """Whether strategies that lose no more than that in all hold each of a group once."""
        return self._splits(tuple(sorted(group)), (1 << len(self._strategies)) - 1, lost)

    def _splits(self, left: Chosen, possible: int, lost: int) -> bool:
        self._steps.spend()
        if not left:
            return True
        for place in self._choices(left, possible):
            rest = lost - self._losses[place]
            affordable = (1 << bisect_right(self._losses, rest)) - 1
            still = possible & affordable & ~self._touching[place]
            strategy = self._strategies[place]
            if self._splits(tuple(name for name in left if name not in strategy), still, rest):
                return True
        return False

    def _choices(self, left: Chosen, possible: int) -> list[int]:
        """Return strategies for the segment that has the fewest, without parts of larger ones."""
        holding = (possible & self._holding.get(name, 0) for name in left)
        choices = min(holding, key=int.bit_count)
        return [place for place in _places(choices) if not choices & self._larger[place]]


def _places(bits: int) -> Iterator[int]:
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1

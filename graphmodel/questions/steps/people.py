"""Whom to ask about a thing: who agreed to a value, worked on a description, or must know."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from graphmodel.questions.answer import Row

from .rules import ids


@dataclass(frozen=True)
class People:
    """Names of persons by the ids of things: at the thing, at its links; neighbours with names.

    Things of the model all stand in `at`; what all models share has nobody.
    """

    at: Mapping[str, Set[str]]
    beside: Mapping[str, Set[str]]
    next_to: Mapping[str, Set[str]]

    @classmethod
    def gathered(cls, rows: Iterable[Row]) -> "People":
        """From what the query of `options gaps` gathers: a row for each link."""
        at, beside, next_to = (defaultdict[str, set[str]](set) for _ in range(3))
        for row in rows:
            thing, other = str(row["thing"]), row["other"]
            at[thing] |= ids(row["people"])
            if other is not None:
                for end, far in ((thing, str(other)), (str(other), thing)):
                    beside[end] |= ids(row["beside"])
                    next_to[end].add(far)
        named = {thing for thing, people in at.items() if people}
        return cls(at, beside, {thing: others & named for thing, others in next_to.items()})

    def near(self, things: Sequence[str]) -> list[str]:
        """The persons nearest to any of the things: at them, else at their links, else next door.

        Empty where nobody is named; in the order of their names.
        """
        things = [each for each in things if each in self.at]
        at = _all(self.at, things)
        beside = at or _all(self.beside, things)
        return sorted(beside or _all(self.at, sorted(_all(self.next_to, things))))


def _all(found: Mapping[str, Set[str]], things: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(found.get(each, frozenset()) for each in things))

"""Segments that nothing suits both of: user benefits and usage formats.

What suits a segment and what does not are sets, written as the bits of an integer: with a thousand
segments there are half a million pairs to compare.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .rules import CLEAR, FIRES, OPEN, Outcome


class Known(NamedTuple):
    """Which things suit a segment (`yes`) and which do not (`no`); the others are unknown.

    `recorded` says whether there is any fact at all.
    """

    yes: int
    no: int
    recorded: bool


@dataclass(frozen=True)
class Suited:
    """What is known of a segment, the facts behind each thing, and the questions for each."""

    segment: str
    known: Known
    evidence: Sequence[Sequence[str]]
    questions: Sequence[Sequence[str]]
    _asked: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def asked(self, unknown: int) -> tuple[str, ...]:
        """The questions for some of the things, each once."""
        if unknown not in self._asked:
            said = (text for position in members(unknown) for text in self.questions[position])
            self._asked[unknown] = tuple(dict.fromkeys(said))
        return self._asked[unknown]

    def facts(self, things: int) -> tuple[str, ...]:
        """The facts behind some of the things."""
        return tuple(fact for position in members(things) for fact in self.evidence[position])


def apart(a: Known, b: Known, every: int) -> Outcome:
    """Whether something suits each of two segments, and each thing does not suit one of them."""
    if a.yes & b.yes or not (a.recorded or b.recorded):
        return CLEAR
    if a.yes and b.yes and (a.no | b.no) == every:
        return FIRES
    return OPEN if _could_be_apart(a, b, every) else CLEAR


def _could_be_apart(a: Known, b: Known, every: int) -> bool:
    """Whether each could have something that the other has not: two different things."""
    for_a = every & ~a.no & ~b.yes
    for_b = every & ~b.no & ~a.yes
    either = for_a | for_b
    return bool(for_a and for_b and either & (either - 1))


def undecided(known: Known, other: Known, every: int) -> int:
    """What must be known of a segment to decide an open pair."""
    unknown = every & ~known.yes & ~known.no
    return unknown & ~other.no if known.yes else unknown


def members(bits: int) -> Iterator[int]:
    """The positions of the bits that are set, smallest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest

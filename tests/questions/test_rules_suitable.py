"""The decisions on what suits two segments, held against every way the unknown may turn out."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest

from graphmodel.questions.steps.rules import CLEAR, FIRES, OPEN, Outcome
from graphmodel.questions.steps.rules_formats import COMMUNITY, EVERY, _depth
from graphmodel.questions.steps.rules_suitable import (
    Known,
    apart,
    members,
    undecided,
)

THINGS = 3
STATES = [
    Known(
        sum(1 << at for at, state in enumerate(states) if state is True),
        sum(1 << at for at, state in enumerate(states) if state is False),
        recorded=True,
    )
    for states in product((True, False, None), repeat=THINGS)
]
Settled = Callable[[int, int], bool]  # of what suits each of two segments, all of it known


def is_apart(a: int, b: int) -> bool:
    """Each has one, and none is common to both."""
    return bool(a and b and not a & b)


def is_deeper(a: int, b: int) -> bool:
    """A community suits one; the other has something, but no community."""
    return any(
        more & COMMUNITY and less and not less & COMMUNITY for less, more in ((a, b), (b, a))
    )


def completions(known: Known) -> Iterator[int]:
    """Everything that may suit a segment in the end."""
    for yes in range(1 << THINGS):
        if yes & known.yes == known.yes and not yes & known.no:
            yield yes


def by_enumeration(a: Known, b: Known, settled: Settled) -> Outcome:
    found = {settled(x, y) for x in completions(a) for y in completions(b)}
    return OPEN if len(found) == 2 else FIRES if True in found else CLEAR


def decide_apart(a: Known, b: Known) -> Outcome:
    return apart(a, b, EVERY)


@pytest.mark.parametrize(
    ("decide", "settled"), [(decide_apart, is_apart), (_depth, is_deeper)], ids=["apart", "depth"]
)
def test_a_rule_fires_if_it_does_whatever_is_unknown(
    decide: Callable[[Known, Known], Outcome], settled: Settled
) -> None:
    outcomes = {CLEAR: 0, OPEN: 0, FIRES: 0}
    for a, b in product(STATES, repeat=2):
        assert decide(a, b) is by_enumeration(a, b, settled), (a, b)
        outcomes[decide(a, b)] += 1
    assert min(outcomes.values()) > 0


def test_two_segments_without_any_fact_are_not_asked() -> None:
    nothing = Known(0, 0, recorded=False)
    assert apart(nothing, nothing, EVERY) is _depth(nothing, nothing) is CLEAR
    assert apart(nothing, Known(1, 0, recorded=True), EVERY) is OPEN


def test_an_open_pair_asks_for_something_and_its_answers_decide() -> None:
    for a, b in product(STATES, repeat=2):
        if apart(a, b, EVERY) is OPEN:
            of_a, of_b = undecided(a, b, EVERY), undecided(b, a, EVERY)
            assert of_a | of_b
            answered = Known(a.yes, a.no | of_a, True), Known(b.yes, b.no | of_b, True)
            assert apart(*answered, EVERY) is not OPEN


def test_members_are_the_positions_of_the_bits() -> None:
    assert list(members(0b1011)) == [0, 1, 3]

"""What the rules on pairs of segments share: how a rule speaks, and how facts are gathered."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeVar

from graphmodel.questions.answer import Row

Gathered = Mapping[str, Sequence[Row]]
T = TypeVar("T")
K = TypeVar("K", bound=Hashable)
CLEAR, OPEN, FIRES = False, None, True
Outcome = bool | None


def by_segment(rows: Iterable[Row]) -> Gathered:
    """The rows of each segment, by its id, in the order of ids."""
    ordered = sorted(rows, key=_segment)
    return {segment: tuple(group) for segment, group in groupby(ordered, key=_segment)}


def _segment(row: Row) -> str:
    return str(row["segment"])


def not_clear(
    every: Sequence[T], known: Callable[[T], K], decide: Callable[[K, K], Outcome]
) -> Iterator[tuple[T, T, Outcome]]:
    """The pairs for which a rule fires or is open, and which of the two.

    A thousand segments have half a million pairs, but what is known of them is often the same:
    each two such kinds are compared once.
    """
    kinds = list(dict.fromkeys(map(known, every)))
    number = {kind: at for at, kind in enumerate(kinds)}
    numbered = [(each, number[known(each)]) for each in every]
    decided: dict[int, list[Outcome]] = {}
    for at, (a, kind) in enumerate(numbered, 1):
        if kind not in decided:
            decided[kind] = [decide(kinds[kind], other) for other in kinds]
        outcomes = decided[kind]
        for b, other in numbered[at:]:
            if (outcome := outcomes[other]) is not CLEAR:
                yield a, b, outcome


def ids(value: object) -> frozenset[str]:
    """A gathered list of ids as a set."""
    return frozenset(value) if isinstance(value, list | tuple) else frozenset()


def whole(value: object) -> int:
    """A gathered level or count, which the query has made sure of."""
    return value if isinstance(value, int) else 0


def fires(a: str, b: str, strength: int, because: str, evidence: Sequence[str]) -> Row:
    """The rule fires for a pair, whatever the unknown values turn out to be."""
    return {
        "a": a,
        "b": b,
        "outcome": "fires",
        "strength": strength,
        "because": because,
        "evidence": evidence,
        "missing": (),
    }


def opens(a: str, b: str, strength: int, missing: Sequence[str]) -> Row:
    """Something missing could still make it fire: each thing as `what@id` or `what@id|id`."""
    return {
        "a": a,
        "b": b,
        "outcome": "open",
        "strength": strength,
        "because": None,
        "evidence": (),
        "missing": missing,
    }


def once(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in the order in which they come."""
    return tuple(dict.fromkeys(texts))

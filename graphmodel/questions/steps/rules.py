"""What the rules on pairs of segments share: how a rule speaks, and how facts are gathered."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from graphmodel.questions.answer import Row

Gathered = Mapping[str, Sequence[Row]]


def by_segment(rows: Iterable[Row]) -> Gathered:
    """The rows of each segment, by its id, in the order of ids."""
    ordered = sorted(rows, key=_segment)
    return {segment: tuple(group) for segment, group in groupby(ordered, key=_segment)}


def _segment(row: Row) -> str:
    return str(row["segment"])


def ids(value: object) -> frozenset[str]:
    """A gathered list of ids as a set."""
    return frozenset(value) if isinstance(value, list | tuple) else frozenset()


def whole(value: object) -> int:
    """A gathered level or count, which the query has made sure of."""
    return value if isinstance(value, int) else 0


def fires(a: str, b: str, strength: int, because: str, evidence: Iterable[str]) -> Row:
    """The rule fires for a pair, whatever the unknown values turn out to be."""
    return {
        "a": a,
        "b": b,
        "outcome": "fires",
        "strength": strength,
        "because": because,
        "evidence": tuple(evidence),
        "missing": (),
    }


def opens(a: str, b: str, strength: int, missing: Iterable[str]) -> Row:
    """Something missing could still make it fire: each thing as `what@id` or `what@id|id`."""
    return {
        "a": a,
        "b": b,
        "outcome": "open",
        "strength": strength,
        "because": None,
        "evidence": (),
        "missing": tuple(missing),
    }


def once(texts: Iterable[str]) -> Iterable[str]:
    """Each text once, in the order in which they come."""
    return dict.fromkeys(texts)

"""Segments that are kept by very different customer relationships."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from operator import attrgetter, itemgetter
from typing import NamedTuple

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import CLEAR, FIRES, OPEN, Outcome, by_segment, fires, not_clear, once, opens

PEOPLE, MACHINES = "people", "machines"
SURELY = ""  # beside the ids of relationships
SERVED_BY = {
    "personal": PEOPLE,
    "dedicated personal": PEOPLE,
    "self-service": MACHINES,
    "automated": MACHINES,
}


class Served(NamedTuple):
    """What serves a segment, people or machines, by the relationships that keep it.

    `listed` says that these are recorded, if only as `none`. `by` is what serves for sure,
    `perhaps_by` what else may, whatever the relationships without a type are: `untyped`, and
    `perhaps_untyped` among those that may be anybody's.
    """

    listed: bool
    by: frozenset[str]
    perhaps_by: frozenset[str]
    untyped: frozenset[str]
    perhaps_untyped: frozenset[str]

    @property
    def settled(self) -> bool:
        """Whether nothing else can serve it."""
        return not (self.untyped or self.perhaps_untyped) and self.perhaps_by <= self.by


@dataclass(frozen=True)
class Kept:
    """The relationships that keep a segment, and what is not recorded about them.

    `kinds` are those of a known type; `own` says that the segment was formed by one. `perhaps`
    are those whose segments are not recorded, with their types, "" where these are not either.
    `serving` are those by which people or machines serve it.
    """

    segment: str
    none: bool
    own: bool
    kinds: Mapping[str, str]
    perhaps: Mapping[str, str]
    serving: tuple[str, ...]
    served: Served

    @cached_property
    def unserved(self) -> tuple[str, ...]:
        """What is not recorded of those by which people or machines may serve it."""
        return tuple(_asked(self, SERVED_BY))


def relationships_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs of which one is served by people alone, the other by machines alone.

    Strength 1 is the hint: both formed by a relationship of their own, with no type in common.
    """
    kept = [_kept(*item) for item in by_segment(inquiry.rows).items()]
    apart = not_clear(kept, attrgetter("served"), _apart)
    rows = [_said(a, b, outcome, inquiry.strength) for a, b, outcome in apart]
    rows += _hints([each for each in kept if each.own])
    rows.sort(key=itemgetter("a", "b"))
    return Findings(rows)


def _said(a: Kept, b: Kept, outcome: Outcome, strength: int) -> Row:
    if outcome is FIRES:
        return fires(a.segment, b.segment, strength, "personal-or-not", a.serving + b.serving)
    return opens(a.segment, b.segment, strength, once((*a.unserved, *b.unserved)))


def _hints(own: Sequence[Kept]) -> Iterator[Row]:
    for a, b in combinations(own, 2):
        recorded = a.served.listed or b.served.listed
        if recorded and _apart(a.served, b.served) is CLEAR and not _in_common(a, b):
            if a.none or b.none or (_known(a) and _known(b)):
                kinds = once((*a.kinds, *b.kinds))
                yield fires(a.segment, b.segment, 1, "own-relationships", kinds)
            else:
                yield opens(a.segment, b.segment, 1, once((*_asked(a), *_asked(b))))


def _apart(a: Served, b: Served) -> Outcome:
    """Whether people alone serve one and machines alone the other; not asked without a fact."""
    if not (a.listed or b.listed):
        return CLEAR
    if a.settled and b.settled:
        return FIRES if len(a.by) == len(b.by) == 1 and a.by != b.by else CLEAR
    return OPEN if _could(a, PEOPLE, b, MACHINES) or _could(a, MACHINES, b, PEOPLE) else CLEAR


def _could(a: Served, of_a: str, b: Served, of_b: str) -> bool:
    """Whether a could be served by one alone and b by the other alone.

    A relationship has one type: an untyped one cannot be what serves both.
    """
    shared = a.untyped & b.untyped
    ways_a, ways_b = _ways(a, of_a, shared), _ways(b, of_b, shared)
    return bool(ways_a and ways_b) and (SURELY in ways_a | ways_b or len(ways_a | ways_b) > 1)


def _ways(served: Served, wanted: str, shared: frozenset[str]) -> frozenset[str]:
    """How the segment could be served by what is wanted alone: SURELY, or by which untyped one."""
    if not served.by <= {wanted}:
        return frozenset()
    if wanted in served.by | served.perhaps_by:
        return frozenset({SURELY})
    return (served.untyped - shared) | served.perhaps_untyped


def _in_common(a: Kept, b: Kept) -> bool:
    """Whether they have a type in common for sure."""
    shared = (a.served.untyped | a.kinds.keys()) & (b.served.untyped | b.kinds.keys())
    return bool(shared) or not set(a.kinds.values()).isdisjoint(b.kinds.values())


def _known(kept: Kept) -> bool:
    """Whether every type that it has is known."""
    return kept.served.listed and not (kept.served.untyped or kept.perhaps)


def _asked(kept: Kept, kinds: Collection[str] = ()) -> Iterator[str]:
    """What is not recorded, of relationships that may be of one of the kinds; of all without."""
    if not kept.served.listed:
        yield f"relationships@{kept.segment}"
    untyped = kept.served.untyped | kept.served.perhaps_untyped
    yield from (f"kind@{each}" for each in sorted(untyped))
    for each, kind in kept.perhaps.items():
        if not (kind and kinds) or kind in kinds:
            yield f"with@{each}"


def _kept(segment: str, rows: Sequence[Row]) -> Kept:
    none = any(row["known_none"] for row in rows)
    kept = {str(row["relationship"]): row["kind"] for row in rows if row["relationship"]}
    kinds = {each: str(kind) for each, kind in kept.items() if kind}
    perhaps = {} if none else _anybody(rows[0]["anybody"])
    listed = none or bool(kept)
    return Kept(
        segment=segment,
        none=none,
        own=any(row["own"] for row in rows),
        kinds=kinds,
        perhaps=perhaps,
        serving=tuple(each for each, kind in kinds.items() if kind in SERVED_BY),
        served=Served(
            listed=listed,
            by=_served_by(kinds.values()),
            perhaps_by=_served_by(perhaps.values() if listed else SERVED_BY),
            untyped=frozenset(kept.keys() - kinds.keys()),
            perhaps_untyped=frozenset(each for each, kind in perhaps.items() if not kind),
        ),
    )


def _served_by(kinds: Iterable[str]) -> frozenset[str]:
    return frozenset(SERVED_BY[kind] for kind in kinds if kind in SERVED_BY)


def _anybody(listed: object) -> dict[str, str]:
    """Relationships whose segments are not recorded, with their types: "" for none recorded."""
    pairs = listed if isinstance(listed, list | tuple) else ()
    return {str(each): str(kind) for each, kind in sorted(pairs)}

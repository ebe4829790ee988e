"""Segments that are kept by very different customer relationships."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import by_segment, fires, once, opens

PEOPLE, MACHINES = "people", "machines"
SURELY = ""  # beside the ids of relationships
SERVED_BY = {
    "personal": PEOPLE,
    "dedicated personal": PEOPLE,
    "self-service": MACHINES,
    "automated": MACHINES,
}


@dataclass(frozen=True)
class Kept:
    """The relationships that keep a segment, and what is not recorded about them.

    `kinds` are the relationships of a known type, `untyped` the others. `listed` says that they
    are recorded, if only as `none`; `own`, that the segment was formed by one. `perhaps`
    are those whose segments are not recorded, with their types, "" where these are not either.
    `by` is what serves the segment for sure, `perhaps_by` what else may, whatever the untyped are;
    `settled` says that nothing else can.
    """

    segment: str
    listed: bool
    none: bool
    own: bool
    kinds: Mapping[str, str]
    untyped: frozenset[str]
    perhaps: Mapping[str, str]
    by: frozenset[str]
    perhaps_by: frozenset[str]
    perhaps_untyped: frozenset[str]
    settled: bool


def relationships_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs of which one is served by people alone, the other by machines alone.

    Strength 1 is the hint: both formed by a relationship of their own, with no type in common.
    """
    kept = [_kept(*item) for item in by_segment(inquiry.rows).items()]
    rows = (_said(a, b) for a, b in combinations(kept, 2) if a.listed or b.listed)
    return Findings([row for row in rows if row])


def _said(a: Kept, b: Kept) -> Row | None:
    if a.settled and b.settled:
        possible = len(a.by) == len(b.by) == 1 and a.by != b.by
    else:
        possible = _could(a, PEOPLE, b, MACHINES) or _could(a, MACHINES, b, PEOPLE)
    if possible and not (a.settled and b.settled):
        return opens(a.segment, b.segment, 2, _missing(a, b, SERVED_BY))
    if possible:
        return fires(a.segment, b.segment, 2, "personal-or-not", once(_serving(a) + _serving(b)))
    return _hint(a, b) if a.own and b.own and not _in_common(a, b) else None


def _hint(a: Kept, b: Kept) -> Row:
    if a.none or b.none or (_known(a) and _known(b)):
        return fires(a.segment, b.segment, 1, "own-relationships", once((*a.kinds, *b.kinds)))
    return opens(a.segment, b.segment, 1, _missing(a, b))


def _could(a: Kept, of_a: str, b: Kept, of_b: str) -> bool:
    """Whether a could be served by one alone and b by the other alone.

    A relationship has one type: an untyped one cannot be what serves both.
    """
    shared = a.untyped & b.untyped
    ways_a, ways_b = _ways(a, of_a, shared), _ways(b, of_b, shared)
    return bool(ways_a and ways_b) and (SURELY in ways_a | ways_b or len(ways_a | ways_b) > 1)


def _ways(kept: Kept, wanted: str, shared: frozenset[str]) -> frozenset[str]:
    """How the segment could be served by what is wanted alone: SURELY, or by which untyped one."""
    if not kept.by <= {wanted}:
        return frozenset()
    if wanted in kept.by | kept.perhaps_by:
        return frozenset({SURELY})
    return (kept.untyped - shared) | kept.perhaps_untyped


def _in_common(a: Kept, b: Kept) -> bool:
    """Whether they have a type in common for sure."""
    shared = (a.untyped | a.kinds.keys()) & (b.untyped | b.kinds.keys())
    return bool(shared) or not set(a.kinds.values()).isdisjoint(b.kinds.values())


def _known(kept: Kept) -> bool:
    """Whether every type that it has is known."""
    return kept.listed and not (kept.untyped or kept.perhaps)


def _serving(kept: Kept) -> list[str]:
    return [each for each, kind in kept.kinds.items() if kind in SERVED_BY]


def _missing(a: Kept, b: Kept, kinds: Collection[str] = ()) -> Iterable[str]:
    return once((*_asked(a, kinds), *_asked(b, kinds)))


def _asked(kept: Kept, kinds: Collection[str]) -> Iterator[str]:
    """What is not recorded, of relationships that may be of one of the kinds; of all without."""
    if not kept.listed:
        yield f"relationships@{kept.segment}"
    yield from (f"kind@{each}" for each in sorted(kept.untyped | kept.perhaps_untyped))
    for each, kind in kept.perhaps.items():
        if not (kind and kinds) or kind in kinds:
            yield f"with@{each}"


def _kept(segment: str, rows: Sequence[Row]) -> Kept:
    none = any(row["known_none"] for row in rows)
    kept = {str(row["relationship"]): row["kind"] for row in rows if row["relationship"]}
    kinds = {each: str(kind) for each, kind in kept.items() if kind}
    perhaps = {} if none else _anybody(rows[0]["anybody"])
    listed = none or bool(kept)
    untyped = frozenset(kept.keys() - kinds.keys())
    by = _served_by(kinds.values())
    perhaps_by = _served_by(perhaps.values() if listed else SERVED_BY)
    perhaps_untyped = frozenset(each for each, kind in perhaps.items() if not kind)
    return Kept(
        segment=segment,
        listed=listed,
        none=none,
        own=any(row["own"] for row in rows),
        kinds=kinds,
        untyped=untyped,
        perhaps=perhaps,
        by=by,
        perhaps_by=perhaps_by,
        perhaps_untyped=perhaps_untyped,
        settled=not (untyped or perhaps_untyped) and perhaps_by <= by,
    )


def _served_by(kinds: Iterable[str]) -> frozenset[str]:
    return frozenset(SERVED_BY[kind] for kind in kinds if kind in SERVED_BY)


def _anybody(listed: object) -> dict[str, str]:
    """Relationships whose segments are not recorded, with their types: "" for none recorded."""
    pairs = listed if isinstance(listed, list | tuple) else ()
    return {str(each): str(kind) for each, kind in sorted(pairs)}

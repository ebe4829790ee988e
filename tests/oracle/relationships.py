"""Section 3 of the page: segments that are kept up with in opposite ways."""

from collections.abc import Iterable

from graphmodel.schema import BY_LABEL

from .facts import Facts

Types = frozenset[str]
World = tuple[Types, Types]  # the types of relationship of both segments, as they may be
PERSONAL = {"personal", "dedicated personal"}
IMPERSONAL = {"self-service", "automated"}
(_TYPE,) = (p for p in BY_LABEL["CustomerRelationship"].properties if p.words.en == "type")
TYPES = frozenset(_TYPE.type.choices)


def relationships_apart(facts: Facts, a: str, b: str) -> set[int] | None:
    """Personal against impersonal; a hint if both are formed by relationships of no common type."""
    if not _recorded(facts, a) and not _recorded(facts, b):
        return None
    formed = _formed_by_relationship(facts, a) and _formed_by_relationship(facts, b)
    return {_strength(first, second, formed) for first, second in _worlds(facts, a, b)}


def _recorded(facts: Facts, segment: str) -> bool:
    return facts.recorded("KEPT_BY", segment, "customer relationships")


def _formed_by_relationship(facts: Facts, segment: str) -> bool:
    criteria = facts.ends("FORMED_BY", "Segment", segment)
    return "own relationship" in [facts.value("Criterion", key, "kind") for key in criteria]


def _strength(first: Types, second: Types, formed: bool) -> int:
    if any(_personal(x) and _impersonal(y) for x, y in ((first, second), (second, first))):
        return 2
    return 1 if formed and not first & second else 0


def _personal(types: Types) -> bool:
    return bool(types & PERSONAL) and not types & IMPERSONAL


def _impersonal(types: Types) -> bool:
    return bool(types & IMPERSONAL) and not types & PERSONAL


def _worlds(facts: Facts, a: str, b: str) -> set[World]:
    """Every pair of sets of types that what is missing may turn out as."""
    worlds: set[World] = {(frozenset(), frozenset())}
    for relationship in facts.ids("CustomerRelationship"):
        kind = facts.value("CustomerRelationship", relationship, _TYPE.name)
        types = TYPES if kind is None else {str(kind)}
        with_a, with_b = _may_be_kept(facts, relationship, a), _may_be_kept(facts, relationship, b)
        worlds = {
            (_with(first, x, name), _with(second, y, name))
            for first, second in worlds
            for x in with_a
            for y in with_b
            for name in types
        }
    return _any_set(facts, b, 1, _any_set(facts, a, 0, worlds))


def _with(types: Types, kept: bool, name: str) -> Types:
    return types | {name} if kept else types


def _may_be_kept(facts: Facts, relationship: str, segment: str) -> Iterable[bool]:
    """Whether the company keeps a relationship with a segment: what may be the case."""
    segments = facts.starts("KEPT_BY", "CustomerRelationship", relationship)
    if segments or facts.known_none("CustomerRelationship", relationship, "with"):
        return {segment in segments}
    refused = facts.known_none("Segment", segment, "customer relationships")
    return {False} if refused else {False, True}


def _any_set(facts: Facts, segment: str, place: int, worlds: set[World]) -> set[World]:
    """A segment without recorded relationships may have relationships of any types."""
    if _recorded(facts, segment):
        return worlds
    for name in TYPES:
        for first, second in list(worlds):
            pair = (first | {name}, second) if place == 0 else (first, second | {name})
            worlds = worlds | {pair}
    return worlds

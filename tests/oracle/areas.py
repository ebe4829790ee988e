"""Section 6 of the page: the areas of a segment, and the formats asked for in each."""

from collections.abc import Iterator
from dataclasses import dataclass

from .facts import Facts
from .formats import COMMUNITIES, PURPOSES

FORMATS = ("audience", "social-network", "community", *COMMUNITIES)
Codes = dict[tuple[str, str], int | None]  # by format and purpose, "" for both


@dataclass(frozen=True)
class Place:
    """An area or topic of a segment, and what is rated there."""

    id: str
    is_topic: bool
    codes: Codes
    asked: bool  # whether formats without a code are asked for


def places(facts: Facts, segment: str) -> list[Place]:
    """The areas and topics rated for it, and those of its topics that are not."""
    rated: dict[tuple[str, str], Codes] = {}
    for link in facts.into("RATES", "Segment", segment):
        rating = link.start[1]
        for about in facts.out("FOR", "Rating", rating):
            for of in facts.out("OF", "Rating", rating):
                if of.end[0] == "UsageFormat":
                    purpose = str(facts.value("Rating", rating, "purpose") or "")
                    codes = rated.setdefault(about.end, {})
                    codes[of.end[1], purpose] = facts.level("Rating", rating, "level")
    for topic in facts.carried(segment):
        area = facts.area(topic)
        end = ("TopicArea", area) if area else ("Topic", topic)
        if ("Topic", topic) not in rated and not facts.general(area):
            rated.setdefault(end, {})
    return [
        Place(key, label == "Topic", codes, not _within(facts, label, key, rated))
        for (label, key), codes in sorted(rated.items(), key=lambda each: (each[0][1], each[0][0]))
    ]


def _within(facts: Facts, label: str, key: str, rated: dict[tuple[str, str], Codes]) -> bool:
    """Whether it is a topic whose area is rated."""
    return label == "Topic" and bool(rated.get(("TopicArea", facts.area(key) or "")))


def asked(place: Place) -> Iterator[tuple[str, str]]:
    """Formats and purposes of a place: those with a code, and those asked for."""
    coded = {name for name, _ in place.codes}
    kinds = [name for name in FORMATS[2:] if name in coded] or ["community"]
    if len(kinds) == 1 and kinds[0] in COMMUNITIES:
        kinds = list(COMMUNITIES)
    wanted = [*FORMATS[:2], *kinds] if place.asked else [name for name in FORMATS if name in coded]
    for name in wanted:
        purposes = {purpose for each, purpose in place.codes if each == name}
        if place.asked and purposes & PURPOSES and "" not in purposes:
            purposes = set(PURPOSES)
        for purpose in sorted(purposes or {""}):
            yield name, purpose

"""Section 3 of the page: which usage formats suit a segment, and which are ruled out."""

from collections.abc import Mapping

from .facts import Facts

SUITABLE, RULED_OUT, UNKNOWN = "suitable", "ruled out", "unknown"
FORMATS = ("audience", "social-network", "community")
COMMUNITIES = ("brand-community", "topic-community")
PURPOSES = {"additional benefit", "product benefit"}
Codes = Mapping[tuple[str, str], Mapping[str, int | None]]


def codes(facts: Facts, segment: str) -> Codes:
    """Codes by area and format, then by purpose ("" where one code stands for both)."""
    found: dict[tuple[str, str], dict[str, int | None]] = {}
    for link in facts.into("RATES", "Segment", segment):
        rating = link.start[1]
        for area in facts.out("FOR", "Rating", rating):
            for of in facts.out("OF", "Rating", rating):
                if of.end[0] == "UsageFormat" and area.end[0] == "TopicArea":
                    purpose = str(facts.value("Rating", rating, "purpose") or "")
                    of_area = found.setdefault((area.end[1], of.end[1]), {})
                    of_area[purpose] = facts.level("Rating", rating, "level")
    return found


def asked(facts: Facts, segment: str) -> bool:
    """Whether anything about formats is recorded for a segment."""
    return bool(codes(facts, segment)) or facts.known_none("Segment", segment, "formats")


def states(facts: Facts, segment: str) -> dict[str, str]:
    """Whether each format is suitable, ruled out or unknown for a segment."""
    if facts.known_none("Segment", segment, "formats"):
        return dict.fromkeys(FORMATS, RULED_OUT)
    recorded = codes(facts, segment)
    areas = {area for area, _ in recorded} | _areas_of_topics(facts, segment)
    complete = _topics_are_complete(facts, segment)
    return {name: _state(recorded, areas, complete, name) for name in FORMATS}


def _state(recorded: Codes, areas: set[str], complete: bool, name: str) -> str:
    found = {_in_area(recorded, area, name) for area in areas}
    if SUITABLE in found:
        return SUITABLE
    return RULED_OUT if found == {RULED_OUT} and complete else UNKNOWN


def _in_area(recorded: Codes, area: str, name: str) -> str:
    """One format in one area; a community may be any of three."""
    plain = _coded(recorded.get((area, name), {}))
    if name != "community":
        return plain
    others = {_coded(recorded.get((area, other), {})) for other in COMMUNITIES}
    if SUITABLE in {plain, *others}:
        return SUITABLE
    return RULED_OUT if plain == RULED_OUT or others == {RULED_OUT} else UNKNOWN


def _coded(by_purpose: Mapping[str, int | None]) -> str:
    if any(code for code in by_purpose.values()):
        return SUITABLE
    zero = {purpose for purpose, code in by_purpose.items() if code == 0}
    return RULED_OUT if "" in zero or zero >= PURPOSES else UNKNOWN


def _areas_of_topics(facts: Facts, segment: str) -> set[str]:
    areas = {facts.area(topic) for topic in facts.carried(segment)}
    return {area for area in areas if area and not facts.general(area)}


def _topics_are_complete(facts: Facts, segment: str) -> bool:
    """Whether no area can be missing: topics are recorded, and each has its area."""
    without = [topic for topic in facts.carried(segment) if facts.area(topic) is None]
    return facts.recorded("HAS_TOPIC", segment, "topics") and not without

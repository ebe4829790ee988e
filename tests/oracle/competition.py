"""Section 6 of the page: which usage formats suit, and how hard they are to win."""

from collections.abc import Sequence
from itertools import product

from .areas import Place, asked, places
from .facts import Facts, Row

ORDER = (
    *("free", "winnable", "contest", "hard"),
    *("possible only so", "very hard", "unlikely"),
)
KINDS = (
    *("media house", "direct competitor", "social-media company"),
    *("existing community", "other"),
)


def formats(facts: Facts, everyone: bool = False) -> list[Row]:
    """Every format asked for in every area of the segments."""
    return [
        row
        for segment in facts.ids("Segment")
        if everyone or facts.considered(segment)
        for row in of_segment(facts, segment)
    ]


def of_segment(facts: Facts, segment: str) -> list[Row]:
    """The rows of one segment; without topics and formats one that asks for topics."""
    found = places(facts, segment)
    none = facts.known_none("Segment", segment, "formats")
    if not found and not none and not facts.recorded("HAS_TOPIC", segment, "topics"):
        nothing = dict.fromkeys(("area", "format", "purpose", "code"))
        return [{"segment": segment, **nothing, "verdict": "open", "presence": None}]
    rows = []
    for place in found:
        for name, purpose in asked(place):
            code = 0 if none else place.codes.get((name, purpose))
            rows.append(_row(facts, segment, place, (name, purpose, code)))
    return rows


def _row(facts: Facts, segment: str, place: Place, said: tuple[str, str, int | None]) -> Row:
    name, purpose, code = said
    return {
        "segment": segment,
        "area": place.id,
        "format": name,
        "purpose": purpose or None,
        "code": code,
        "verdict": verdict(facts, segment, place, name, code),
        "presence": presence(facts, segment, place),
    }


def presence(facts: Facts, segment: str, place: Place) -> int | None:
    """The highest known presence of its topics that the segment carries."""
    topics = [place.id] if place.is_topic else _topics(facts, segment, place)
    levels = [facts.level("Topic", topic, "presence") for topic in topics]
    return max((level for level in levels if level is not None), default=None)


def _topics(facts: Facts, segment: str, place: Place) -> list[str]:
    if place.is_topic:
        return [place.id]
    return [topic for topic in facts.carried(segment) if facts.area(topic) == place.id]


def verdict(facts: Facts, segment: str, place: Place, name: str, code: int | None) -> str:
    """What a code means here."""
    if code is None:
        return "open"
    if code < 3:
        return ("unsuitable", "free", "free")[code]
    there = occupants(facts, segment, place, name)
    return hardest([(possible(facts, each, name), sure) for each, sure in there.items()])


def occupants(facts: Facts, segment: str, place: Place, name: str) -> dict[str, bool]:
    """Who is there, and whether that is sure: a format that is not recorded may be this one."""
    ends = [("Topic", topic) for topic in _topics(facts, segment, place)]
    area = facts.area(place.id) if place.is_topic else place.id
    ends += [("TopicArea", area)] if area else []
    found: dict[str, bool] = {}
    for end in ends:
        for link in facts.into("OCCUPIES", *end):
            format_ = link.properties.get("format")
            meets = format_ is None or _meet(str(format_).replace(" ", "-"), name)
            if meets:
                sure = format_ is not None or found.get(link.start[1], False)
                found[link.start[1]] = sure
    return found


def _meet(one: str, other: str) -> bool:
    if "community" in (one, other):
        return one.endswith("community") and other.endswith("community")
    return one == other


def hardest(each: Sequence[tuple[set[str], bool]]) -> str:
    """The hardest verdict of all; open for one is open, unless another is unlikely already."""
    if any(sure and verdicts == {"unlikely"} for verdicts, sure in each):
        return "unlikely"
    if not each or any(len(verdicts) > 1 or not sure for verdicts, sure in each):
        return "open"
    return max((min(verdicts) for verdicts, _ in each), key=ORDER.index)


def possible(facts: Facts, competitor: str, name: str) -> set[str]:
    """The verdicts that a competitor leads to, with every value of what is not recorded."""
    model = facts.model.key

    def said(key: str, words: Sequence[object]) -> Sequence[object]:
        known = facts.value("Competitor", competitor, key)
        return words if known is None else [known]

    def ours(key: str) -> Sequence[object]:
        known = facts.value("Model", model, key)
        return (True, False) if known is None else [known]

    worlds = product(
        said("kind", KINDS),
        said("competence", ("lower", "comparable", "higher")),
        said("resources", ("fewer", "comparable", "far more")),
        *map(ours, ("media_experience", "media_organisation", "innovation")),
    )
    return {_judged(name, *world) for world in worlds}


def _judged(
    name: str,
    kind: object,
    theirs: object,
    resources: object,
    experience: object,
    organisation: object,
    innovation: object,
) -> str:
    if kind == "media house" and name == "audience":
        return "contest" if experience and organisation else "very hard"
    if kind == "media house":
        return "hard" if theirs == "higher" else "winnable"
    if kind == "direct competitor" and resources == "far more":
        return "possible only so" if innovation and theirs == "lower" else "very hard"
    if kind == "direct competitor":
        return {"lower": "winnable", "comparable": "contest", "higher": "hard"}[str(theirs)]
    return "hard" if theirs != "higher" and experience else "unlikely"

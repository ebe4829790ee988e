"""Section 7 of the page: the options for action, by leverage."""

from collections.abc import Iterable, Iterator, Sequence

from graphmodel.model.graph import End

from .competition import ORDER, of_segment
from .facts import Facts, Row, number
from .topics import _summed, carrying

LEVELS = {
    "user_benefits": ("UserBenefit", "user benefits"),
    "participation": ("ParticipationOffer", "participation"),
    "motivation": ("MotivationMethod", "motivation"),
    "company_benefits": ("CompanyBenefit", "company benefits"),
}
EASIEST = (*ORDER, "open", None, "unsuitable")
SEGMENT, RELATIONSHIP = "Segment", "CustomerRelationship"
Coded = tuple[int | None, str | None]  # a code and its verdict, None where it is asked for


def overview(facts: Facts, everyone: bool = False) -> list[Row]:
    """Every topic as an option, the one of the highest leverage first."""
    rows = [_option(facts, topic, everyone) for topic in facts.ids("Topic")]

    def leverage(row: Row) -> tuple[object, ...]:
        weight = row["weight"]
        return (
            -len(list(_strings(row["modules"]))),
            1 if weight is None else -int(str(weight)),
            EASIEST.index(row["verdict"]),
            -len(list(_strings(row["segments"]))),
            row["topic"],
        )

    return sorted(rows, key=leverage)


def _strings(value: object) -> Iterable[str]:
    return map(str, value) if isinstance(value, list) else ()


def _option(facts: Facts, topic: str, everyone: bool) -> Row:
    links = carrying(facts, topic)
    summed = _summed(facts, links)
    at = [link.start[1] for link in links if link.start[0] == SEGMENT]
    segments = sorted(s for s in at if everyone or facts.considered(s))
    relationships = sorted(link.start[1] for link in links if link.start[0] == RELATIONSHIP)
    carriers = [(SEGMENT, each) for each in segments]
    carriers += [(RELATIONSHIP, each) for each in relationships]
    own = facts.level("Topic", topic, "affinity")
    affinities = [
        own if said is None else said
        for said in (number(link.properties.get("affinity")) for link in links)
    ]
    coded = [*_of_segments(facts, topic, segments), *_of_relationships(facts, topic, segments)]
    return {
        "topic": topic,
        "modules": summed["modules"],
        "weight": summed["weight"],
        "segments": segments,
        "relationships": relationships,
        "priority": _highest(number(link.properties.get("priority")) for link in links),
        "affinity": _highest(affinities),
        "verdict": _easiest(coded),
        **{name: _rated(facts, topic, name, everyone, carriers) for name in LEVELS},
    }


def _highest(levels: Iterable[int | None]) -> int | None:
    return max((level for level in levels if level is not None), default=None)


def _of_segments(facts: Facts, topic: str, segments: Sequence[str]) -> Iterator[Coded]:
    places = (topic, facts.area(topic))
    for segment in segments:
        for row in of_segment(facts, segment):
            if row["area"] in places:
                code = row["code"]
                yield (code, str(row["verdict"])) if isinstance(code, int) else (None, None)


def _of_relationships(facts: Facts, topic: str, segments: Sequence[str]) -> Iterator[Coded]:
    """Codes of a relationship; who is there where it is occupied, the segments' answer says."""
    area = facts.area(topic)
    ends = [("Topic", topic), *([("TopicArea", area)] if area else [])]
    for end in ends:
        for link in facts.into("FOR", *end):
            rating = link.start[1]
            rates = [x for x in facts.out("RATES", "Rating", rating) if x.end[0] == RELATIONSHIP]
            for of in facts.out("OF", "Rating", rating):
                code = facts.level("Rating", rating, "level")
                if rates and of.end[0] == "UsageFormat" and code is not None:
                    yield code, _there(facts, topic, of.end[1], segments) if code == 3 else "free"


def _there(facts: Facts, topic: str, name: str, segments: Sequence[str]) -> str:
    places = (topic, facts.area(topic))
    found = [
        str(row["verdict"])
        for segment in segments
        for row in of_segment(facts, segment)
        if row["area"] in places and row["format"] == name and row["code"] == 3
    ]
    return min(found, key=EASIEST.index, default="open")


def _easiest(coded: Sequence[Coded]) -> str | None:
    suitable = [verdict for code, verdict in coded if code]
    if suitable:
        return min(suitable, key=EASIEST.index)
    return "unsuitable" if coded and all(code == 0 for code, _ in coded) else None


def _rated(
    facts: Facts, topic: str, name: str, everyone: bool, carriers: Sequence[End]
) -> list[str] | None:
    """What is rated, and not as none, with the topic or its area beside the rating."""
    label, words = LEVELS[name]
    area = facts.area(topic)
    found = set()
    for link in [
        *facts.into("FOR", "Topic", topic),
        *(facts.into("FOR", "TopicArea", area) if area else []),
    ]:
        rating = link.start[1]
        said = facts.nodes["Rating", rating]
        denied = said.get("possible") is False or said.get("wanted") is False
        owners = [x.end for x in facts.out("RATES", "Rating", rating)]
        there = [x for x in owners if x[0] != SEGMENT or everyone or facts.considered(x[1])]
        if there and said.get("level") != 0 and not denied:
            found |= {x.end[1] for x in facts.out("OF", "Rating", rating) if x.end[0] == label}
    none = bool(carriers) and all(facts.known_none(*each, words) for each in carriers)
    return sorted(found) if found or none else None

"""Section 3 of the page: each rule on a pair of segments, tried on all that could be the case."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from . import company, formats, relationships
from .facts import Facts
from .markets import pairs

FIRES, CLEAR, OPEN, NOT_ASKED = "fires", "clear", "open", "not asked"


@dataclass(frozen=True)
class Verdict:
    """What a rule says of a pair, with the strength that it has or, if open, could reach."""

    outcome: str
    strength: int | None = None


Possible = set[int] | None  # strengths that the rule may have, 0 for not firing; None: not asked
Rule = Callable[[Facts, str, str], Possible]


def verdict(possible: Possible) -> Verdict:
    """Fires if it does whatever is unknown, open if it could still, else clear."""
    if possible is None:
        return Verdict(NOT_ASKED)
    if len(possible) > 1:
        return Verdict(OPEN, max(possible))
    (strength,) = possible
    return Verdict(FIRES, strength) if strength else Verdict(CLEAR)


def topics_unrelated(facts: Facts, a: str, b: str) -> Possible:
    """No common topic, no common area, no related areas; general areas do not count."""
    first, second = counting_topics(facts, a), counting_topics(facts, b)
    areas_a = {area for topic in first if (area := facts.area(topic))}
    areas_b = {area for topic in second if (area := facts.area(topic))}
    related = facts.joined("RELATED_TO", "TopicArea")
    beside = any((x, y) in related for x in areas_a for y in areas_b)
    if first & second or areas_a & areas_b or beside:
        return {0}
    if _without_topics(facts, a) or _without_topics(facts, b):
        return {0}
    homeless = any(facts.area(topic) is None for topic in first | second)
    return {0, 3} if not first or not second or homeless else {3}


def _without_topics(facts: Facts, segment: str) -> bool:
    """Whether a segment is known to have no topic that counts: nothing is missing there."""
    recorded = facts.recorded("HAS_TOPIC", segment, "topics")
    return recorded and not counting_topics(facts, segment)


def counting_topics(facts: Facts, segment: str) -> set[str]:
    """The topics that a segment carries, without those in areas marked as general."""
    return {topic for topic in facts.carried(segment) if not facts.general(facts.area(topic))}


def benefits_apart(facts: Facts, a: str, b: str) -> Possible:
    """Both have a user benefit, and none of the model's is one for both."""
    if not _rates_benefits(facts, a) and not _rates_benefits(facts, b):
        return None
    worlds = {(False, False, False)}
    for benefit in facts.ids("UserBenefit"):
        for_a, for_b = _attracts(facts, a, benefit), _attracts(facts, b, benefit)
        worlds = {
            (has_a or x, has_b or y, common or (x and y))
            for has_a, has_b, common in worlds
            for x in for_a
            for y in for_b
        }
    return {2 if has_a and has_b and not common else 0 for has_a, has_b, common in worlds}


def _rates_benefits(facts: Facts, segment: str) -> bool:
    return facts.known_none("Segment", segment, "user benefits") or bool(_benefits(facts, segment))


def _benefits(facts: Facts, segment: str) -> dict[str, int | None]:
    """Level of each benefit rated for a segment."""
    ratings = facts.starts("RATES", "Segment", segment)
    return {
        link.end[1]: facts.level("Rating", rating, "level")
        for rating in ratings
        for link in facts.out("OF", "Rating", rating)
        if link.end[0] == "UserBenefit"
    }


def _attracts(facts: Facts, segment: str, benefit: str) -> Iterable[bool]:
    """What may be the case: that a benefit is above none for a segment, or not."""
    if facts.known_none("Segment", segment, "user benefits"):
        return {False}
    level = _benefits(facts, segment).get(benefit)
    return {False, True} if level is None else {level > 0}


def formats_apart(facts: Facts, a: str, b: str) -> Possible:
    """Both have a suitable format, and each format is ruled out for one of them."""

    def strength(one: Suits, other: Suits) -> int:
        common = any(one[name] and other[name] for name in formats.FORMATS)
        return 3 if any(one.values()) and any(other.values()) and not common else 0

    return _over_formats(facts, a, b, strength)


def format_depth(facts: Facts, a: str, b: str) -> Possible:
    """Community suits one only; the other has another suitable format."""

    def strength(one: Suits, other: Suits) -> int:
        deep = one["community"] and not other["community"] and any(other.values())
        flat = other["community"] and not one["community"] and any(one.values())
        return 2 if deep or flat else 0

    return _over_formats(facts, a, b, strength)


Suits = Mapping[str, bool]


def _over_formats(
    facts: Facts, a: str, b: str, strength: Callable[[Suits, Suits], int]
) -> Possible:
    if not formats.asked(facts, a) and not formats.asked(facts, b):
        return None
    first, second = _suitable_sets(facts, a), _suitable_sets(facts, b)
    return {strength(one, other) for one in first for other in second}


def _suitable_sets(facts: Facts, segment: str) -> list[Suits]:
    """Every way in which the unknown formats may turn out."""
    worlds: list[dict[str, bool]] = [{}]
    for name, state in formats.states(facts, segment).items():
        may = {formats.SUITABLE: [True], formats.RULED_OUT: [False]}.get(state, [True, False])
        worlds = [world | {name: value} for world in worlds for value in may]
    return list(worlds)


RULES: Mapping[str, Rule] = {
    "topics-unrelated": topics_unrelated,
    "benefits-apart": benefits_apart,
    "formats-apart": formats_apart,
    "format-depth": format_depth,
    "prices-apart": company.prices_apart,
    "pays-for-what-is-free": company.pays_for_what_is_free,
    "relationships-apart": relationships.relationships_apart,
    "treated-apart": company.treated_apart,
    "value-apart": company.value_apart,
    "diversified": company.diversified,
}


@lru_cache(maxsize=2 * len(RULES))
def verdicts(facts: Facts, rule: str, everyone: bool = False) -> Mapping[tuple[str, str], Verdict]:
    """What one rule says of each pair of segments, of considered ones unless `everyone`."""
    segments = [s for s in facts.ids("Segment") if everyone or facts.considered(s)]
    return {(a, b): verdict(RULES[rule](facts, a, b)) for a, b in pairs(segments)}

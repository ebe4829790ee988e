"""Shared topics and areas, missing corners: expected rows by docs/definitions.md 1."""

from collections.abc import Iterator

import pytest

from graphmodel.store import Store

from ..servers.address import Address
from .small import answer, only, opened, rows

# The price is carried in three modules; safety in two, by one link with all known (3 × 2) and one
# without an affinity anywhere; the weather in one; nobody carries the fog (none takes it back).
ROPES = """
model: ropes
name: Ropes
topic areas: {sport: , trade: }
topics:
  price: {area: trade, affinity: low}
  safety: {area: sport}
  weather: {area: sport}
  fog: {area: sport, affinity: high}
  knots:
segments:
  climbers:
    topics: {price: medium, safety: {priority: high, affinity: medium}, fog: none}
  sailors: {topics: [price, weather]}
value propositions:
  rope: {topics: {safety: high}}
channels:
  shop: {topics: {price: {priority: high, affinity: none}, fog: none}}
customer relationships:
  advice: {topics: {price: {priority: high, affinity: high}}, with: [climbers]}
"""


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with opened(module_address) as found:
        yield found


def test_topics_rank_by_modules_then_weight(store: Store) -> None:
    assert rows(store, "topics shared", ROPES) == [
        {
            "topic": "price",
            "name": "price",
            "modules": ["customer-segments", "channels", "customer-relationships"],
            "carriers": 4,
            "weight": 9,  # of 2 × 1 (the topic's own affinity), 3 × 0 and 3 × 3
            "links": 4,
            "unknown_links": 1,  # the sailors' link has no priority, and carries all the same
            "segments": ["climbers", "sailors"],
            "relationships": ["advice"],
            "others": ["shop"],
        },
        {
            "topic": "safety",
            "name": "safety",
            "modules": ["customer-segments", "value-propositions"],
            "carriers": 2,
            "weight": 6,
            "links": 2,
            "unknown_links": 1,
            "segments": ["climbers"],
            "relationships": [],
            "others": ["rope"],
        },
    ]


def test_one_module_is_enough_where_asked_and_none_takes_back(store: Store) -> None:
    found = rows(store, "topics shared", ROPES, min_modules=1)
    assert only(found, "topic", "weight") == [("price", 9), ("safety", 6), ("weather", None)]
    assert rows(store, "topics shared", ROPES, min_modules=4) == []


def test_an_affinity_of_none_is_known_and_the_link_wins_over_the_topic(store: Store) -> None:
    text = """
model: weights
topics: {a: {affinity: high}, b: {affinity: high}, c: }
segments:
  s: {topics: {a: {priority: high, affinity: none}, b: {priority: low}, c: {affinity: high}}}
channels: {t: {topics: {a: {priority: low, affinity: none}, c: low}}}
"""
    found = rows(store, "topics shared", text, min_modules=1)
    known = only(found, "topic", "weight", "unknown_links")
    assert known == [("a", 0, 0), ("c", None, 2), ("b", 3, 0)]


def test_equal_modules_rank_by_weight_then_carriers_then_id(store: Store) -> None:
    text = """
model: ranks
topics: {a: , b: , c: , d: {affinity: low}}
segments: {s: {topics: {a: high, b: low, c: , d: low}}, t: {topics: [b]}}
channels: {u: {topics: [a, b, c, d]}}
"""
    found = rows(store, "topics shared", text)
    assert only(found, "topic", "weight", "carriers") == [
        ("d", 1, 2),
        ("b", None, 3),
        ("a", None, 2),
        ("c", None, 2),
    ]


def test_others_stand_by_id_and_modules_by_the_canvas(store: Store) -> None:
    text = """
model: canvas
topics: {a: }
costs: {alpha: {topics: [a]}}
key partners: {beta: {topics: [a]}}
key activities: {gamma: {topics: [a]}}
value propositions: {zeta: {topics: [a]}}
"""
    (row,) = rows(store, "topics shared", text)
    assert row["others"] == ["alpha", "beta", "gamma", "zeta"]
    assert row["modules"] == [
        "value-propositions",
        "key-activities",
        "key-partnerships",
        "cost-structure",
    ]


def test_models_never_mix(store: Store) -> None:
    rows(store, "topics shared", ROPES)
    text = "model: ropes2\ntopics: {price: }\nsegments: {s: {topics: [price]}}\n"
    assert rows(store, "topics shared", text) == []
    assert len(rows(store, "topics shared", ROPES)) == 2


def test_the_sentence_names_the_topic_that_comes_first(store: Store) -> None:
    said = answer(store, "topics shared", ROPES).sentence
    assert "2 topics" in said
    assert "price" in said
    assert "customer segments, channels and customer relationships" in said
    assert "Kundensegmente" in answer(store, "topics shared", ROPES, "de").sentence


def test_one_shared_topic_is_told_with_its_modules_in_both_languages(store: Store) -> None:
    text = "model: one\ntopics: {fit: }\nsegments: {s: {topics: [fit]}}\n"
    text += "channels: {shop: {topics: [fit]}}\n"
    said = "One topic is shared, fit: customer segments and channels."
    assert answer(store, "topics shared", text).sentence == said
    said = "Ein Thema wird geteilt, fit: Kundensegmente und Kanäle."
    assert answer(store, "topics shared", text, "de").sentence == said


def test_areas_count_what_carries_any_of_their_topics(store: Store) -> None:
    assert rows(store, "topics areas", ROPES) == [
        {
            "area": "trade",
            "name": "trade",
            "modules": ["customer-segments", "channels", "customer-relationships"],
            "carriers": 4,
            "weight": 9,
            "links": 4,
            "unknown_links": 1,
            "topics": ["price"],
        },
        {
            "area": "sport",
            "name": "sport",
            "modules": ["customer-segments", "value-propositions"],
            "carriers": 3,  # climbers and rope for safety, sailors for weather
            "weight": 6,
            "links": 3,
            "unknown_links": 2,
            "topics": ["fog", "safety", "weather"],
        },
        {
            "area": None,
            "name": None,
            "modules": [],
            "carriers": None,
            "weight": None,
            "links": None,
            "unknown_links": None,
            "topics": ["knots"],
        },
    ]


def test_an_element_with_two_topics_of_an_area_is_one_carrier(store: Store) -> None:
    text = """
model: twice
topic areas: {sport: }
topics: {a: {area: sport}, b: {area: sport}}
segments: {s: {topics: {a: {priority: low, affinity: low}, b: {priority: high, affinity: low}}}}
"""
    (row,) = rows(store, "topics areas", text, min_modules=1)
    assert (row["carriers"], row["links"], row["weight"]) == (1, 2, 3)


def test_topics_without_an_area_stand_apart_even_if_nobody_carries_them(store: Store) -> None:
    bare = "model: bare\ntopics: {b: , a: }\n"
    assert only(rows(store, "topics areas", bare), "area", "topics") == [(None, ["a", "b"])]
    assert answer(store, "topics areas", bare).sentence == (
        "No topic area touches 2 modules or more. Topics without an area: a and b."
    )


def test_the_sentence_of_areas_tells_the_one_that_is_shared(store: Store) -> None:
    one = ROPES.replace("{area: trade, affinity: low}", "").replace("  knots:\n", "")
    assert answer(store, "topics areas", one).sentence == (
        "Only one topic area is shared: sport, in customer segments and value propositions. "
        "Topics without an area: price."
    )
    assert answer(store, "topics areas", ROPES).sentence == (
        "Shared most: trade, in customer segments, channels and customer relationships. "
        "Topics without an area: knots."
    )


MISSING = """
model: corners
topics: {t: }
segments: {SEGMENTS}
value propositions: {PROPOSITIONS}
customer relationships: {RELATIONSHIPS}
"""


def corners(segments: str, propositions: str, relationships: str) -> str:
    text = MISSING.replace("SEGMENTS", segments).replace("PROPOSITIONS", propositions)
    return text.replace("RELATIONSHIPS", relationships)


def test_a_silent_and_an_empty_relationship_could_carry_the_topic(store: Store) -> None:
    text = corners(
        "s: {topics: [t], offers: [p], customer relationships: [club, desk, hall]}",
        "p: {topics: [t]}",
        "club: {topics: {t: none}}, desk: , hall: {topics: none}, far: ",
    )
    found = rows(store, "topics missing", text)
    assert only(found, "topic", "missing", "element", "state", "through") == [
        ("t", "customer-relationships", "club", "silent", "p"),
        ("t", "customer-relationships", "desk", "not filled in", "p"),
        ("t", "customer-relationships", "hall", "silent", "p"),
    ]  # each is linked to s, and to p through s; "p" is the smaller id


def test_no_relationship_is_recorded_for_each_carrier_without_one(store: Store) -> None:
    text = corners(
        "a: {topics: [t], offers: [p]}, b: {topics: [t], customer relationships: none}",
        "p: {topics: [t]}, q: {topics: [t]}",
        "far: ",
    )
    found = rows(store, "topics missing", text)
    assert only(found, "element", "state", "through") == [
        (None, "no relationship recorded", "a"),
        (None, "no relationship recorded", "p"),
        (None, "no relationship recorded", "q"),
    ]  # for b it is known that there is none


def test_a_proposition_for_segments_known_to_have_none_has_none(store: Store) -> None:
    text = corners(
        "a: {topics: [t], offers: [p], customer relationships: none}", "p: {topics: [t]}", "far: "
    )
    found = answer(store, "topics missing", text)
    assert found.rows == ()
    assert "Nothing recorded so far could close the gap of t." in found.sentence


def test_a_proposition_meets_a_relationship_through_a_common_segment(store: Store) -> None:
    text = corners(
        "s: {offers: [p], customer relationships: [r]}, x: {offers: [q]}, y: ",
        "p: {topics: [t]}, q: ",
        "r: {topics: [t]}",
    )
    found = rows(store, "topics missing", text)
    assert only(found, "missing", "element", "state", "through") == [
        ("customer-segments", "s", "not filled in", "p")
    ]


def test_a_missing_proposition_is_one_offered_to_a_carrier_or_met_through_one(store: Store) -> None:
    text = corners(
        "s: {topics: [t], offers: [p]}, other: {offers: [q], customer relationships: [r]}",
        "p: , q: {topics: none}, unused: ",
        "r: {topics: [t]}",
    )
    found = rows(store, "topics missing", text)
    assert only(found, "missing", "element", "state", "through") == [
        ("value-propositions", "p", "not filled in", "s"),
        ("value-propositions", "q", "silent", "r"),
    ]


def test_one_corner_or_three_miss_nothing(store: Store) -> None:
    all_three = corners("s: {topics: [t]}", "p: {topics: [t]}", "r: {topics: [t]}")
    assert rows(store, "topics missing", all_three) == []
    assert rows(store, "topics missing", corners("s: {topics: [t]}", "p: ", "r: ")) == []

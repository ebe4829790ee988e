"""Formats of each segment and area, who is there, and what is asked: docs/definitions.md 6."""

from collections.abc import Iterator
from typing import Any

import pytest

from graphmodel.questions import Answer, ask
from graphmodel.store import Store

from .cases import embedded, rows

NAME = "segments formats"
TOPICS = """
topic areas: {bay: , other: , price: {general: yes}}
topics:
  t: {area: bay, presence: low}
  u: {area: bay, presence: high}
  v: {area: bay}
  w: {area: other}
  p: {area: price, presence: high}
  alone:
"""
ALL = "{audience: 2, social network: 1, community: 0}"
RIVALS = """
competitors:
  on-area: {kind: other, competence: higher, occupies: {bay: audience}}
  on-topic: {kind: other, competence: higher, occupies: {u: audience}}
  everywhere: {occupies: [bay]}
"""
COMMUNITIES = """
competitors:
  plain: {kind: other, competence: higher, occupies: {bay: community}}
  brand: {kind: other, competence: higher, occupies: {bay: brand community}}
  topic: {kind: other, competence: higher, occupies: {bay: topic community}}
"""
SEGMENTS = {
    "rated": f"{{topics: none, formats: {{bay: {ALL}}}}}",
    "unrated": "{topics: [t]}",
    "twice-unrated": "{topics: [t, u, w]}",
    "general": "{topics: [t, p], formats: {price: {audience: 1}}}",
    "general-unrated": "{topics: [p]}",
    "areas": f"{{topics: [t, w], formats: {{bay: {ALL}}}}}",
    "no-area": "{topics: [alone]}",
    "not-carried": "{topics: {t: none}}",
    "topic-rated": "{topics: [t], formats: {t: {audience: 1}}}",
    "topic-and-area": (
        "{topics: [t], formats: {t: {audience: 1}, bay: {audience: 2, community: 1}}}"
    ),
    "beside-the-topic": "{topics: [t, u], formats: {t: {audience: 1}}}",
    "foreign-topic": "{topics: [w], formats: {u: {audience: 1}}}",
    "lone-topic": "{topics: none, formats: {alone: {audience: 1}}}",
    "brand": "{topics: none, formats: {bay: {brand community: 1}}}",
    "plain-and-brand": "{topics: none, formats: {bay: {community: 1, brand community: 2}}}",
    "both-kinds": "{topics: none, formats: {bay: {brand community: 1, topic community: 0}}}",
    "one-purpose": "{topics: none, formats: {bay: {audience: {adds benefit: 0}}}}",
    "purposes": (
        "{topics: none, formats: {bay: {audience: {adds benefit: 2, raises product benefit: 0}}}}"
    ),
    "none-suit": "{topics: [t], formats: none}",
    "none-at-all": "{topics: none, formats: none}",
    "none-known": "{formats: none}",
    "topics-none": "{topics: none}",
    "nothing": "",
}
PLACES: dict[str, list[tuple[object, ...]]] = {
    "rated": [("bay", "audience", 2), ("bay", "social-network", 1), ("bay", "community", 0)],
    "unrated": [("bay", each, None) for each in ("audience", "social-network", "community")],
    "twice-unrated": [
        (area, each, None)
        for area in ("bay", "other")
        for each in ("audience", "social-network", "community")
    ],
    "general": [
        ("bay", "audience", None),
        ("bay", "social-network", None),
        ("bay", "community", None),
        ("price", "audience", 1),
        ("price", "social-network", None),
        ("price", "community", None),
    ],
    "general-unrated": [],
    "areas": [
        ("bay", "audience", 2),
        ("bay", "social-network", 1),
        ("bay", "community", 0),
        ("other", "audience", None),
        ("other", "social-network", None),
        ("other", "community", None),
    ],
    "no-area": [("alone", each, None) for each in ("audience", "social-network", "community")],
    "not-carried": [],
    "topic-rated": [
        ("t", "audience", 1),
        ("t", "social-network", None),
        ("t", "community", None),
    ],
    "topic-and-area": [  # what is not rated for the topic is rated for its area
        ("bay", "audience", 2),
        ("bay", "social-network", None),
        ("bay", "community", 1),
        ("t", "audience", 1),
    ],
    "beside-the-topic": [  # u is in an area that is not rated
        ("bay", "audience", None),
        ("bay", "social-network", None),
        ("bay", "community", None),
        ("t", "audience", 1),
        ("t", "social-network", None),
        ("t", "community", None),
    ],
    "foreign-topic": [
        ("other", "audience", None),
        ("other", "social-network", None),
        ("other", "community", None),
        ("u", "audience", 1),
        ("u", "social-network", None),
        ("u", "community", None),
    ],
    "lone-topic": [
        ("alone", "audience", 1),
        ("alone", "social-network", None),
        ("alone", "community", None),
    ],
    "brand": [
        ("bay", "audience", None),
        ("bay", "social-network", None),
        ("bay", "brand-community", 1),
        ("bay", "topic-community", None),
    ],
    "plain-and-brand": [
        ("bay", "audience", None),
        ("bay", "social-network", None),
        ("bay", "community", 1),
        ("bay", "brand-community", 2),
    ],
    "both-kinds": [
        ("bay", "audience", None),
        ("bay", "social-network", None),
        ("bay", "brand-community", 1),
        ("bay", "topic-community", 0),
    ],
    "one-purpose": [
        ("bay", "audience", 0),
        ("bay", "audience", None),
        ("bay", "social-network", None),
        ("bay", "community", None),
    ],
    "purposes": [
        ("bay", "audience", 2),
        ("bay", "audience", 0),
        ("bay", "social-network", None),
        ("bay", "community", None),
    ],
    "none-suit": [("bay", each, 0) for each in ("audience", "social-network", "community")],
    "none-at-all": [],
    "none-known": [],
    "topics-none": [],
    "nothing": [(None, None, None)],
}
DECIDED = """
segments:
  kept: {topics: [t]}
  left: {topics: [t], decision: leave out}
  told: {topics: [t], decision: advertise only}
  gone: {topics: [t], horizon: past}
"""
CODES = """
segments:
  s: {topics: [TOPICS], formats: {bay: {audience: CODE, social network: 1, community: 0}}}
"""


def coded(topics: str, code: int) -> str:
    return CODES.replace("TOPICS", topics).replace("CODE", str(code))


TEXTS = {
    **{key: f"{TOPICS}\nsegments: {{s: {text}}}" for key, text in SEGMENTS.items()},
    "decided": TOPICS + DECIDED,
    "on-area": TOPICS + RIVALS + coded("t", 3),
    "on-both": TOPICS + RIVALS + coded("u", 3),
    "free": TOPICS + RIVALS + coded("t", 2),
    "sure": TOPICS + RIVALS.replace("  everywhere: {occupies: [bay]}\n", "") + coded("t", 3),
    "nobody": TOPICS + coded("t", 3),
    "only-everywhere": TOPICS + "competitors: {e: {occupies: [bay]}}\n" + coded("t", 3),
    "surely-on-topic": TOPICS
    + "competitors: {e: {kind: direct competitor, competence: comparable, resources: fewer, "
    + "occupies: {bay: , t: audience}}}\n"
    + coded("t", 3),
    "topic-row": TOPICS + RIVALS + "segments: {s: {topics: [t], formats: {t: {audience: 3}}}}",
    "kinds": TOPICS
    + COMMUNITIES
    + "segments: {s: {topics: none, formats: "
    + "{bay: {community: 1, brand community: 1, topic community: 1}}}}",
    "presence": TOPICS + "segments: {s: {topics: [t, u, v, alone, p]}, x: {topics: [v]}}",
    "empty": "",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(TEXTS) as found:
        yield found


def told(store: Store, key: str, language: str = "en", **parameters: object) -> Answer:
    return ask(store, NAME, {"model": key, **parameters}, language)


def of(store: Store, key: str, area: str, usage: str) -> Any:
    (row,) = (
        row for row in rows(store, NAME, key) if (row["area"], row["format"]) == (area, usage)
    )
    return row


@pytest.mark.parametrize("key", SEGMENTS)
def test_each_area_is_asked_for_its_formats(store: Store, key: str) -> None:
    found = rows(store, NAME, key)
    assert [(row["area"], row["format"], row["code"]) for row in found] == PLACES[key]
    for row in found:
        verdict = {None: "open", 0: "unsuitable", 1: "free", 2: "free"}[row["code"]]
        asked = [f"code@s|{row['area']}|{row['format']}"] if row["area"] else ["topics@s"]
        assert (row["verdict"], row["missing"]) == (verdict, asked if verdict == "open" else [])


def test_a_code_for_one_purpose_asks_for_the_other(store: Store) -> None:
    found = rows(store, NAME, "one-purpose")[:3]
    assert [(row["purpose"], row["verdict"]) for row in found] == [
        ("additional benefit", "unsuitable"),
        ("product benefit", "open"),
        (None, "open"),
    ]


@pytest.mark.parametrize(
    ("key", "area", "occupants", "verdict", "missing"),
    [
        # who may be elsewhere cannot make it easier than unlikely, nor can who is on the topic
        ("on-area", "bay", ["on-area"], "unlikely", []),
        ("on-both", "bay", ["on-area", "on-topic"], "unlikely", []),
        ("sure", "bay", ["on-area"], "unlikely", []),
        ("topic-row", "t", ["on-area"], "unlikely", []),
        ("free", "bay", ["on-area"], "free", []),
        ("nobody", "bay", [], "open", ["occupant@bay|audience"]),
        ("only-everywhere", "bay", [], "open", ["occupies@e|bay"]),
        ("surely-on-topic", "bay", ["e"], "contest", []),
    ],
)
def test_who_is_there(
    store: Store, key: str, area: str, occupants: list[str], verdict: str, missing: list[str]
) -> None:
    row = of(store, key, area, "audience")
    assert (row["occupants"], row["verdict"], row["missing"]) == (occupants, verdict, missing)


def test_a_community_meets_either_kind_but_these_two_do_not_meet(store: Store) -> None:
    found = {row["format"]: row["occupants"] for row in rows(store, NAME, "kinds")}
    assert found == {
        "audience": [],
        "social-network": [],
        "community": ["brand", "plain", "topic"],
        "brand-community": ["brand", "plain"],
        "topic-community": ["plain", "topic"],
    }


@pytest.mark.parametrize(
    ("segment", "area", "presence", "unknown", "topics"),
    [
        ("s", "bay", 3, ["v"], ["t", "u", "v"]),
        ("s", "alone", None, ["alone"], ["alone"]),
        ("x", "bay", None, ["v"], ["v"]),
    ],
)
def test_presence_is_that_of_the_topics(
    store: Store, segment: str, area: str, presence: int, unknown: list[str], topics: list[str]
) -> None:
    found = rows(store, NAME, "presence", segment=segment)
    for row in (row for row in found if row["area"] == area):
        said = (row["presence"], row["presence_unknown"], row["topics"])
        assert said == (presence, unknown, topics)
    assert area in {row["area"] for row in found}


def test_a_topic_that_is_rated_but_not_carried_stands_for_itself(store: Store) -> None:
    row = of(store, "foreign-topic", "u", "audience")
    assert (row["presence"], row["topics"]) == (3, ["u"])
    assert of(store, "lone-topic", "alone", "audience")["topics"] == ["alone"]
    assert of(store, "rated", "bay", "audience")["topics"] == []


def test_segments_that_do_not_count_are_named(store: Store) -> None:
    assert {row["segment"] for row in rows(store, NAME, "decided")} == {"kept"}
    sentence = told(store, "decided").sentence
    assert sentence.endswith(
        "Not considered: left (leave out); told (advertise only); gone (past)."
    )
    assert len(rows(store, NAME, "decided", all=True)) == 12
    asked = rows(store, NAME, "decided", segment="gone")
    assert [row["segment"] for row in asked] == ["gone"] * 3


def test_the_sentence_counts_and_says_what_is_odd(store: Store) -> None:
    assert told(store, "free").sentence == (
        "Of 3 formats of segments and areas: 2 free, 1 unsuitable. "
        "Rated as free although somebody is there: bay – audience."
    )
    assert "Very hard or unlikely to win: bay – audience." in told(store, "sure").sentence
    assert told(store, "nobody").sentence.endswith(
        "To find out first about formats: who occupies bay with the format audience?"
    )
    assert told(store, "nobody", "de").sentence == (
        "Von 3 Formaten von Segmenten und Feldern: 1 frei, 1 ungeeignet, 1 offen. "
        "Zu den Formaten zuerst zu klären: wer besetzt bay mit dem Format Publikum?"
    )


@pytest.mark.parametrize("key", ["none-suit", "none-at-all", "none-known"])
def test_a_segment_that_nothing_suits_is_named(store: Store, key: str) -> None:
    assert "No format suits s." in told(store, key).sentence


@pytest.mark.parametrize("key", ["general-unrated", "topics-none", "empty"])
def test_nothing_to_ask_is_an_answer(store: Store, key: str) -> None:
    found = told(store, key)
    assert found.rows == ()
    assert found.sentence.startswith("No usage format is rated, and none of the")

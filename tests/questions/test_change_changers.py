"""Game changers, and where somebody should look first: docs/definitions.md 5."""

from collections.abc import Iterator
from typing import Any

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from .cases import embedded, rows

NAME = "change game-changers"
HEAD = """
topics: {low: , other: , top: {affinity: high}}
segments:
  s: {topics: {low: low}, criteria: {c: {kind: own need, about: {channel: way}}}}
  gone: {horizon: past, topics: {top: high}, criteria: {f: {affinity: high}}}
channels: {way: , lane: {topics: {low: TOPICS}}}
"""
HIGH = "level: high, evidence: seen, direction: risk, inform: [all]"
C, LANE = "{criterion: s.c}", "{channel: lane}"


def found(of: str, facts: str) -> str:
    return f"  - {{of: {of}, {facts}}}\n"


def written(*findings: str, topics: str = "low", segment: str = "") -> str:
    head = HEAD.replace("{low: TOPICS}", topics if topics.startswith("{") else f"{{low: {topics}}}")
    if segment:
        head = head.replace("s: {topics: {low: low}", f"s: {{{segment}")
    return head + ("change potential:\n" + "".join(findings) if findings else "")


# A channel at the top level, with these topics: whether their priority is too low, what is missing.
LANES: dict[str, tuple[str, object, list[str]]] = {
    "low": ("{low: low}", True, []),
    "all-low": ("{low: low, other: low}", True, []),
    "none-is-not-carried": ("{low: low, other: none}", True, []),
    "medium": ("{low: medium}", False, []),
    "one-medium": ("{low: low, other: medium}", False, []),
    "one-unknown": ("{low: low, other: }", None, ["priority@other|lane"]),
    "unknown-but-medium": ("{low: medium, other: }", False, []),
    "not-carried": ("{low: none}", None, ["topics@lane"]),
    "no-topics": ("{}", None, ["topics@lane"]),
}
# What is found in the model, and where the sentence begins.
SENTENCES: dict[str, tuple[tuple[str, ...], str]] = {
    "blank": ((), "Nothing is examined yet: how far can social media change the 3 parts of"),
    "changer": ((found(LANE, HIGH),), "Social media is a game changer for lane. Examined: 1 of 3"),
    "candidate": (
        (found(C, "level: high"),),
        "A candidate, for want of evidence: s – own need (way). Examined: 2 of 3",
    ),
    "both": (
        (found(LANE, HIGH), found(C, "level: high")),
        "Social media is a game changer for lane. A candidate, for want of evidence: "
        "s – own need (way). Ex",
    ),
    "medium": (
        (found(C, "level: medium, evidence: seen"),),
        "No game changer is found; most is changed at s – own need (way) and way. "
        "Examined: 2 of 3 parts.",
    ),
    "so-far": ((found(C, "level: none"),), "No change is found so far. Examined: 2 of 3 parts."),
    "unchanged": (
        (found(C, "level: none"), found(LANE, "level: none")),
        "Social media changes nothing here: everything is examined. Examined: 3 of 3 parts.",
    ),
}
AFFINE = "criteria: {c: {kind: own need, affinity: high}}, topics: {low: low}"
ASKED: dict[str, tuple[str, list[tuple[str, list[str] | None]]]] = {
    "criterion": ("s: {" + AFFINE + "}", [("s.c", ["own need@s.c"])]),
    "lower": ("s: {criteria: {c: {affinity: medium}}}", []),
    "by-topic": ("s: {topics: [top]}", [("s", ["examine@s"])]),
    "by-link": ("s: {topics: {low: {affinity: high}}}", [("s", ["examine@s"])]),
    "link-wins": ("s: {topics: {top: {affinity: low}}}", []),
    "not-carried": ("s: {topics: {top: none}}", []),
    "criterion-asks": ("s: {criteria: {c: {affinity: high}}, topics: [top]}", [("s.c", None)]),
    "other-criterion": ("s: {criteria: {c: {affinity: low}}, topics: [top]}", [("s", None)]),
    "past": ("s: {horizon: past, criteria: {c: {affinity: high}}, topics: [top]}", []),
}
EXAMINED = "change potential:\n  - {of: {criterion: s.c}, level: none}\n"
ITSELF = "change potential:\n  - {of: {segment: s}, level: none}\n"
UNLEVELLED = "change potential:\n  - {of: {criterion: s.c}, mechanism: need}\n"
TOPICS = "topics: {low: , top: {affinity: high}}\nsegments:\n  "
TEXTS = {
    **{f"lane-{key}": written(found(LANE, HIGH), topics=lane[0]) for key, lane in LANES.items()},
    **{f"said-{key}": written(*findings) for key, (findings, _) in SENTENCES.items()},
    **{f"ask-{key}": TOPICS + text + "\n" for key, (text, _) in ASKED.items()},
    "examined": TOPICS + ASKED["criterion"][0] + "\n" + EXAMINED,
    "examined-topic": TOPICS + "s: {topics: [top], criteria: {c: {affinity: low}}}\n" + EXAMINED,
    "examined-itself": TOPICS + "s: {topics: [top]}\n" + ITSELF,
    "unlevelled": TOPICS + ASKED["criterion"][0] + "\n" + UNLEVELLED,
    "by-criterion": written(found(C, HIGH), segment="topics: {low: low, other: high}"),
    "by-object": written(found(C, HIGH)).replace("{way: ,", "{way: {topics: {other: medium}},"),
    "outside": "needs: {n: }\n" + written(found("{need: n}", HIGH)),
    "same-key": """
topics: {t: , u: }
needs: {way: {name: Need}}
channels: {way: {name: Channel, topics: {t: low}}}
key partners: {way: {name: Partner, topics: {u: high}}}
segments: {s: {priority: high, criteria: {c: {about: {channel: way}}}}}
change potential:
  - {of: {criterion: s.c}, level: medium}
  - {of: {channel: way}, level: high, evidence: seen}
""",
    "empty": "",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(TEXTS) as opened:
        yield opened


def of(store: Store, key: str, thing: str) -> Any:
    (row,) = (row for row in rows(store, NAME, key) if row["thing"] == thing)
    return row


@pytest.mark.parametrize("key", LANES)
def test_a_game_changer_whose_topics_have_low_priority_is_a_finding(store: Store, key: str) -> None:
    row = of(store, f"lane-{key}", "lane")
    _, low, missing = LANES[key]
    assert (row["low"], row["missing"]) == (low, missing)
    said = ask(store, NAME, {"model": f"lane-{key}"}).sentence
    assert ("too low a priority: lane." in said) is bool(low)


@pytest.mark.parametrize("key", SENTENCES)
def test_the_highest_level_is_told_and_how_much_is_examined(store: Store, key: str) -> None:
    assert ask(store, NAME, {"model": f"said-{key}"}).sentence.startswith(SENTENCES[key][1])


@pytest.mark.parametrize("key", ASKED)
def test_top_affinity_that_nobody_examined_is_a_question(store: Store, key: str) -> None:
    found = rows(store, NAME, f"ask-{key}")
    expected = ASKED[key][1]
    assert [(row["thing"], row["state"]) for row in found] == [
        (thing, "question") for thing, _ in expected
    ]
    for row, (_, missing) in zip(found, expected, strict=True):
        assert missing is None or row["missing"] == missing


@pytest.mark.parametrize("key", ["examined", "examined-topic", "examined-itself"])
def test_what_is_examined_is_no_question(store: Store, key: str) -> None:
    assert rows(store, NAME, key) == []


def test_a_finding_without_a_level_examines_nothing(store: Store) -> None:
    (row,) = rows(store, NAME, "unlevelled")
    assert (row["thing"], row["state"]) == ("s.c", "question")


def test_a_row_shows_what_a_game_changer_rests_on(store: Store) -> None:
    assert of(store, "said-changer", "lane") == {
        "thing": "lane",
        "modules": ["channels"],
        "state": "game changer",
        "chance": None,
        "risk": 3,
        "mechanisms": [],
        "evidence": ["seen"],
        "inform": ["all"],
        "topics": ["low"],
        "priority": 1,
        "low": True,
        "missing": [],
    }


def test_the_topics_of_a_criterion_are_those_of_its_segment_and_object(store: Store) -> None:
    row = of(store, "by-criterion", "s.c")
    assert (row["topics"], row["priority"], row["low"]) == (["low", "other"], 3, False)
    assert row["modules"] == ["customer-segments", "channels"]
    row = of(store, "by-object", "s.c")
    assert (row["topics"], row["priority"], row["low"]) == (["low", "other"], 2, False)
    # the object is changed through its criterion, which is named in its place
    assert [row["thing"] for row in rows(store, NAME, "by-object")] == ["s.c"]


def test_a_candidate_lacks_evidence(store: Store) -> None:
    row = of(store, "said-candidate", "s.c")
    assert row["state"] == "candidate"
    assert row["missing"] == ["direction@s.c", "evidence@s.c", "inform@s.c"]


def test_what_is_outside_the_modules_counts_too(store: Store) -> None:
    row = of(store, "outside", "n")
    assert (row["modules"], row["topics"], row["low"], row["missing"]) == ([], [], None, [])


def test_game_changers_come_before_candidates(store: Store) -> None:
    found = rows(store, NAME, "said-both")
    assert [(row["thing"], row["state"]) for row in found] == [
        ("lane", "game changer"),
        ("s.c", "candidate"),
    ]


def test_an_empty_model_is_answered_in_german_too(store: Store) -> None:
    answer = ask(store, NAME, {"model": "empty"}, "de")
    assert answer.rows == ()
    assert answer.sentence == "Das Modell hat keinen Teil, den Social Media verändern könnte."


def test_things_of_one_key_are_told_apart_by_their_kind(store: Store) -> None:
    (row,) = (row for row in rows(store, NAME, "same-key") if row["state"] == "game changer")
    assert (row["thing"], row["modules"]) == ("way", ["channels"])
    assert (row["topics"], row["low"]) == (["t"], True)
    modules = rows(store, "change modules", "same-key")
    assert {row["module"]: (row["level"], row["examined"], row["of"]) for row in modules} == {
        "customer-segments": (2, 1, 1),
        "channels": (3, 1, 1),
        "key-partnerships": (None, 0, 1),
    }

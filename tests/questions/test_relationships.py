"""Customer relationships, what works on them, why they are so: rows by docs/definitions.md 11."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.schema import VOCABULARY_NODES
from graphmodel.schema.relationships import TYPE
from graphmodel.schema.vocabulary import EFFECTS_ON
from graphmodel.store import Store

from .cases import embedded, gathered, rows
from .small import only

COMPLETE = """
topics: {t: {affinity: low}, u: {affinity: high}, v: }
needs: {n: }
segments: {s: , r: }
customer relationships:
  k:
    type: automated
    priority: low
    with: [s, r]
    accepted: no
    intensity: medium
    satisfaction: high
    visible status: no
    involved: [z, a]
    needs: [n]
    topics: {u: {priority: high, affinity: none}, t: high, v: {priority: none, affinity: high}}
    benefits: {customer: [{name: fast, state: current}], company: [{name: cheap, state: potential}]}
"""
NONE = """
customer relationships:
  k: {with: none, needs: none, benefits: none, topics: none, services: none, constraints: none,
    effects: none, type: communities}
"""
SORTED = """
customer relationships:
  c: {type: personal, priority: low}
  b: {type: personal, priority: high}
  a: {type: co-creation, priority: high}
  d: {type: personal}
  e: {priority: high}
  f: {type: personal, priority: high}
"""
AFFINITY = """
topics: {zero: {affinity: none}, unknown: , high: {affinity: high}}
customer relationships:
  all-none: {topics: [zero]}
  perhaps: {topics: [zero, unknown]}
  one-high: {topics: [zero, unknown, high]}
"""
TOPICS = """
scales: {affinity: {none: no, some: yes, much: more}}
topic areas: {a: }
topics:
  one: {area: a, presence: high, affinity: much}
  two: {presence: low, affinity: much}
  three: {affinity: none}
  gone: {affinity: much}
customer relationships:
  low:
    priority: low
    topics:
      three: {priority: {level: low, why: new}, affinity: {level: much, why: loud}}
  high: {priority: high, topics: {three: , two: low, one: low, gone: none}}
  empty:
  none: {topics: none}
"""
EFFECTS = """
topics: {t: }
topic areas: {a: }
customer relationships:
  forum:
    type: communities
    effects:
      social context: {level: low, why: few answer, topics: [t, a]}
      information: medium
      network effects: none
      communication: none
      user benefit: low
  idle: {type: co-creation, effects: {participation and motivation: high, information: high}}
  what: {effects: {information: high}}
  empty:
"""
CAUSES = """
customer relationships:
  economic: {why it is so: {cause: economic, why: cheap}, causes: [complexity, habit]}
  behaviour: {why it is so: customer behaviour}
  cost: {causes: [cost]}
  both: {why it is so: economic, causes: [customer behaviour]}
  ask: {causes: [uncertainty]}
  empty:
change potential:
  - {of: {customer relationship: economic}, mechanism: relationship, level: low}
  - {of: {customer relationship: economic}, mechanism: need, level: high}
  - {of: {customer relationship: cost}, mechanism: value}
"""
TOUCHED = """
customer relationships:
  k:
    services:
      one: {social media: {value: obsolete, why: nobody reads it}}
      two: {social media: supports}
      three: {social media: supplements}
      four:
    constraints:
      one: {social media: removes}
      two: {social media: reduces}
      three: {social media: unchanged}
      four:
  empty:
  none: {services: none, constraints: none}
"""
MODELS = {
    "complete": COMPLETE,
    "none": NONE,
    "sorted": SORTED,
    "affinity": AFFINITY,
    "topics": TOPICS,
    "effects": EFFECTS,
    "middling": "topics: {t: {affinity: low}}\ncustomer relationships: {k: {topics: [t]}}\n",
    "causes": CAUSES,
    "touched": TOUCHED,
    "bare": "segments: {s: }\n",
    "alone": "customer relationships: {k: }\n",
}
VALUES = ["kind", "priority", "accepted", "intensity", "satisfaction", "visible_status", "involved"]
AREA = ["overview", "topics", "effects", "causes", "services", "constraints", "benefits", "formats"]


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(MODELS) as found:
        yield found


@pytest.mark.parametrize("name", AREA[:6])
def test_every_engine_gathers_the_same(store: Store, server: Store, name: str) -> None:
    asked = f"relationships {name}", MODELS
    assert gathered(server, *asked) == gathered(store, *asked)


def said(store: Store, name: str, key: str) -> str:
    return ask(store, f"relationships {name}", {"model": key}).sentence


def test_a_complete_relationship_lacks_nothing(store: Store) -> None:
    assert rows(store, "relationships overview", "complete") == [
        {
            "relationship": "k",
            "kind": "automated",
            "priority": 1,
            "segments": ["r", "s"],
            "accepted": "no",
            "intensity": 2,
            "satisfaction": 3,
            "visible_status": False,
            "involved": ["z", "a"],
            "needs": ["n"],
            "topics": ["t", "u"],
            "affinity": 1,
            "current": ["k.fast"],
            "potential": ["k.cheap"],
            "missing": [],
        }
    ]


def test_what_is_known_to_be_empty_is_not_missing(store: Store) -> None:
    (row,) = rows(store, "relationships overview", "none")
    assert row["missing"] == [name for name in VALUES if name != "kind"]
    (row,) = rows(store, "relationships overview", "alone")
    assert row["missing"] == [*VALUES, "segments", "needs", "benefits", "topics"]


def test_relationships_stand_by_type_then_priority_then_id(store: Store) -> None:
    found = rows(store, "relationships overview", "sorted")
    assert [row["relationship"] for row in found] == ["b", "f", "c", "d", "a", "e"]
    others = rows(store, "relationships causes", "sorted")
    assert [row["relationship"] for row in others] == ["a", "b", "e", "f", "c", "d"]


def test_the_affinity_is_the_highest_known_and_none_only_if_all_are(store: Store) -> None:
    found = rows(store, "relationships overview", "affinity")
    assert {row["relationship"]: row["affinity"] for row in found} == {
        "all-none": 0,
        "perhaps": None,
        "one-high": 3,
    }
    assert "affinity@unknown" in found[2]["missing"]


def test_the_sentence_names_the_most_important_and_the_declined(store: Store) -> None:
    assert said(store, "overview", "complete") == (
        "One customer relationship is recorded: k, type automated. "
        "Customers do not accept, or accept only partly: k."
    )
    assert "are recorded, of 2 out of 6 types. The most important: b, f, a and e." in said(
        store, "overview", "sorted"
    )


@pytest.mark.parametrize("name", AREA)
def test_a_model_without_relationships_says_so(store: Store, name: str) -> None:
    answer = ask(store, f"relationships {name}", {"model": "bare"})
    assert not answer.rows
    if name != "causes":
        assert answer.sentence == "No customer relationship is recorded."


@pytest.mark.parametrize("name", AREA)
def test_a_relationship_of_which_nothing_is_recorded_has_an_answer(store: Store, name: str) -> None:
    assert {row["relationship"] for row in rows(store, f"relationships {name}", "alone")} == {"k"}
    assert "recorded" in said(store, name, "alone")


def test_topics_stand_by_priority_then_affinity_with_what_is_missing(store: Store) -> None:
    found = [dict(row) for row in rows(store, "relationships topics", "topics")]
    columns = ("relationship", "topic", "area", "priority", "presence", "affinity", "missing")
    assert only(found, *columns) == [
        ("high", "one", "a", 1, 3, 2, []),
        ("high", "two", None, 1, 1, 2, []),
        ("high", "three", None, None, None, 0, ["priority", "presence"]),
        ("low", "three", None, 1, None, 2, ["presence"]),
        ("empty", None, None, None, None, None, ["topics"]),
    ]
    assert found[3]["why"] == ["new", "loud"]


def test_the_sentence_of_topics_tells_what_social_media_reaches(store: Store) -> None:
    assert said(store, "topics", "topics") == (
        "Social media reaches relationships best by topics of high affinity: "
        "high – one, high – two and low – three. Of these much talked about already: high – one. "
        "No affinity, so little to be had from social media: high – three. "
        "No topic recorded: empty."
    )
    assert said(store, "topics", "middling") == (
        "Topics carried: 1; none of high affinity, and none without any."
    )


def test_the_table_of_effects_speaks_of_every_type_and_of_known_effects() -> None:
    assert set(EFFECTS_ON) == set(TYPE.type.choices)
    effects = {term.id for term in VOCABULARY_NODES if term.label == "Effect"}
    assert {each for above, also in EFFECTS_ON.values() for each in (*above, *also)} <= effects


def effects(store: Store, key: str, relationship: str) -> list[tuple[object, ...]]:
    found = rows(store, "relationships effects", key)
    mine = [dict(row) for row in found if row["relationship"] == relationship]
    return only(mine, "effect", "works", "rated", "difference")


def test_ratings_stand_beside_the_table_and_differences_are_named(store: Store) -> None:
    assert effects(store, "effects", "forum") == [
        ("social-context", "above all", 1, "outweighed"),
        ("network-effects", "works", 0, "rated none"),
        ("information", "works", 2, None),
        ("participation-and-motivation", "works", None, None),
        ("communication", "not listed", 0, None),
        ("user-benefit", "not listed", 1, "not listed"),
    ]
    assert "forum – social context, forum – network effects and forum – user benefit" in said(
        store, "effects", "effects"
    )


def test_an_effect_that_is_rated_as_high_as_another_is_not_outweighed(store: Store) -> None:
    assert effects(store, "effects", "idle")[0] == (
        "participation-and-motivation",
        "above all",
        3,
        None,
    )


def test_an_effect_tells_its_reason_and_the_topics_it_rests_on(store: Store) -> None:
    (row,) = [each for each in rows(store, "relationships effects", "effects") if each["why"]]
    assert (row["why"], row["topics"]) == ("few answer", ["a", "t"])


def test_without_a_type_nothing_differs_and_the_type_is_asked_for(store: Store) -> None:
    assert effects(store, "effects", "what") == [("information", None, 3, None)]
    assert effects(store, "effects", "empty") == [(None, None, None, None)]
    assert "The type is not recorded: empty and what." in said(store, "effects", "effects")


def test_known_to_have_no_effects_is_rated_none(store: Store) -> None:
    assert {row[2:] for row in effects(store, "none", "k")} == {(0, "rated none")}


def test_a_cause_opens_what_follows_from_it(store: Store) -> None:
    found = [dict(row) for row in rows(store, "relationships causes", "causes")]
    assert only(found, "relationship", "opens", "causes", "change", "missing") == [
        ("ask", ["ask"], ["uncertainty"], None, ["cause", "change"]),
        ("behaviour", ["more value"], [], None, ["causes", "change"]),
        ("both", ["reshape", "more value"], ["customer behaviour"], None, ["change"]),
        ("cost", ["reshape"], ["cost"], None, ["cause", "change"]),
        ("economic", ["reshape"], ["complexity", "habit"], 3, []),
        ("empty", ["ask"], [], None, ["cause", "causes", "change"]),
    ]
    assert found[4]["why"] == "cheap"


@pytest.mark.parametrize(
    ("name", "part", "effects"),
    [
        ("services", "service", ["obsolete", "supplemented", "supported"]),
        ("constraints", "constraint", ["removed", "unchanged", "reduced"]),
    ],
)
def test_what_social_media_does_is_told_or_missed(
    store: Store, name: str, part: str, effects: list[str]
) -> None:
    found = [dict(row) for row in rows(store, f"relationships {name}", "touched")]
    assert only(found, "relationship", part, "effect", "remark") == [
        ("empty", None, None, "not recorded"),
        ("k", "k.four", None, "effect"),
        ("k", "k.one", effects[0], None),
        ("k", "k.three", effects[1], None),
        ("k", "k.two", effects[2], None),
        ("none", None, None, "none"),
    ]
    assert f"No {part} is recorded for empty." in said(store, name, "touched")
    assert "still to be found out for four." in said(store, name, "touched")


def test_an_effect_on_a_service_keeps_its_reason(store: Store) -> None:
    found = rows(store, "relationships services", "touched")
    assert [row["why"] for row in found if row["why"]] == ["nobody reads it"]

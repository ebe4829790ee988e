"""Need communities beside the company's segments: rows by docs/definitions.md 13."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.questions.answer import Inquiry
from graphmodel.questions.steps.communities import communities
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

NEEDS = "needs: {n: {}, m: {}}\ntopics: {t: {}, u: {}}\n"
CUTS = f"""{NEEDS}
segments:
  a: {{needs: [n], topics: [t]}}
  b: {{needs: none, topics: {{t: none}}}}
  c: {{}}
customer relationships: {{r: {{with: [c], needs: [n], topics: [t]}}}}
need communities:
  x: {{shares: {{need: n, topic: u}}, reaches: {{a: 50, b: 50}}}}
  y: {{shares: [n], reaches: {{a: }}}}
  z: {{shares: {{topic: t}}, reaches: {{b: 0}}}}
  w: {{reaches: none}}
  v: {{}}
"""
MODELS = {
    "nobody": "segments: {a: {}}\n",
    "alike": f"{NEEDS}segments: {{a: {{needs: [n, m]}}}}\n"
    "need communities: {x: {shares: [n], reaches: {a: 100}}}\n",
    "bare": "need communities: {x: {}}\n",
    "none": "need communities: {x: {shares: none, reaches: none, size: 0, observed in: a fair}}\n",
    "sizes": f"""{NEEDS}segments: {{a: {{}}, b: {{}}}}
need communities:
  small: {{size: 10, ties: weak, shares: {{topic: t, need: m}}, reaches: {{b: 30, a: 20}}}}
  unknown: {{reaches: {{a: 10, b: }}, observed in: Our Help-Desk}}
  large: {{size: 20, ties: strong, reaches: {{a: 80, b: 80}}, observed in: Kundendienst}}
  also-small: {{size: 10, reaches: {{a: 0}}}}
""",
    "cuts": CUTS,
    "twins": "needs: {n: {}}\ntopics: {n: {}}\nsegments: {a: {topics: [n]}, b: {needs: none}}\n"
    "need communities: {x: {shares: {need: n}, reaches: {b: 100}}, "
    "y: {shares: {topic: n}, reaches: {a: 100}}}\n",
    "unseen": f"{NEEDS}segments: {{a: {{needs: [n]}}, b: {{needs: [m]}}}}\n"
    "need communities: {x: {shares: [n], reaches: {a: 50, b: 50}}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def said(store: Store, name: str, key: str, language: str = "en") -> str:
    return ask(store, name, {"model": key}, language).sentence


def test_without_a_community_nothing_is_claimed(store: Store) -> None:
    assert rows(store, "communities overview", "nobody") == []
    assert said(store, "communities overview", "nobody").startswith("No need community is recorded")
    assert said(store, "communities cuts", "nobody").startswith("No need community is recorded, so")


def test_a_bare_community_knows_nothing_of_itself(store: Store) -> None:
    (row,) = rows(store, "communities overview", "bare")
    assert {name for name, value in row.items() if value is not None} == {"community"}
    sentence = said(store, "communities overview", "bare")
    for told in ("Place of observation", "What they have in common", "Size, segments or shares"):
        assert told in sentence


def test_known_to_share_and_reach_nothing_is_not_unknown(store: Store) -> None:
    (row,) = rows(store, "communities overview", "none")
    assert (row["needs"], row["topics"], row["reach"], row["outside"]) == ([], [], [], 100)
    sentence = said(store, "communities overview", "none", "de")
    assert sentence.endswith(
        "Eine Gemeinschaft von Menschen mit gleichen Bedürfnissen ist erfasst: x."
    )


def test_the_largest_stands_first_and_unknown_sizes_last(store: Store) -> None:
    found = rows(store, "communities overview", "sizes")
    assert [row["community"] for row in found] == ["large", "also-small", "small", "unknown"]
    assert [row["ties"] for row in found] == ["strong", None, "weak", None]
    assert [row["observation"] for row in found] == ["support", None, None, "support"]
    assert [row["reach"] for row in found] == [
        ["share@a|80", "share@b|80"],
        ["share@a|0"],
        ["share@a|20", "share@b|30"],
        ["share@a|10", "unknown@b"],
    ]
    assert [row["outside"] for row in found] == [None, 100, 50, None]  # the first overlap
    assert (found[2]["needs"], found[2]["topics"]) == (["m"], ["t"])


def test_reach_is_told_in_words(store: Store) -> None:
    shown = str(ask(store, "communities overview", {"model": "sizes"}, "de"))
    assert "a 10 %; b, Anteil nicht erfasst" in shown


def test_two_equal_cuts_have_no_findings_but_the_need_nobody_shares(store: Store) -> None:
    assert rows(store, "communities cuts", "alike") == []
    assert said(store, "communities cuts", "alike").startswith("The two cuts agree")


def test_where_the_two_cuts_differ(store: Store) -> None:
    found = rows(store, "communities cuts", "cuts")
    assert [(row["finding"], row["thing"], row["segments"]) for row in found] == [
        ("cut through", "a", ["a"]),
        ("shared", "n", ["a", "b", "c"]),
        ("shared", "t", ["a", "c"]),
        ("shared", "u", ["a", "b"]),
        ("without segment", "m", []),
        ("community without segment", "w", []),
        ("community without segment", "z", []),
        ("reach not recorded", "v", []),
    ]
    assert [row["communities"] for row in found] == [
        *(["x", "y"], ["x", "y"], ["z"], ["x"], [], ["w"], ["z"], ["v"]),
    ]
    assert [row["unseen"] for row in found] == [[], ["b"], [], ["a", "b"], [], [], [], []]
    assert found[0]["matters"] == ["n", "u"]
    assert found[4]["unrecorded"] == ["c"]  # b is known to have none


def test_every_finding_is_said(store: Store) -> None:
    sentence = said(store, "communities cuts", "cuts")
    assert "cut through a." in sentence
    assert "Needs and topics of several segments: n, t and u." in sentence
    assert "Found in no segment: m." in sentence
    assert "leave out these people: w and z." in sentence
    assert "these reach is not recorded: v." in sentence


def test_a_need_that_only_a_community_shows_is_told_apart(store: Store) -> None:
    (shared,) = rows(store, "communities cuts", "unseen")
    assert (shared["thing"], shared["segments"], shared["unseen"]) == ("n", ["a", "b"], ["b"])


def test_a_need_and_a_topic_of_one_key_are_told_apart(store: Store) -> None:
    assert rows(store, "communities cuts", "twins") == []  # b alone has the need, a the topic


@pytest.mark.parametrize(
    ("place", "observation"),
    [
        ("our Support-Forum", "support"),
        ("Facebook group of customer-service", "support"),
        ("Hilfe-Forum", "support"),
        ("Kundenservice", "support"),
        ("the supporters' club", "elsewhere"),
        ("an open forum", "elsewhere"),
        (None, None),
    ],
)
def test_where_people_seek_help_they_say_little_of_needs(
    place: str | None, observation: str | None
) -> None:
    nothing = dict.fromkeys(("needs", "topics", "ties", "size", "known_none", "segment", "share"))
    found = communities(Inquiry([{**nothing, "community": "m/x", "observed_in": place}], {}))
    assert found.rows[0]["observation"] == observation

"""Benefits and usage formats of customer relationships: rows by docs/definitions.md 11."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from .cases import embedded, gathered, rows
from .small import only

BENEFITS = """
topics: {t: , u: , dropped: }
user benefits: {fresh: {serves: relationship}, same: {serves: relationship}, useless: , bare: }
customer relationships:
  club:
    topics: {u: high, t: low, dropped: none}
    benefits:
      company: [{name: gain, state: potential, kind: cost}, {name: vague}]
      customer: [{name: later}, {name: now, state: current}]
    user benefits:
      fresh:
        {level: high, origin: new through social media, topics: [t], equals product benefit: no}
      same: {level: low, origin: from the relationship, equals product benefit: yes}
      useless: none
      bare:
  silent:
    topics: none
    benefits: {customer: [{name: hidden, state: current}]}
    user benefits: none
  known: {benefits: none, user benefits: {fresh: {level: low, origin: new through social media}}}
change potential:
  - {of: {customer relationship: known}, mechanism: relationship}
"""
FORMATS = """
topic areas: {a: {}}
topics: {t: {area: a}, u: {area: a}, v: , w: {area: a}}
customer relationships:
  two:
    topics: [t, v]
    formats:
      t:
        audience: {adds benefit: {code: 2, why: they read}, raises product benefit: 0}
        brand community: {adds benefit: 0, raises product benefit: 1}
        topic community: 3
        social network: 0
      v: {community: 2}
  area: {topics: [t, u], formats: {a: {community: 0, audience: 1, social network: 1}}}
  brand:
    topics: [w]
    formats: {w: {brand community: 1, topic community: 0, audience: {adds benefit: 1}}}
  none: {formats: none, topics: [t]}
  unsuitable: {topics: [w], formats: {w: {audience: 0, social network: 0, community: 0}}}
  half: {topics: [w], formats: {w: {audience: {adds benefit: 0}, social network: 0, community: 0}}}
  no-topics: {topics: none}
"""
MODELS = {
    "benefits": BENEFITS,
    "formats": FORMATS,
    "topicless": "customer relationships: {k: {topics: none}}\n",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(MODELS) as found:
        yield found


@pytest.mark.parametrize("name", ["benefits", "formats"])
def test_every_engine_gathers_the_same(store: Store, server: Store, name: str) -> None:
    asked = f"relationships {name}", MODELS
    assert gathered(server, *asked) == gathered(store, *asked)


def of(store: Store, name: str, key: str, relationship: str, *columns: str) -> object:
    found = rows(store, f"relationships {name}", key)
    return only([dict(row) for row in found if row["relationship"] == relationship], *columns)


def said(store: Store, name: str, key: str) -> str:
    return ask(store, f"relationships {name}", {"model": key}).sentence


def test_benefits_stand_by_side_each_with_what_is_not_recorded(store: Store) -> None:
    wanted = ("benefit", "side", "state", "kind", "level", "missing")
    assert of(store, "benefits", "benefits", "club", *wanted) == [
        ("club.later", "customer", None, None, None, ["state"]),
        ("club.now", "customer", "current", None, None, []),
        ("club.gain", "company", "potential", "cost", None, []),
        ("club.vague", "company", None, None, None, ["state", "kind"]),
        ("bare", "user", None, None, None, ["level", "equals_product", "origin"]),
        ("fresh", "user", None, None, 3, []),
        ("same", "user", None, None, 1, []),
        ("useless", "user", None, None, 0, []),
    ]


def test_a_benefit_rests_on_the_topics_of_the_relationship_or_of_its_rating(store: Store) -> None:
    assert of(store, "benefits", "benefits", "club", "topics", "findings") == [
        *[(["t", "u"], [])] * 4,
        ([], ["no topic"]),
        (["t"], ["change not examined"]),
        ([], ["equal to product", "no topic"]),
        ([], []),  # rated none: no benefit, so nothing is found about it
    ]


def test_without_a_topic_a_benefit_stays_hidden(store: Store) -> None:
    assert of(store, "benefits", "benefits", "silent", "benefit", "findings", "missing") == [
        ("silent.hidden", ["no topic"], []),
        (None, [], ["benefits"]),
        (None, ["none"], []),
    ]


def test_known_none_is_found_and_not_missing(store: Store) -> None:
    wanted = ("benefit", "side", "findings", "missing")
    assert of(store, "benefits", "benefits", "known", *wanted) == [
        (None, "customer", ["none"], []),
        (None, "company", ["none"], []),
        ("fresh", "user", ["no topic"], ["equals_product"]),  # examined
    ]


def test_the_sentence_of_benefits_names_each_finding(store: Store) -> None:
    assert said(store, "benefits", "benefits") == (
        "Benefits recorded: 9. Only possible so far: gain. "
        "New through social media: club – fresh and known – fresh. "
        "Already in the product, so no reason for social media: club – same. "
        "No topic points to: club – bare, club – same and 2 more. "
        "Whether what is new changes the relationship is not examined: club."
    )


CODES = ("topic", "format", "additional", "product", "aim", "findings", "missing", "unrated")


def test_formats_have_a_code_for_each_purpose(store: Store) -> None:
    both = ["both communities"]
    assert of(store, "formats", "formats", "two", *CODES) == [
        ("t", "audience", 2, 0, None, [], [], []),
        ("t", "social-network", 0, 0, None, [], [], []),
        ("t", "brand-community", 0, 1, "keep", both, [], []),
        ("t", "topic-community", 3, 3, "win", both, [], []),
        ("v", "community", 2, 2, "either", [], [], []),
        ("v", None, None, None, None, [], [], ["audience", "social-network"]),
    ]


def test_an_area_stands_for_its_topics_and_a_community_for_both_kinds(store: Store) -> None:
    assert of(store, "formats", "formats", "area", *CODES) == [
        ("a", "audience", 1, 1, None, [], [], []),
        ("a", "social-network", 1, 1, None, [], [], []),
        ("a", "community", 0, 0, None, [], [], []),  # ruled out, so it has no aim
    ]


def test_a_purpose_without_a_code_is_missing(store: Store) -> None:
    assert of(store, "formats", "formats", "brand", *CODES) == [
        ("w", "audience", 1, None, None, [], ["product benefit"], []),
        ("w", "brand-community", 1, 1, "keep", [], [], []),
        ("w", "topic-community", 0, 0, None, [], [], []),
        ("w", None, None, None, None, [], [], ["social-network"]),
    ]


def test_no_formats_and_no_topics_are_known(store: Store) -> None:
    none: list[object] = [(None, None, None, None, None, ["none"], [], [])]
    assert of(store, "formats", "formats", "none", *CODES) == none
    assert of(store, "formats", "formats", "no-topics", *CODES) == []
    assert said(store, "formats", "topicless") == (
        "No usage format is rated for a customer relationship."
    )


def test_no_format_suits_only_if_each_is_ruled_out_for_both_purposes(store: Store) -> None:
    wanted = ("format", "findings")
    three = ("audience", "social-network", "community")
    assert of(store, "formats", "formats", "unsuitable", *wanted) == [(f, ["none"]) for f in three]
    assert of(store, "formats", "formats", "half", *wanted) == [(f, []) for f in three]


def test_a_code_keeps_its_reason(store: Store) -> None:
    assert of(store, "formats", "formats", "two", "why") == [(["they read"],), *[([],)] * 5]


def test_the_sentence_of_formats_tells_what_a_community_is_for(store: Store) -> None:
    assert said(store, "formats", "formats") == (
        "Rated pairs of relationship and topic: 6. "
        "Some format suits area – a and 3 more. "
        "A brand community (strengthens existing customers): brand – w and two – t. "
        "A topic community (wins new customers too): two – t. "
        "Both: two – t; the goals for growth and competition decide. "
        "No format suits none and unsuitable – w."
    )

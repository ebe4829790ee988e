"""The levels of an option, rated for segments and relationships: docs/definitions.md 12."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from .cases import embedded, gathered, rows
from .small import only

USERS = """
topic areas: {area: }
topics: {t: , u: }
user benefits:
  chat: {serves: strategy}
  deal: {serves: relationship}
  idle:
  only-past:
value propositions:
  offer: {user benefits: {chat: {level: low, equals product benefit: yes}}}
  other:
segments:
  s:
    user benefits:
      chat:
        {level: {level: high, why: they like it}, topics: [u, area, t], equals product benefit: no}
      deal: none
      idle: none
  t: {user benefits: {chat: , deal: {equals product benefit: yes, topics: [t], level: medium}}}
  silent:
  none: {user benefits: none}
  past: {horizon: past, user benefits: {only-past: high}}
  advertised: {decision: advertise only, user benefits: {chat: high}}
  out: {decision: leave out}
customer relationships:
  k: {user benefits: {chat: {level: high, topics: [t]}}}
  quiet:
"""
TAKING_PART = """
topics: {t: }
participation offers:
  vote: {side: company performance, degree: co-design}
  chat: {side: social media, degree: spontaneous}
  free:
  idle: {side: social media}
segments:
  s:
    participation:
      {chat: {level: low, topics: [t]}, vote: {level: high, topics: [t]}, free: none}
  u: {participation: [vote]}
  none: {participation: none}
  past: {horizon: past, participation: {idle: high}}
customer relationships: {k: {participation: {free: medium}}}
"""
MOTIVATION = """
topics: {t: }
user benefits: {real: , same: }
motivation methods:
  thanks: {kind: intrinsic, source: own activity}
  badge: {kind: extrinsic, source: data}
  odd:
segments:
  glad: {motivation: {thanks: {level: high, topics: [t]}}, user benefits: {real: low}}
  mixed: {motivation: {badge: {level: low, topics: [t], limits: one a day}}, user benefits: none}
  half:
    motivation: {thanks: {topics: [t]}}
    user benefits: {same: {level: high, equals product benefit: yes}}
  torn: {motivation: {thanks: {level: low, topics: [t]}}, user benefits: {real: }}
  alone: {motivation: {odd: {level: low, topics: [t]}}}
  never: {motivation: {badge: {level: none, limits: one a day}}}
customer relationships:
  fine: {with: [glad, mixed, half], satisfaction: high, visible status: no}
  weak:
    with: [mixed, torn]
    satisfaction: low
    visible status: yes
    motivation: {thanks: {level: low, topics: [t]}}
  bad: {with: [torn], satisfaction: none, visible status: no}
  unknown: {with: [half, mixed]}
"""
COMPANY = """
topics: {t: }
segments:
  s:
    company benefits:
      market access: {level: high, possible: yes, wanted: yes, prerequisite: a shop, topics: [t]}
      market knowledge: {level: low, possible: no, wanted: yes, prerequisite: readers, topics: [t]}
      market information: {possible: {value: no, why: the law}, wanted: {value: yes, why: growth}}
      relationships: {level: none, possible: no, wanted: yes}
      participation: {level: low, possible: yes, topics: [t]}
  none: {company benefits: none}
customer relationships: {k: }
"""
MODELS = {
    "users": USERS,
    "part": TAKING_PART,
    "moved": MOTIVATION,
    "two-levels": "scales: {rating: {none: no, some: yes}}\n"
    "motivation methods: {m: {kind: intrinsic, source: data}}\n"
    "customer relationships: {k: {satisfaction: some, motivation: {m: some}}}\n",
    "company": COMPANY,
    "useless": "user benefits: {b: }\nparticipation offers: {b: }\nmotivation methods: {b: }\n"
    "customer relationships: {k: {user benefits: {b: none}, participation: {b: none}, "
    "motivation: {b: none}, company benefits: {relationships: none}}}\n",
    "unwanted": """
topics: {t: }
segments:
  s: {company benefits: {relationships: {level: low, possible: yes, wanted: no, topics: [t]}}}
  t:
    company benefits:
      {relationships: {level: low, wanted: yes, prerequisite: a club, topics: [t]}}
""",
    "bare": "topics: {t: }\n",
    "ways": "user benefits: {b: }\nparticipation offers: {b: }\nmotivation methods: {b: }\n",
}
LEVELS = {
    "user-benefits": "benefit",
    "participation": "offer",
    "motivation": "method",
    "company-benefits": "benefit",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(MODELS) as found:
        yield found


@pytest.mark.parametrize("name", LEVELS)
def test_every_engine_gathers_the_same(store: Store, server: Store, name: str) -> None:
    asked = f"options {name}", MODELS
    assert gathered(server, *asked) == gathered(store, *asked)


def of(store: Store, name: str, key: str, *columns: str, **parameters: object) -> object:
    found = rows(store, f"options {name}", key, **parameters)
    return only([dict(row) for row in found], *columns)


def said(store: Store, name: str, key: str) -> str:
    return ask(store, f"options {name}", {"model": key}).sentence


def test_user_benefits_of_the_strategy_stand_before_those_of_relationships(store: Store) -> None:
    columns = ("benefit", "use", "rated", "level", "findings", "missing")
    assert of(store, "user-benefits", "users", *columns) == [
        ("chat", "strategy", "offer", 1, ["equal to product", "no topic"], []),
        ("chat", "strategy", "s", 3, [], []),
        ("chat", "strategy", "t", None, ["no topic"], ["level", "equals_product"]),
        ("deal", "strategy", "s", 0, [], []),
        ("deal", "strategy", "t", 2, ["equal to product"], []),
        ("idle", "strategy", "s", 0, [], ["serves"]),
        ("chat", "relationship", "k", 3, [], ["equals_product", "origin"]),
        ("only-past", None, None, None, [], ["ratings", "serves"]),
        (None, "strategy", "none", None, ["none"], []),
        (None, "strategy", "silent", None, [], ["ratings"]),
        (None, "relationship", "quiet", None, [], ["ratings"]),
    ]


def test_a_rating_tells_its_topics_areas_and_reasons(store: Store) -> None:
    (row,) = [row for row in rows(store, "options user-benefits", "users") if row["why"]]
    assert (row["topics"], row["why"]) == (["area", "t", "u"], ["they like it"])


def test_the_sentence_of_user_benefits_names_findings_and_who_is_left_out(store: Store) -> None:
    assert said(store, "user-benefits", "users") == (
        "The strategy can offer: chat. Customer relationships can offer: chat. "
        "The same for both: chat; a second would reach new customers too. "
        "Already in the product, so no reason for social media: chat – offer and deal – t. "
        "The table tells more. "
        "Not considered: out (leave out); advertised (advertise only); past (past)."
    )


def test_on_request_every_segment_counts(store: Store) -> None:
    found = of(store, "user-benefits", "users", "benefit", "rated", all=True)
    assert isinstance(found, list)
    assert {("only-past", "past"), ("chat", "advertised"), (None, "out")} <= set(found)


def test_offers_stand_by_what_users_help_with(store: Store) -> None:
    columns = ("offer", "side", "degree", "rated", "level", "topics", "findings", "missing")
    assert of(store, "participation", "part", *columns) == [
        ("vote", "company performance", "co-design", "s", 3, ["t"], [], []),
        ("vote", "company performance", "co-design", "u", None, [], ["no topic"], ["level"]),
        ("chat", "social media", "spontaneous", "s", 1, ["t"], [], []),
        ("idle", "social media", None, None, None, [], [], ["ratings", "degree"]),
        ("free", None, None, "k", 2, [], ["no topic"], ["side", "degree"]),
        ("free", None, None, "s", 0, [], [], ["side", "degree"]),
        (None, None, None, "none", None, [], ["none"], []),
    ]
    assert said(store, "participation", "part") == (
        "Users can help with the company's performance: vote. "
        "With social media itself users can help: chat. "
        "What users help with is not recorded: free. "
        "Without a topic: vote – u and free – k. Rated for nobody yet: idle. "
        "None is to be had for none. Not considered: past (past)."
    )


def test_motivation_rests_on_satisfaction_a_user_benefit_and_a_visible_status(store: Store) -> None:
    columns = ("satisfaction", "precondition", "user_benefit", "visible_status")
    found = of(store, "motivation", "moved", "method", "rated", *columns)
    assert isinstance(found, list)
    assert found[:8] == [
        ("thanks", "glad", 3, "met", True, False),
        ("thanks", "half", 3, "open", False, None),  # the one benefit is the product's own
        ("thanks", "torn", 0, "lacking", None, True),
        ("thanks", "weak", 1, "doubtful", None, True),
        ("badge", "mixed", 1, "doubtful", False, True),  # whatever the unknown one is
        ("badge", "never", None, "open", None, None),
        ("odd", "alone", None, "open", None, None),
        (None, "bad", None, None, None, None),
    ]


def test_methods_stand_by_kind_each_with_its_findings(store: Store) -> None:
    columns = ("method", "kind", "source", "rated", "limits", "findings", "missing")
    found = of(store, "motivation", "moved", *columns)
    assert isinstance(found, list)
    own, data = ("intrinsic", "own activity"), ("extrinsic", "data")
    assert found[:7] == [
        ("thanks", *own, "glad", None, [], []),
        ("thanks", *own, "half", None, [], ["level", "satisfaction"]),
        ("thanks", *own, "torn", None, [], []),
        ("thanks", *own, "weak", None, [], []),
        ("badge", *data, "mixed", "one a day", ["limited"], []),
        ("badge", *data, "never", "one a day", [], []),
        ("odd", None, None, "alone", None, [], ["kind", "source", "satisfaction"]),
    ]


def test_the_sentence_of_motivation_tells_what_is_presupposed(store: Store) -> None:
    assert said(store, "motivation", "moved") == (
        "Intrinsic: thanks. Extrinsic: badge. "
        "Intrinsic or extrinsic is not recorded: odd. "
        "Limited by the channel: badge – mixed. "
        "Satisfaction with the product, which nothing replaces, is lacking: torn. "
        "Low satisfaction with the product: weak and mixed. "
        "Satisfaction not recorded: half and alone. The table tells more."
    )


def test_the_lowest_level_of_a_scale_of_two_is_not_doubtful(store: Store) -> None:
    assert of(store, "motivation", "two-levels", "satisfaction", "precondition") == [(1, "met")]


def test_company_benefits_stand_as_in_the_vocabulary_with_what_is_against_them(
    store: Store,
) -> None:
    columns = ("benefit", "rated", "level", "possible", "wanted", "findings", "missing")
    no_way = ["not possible", "no prerequisite", "no topic"]
    assert of(store, "company-benefits", "company", *columns) == [
        ("market-access", "s", 3, True, True, [], []),
        ("market-cultivation", None, None, None, None, [], ["ratings"]),
        ("market-information", "s", None, False, True, no_way, ["level"]),
        ("market-knowledge", "s", 1, False, True, ["not possible"], []),
        ("participation", "s", 1, True, None, [], ["wanted"]),
        ("relationships", "s", 0, False, True, [], []),  # rated none: nothing to find
        (None, "k", None, None, None, [], ["ratings"]),
        (None, "none", None, None, None, ["none"], []),
    ]


def test_a_company_benefit_tells_why_and_what_it_needs(store: Store) -> None:
    found = rows(store, "options company-benefits", "company")
    assert [row["why"] for row in found if row["why"]] == [["the law", "growth"]]
    assert [row["prerequisite"] for row in found[:4]] == ["a shop", None, None, "readers"]
    assert said(store, "company-benefits", "company") == (
        "Wanted and possible: market access – s. "
        "Wanted but not possible: market information – s and market knowledge – s. "
        "Wanted without a named prerequisite: market information – s. "
        "Whether it is wanted is not recorded: participation – s. "
        "Without a topic: market information – s. The table tells more."
    )


def test_what_is_not_wanted_and_what_may_be_impossible_is_said(store: Store) -> None:
    assert said(store, "company-benefits", "unwanted").startswith(
        "Wanted, but whether it is possible is not recorded: relationships – t. "
        "Not wanted: relationships – s. Rated for nothing yet: "
    )


@pytest.mark.parametrize("name", LEVELS)
def test_ratings_of_none_alone_are_of_no_use(store: Store, name: str) -> None:
    assert "rated above none." in said(store, name, "useless")


@pytest.mark.parametrize("name", LEVELS)
def test_an_empty_study_has_an_answer(store: Store, name: str) -> None:
    answer = ask(store, f"options {name}", {"model": "bare"})
    assert len(answer.rows) == (6 if name == "company-benefits" else 0)
    assert " is rated." in answer.sentence


@pytest.mark.parametrize("name", list(LEVELS)[:3])
def test_a_way_has_a_row_though_there_is_nobody_to_rate_it_for(store: Store, name: str) -> None:
    (row,) = rows(store, f"options {name}", "ways")
    assert (row[LEVELS[name]], row["rated"]) == ("b", None)
    assert row["missing"][0] == "ratings"

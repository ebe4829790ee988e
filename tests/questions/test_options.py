"""Options for action: what a topic carries, its levels and leverage, by docs/definitions.md 7."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from graphmodel.questions import ask
from graphmodel.questions.steps.options import leverage
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

FULL = """
topic areas: {x: {}}
topics: {t: {area: x, option: {value: taken up, why: asked for}}}
user benefits: {u: {}, v: {}}
participation offers: {o: {}}
motivation methods: {w: {}}
segments:
  a:
    topics: {t: {priority: low, affinity: high}}
    formats: {x: {audience: 3, social network: 0, community: 2}}
    user benefits: {u: {level: high, topics: [t]}, v: {level: none, topics: [t]}}
    participation: {o: {level: low, topics: {topic area: x}}}
    motivation: {w: {topics: [t]}}
    company benefits:
      market-access: {possible: yes, wanted: yes, topics: [t]}
      market-knowledge: {possible: no, wanted: yes, topics: [t]}
      relationships: {wanted: no, topics: [t]}
"""
RELATIONSHIPS = """
topic areas: {x: {}}
topics: {t: {area: x}}
competitors: {c: {kind: existing community, competence: higher, occupies: {x: community}}}
segments: {a: {topics: {t: high}, formats: {x: {community: 3}}}}
customer relationships:
  r: {topics: [t], formats: {t: {audience: {adds benefit: 0}}, x: {community:
    {adds benefit: 3, raises product benefit: 0}}}}
  s: {topics: [t], formats: {t: {social network: {adds benefit: 3}}}}
"""
ELSEWHERE = """
topic areas: {x: {}}
topics: {t: {area: x}, u: {area: x}}
competitors: {c: {kind: existing community, competence: higher, occupies: {u: community}}}
segments: {a: {topics: [u], formats: {x: {community: 3}}}}
customer relationships: {r: {topics: [t], formats: {x: {community: {adds benefit: 3}}}}}
"""
NONES = "participation: none, motivation: none, user benefits: none, company benefits: none"
MODELS = {
    "nothing": "segments: {a: {}}\n",
    "idle": "topics: {t: {}, u: {}}\nsegments: {a: {topics: {t: none}}}\n",
    "full": FULL,
    "relationships": RELATIONSHIPS,
    "elsewhere": ELSEWHERE,
    "nones": f"topics: {{t: {{}}, u: {{}}}}\nsegments: {{a: {{topics: [t, u], {NONES}, "
    f"formats: none}}}}\ncustomer relationships: {{r: {{topics: [t], {NONES}}}, "
    "s: {topics: [u], participation: none}}\n",
    "ruled-out": "topics: {t: {}, u: {}}\nsegments: {a: {topics: [t, u], formats: {"
    "t: {audience: 0, social network: 0, community: 0}, u: {audience: 0, community: 0}}}}\n",
    "levels": "topics: {t: {affinity: low}, u: {affinity: low}}\n"
    "segments: {a: {topics: {t: {priority: medium}, u: {affinity: none}}}}\n"
    "channels: {c: {topics: {t: {priority: low, affinity: high}}}}\n",
    "left": "topics: {t: {}}\nsegments: {a: {topics: [t]}, b: {topics: [t], horizon: past}, "
    "c: {topics: [t], decision: leave out}, d: {topics: [t], decision: advertise only}}\n",
    "order": "topics: {four: {}, three: {}, two: {}, one: {}, zero: {option: dropped}}\n"
    "segments: {a: {topics: {one: high, two: {priority: low, affinity: low}, three: "
    "{priority: low, affinity: low}}, formats: {two: {audience: 3}, three: {audience: 1}}}, "
    "b: {topics: [one, four]}}\nchannels: {c: {topics: [one]}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


@cache
def option(store: Store, key: str, topic: str = "t", **given: object) -> Mapping[str, Any]:
    found = rows(store, "options overview", key, **given)
    return next(row for row in found if row["topic"] == topic)


def said(store: Store, key: str, language: str = "en") -> str:
    return ask(store, "options overview", {"model": key}, language).sentence


def gaps(store: Store, key: str, topic: str = "t") -> list[str]:
    return [each.partition("@")[0] for each in option(store, key, topic)["gaps"]]


def test_without_topics_there_is_no_option(store: Store) -> None:
    assert rows(store, "options overview", "nothing") == []
    assert said(store, "nothing").startswith("No topic is recorded")


def test_a_topic_that_nobody_carries_asks_for_a_carrier_alone(store: Store) -> None:
    assert [gaps(store, "idle", topic) for topic in ("t", "u")] == [["carrier"], ["carrier"]]
    assert said(store, "idle").startswith("No topic has a carrier, so nothing can be done with t")


def test_an_option_with_all_its_levels(store: Store) -> None:
    found = option(store, "full")
    assert found == {
        "topic": "t",
        "modules": ["customer-segments"],
        "weight": 3,
        "segments": ["a"],
        "relationships": [],
        "priority": 1,
        "affinity": 3,
        "formats": ["open@audience", "free@community"],
        "verdict": "free",
        "user_benefits": ["u"],  # v is rated none
        "participation": ["o"],  # of its area
        "motivation": ["w"],  # how far is not recorded
        "company_benefits": ["market-access"],  # neither what is not possible nor not wanted
        "option": "taken up",
        "option_why": "asked for",
        "gaps": [],
        "ask": [],
    }
    assert "There is one option for action: t, carried by customer segments." in said(store, "full")
    assert "Auf allen Ebenen bekannt: 1 von 1. Aufgegriffen: t." in said(store, "full", "de")
    assert "Known on every level: none yet." in said(store, "idle")


def test_formats_of_relationships_count_with_who_is_there(store: Store) -> None:
    found = option(store, "relationships")
    assert found["relationships"] == ["r", "s"]
    assert found["formats"] == ["unlikely@community", "open@social-network"]
    assert found["verdict"] == "unlikely"  # audience is ruled out; the rest of codes is unknown


def test_who_is_there_for_segments_without_the_topic_does_not_count(store: Store) -> None:
    assert option(store, "elsewhere")["formats"] == ["open@community"]
    assert option(store, "elsewhere", "u")["formats"] == ["unlikely@community"]


def test_known_none_is_no_gap_where_all_carriers_have_none(store: Store) -> None:
    found = option(store, "nones")
    levels = ("user_benefits", "participation", "motivation", "company_benefits")
    assert [found[level] for level in levels] == [[], [], [], []]
    assert gaps(store, "nones") == ["priority", "affinity"]
    assert (found["formats"], found["verdict"]) == ([], "unsuitable")
    assert gaps(store, "nones", "u")[2:] == ["user benefits", "motivation", "company benefits"]


def test_no_format_suits_only_if_every_code_says_so(store: Store) -> None:
    assert option(store, "ruled-out", "t")["verdict"] == "unsuitable"
    unknown = option(store, "ruled-out", "u")
    assert (unknown["formats"], unknown["verdict"]) == (None, None)
    assert "formats" in gaps(store, "ruled-out", "u")
    assert "formats" not in gaps(store, "ruled-out", "t")


def test_competition_is_a_gap_only_where_a_format_suits(store: Store) -> None:
    assert gaps(store, "order", "two")[0] == "competition"
    assert "competition" not in gaps(store, "order", "one")


def test_priority_and_affinity_are_the_highest_known(store: Store) -> None:
    found = option(store, "levels")
    assert (found["priority"], found["affinity"], found["weight"]) == (2, 3, 3)
    bare = option(store, "levels", "u")
    assert (bare["priority"], bare["affinity"]) == (None, 0)  # the link wins over the topic


def test_segments_that_are_not_considered_do_not_count(store: Store) -> None:
    assert option(store, "left")["segments"] == ["a"]
    assert option(store, "left", all=True)["segments"] == ["a", "b", "c", "d"]
    for told in ("c (leave out)", "d (advertise only)", "b (past)"):
        assert told in said(store, "left")


def test_options_are_sorted_by_leverage(store: Store) -> None:
    found = rows(store, "options overview", "order")
    assert [row["topic"] for row in found] == ["one", "three", "two", "four", "zero"]
    sentence = said(store, "order")
    assert "Of 5 options for action, one carries most: customer segments and channels." in sentence
    assert "Leverage counts modules" in sentence
    assert sentence.endswith("Dropped: zero.")


BARE: dict[str, object] = {
    "topic": "m",
    "modules": ["channels"],
    "weight": 1,
    "verdict": "hard",
    "segments": ["a"],
}


@pytest.mark.parametrize(
    "earlier",
    [
        {"modules": ["channels", "cost-structure"], "weight": None},
        {"weight": 2, "verdict": "unlikely"},
        {"verdict": "contest", "segments": []},
        {"segments": ["a", "b"], "topic": "z"},
        {"topic": "a"},
    ],
)
def test_each_criterion_of_leverage_decides_before_the_next(earlier: dict[str, object]) -> None:
    assert leverage({**BARE, **earlier}) < leverage(BARE)


def test_the_easiest_verdict_stands_first_and_what_is_not_known_late() -> None:
    order = ["free", "winnable", "contest", "hard", "possible only so", "very hard", "unlikely"]
    ranked = [leverage({**BARE, "verdict": each}) for each in [*order, "open", None, "unsuitable"]]
    assert ranked == sorted(ranked)
    assert leverage({**BARE, "weight": 0}) < leverage({**BARE, "weight": None})

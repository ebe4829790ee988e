"""The oracle's rules of compatibility, on pairs small enough to be settled by reading the page."""

from collections.abc import Mapping

import pytest

from .oracle import RULES, Facts
from .oracle.made import NOTHING as NO
from .oracle.made import Properties, made
from .oracle.parts import OPPOSITE, UNRELATED, drawn, formed, kept, offer, rated, topic
from .oracle.rules import verdict

Outcome = tuple[str, int | None]
NONE = {"known_none": ("topics",)}
A, B = "m/a", "m/b"


def said(rule: str, facts: Mapping[str, Properties], model: Properties = NO) -> Outcome:
    """What a rule says of the segments a and b."""
    of_model = Facts(made({"Segment a": NO, "Segment b": NO} | dict(facts), model))
    found = verdict(RULES[rule](of_model, A, B))
    return found.outcome, found.strength


GENERAL = topic("a", "p", "g") | {"TopicArea g": {"general": True}}


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (UNRELATED, ("fires", 3)),
        (UNRELATED | topic("b", "t"), ("clear", None)),
        (UNRELATED | {"TopicArea x RELATED_TO TopicArea y": NO}, ("clear", None)),
        (UNRELATED | {f"TopicArea {k} RELATED_TO TopicArea z": NO for k in "xy"}, ("fires", 3)),
        (UNRELATED | topic("b", "v"), ("open", 3)),
        (UNRELATED | GENERAL | topic("b", "p"), ("fires", 3)),
        (topic("a", "t", "x"), ("open", 3)),
        (topic("a", "t", "x") | {"Segment b": NONE}, ("clear", None)),
        (topic("b", "u", "y") | GENERAL, ("clear", None)),
        ({}, ("open", 3)),
    ],
)
def test_topics_unrelated(facts: Mapping[str, Properties], outcome: Outcome) -> None:
    assert said("topics-unrelated", facts) == outcome


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (drawn("a", fun=2, help=0) | drawn("b", fun=0, help=1), ("fires", 2)),
        (
            drawn("a", fun=2, help=0) | drawn("b", fun=0, help=1) | {"UserBenefit new": NO},
            ("open", 2),
        ),
        (drawn("a", fun=2, help=0) | drawn("b", fun=1, help=1), ("clear", None)),
        (drawn("a", fun=2) | {"Segment b": {"known_none": ("user benefits",)}}, ("clear", None)),
        (drawn("a", fun=0) | {"Segment b": NO}, ("clear", None)),
        (drawn("a", fun=2, help=0), ("open", 2)),
        ({"UserBenefit fun": NO}, ("not asked", None)),
    ],
)
def test_benefits_apart(facts: Mapping[str, Properties], outcome: Outcome) -> None:
    assert said("benefits-apart", facts) == outcome


A_WATCHES = topic("a", "t", "x") | rated("a", "x", audience=3, social_network=0, community=0)
B_IN_Y = topic("b", "u", "y")
B_NOWHERE = rated("b", "y", audience=0, social_network=0, community=0)
NO_COMMUNITIES = rated("b", "y", brand_community=0, topic_community=0)
B_TALKS = B_IN_Y | rated("b", "y", audience=0, social_network=0, community=2)


@pytest.mark.parametrize(
    ("facts", "apart", "depth"),
    [
        (A_WATCHES | B_TALKS, "fires", "fires"),
        (A_WATCHES | B_TALKS | rated("a", "y", audience=0), "open", "open"),
        (A_WATCHES | B_TALKS | rated("b", "z", audience=1), "clear", "fires"),
        (A_WATCHES | B_TALKS | topic("a", "homeless"), "open", "open"),
        (A_WATCHES | B_TALKS | GENERAL, "fires", "fires"),
        (
            A_WATCHES | B_IN_Y | B_NOWHERE,
            "clear",
            "clear",
        ),
        (A_WATCHES | {"Segment b": {"known_none": ("formats",)}}, "clear", "clear"),
        (A_WATCHES | B_IN_Y | rated("b", "y", brand_community=1), "open", "fires"),
        (A_WATCHES | B_IN_Y | rated("b", "y", audience=2) | NO_COMMUNITIES, "clear", "clear"),
        (A_WATCHES, "open", "open"),
        (topic("a", "t", "x") | topic("b", "t", "x"), "not asked", "not asked"),
    ],
)
def test_formats(facts: Mapping[str, Properties], apart: str, depth: str) -> None:
    assert (said("formats-apart", facts)[0], said("format-depth", facts)[0]) == (apart, depth)


DEAR_AND_CHEAP = (
    offer("a", "v", 3)
    | offer("b", "w", 1)
    | {"ValueProposition v COMPARABLE_TO ValueProposition w": NO}
)
NO_MOTIVE = formed("a", kind="own channel") | formed("b", kind="own need")
APART = {"Segment a REACHED_THROUGH Channel c": NO, "Segment b REACHED_THROUGH Channel d": NO}
APART |= {"Channel c KEPT_APART_FROM Channel d": NO}
ONE_MARKET = {"Segment a SIDE_OF Market x": NO, "Segment b SIDE_OF Market x": NO}


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (DEAR_AND_CHEAP | formed("a", motive="price latitude"), "fires"),
        (DEAR_AND_CHEAP | NO_MOTIVE | APART, "fires"),
        (DEAR_AND_CHEAP | NO_MOTIVE | APART | {"Segment a REACHED_THROUGH Channel d": NO}, "clear"),
        (DEAR_AND_CHEAP | APART | ONE_MARKET, "clear"),
        (DEAR_AND_CHEAP | NO_MOTIVE, "clear"),
        (DEAR_AND_CHEAP | NO_MOTIVE | {"Channel c KEPT_APART_FROM Channel d": NO}, "open"),
        (DEAR_AND_CHEAP, "open"),
        (DEAR_AND_CHEAP | offer("b", "w", None) | APART, "open"),
        (DEAR_AND_CHEAP | offer("b", "w", 3) | APART, "clear"),
        (offer("a", "v", 3) | offer("b", "w", 1) | APART, "clear"),
        (offer("a", "v", 3) | APART, "open"),
        (offer("a", "v", 3) | APART | {"Segment b": {"known_none": ("offers",)}}, "clear"),
        (APART, "not asked"),
    ],
)
def test_prices_apart(facts: Mapping[str, Properties], outcome: str) -> None:
    assert said("prices-apart", facts) == (outcome, 3 if outcome in ("fires", "open") else None)


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (offer("a", "v", 3) | offer("b", "v", 0), "fires"),
        (offer("a", "v", 3) | offer("b", "v", 0) | ONE_MARKET, "clear"),
        (offer("a", "v", 3) | offer("b", "v", 3), "clear"),
        (offer("a", "v", 3) | offer("b", "v", None), "open"),
        (DEAR_AND_CHEAP | {"ValueProposition w ASPECT_OF ValueProposition v": NO}, "clear"),
        (offer("a", "v", 3), "open"),
        (NO_MOTIVE, "not asked"),
    ],
)
def test_pays_for_what_is_free(facts: Mapping[str, Properties], outcome: str) -> None:
    assert said("pays-for-what-is-free", facts)[0] == outcome


WITH_NOBODY: Properties = {"known_none": ("with",)}
NOT_KEPT_B: dict[str, Properties] = {"Segment b": {"known_none": ("customer relationships",)}}
OWN_WAYS = formed("a", kind="own relationship") | formed("b", kind="own relationship")


@pytest.mark.parametrize(
    ("facts", "outcome"),
    [
        (OPPOSITE, ("fires", 2)),
        (OPPOSITE | kept("a", "s", "communities"), ("fires", 2)),
        (OPPOSITE | kept("a", "s", "self-service"), ("clear", None)),
        (OPPOSITE | kept("a", "s"), ("open", 2)),
        (OPPOSITE | {"CustomerRelationship s": {"kind": "personal"}}, ("open", 2)),
        (OPPOSITE | {"CustomerRelationship s": {"kind": "communities"}}, ("fires", 2)),
        (OPPOSITE | {"CustomerRelationship s": WITH_NOBODY}, ("fires", 2)),
        (kept("a", "r", "personal"), ("open", 2)),
        (kept("a", "r", "communities"), ("clear", None)),
        (NOT_KEPT_B | kept("a", "r", "personal"), ("clear", None)),
        (kept("a", "r") | kept("b", "r"), ("clear", None)),
        (kept("a", "r", "personal") | kept("b", "q", "communities") | OWN_WAYS, ("fires", 1)),
        (kept("a", "r", "co-creation") | kept("b", "q") | OWN_WAYS, ("open", 1)),
        ({}, ("not asked", None)),
    ],
)
def test_relationships_apart(
    facts: Mapping[str, Properties], outcome: tuple[str, int | None]
) -> None:
    assert said("relationships-apart", facts) == outcome


def test_treated_apart() -> None:
    assert said("treated-apart", {"Segment b KEPT_APART_FROM Segment a": {"by": "sales"}}) == (
        "fires",
        2,
    )
    assert said("treated-apart", {}) == ("not asked", None)


@pytest.mark.parametrize(
    ("levels", "top", "outcome"),
    [
        ((3, 1), 3, "fires"),
        ((2, 1), 3, "not asked"),
        ((2, 0), 4, "fires"),
        ((3, None), 3, "not asked"),
    ],
)
def test_value_apart(levels: tuple[int, int | None], top: int, outcome: str) -> None:
    valued = {
        f"Segment {key}": {} if v is None else {"value": v}
        for key, v in zip("ab", levels, strict=True)
    }
    facts = valued | formed("b", kind="different value")
    assert said("value-apart", facts, {"value_top": top})[0] == outcome
    assert said("value-apart", valued, {"value_top": top})[0] == "not asked"


def test_diversified() -> None:
    facts = {"Segment a": {"categories": ("diversified", "niche")}}
    assert said("diversified", facts) == ("fires", 1)
    assert said("diversified", facts | ONE_MARKET) == ("not asked", None)

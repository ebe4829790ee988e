"""The oracle itself, on cases small enough to be settled by reading the page."""

from collections.abc import Mapping

import pytest

from .oracle import QUESTIONS, Facts, Row
from .oracle.cascade import cascade
from .oracle.conflicts import conflicts
from .oracle.made import NOTHING as NO
from .oracle.made import Properties, made
from .oracle.markets import cycles
from .oracle.parts import OPPOSITE, UNRELATED, judgement, needs, pairs_apart, rated, topic
from .oracle.strategies import figure, raising, strategies

NONE = {"known_none": ("topics",)}
A, B = "m/a", "m/b"


def rows(question: str, facts: Mapping[str, Properties], model: Properties = NO) -> list[Row]:
    return list(QUESTIONS[question](Facts(made(facts, model))))


def test_a_topic_without_priority_carries_and_one_of_none_does_not() -> None:
    facts = {
        "Segment a HAS_TOPIC Topic t": NO,
        "Channel c HAS_TOPIC Topic t": {"priority": 2, "affinity": 3},
        "Cost d HAS_TOPIC Topic t": {"priority": 0, "affinity": 3},
    }
    (row,) = rows("topics shared", facts)
    assert (row["modules"], row["weight"], row["links"], row["unknown_links"]) == (
        ["customer-segments", "channels"],
        6,
        2,
        1,
    )


def test_the_affinity_of_a_link_wins_over_that_of_its_topic() -> None:
    facts = {
        "Topic t": {"affinity": 3},
        "Segment a HAS_TOPIC Topic t": {"priority": 1, "affinity": 1},
        "Channel c HAS_TOPIC Topic t": {"priority": 1},
    }
    (row,) = rows("topics shared", facts)
    assert (row["weight"], row["unknown_links"]) == (3, 0)


def test_known_weights_stand_before_unknown_ones() -> None:
    facts: dict[str, Properties] = {}
    for key, said_of in {
        "t": NO,
        "u": {"priority": 0},
        "w": {"priority": 1, "affinity": 1},
    }.items():
        facts |= {
            f"Segment a HAS_TOPIC Topic {key}": said_of,
            f"Channel c HAS_TOPIC Topic {key}": NO,
        }
    facts["Segment a HAS_TOPIC Topic w"] = {"priority": 1, "affinity": 1}
    assert [row["topic"] for row in rows("topics shared", facts)] == ["m/w", "m/t"]


def test_topics_without_an_area_are_listed_apart() -> None:
    facts = topic("a", "t", "x") | {"Channel c HAS_TOPIC Topic t": NO, "Topic u": NO}
    first, last = rows("topics areas", facts)
    assert (first["area"], first["carriers"], first["topics"]) == ("m/x", 2, ["m/t"])
    assert (last["area"], last["carriers"], last["topics"]) == (None, None, ["m/u"])


def test_a_missing_corner_tells_silent_from_not_filled_in() -> None:
    facts = topic("a", "t") | {
        "CustomerRelationship r HAS_TOPIC Topic t": NO,
        "Segment a KEPT_BY CustomerRelationship r": NO,
        "Segment a OFFERED ValueProposition v": NO,
        "Segment b OFFERED ValueProposition w": NO,
        "Segment b KEPT_BY CustomerRelationship r": NO,
        "ValueProposition v": NONE,
    }
    found = [(r["element"], r["state"], r["through"]) for r in rows("topics missing", facts)]
    assert found == [("m/v", "silent", "m/a"), ("m/w", "not filled in", "m/r")]


def test_a_missing_relationship_may_be_one_that_nobody_recorded() -> None:
    facts = topic("a", "t") | topic("b", "t") | {"ValueProposition v HAS_TOPIC Topic t": NO}
    facts |= {"Segment b OFFERED ValueProposition v": NO}
    facts |= {"Segment b KEPT_BY CustomerRelationship r": NO}
    found = [(r["element"], r["state"], r["through"]) for r in rows("topics missing", facts)]
    assert found == [("m/r", "not filled in", "m/b"), (None, "no relationship recorded", "m/a")]


def also(alias: str, language: str) -> Properties:
    return {"name": "something", "aliases": (alias,), "alias_languages": (language,)}


@pytest.mark.parametrize(
    ("first", "second", "kind", "similarity"),
    [
        ({"name": "Rope safety"}, {"name": "rope-safety"}, "alias", 1.0),
        ({"name": "Price"}, also("price", "en"), "alias", 1.0),
        ({"name": "Lärm"}, also("Laerm", "de"), "translation", 1.0),
        ({"name": "prices"}, {"name": "price"}, "spelling", 0.91),
    ],
)
def test_likely_duplicates(
    first: Properties, second: Properties, kind: str, similarity: float
) -> None:
    (row,) = rows("topics duplicates", {"Topic t": first, "Topic u": second})
    assert (row["kind"], row["similarity"]) == (kind, similarity)


def test_names_below_the_limit_are_no_duplicates() -> None:
    facts = {"Topic t": {"name": "knots"}, "Topic u": {"name": "knobs"}}
    assert rows("topics duplicates", facts) == []


def test_a_path_over_must_is_a_dependency_through_others() -> None:
    facts = needs("x", "a", "b") | needs("x", "b", "c")
    found = [
        (r["side"], r["on"], r["direct"], r["path"]) for r in rows("markets dependencies", facts)
    ]
    assert found == [
        ("m/a", "m/b", True, ["m/a", "m/b"]),
        ("m/a", "m/c", False, ["m/a", "m/b", "m/c"]),
        ("m/b", "m/c", True, ["m/b", "m/c"]),
    ]


def test_a_cycle_is_written_from_its_smallest_id() -> None:
    facts = (
        needs("x", "c", "a") | needs("x", "a", "b") | needs("x", "b", "c") | needs("x", "c", "b")
    )
    (row,) = rows("markets cycles", facts)
    assert (row["sides"], row["cycle"]) == (["m/a", "m/b", "m/c"], ["m/b", "m/c"])


def test_what_only_helps_makes_a_cycle_on_request() -> None:
    facts = needs("x", "a", "b") | {
        "Segment b DEPENDS_ON Segment a": {"market": "x", "need": "helps"}
    }
    assert rows("markets cycles", facts) == []
    (row,) = cycles(Facts(made(facts)), helps=True)
    assert (row["cycle"], row["helps"]) == (["m/a", "m/b"], True)


def test_who_pays_for_whom() -> None:
    facts = needs("x", "payer", "between") | needs("x", "between", "free")
    facts |= {"RevenueStream s FROM Segment payer": NO, "Segment free": {"pays": False}}
    facts |= {"Segment alone": {"pays": False}, "Segment alone SIDE_OF Market x": NO}
    found = {
        r["side"]: (r["status"], r["payers"], r["through"]) for r in rows("markets payers", facts)
    }
    assert found == {
        "m/alone": ("free, by whom unknown", [], []),
        "m/between": ("unknown", [], []),
        "m/free": ("subsidised", [], ["m/payer"]),
        "m/payer": ("payer", [], []),
    }


def test_a_side_falls_with_the_last_of_its_alternatives() -> None:
    facts = needs("x", "a", "b", "either") | needs("x", "a", "c", "either") | needs("x", "c", "b")
    found = [
        (r["side"], r["effect"], r["step"], r["chain"]) for r in cascade(Facts(made(facts)), B)
    ]
    assert found == [
        (B, "leaves", 0, [B]),
        ("m/c", "falls", 1, [B, "m/c"]),
        (A, "falls", 2, [B, A]),
    ]


def test_part_of_a_group_gone_weakens() -> None:
    facts = needs("x", "a", "b", "either") | needs("x", "a", "c", "either", why="sells there")
    found = [(r["side"], r["effect"], r["reasons"]) for r in cascade(Facts(made(facts)), "m/c")]
    assert found == [("m/c", "leaves", []), (A, "weakened", ["sells there"])]


def test_a_fallen_segment_is_gone_in_every_market() -> None:
    facts = needs("x", "b", "a") | needs("y", "c", "b")
    assert [r["side"] for r in cascade(Facts(made(facts)), A)] == [A, B, "m/c"]


def test_a_stream_is_lost_with_its_last_payer() -> None:
    facts = needs("x", "b", "a") | {f"RevenueStream s FROM Segment {key}": NO for key in "ab"}
    facts |= {"RevenueStream u FROM Segment a": NO, "RevenueStream u FROM KeyPartner p": NO}
    found = [(r["side"], r["lost"], r["reduced"]) for r in cascade(Facts(made(facts)), A)]
    assert found == [(A, [], ["m/s", "m/u"]), (B, ["m/s"], [])]


def test_cut_points_and_sides_without_a_dependency() -> None:
    facts = needs("x", "a", "hub") | needs("x", "b", "hub") | {"Segment z SIDE_OF Market x": NO}
    found = [(r["side"], r["finding"], r["parts"]) for r in rows("markets cutpoints", facts)]
    assert found == [("m/hub", "cut point", 2), ("m/z", "not connected", None)]


def test_an_uncovered_side_tells_none_from_not_recorded() -> None:
    facts = topic("a", "t", "x") | rated("a", "x", audience=0, social_network=0, community=0)
    facts |= {"Segment a": {"priority": 0}, "Segment a SIDE_OF Market x": NO}
    facts |= {"Segment b": NONE | {"decision": "leave out"}} | needs("x", "a", "b")
    first, second = rows("markets uncovered", facts)
    assert list(first.values())[1:] == [A, None, "none suitable", None, "not recorded", []]
    assert list(second.values())[1:] == [
        B,
        "none",
        "not recorded",
        "not recorded",
        "not recorded",
        [A],
    ]


def test_network_effects_on_the_own_side() -> None:
    facts = {
        "Segment a ATTRACTS Segment a": {"market": "x", "sign": "negative", "sign_why": "crowded"}
    }
    (row,) = rows("markets network-effects", facts)
    assert (row["same_side"], row["sign"], row["level"], row["why"]) == (
        True,
        "negative",
        None,
        "crowded",
    )


def test_a_judgement_decides_and_leaves_the_reasons_visible() -> None:
    facts = UNRELATED | judgement("ab", compatible=True)
    (row,) = rows("segments conflicts", facts)
    told = (row["state"], row["strength"], row["rules"], row["judgement"], row["overruled"])
    assert told == ("compatible", 3, ["topics-unrelated"], "together", ["topics-unrelated"])


def test_a_judgement_over_three_segments_is_one_over_three_pairs() -> None:
    found = rows("segments conflicts", judgement("abc", compatible=False))
    assert [(r["a"], r["b"], r["state"], r["judgement"]) for r in found] == [
        ("m/a", "m/b", "conflict", "apart"),
        ("m/a", "m/c", "conflict", "apart"),
        ("m/b", "m/c", "conflict", "apart"),
    ]


def test_a_hint_is_shown_and_never_counted() -> None:
    facts = topic("a", "t") | topic("b", "t") | {"Segment a": {"categories": ("diversified",)}}
    (row,) = rows("segments conflicts", facts)
    assert (row["state"], row["strength"], row["rules"], row["hints"]) == (
        "compatible",
        1,
        [],
        ["diversified"],
    )


def test_the_threshold_turns_weaker_conflicts_into_hints() -> None:
    facts = topic("a", "t") | topic("b", "t") | {"Segment a KEPT_APART_FROM Segment b": NO}
    (row,) = conflicts(Facts(made(facts)), threshold=3)
    assert (row["state"], row["strength"], row["hints"]) == ("compatible", 2, ["treated-apart"])


def test_rules_that_are_off_say_nothing() -> None:
    (row,) = rows("segments conflicts", UNRELATED | OPPOSITE, {"rules_off": ("topics-unrelated",)})
    assert row["rules"] == ["relationships-apart"]


@pytest.mark.parametrize(
    "left", [{"decision": "leave out"}, {"decision": "advertise only"}, {"horizon": "past"}]
)
def test_segments_that_are_not_considered(left: Properties) -> None:
    facts = UNRELATED | {"Segment b": left}
    assert rows("segments conflicts", facts) == []
    assert len(conflicts(Facts(made(facts)), everyone=True)) == 1
    assert figure(Facts(made(facts)))["excluded"] == [B]


def test_clusters_and_their_largest_cliques() -> None:
    found = rows("segments clusters", pairs_apart("ab", "bc", "ca", "cd", "xy"))
    assert [(r["segments"], r["clique"]) for r in found] == [
        (["m/a", "m/b", "m/c", "m/d"], ["m/a", "m/b", "m/c"]),
        (["m/x", "m/y"], ["m/x", "m/y"]),
    ]


def test_five_segments_in_a_ring_need_three_strategies() -> None:
    facts = Facts(made(pairs_apart("ab", "bc", "cd", "de", "ea")))
    assert figure(facts)["lower"] == 3
    assert [r["segments"] for r in strategies(facts)] == [["m/a"], ["m/b", "m/d"], ["m/c", "m/e"]]


def test_the_best_split_shares_most_topics_then_serves_priorities() -> None:
    facts = pairs_apart("ab") | {f"Segment {key} HAS_TOPIC Topic own": NO for key in "bc"}
    facts |= {"Segment a": {"priority": 1}, "Segment b": {"priority": 3}, "Segment c": NO}
    facts |= topic("c", "t")
    found = [
        (r["segments"], r["shared_topics"], r["priority"]) for r in strategies(Facts(made(facts)))
    ]
    assert found == [(["m/b", "m/c"], 2, 3), (["m/a"], 0, 1)]


def test_the_figure_is_a_range_while_pairs_are_open() -> None:
    facts = topic("a", "t", "x") | {"Segment b": NO, "Segment c": NO}
    found = figure(Facts(made(facts)))
    assert (found["lower"], found["upper"], found["raised_by"]) == (1, 3, ["m/a|m/b"])


def test_two_open_pairs_may_be_needed_to_raise_the_figure() -> None:
    opened = [("a", "c"), ("b", "c")]
    assert raising(["a", "b", "c"], [("a", "b")], opened) == opened


def test_a_model_without_segments_needs_no_strategy() -> None:
    found = figure(Facts(made({})))
    assert (found["lower"], found["upper"], found["considered"]) == (0, 0, 0)
    assert rows("segments strategies", {}) == []

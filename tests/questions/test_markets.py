"""Sides, dependencies, cycles, cut points, effects: rows by docs/definitions.md 2."""

from collections.abc import Iterator

import pytest

from graphmodel.store import Store

from ..servers.address import Address
from .small import answer, only, opened, rows

CARDS = """
model: cards
segments:
  cardholders: {decision: support}
  merchants: {pays: yes}
  banks: {pays: no}
revenue streams:
  yearly-fee: {from: [cardholders]}
markets:
  payments:
    sides:
      cardholders:
        role: pay by card
        brings: [money, reach]
        risk: too few
        reduced by: banks hand out the cards
        change: holders tell each other where cards are refused
        depends on: {merchants: {need: must, why: no use without shops}}
        attracts: {merchants: {sign: positive, level: high, direction: chance}}
      merchants:
        depends on: {cardholders: must, banks: helps}
        attracts: {merchants: {sign: {value: negative, why: rivals next door}, direction: risk}}
      banks:
"""

# Advertisers pay for the paper since readers are there; a distributor is there for the readers.
PAPER = """
model: paper
segments:
  readers: {pays: no}
  advertisers: {pays: yes}
  distributors: {pays: no}
  neighbours: {pays: no}
  friends:
markets:
  paper:
    sides:
      readers: {depends on: {distributors: must}}
      advertisers: {depends on: {readers: must}}
      distributors:
      neighbours: {depends on: {readers: helps}}
      friends:
"""


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with opened(module_address) as found:
        yield found


def test_sides_with_what_they_bring_and_whether_they_pay(store: Store) -> None:
    found = rows(store, "markets sides", CARDS)
    assert found[1] == {
        "market": "payments",
        "side": "cardholders",
        "name": "cardholders",
        "role": "pay by card",
        "brings": ["money", "reach"],
        "payment": "payer",
        "decision": "support",
        "risk": "too few",
        "reduced_by": "banks hand out the cards",
        "change": "holders tell each other where cards are refused",
    }
    nothing = dict.fromkeys(("role", "brings", "decision", "risk", "reduced_by", "change"))
    assert found[0] == {
        "market": "payments",
        "side": "banks",
        "name": "banks",
        "payment": "free",
        **nothing,
    }
    assert only(found, "side", "payment") == [
        ("banks", "free"),
        ("cardholders", "payer"),  # a stream comes from it
        ("merchants", "payer"),  # recorded as paying, its stream is not
    ]


def test_a_side_without_a_word_about_money_is_unknown(store: Store) -> None:
    found = rows(store, "markets sides", PAPER)
    assert ("friends", "unknown") in only(found, "side", "payment")
    assert answer(store, "markets sides", "model: none\n").sentence.startswith("No market")


def test_direct_dependencies_come_before_those_through_others(store: Store) -> None:
    found = rows(store, "markets dependencies", CARDS)
    assert found[0] == {
        "market": "payments",
        "side": "cardholders",
        "on": "merchants",
        "need": "must",
        "group": "merchants",
        "direct": True,
        "path": ["cardholders", "merchants"],
        "why": "no use without shops",
    }
    assert only(found[1:], "side", "on", "need", "group", "direct") == [
        ("merchants", "banks", "helps", None, True),
        ("merchants", "cardholders", "must", "cardholders", True),
    ]  # the banks only help, so cardholders do not depend on them through merchants
    said = answer(store, "markets dependencies", CARDS).sentence
    assert "cardholders – merchants" in said


# d needs a by way of b or of c, and of two links both times.
DIAMOND = """
model: diamond
segments: {a: , b: , c: , d: }
markets:
  m:
    sides:
      a: {depends on: {d: helps}}
      b: {depends on: {a: must}}
      c: {depends on: {a: must}}
      d: {depends on: {c: must, b: must, a: helps}}
"""


def test_an_indirect_dependency_shows_the_first_of_the_shortest_paths(store: Store) -> None:
    found = rows(store, "markets dependencies", DIAMOND)
    assert only(found, "side", "on", "need", "direct", "path") == [
        ("a", "d", "helps", True, ["a", "d"]),
        ("b", "a", "must", True, ["b", "a"]),
        ("c", "a", "must", True, ["c", "a"]),
        ("d", "a", "helps", True, ["d", "a"]),
        ("d", "b", "must", True, ["d", "b"]),
        ("d", "c", "must", True, ["d", "c"]),
        ("d", "a", "must", False, ["d", "b", "a"]),  # beside the one that only helps
    ]


# Teachers can do without pupils as long as there are schools, and pupils not without teachers.
CHOICE = """
model: lessons
segments: {pupils: , schools: , teachers: , halls: }
markets:
  m:
    sides:
      pupils: {depends on: {teachers: must}}
      schools: {depends on: {halls: must}}
      halls: {depends on: {schools: must}}
      teachers: {depends on: {pupils: {group: a}, schools: {group: a}}}
"""


def test_who_has_a_choice_can_be_without_the_other(store: Store) -> None:
    said = answer(store, "markets dependencies", CHOICE).sentence
    assert "Neither can be without the other: halls – schools." in said
    without = answer(store, "markets dependencies", CHOICE.replace("halls: {depends", "halls: #"))
    assert "There are no two sides that each fall with the other." in without.sentence


# The same pair meets in two markets, and needs each other in one direction in each.
TWO_MARKETS = """
model: two
segments: {a: , b: , c: }
markets:
  first: {sides: {a: {depends on: {b: must}}, b: , c: }}
  second: {sides: {a: , b: {depends on: {a: must, c: must}}, c: {depends on: {b: must}}}}
"""


def test_markets_do_not_share_their_dependencies(store: Store) -> None:
    found = rows(store, "markets dependencies", TWO_MARKETS)
    assert only(found, "market", "side", "on", "direct") == [
        ("first", "a", "b", True),
        ("second", "b", "a", True),
        ("second", "b", "c", True),
        ("second", "c", "b", True),
        ("second", "c", "a", False),
    ]
    cycles = rows(store, "markets cycles", TWO_MARKETS)
    assert only(cycles, "market", "sides", "cycle") == [("second", ["b", "c"], ["b", "c"])]


# Two cycles of three share the side c; d helps e, and e needs d.
RINGS = """
model: rings
segments: {a: , b: , c: , d: , e: , f: }
markets:
  m:
    sides:
      a: {depends on: {b: must}}
      b: {depends on: {c: must}}
      c: {depends on: {a: must, f: must}}
      f: {depends on: {a: must}}
      d: {depends on: {e: helps}}
      e: {depends on: {d: must}}
"""


def test_sides_that_reach_each_other_have_one_shortest_cycle(store: Store) -> None:
    assert rows(store, "markets cycles", RINGS) == [
        {"market": "m", "sides": ["a", "b", "c", "f"], "cycle": ["a", "b", "c"], "helps": False}
    ]


def test_links_that_help_close_cycles_on_request_and_are_marked(store: Store) -> None:
    found = rows(store, "markets cycles", RINGS, helps=True)
    assert only(found, "sides", "cycle", "helps") == [
        (["a", "b", "c", "f"], ["a", "b", "c"], False),
        (["d", "e"], ["d", "e"], True),
    ]
    assert rows(store, "markets cycles", CARDS)[0]["cycle"] == ["cardholders", "merchants"]


def test_the_shortest_cycle_need_not_hold_the_smallest_side(store: Store) -> None:
    text = """
model: far
segments: {a: , b: , c: , d: }
markets:
  m:
    sides:
      a: {depends on: {b: must}}
      b: {depends on: {c: must}}
      c: {depends on: {d: must, a: must}}
      d: {depends on: {c: must}}
"""
    (row,) = rows(store, "markets cycles", text)
    assert (row["sides"], row["cycle"]) == (["a", "b", "c", "d"], ["c", "d"])


def test_a_side_between_others_is_a_cut_point(store: Store) -> None:
    assert rows(store, "markets cutpoints", PAPER) == [
        {"market": "paper", "side": "readers", "finding": "cut point", "parts": 3},
        {"market": "paper", "side": "friends", "finding": "not connected", "parts": None},
    ]
    said = answer(store, "markets cutpoints", PAPER).sentence
    assert "splits into parts without: readers" in said
    assert "No dependency is recorded for: friends" in said


def test_a_ring_has_no_cut_point_and_other_parts_are_not_counted(store: Store) -> None:
    ring = TWO_MARKETS.replace("second", "ring")
    found = rows(store, "markets cutpoints", ring)
    assert only(found, "market", "side", "finding", "parts") == [
        ("first", "c", "not connected", None),
        ("ring", "b", "cut point", 2),
    ]
    text = """
model: islands
segments: {a: , b: , c: , x: , y: }
markets:
  m:
    sides:
      a: {depends on: {b: must}}
      b:
      c: {depends on: {b: helps}}
      x: {depends on: {y: must}}
      y:
"""
    assert only(rows(store, "markets cutpoints", text), "side", "parts") == [("b", 2)]


def test_network_effects_on_the_same_side_and_across(store: Store) -> None:
    assert rows(store, "markets network-effects", CARDS) == [
        {
            "market": "payments",
            "side": "cardholders",
            "on": "merchants",
            "same_side": False,
            "sign": "positive",
            "level": 3,
            "direction": "chance",
            "why": None,
        },
        {
            "market": "payments",
            "side": "merchants",
            "on": "merchants",
            "same_side": True,
            "sign": "negative",
            "level": None,
            "direction": "risk",
            "why": "rivals next door",
        },
    ]
    said = answer(store, "markets network-effects", CARDS).sentence
    assert "2 network effects" in said
    assert "1 of them on the side itself" in said

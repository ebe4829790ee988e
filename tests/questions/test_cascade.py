"""What falls if a side leaves: rows and chains by docs/definitions.md 2."""

from collections.abc import Iterator

import pytest

from graphmodel.questions.wording import cell
from graphmodel.store import Store

from ..servers.address import Address
from .small import answer, only, opened, rows

CHAIN = """
model: chain
segments: {advertisers: , readers: , writers: , guests: , outside: }
revenue streams:
  adverts: {from: [advertisers]}
  gifts: {from: [readers, outside]}
markets:
  paper:
    sides:
      readers: {depends on: {writers: {need: must, why: nothing to read}}}
      advertisers: {depends on: {readers: {need: must, why: nobody looks}}}
      writers: {depends on: {guests: helps}}
      guests: {depends on: {advertisers: helps}}
"""

# s is content with one of x and y, and needs z as well.
ALTERNATIVES = """
model: either
segments: {s: , x: , y: , z: , end: }
markets:
  m:
    sides:
      s:
        depends on:
          x: {need: must, group: content, why: films}
          y: {need: must, group: content, why: music}
          z: {need: must, why: power}
      x:
      y: {depends on: {x: must}}
      z:
      end: {depends on: {s: must}}
"""


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with opened(module_address) as found:
        yield found


def test_sides_fall_step_by_step_and_take_revenue_along(store: Store) -> None:
    found = rows(store, "markets cascade", CHAIN, leaving="writers")
    assert found == [
        {
            "leaving": "writers",
            "side": "writers",
            "effect": "leaves",
            "step": 0,
            "chain": ["writers"],
            "reasons": [],
            "lost": [],
            "reduced": [],
        },
        {
            "leaving": "writers",
            "side": "readers",
            "effect": "falls",
            "step": 1,
            "chain": ["writers", "readers"],
            "reasons": ["nothing to read"],
            "lost": [],
            "reduced": ["gifts"],  # somebody outside the market goes on paying
        },
        {
            "leaving": "writers",
            "side": "advertisers",
            "effect": "falls",
            "step": 2,
            "chain": ["writers", "readers", "advertisers"],
            "reasons": ["nothing to read", "nobody looks"],
            "lost": ["adverts"],
            "reduced": [],
        },
        {
            "leaving": "writers",
            "side": "guests",
            "effect": "weakened",
            "step": 3,
            "chain": ["writers", "readers", "advertisers", "guests"],
            "reasons": ["nothing to read", "nobody looks", ""],
            "lost": [],
            "reduced": [],
        },
    ]


def test_the_sentence_tells_what_the_loss_brings(store: Store) -> None:
    said = answer(store, "markets cascade", CHAIN, leaving="writers").sentence
    assert "Without writers these fall, too: readers and advertisers." in said
    assert "Weakened: guests." in said
    assert "Revenue lost: adverts." in said
    assert "Revenue reduced: gifts." in said
    alone = answer(store, "markets cascade", CHAIN, leaving="advertisers").sentence
    assert "no other side falls" in alone
    each = answer(store, "markets cascade", CHAIN).sentence
    assert each == "Others fall with each of these sides: readers and writers."


def test_a_link_without_a_reason_leaves_no_gap_between_those_that_have_one(store: Store) -> None:
    found = answer(store, "markets cascade", CHAIN, leaving="writers")
    [column] = [each for each in found.columns if each.name == "reasons"]
    told = [cell(found, column, row) for row in found.rows]
    assert "nothing to read; nobody looks" in told
    assert not any(each.endswith("; ") for each in told)


def test_what_only_helps_never_fells(store: Store) -> None:
    found = rows(store, "markets cascade", CHAIN, leaving="guests")
    assert only(found, "side", "effect", "step") == [
        ("guests", "leaves", 0),
        ("writers", "weakened", 1),
    ]


def test_without_a_side_each_leaves_in_turn(store: Store) -> None:
    found = rows(store, "markets cascade", CHAIN)
    left = [row["leaving"] for row in found if row["effect"] == "leaves"]
    assert left == ["advertisers", "guests", "readers", "writers"]
    assert [row for row in found if row["leaving"] == "writers"] == rows(
        store, "markets cascade", CHAIN, leaving="writers"
    )


def test_a_segment_outside_every_market_leaves_alone(store: Store) -> None:
    found = rows(store, "markets cascade", CHAIN, leaving="outside")
    assert only(found, "side", "effect", "reduced") == [("outside", "leaves", ["gifts"])]


def test_one_alternative_lost_weakens(store: Store) -> None:
    found = rows(store, "markets cascade", ALTERNATIVES, leaving="y")
    assert only(found, "side", "effect", "step", "chain", "reasons") == [
        ("y", "leaves", 0, ["y"], []),
        ("s", "weakened", 1, ["y", "s"], ["music"]),
    ]


def test_the_last_alternative_fells_and_the_chain_is_the_shortest(store: Store) -> None:
    found = rows(store, "markets cascade", ALTERNATIVES, leaving="x")
    assert only(found, "side", "effect", "step", "chain", "reasons") == [
        ("x", "leaves", 0, ["x"], []),
        ("y", "falls", 1, ["x", "y"], [""]),
        ("s", "falls", 2, ["x", "s"], ["films"]),  # once y is gone, too
        ("end", "falls", 3, ["x", "s", "end"], ["films", ""]),
    ]


def test_any_group_decides(store: Store) -> None:
    found = rows(store, "markets cascade", ALTERNATIVES, leaving="z")
    assert only(found, "side", "effect", "step") == [
        ("z", "leaves", 0),
        ("s", "falls", 1),
        ("end", "falls", 2),
    ]


def test_a_group_of_one_name_is_another_group_in_another_market(store: Store) -> None:
    text = """
model: groups
segments: {s: , x: , y: }
markets:
  one: {sides: {s: {depends on: {x: {need: must, group: g}}}, x: }}
  two: {sides: {s: {depends on: {y: {need: must, group: g}}}, y: }}
"""
    found = rows(store, "markets cascade", text, leaving="x")
    assert only(found, "side", "effect") == [("x", "leaves"), ("s", "falls")]


def test_a_fallen_segment_is_gone_in_every_market(store: Store) -> None:
    text = """
model: both
segments: {a: , b: , c: }
markets:
  first: {sides: {b: {depends on: {a: {need: must, why: late}}}, a: }}
  second: {sides: {c: {depends on: {b: must}}, b: }}
  before: {sides: {b: {depends on: {a: {need: must, why: early}}}, a: }}
"""
    found = rows(store, "markets cascade", text, leaving="a")
    assert only(found, "side", "effect", "chain", "reasons") == [
        ("a", "leaves", ["a"], []),
        ("b", "falls", ["a", "b"], ["early"]),  # of two markets the one with the smaller id
        ("c", "falls", ["a", "b", "c"], ["early", ""]),
    ]


def test_the_last_of_several_payers_loses_the_stream(store: Store) -> None:
    text = """
model: shares
segments: {a: , b: , c: , d: }
key partners: {p: }
revenue streams: {all: {from: [a, b, c]}, some: {from: [a, d]}, kept: {from: [a, p]}}
markets:
  m: {sides: {a: , b: {depends on: {a: must}}, c: {depends on: {a: must}}, d: }}
"""
    found = rows(store, "markets cascade", text, leaving="a")
    assert only(found, "side", "step", "lost", "reduced") == [
        ("a", 0, [], ["all", "kept", "some"]),
        ("b", 1, ["all"], []),
        ("c", 1, ["all"], []),  # both go last
    ]


def test_no_market_no_cascade(store: Store) -> None:
    found = answer(store, "markets cascade", "model: quiet\nsegments: {s: }\n")
    assert found.rows == ()
    assert found.sentence == "No market with sides is recorded."

"""Who pays in a market, and for whom: rows by docs/definitions.md 2."""

from collections.abc import Iterator

import pytest

from graphmodel.store import Store

from ..servers.address import Address
from .small import answer, only, opened, rows
from .test_markets import PAPER


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with opened(module_address) as found:
        yield found


def test_a_free_side_is_subsidised_by_payers_that_need_it(store: Store) -> None:
    found = rows(store, "markets payers", PAPER)
    assert only(found, "side", "status", "payers", "through") == [
        ("advertisers", "payer", [], []),
        ("distributors", "subsidised", [], ["advertisers"]),  # through the readers
        ("friends", "unknown", [], []),
        ("neighbours", "free, by whom unknown", [], []),
        ("readers", "subsidised", ["advertisers"], []),
    ]
    said = answer(store, "markets payers", PAPER).sentence
    assert "Money comes from: advertisers." in said
    assert "Free because others pay: distributors and readers." in said


def test_helping_counts_directly_but_not_through_others(store: Store) -> None:
    text = """
model: helped
segments: {payer: {pays: yes}, near: {pays: no}, far: {pays: no}}
markets:
  m: {sides: {payer: {depends on: {near: helps}}, near: {depends on: {far: must}}, far: }}
"""
    found = rows(store, "markets payers", text)
    assert only(found, "side", "status", "payers") == [
        ("far", "free, by whom unknown", []),
        ("near", "subsidised", ["payer"]),
        ("payer", "payer", []),
    ]


def test_a_payer_of_another_market_subsidises_nobody_here(store: Store) -> None:
    text = """
model: elsewhere
segments: {payer: {pays: yes}, user: {pays: no}, guest: {pays: no}}
markets:
  here: {sides: {guest: {depends on: {user: must}}, user: }}
  there: {sides: {payer: {depends on: {user: must}}, user: }}
"""
    found = rows(store, "markets payers", text)
    assert only(found, "market", "side", "status") == [
        ("here", "guest", "free, by whom unknown"),
        ("here", "user", "free, by whom unknown"),
        ("there", "payer", "payer"),
        ("there", "user", "subsidised"),
    ]
    said = answer(store, "markets payers", text).sentence
    assert "payer" in said


def test_streams_are_listed_by_id_with_the_side_that_pays(store: Store) -> None:
    text = """
model: streams
segments: {a: }
revenue streams: {z: {from: [a]}, b: {from: [a]}}
markets: {m: {sides: {a: }}}
"""
    (row,) = rows(store, "markets payers", text)
    assert (row["status"], row["streams"]) == ("payer", ["b", "z"])

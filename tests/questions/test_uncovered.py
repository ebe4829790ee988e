"""Sides that social media does not cover: rows by docs/definitions.md 2, formats by 3."""

from collections.abc import Iterator

import pytest

from graphmodel.store import Store

from ..servers.address import Address
from .small import answer, opened, rows

COVERED = """
    priority: low
    topics: [t]
    formats: {area: {audience: 2}}
    criteria: {c: {kind: own need}}
"""
MARKET = """
model: market
topic areas: {area: , other: , price: {general: yes}}
topics: {t: {area: area}, u: {area: other}, v: {area: price}, w: }
segments:
  full: COVERED
  side: SIDE
markets: {m: {sides: {full: {depends on: {side: must}}, side: }}}
change potential:
  - {of: {criterion: full.c}, mechanism: need}
"""
NOTHING = {
    "market": "m",
    "side": "side",
    "topic": "not recorded",
    "format": "not recorded",
    "priority": "not recorded",
    "change": "not recorded",
    "needed_by": [],
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with opened(module_address) as found:
        yield found


def market(side: str) -> str:
    return MARKET.replace("COVERED", COVERED.rstrip()).replace("SIDE", side)


def test_a_side_of_which_nothing_is_recorded_lacks_everything(store: Store) -> None:
    assert rows(store, "markets uncovered", market("")) == [NOTHING]


def test_a_covered_market_has_no_rows(store: Store) -> None:
    text = market(COVERED) + "  - {of: {criterion: side.c}, mechanism: value}\n"
    found = answer(store, "markets uncovered", text)
    assert found.rows == ()
    assert found.sentence == "Every side is covered."


@pytest.mark.parametrize(
    ("side", "topic"),
    [
        ("{topics: none}", "none"),
        ("{topics: {t: none, u: none}}", "none"),  # recorded, and none of them carried
        ("{topics: {t: none, w: }}", None),
        ("{topics: [v]}", None),
    ],
)
def test_no_topic_and_none_recorded_are_apart(store: Store, side: str, topic: str | None) -> None:
    (row,) = rows(store, "markets uncovered", market(side))
    assert row["topic"] == topic


ZERO = "{audience: 0, social network: 0, community: 0}"


@pytest.mark.parametrize(
    ("side", "lack"),
    [
        (f"{{topics: [t], formats: {{area: {ZERO}}}}}", "none suitable"),
        (f"{{topics: [t], formats: {{area: {ZERO}, other: {ZERO}}}}}", "none suitable"),
        (f"{{topics: [t, v], formats: {{area: {ZERO}}}}}", "none suitable"),  # v is general
        (f"{{topics: [t, u], formats: {{area: {ZERO}}}}}", "not recorded"),  # the area of u
        (f"{{formats: {{area: {ZERO}}}}}", "not recorded"),  # perhaps there are more topics
        ("{topics: [t], formats: {area: {audience: 0}}}", "not recorded"),
        ("{topics: [t], formats: {area: {audience: 0, community: 1}}}", None),
        ("{formats: none}", "none suitable"),
        ("{topics: [t]}", "not recorded"),
    ],
)
def test_no_suitable_format_and_none_recorded_are_apart(
    store: Store, side: str, lack: str | None
) -> None:
    (row,) = rows(store, "markets uncovered", market(side))
    assert row["format"] == lack


def test_both_kinds_of_community_ruled_out_rule_out_communities(store: Store) -> None:
    codes = "{audience: 0, social network: 0, brand community: 0, topic community: 0}"
    (row,) = rows(
        store, "markets uncovered", market(f"{{topics: [t], formats: {{area: {codes}}}}}")
    )
    assert row["format"] == "none suitable"


def test_only_a_finding_about_a_criterion_examines_a_side(store: Store) -> None:
    text = market(COVERED) + "  - {of: {segment: side}, mechanism: value}\n"
    (row,) = rows(store, "markets uncovered", text)
    assert row == dict.fromkeys(NOTHING) | {
        "market": "m",
        "side": "side",
        "change": "not recorded",
        "needed_by": [],
    }


def test_a_priority_of_none_is_recorded(store: Store) -> None:
    (row,) = rows(store, "markets uncovered", market("{priority: none}"))
    assert row["priority"] is None


@pytest.mark.parametrize(
    ("needy", "needed_by"),
    [
        ("", ["full"]),
        ("decision: undecided", ["full"]),
        ("horizon: fading", ["full"]),
        ("decision: leave out", []),
        ("decision: advertise only", []),
        ("horizon: past", []),
    ],
)
def test_a_side_left_out_although_a_considered_one_needs_it(
    store: Store, needy: str, needed_by: list[str]
) -> None:
    text = market("{decision: leave out}").replace("priority: low", f"priority: low\n    {needy}")
    (row,) = rows(store, "markets uncovered", text)
    assert row["needed_by"] == needed_by


def test_being_left_out_though_needed_is_a_finding_of_its_own(store: Store) -> None:
    text = market(COVERED + "    decision: leave out")
    text += "  - {of: {criterion: side.c}, mechanism: value}\n"
    found = answer(store, "markets uncovered", text)
    (row,) = found.rows
    assert [row[name] for name in ("topic", "format", "priority", "change")] == [None] * 4
    assert "Left out although other sides need it: side." in found.sentence
    helped = text.replace("{side: must}", "{side: helps}")
    assert rows(store, "markets uncovered", helped) == []


def test_without_a_market_nothing_is_called_covered(store: Store) -> None:
    text = "model: shop\nsegments: {a: }\n"
    assert answer(store, "markets uncovered", text).sentence == "No market with sides is recorded."
    german = answer(store, "markets uncovered", text, "de")
    assert german.sentence == "Kein Markt mit Seiten ist erfasst."

"""Target groups by docs/definitions.md 10: in which segments, and who meets several strategies."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

CUT = """
topics: {t: }
target groups: {both: {trait: climb and sail, size: 5}, small: {size: 1}, large: {size: 9},
  plain: , out: , nowhere: }
segments:
  a: {topics: [t], priority: high, target groups: [both, large], kept apart from: {b: sales}}
  b: {topics: [t], target groups: [both, small, plain]}
  c: {topics: [t], target groups: [out], decision: leave out, kept apart from: {a: sales}}
  d: {topics: [t], priority: high, target groups: [out]}
  e: {topics: [t], target groups: none}
  f: {topics: [t]}
"""
MODELS = {
    "cut": CUT,
    "empty": "segments: {a: {target groups: none}}\n",
    "bare": "segments: {a: }\n",
    "one": "target groups: {x: }\nsegments: {a: {target groups: [x]}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def test_those_in_several_segments_come_first_then_the_larger(store: Store) -> None:
    found = rows(store, "segments target-groups", "cut")
    assert [tuple(row.values()) for row in found] == [
        ("both", ["a", "b"], "climb and sail", 5, [1, 2], True),
        ("out", ["c", "d"], None, None, [1], False),  # c is not considered
        ("large", ["a"], None, 9, [1], False),
        ("small", ["b"], None, 1, [2], False),
        ("plain", ["b"], None, None, [2], False),
        ("nowhere", [], None, None, [], False),
    ]


def test_no_strategies_are_kept_apart_by_a_threshold_that_nothing_reaches(store: Store) -> None:
    found = rows(store, "segments target-groups", "cut", threshold=3)
    assert {tuple(row["strategies"]) for row in found} == {(1,), ()}


SAID = {
    "cut": (
        "6 target groups are recorded. In several segments: both and out. These meet several "
        "strategies: both; that cancels no conflict between their segments. In no segment: "
        "nowhere. None recorded for f.",
        "6 Zielgruppen sind erfasst. In mehreren Segmenten: both und out. Auf mehrere Strategien "
        "treffen: both; das hebt keinen Konflikt ihrer Segmente auf. In keinem Segment: nowhere. "
        "Keine erfasst für f.",
    ),
    "one": ("One target group is recorded: x.", "Eine Zielgruppe ist erfasst: x."),
    "empty": ("No target group is recorded.", "Keine Zielgruppe ist erfasst."),
    "bare": (
        "No target group is recorded. None recorded for a.",
        "Keine Zielgruppe ist erfasst. Keine erfasst für a.",
    ),
}


@pytest.mark.parametrize("key", SAID)
def test_the_finding_is_said_and_cancels_nothing(store: Store, key: str) -> None:
    english = ask(store, "segments target-groups", {"model": key})
    german = ask(store, "segments target-groups", {"model": key}, "de")
    assert (english.sentence, german.sentence) == SAID[key]
    assert english.rows == german.rows

"""The segments at a glance by docs/definitions.md 10: order, consequences, effort, few buyers."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

RANKED = """
segments:
  a: {priority: low, value: high}
  b: {priority: medium, value: low}
  c: {priority: medium}
  d: {priority: medium, value: high, size: 1}
  e: {value: high}
  f: {priority: high, horizon: past}
  g: {priority: none, decision: leave out, horizon: past}
  h: {}
  i: {priority: medium, decision: advertise only}
  j: {priority: medium, decision: undecided, size: 9}
"""
NICHES = """
categories: {guild: "slow, and @ odds with haste"}
key partners: {bank: }
segments:
  stream: {category: [niche, guild]}
  shared: {category: niche}
  partner: {category: niche}
  said: {category: niche, pays: yes}
  free: {category: niche, pays: no}
  unknown: {category: niche}
  other: {category: mass, pays: yes}
  bare: {pays: yes}
  bare-free: {pays: no}
revenue streams:
  own: {from: [stream]}
  common: {from: [shared, other]}
  with-bank: {from: [partner, bank]}
"""
COUNTED = """
topics: {t: , u: , v: }
target groups: {x: , y: }
segments:
  some: {topics: {t: , u: none, v: low}, criteria: {c: , d: }, target groups: [x, y]}
  taken-back: {topics: {t: none}}
  none: {topics: none, criteria: none, target groups: none}
  bare: {}
"""
MODELS = {
    "ranked": RANKED,
    "niches": NICHES,
    "counted": COUNTED,
    "empty": "topics: {t: }\n",
    "one": "segments: {a: {priority: low, category: niche, pays: yes}}\n",
    "unranked": "segments: {a: , b: }\n",
    "scale": "scales: {priority: {minor: few, major: many}}\n"
    "segments: {a: {priority: major}, b: {priority: minor}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def by_segment(store: Store, key: str, *names: str) -> dict[str, object]:
    found = rows(store, "segments overview", key)
    return {row["segment"]: tuple(row[name] for name in names) for row in found}


def test_priority_ranks_then_value_and_never_size(store: Store) -> None:
    assert list(by_segment(store, "ranked")) == list("fdbcijageh")


def test_priority_sets_how_much_is_done_for_those_considered(store: Store) -> None:
    assert by_segment(store, "ranked", "effort", "considered") == {
        "f": ("not considered", "past"),
        "d": ("some levels", "yes"),
        "b": ("some levels", "yes"),
        "c": ("some levels", "yes"),
        "i": ("not considered", "advertise only"),
        "j": ("some levels", "yes"),
        "a": ("few levels", "yes"),
        "g": ("not considered", "leave out"),
        "e": (None, "yes"),
        "h": (None, "yes"),
    }


def test_the_top_of_a_scale_is_high_even_if_it_is_the_lowest_too(store: Store) -> None:
    found = by_segment(store, "scale", "priority", "effort")
    assert found == {"a": (2, "all levels"), "b": (1, "few levels")}


def test_a_niche_that_pays_depends_on_few_buyers(store: Store) -> None:
    assert by_segment(store, "niches", "pays", "few_buyers", "streams") == {
        "stream": (True, True, ["own"]),
        "shared": (True, True, []),
        "partner": (True, True, []),
        "said": (True, True, []),
        "free": (False, False, []),
        "unknown": (None, None, []),
        "other": (True, False, []),
        "bare": (True, None, []),
        "bare-free": (False, False, []),
    }


def test_each_category_has_its_consequence(store: Store) -> None:
    found = by_segment(store, "niches", "categories", "consequences")
    assert found["stream"] == (["niche", "guild"], ["niche", "slow, and @ odds with haste"])
    assert found["bare"] == (None, None)
    said = " ".join(str(ask(store, "segments overview", {"model": "niches"}, "de")).split())
    assert "zugeschnitten, von denen das Unternehmen dann abhängt; slow, and @ odds with" in said


def test_what_is_recorded_is_counted_and_nothing_else(store: Store) -> None:
    assert by_segment(store, "counted", "topics", "criteria", "target_groups") == {
        "some": (2, 2, 2),
        "taken-back": (0, None, None),
        "none": (0, 0, 0),
        "bare": (None, None, None),
    }


SAID = {
    "ranked": (
        "The first of 10 segments is f, with the priority high. "
        "Few levels will do for a. "
        "Without a priority: e and h. "
        "Not considered: g (leave out); i (advertise only); f (past).",
        "Das erste von 10 Segmenten ist f, mit der Priorität hoch. "
        "Wenige Ebenen genügen für a. "
        "Ohne Priorität: e und h. "
        "Nicht berücksichtigt: g (weglassen); i (nur werben); f (vergangen).",
    ),
    "one": (
        "a is the only segment; its priority is low. "
        "Few levels will do for a. "
        "A paying niche, so the company depends on few buyers: a.",
        "a ist das einzige Segment; seine Priorität ist niedrig. "
        "Wenige Ebenen genügen für a. "
        "Zahlende Nische, also Abhängigkeit von wenigen Käufern: a.",
    ),
    "scale": (
        "The first of 2 segments is a, with the priority major. "
        "All levels of the options are to be worked out for a. "
        "Few levels will do for b.",
        "Das erste von 2 Segmenten ist a, mit der Priorität major. "
        "Alle Ebenen der Optionen sind auszuarbeiten für a. "
        "Wenige Ebenen genügen für b.",
    ),
    "unranked": (
        "No priority is recorded for any of the 2 segments.",
        "Für keines der 2 Segmente ist eine Priorität erfasst.",
    ),
    "empty": ("No segment is recorded.", "Kein Segment ist erfasst."),
}


@pytest.mark.parametrize("key", SAID)
def test_the_overview_is_said(store: Store, key: str) -> None:
    english = ask(store, "segments overview", {"model": key})
    german = ask(store, "segments overview", {"model": key}, "de")
    assert (english.sentence, german.sentence) == SAID[key]
    assert english.rows == german.rows

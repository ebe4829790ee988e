"""Likely duplicates: names that count as one, and labelled pairs with today's figures."""

import runpy
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from graphmodel.store import Store

from ..servers.address import Address
from .small import answer, only, opened, rows

ROOT = Path(__file__).parents[2]
FOUND_ALWAYS = {"hyphen", "case", "accent", "translation", "other name"}
FOUND_NEVER = {"compound"}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with opened(module_address) as found:
        yield found


@cache
def benchmark() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "benchmarks" / "duplicates.py"), run_name="duplicates")


@cache
def pairs() -> tuple[Any, ...]:
    found: tuple[Any, ...] = benchmark()["judged"]()
    return found


def test_there_are_sixty_pairs_in_two_languages_none_of_them_twice() -> None:
    assert Counter(pair.language for pair in pairs()) == {"en": 30, "de": 30}
    assert Counter(pair.same for pair in pairs()) == {True: 36, False: 24}
    assert len({(pair.language, frozenset(pair.names)) for pair in pairs()}) == 60


def test_the_published_figures_are_those_of_today() -> None:
    published = (ROOT / "benchmarks" / "results.md").read_text("utf-8")
    for row in benchmark()["table"](pairs()):
        assert f"\n{row}\n" in published


@pytest.mark.parametrize("names", [("Preis", "Preise"), ("Price", "Prices")])
def test_a_plural_is_found(names: tuple[str, str]) -> None:
    (pair,) = (each for each in pairs() if each.names == names)
    assert pair.same
    assert pair.found


def test_what_is_written_otherwise_is_always_found_and_a_part_never() -> None:
    assert all(pair.found for pair in pairs() if pair.trap in FOUND_ALWAYS)
    assert not any(pair.found for pair in pairs() if pair.trap in FOUND_NEVER)


def test_two_senses_are_suggested_until_their_names_tell_them_apart() -> None:
    senses = [pair for pair in pairs() if pair.trap == "two senses"]
    assert len(senses) == 4
    assert all(pair.found and not pair.found_apart for pair in senses)


SENSES = """
model: senses
language: de
topic areas: {exchange: {name: Börse}, school: {name: Schule}}
topics:
  a: {name: Kurs, area: exchange}
  b: {name: Kurs, area: school}
  c: {name: Kurse, area: school}
  d: {name: Kurse}
"""


def test_both_areas_are_shown_and_two_are_said(engine_address: Address) -> None:
    with opened(engine_address) as store:
        found = rows(store, "topics duplicates", SENSES)
        told = (
            answer(store, "topics duplicates", SENSES),
            answer(store, "topics duplicates", SENSES, "de"),
        )
    areas = {(row["topic_a"], row["topic_b"]): (row["area_a"], row["area_b"]) for row in found}
    assert areas == {
        ("a", "b"): ("exchange", "school"),
        ("c", "d"): ("school", None),
        ("a", "c"): ("exchange", "school"),
        ("a", "d"): ("exchange", None),
        ("b", "c"): ("school", "school"),
        ("b", "d"): ("school", None),
    }
    english, german = (each.sentence.partition(". ")[2] for each in told)
    assert english.startswith("In two topic areas, so perhaps one word in two senses: Kurs (a) – ")
    assert german.startswith("In zwei Themenfeldern, also vielleicht ein Wort in zwei Bedeutungen")


def test_nothing_is_said_of_areas_where_none_differ(engine_address: Address) -> None:
    with opened(engine_address) as store:
        said = answer(store, "topics duplicates", SENSES.replace("area: exchange", "area: school"))
    assert said.sentence.endswith("Kurs (a) and Kurs (b).")


DUPLICATES = """
model: names
language: en
topics:
  a: {name: Price, also: {de: Preis}}
  b: {name: price}
  c: {name: Preis}
  d: {name: Rope-Safety}
  e: {name: rope safety}
  f: {name: Rope safty}
  g: {name: Café}
  h: {name: Cafe}
  i: {name: Lärm}
  j: {name: Laerm}
  k: {name: noise}
segments: {s: {topics: [a, f]}}
channels: {c1: {topics: [b, f]}}
"""


def test_names_and_aliases_equal_after_folding_or_alike(store: Store) -> None:
    found = rows(store, "topics duplicates", DUPLICATES)
    assert only(found, "topic_a", "topic_b", "kind", "similarity") == [
        ("a", "b", "alias", 1.0),
        ("d", "e", "alias", 1.0),
        ("g", "h", "alias", 1.0),
        ("i", "j", "alias", 1.0),
        ("a", "c", "translation", 1.0),
        ("d", "f", "spelling", 0.95),  # ropesafety, ropesafty: 2 × 9 / (10 + 9)
        ("e", "f", "spelling", 0.95),
    ]
    assert found[0]["modules"] == ["customer-segments", "channels"]
    assert found[1]["modules"] == []


def test_similarity_of_exactly_85_percent_is_enough(store: Store) -> None:
    text = """
model: edge
topics:
  a: {name: abcdefghijklmnopqrst}
  b: {name: abcdefghijklmnopqxyz}
  c: {name: abcdefghijklmnopwxyz}
"""
    found = rows(store, "topics duplicates", text)
    assert only(found, "topic_a", "topic_b", "similarity") == [("b", "c", 0.95), ("a", "b", 0.85)]


def test_aliases_are_compared_only_for_being_equal(store: Store) -> None:
    text = """
model: aliases
language: de
topics: {a: {name: Preis, also: {en: delivery}}, b: {name: Lieferung, also: {en: deliverys}}}
"""
    assert rows(store, "topics duplicates", text) == []

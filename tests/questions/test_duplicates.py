"""Likely duplicates on labelled pairs: the published figures are those of today."""

import runpy
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ..servers.address import Address
from .small import answer, opened, rows

ROOT = Path(__file__).parents[2]
FOUND_ALWAYS = {"hyphen", "case", "accent", "translation", "other name"}
FOUND_NEVER = {"compound"}


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

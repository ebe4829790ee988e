"""Likely duplicates on labelled pairs: the published figures are those of today."""

import runpy
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

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

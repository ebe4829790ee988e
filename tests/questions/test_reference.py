"""The page that follows from the headers."""

from pathlib import Path

import pytest

from graphmodel.questions import reference, registry
from graphmodel.schema import Words

from .cafe import SHARED, write
from .test_wording import HEADER


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The page for one question and one rule."""
    registry.read_once.cache_clear()
    write(tmp_path, "mine shared", SHARED)
    write(tmp_path, "rules own", HEADER.format(en="Own rule", de="Eigene Regel"))
    monkeypatch.setattr(registry, "shipped", lambda: tmp_path)
    return reference.page()


def test_a_question_has_its_words_parameters_and_columns(page: str) -> None:
    section = page[page.index("## mine shared") : page.index("# Rules")]
    assert "Shared topics / _Gemeinsame Themen_. Which topics are shared?" in section
    assert "Defined in: docs/definitions.md 1.\n" in section
    assert "| `min_modules` | integer | `2` | few / _wenig_ |" in section
    assert "| `modules` | list of id of Module | modules / _Module_ |  |" in section
    assert "| `priority` | level priority | priority / _Priorität_ |  |" in section


def test_a_rule_has_its_strength_and_texts(page: str) -> None:
    section = page[page.index("## rules own") :]
    assert "Strength 2." in section
    assert "| `low` | {first} and {second} differ / _{first} und {second} sind" in section
    assert "| `price` | the price of {second} for {first} / _der Preis_ |" in section
    assert "parameter" not in section


def test_what_would_break_a_table_is_escaped() -> None:
    assert reference._both(Words("a|b", "a|b")) == r"a\|b"

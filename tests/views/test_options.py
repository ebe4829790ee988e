"""The table of options: what its panel tells, and what of it a narrow screen shows."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from .pages import drawn
from .shared import opened
from .test_pages import fact, in_language

# How much of the table lies beyond the edge of the screen.
BEYOND = "[...document.querySelectorAll('.scroll')].map(e => e.scrollWidth - e.clientWidth)"


@pytest.mark.parametrize(("key", "language"), [("tonewood", "en"), ("hofkiste", "de")])
def test_on_a_telephone_each_row_is_seen_whole(
    page: Page, tmp_path: Path, key: str, language: str
) -> None:
    opened(page, tmp_path, drawn("options", key, language))
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.evaluate(BEYOND)[0] == 0
    heads = page.locator("thead th:visible")
    assert heads.count() == 5
    page.set_viewport_size({"width": 1280, "height": 900})
    assert heads.count() == 10


def test_the_legend_names_the_levels_as_their_dots_stand() -> None:
    english, german = (in_language(drawn("options", "tonewood"), each) for each in ("en", "de"))
    assert "the levels from left: carrier, priority, affinity, formats, competition, " in english
    assert "motivation, company benefits</li>" in english
    assert "die Ebenen von links: Träger, Priorität, Affinität, Nutzungsformate, " in german


def test_the_panel_tells_every_level_of_an_option() -> None:
    page = drawn("options", "tonewood")
    assert fact(page, "sound", "suitable formats")[:2] == [
        "audience (free)",
        "brand community (free)",
    ]
    assert "Answers from players" in fact(page, "sound", "user benefits")
    assert "Thanks by name" in fact(page, "sound", "motivation")

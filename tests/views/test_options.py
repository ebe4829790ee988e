"""The table of options: what its panel tells, and what of it a narrow screen shows."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .sizes import grown
from .test_pages import fact, in_language

# How much of the table lies beyond the edge of the screen.
BEYOND = "[...document.querySelectorAll('.scroll')].map(e => e.scrollWidth - e.clientWidth)"

# The words of verdicts that run over the end of a line.
BROKEN = """[...document.querySelectorAll('.verdict t-en')].flatMap(({ firstChild: text }) =>
    [...text.data.matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1;
    }).map(([word]) => word))"""


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
    assert "in this order: carrier, priority, affinity, formats, competition, " in english
    assert "motivation, company benefits.</p>" in english
    assert "in dieser Reihenfolge: Träger, Priorität, Affinität, Nutzungsformate, " in german


def test_the_legend_says_what_weight_and_competition_are() -> None:
    english = in_language(drawn("options", "tonewood"), "en")
    legend = english.split('class="legend"')[1].split("</div>")[0]
    assert "Weight: priority × affinity (how well it suits social media)" in legend
    assert "free: no competitor is there" in legend


BARE = """\
model: bare
name: Bare
segments: {a: {name: A, topics: {carried: {priority: high, affinity: high}}}}
topics: {carried: {name: Carried}, alone: {name: Alone}}
"""


def test_what_cannot_be_asked_yet_is_not_known_either() -> None:
    """Without a format nobody asks for the competition, without a carrier for anything."""
    page = in_language(drawn_of("options", of_text(BARE)), "en")
    rows = dict(re.findall(r'<tr data-id="(\w+)">.*?aria-hidden="true">(.*?)</tr>', page))
    known = {topic: re.findall(r'<i class="(\w+)">', row) for topic, row in rows.items()}
    assert known["carried"] == ["known"] * 3 + ["gap"] * 6
    assert known["alone"] == ["gap"] * 9
    assert "3 of 9" in rows["carried"]


def test_no_word_of_a_verdict_is_broken_on_a_telephone(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn_of("options", grown(50)))
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.evaluate(BEYOND)[0] == 0
    assert page.locator(".verdict").count() == 10
    assert page.evaluate(BROKEN) == []


def test_the_headings_come_again_on_every_sheet(page: Page, tmp_path: Path) -> None:
    """Chromium repeats words, but no buttons."""
    opened(page, tmp_path, drawn("options", "tonewood"))
    page.emulate_media(media="print")
    looks = "[...document.querySelectorAll('.sort')].map(e => getComputedStyle(e).display)"
    assert set(page.evaluate(looks)) == {"contents"}


def test_the_panel_tells_every_level_of_an_option() -> None:
    page = drawn("options", "tonewood")
    assert fact(page, "sound", "suitable formats")[:2] == [
        "audience (free)",
        "brand community (free)",
    ]
    assert "Answers from players" in fact(page, "sound", "user benefits")
    assert "Thanks by name" in fact(page, "sound", "motivation")

"""The report: what it has told once it does not tell again."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from .pages import drawn
from .shared import opened
from .test_pages import in_language


def test_what_a_chapter_says_on_top_it_does_not_say_again() -> None:
    page = in_language(drawn("report", "search-engine"), "en")
    chapter = page.split('id="chapter-7"')[1].split("</section>")[0]
    assert chapter.count("No customer relationship is recorded.") == 1


@pytest.mark.parametrize("key", ["tonewood", "drug-maker", "search-engine"])
@pytest.mark.parametrize(("language", "said"), [("en", "Not considered"), ("de", "Nicht berück")])
def test_the_brief_says_once_who_is_not_considered(key: str, language: str, said: str) -> None:
    page = in_language(drawn("report", key), language)
    first, brief = page.split('<p class="answer">')[1], page.split('id="brief"')[1]
    assert said in first.split("</p>")[0]
    assert said not in brief.split('class="paper"')[0]


@pytest.mark.parametrize(("view", "tables"), [("report", 1), ("topics", 1)])
def test_a_report_has_on_paper_the_tables_that_somebody_opened(
    page: Page, tmp_path: Path, view: str, tables: int
) -> None:
    opened(page, tmp_path, drawn(view, "tonewood"))
    if view == "report":
        page.locator("#topics details.table > summary").click()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    shown = page.locator("details").filter(visible=True)
    assert shown.count() == tables


@pytest.mark.parametrize(("key", "fewer"), [("hofkiste", True), ("tonewood", False)])
@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "hold only the segments that the course keeps"), ("de", "die der Kurs behält")],
)
def test_the_paper_says_if_its_strategies_count_fewer_segments_than_the_drawing(
    key: str, fewer: bool, language: str, said: str
) -> None:
    page = in_language(drawn("report", key), language)
    assert (said in page.split('class="paper"')[0]) == fewer


def test_the_head_names_no_strategy_by_the_number_it_has_further_down() -> None:
    page = in_language(drawn("report", "hofkiste"), "en")
    head = page.split('<p class="answer">')[1].split("</p>")[0]
    assert "5 strategies are enough for the 8 segments considered" in head
    assert "in the strategy in brackets" not in head
    assert "in the strategy in brackets" in page.split('id="compatibility"')[1]


def test_on_paper_a_heading_stays_with_its_drawing(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("report", "tonewood"))
    page.emulate_media(media="print")
    style = "(all, name) => [...new Set(all.map(each => getComputedStyle(each)[name]))]"
    held = page.locator("#markets").locator("h2, .answer, .further, .legend")
    assert held.count() == 4
    assert held.evaluate_all(style, "breakAfter") == ["avoid"]
    assert page.locator(".further, .market").evaluate_all(style, "breakInside") == ["avoid"]
    # No break is kept from within a flexible box.
    assert page.locator(".markets .drawing").evaluate_all(style, "display") == ["block"]


def test_rows_of_the_paper_are_no_higher_on_a_narrow_screen(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("report", "tonewood"))
    height = "all => Math.max(...all.map(each => each.getBoundingClientRect().height))"
    wide = page.locator(".paper tr").evaluate_all(height)
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.locator(".paper tr").evaluate_all(height) <= 1.5 * wide

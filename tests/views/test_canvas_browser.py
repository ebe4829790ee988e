"""The canvas in a real browser: safe, reachable, readable, in light and dark, wide and narrow."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from ..browser.pages import violations
from .pages import HOSTILE, canvas_of, hostile_canvas, shipped

OVERFLOWING = """() => {
    const cut = e => e.checkVisibility() && getComputedStyle(e).display !== 'inline'
        && e.scrollWidth > e.clientWidth + 1;
    const labels = document.querySelectorAll('h1, h2, .card, .chip, .name, .answer, td, th');
    return [...labels].filter(cut).map(e => e.textContent);
}"""
OVERLAPPING = """() => {
    const cards = [...document.querySelectorAll('.card')].map(e => [e, e.getBoundingClientRect()]);
    const beside = (a, b) => a.right <= b.left || b.right <= a.left;
    const above = (a, b) => a.bottom <= b.top || b.bottom <= a.top;
    return cards.flatMap(([e, a], i) => cards.slice(i + 1)
        .filter(([, b]) => !beside(a, b) && !above(a, b))
        .map(([f]) => `${e.textContent} / ${f.textContent}`));
}"""
TOUCHING = """() => [...document.querySelectorAll('.block, .card')].filter(outer => {
    const o = outer.getBoundingClientRect();
    return [...outer.querySelectorAll('h2, .name, .chip')].some(e => {
        const i = e.getBoundingClientRect();
        return Math.min(i.left - o.left, o.right - i.right, i.top - o.top, o.bottom - i.bottom) < 3;
    });
}).map(e => e.textContent)"""


def opened(page: Page, folder: Path, content: str) -> Page:
    """The page, opened from a file as a reader would."""
    file = folder / "page.html"
    file.write_text(content, "utf-8")
    page.goto(file.as_uri())
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("key", ["hofkiste", "rope-maker"])
def test_labels_are_whole_and_nothing_shuts_anybody_out(
    page: Page, tmp_path: Path, key: str, width: int, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 900})
    opened(page, tmp_path, canvas_of(key, "de"))
    assert page.evaluate(OVERFLOWING) == []
    assert page.evaluate(OVERLAPPING) == []
    assert page.evaluate(TOUCHING) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


@pytest.mark.parametrize("key", shipped())
def test_each_shipped_model_opens_without_a_complaint(page: Page, tmp_path: Path, key: str) -> None:
    opened(page, tmp_path, canvas_of(key))
    assert page.locator(".block").count() == 9


def test_hostile_names_show_as_text(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, hostile_canvas())
    assert page.locator("img").count() == 0
    shown = page.locator(".customer-segments .name").inner_text()
    assert shown.startswith(HOSTILE[:20])
    assert page.evaluate(OVERFLOWING) == []


def test_the_keyboard_reaches_every_card_and_shows_its_facts(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, canvas_of("rope-maker"))
    page.locator("#search").focus()
    reached = []
    for _ in range(page.locator("button").count()):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.dataset.id"))
    cards = page.locator(".card").evaluate_all("all => all.map(e => e.dataset.id)")
    assert set(cards) <= set(reached)
    page.locator(".card", has_text="Climbers").focus()
    assert "most of the profit" in page.locator("#panel").inner_text()


def test_pointing_at_a_topic_marks_its_carriers(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, canvas_of("rope-maker"))
    page.locator(".legend button", has_text="Rope safety").hover()
    near = page.locator(".card.near .name").all_inner_texts()
    assert near == ["Climbers", "Climbing ropes", "Climbing club"]


def test_lines_lead_to_what_a_card_is_linked_with(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, canvas_of("rope-maker"))
    assert page.locator("#lines path").count() == 0
    page.locator(".card", has_text="Climbing club").hover()
    assert page.locator("#lines path").count() == 1


def test_a_click_keeps_and_escape_lets_go(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, canvas_of("rope-maker"))
    page.locator(".card", has_text="Sailors").click()
    page.locator("h1").hover()
    assert page.locator(".card.chosen .name").all_inner_texts() == ["Sailors"]
    page.keyboard.press("Escape")
    assert page.locator(".card.chosen").count() == 0


def test_search_finds_names_topics_and_facts(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, canvas_of("rope-maker"))
    page.locator("#search").fill("regatta")
    assert page.locator(".card:not(.missed) .name").all_inner_texts() == ["Sailors"]
    assert page.locator("#found").inner_text().startswith("1 ")
    page.locator("#search").fill("")
    assert page.locator(".card.missed").count() == 0


def test_without_scripts_the_page_still_tells_everything(browser: Browser, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = opened(context.new_page(), tmp_path, canvas_of("rope-maker"))
    assert page.locator(".card").count() == 5
    page.locator("summary").first.click()
    assert page.locator("tbody tr").count() == 2
    context.close()

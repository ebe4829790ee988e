"""Every view in a real browser: safe, reachable, readable, and all its controls work."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from graphmodel.report.parts import CHAPTERS

from . import shared
from .pages import HOSTILE, drawn, drawn_of, shipped
from .sizes import grown

FIRST = [(view, keys[0]) for view, keys in shared.BROWSED.items()]
# What a filled shape says, a browser leaves out on paper unless the page asks for it.
FILLED = """() => [...document.querySelectorAll(':is(.drawing, .legend) *')]
    .map(e => getComputedStyle(e))
    .filter(own => !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(own.backgroundColor))
    .map(own => own.printColorAdjust)"""
TOP = "e => e.getBoundingClientRect().top"
OTHERS = [(view, key) for view, keys in shared.BROWSED.items() for key in keys[1:]]


@pytest.mark.parametrize(("view", "key"), FIRST)
def test_everything_on_the_page_works(page: Page, tmp_path: Path, view: str, key: str) -> None:
    shared.opened(page, tmp_path, drawn(view, key))
    shared.whole(page)
    shared.open_to_all(page)
    if page.locator(shared.FIRST).count():
        shared.chooses(page)
        shared.finds(page)
        shared.filters(page)
    shared.walks(page)
    shared.speaks_both(page)
    shared.downloads(page)
    shared.whole(page, 390, "dark")
    shared.readable(page)


@pytest.mark.parametrize(("view", "key"), OTHERS)
def test_it_reads_as_well_in_german_dark_and_narrow(
    page: Page, tmp_path: Path, view: str, key: str
) -> None:
    shared.opened(page, tmp_path, drawn(view, key, "de"))
    shared.whole(page, 1280, "dark")
    shared.whole(page, 390)
    shared.open_to_all(page)
    shared.unbroken(page, 390)


@pytest.mark.parametrize("view", ["topics", "compatibility", "curve", "options"])
def test_what_tells_by_its_filling_is_filled_on_paper(
    page: Page, tmp_path: Path, view: str
) -> None:
    shared.opened(page, tmp_path, drawn(view, "tonewood"))
    page.emulate_media(media="print")
    assert set(page.evaluate(FILLED)) == {"exact"}


@pytest.mark.parametrize("view", shared.BROWSED)
def test_shipped_models_open_whole(page: Page, tmp_path: Path, view: str) -> None:
    at = list(shared.BROWSED).index(view)
    for key in shipped()[at % 4 :: 4]:
        shared.opened(page, tmp_path, drawn(view, key))
        assert page.locator(".buttons").is_visible(), key
        shared.whole(page)


@pytest.mark.parametrize("view", shared.BROWSED)
def test_hostile_names_show_as_text(page: Page, tmp_path: Path, view: str) -> None:
    content = drawn(view, "hostile")
    assert content.count("</script>") == 2
    shared.opened(page, tmp_path, content)
    assert page.locator("img").count() == 0
    assert page.locator("h1").inner_text() == HOSTILE
    shared.whole(page)
    shared.downloads(page)
    shared.whole(page, 390)


def test_drawings_look_the_same_in_the_report(page: Page, tmp_path: Path) -> None:
    shared.opened(page, tmp_path, drawn("report", "tonewood"))
    in_report = page.evaluate(shared.LOOKS)
    for view in dict.fromkeys(chapter.view for chapter in CHAPTERS if chapter.view):
        shared.opened(page, tmp_path, drawn(view, "tonewood"))
        for name, looks in page.evaluate(shared.LOOKS).items():
            assert looks, name
            assert in_report[name] == looks, name


@pytest.mark.parametrize(("view", "head"), [("formats", ".grid"), ("options", ".options-table")])
def test_headings_stay_in_sight_and_out_of_the_way_of_the_picture(
    page: Page, tmp_path: Path, view: str, head: str
) -> None:
    shared.opened(page, tmp_path, drawn_of(view, grown(400)))
    page.evaluate("scrollTo(0, 1500)")
    top = page.locator(f"{head} thead")
    assert top.evaluate(TOP) == 0
    page.locator(".picture").evaluate("e => e.classList.add('traced')")
    assert top.evaluate(TOP) < 0


@pytest.mark.parametrize("view", shared.BROWSED)
def test_a_link_leads_back_to_the_same_state(page: Page, tmp_path: Path, view: str) -> None:
    shared.opened(page, tmp_path, drawn(view, "tonewood"), "#lang=de&step=2&q=sound")
    assert page.locator("html").get_attribute("lang") == "de"
    assert page.locator("#walk li:visible").count() == 1
    assert page.locator("#at").inner_text().startswith("2 /")
    if page.locator("#q").count():
        assert page.locator("#q").input_value() == "sound"
        assert page.locator(".missed").count()


@pytest.mark.parametrize("view", shared.BROWSED)
def test_without_scripts_the_page_still_tells_everything(
    browser: Browser, tmp_path: Path, view: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = shared.opened(context.new_page(), tmp_path, drawn(view, "tonewood"))
    assert page.locator(".controls").is_hidden()
    assert page.locator("#walk li").first.is_visible()
    for summary in page.locator("summary").all():
        summary.click()
    assert page.locator("tbody tr").first.is_visible()
    assert page.locator("#facts article").last.is_visible()
    context.close()


# Whether the panel shows that it tells more below; asked a frame after it was scrolled.
SIGNED = """() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(
    getComputedStyle(document.getElementById('panel'), '::after').content !== 'none'))))"""


def test_the_panel_shows_by_a_sign_that_it_tells_more_below(page: Page, tmp_path: Path) -> None:
    shared.opened(page, tmp_path, drawn("options", "tonewood"), "#thing=sound")
    assert page.evaluate(SIGNED)
    page.locator("#told").evaluate("e => e.scrollTo(0, e.scrollHeight)")
    assert not page.evaluate(SIGNED)


def test_the_name_and_the_button_of_a_panel_stay_above_what_it_tells(
    page: Page, tmp_path: Path
) -> None:
    shared.opened(page, tmp_path, drawn("options", "tonewood"), "#thing=sound")
    page.locator("#told").evaluate("e => e.scrollTo(0, e.scrollHeight)")
    name, button, told = (page.locator(each) for each in ("#told h3", "#close", "#told"))
    top, close = told.bounding_box(), button.bounding_box()
    stands = name.bounding_box()
    assert top
    assert close
    assert stands
    assert stands["y"] == pytest.approx(top["y"], abs=1)
    assert stands["y"] + stands["height"] >= close["y"] + close["height"]
    button.click()
    assert told.is_hidden()


def test_a_panel_with_room_for_everything_has_no_such_sign(page: Page, tmp_path: Path) -> None:
    shared.opened(page, tmp_path, drawn("communities", "tonewood"), "#thing=:outside")
    assert page.locator("#told").is_visible()
    assert not page.evaluate(SIGNED)


def test_a_step_that_shows_nothing_in_the_drawing_comes_into_view(
    page: Page, tmp_path: Path
) -> None:
    page.set_viewport_size({"width": 390, "height": 700})
    shared.opened(page, tmp_path, drawn("options", "tonewood"), "#step=2")
    assert page.locator(".lit").count() == 0
    box = page.locator("#walk").bounding_box()
    assert box
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 701

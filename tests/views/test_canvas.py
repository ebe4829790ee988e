"""The canvas: every element and every topic in its block, and what pointing at one shows."""

import html
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.model import read
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES

from .pages import SEEDS, drawn, drawn_of, of_text, shipped
from .shared import opened
from .sizes import grown
from .test_pages import in_language

MODULES = [term for term in VOCABULARY_NODES if term.label == "Module"]
TOUCHING = """() => [...document.querySelectorAll('.block, .card')].filter(outer => {
    const o = outer.getBoundingClientRect();
    return [...outer.querySelectorAll('h2, .name, .chip')].some(e => {
        const i = e.getBoundingClientRect();
        return Math.min(i.left - o.left, o.right - i.right, i.top - o.top, o.bottom - i.bottom) < 3;
    });
}).map(e => e.textContent)"""


def cards(page: str) -> list[str]:
    """The ids of the cards, as they stand."""
    return re.findall(r'class="card(?: open)?" data-id="([^"]*)"', page)


@pytest.mark.parametrize("key", shipped())
def test_every_element_of_the_nine_modules_is_a_card_once(key: str) -> None:
    nodes = read(SEEDS / f"{key}.yaml").nodes
    elements = sorted(node.id for node in nodes if BY_LABEL[node.label].module)
    assert sorted(f"{key}/{id}" for id in cards(drawn("canvas", key))) == elements


def test_the_nine_blocks_stand_in_the_order_of_the_canvas() -> None:
    page = drawn("canvas", "rope-maker", "de")
    heads = re.findall(r'<section class="block ([\w-]+)".*?<t-de>([^<]*)<', page)
    names = [(term.id, term.words.de[:1].upper() + term.words.de[1:]) for term in MODULES]
    assert heads == names


def test_a_card_shows_its_topics_shared_ones_with_a_sign() -> None:
    page = drawn("canvas", "rope-maker")
    (climbers,) = re.findall(r'class="card" data-id="climbers">(.*?)</button>', page)
    assert [html.unescape(name) for name in re.findall(r"<bdi>(.*?)</bdi>", climbers)] == [
        "Climbers",
        "Rope safety",
        "Delivery time",
        "Knots",
    ]
    signs = re.findall(r'chip( c\d)?" data-id="(\w[\w-]*)"', climbers)
    assert signs == [(" c0", "rope-safety"), (" c1", "delivery"), ("", "knots")]


def test_a_topic_with_priority_none_is_not_on_the_card() -> None:
    page = drawn_of(
        "canvas",
        of_text("model: m\ntopics: {t: {name: T}}\nsegments: {a: {name: A, topics: {t: none}}}"),
    )
    assert 'class="chip' not in page.split('class="blocks"')[1].split("</figure>")[0]


def test_what_should_carry_topics_and_has_none_recorded_is_dashed() -> None:
    model = """\
model: m
topics: {t: {name: T}}
segments: {a: {name: A}, b: {name: B, topics: none}, c: {name: C, topics: [t]}}
channels: {d: {name: D}}
"""
    page = drawn_of("canvas", of_text(model))
    assert re.findall(r'class="card open" data-id="(\w+)"', page) == ["a"]
    (legend,) = re.findall(r'<div class="legend">.*?<div class="drawing">', page)
    assert "no topic recorded yet" in legend
    assert "no topic recorded yet" not in drawn("canvas", "rope-maker")


def test_of_very_many_topics_the_legend_opens_to_the_rest(page: Page, tmp_path: Path) -> None:
    model = grown(400)
    topics = {node.id.split("/")[1] for node in model.nodes if node.label == "Topic"}
    opened(page, tmp_path, drawn_of("canvas", model))
    chips = page.locator(".legend button")
    shown = chips.filter(visible=True).count()
    rest = page.locator(".legend summary")
    assert rest.inner_text() == f"and {len(topics) - shown} more"
    rest.click()
    assert chips.filter(visible=True).count() == len(topics)
    assert {each.get_attribute("data-id") for each in chips.all()} == topics
    scrolled = "all('.legend ul').filter(e => e.scrollHeight > e.clientHeight).length"
    assert page.evaluate(scrolled) == 0


def test_what_is_recorded_as_carrying_no_topics_says_so() -> None:
    model = """\
model: m
topics: {t: {name: T}}
segments: {a: {name: A}, b: {name: B, topics: none}, c: {name: C, topics: {t: none}}}
channels: {d: {name: D, topics: none}, e: {name: E}}
"""
    page = in_language(drawn_of("canvas", of_text(model)), "en")
    cards = re.findall(r'class="card[^>]*data-id="(\w)">(.*?)</button>', page)
    assert [id for id, said in cards if "<small>carries no topics</small>" in said] == list("bcd")
    rows = re.findall(r"<td><bdi>(\w)</bdi></td><td>(.*?)</td>", page)
    none, unknown = "carries no topics", "no topic recorded yet"
    assert rows == [("A", unknown), ("B", none), ("C", none), ("D", none), ("E", "–")]


@pytest.mark.parametrize("key", shipped())
def test_the_table_tells_every_card_with_its_topics(key: str) -> None:
    page = in_language(drawn("canvas", key), "en")
    (table,) = re.findall(r"<caption>Business Model Canvas</caption>.*?</table>", page)
    rows = re.findall("<td><bdi>(.*?)</bdi></td><td>(.*?)</td>", table)
    told = re.findall(
        r'class="card(?: open)?" data-id.*?class="name">(.*?)</span>(.*?)</button>', page
    )
    bare = [re.sub("<.*?>", "", name) for name, _ in told]
    assert sorted(name for name, _ in rows) == sorted(bare)
    chips = {topic for _, inside in told for topic in re.findall("<bdi>(.*?)</bdi>", inside)}
    assert chips == {each for _, topics in rows for each in topics.split(", ") if each in chips}


def test_what_is_open_about_the_topics_stands_below_the_answer() -> None:
    page = in_language(drawn("canvas", "tonewood"), "en")
    (further,) = re.findall(r'<ul class="further">(.*?)</ul>', page)
    assert re.findall("<li>(.*?)[.:]", further) == [
        "5 topics lack one of segments, value propositions and relationships",
        "Two topics are probably one",
    ]
    assert 'class="further"' not in drawn("canvas", "rope-maker")


def test_pointing_at_a_topic_marks_its_carriers(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("canvas", "rope-maker"))
    page.locator(".legend button", has_text="Rope safety").hover()
    near = page.locator(".card.near .name").all_inner_texts()
    assert near == ["Climbers", "Climbing ropes", "Climbing club"]
    page.locator(".card .chip", has_text="Delivery time").first.hover()
    assert page.locator(".legend .chosen").inner_text().startswith("Delivery time")


def test_lines_lead_to_what_a_card_is_linked_with(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("canvas", "rope-maker"))
    assert page.locator(".lines path").count() == 0
    page.locator(".card", has_text="Climbing club").hover()
    assert page.locator(".lines path").count() == 1


def test_a_click_keeps_and_escape_lets_go(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("canvas", "rope-maker"))
    page.locator(".card .name", has_text="Sailors").click()
    page.locator("h1").hover()
    assert page.locator(".card.chosen .name").all_inner_texts() == ["Sailors"]
    assert "Water sport" in page.locator("#told").inner_text()
    page.keyboard.press("Escape")
    assert page.locator(".card.chosen").count() == 0


def test_search_finds_names_topics_and_facts(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("canvas", "rope-maker"))
    page.locator("#q").fill("regatta")
    assert page.locator(".card:not(.missed) .name").all_inner_texts() == ["Sailors"]
    assert page.locator("#found").inner_text() == "1 of 5 match"
    page.locator("#q").press("Enter")
    assert page.evaluate("document.activeElement.dataset.id") == "sailors"


def test_names_keep_away_from_the_borders(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("canvas", "hofkiste", "de"))
    assert page.evaluate(TOUCHING) == []
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.evaluate(TOUCHING) == []


def test_on_paper_the_rows_of_a_module_stay_with_its_name(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("canvas", "tonewood"))
    page.emulate_media(media="print")
    kept = "each => each.map((one) => getComputedStyle(one).breakInside)"
    assert set(page.locator("tbody:has([rowspan])").evaluate_all(kept)) == {"avoid"}

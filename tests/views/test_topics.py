"""The matrix of topics and modules: who carries what, where a corner is missing, which are one."""

import re
from pathlib import Path

from playwright.sync_api import Page

from graphmodel.schema import VOCABULARY_NODES

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .sizes import grown
from .test_pages import fact, in_language

MODULES = [term.key for term in VOCABULARY_NODES if term.label == "Module"]
SMALL = """\
model: small
name: Small
language: en
topics:
  price: {name: Price}
  prices: {name: Prices}
  speed: {name: Speed}
  idle: {name: Idle}
segments:
  shops:
    name: Shops
    topics: {price: {priority: high, affinity: low}, prices: low, speed: none}
    customer relationships: [desk, mail]
channels:
  door: {name: Door, topics: [price]}
value propositions:
  kit: {name: Kit, topics: [price]}
customer relationships:
  desk: {name: Desk, topics: [speed]}
  mail: {name: Mail}
"""


SIGNS = ("has", "lacks", "twin")
LEGENDS = {
    "tonewood": {"has", "lacks", "twin"},
    "search-engine": {"has", "lacks"},
    "financial-services": {"has"},
}


def rows(page: str) -> dict[str, dict[str, str]]:
    """For each topic in its order, what stands in the columns that show something."""
    found = {}
    for id, row in re.findall(r'<div class="row [^"]*" data-id="([^"]*)">(.*?)</div>', page):
        cells = re.findall(r'class="(has|lacks)" data-id="[^@]*@([\w-]+)" [^>]*>([\d?]+)<', row)
        found[id] = {module: f"{shown}{kind[0]}" for kind, module, shown in cells}
    return found


def traced(page: Page, said: str) -> float:
    """How far below the upper edge of the picture to be downloaded a text stands."""
    drawing = page.evaluate("picture(document.querySelector('.picture')).text")
    (moved,) = re.findall(r'translate\(\S+ ([-\d.]+)\)"><rect', drawing)
    (high,) = re.findall(rf'<text x="[^"]*" y="([^"]*)"[^>]*>{said}<', drawing)
    return float(moved) + float(high)


def groups(page: str) -> list[str]:
    return re.findall(r'<div class="group"><h3>(.*?)</h3>', in_language(page, "en"))


def test_bridges_come_first_and_each_module_says_how_many_carry() -> None:
    page = drawn_of("topics", of_text(SMALL))
    assert rows(page) == {
        "price": {
            "customer-segments": "1h",
            "value-propositions": "1h",
            "channels": "1h",
            "customer-relationships": "?l",
        },
        "prices": {"customer-segments": "1h"},
        "speed": {"customer-relationships": "1h"},
        "idle": {},
    }
    assert groups(page) == [
        "Carried by 3 modules",
        "Carried by one module",
        "Carried by no module",
    ]


def test_the_line_joins_the_modules_of_a_topic() -> None:
    page = drawn_of("topics", of_text(SMALL))
    (price,) = re.findall(r'<div class="row [^"]*" data-id="price">(.*?)</div>', page)
    assert re.findall(r'class="line (\w+)"', price) == ["from", "through", "to"]
    (idle,) = re.findall(r'<div class="row [^"]*" data-id="prices">(.*?)</div>', page)
    assert 'class="line' not in idle


def test_each_column_says_how_many_topics_its_module_carries() -> None:
    page = drawn_of("topics", of_text(SMALL))
    sizes = re.findall(r'class="set" id="[^"]*" data-id=":([\w-]+)">.*?<b>(\d+)</b>', page)
    assert [module for module, _ in sizes] == MODULES
    assert [int(size) for _, size in sizes][:4] == [2, 1, 1, 1]
    assert fact(page, ":channels", "topics") == ["Price"]


def test_a_missing_corner_says_who_could_fill_it() -> None:
    page = drawn_of("topics", of_text(SMALL))
    assert fact(page, "price@customer-relationships", "could carry it") == [
        "Desk: has other topics (linked to Shops)",
        "Mail: no topics recorded (linked to Shops)",
        "no relationship recorded: Kit",
    ]
    assert fact(page, "price", "missing in") == ["customer relationships"]


def test_a_corner_that_nothing_could_fill_is_marked_as_well() -> None:
    page = drawn("topics", "drug-maker")
    assert rows(page)["studies"]["value-propositions"] == "?l"
    assert fact(page, "studies@value-propositions", "could carry it") == ["nothing recorded so far"]


def test_a_crossing_says_who_carries_the_topic_and_how_much() -> None:
    page = drawn_of("topics", of_text(SMALL))
    assert fact(page, "price@customer-segments", "carried by") == [
        "Shops (priority high, affinity low)"
    ]
    assert fact(page, "price", "weight") == ["3 (not known for 2 of 3)"]


def test_twins_of_the_same_name_are_told_apart_by_their_keys() -> None:
    page = drawn_of("topics", of_text(SMALL.replace("name: Prices", "name: Price")))
    twins = re.findall(r'class="twin" data-id="(\w+)">≈ <bdi>(.*?)</bdi>', page)
    assert twins == [("prices", "Price (prices)"), ("price", "Price (price)")]


def test_likely_duplicates_point_at_each_other() -> None:
    page = in_language(drawn_of("topics", of_text(SMALL)), "en")
    twins = re.findall(r'class="twin" data-id="(\w+)">≈ <bdi>(\w+)', page)
    assert twins == [("prices", "Prices"), ("price", "Price")]
    assert fact(page, "prices", "probably the same as") == ["Price (similar spelling)"]
    (further,) = re.findall(r'class="further">(.*?)</ul>', page)
    assert "Two topics are probably one" in further


def test_a_topic_says_its_area_and_the_legend_what_is_drawn() -> None:
    page = in_language(drawn("topics", "tonewood"), "en")
    (sound,) = re.findall(r'id="on-sound".*?</button>', page)
    assert "<small><bdi>Playing music</bdi></small>" in sound
    legend = {name: drawn("topics", name).split('class="legend"')[1] for name in LEGENDS}
    for name, signs in LEGENDS.items():
        drawn_signs = legend[name].split("</div>")[0]
        assert {each for each in SIGNS if f'class="{each}"' in drawn_signs} == signs, name


def test_a_model_without_topics_says_so() -> None:
    page = in_language(drawn_of("topics", of_text("model: m\nsegments: {a: {name: A}}")), "en")
    assert "No topic is shared by 2 modules or more." in page
    assert rows(page) == {}


def test_a_narrow_legend_explains_no_weight_where_none_is_drawn(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("topics", "tonewood"))
    for width, shown in ((1280, True), (390, False)):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.locator(".row .weight").first.is_visible() == shown
        assert page.locator(".legend b").is_visible() == shown


def test_the_legend_says_how_much_a_topic_can_weigh() -> None:
    assert "at most 9;" in drawn("topics", "rope-maker")
    assert "at most 6;" in drawn("topics", "tonewood")  # whose affinity has three levels


def test_modules_stay_in_sight_and_in_their_place_in_the_picture(
    page: Page, tmp_path: Path
) -> None:
    opened(page, tmp_path, drawn_of("topics", grown(400)))
    before = traced(page, "Topics per module")
    page.evaluate("scrollTo(0, 3000)")
    assert page.evaluate("document.querySelector('.head').getBoundingClientRect().top") == 0
    assert traced(page, "Topics per module") == before


def test_modules_stand_on_top_of_every_sheet(page: Page, tmp_path: Path) -> None:
    """Chromium repeats the head of what is laid out as a table, but no buttons in it."""
    opened(page, tmp_path, drawn("topics", "tonewood"))
    page.emulate_media(media="print")
    looks = "(name) => getComputedStyle(document.querySelector(name)).display"
    assert page.evaluate(looks, ".matrix") == "table"
    assert page.evaluate(looks, ".heads") == "table-header-group"
    assert page.evaluate(looks, ".set") == "contents"


def test_filters_leave_rows_out_and_headings_with_them(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("topics", "tonewood"))
    page.locator("#area").select_option("learning")
    assert page.locator(".row[data-id]:visible .topic > bdi").all_inner_texts() == [
        "Practising",
        "First instrument",
    ]
    assert page.locator(".group h3:visible").count() == 2
    assert page.locator(".set:not(.missed)").count() == 9


def test_pointing_at_a_module_marks_its_topics(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("topics", "tonewood"))
    page.locator(".set", has_text="Channels").hover()
    assert page.locator(".row.near .topic > bdi").all_inner_texts() == [
        "Sound",
        "Price",
    ]

"""The drawing of markets: who needs whom, who pays, and what falls with a side."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.schema import Words
from graphmodel.views.market_lines import DEEP, GAP, WIDE, Need, Payment, money, needs

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .test_pages import in_language

FEE = Words("fee", "Gebühr")
LESSONS = """\
model: lessons
name: Lessons
language: en
segments:
  pupils: {name: Pupils, pays: yes}
  teachers: {name: Teachers, pays: no}
  schools: {name: Schools}
  halls: {name: Halls}
revenue streams: {fee: {name: Fee, from: [pupils], to: [teachers], share: high}}
markets:
  lessons:
    sides:
      pupils: {role: learn, depends on: {teachers: {need: must, why: nobody else teaches}}}
      teachers:
        depends on: {pupils: {group: guests}, schools: {group: guests}, halls: {need: helps}}
      schools: {role: send pupils}
      halls:
"""


def page() -> str:
    return drawn_of("markets", of_text(LESSONS))


def lines(kind: str) -> list[str]:
    """The drawn lines of a kind, by what the page knows them by."""
    return re.findall(rf'<g class="{kind}"[^>]*data-id="([^"]*)"', page())


def test_every_direct_dependency_is_an_arc() -> None:
    assert sorted(lines("need")) == [
        "lessons@pupils|teachers",
        "lessons@teachers|pupils",
        "lessons@teachers|schools",
    ]
    assert lines("need helps") == ["lessons@teachers|halls"]


def test_alternatives_are_ringed() -> None:
    arcs = re.findall(r'<g class="need"[^>]*data-id="([^"]*)">(.*?)</g>', page())
    assert {id for id, drawing in arcs if "<circle" in drawing} == {
        "lessons@teachers|pupils",
        "lessons@teachers|schools",
    }


def test_money_goes_over_to_a_side_or_down_to_the_company() -> None:
    over = money([Payment("fee", FEE, [0], 1, 3)], [], 2)
    assert 'stroke-width="14"' in over
    assert f"V{DEEP}" not in over
    down = money([Payment("fee", FEE, [0], None, None)], [1], 2)
    assert 'stroke-width="4"' in down
    assert f"V{DEEP}" in down
    assert '<g class="carried">' in down
    assert money([], [], 2) == ""


def test_arcs_of_neighbours_lie_below_those_that_reach_over_them() -> None:
    drawing = needs(
        [Need("far", FEE, 0, 2, False, False), Need("near", FEE, 0, 1, False, False)], count=3
    )
    tops = {
        id: int(y)
        for id, y in re.findall(
            r'data-id=":(\w+)"><text.*?</text><path class="reach" d="M\d+ \d+V(\d+)Q', drawing
        )
    }
    assert tops["far"] < tops["near"]
    assert f'width="{3 * WIDE + 2 * GAP}"' in drawing


def test_no_two_arcs_end_in_the_same_place() -> None:
    shown = [Need(f"{a}{b}", FEE, a, b, False, False) for a in range(4) for b in range(4) if a != b]
    heads = re.findall(r'class="head" d="M(\d+)', needs(shown, 4))
    starts = re.findall(r'class="reach" d="M(\d+)', needs(shown, 4))
    assert len({*heads, *starts}) == 2 * len(shown)


def test_a_side_says_what_it_lacks_and_what_its_loss_does() -> None:
    text = in_language(page(), "en")
    assert "its loss splits the market" in text
    assert "lacks: topic, usage format" in text
    assert "whether it pays: not recorded" in text
    assert "Pupils: falls, step 1 (Teachers" in text
    assert "Teachers: weakened, step 1 (Pupils" in text  # schools still send pupils
    assert "Schools: weakened" not in text


def test_a_card_says_what_the_side_gets_and_needs() -> None:
    text = in_language(drawn("markets", "tonewood"), "en")
    assert "gets: Lesson search, Starter set" in text
    assert '<li class="needing">needs Learners or Music schools</li>' in text
    assert '<li class="needing">is helped by Professional musicians</li>' in text


def test_beside_a_market_stands_what_goes_with_each_side() -> None:
    text = in_language(page(), "en")
    gone = {
        side: [re.sub("<.*?>", "", each) for each in re.findall("<li.*?</li>", told)]
        for side, told in re.findall(r'class="leaver" data-id="(\w+)">(.*?)</dd>', text)
    }
    assert gone == {
        "halls": ["Teachers weakened"],
        "pupils": ["Teachers weakened", "Fee revenue lost"],
        "schools": ["Teachers weakened"],
        "teachers": ["Pupils falls, step 1", "Fee revenue lost"],
    }


def test_much_that_goes_with_a_side_stands_below_the_market() -> None:
    sides = [f"s{number}" for number in range(6)]
    written = (
        "model: m\nsegments: {" + ", ".join(f"{each}: {{name: {each}}}" for each in sides) + "}\n"
    )
    written += "markets: {m: {sides: {" + ", ".join(
        f"{side}: {{depends on: [{sides[at - 1]}]}}" for at, side in enumerate(sides)
    )
    page = drawn_of("markets", of_text(f"{written}}}}}}}\n"))
    assert page.count('<div class="leaving below">') == 1
    assert '<div class="leaving">' in drawn("markets", "tonewood")
    assert '<div class="leaving below">' not in drawn("markets", "tonewood")


def test_the_legend_explains_the_signs_that_are_drawn() -> None:
    legend = drawn("markets", "card-company").split('class="legend"')[1].split("</div>")[0]
    assert re.findall(r'<g class="([^"]*)">', legend) == ["need", "pays"]
    assert "any one with a ring is enough" in drawn("markets", "tonewood")


HELPED = """\
model: m
segments: {a: {name: A}, b: {name: B}}
markets: {m: {sides: {a: {depends on: {b: {need: helps}}}, b: {role: buys}}}}
"""


def explained(page: str) -> list[str]:
    """The words that the sentences below the legend explain."""
    legend = in_language(page, "en").split('class="legend"')[1].split("</div>")[0]
    return re.findall("<p>(.*?):", legend)


def test_the_legend_explains_the_words_that_are_told() -> None:
    falls, weakened, change = "Falls, step 1", "Weakened", "Change potential"
    assert explained(drawn("markets", "tonewood")) == [falls, weakened, change]
    assert explained(drawn("markets", "card-company")) == [falls, change]
    assert explained(drawn_of("markets", of_text(HELPED))) == [weakened, change]


def test_sides_of_a_circle_that_can_stand_in_for_each_other_do_not_all_fall() -> None:
    """What stands on top says of them that no two fall with each other."""
    text = in_language(drawn("markets", "hofkiste"), "en")
    assert "There are no two sides that each fall with the other." in text
    assert "some can do with another side instead: Haushalte im Abo, Höfe and Kantinen." in text
    assert "Each depends on" not in text
    both = "Each depends on the other: Second-hand buyers and Second-hand sellers."
    assert both in in_language(drawn("markets", "tonewood"), "en")


def test_a_model_without_markets_says_so() -> None:
    empty = drawn("markets", "rope-maker")
    assert "No market with sides is recorded." in empty
    assert "A market joins sides that need each other" in empty
    assert "data-download" not in empty.split("<script")[0]
    assert 'class="legend"' not in empty


def test_the_walk_shows_the_sides_with_which_others_fall(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("markets", "tonewood"), "#step=3")
    assert page.locator("#walk li:visible").inner_text().startswith("Others fall with each")
    assert page.locator(".side.lit .name").all_inner_texts() == [
        "Teachers",
        "Second-hand buyers",
        "Second-hand sellers",
    ]


def test_the_picture_leaves_out_what_is_said_to_ears_alone(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("markets", "tonewood"))
    assert "Teachers needs Learners" in str(page.locator(".needs").first.text_content())
    drawn_text = page.evaluate("picture(document.querySelector('.picture')).text")
    assert "Teachers needs Learners" not in drawn_text
    assert ">Teachers<" in drawn_text


def test_needs_are_told_in_words_where_arrows_have_no_room(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("markets", "tonewood"))
    assert page.locator(".needs").first.is_visible()
    assert page.locator(".needing").first.is_hidden()
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.locator(".needs").first.is_hidden()
    assert page.locator(".needing").first.is_visible()


def test_five_sides_fit_on_a_sheet_of_paper(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("markets", "hofkiste"))
    page.set_viewport_size({"width": 1030, "height": 700})  # A4 across, without its margins
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('.sides').getBoundingClientRect().width") <= 1030
    assert page.locator(".sides .side").count() == 5
    small = "e => parseFloat(getComputedStyle(e).fontSize) * e.currentCSSZoom"
    assert page.locator(".tags li").first.evaluate(small) > 9.3  # 7 points


@pytest.mark.parametrize(
    ("side", "fates"),
    [
        ("teachers", {"Teachers": "Leaves", "Pupils": "Falls, step 1"}),
        ("pupils", {"Pupils": "Leaves", "Teachers": "Weakened"}),
        ("halls", {"Halls": "Leaves", "Teachers": "Weakened"}),
    ],
)
def test_pointing_at_a_side_shows_what_falls(
    page: Page, tmp_path: Path, side: str, fates: dict[str, str]
) -> None:
    file = tmp_path / "page.html"
    file.write_text(drawn_of("markets", of_text(LESSONS)), "utf-8")
    page.goto(f"{file.as_uri()}#thing={side}")
    told = {
        card.locator(".name").inner_text(): card.locator(".fate").inner_text()
        for card in page.locator(".side").all()
        if card.locator(".fate").is_visible()
    }
    assert told == fates


def test_the_keyboard_on_an_arrow_makes_it_stand_out_without_a_frame(
    page: Page, tmp_path: Path
) -> None:
    """A frame would run behind the cards, in parts."""
    opened(page, tmp_path, drawn("markets", "tonewood"))
    look = """e => [getComputedStyle(e).outlineStyle,
        getComputedStyle(e.querySelector('path:not(.reach)')).stroke]"""
    for kind in (".need", ".pays"):
        arrow = page.locator(f"{kind}[data-id]").first
        _, before = arrow.evaluate(look)
        arrow.focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")  # lets go; the focus stays
        assert arrow.evaluate("e => e.matches(':focus-visible:not(.chosen)')")
        frame, stroke = arrow.evaluate(look)
        assert frame == "none"
        assert stroke != before

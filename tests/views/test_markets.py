"""The drawing of markets: who needs whom, who pays, and what falls with a side."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.schema import Words
from graphmodel.views.market_lines import DEEP, GAP, WIDE, Need, Payment, money, needs

from .pages import drawn, drawn_of, of_text
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
    assert "Pupils: falls, step 1 (Teachers" in text
    assert "Teachers: weakened, step 1 (Pupils" in text  # schools still send pupils
    assert "Schools: weakened" not in text


def test_a_model_without_markets_says_so() -> None:
    assert "No market with sides is recorded." in drawn("markets", "rope-maker")


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

"""The drawing of usage formats: verdicts and who is there, affinity, and what to find out."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .test_pages import fact, in_language

MODEL = """\
model: shop
name: Shop
language: en
media experience: no
topic areas: {sea: {name: Sea}, town: {name: Town}, price: {name: Price, general: yes}}
topics: {sails: {name: Sails, area: sea}, bars: {name: Bars, area: town}, rates: {area: price}}
segments:
  sailors:
    name: Sailors
    topics: {sails: {affinity: high}}
    formats: {sea: {audience: 3, social network: 1, community: 0}}
  guests:
    name: Guests
    topics: {bars: {affinity: low}}
    formats: {town: {audience: 1, brand community: 2, topic community: 0}}
  savers: {name: Savers, topics: [rates]}
  strangers: {name: Strangers}
  leavers: {name: Leavers, decision: leave out}
competitors:
  weekly: {name: The Weekly, kind: media house, occupies: {sea: audience, town: audience}}
"""


def page() -> str:
    return in_language(drawn_of("formats", of_text(MODEL)), "en")


def drawing(page: str) -> str:
    return page.split('<div class="drawing">')[1].split("</figure>")[0]


def cells(page: str, segment: str) -> list[tuple[str, str, str]]:
    """Each cell of a segment: its look, what it is about, and its text."""
    (group,) = re.findall(rf'<tbody data-id="{segment}">.*?</tbody>', drawing(page))
    found = re.findall(r'class="verdict (\w+)" data-id="[^@"]+@([^"]+)">(.*?)</button>', group)
    return [(look, about, re.sub("<.*?>", "|", said).strip("|")) for look, about, said in found]


def test_each_format_says_how_hard_it_is_and_who_is_there() -> None:
    sailors = cells(page(), "sailors")
    assert [(look, about) for look, about, _ in sailors] == [
        ("hardly", "sea@audience"),
        ("easy", "sea@social-network"),
        ("unsuitable", "sea@community"),
    ]
    assert "The Weekly" in sailors[0][2]


def test_a_free_format_with_somebody_in_it_shows_the_contradiction() -> None:
    told = {about: said for _, about, said in cells(page(), "guests")}
    assert "yet there: The Weekly" in told["town@audience"]
    assert "yet" not in told["town@brand-community"]


def test_a_plain_community_stands_for_both_kinds() -> None:
    shown = drawing(page())
    heads = re.findall(r'<th scope="col(?:group)?".*?>(.*?)</th>', shown.split("</thead>")[0])
    assert heads == [
        *("Segment", "Topic area", "Audience", "Social network", "Community"),
        *("Brand community", "Topic community"),
    ]
    assert re.search(r'<td colspan="2"><button[^>]*data-id="sailors@sea@community"', shown)


def test_every_row_is_as_wide_as_the_table() -> None:
    for key in ("tonewood", "hofkiste", "online-retailer", "rope-maker"):
        shown = drawing(drawn("formats", key))
        head, *groups = shown.split("<tbody")
        wide = len(re.findall(r'<th scope="col"', head))
        for row in (row for group in groups for row in group.split("<tr>")[1:]):
            spans = [int(each or 1) for each in re.findall(r'<td(?: colspan="(\d+)")?', row)]
            assert sum(spans) + row.count('<th scope="row"') == wide - 1, (key, row)


def test_segments_without_an_area_are_there_and_those_not_considered_are_named() -> None:
    shown = drawing(page())
    for segment in ("savers", "strangers"):
        (group,) = re.findall(rf'<tbody data-id="{segment}">.*?</tbody>', shown)
        assert "no topic area to rate a format for" in group
    assert 'data-id="leavers"' not in shown
    assert re.search("<p>Not considered[^<]*: Leavers", shown)


def test_bars_are_as_many_as_the_affinity_is_high() -> None:
    for segment, full in (("sailors", 3), ("guests", 1), ("strangers", 0)):
        (head,) = re.findall(rf'<tbody data-id="{segment}">.*?</th>', drawing(page()))
        assert head.count('class="full"') == full
    assert "affinity: high" in drawing(page())


def test_the_answer_is_short_and_the_rest_stands_beside() -> None:
    for key in ("tonewood", "hofkiste"):
        shown = in_language(drawn("formats", key), "en")
        answer = re.findall(r'<p class="answer">(.*?)</p>', shown)[0]
        assert len(answer) < 300
        beside = shown.split('<div class="beside">')[1].split("</figure>")[0]
        for said in ("To find out first", "Rated as free although", "Not considered"):
            assert said in beside
            assert said not in answer


def test_the_recommended_kind_of_community_is_marked() -> None:
    told = {about: said for _, about, said in cells(in_tonewood(), "hobby-players")}
    assert "recommended" in told["playing@topic-community"]
    assert "recommended" not in told["playing@brand-community"]
    assert sum("recommended" in said for said in told.values()) == 1


def in_tonewood() -> str:
    return in_language(drawn("formats", "tonewood"), "en")


def test_a_cell_tells_its_code_occupants_and_verdict() -> None:
    shown = drawn_of("formats", of_text(MODEL))
    id = "sailors@sea@audience"
    assert fact(shown, id, "code") == ["3: suits, others are there"]
    assert fact(shown, id, "occupied by") == ["The Weekly"]
    assert fact(shown, id, "competition") == ["very hard"]


def test_only_areas_in_which_a_segment_has_topics_can_be_chosen() -> None:
    written = MODEL.replace("areas: {", "areas: {land: {name: Land}, ")
    written = written.replace("formats: {sea:", "formats: {land: {audience: 1}, sea:")
    page = drawn_of("formats", of_text(written))
    assert 'data-id="land"' in page
    assert '<option value="land"' not in page
    assert '<option value="sea"' in page


@pytest.mark.parametrize("width", [1280, 390])
def test_a_filter_takes_segments_away_on_screens_of_any_width(
    page: Page, tmp_path: Path, width: int
) -> None:
    opened(page, tmp_path, drawn("formats", "hofkiste"))
    page.set_viewport_size({"width": width, "height": 900})
    page.locator("#area").select_option("kochen")
    assert page.locator(".grid tbody").filter(visible=True).count() == 3

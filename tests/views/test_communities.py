"""The alluvial diagram of communities and segments: bands, bars, and what stands beside them."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.views import limits

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .test_pages import fact, in_language

MODEL = """\
model: club
name: Club
language: en
needs: {calm: {name: Calm}, speed: {name: Speed}, shade: {name: Shade}}
segments:
  old: {name: The old, needs: [calm]}
  young: {name: The young, needs: [speed]}
  rest: {name: The rest}
need communities:
  readers:
    name: Readers
    size: 1000
    shares: [calm]
    reaches: {old: 60, young: 20}
  riders: {name: Riders, size: 400, shares: [speed], reaches: {young: 100}}
  guests: {name: Guests, shares: [shade], reaches: [old]}
"""
# Where the bars stand, and how many people each pixel of a bar and of a band is.
DRAWN = """() => {
    const box = e => e.getBoundingClientRect();
    const bands = [...document.querySelectorAll('.band:not(.unknown)')];
    return {
        bars: [...document.querySelectorAll('.bar')].map(e => [box(e).top, box(e).bottom]),
        blocks: [...document.querySelectorAll('.cut')].map(e => [box(e).top, box(e).bottom]),
        thick: Object.fromEntries(bands.map(e => [
            e.dataset.id, parseFloat(e.querySelector('path').getAttribute('stroke-width'))])),
    };
}"""


def club() -> str:
    return drawn_of("communities", of_text(MODEL))


def told(page: str) -> str:
    return in_language(page, "en").split('<div class="drawing">')[1].split("</figure>")[0]


def test_bands_are_as_broad_as_they_have_people(page: Page, tmp_path: Path) -> None:
    thick = opened(page, tmp_path, club()).evaluate(DRAWN)["thick"]
    assert thick.keys() == {"readers|old", "readers|young", "readers|outside", "riders|young"}
    assert abs(thick["readers|old"] - 3 * thick["readers|young"]) < 0.2
    assert abs(thick["riders|young"] - 2 * thick["readers|young"]) < 0.2


def test_each_block_has_a_bar_beside_it(page: Page, tmp_path: Path) -> None:
    found = opened(page, tmp_path, club()).evaluate(DRAWN)
    assert len(found["bars"]) == len(found["blocks"]) == 6
    for (top, bottom), (above, below) in zip(found["bars"], found["blocks"], strict=True):
        assert above <= top < bottom <= below


def test_a_band_of_unknown_people_is_dashed() -> None:
    assert re.search(r'class="band c2 unknown"[^>]*data-id="guests\|old"', club())
    assert fact(club(), "guests|old", "people") == ["not recorded how many"]


def test_a_band_tells_its_share_and_its_people() -> None:
    assert fact(club(), "readers|old", "share (%)") == ["60"]
    assert fact(club(), "readers|old", "people") == ["600"]


def test_a_segment_says_how_many_people_it_has_as_far_as_that_is_known() -> None:
    blocks = dict(re.findall(r'data-id="(\w+)"><b><bdi>.*?</b>(.*?)</button>', told(club())))
    assert "<small>600 people" in blocks["young"]
    assert "<small>at least 600 people" in blocks["old"]


def test_the_answer_says_in_short_how_far_the_cuts_agree() -> None:
    for language, expected in (("en", "match communities by 0.38"), ("de", "decken sich zu 0,38")):
        shown = in_language(drawn("communities", "tonewood"), language)
        answer = re.findall(r'<p class="answer">(.*?)</p>', shown)[0]
        assert expected in answer
        meaning = {"en": "of one community only: 0.46", "de": "nur Menschen einer Gemeinschaft"}
        assert meaning[language] not in answer
        assert meaning[language] in shown.split('id="walk"')[1].split("</section>")[0]


def test_needs_across_segments_name_those_that_share_them() -> None:
    shown = told(drawn("communities", "tonewood"))
    (setup,) = re.findall(r"<b>Set-up and repair</b> <small>(.*?)</small>", shown)
    assert setup == "several segments share it: Hobby players, Learners, Professional musicians"
    assert re.search(r'class="finding left"[^>]*><b>Play where no socket is</b>', shown)


def test_segments_that_no_community_reaches_are_named() -> None:
    assert "<h3>Segments without a community</h3><p>The rest</p>" in told(club())


def test_who_is_in_no_segment_is_told_community_by_community() -> None:
    assert fact(club(), ":outside", "people") == ["Readers: 200"]


def test_a_community_of_which_no_segment_is_shown_is_not_shown_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a band it would look as if it reached no segment."""
    monkeypatch.setattr(limits, "COMMUNITIES", 2)
    written = MODEL.replace("{young: 100}", "{rest: 50, last: 50}").replace(
        "young: 20", "young: 40"
    )
    written = written.replace("{name: The rest}", "{name: The rest}\n  last: {name: The last}")
    shown = told(drawn_of("communities", of_text(written)))
    blocks = re.findall(r'class="cut[^"]*" data-id="(\w+)"', shown)
    assert blocks == ["readers", "guests", "old", "young"]
    assert "Further need communities and segments, not shown here: 3." in shown


def test_bands_of_a_community_lie_in_the_order_of_the_segments() -> None:
    for key in ("tonewood", "hofkiste", "car-maker"):
        bands = re.findall(
            r'data-id="([^|"]+)\|.*?d="M9 ([\d.]+)C.* ([\d.]+)"/>',
            told(drawn("communities", key)).replace("</g>", "</g>\n"),
        )
        for community in {each for each, _, _ in bands}:
            ends = [(float(a), float(b)) for id, a, b in bands if id == community]
            assert ends == sorted(ends)
            assert [b for _, b in ends] == sorted(b for _, b in ends)


def test_a_model_without_communities_says_what_would_be_here() -> None:
    shown = in_language(drawn("communities", "card-company"), "en")
    assert "Once need communities are recorded" in shown
    assert shown.count("No need community is recorded") == 1
    assert "data-download" not in shown.split("<script")[0]


def test_the_picture_holds_what_is_seen_and_nothing_else(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("communities", "tonewood"))
    with page.expect_download() as download:
        page.locator("[data-download=svg]").click()
    content = download.value.path().read_text("utf-8")
    assert content.count("<path stroke-width") == 6
    assert "People with stage fright" in content
    assert "People with stage fright – Hobby players" not in content


def test_a_bar_dims_with_its_block(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("communities", "tonewood"))
    page.locator("#q").fill("People with stage fright")
    look = "all => all.map(e => [e.tagName, e.dataset.id, e.classList.contains('missed')])"
    looks = page.locator(".cut, .bar").evaluate_all(look)
    blocks = {id: missed for tag, id, missed in looks if tag != "rect"}
    bars = {id: missed for tag, id, missed in looks if tag == "rect"}
    assert set(bars.values()) == {False, True}
    assert bars == {id: blocks[id] for id in bars}


def test_on_paper_the_drawing_and_the_list_beside_it_stay_together(
    page: Page, tmp_path: Path
) -> None:
    opened(page, tmp_path, drawn("communities", "tonewood"))
    page.emulate_media(media="print")
    both = "getComputedStyle(document.querySelector('.both')).breakInside"
    assert page.evaluate(both) == "avoid"

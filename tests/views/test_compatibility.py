"""The drawing of segments and strategies: groups, every pair with its reasons, what is open."""

import re
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .test_pages import fact, in_language

SEGMENTS = """\
model: four
name: Four
language: en
topic areas: {sea: {name: Sea}, rock: {name: Rock}}
topics: {sails: {name: Sails, area: sea}, grips: {name: Grips, area: rock}}
segments:
  sailors: {name: Sailors, priority: high, topics: [sails]}
  climbers: {name: Climbers, topics: [grips]}
  divers: {name: Divers, topics: [sails]}
  walkers: {name: Walkers}
  guests: {name: Guests, decision: leave out}
judgements:
  - {between: [climbers, divers], compatible: yes, why: both rent a boat}
"""
UNRELATED = [
    "they share no topic and no topic area but general ones, and no areas of theirs are related:",
    "Rock",
    "Sea",
]
# Of each arc how far left it reaches, and whether each of its ends lies at a segment.
ARCS = """() => {
    const frame = document.querySelector('.map').getBoundingClientRect();
    const edges = [...document.querySelectorAll('.member[data-id]')].map(e => {
        const box = e.getBoundingClientRect();
        return [box.left, (box.top + box.bottom) / 2];
    });
    const at = p => edges.some(([x, y]) => Math.hypot(p.x - x, p.y - y) < 3);
    return [...document.querySelectorAll('.bonds path')].map(path => ({
        left: path.getBoundingClientRect().left - frame.left,
        ends: [0, path.getTotalLength()].map(length =>
            at(path.getPointAtLength(length).matrixTransform(path.getScreenCTM()))),
    }));
}"""


def page() -> str:
    return drawn_of("compatibility", of_text(SEGMENTS))


def pairs(kind: str) -> list[str]:
    """The pairs that are drawn in a state, by what the page knows them by."""
    return sorted(re.findall(rf'class="pair {kind}" data-id="([^"]+)"', page()))


def article(id: str) -> str:
    """All facts of a thing, as the page tells them."""
    found = re.search(rf'<article data-of="{re.escape(id)}".*?</article>', page(), re.DOTALL)
    assert found
    return found.group()


def test_each_pair_has_its_state() -> None:
    assert pairs("conflict") == ["climbers|sailors"]
    assert pairs("compatible judged") == ["climbers|divers"]
    assert pairs("open") == ["climbers|walkers", "divers|walkers", "sailors|walkers"]
    assert page().count('<i class="fine same">') == 1  # divers and sailors


def test_a_pair_tells_each_rule_with_its_reason_and_facts() -> None:
    assert fact(page(), "climbers|sailors", "Topics from unrelated contexts") == UNRELATED
    assert fact(page(), "climbers|sailors", "state") == ["strong conflict"]
    assert "Walkers" in article("climbers|walkers")


def test_each_rule_has_its_own_facts_and_a_format_tells_whether_it_suits() -> None:
    shown = drawn("compatibility", "parts-supplier")
    formats = fact(shown, "car-makers|workshops", "Usage formats that do not meet")
    assert "Car makers: audience (Car building): unsuitable" in formats
    assert "Workshops: audience (Repair): suitable" in formats
    prices = fact(shown, "car-makers|workshops", "One pays for what another gets for less")
    assert prices[1:] == ["Series parts"]
    diversified = drawn("compatibility", "online-retailer"), "it-customers|merchants"
    assert fact(*diversified, "hint: Diversified segments")[1:] == ["IT customers"]
    assert fact(*diversified, "rules still open") == ["User benefits that cannot be the same"]


def test_a_judgement_tells_what_it_overrules_or_bears_out_and_the_facts_of_that() -> None:
    topics, told = "Topics from unrelated contexts", "judged by a person"
    assert fact(page(), "climbers|divers", told) == ["compatible: both rent a boat"]
    assert fact(page(), "climbers|divers", "state") == []
    assert fact(page(), "climbers|divers", topics) == []
    assert fact(page(), "climbers|divers", f"overruled: {topics}") == UNRELATED
    apart = drawn_of(
        "compatibility", of_text(SEGMENTS.replace("compatible: yes", "compatible: no"))
    )
    assert fact(apart, "climbers|divers", told) == ["conflict: both rent a boat"]
    assert fact(apart, "climbers|divers", topics) == UNRELATED


def test_a_segment_tells_with_whom_it_cannot_go() -> None:
    told = article("climbers")
    assert "<dd>Sailors</dd>" in told
    assert 'data-near="climbers|sailors climbers|walkers sailors walkers"' in told


def test_who_is_not_considered_is_named() -> None:
    beside = in_language(page(), "en").split('<div class="beside">')[1]
    assert re.search("<p>Not considered[^<]*: Guests", beside)
    answer = in_language(page(), "en").split('class="answer">')[1].split("</p>")[0]
    assert "Guests" not in answer


def test_what_to_find_out_stands_beside_the_map_what_counts_most_first() -> None:
    shown = in_language(drawn("compatibility", "tonewood"), "en")
    asked = re.findall(r'class="question" data-id="(.*?)".*?<small>(.*?)</small>', shown)
    assert len(asked) == shown.count('class="pair open" data-id') == 4
    assert asked[0] == (
        "learners|schools",
        "Which user benefits attract Music schools? (and 2\u00a0more)",
    )
    assert "Learners – Music schools alone would make it 5.</p>" in shown


def test_many_open_pairs_are_counted() -> None:
    shown = in_language(drawn("compatibility", "hofkiste"), "en")
    assert shown.count('class="question"') == 8
    assert "<li>and 2 more</li>" in shown


def test_no_conflict_lies_within_a_block_of_the_matrix() -> None:
    for key in ("tonewood", "hofkiste"):
        inside = re.findall(
            r'<i class="same"><button type="button" class="pair (\w+)', drawn("compatibility", key)
        )
        assert "conflict" not in inside
        assert inside


def test_segments_that_prove_the_figure_are_marked() -> None:
    shown = re.findall(
        r'class="member proves" data-id="([^"]+)"', drawn("compatibility", "tonewood")
    )
    assert len(shown) == 4


def test_a_model_with_one_segment_has_a_group_and_no_pairs() -> None:
    shown = drawn_of("compatibility", of_text("model: one\nlanguage: en\nsegments: {a: }\n"))
    assert shown.count('class="group ') == 1
    assert '<td class="' not in shown
    assert "priority not recorded: 1" in in_language(shown, "en")
    assert "priorities in sum" not in shown


def test_lines_show_the_proof_and_then_the_conflicts_of_a_segment(
    page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(drawn_of("compatibility", of_text(SEGMENTS)), "utf-8")
    page.goto(file.as_uri())
    assert page.locator(".bonds path").count() == 1
    page.locator(".member", has_text="Walkers").focus()
    assert page.locator(".bonds .open").count() == 3
    assert page.locator(".bonds .conflict").count() == 0
    page.locator('.pair[data-id="climbers|sailors"]').focus()
    assert page.locator(".bonds .conflict").count() == 1


@pytest.mark.parametrize("media", ["screen", "print"])
def test_an_arc_joins_two_segments_and_stays_within_the_drawing(
    page: Page, tmp_path: Path, media: Literal["screen", "print"]
) -> None:
    opened(page, tmp_path, drawn("compatibility", "tonewood"))
    page.emulate_media(media=media)
    arcs = page.evaluate(ARCS)
    assert len(arcs) == 6  # the proof: four segments, each with each
    for arc in arcs:
        assert arc["left"] >= 0
        assert arc["ends"] == [True, True]


def test_the_map_of_eight_segments_fits_on_the_first_sheet_of_paper(
    page: Page, tmp_path: Path
) -> None:
    opened(page, tmp_path, drawn("compatibility", "hofkiste", "de"))
    page.set_viewport_size({"width": 1030, "height": 703})  # A4 across, without its margins
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('.map').getBoundingClientRect().bottom") <= 703


def test_each_strategy_holds_its_segments_as_rows(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("compatibility", "hofkiste"))
    groups = page.locator(".group").all()
    assert [group.locator(".member").count() for group in groups] == [2, 2, 1, 1, 2]
    assert len({group.locator(".sign path").get_attribute("d") for group in groups}) == 5


def test_the_legend_explains_the_signs_that_are_there() -> None:
    told = in_language(drawn("compatibility", "free-newspaper"), "en")
    legend = told.split('<div class="legend">')[1].split("</div>")[0]
    assert "strong conflict" in legend
    assert "The figure of a conflict is its strength" in legend
    assert "judged by a person" not in legend
    assert "open: a missing fact decides" not in legend
    assert "framed: both in one strategy" not in legend
    assert "arcs join those in conflict" in legend
    full = in_language(page(), "en").split('<div class="legend">')[1].split("</div>")[0]
    for said in ("judged by a person", "open: a missing fact decides", "compatible</li>"):
        assert said in full
    assert "framed: both in one strategy" in full


def test_numbers_of_rows_are_explained_where_nothing_is_in_conflict() -> None:
    told = in_language(drawn("compatibility", "card-company"), "en")
    legend = told.split('<div class="legend">')[1].split("</div>")[0]
    assert "The number at the end of a row is that of its column" in legend
    assert "its strength" not in legend


def test_a_judgement_stands_in_the_legend_with_the_sign_that_is_drawn() -> None:
    for key, sign in (("tonewood", "!"), ("hofkiste", "2")):
        told = in_language(drawn("compatibility", key), "en").split('<div class="legend">')[1]
        assert f'judged">{sign}</i> judged by a person: conflict' in told
        assert "judged by a person: compatible" in told


def test_a_pair_steps_back_with_a_segment_that_a_filter_leaves_out(
    page: Page, tmp_path: Path
) -> None:
    opened(page, tmp_path, drawn("compatibility", "hofkiste"))
    page.locator("#horizon").select_option("now")
    left = {each.get_attribute("data-id") for each in page.locator(".member.missed").all()}
    for pair in page.locator(".map .pair[data-id]").all():
        ends = set(str(pair.get_attribute("data-id")).split("|"))
        assert ("missed" in str(pair.get_attribute("class"))) == bool(ends & left)
    assert left


def test_on_paper_how_many_more_pairs_are_open_stays_with_the_last_of_them(
    page: Page, tmp_path: Path
) -> None:
    opened(page, tmp_path, drawn("compatibility", "hofkiste"))
    page.emulate_media(media="print")
    last = page.locator(".beside li").last
    assert last.inner_text() == "and 2 more"
    assert last.evaluate("each => getComputedStyle(each).breakBefore") == "avoid"

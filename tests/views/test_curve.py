"""The step curve: what it draws, and what stands below it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .pages import drawn, drawn_of, of_text
from .shared import opened
from .sizes import grown
from .test_pages import fact, in_language


def curve_of(key: str, language: str = "en") -> str:
    """The page of a shipped model in the words of one language."""
    return in_language(drawn("curve", key, language), language)


def heads(page: str) -> list[str]:
    """What stands above each drawing."""
    return re.findall(r'<span id="curve[^"]*">(.*?)</span>', page)


def numbers(page: str) -> list[list[str]]:
    """The numbers beside the points of each drawing, from left to right."""
    drawings = re.findall(r"<svg.*?</svg>", page.split("<figure")[1])
    return [re.findall(r"<circle[^>]*/><text[^>]*>(\d+)<", each) for each in drawings]


def test_it_says_how_many_it_could_come_to_while_pairs_are_open() -> None:
    assert "<li>At most 5, if all 4 open pairs conflict.</li>" in curve_of("tonewood")
    one = curve_of("micro-mechanics", "de")
    assert "Höchstens 3, wenn das offene Paar" in one
    assert 'class="further"' not in curve_of("parts-supplier")


def test_each_priority_has_its_steps() -> None:
    assert numbers(curve_of("tonewood")) == [
        ["3", "3", "3", "3"],
        ["0", "2", "3", "4"],
        ["0", "1", "1", "1"],
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["Priority high: 1\u00a0segment", "Priority medium: 1\u00a0segment"]),
        ("de", ["Priorität hoch: 1\u00a0Segment", "Priorität mittel: 1\u00a0Segment"]),
    ],
)
def test_priorities_are_named_in_the_readers_words(language: str, expected: list[str]) -> None:
    assert heads(curve_of("rope-maker", language)) == expected


def test_own_levels_and_unknown_priorities_are_named() -> None:
    assert [head.split(":")[0] for head in heads(curve_of("hofkiste"))] == [
        "Priority tragend",
        "Priority spürbar",
        "Priority gering",
        "Priority not recorded",
    ]


def test_the_table_says_the_same_as_the_drawing() -> None:
    body = curve_of("rope-maker").split('class="table"')[1].split("<tbody>")[1].split("</tbody>")[0]
    rows = [re.findall(r"<td>(.*?)</td>", row) for row in body.split("<tr>")[1:]]
    assert [row[:3] for row in rows] == [
        ["1", "high", "1"],
        ["1", "medium", "0"],
        ["2", "high", "1"],
        ["2", "medium", "1"],
    ]


def test_what_is_impossible_has_no_point() -> None:
    text = (
        "model: m\nname: M\nsegments:\n"
        "  a: {decision: support, kept apart from: {b: sales}}\n  b: {decision: support}\n"
    )
    page = in_language(drawn_of("curve", of_text(text)), "en")
    assert numbers(page) == [["2"]]
    assert "1: impossible, 2: 2" in page


def test_each_segment_has_a_sign_for_each_number_of_strategies() -> None:
    page = curve_of("tonewood")
    found = re.findall(r'class="of" data-id="(.*?)".*?</th>(.*?)</tr>', page)
    looks = {id: re.findall(r'<i class="(\w+)">', cells) for id, cells in found}
    assert len(looks) == 8
    assert looks["teachers"] == ["given", "taken", "taken", "taken"]
    assert looks["professionals"] == ["given", "given", "given", "taken"]
    assert fact(drawn("curve", "tonewood"), "teachers", "supported with this many strategies") == [
        "2, 3, 4"
    ]


def test_the_signs_add_up_to_the_steps() -> None:
    for key in ("tonewood", "hofkiste", "rope-maker"):
        page = curve_of(key)
        groups = page.split("<tbody>")[1 : len(heads(page)) + 1]
        for group, steps in zip(groups, numbers(page), strict=True):
            rows = re.split("<tr data-id[^>]*>", group.split("</tbody>")[0])[1:]
            signs = [re.findall(r'<i class="(\w+)">', row) for row in rows]
            supported = [str(column.count("taken")) for column in zip(*signs, strict=True)]
            assert supported == steps


def test_curves_have_one_scale_and_do_not_grow_without_end() -> None:
    many = "\n".join(f"  s{number}: {{priority: high}}" for number in range(40))
    model = of_text(f"model: m\nname: M\nsegments:\n{many}\n  x: {{priority: low}}\n")
    heights = [
        int(each)
        for each in re.findall(r'<svg width="\d+" height="(\d+)"', drawn_of("curve", model))
    ]
    assert len(heights) == 2
    assert max(heights) <= 150
    assert min(heights) < max(heights) / 3


@pytest.mark.parametrize(
    ("size", "expected", "lines"), [(5, ["taken"], []), (400, ["taken", "given"], ["all"])]
)
def test_the_legend_names_the_signs_that_are_there(
    size: int, expected: list[str], lines: list[str]
) -> None:
    page = drawn_of("curve", grown(size))
    legend = page.split('<div class="legend">')[1].split("</div>")[0]
    assert re.findall(r'<i class="(\w+)">', legend) == [*expected, *lines]
    assert set(re.findall(r'<td><i class="(\w+)">', page)) == set(expected)


def test_a_filter_dims_the_signs_of_the_segments_that_it_leaves_out(
    page: Page, tmp_path: Path
) -> None:
    opened(page, tmp_path, drawn("curve", "tonewood"), "#priority=3")
    row = "tr:has([data-id={}])"
    faded = "e => Number(getComputedStyle(e).opacity)"
    assert page.locator(row.format("learners")).evaluate(faded) == 1
    assert page.locator(row.format("sellers")).evaluate(faded) < 0.5


def test_a_long_word_stands_on_one_line_of_a_narrow_screen(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("curve", "hofkiste", "de"))
    page.set_viewport_size({"width": 390, "height": 900})
    height = "all => all.map(each => each.getBoundingClientRect().height)"
    one = page.locator(".steps .of", has_text="Kantinen").evaluate_all(height)
    assert page.locator(".steps .of", has_text="Gemeinschaftshöfe").evaluate_all(height) == one


def test_the_walk_speaks_last_of_what_is_not_drawn_and_says_so(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, drawn("curve", "tonewood"))
    lit, told = [], []
    for step in range(page.locator("#walk li").count()):
        page.evaluate("step => change('step', String(step))", step + 1)
        lit.append(page.locator(".drawing .lit").count() > 0)
        told.append(page.locator("#undrawn").is_visible())
    assert lit == sorted(lit, reverse=True)
    assert told == [not each for each in lit]
    assert set(told) == {True, False}

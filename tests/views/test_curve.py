"""The step curve: what it draws, what stands below it, and how it looks in a real browser."""

import re
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.errors import UsageError
from graphmodel.model import read, read_text
from graphmodel.store import connect
from graphmodel.views import curve

from ..browser.pages import violations
from .pages import HOSTILE_MODEL, SEEDS, shipped
from .test_canvas_browser import OVERFLOWING, opened

CUT = """() => [...document.querySelectorAll('svg text')].filter(e => {
    const i = e.getBoundingClientRect(), o = e.closest('svg').getBoundingClientRect();
    return i.left < o.left || i.right > o.right || i.top < o.top || i.bottom > o.bottom;
}).map(e => e.textContent)"""


@cache
def curve_of(key: str, language: str = "en") -> str:
    with connect(":memory:") as store:
        store.load(read(SEEDS / f"{key}.yaml"))
        return curve(store, key, language)


def numbers(page: str) -> list[list[str]]:
    """The numbers beside the points of each drawing, from left to right."""
    drawings = re.findall(r"<svg.*?</svg>", page)
    return [re.findall(r"<circle[^>]*/><text[^>]*>(\d+)<", each) for each in drawings]


def test_each_priority_has_its_steps() -> None:
    assert numbers(curve_of("tonewood")) == [
        ["3", "3", "3", "3"],
        ["0", "2", "3", "4"],
        ["0", "1", "1", "1"],
    ]


@pytest.mark.parametrize(
    ("language", "heads"),
    [
        ("en", ["Priority high: 1 segment", "Priority medium: 1 segment"]),
        ("de", ["Priorität hoch: 1 Segment", "Priorität mittel: 1 Segment"]),
    ],
)
def test_priorities_are_named_in_the_readers_words(language: str, heads: list[str]) -> None:
    page = curve_of("rope-maker", language)
    assert re.findall(r"<figcaption>(.*?)</figcaption>", page) == heads
    assert f'<html lang="{language}">' in page


def test_own_levels_and_unknown_priorities_are_named() -> None:
    heads = re.findall(r"<figcaption>(.*?)</figcaption>", curve_of("hofkiste"))
    assert [head.split(":")[0] for head in heads] == [
        "Priority tragend",
        "Priority spürbar",
        "Priority gering",
        "Priority not recorded",
    ]


def test_the_table_says_the_same_as_the_drawing() -> None:
    body = curve_of("rope-maker").split("<tbody>")[1].split("</tbody>")[0]
    rows = [re.findall(r"<td>(.*?)</td>", row) for row in body.split("<tr>")[1:]]
    assert [row[:4] for row in rows] == [
        ["1", "high", "1", "1"],
        ["1", "medium", "0", "1"],
        ["2", "high", "1", "1"],
        ["2", "medium", "1", "1"],
    ]


def test_what_is_impossible_has_no_point() -> None:
    text = (
        "model: m\nname: M\nsegments:\n"
        "  a: {decision: support, kept apart from: {b: sales}}\n  b: {decision: support}\n"
    )
    with connect(":memory:") as store:
        store.load(read_text(text.encode(), "m.yaml"))
        page = curve(store, "m")
    assert numbers(page) == [["2"]]
    assert "1: impossible, 2: 2" in page


def test_an_unknown_model_is_a_usage_error() -> None:
    with connect(":memory:") as store, pytest.raises(UsageError):
        curve(store, "nowhere")


def test_names_are_text() -> None:
    with connect(":memory:") as store:
        store.load(read_text(HOSTILE_MODEL.replace("\u202e", "").encode(), "hostile.yaml"))
        page = curve(store, "hostile")
    assert "<img" not in page
    assert page.count("</script>") == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("key", ["hofkiste", "rope-maker"])
def test_labels_are_whole_and_nothing_shuts_anybody_out(
    page: Page, tmp_path: Path, key: str, width: int, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size({"width": width, "height": 900})
    opened(page, tmp_path, curve_of(key, "de"))
    assert page.evaluate(OVERFLOWING) == []
    assert page.evaluate(CUT) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


@pytest.mark.parametrize("key", shipped())
def test_each_shipped_model_opens_without_a_complaint(page: Page, tmp_path: Path, key: str) -> None:
    opened(page, tmp_path, curve_of(key))
    assert page.locator("figure").count() == len(numbers(curve_of(key)))

"""The page with pyvis's look: complete in itself, safe, and drawn by the browser."""

import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

from graphmodel.errors import UsageError
from graphmodel.exchange import export
from graphmodel.exchange.drawing import drawing
from graphmodel.exchange.pyvis_page import network
from graphmodel.model import Model

from ..browser.pages import violations
from ..refusing import refused
from .hostile import NAMES, hostile, seed

# Whether anything but the background has been painted.
PAINTED = """() => {
    const canvas = document.querySelector('canvas');
    const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return data.some(part => part > 0);
}"""


def opened(page: Page, folder: Path, model: Model) -> Page:
    text = export(model, "pyvis")
    assert isinstance(text, str)
    file = folder / "page.html"
    file.write_text(text, "utf-8")
    page.goto(file.as_uri())
    page.wait_for_function(PAINTED)
    return page


def test_hostile_names_are_drawn_and_never_run(page: Page, tmp_path: Path) -> None:
    """The page complains of every request and every error on its console."""
    opened(page, tmp_path, hostile())
    assert page.evaluate("nodes.length") == sum(len(ns) for _, ns in drawing(hostile()).blocks)
    labels = page.evaluate("nodes.map(each => each.label)")
    assert set(NAMES) & set(labels)
    assert page.locator("h1").inner_text() == hostile().nodes[0].properties["name"]
    assert page.locator("img, b").count() == 0
    assert violations(page) == []


def test_what_a_thing_is_stands_beside_it_as_text(page: Page, tmp_path: Path) -> None:
    opened(page, tmp_path, seed("rope-maker"))
    page.wait_for_function("() => !network.physics.physicsEnabled")
    at = page.evaluate("network.canvasToDOM(network.getPosition('Segment:rope-maker/climbers'))")
    box = page.locator("#network").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + at["x"], box["y"] + at["y"])
    page.wait_for_function("() => document.querySelector('.vis-tooltip')?.innerText === 'segment'")


def test_nodes_and_edges_are_those_of_the_model() -> None:
    model = seed("tonewood")
    found = network(model)
    shown = drawing(model)
    assert isinstance(found["nodes"], list)
    assert isinstance(found["edges"], list)
    names = {each["label"] for each in found["nodes"]}
    assert names == {shown.names[n.label, n.id] for _, nodes in shown.blocks for n in nodes}
    assert len(found["edges"]) == len(shown.links)


def test_the_page_is_written_the_same_each_time() -> None:
    assert export(seed("rope-maker"), "pyvis") == export(seed("rope-maker"), "pyvis")


def test_without_pyvis_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvis.network", None)
    install = "pip install pyvis"
    with refused(UsageError, f"is not installed: {install}", f"ist nicht installiert: {install}"):
        export(seed("rope-maker"), "pyvis")

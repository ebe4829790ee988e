"""Draw 10,000 nodes and 40,000 links: every view beside pyvis and a force layout, in one run.

    python -m benchmarks.pages

`written` is processor time, answers included and reading the model apart. Each page is opened in
Chromium with software rendering. `ready` is when it has drawn itself, since it was opened;
`frames` are those of a second while the mouse drags what is drawn on a `<canvas>` to and fro. The
best of three openings counts.
The force layout is Fruchterman and Reingold's, all links drawn; pyvis is stopped after `PATIENCE`.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from playwright.sync_api import Browser, Error
from playwright.sync_api import Page as Tab

from graphmodel.exchange.pyvis_page import page as pyvis_page
from graphmodel.garbage import no_collection
from graphmodel.model import Model
from graphmodel.store import Store, connect
from graphmodel.views import VIEWS
from graphmodel.views.facts import Recorded
from graphmodel.views.shell import compose
from graphmodel.views.study import Study
from tests.browser.chromium import launched
from tests.views.sizes import grown

SIZE, PATIENCE, ITERATIONS, ROUNDS = 10_200, 70, 30, 3  # gives more than 10,000 nodes
LOADED = "performance.getEntriesByType('navigation')[0].loadEventEnd > 0"
MARKED = "performance.getEntriesByName('ready').length"
SETTLED = "network.physics.physicsEnabled === false"  # pyvis: its force layout has ended
READY = "performance.getEntriesByName('ready').at(-1)?.startTime ?? performance.now()"
FRAMES = """() => {
    window.frames_seen = 0;
    const count = () => { window.frames_seen += 1; requestAnimationFrame(count); };
    requestAnimationFrame(count);
}"""
FORCE = """<!doctype html><meta charset=utf-8><canvas width=1200 height=760></canvas><script>
const {{nodes, links}} = {data}, pen = document.querySelector("canvas").getContext("2d");
let x = 0, y = 0, held = null;
function draw() {{
    pen.clearRect(0, 0, 1200, 760);
    pen.strokeStyle = "#8888";
    pen.beginPath();
    for (const [a, b] of links) {{
        pen.moveTo(nodes[a][0] + x, nodes[a][1] + y);
        pen.lineTo(nodes[b][0] + x, nodes[b][1] + y);
    }}
    pen.stroke();
    for (const [u, v] of nodes) pen.fillRect(u + x - 2, v + y - 2, 4, 4);
}}
addEventListener("pointerdown", (event) => held = [event.clientX - x, event.clientY - y]);
addEventListener("pointerup", () => held = null);
addEventListener("pointermove", (event) => {{
    if (!held) return;
    [x, y] = [event.clientX - held[0], event.clientY - held[1]];
    draw();
}});
draw();
performance.mark("ready");
</script>"""


@dataclass(frozen=True)
class Page:
    """A page as it was written: how long that took, reading apart, and what it holds."""

    name: str
    seconds: float
    content: str


def ours(model: Model, rounds: int = ROUNDS) -> list[Page]:
    """Every view, best of some rounds; reading the model from the store is not counted."""
    with connect(":memory:") as store:
        store.load(model)
        known = Study(store, model.key).known
        return [
            _written(view, partial(_drawn, store, model.key, known, view), rounds) for view in VIEWS
        ]


def _drawn(store: Store, key: str, known: Recorded, view: str) -> str:
    """As `graphmodel show` draws it, everything asked anew."""
    study = Study(store, key)
    study.known = known
    shown = import_module(f"graphmodel.views.{view}")
    with no_collection():
        return compose(study, shown.TITLE, shown.sections(study), "en")


def force(model: Model) -> Page:
    """A force layout of the same nodes and links."""
    return _written("force layout", lambda: _force(model))


def _force(model: Model) -> str:
    drawn = [link for link in model.links if link.type not in ("PART_OF", "IN_MODULE")]
    number = {node.id: at for at, node in enumerate(model.nodes)}
    pairs = [
        (number[link.start[1]], number[link.end[1]]) for link in drawn if link.end[1] in number
    ]
    nodes = _spread(len(number), pairs).round().astype(int).tolist()
    return FORCE.format(data=json.dumps({"nodes": nodes, "links": pairs}))


def _spread(
    count: int, pairs: list[tuple[int, int]]
) -> "np.ndarray[tuple[int, int], np.dtype[np.float64]]":
    """Places in pixels after Fruchterman and Reingold: links pull, everything else pushes.

    What pushes is the middle of each field of a grid, as in the variant for large graphs.
    """
    dice = np.random.default_rng(1)
    places = dice.uniform((0, 0), (1200, 760), (count, 2))
    one, other = np.array(pairs).T
    for heat in np.linspace(60, 1, ITERATIONS):
        force = np.zeros_like(places)
        pull = (places[other] - places[one]) / 40
        np.add.at(force, one, pull)
        np.add.at(force, other, -pull)
        fields, sizes = np.unique(places // 60, axis=0, return_counts=True)
        for middle, size in zip(60 * fields + 30, sizes, strict=True):
            away = places - middle
            force += 900 * size / count * away / (1 + (away**2).sum(axis=1, keepdims=True)) * 60
        length = np.linalg.norm(force, axis=1, keepdims=True) + 1e-9
        places = np.clip(places + force / length * np.minimum(length, heat), (5, 5), (1195, 755))
    return places


def _written(name: str, write: Callable[[], str], rounds: int = 1) -> Page:
    seconds, content = [], ""
    for _ in range(rounds):
        started = time.process_time()
        content = write()
        seconds.append(time.process_time() - started)
    return Page(name, min(seconds), content)


def opened(browser: Browser, file: Path, selector: str, drawn: str) -> tuple[float | None, float]:
    """Seconds until the page is ready, or None for one that is not in time; frames a second."""
    page = browser.new_page(viewport={"width": 1280, "height": 1000})
    page.set_default_timeout(1000 * PATIENCE)
    try:
        page.goto(file.as_uri())
        page.wait_for_function(drawn)
        ready = float(page.evaluate(READY)) / 1000
        return ready, _frames(page, selector)
    except Error:
        return None, 0.0
    finally:
        page.close()


def _frames(page: Tab, selector: str) -> float:
    """Frames a second while the mouse drags the drawing to and fro."""
    drawing = page.locator(selector)
    box = drawing.bounding_box() if drawing.count() else None
    if box is None:
        return 0.0
    x, y = box["x"] + box["width"] / 2, box["y"] + 200
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(FRAMES)
    started, steps = time.perf_counter(), 0
    while time.perf_counter() - started < 2:
        steps += 1
        page.mouse.move(x + 150 * (steps % 40 - 20) / 20, y + steps % 7)
    seconds = time.perf_counter() - started
    seen = page.evaluate("window.frames_seen")
    page.mouse.up()
    return float(seen) / seconds


def sizes(model: Model) -> str:
    """The size of every view of a model, in kilobytes."""
    pages = (f"{each.name} {len(each.content.encode()) / 1e3:.0f}" for each in ours(model, 1))
    return f"{len(model.nodes)} nodes, KB: {', '.join(pages)}"


def main() -> None:
    """A line for each way to draw the model, and how large pages about fifty nodes are."""
    print(sizes(grown(50)), flush=True)
    model = grown(SIZE)
    own = sum(link.type not in ("PART_OF", "IN_MODULE") for link in model.links)
    print(f"{len(model.nodes)} nodes, {own} links besides those to model and module")
    print(f"{'page':28} {'written s':>10} {'MB':>6} {'ready s':>8} {'frames/s':>9}")
    views = ours(model)
    ways = [*views, force(model), _written("pyvis", lambda: pyvis_page(model))]
    looks = [(".pane canvas", MARKED if page.name == "canvas" else LOADED) for page in views]
    looks += [("canvas", MARKED), ("canvas", SETTLED)]
    with TemporaryDirectory() as folder, launched() as browser:
        for page, look in zip(ways, looks, strict=True):
            file = Path(folder) / "page.html"
            file.write_text(page.content, "utf-8")
            size = file.stat().st_size / 1e6
            tried = [opened(browser, file, *look)]
            while tried[-1][0] is not None and len(tried) < ROUNDS:
                tried.append(opened(browser, file, *look))
            times = [each for each, _ in tried if each is not None]
            ready, frames = min(times, default=None), max(each for _, each in tried)
            moving = f"{frames:9.0f}" if frames else f"{'–':>9}"
            told = f"{ready:8.2f} {moving}" if ready is not None else f"    > {PATIENCE:3}"
            print(f"{page.name:28} {page.seconds:10.2f} {size:6.2f} {told}", flush=True)


if __name__ == "__main__":
    main()

"""The canvas of a large model: cells that hold everything a card would tell."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from graphmodel.schema import VOCABULARY_NODES
from graphmodel.store import connect
from graphmodel.views import field, limits
from graphmodel.views.facts import facts, near
from graphmodel.views.field_data import Packing
from graphmodel.views.field_layout import EDGE, layouts
from graphmodel.views.filters import filters
from graphmodel.views.spoken import key
from graphmodel.views.study import Study

from . import shared
from .pages import drawn_of, of_text
from .sizes import grown
from .test_pages import in_language

SIZE = 600  # nodes; more than are drawn as cards
MODULES = [term.id for term in VOCABULARY_NODES if term.label == "Module"]
# Of each thing what its article tells, by word, and what stands out with it.
TOLD = """() => field.ids.map((id) => [id, things.get(id).dataset.near.split(" ").filter(Boolean),
    Object.fromEntries([...things.get(id).querySelectorAll("dl div")].map((each) => [
        each.querySelector("dt").textContent,
        [...each.querySelectorAll("dd")].map((told) => told.textContent)]))])"""
# Which things the arrow keys lead to from the first.
REACHED = """() => {
    const seen = new Set([0]), open = [0];
    while (open.length) {
        const from = open.pop();
        for (const arrow of Object.values(ARROWS)) {
            const to = field.next(from, arrow);
            if (to >= 0 && !seen.has(to)) { seen.add(to); open.push(to); }
        }
    }
    return seen.size;
}"""
LEFT = """([name, value]) => {
    change(name, value);
    return [...field.shown.left].map((thing) => field.ids[thing]).sort();
}"""


@pytest.fixture(scope="module")
def drawing() -> str:
    return drawn_of("canvas", grown(SIZE))


@pytest.fixture(scope="module")
def study() -> Study:
    """The model under study; what is asked of it needs no store any more."""
    with connect(":memory:") as store:
        store.load(grown(SIZE))
        found = Study(store, grown(SIZE).key)
        assert len(found.known.nodes) > limits.CARDS
        return found


@pytest.fixture
def opened(page: Page, tmp_path: Path, drawing: str) -> Page:
    return shared.opened(page, tmp_path, drawing)


def cells(study: Study) -> list[str]:
    return [node.id for node in field.drawn(study)]


@pytest.mark.parametrize("counts", [[1] * 10, [555, 1572, 943, 943, 629, 629, 0, 629, 9, 2000]])
def test_cells_stand_inside_blocks_that_do_not_overlap(counts: list[int]) -> None:
    for arranged in layouts(counts):
        cell, boxes = _number(arranged["cell"]), _boxes(arranged)
        for (left, top, width, high, columns), count in zip(boxes, counts, strict=True):
            rows = -(-count // int(columns))
            assert columns * cell + 2 * EDGE <= width + 0.1
            assert rows * cell + _number(arranged["head"]) + EDGE <= high + 0.1
            others = [box for box in boxes if box[:2] != [left, top]]
            assert not any(
                left < x + w and x < left + width and top < y + h and y < top + high
                for x, y, w, h, _ in others
            )


def _number(value: object) -> float:
    assert isinstance(value, int | float)
    return value


def _boxes(arranged: Mapping[str, Any]) -> list[list[float]]:
    return list(arranged["blocks"])


def test_the_blocks_stand_as_on_a_canvas() -> None:
    left = dict(zip([*MODULES, "topics"], _boxes(layouts([30] * 10)[0]), strict=True))
    order = ["key-partnerships", "key-activities", "value-propositions", "channels"]
    across = [left[name][0] for name in (*order, "customer-segments")]
    assert across == sorted(across)
    assert left["key-activities"][1] < left["key-resources"][1] < left["cost-structure"][1]
    assert left["cost-structure"][0] < left["revenue-streams"][0]


def test_a_cell_tells_what_a_card_would(opened: Page, study: Study) -> None:
    told = {id: (beside, said) for id, beside, said in opened.evaluate(TOLD)}
    assert sorted(told) == sorted(map(key, cells(study)))
    drawn = set(cells(study))
    for id in cells(study)[::7]:
        beside, said = told[key(id)]
        known = facts(study.known, study.known.nodes[id])
        expected = {_both(word.en, word.de): values for word, values in known}
        assert said.keys() == expected.keys()
        for word, values in expected.items():
            assert sorted(said[word]) == sorted(_both(v.en, v.de) for v in values)
        assert set(beside) == {key(each) for each in near(study.known, id) if each in drawn}


def _both(en: str, de: str) -> str:
    return en if en == de else f"{en}{de}"


def test_alternatives_are_told_with_their_group_and_a_single_need_without() -> None:
    """A group has the key of its first alternative: links alike differ by their end."""
    lines = "".join(f"  {key}: {{name: {key.title()}}}\n" for key in ("buyers", "makers", "shops"))
    written = f"""\
model: fair
name: A fair
segments:
{lines}markets:
  fair:
    sides:
      buyers: {{depends on: {{makers: {{need: must}}, shops: {{group: makers}}}}}}
      makers: {{role: sells}}
      shops: {{role: sells}}
"""
    with connect(":memory:") as store:
        store.load(of_text(written))
        known = Study(store, "fair").known
    packing = Packing(known, [node for node in known.model.nodes if node.label == "Segment"])
    packed: Any = packing.packed()
    names, words, values = packed["names"], packed["words"], packed["values"]
    told = {
        names[end]: words[values[value][0]][0]
        for links in packed["links"]
        for end, value in zip(links[1::3], links[2::3], strict=True)
    }
    assert told.keys() == {"Makers", "Shops"}
    assert "group" in told["Shops"]
    assert "group" not in told["Makers"]


def test_the_arrow_keys_lead_to_every_cell(opened: Page, study: Study) -> None:
    assert opened.evaluate(REACHED) == len(cells(study))


def test_keys_choose_a_cell_say_its_name_and_let_go(opened: Page) -> None:
    opened.locator(".pane canvas").focus()
    opened.keyboard.press("ArrowRight")
    name = opened.evaluate("field.names[1]")
    assert opened.locator("#cell").inner_text().startswith(f"{name}, Customer segments, 2 of ")
    opened.keyboard.press("Enter")
    assert opened.locator("#told h3 bdi").inner_text() == name
    assert f"thing={opened.evaluate('field.ids[1]')}" in opened.url
    before = opened.evaluate("field.view.scale")
    opened.keyboard.press("+")
    assert opened.evaluate("field.view.scale") == pytest.approx(1.5 * before)
    opened.keyboard.press("0")
    assert opened.evaluate("field.view.scale") == before
    opened.keyboard.press("Escape")
    assert opened.locator("#panel").is_hidden()


def test_the_mouse_chooses_moves_and_comes_closer(opened: Page) -> None:
    pane = opened.locator(".pane canvas")
    x, y = opened.evaluate("field.middle(3).map((each) => each * field.view.scale)")
    pane.click(position={"x": x, "y": y})
    assert opened.locator("#told h3 bdi").inner_text() == opened.evaluate("field.names[3]")
    opened.locator("#close").click()
    opened.locator("[data-zoom='1.5']").click()
    before = opened.evaluate("field.view.x")
    pane.drag_to(pane, source_position={"x": 400, "y": 300}, target_position={"x": 300, "y": 300})
    moved = opened.evaluate("before => (field.view.x - before) * field.view.scale", before)
    assert moved == pytest.approx(100, abs=2)
    assert opened.locator("#panel").is_hidden()


def test_a_cell_that_is_pointed_at_has_its_name_where_there_is_no_room_for_all(
    opened: Page,
) -> None:
    opened.evaluate("""() => {
        window.written = [];
        const pen = CanvasRenderingContext2D.prototype, before = pen.fillText;
        pen.fillText = function (...told) { written.push(told[0]); before.apply(this, told); };
    }""")
    x, y = opened.evaluate("field.middle(3).map((each) => each * field.view.scale)")
    opened.locator(".pane canvas").hover(position={"x": x, "y": y})
    opened.wait_for_function("written.includes(field.names[3])")
    assert opened.evaluate("written.includes(field.names[4])") is False


def test_filters_leave_what_they_leave_on_a_usual_page(opened: Page, study: Study) -> None:
    names = ("module", "priority", "area", "horizon")
    for usual in filters(study, names, cells(study)):
        offered = opened.evaluate("name => [...the(name).options].map((o) => o.value)", usual.name)
        assert offered[0] == ""
        assert set(map(_value, usual.choices)) <= set(offered)
        for value in list(usual.choices)[:4]:
            left = opened.evaluate(LEFT, [usual.name, _value(value)])
            assert left == sorted(key(id) for id, has in usual.values.items() if value in has)
        opened.evaluate("name => change(name, '')", usual.name)
    assert opened.evaluate("field.shown.left") is None


def _value(choice: str) -> str:
    return key(choice) if "/" in choice else choice


def test_search_looks_into_names_and_facts(opened: Page, study: Study) -> None:
    opened.locator("#q").fill("SELF-Service")
    count = opened.evaluate("field.shown.left.size")
    assert 0 < count < len(cells(study))
    assert opened.locator("#found").inner_text() == f"{count} of {len(cells(study))} match"
    opened.locator("#q").press("Enter")
    assert opened.locator("#cell").inner_text()
    opened.locator("#q").fill("")
    assert opened.locator("#found").inner_text() == ""


def test_the_page_holds_what_every_page_does(opened: Page) -> None:
    shared.whole(opened)
    shared.open_to_all(opened)
    shared.walks(opened)
    shared.speaks_both(opened)
    shared.downloads(opened)
    shared.whole(opened, 390, "dark")
    shared.readable(opened)


def test_without_scripts_numbers_tell_the_whole(drawing: str, study: Study) -> None:
    page = in_language(drawing, "en")
    blocks = page.split('class="blocks summed"')[1].split("</figure>")[0]
    for name in ("Customer segments", "Topics"):
        assert name in blocks
    assert '<div class="pane" hidden>' in page
    assert len(drawing.encode()) < 400_000


def test_above_the_limit_a_page_says_what_it_leaves_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CELLS", 500)
    page = in_language(drawn_of("canvas", grown(SIZE)), "en")
    assert "More than 500 are not drawn one by one" in page
    assert "<canvas" not in page
    assert 'class="between"' in page


def test_the_walk_counts_the_elements_that_the_strongest_topics_join(drawing: str) -> None:
    model, told = grown(SIZE), in_language(drawing, "en")
    walk = told.split('<section id="walk"')[1].split("</section>")[0]
    steps = re.findall(r'data-show="(topics-\d+)">(.*?) joins (\d+) elements of (.*?)\.</li>', walk)
    assert len(steps) == 3
    for topic, _, count, modules in steps:
        joined = [
            link
            for link in model.links
            if link.type == "HAS_TOPIC" and link.end[1].endswith(f"/{topic}")
        ]
        assert len(joined) == int(count)
        assert len(modules.split(", ")) > 1

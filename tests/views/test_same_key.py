"""Things of several kinds with one key: each shows under its own name wherever it is told of."""

import re
from functools import cache
from io import BytesIO

import pytest
from openpyxl import load_workbook

from graphmodel.questions.asking import ask
from graphmodel.questions.tables import sheet
from graphmodel.questions.versions import diff
from graphmodel.report import report
from graphmodel.report.markdown import markdown
from graphmodel.report.workbook import workbook
from graphmodel.store import connect

from ..same_key import NAMES, WRITTEN
from .pages import drawn_of, of_text

# View -> the kinds of which a page tells all facts.
SHOWN = {
    "canvas": ("Topic", "Segment", "ValueProposition", "CustomerRelationship", "Channel"),
    "topics": ("Topic",),
    "markets": ("Segment", "Market"),
    "compatibility": ("Segment",),
    "formats": ("Segment", "TopicArea"),
    "communities": ("Segment", "NeedCommunity"),
    "options": ("Topic",),
    "report": ("Topic", "TopicArea", "Segment", "CustomerRelationship", "Market", "NeedCommunity"),
}
ARTICLE = re.compile(r'<article data-of="([^"]*)".*?<h3><bdi>(.*?)</bdi>')


@cache
def _page(view: str) -> str:
    return drawn_of(view, of_text(WRITTEN))


@pytest.mark.parametrize("view", SHOWN)
def test_each_thing_has_its_own_facts(view: str) -> None:
    told = dict(ARTICLE.findall(_page(view)))
    assert {each: told.get(f"water:{each}") for each in SHOWN[view]} == {
        each: NAMES[each] for each in SHOWN[view]
    }


@pytest.mark.parametrize("view", SHOWN)
def test_what_a_drawing_shows_bears_the_name_of_its_kind(view: str) -> None:
    drawing = _page(view).split("<main>")[1].split("</main>")[0]
    marked = re.findall(r'<button[^>]* data-id="water:(\w+)"[^>]*>(.*?)</button>', drawing)
    assert {label for label, _ in marked} >= set(SHOWN[view][:1])
    for label, inside in marked:
        assert NAMES[label] in inside


@pytest.mark.parametrize(
    ("question", "column", "names"),
    [
        ("topics shared", "topic", "Clean water"),
        ("topics shared", "segments", "Sailors"),
        ("topics shared", "relationships", "Harbour club"),
        ("topics shared", "others", "Boat shop, Filter pump"),
        ("topics areas", "area", "Lakes and rivers"),
        ("markets dependencies", "market", "Boat fair"),
        ("markets dependencies", "side", "Sailors"),
        ("segments formats", "area", "Lakes and rivers"),
        ("segments formats", "occupants", "Sea magazine"),
        ("communities agreement", "community", "Crew board"),
    ],
)
def test_each_column_names_what_it_holds(question: str, column: str, names: str) -> None:
    with connect(":memory:") as store:
        store.load(of_text(WRITTEN))
        answer = ask(store, question)
    told = sheet(answer)
    word = next(each.words.en for each in answer.columns if each.name == column)
    assert names in {row[told.heads.index(word)] for row in told.cells}


def test_sentences_name_the_things_that_they_speak_of() -> None:
    with connect(":memory:") as store:
        store.load(of_text(WRITTEN))
        said = {
            name: ask(store, name).sentence
            for name in ("topics shared", "segments formats", "markets dependencies")
        }
    assert "Clean water" in said["topics shared"]
    assert "Lakes and rivers" in said["segments formats"]
    assert "Sailors" in said["markets dependencies"]


def test_a_report_names_them_in_every_form() -> None:
    with connect(":memory:") as store:
        store.load(of_text(WRITTEN))
        found = report(store, "pumps")
    book = load_workbook(BytesIO(workbook(found)))
    cells = {str(cell) for each in book for row in each.iter_rows(values_only=True) for cell in row}
    for name in NAMES.values():
        assert name in markdown(found)
        assert any(name in cell for cell in cells)


def test_a_comparison_tells_what_changed_and_of_what() -> None:
    after = WRITTEN.replace("name: Clean water", "name: Pure water")
    found = diff(of_text(WRITTEN), of_text(after))
    assert [(each.fact.label, each.fact.key) for each in found.facts] == [("Topic", "water")]


def test_answers_about_a_thing_stay_when_another_kind_takes_its_key() -> None:
    before = "model: m\nsegments: {water: {name: Sailors}, land: {name: Farmers}}\n"
    found = diff(of_text(before), of_text(f"{before}channels: {{water: {{name: Boat shop}}}}\n"))
    assert [(each.fact.label, each.kind) for each in found.facts] == [("Channel", "added")]
    assert {"segments overview", "segments conflicts", "segments strategies"} <= set(found.same)


def test_a_page_calls_things_of_one_name_alike_in_sentences_tables_and_drawings() -> None:
    page = drawn_of(
        "topics",
        of_text(
            "model: m\nlanguage: en\n"
            "topics: {oak: {name: Wood}, ash: {name: Wood, presence: low}, sea: {name: Sea}}\n"
            "segments: {a: {name: Sailors, topics: [oak]}, b: {name: Sailors, topics: [sea]}}\n"
            "value propositions: {boat: {name: Boat, topics: [oak]}}\n"
        ),
    )
    assert "One topic is shared, Wood (oak): " in page
    assert re.search(r"<td>Wood \(oak\)</td>.*?<td>Sailors \(a\)</td>", page)
    assert re.search(r'class="topic"[^>]*>.*?<bdi>Wood \(ash\)</bdi>', page)

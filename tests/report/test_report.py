"""What a report tells: every question once, decisions to take, every recorded fact."""

from collections import Counter

import pytest

from graphmodel.errors import UsageError
from graphmodel.model import Link, Node, read_text
from graphmodel.questions import Answer, ask, files, question
from graphmodel.report import CHAPTERS, report
from graphmodel.report.annex import annex
from graphmodel.report.decisions import paper
from graphmodel.report.parts import DECISIONS, HEADLINES
from graphmodel.store import connect

from .reports import LARGE, model, reported


def test_every_question_that_needs_no_answer_first_stands_in_one_chapter() -> None:
    asked = Counter(name for chapter in CHAPTERS for name in chapter.questions)
    free = {
        name
        for name in files()
        if not name.startswith("rules ")
        and not any(option.required for option in question(name).options)
    }
    assert asked == Counter(free)
    assert {DECISIONS, *HEADLINES} <= free


@pytest.mark.parametrize("key", LARGE)
def test_answers_stand_in_the_order_of_reading(key: str) -> None:
    found = reported(key)
    assert [part.chapter for part in found.parts] == list(CHAPTERS)
    told = [tuple(answer.question for answer in part.answers) for part in found.parts]
    assert told == [chapter.questions for chapter in CHAPTERS]
    assert [answer.question for answer in found.headlines] == list(HEADLINES)
    assert {each.language for part in found.parts for each in part.answers} == {LARGE[key]}


@pytest.mark.parametrize("key", LARGE)
def test_every_segment_has_a_decision_and_a_page(key: str) -> None:
    segments = {node.id for node in model(key).nodes if node.label == "Segment"}
    found = reported(key)
    assert {row["segment"] for row in found.decisions.rows} == segments
    pages = [str(each.parameters["segment"]) for each in found.profiles]
    assert sorted(pages) == sorted(segments)
    overview = found.parts[0].answers[0]
    assert pages == [row["segment"] for row in overview.rows]


def test_open_points_are_told_once_and_in_words() -> None:
    part = next(p for p in reported("hofkiste").parts if p.chapter.view == "compatibility")
    assert "Welche Nutzungsformate eignen sich für Abholpunkte?" in part.open
    assert len(part.open) == len(set(part.open))
    assert not [said for said in part.open if "@" in said or "/" in said]


def test_an_open_point_that_is_no_question_says_of_what() -> None:
    part = next(p for p in reported("hofkiste").parts if p.chapter.title.en.startswith("Customer"))
    assert "Hofbetreuung: Intensität, Zufriedenheit, sichtbarer Status" in "\n".join(part.open)
    assert all(": " in said or said.endswith("?") for said in part.open)


def test_the_paper_tells_in_one_column_what_is_decided_by_whom_and_why() -> None:
    found = paper(reported("tonewood").decisions)
    assert found.heads[-3:] == ["decided so far", "decision", "by whom"]
    told = {cells[0]: cells[-3:] for cells in found.cells}
    assert told["Recording studios"] == [
        "advertise only, the business ends with the lease (management)",
        "",
        "",
    ]
    assert told["Learners"] == ["nothing yet", "", ""]
    assert {cells[-3] for cells in paper(decided_otherwise()).cells} == {
        "support; not as recommended"
    }


def decided_otherwise() -> Answer:
    """The course of a model that supports a segment which is past."""
    with connect(":memory:") as store:
        past = "model: m\nlanguage: en\nsegments: {a: {horizon: past, decision: support}}\n"
        store.load(read_text(past.encode(), "m.yaml"))
        return ask(store, "segments course", {"model": "m"})


def test_a_model_without_anything_has_a_report_that_says_so() -> None:
    found = reported("empty")
    assert found.decisions.rows == ()
    assert all(each.sentence for part in found.parts for each in part.answers)
    assert [tuple(row) for row in found.annex.cells] == [
        ("empty (business model)", "language", "en")
    ]


def test_a_model_that_is_not_there_is_named() -> None:
    with connect(":memory:") as store, pytest.raises(UsageError):
        report(store, "nowhere")


FACTS = """
model: small
scales: {priority: {none: never, now: as soon as we can}}
categories: {regulars: come by themselves, guests: come once}
segments:
  readers:
    also: {de: [Leser]}
    category: regulars
    priority: {level: now, why: they pay, by: sales, on: 2026-01-02}
    topics: {books: {priority: {level: now, why: they say so}}}
    own: {Colour: blue, Rank: 3}
    criteria: {taste: {kind: own need, own: {Weight: 7}}}
    target groups: none
topics: {books: {own: {Shelf: upper}}}
"""


def test_the_annex_tells_every_fact_with_its_reason_and_who_agreed() -> None:
    rows = annex(read_text(FACTS.encode(), "small.yaml"), "en").cells
    assert [tuple(row) for row in rows] == [
        ("small (business model)", "language", "en"),
        ("small (business model)", "categories", "regulars: come by themselves; guests: come once"),
        ("small (business model)", "scale priority", "none (never), now (as soon as we can)"),
        ("readers (segment)", "also", "de: Leser"),
        ("readers (segment)", "category", "regulars"),
        ("readers (segment)", "priority", "now – they pay – by: sales – on: 2026-01-02"),
        ("readers (segment)", "known to be none", "target groups"),
        ("readers (segment)", "own", "Colour: blue; Rank: 3"),
        ("readers (segment)", "criteria: readers – own need", "yes"),
        ("readers (segment)", "topics: books", "now – they say so"),
        ("readers – own need (criterion)", "kind", "own need"),
        ("readers – own need (criterion)", "own", "Weight: 7"),
        ("books (topic)", "own", "Shelf: upper"),
    ]


REASONED = ("priority", "decision", "level", "affinity", "presence", "option", "sign", "need")
TOLD = {
    *("why", "risk", "reduced_by", "change", "evidence", "limits", "prerequisite"),
    *(f"{name}_{reason}" for name in REASONED for reason in ("why", "by", "on")),
}


@pytest.mark.parametrize("key", LARGE)
def test_the_annex_leaves_nothing_out(key: str) -> None:
    """Every text that a model records stands in it, whatever it is recorded of."""
    told = "\n".join(text for row in reported(key).annex.cells for text in row)
    holders: list[Node | Link] = [*model(key).nodes[1:], *model(key).links]
    own = [
        value
        for each in holders
        for name, value in each.properties.items()
        if isinstance(value, str) and name in TOLD
    ]
    assert len(own) > 10
    assert [text for text in own if text not in told] == []

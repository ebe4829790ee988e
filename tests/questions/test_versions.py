"""Two versions of a model: changed facts in words, changed answers to every question."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

import graphmodel
from graphmodel.errors import UsageError
from graphmodel.model import Model, model_of, read, read_text
from graphmodel.questions import files, question
from graphmodel.questions.registry import asked
from graphmodel.questions.versions import AnswerChange, Versions, diff
from graphmodel.questions.versions_told import answer_sheet, document, fact_sheet, sentences

from ..generate.models import random_model
from ..generate.renamed import moved
from .cafe import SHARED, write

SEEDS = Path(__file__).parents[2] / "seeds"
BEFORE = """\
model: before
name: Café
language: en
scales: {priority: [none, some, much]}
topics: {beans: {name: Beans}, price: {name: Price}}
segments:
  students: {name: Students, priority: {level: much, why: many}, topics: {beans: much, price: }}
  sitters: {name: Sitters, topics: [beans]}
  guests: {name: Guests, topics: [price]}
value propositions:
  coffee: {name: Coffee, topics: [beans]}
"""
AFTER = """\
model: after
name: Café
language: en
scales: {priority: [none, some, much]}
topics: {beans: {name: Beans}, price: {name: Price}, seats: {name: Seats}}
segments:
  students: {name: Students, priority: some, topics: {beans: some}, decision: leave out}
  sitters: {name: Sitters, topics: {beans: , seats: much}, formats: {seats: {audience: 2}}}
value propositions:
  coffee: {name: Coffee, topics: [beans, seats]}
"""


def text(said: str) -> Model:
    return read_text(said.encode(), "small.yaml")


@cache
def versions(language: str = "en") -> Versions:
    return diff(text(BEFORE), text(AFTER), language)


def change(name: str) -> AnswerChange:
    return versions().answers[name]


def rows(name: str) -> list[tuple[str, ...]]:
    """The cells of the rows that differ."""
    return [tuple(cells) for cells in answer_sheet(change(name)).cells]


def test_changed_facts_in_words() -> None:
    assert [tuple(each) for each in fact_sheet(versions()).cells] == [
        ("changed", "Students (segment)", "priority", "much – many", "some"),
        ("changed", "Students (segment)", "topics: Beans", "much", "some"),
        ("gone", "Students (segment)", "topics: Price", "yes", "–"),
        ("new", "Students (segment)", "decision", "not recorded", "leave out"),
        ("new", "Sitters (segment)", "topics: Seats", "–", "much"),
        ("new", "Sitters (segment)", "formats: Seats, audience", "–", READABLE),
        ("gone", "Guests (segment)", "name", "Guests", "–"),
        ("gone", "Guests (segment)", "topics: Price", "yes", "–"),
        ("new", "Coffee (value proposition)", "topics: Seats", "–", "yes"),
        ("new", "Seats (topic)", "name", "–", "Seats"),
    ]


READABLE = "2 (suitable, users exchange about it)"


def test_rows_that_came_went_and_changed() -> None:
    assert answer_sheet(change("topics shared")).heads[:2] == ["change", "topic"]
    told = [row[:2] for row in rows("topics shared")]
    assert told == [("new", "Seats")]
    kinds = {row.kind for row in change("segments overview").rows}
    assert kinds == {"changed", "removed"}


def test_what_changed_in_a_row_stands_as_before_and_after() -> None:
    (students,) = (row for row in rows("segments overview") if "Students" in row)
    assert "much → some" in students
    assert "not recorded → leave out" in students


def test_a_row_whose_name_alone_changed_tells_both_names() -> None:
    renamed = BEFORE.replace("name: Beans", "name: Coffee beans")
    found = diff(text(BEFORE), text(renamed)).answers["topics shared"]
    sheet = answer_sheet(found)
    assert sheet.heads == ["change", "topic", "name"]
    assert sheet.cells == [["changed", "Coffee beans", "Beans → Coffee beans"]]
    assert "name" not in answer_sheet(change("topics shared")).heads


def test_lists_tell_what_came_and_what_went() -> None:
    cells = [cell for row in rows("segments strategies") for cell in row]
    assert any(cell.startswith("− Guests") for cell in cells)


def test_the_figure_before_and_after() -> None:
    first, second = sentences(change("segments strategies"))
    assert first.startswith("Before: ")
    assert second.startswith("After: ")
    assert "Students" in second


def test_each_question_is_told_once() -> None:
    found = versions()
    told = [*found.answers, *found.same, *found.not_asked]
    assert sorted(told) == sorted(asked(files()))
    assert {"segments why", "segments profile"} <= set(found.not_asked)
    for name in found.not_asked:
        assert any(each.required for each in question(name).options)


@pytest.mark.parametrize("key", ["rope-maker", "card-company"])
def test_a_model_under_another_key_has_the_same_answers(key: str) -> None:
    model = read(SEEDS / f"{key}.yaml")
    found = diff(model, moved(model, "other"))
    assert (found.facts, found.answers) == ((), {})


@pytest.mark.parametrize("at", range(3))
def test_random_models_under_another_key_have_the_same_answers(at: int) -> None:
    model = random_model(at)
    assert diff(model, moved(model, "other")).answers == {}


def test_german_and_english_tell_the_same_changes() -> None:
    english, german = document(versions()), document(versions("de"))
    assert english["facts"] == german["facts"]
    assert fact_sheet(versions("de")).cells[0] == (
        "geändert",
        "Students (Segment)",
        "Priorität",
        "much – many",
        "some",
    )
    for one, other in zip(
        versions().answers.values(), versions("de").answers.values(), strict=True
    ):
        assert one.rows == other.rows
        assert answer_sheet(one).heads != answer_sheet(other).heads


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("key", ["tonewood", "hofkiste", "financial-services"])
def test_every_fact_of_a_model_is_said_in_words(key: str, language: str) -> None:
    """Compared with itself without anything in it; no question is asked for it."""
    model = read(SEEDS / f"{key}.yaml")
    empty = model_of(key, model.nodes[:1], ())
    from graphmodel.model.compare import compare

    whole = Versions(empty, model, compare(empty, model), {}, (), (), language, {})
    cells = fact_sheet(whole).cells
    assert len(cells) > 50
    raw = re.compile(r"\b[A-Z]+_[A-Z_]+\b|\b[a-z]+_[a-z]+\b|\bHAS\b|None")
    assert [each for each in cells if raw.search(" ".join(each))] == []


def test_json_keeps_rows_and_facts_as_they_are() -> None:
    found = document(versions())
    assert (found["before"], found["after"]) == ("before", "after")
    answers = found["answers"]
    assert isinstance(answers, list)
    (shared,) = (each for each in answers if each["question"] == "topics shared")
    assert shared["count"] == {"before": 1, "after": 2}
    assert [row["change"] for row in shared["rows"]] == ["added"]
    assert shared["rows"][0]["after"]["topic"] == "after/seats"


def test_questions_of_ones_own_are_asked_too(tmp_path: Path) -> None:
    write(tmp_path, "mine shared", SHARED)
    found = diff(text(BEFORE), text(AFTER), queries=[tmp_path])
    assert "mine shared" in found.answers


def test_it_is_public_and_refuses_a_language_that_there_is_not() -> None:
    assert graphmodel.diff is diff
    with pytest.raises(UsageError, match="fr"):
        diff(text(BEFORE), text(AFTER), "fr")


def test_rows_that_no_column_names_are_compared_as_wholes() -> None:
    before = text(BEFORE)
    twice = replace(before, key="before")
    assert diff(before, twice).answers == {}

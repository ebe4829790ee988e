"""Every shipped model gives the answers that were derived for it by hand, on each engine."""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from graphmodel.model import check, read
from graphmodel.questions import ask, files, question
from graphmodel.store import connect

from ..remembering import Remembering
from ..servers.address import Address
from .expected import SEEDS, Expected, expected_answers, short

EXPECTED = list(expected_answers())
PROVEN = [each for each in EXPECTED if each.facts.get("proof_kind") == "clique"]
HEADLINE = {f"docs/definitions.md {section}" for section in (1, 2, 3)}
MODELS = sorted(SEEDS.glob("*.yaml"))


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Remembering]:
    """All shipped models in one store."""
    at = module_address
    with connect(at.where, username=at.username, password=at.password) as opened:
        for path in MODELS:
            opened.load(read(path))
        yield Remembering(opened)


@pytest.mark.parametrize("expected", EXPECTED, ids=str)
def test_the_answer_is_the_expected_one(store: Remembering, expected: Expected) -> None:
    parameters = {"model": expected.model, **expected.parameters}
    answer = ask(store, expected.question, parameters)
    shown = [
        {column: short(row[column], expected.model) for column in wanted}
        for row, wanted in zip(answer.rows, expected.rows, strict=False)
    ]
    assert shown == list(expected.rows)
    assert len(answer.rows) == len(expected.rows)
    facts = {name: short(answer.facts[name], expected.model) for name in expected.facts}
    assert facts == expected.facts


@pytest.mark.parametrize("expected", PROVEN, ids=str)
def test_segments_that_prove_a_figure_are_all_in_conflict(
    store: Remembering, expected: Expected
) -> None:
    parameters = {"model": expected.model, **expected.parameters}
    pairs = ask(store, "segments conflicts", parameters).rows
    apart = {(row["a"], row["b"]) for row in pairs if row["state"] == "conflict"}
    proof = ask(store, "segments strategies", parameters).facts["proof"]
    assert isinstance(proof, list | tuple)
    assert len(proof) == expected.facts["lower"]
    assert set(combinations(sorted(proof), 2)) <= apart


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_a_shipped_model_has_no_problem(path: Path) -> None:
    assert check(path).problems == ()


def test_every_row_says_what_it_follows_from() -> None:
    assert [str(each) for each in EXPECTED if not each.explained] == []


def test_every_shipped_model_has_expected_answers_to_the_headline_questions() -> None:
    asked = {(each.model, each.question) for each in EXPECTED}
    shipped = [name for name in files() if not name.startswith("rules ")]
    headline = [name for name in shipped if question(name).source in HEADLINE]
    assert [
        (path.stem, name) for path in MODELS for name in headline if (path.stem, name) not in asked
    ] == []


def test_every_question_has_rows_for_two_shipped_models_at_least() -> None:
    rows = Counter(each.question for each in EXPECTED if each.rows)
    assert {name for name, models in rows.items() if models < 2} == set()
    assert set(rows) == {name for name in files() if not name.startswith("rules ")}

"""The two large worked examples leave no answer empty, and every engine answers them alike."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from graphmodel.model import Model, read
from graphmodel.questions import Answer, ask, files, question
from graphmodel.questions.plain import wrap
from graphmodel.questions.wording import LINES
from graphmodel.store import Store, connect

from ..generate.loading import load_all
from ..questions.small import opened
from ..remembering import Remembering
from ..servers.address import Address

SEEDS = Path(__file__).parents[2] / "seeds"
LARGE = ("tonewood", "hofkiste")
# Whom the questions that need to be told are asked about: of one strategy, and of a conflict.
PAIRS: Mapping[str, Mapping[str, Mapping[str, object]]] = {
    "segments profile": {
        "tonewood": {"segment": "hobby-players"},
        "hofkiste": {"segment": "haushalte"},
    },
    "segments why": {
        "tonewood": {"a": "hobby-players", "b": "professionals"},
        "hofkiste": {"a": "haushalte", "b": "feinkost"},
    },
    "segments together": {
        "tonewood": {"segments": ["hobby-players", "professionals"]},
        "hofkiste": {"segments": ["haushalte", "feinkost"]},
    },
}


@cache
def model(key: str) -> Model:
    return read(SEEDS / f"{key}.yaml")


def answers(store: Store, key: str) -> Iterator[Answer]:
    """The answer to every question and rule about one model."""
    reads = Remembering(store)
    for name in files():
        given = PAIRS.get(name, {}).get(key, {})
        yield ask(reads, name, {"model": key, **given})


@cache
def embedded(key: str) -> tuple[Answer, ...]:
    with connect(":memory:") as store:
        store.load(model(key))
        return tuple(answers(store, key))


def test_every_question_that_needs_to_be_told_whom_is_told() -> None:
    needing = {name for name in files() if any(o.required for o in question(name).options)}
    assert needing == set(PAIRS)


@pytest.mark.parametrize("key", LARGE)
def test_no_answer_is_empty(key: str) -> None:
    bare = [each.question for each in embedded(key) if not each.rows]
    assert [name for name in bare if not name.startswith("rules ")] == []


def test_every_rule_answers_about_one_of_them() -> None:
    told = {each.question for key in LARGE for each in embedded(key) if each.rows}
    assert set(files()) - told == set()


@pytest.mark.parametrize("key", LARGE)
def test_every_answer_has_a_sentence_of_its_own(key: str) -> None:
    for each in embedded(key):
        if question(each.question).sentences:
            assert each.sentence not in ("", question(each.question).question.en), each.question


@pytest.mark.parametrize("key", LARGE)
def test_no_sentence_is_longer_than_a_few_lines_of_a_terminal(key: str) -> None:
    long = {each.question: len(wrap(each.sentence, 80)) for each in embedded(key)}
    assert {name: lines for name, lines in long.items() if lines > LINES + 2} == {}
    assert sum(lines > LINES for lines in long.values()) <= 3


def test_every_engine_answers_alike(engine_address: Address) -> None:
    with opened(engine_address) as store:
        load_all(store, [model(key) for key in LARGE])
        for key in LARGE:
            for ours, theirs in zip(embedded(key), answers(store, key), strict=True):
                assert theirs.rows == ours.rows, f"{key}: {ours.question}"
                assert theirs.facts == ours.facts, f"{key}: {ours.question}"
                assert theirs.sentence == ours.sentence, f"{key}: {ours.question}"

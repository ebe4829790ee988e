"""What must not change an answer: other keys, another order, other names, a neighbour."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from hashlib import sha256

import pytest

from graphmodel.model.graph import Model
from graphmodel.model.ids import key_of
from graphmodel.store import connect

from .generate import random_model
from .generate.loading import load_all
from .generate.renamed import moved, shuffled, with_keys, with_names
from .oracle import QUESTIONS, Facts, Row
from .oracle.product import Parameters, answers

SEEDS = range(12)
PLAIN: list[tuple[str, Parameters]] = [
    (name, {}) for name in QUESTIONS
]  # the conflicts say what the rules say
Answered = Mapping[str, list[Row]]
NAMES = ("name", "name_a", "name_b")
# Where several are equal, ids decide: which path, which cycle, through whom.
CHOSEN = ("path", "cycle", "chain", "reasons", "clique", "through")
# And which of two strategies of equal priority comes first.
NUMBERED = {"segments course": ("strategy",), "segments target-groups": ("strategies",)}
ENDS = (("a", "b"), ("topic_a", "topic_b"), ("name_a", "name_b"), ("area_a", "area_b"))


def longer(key: str) -> str:
    """Another key; all of them keep their order."""
    return f"k{key}"


def other(key: str) -> str:
    """Another key, in no order."""
    return "k" + sha256(key.encode()).hexdigest()[:8]


def translated(name: str) -> str:
    return f"{name[::-1]} auf Deutsch"


def by_oracle(models: Iterable[Model]) -> list[Answered]:
    return [
        {name: list(said(Facts(model))) for name, said in QUESTIONS.items()} for model in models
    ]


def by_product(models: Iterable[Model]) -> list[Answered]:
    """The answers about each model, all of them in one store."""
    loaded = list(models)
    with connect(":memory:") as store:
        load_all(store, loaded)
        return [
            {
                answer.question: [dict(row) for row in answer.rows]
                for _, answer in answers(store, model.key, PLAIN)
            }
            for model in loaded
        ]


@cache
def given() -> tuple[Model, ...]:
    return tuple(random_model(seed, f"random-{seed}") for seed in SEEDS)


def again(change: Callable[[Model], Model]) -> list[Model]:
    """Each model changed, under a key of its own."""
    return [moved(change(model), f"{model.key}-again") for model in given()]


def plain(value: object, keys: Mapping[str, str]) -> object:
    """A value of a row with its ids as they were: without the model, under the old key."""
    if isinstance(value, list | tuple):
        return [plain(each, keys) for each in value]
    if not isinstance(value, str):
        return value
    for sign in "@|":
        if sign in value:
            return [plain(part, keys) for part in value.split(sign)]
    if "/" in value:
        return ".".join(keys.get(part, part) for part in key_of(value).split("."))
    return keys.get(value, value)


def told(answered: Answered, keys: Mapping[str, str] = {}) -> dict[str, object]:
    """Answers with ids as they were, in the order in which they came."""
    return {
        question: [{name: plain(value, keys) for name, value in row.items()} for row in rows]
        for question, rows in answered.items()
    }


def old_keys(rename: Callable[[str], str]) -> dict[str, str]:
    parts = {
        part for model in given() for node in model.nodes for part in key_of(node.id).split(".")
    }
    groups = {"either", "or"}
    return {rename(part): part for part in parts | groups}


def whatever_the_ids(answered: Answered, keys: Mapping[str, str]) -> dict[str, object]:
    """What is said of answers where nothing hangs on which id is smaller."""
    return {
        question: _split(rows)
        if question == "segments strategies"
        else sorted(_unordered(row, keys, (*CHOSEN, *NUMBERED.get(question, ()))) for row in rows)
        for question, rows in answered.items()
    }


def _unordered(row: Row, keys: Mapping[str, str], names: Iterable[str]) -> str:
    """A row as text: lists sorted, of a chosen list its length, a pair with no first and second."""
    said = {name: plain(value, keys) for name, value in row.items() if name != "cluster"}
    for name in names:
        if name in said:
            chosen = said[name]
            said[name] = len(chosen) if isinstance(chosen, list) else "somebody"
    for pair in ENDS:
        if set(pair) <= set(said):
            said[pair[0]] = sorted(str(said.pop(name)) for name in pair)
    return repr({name: _sorted(value) for name, value in sorted(said.items())})


def _sorted(value: object) -> object:
    return sorted(map(str, value)) if isinstance(value, list) else value


def _split(rows: list[Row]) -> object:
    """Of a split: how many topics are shared, and the sequence of its priorities."""
    return sum(int(str(row["shared_topics"])) for row in rows), [row["priority"] for row in rows]


READINGS = pytest.mark.parametrize("read", [by_oracle, by_product])
Reading = Callable[[Iterable[Model]], list[Answered]]


@cache
def as_given(read: Reading) -> list[Answered]:
    return read(given())


@READINGS
def test_keys_that_keep_their_order_change_no_answer(read: Reading) -> None:
    before, after = as_given(read), read(again(lambda model: with_keys(model, longer)))
    keys = old_keys(longer)
    assert [told(each, keys) for each in after] == [told(each) for each in before]


@READINGS
def test_other_keys_change_the_choice_among_equals_alone(read: Reading) -> None:
    before, after = as_given(read), read(again(lambda model: with_keys(model, other)))
    keys = old_keys(other)
    was = [whatever_the_ids(each, {}) for each in before]
    assert [whatever_the_ids(each, keys) for each in after] == was


@READINGS
def test_the_order_of_the_file_changes_no_answer(read: Reading) -> None:
    before, after = as_given(read), read(again(lambda model: shuffled(model, seed=1)))
    assert [told(each) for each in after] == [told(each) for each in before]


@READINGS
def test_other_names_change_nothing_but_names(read: Reading) -> None:
    """Likely duplicates are about names: they may change."""
    before, after = as_given(read), read(again(lambda model: with_names(model, translated)))
    assert [unnamed(each) for each in after] == [unnamed(each) for each in before]


def unnamed(answered: Answered) -> dict[str, object]:
    return {
        question: [
            {name: plain(value, {}) for name, value in row.items() if name not in NAMES}
            for row in rows
        ]
        for question, rows in answered.items()
        if question != "topics duplicates"
    }


def test_a_second_model_in_the_store_changes_no_answer() -> None:
    alone = [by_product([model])[0] for model in given()[:4]]
    assert as_given(by_product)[:4] == alone

"""The product against a second reading of the page, and its engines against each other."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from graphmodel.model.graph import Model
from graphmodel.questions import Answer, ask
from graphmodel.store import Store, connect
from graphmodel.store.engine import UNLIMITED, Run

from .generate import TEN_THOUSAND, random_model
from .generate.loading import load_all
from .oracle import Facts, Row
from .oracle.product import answers, disagreements, gathered
from .servers.address import Address
from .servers.database import wipe

USUAL = [range(first, first + 25) for first in range(0, 50, 25)]
HALVES = {"neo4j-5.26": range(100), "neo4j-current": range(100, 200)}
LONG = [range(first, first + 100) for first in range(200, 2_200, 100)]
TEN_THOUSAND_HALVES = {"neo4j-5.26": TEN_THOUSAND[:5_000], "neo4j-current": TEN_THOUSAND[5_000:]}
FEW = 50  # models in a store, since with more of them each takes longer
PARTS = 100


def random_models(seeds: range) -> list[Model]:
    return [random_model(seed, f"random-{seed}") for seed in seeds]


@contextmanager
def embedded(models: list[Model]) -> Iterator[Store]:
    with connect(":memory:") as store:
        load_all(store, models)
        yield store


def at(address: Address) -> Store:
    username, password = address.login
    database = address.database
    return connect(address.where, username=username, password=password, database=database)


@contextmanager
def both(address: Address, models: list[Model]) -> Iterator[tuple[Store, Store]]:
    """The same models in the embedded engine and in Neo4j, which holds nothing else."""
    wipe(address)
    with embedded(models) as ours, at(address) as theirs:
        load_all(theirs, models)
        yield ours, theirs


def unlike_the_oracle(seeds: range) -> list[str]:
    models = random_models(seeds)
    with embedded(models) as store:
        return [
            line
            for facts in map(Facts, models)
            for parameters, answer in answers(store, facts.model.key)
            for line in disagreements(facts, parameters, answer)
        ]


def unlike_each_other(address: Address, seeds: range, whole: int) -> list[object]:
    """Where Neo4j differs from the embedded engine: each query, and some whole answers."""
    found: list[object] = []
    for first in range(0, len(seeds), FEW):
        models = random_models(seeds[first : first + FEW])
        with both(address, models) as (ours, theirs):
            found += _differing(queries(ours, models), queries(theirs, models))
            for model in models[: whole if first == 0 else 0]:
                found += _differing(answers(ours, model.key), answers(theirs, model.key))
    return found


def queries(store: Store, models: list[Model]) -> list[object]:
    """What each query returns about each model, all in one transaction to be quicker."""

    def work(run: Run) -> list[object]:
        return [(model.key, each) for model in models for each in gathered(run, model.key)]

    return store._engine.write(work, UNLIMITED)


def _differing(ours: Iterable[object], theirs: Iterable[object]) -> list[object]:
    return [(one, other) for one, other in zip(ours, theirs, strict=True) if one != other]


@pytest.mark.parametrize("seeds", USUAL, ids=str)
def test_answers_are_those_of_the_oracle(seeds: range) -> None:
    assert unlike_the_oracle(seeds) == []


def test_answers_are_the_same_on_neo4j(neo4j_address: Address) -> None:
    seeds = HALVES.get(neo4j_address.engine, range(200))
    assert unlike_each_other(neo4j_address, seeds, whole=2) == []


def spoilt(rows: tuple[Row, ...]) -> Iterator[tuple[Row, ...]]:
    """Rows that are not the answer: one too few, one too many, in another order."""
    yield rows[1:]
    yield (*rows, rows[0])
    if len(rows) > 1:
        yield rows[::-1]


def test_a_wrong_answer_does_not_pass() -> None:
    passed: list[Answer] = []
    models = random_models(range(8))
    with embedded(models) as store:
        for facts in map(Facts, models):
            for parameters, answer in answers(store, facts.model.key):
                for rows in spoilt(tuple(dict(row) for row in answer.rows)) if answer.rows else ():
                    wrong = replace(answer, rows=rows)
                    passed += [] if disagreements(facts, parameters, wrong) else [wrong]
    assert passed == []


def test_the_cascade_of_one_side_is_its_part_of_all_cascades() -> None:
    models = random_models(range(25))
    with embedded(models) as store:
        for model in models:
            every = ask(store, "markets cascade", {"model": model.key}).rows
            for leaving in dict.fromkeys(row["leaving"] for row in every):
                asked = {"model": model.key, "leaving": leaving}
                part = tuple(row for row in every if row["leaving"] == leaving)
                assert ask(store, "markets cascade", asked).rows == part


@pytest.mark.soak
@pytest.mark.parametrize("seeds", LONG, ids=str)
def test_two_thousand_models_are_answered_as_by_the_oracle(seeds: range) -> None:
    assert unlike_the_oracle(seeds) == []


@pytest.mark.soak
@pytest.mark.parametrize("part", range(PARTS))
def test_ten_thousand_models_are_queried_the_same_on_neo4j(
    neo4j_address: Address, part: int
) -> None:
    seeds = TEN_THOUSAND_HALVES.get(neo4j_address.engine, TEN_THOUSAND)
    assert unlike_each_other(neo4j_address, seeds[part::PARTS], whole=0) == []

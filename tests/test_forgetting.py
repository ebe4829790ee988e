"""Knowing less never makes a conflict, and never raises what is certain."""

from random import Random

import pytest

from graphmodel.model.graph import Model
from graphmodel.questions import ask
from graphmodel.store import Store, connect

from .generate import random_model
from .generate.forgotten import forgettings
from .generate.loading import load_all
from .generate.renamed import moved
from .oracle import Facts
from .oracle.conflicts import in_state
from .oracle.strategies import considered, fewest
from .remembering import Remembering

SMALL = 5  # segments; larger models take longer and show nothing more
Certain = tuple[set[tuple[str, str]], int]  # pairs in conflict, and the lower figure


def small_models(seeds: range) -> list[Model]:
    models = (random_model(seed) for seed in seeds)
    return [model for model in models if len(Facts(model).ids("Segment")) <= SMALL]


def by_oracle(model: Model) -> Certain:
    facts = Facts(model)
    conflicts = in_state(facts, "conflict")
    return set(conflicts), fewest(considered(facts), conflicts)


def by_product(store: Store, key: str) -> Certain:
    reads = Remembering(store)
    rows = ask(reads, "segments conflicts", {"model": key}).rows
    pairs = {(own(row["a"]), own(row["b"])) for row in rows if row["state"] == "conflict"}
    return pairs, int(str(ask(reads, "segments strategies", {"model": key}).facts["lower"]))


def own(id: object) -> str:
    """An id without the key of the model."""
    return str(id).partition("/")[2]


def assert_less(what: str, after: Certain, before: Certain) -> None:
    assert after[0] <= before[0], f"{what} forgotten makes a conflict: {after[0] - before[0]}"
    assert after[1] <= before[1], f"{what} forgotten raises the figure"


def forget_by_oracle(seeds: range) -> int:
    """Forget everything in turn; returns how often a conflict went with it."""
    lost = 0
    for model in small_models(seeds):
        before = by_oracle(model)
        for what, less in forgettings(model):
            after = by_oracle(less)
            assert_less(what, after, before)
            lost += after != before
    return lost


def test_forgetting_makes_no_conflict_by_the_page() -> None:
    assert forget_by_oracle(range(8)) > 0


@pytest.mark.soak
def test_forgetting_makes_no_conflict_by_the_page_in_many_models() -> None:
    assert forget_by_oracle(range(8, 300)) > 0


def telling(model: Model, share: float) -> list[tuple[str, Model]]:
    """Ways to forget that cost a conflict by the page, and a share of the others."""
    random, before = Random(0), by_oracle(model)  # noqa: S311 (a test, not a secret)
    return [
        (what, less)
        for what, less in forgettings(model)
        if by_oracle(less) != before or random.random() < share
    ]


def forget_by_product(seeds: range, share: float) -> int:
    """Forget one thing at a time, all versions of a model in one store."""
    lost = 0
    for model in small_models(seeds):
        chosen = telling(model, share)
        versions = [moved(less, f"less-{number}") for number, (_, less) in enumerate(chosen)]
        with connect(":memory:") as store:
            load_all(store, [model, *versions])
            before = by_product(store, model.key)
            for (what, _), version in zip(chosen, versions, strict=True):
                after = by_product(store, version.key)
                assert_less(what, after, before)
                lost += after != before
    return lost


def test_forgetting_makes_no_conflict_in_the_answers() -> None:
    assert forget_by_product(range(8), share=0.02) > 0


@pytest.mark.soak
def test_forgetting_makes_no_conflict_in_many_answers() -> None:
    assert forget_by_product(range(8, 60), share=1.0) > 0

"""The random models: valid, the same for the same seed, and rich enough to be worth asking."""

import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from graphmodel.model import read
from graphmodel.model.graph import Model
from graphmodel.schema import BY_LABEL, LINK_TYPES, NODE_LABELS, VOCABULARY_LABELS
from graphmodel.store.check import check

from .generate import TEN_THOUSAND, random_model
from .oracle import Facts
from .oracle.strategies import figure
from .oracle.tally import seldom, tally

SEEDS = range(200)
ANYWHERE = ("_by", "_on", "own_keys", "own_values")  # may stand beside any value


@cache
def models() -> tuple[Model, ...]:
    return tuple(random_model(seed) for seed in SEEDS)


def test_the_same_seed_gives_the_same_model() -> None:
    assert random_model(7) == random_model(7)
    assert random_model(7) != random_model(8)


def test_a_store_takes_them() -> None:
    for model in models():
        check(model)


def test_positions_count_the_things_of_a_model() -> None:
    for model in models():
        positions = [node.properties["position"] for node in model.nodes[1:]]
        assert positions == list(range(1, len(positions) + 1))


def test_links_exist_once_and_undirected_ones_begin_at_the_smaller_id() -> None:
    for model in models():
        told_apart = [
            (r.type, r.start, r.end, *(r.properties.get(name) for name in LINK_TYPES[r.type].by))
            for r in model.links
        ]
        assert len(told_apart) == len(set(told_apart))
        undirected = [r for r in model.links if LINK_TYPES[r.type].undirected]
        assert all(r.start[1] < r.end[1] for r in undirected)


def test_what_is_recorded_as_none_has_no_links() -> None:
    for model in models():
        facts = Facts(model)
        for node in model.nodes:
            for link in BY_LABEL[node.label].links:
                if facts.known_none(node.label, node.id, link.words.en):
                    ends = facts.into if link.backwards else facts.out
                    assert not ends(link.name, node.label, node.id)


def test_money_comes_from_nobody_who_pays_nothing() -> None:
    for model in models():
        facts = Facts(model)
        paying = [link.end for link in facts.links("FROM") if link.end[0] == "Segment"]
        assert all(facts.nodes[end].get("pays") is not False for end in paying)


def test_every_kind_every_link_and_every_property_occurs() -> None:
    labels = {node.label for model in models() for node in model.nodes}
    assert labels == set(NODE_LABELS) - set(VOCABULARY_LABELS)
    joined = {(r.type, r.start[0], r.end[0]) for model in models() for r in model.links}
    declared = {(kind.name, *ends) for kind in LINK_TYPES.values() for ends in kind.ends}
    assert joined == declared


def test_every_property_occurs() -> None:
    of_nodes = {(n.label, name) for model in models() for n in model.nodes for name in n.properties}
    of_links = {(r.type, name) for model in models() for r in model.links for name in r.properties}
    for kind in BY_LABEL.values():
        if kind.label not in VOCABULARY_LABELS:
            assert {(kind.label, each.name) for each in kind.properties} <= of_nodes
    for link in LINK_TYPES.values():
        assert {(link.name, each.name) for each in link.properties} <= of_links


def shape(of: Iterable[Model]) -> set[tuple[str, str, type]]:
    """Which kinds of node and link record what, and as which type of value."""
    return {
        (label, name, type(value))
        for model in of
        for label, properties in (
            *((node.label, node.properties) for node in model.nodes),
            *((link.type, link.properties) for link in model.links),
        )
        for name, value in properties.items()
    }


def test_what_is_read_from_the_shipped_models_occurs() -> None:
    seeds = Path(import_module("graphmodel.seeds").__path__[0])
    shipped = [read(path) for path in sorted(seeds.glob("*.yaml"))]
    assert shipped
    missing = shape(shipped) - shape(models())
    assert {each for each in missing if not each[1].endswith(ANYWHERE)} == set()


def test_each_question_has_answers_and_each_rule_comes_out_each_way_often() -> None:
    counts = tally(models())
    assert seldom(counts, models=len(models()), pairs=50) == []


@pytest.mark.soak
def test_ten_thousand_models_have_answers_and_make_each_rule_come_out_each_way() -> None:
    counts = tally(map(random_model, TEN_THOUSAND))
    figures = (f"{what}, {how}: {times}\n" for (what, how), times in sorted(counts.items()))
    sys.stdout.writelines(figures)  # `-rP` shows them
    assert seldom(counts, models=len(TEN_THOUSAND), pairs=100) == []


def test_the_figure_is_often_a_range() -> None:
    figures = [figure(Facts(model)) for model in models()]
    raised = [len(str(found["raised_by"]).split(",")) for found in figures if found["raised_by"]]
    assert len(raised) >= 50
    assert max(raised) >= 3

"""The large examples use everything a model can hold; all together every rule is seen at work."""

from collections.abc import Iterable, Iterator
from functools import cache

import pytest

from graphmodel.model import read
from graphmodel.model.graph import Model
from graphmodel.questions import files
from graphmodel.schema import BY_LABEL, KINDS, LINK_TYPES, Property

from .expected import SEEDS, expected_answers

LARGE = ("hofkiste", "tonewood")
NEVER_OPEN = {"treated-apart", "value-apart", "diversified"}
RULES = {name.removeprefix("rules ") for name in files() if name.startswith("rules ")}


@cache
def large(key: str) -> Model:
    """A large example as it is read."""
    model = read(SEEDS / f"{key}.yaml")
    assert isinstance(model, Model)
    return model


def declared() -> set[tuple[str, str]]:
    """Each declared property with the label or type of link that has it."""
    ratings = [rating for kind in KINDS for rating in kind.ratings]
    return {
        *(pair for kind in KINDS for pair in _named(kind.label, kind.properties)),
        *(pair for link in LINK_TYPES.values() for pair in _named(link.name, link.properties)),
        *(pair for rating in ratings for pair in _named("Rating", rating.properties)),
        *(pair for rating in ratings for pair in _named("Rating", [rating.value])),
    }


def recorded(model: Model) -> set[tuple[str, str]]:
    """Each recorded property with the label or type of link that has it."""
    nodes = {(node.label, name) for node in model.nodes for name in node.properties}
    return nodes | {(link.type, name) for link in model.links for name in link.properties}


def _named(owner: str, properties: Iterable[Property]) -> Iterator[tuple[str, str]]:
    return ((owner, each.name) for each in properties)


@pytest.mark.parametrize("key", LARGE)
def test_a_large_example_uses_every_kind_of_node(key: str) -> None:
    model = large(key)
    ends = {label for link in model.links for label, _ in (link.start, link.end)}
    assert set(BY_LABEL) - {node.label for node in model.nodes} - ends == set()


@pytest.mark.parametrize("key", LARGE)
def test_a_large_example_uses_every_type_of_link(key: str) -> None:
    assert set(LINK_TYPES) - {link.type for link in large(key).links} == set()


@pytest.mark.parametrize("key", LARGE)
def test_a_large_example_uses_nineteen_of_twenty_properties_at_least(key: str) -> None:
    unused = declared() - recorded(large(key))
    assert len(unused) <= len(declared()) // 20, sorted(unused)


def conflicts() -> list[dict[str, object]]:
    """Every pair of considered segments that is expected in an answer at the usual threshold."""
    asked = [each for each in expected_answers() if each.question == "segments conflicts"]
    return [dict(row) for each in asked if not each.parameters for row in each.rows]


def told(*columns: str) -> set[object]:
    """All rules that stand in one of these columns of some pair."""
    return {rule for row in conflicts() for column in columns for rule in _list(row[column])}


def _list(value: object) -> list[object]:
    assert isinstance(value, list)
    return value


def test_every_rule_fires_in_a_shipped_model() -> None:
    assert RULES - told("rules", "hints") == set()


def test_every_rule_that_can_be_open_is_open_in_a_shipped_model() -> None:
    assert RULES - told("open") == NEVER_OPEN


def test_judgements_overrule_what_is_derived_in_both_ways() -> None:
    together = [row for row in conflicts() if row["judgement"] == "together"]
    apart = [row for row in conflicts() if row["judgement"] == "apart"]
    assert any(row["overruled"] for row in together)
    assert any(not row["rules"] and not row["open"] for row in apart)

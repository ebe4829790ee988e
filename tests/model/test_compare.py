"""What two versions of a model record differently."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from graphmodel.model import Model, read
from graphmodel.model.compare import Change, compare
from graphmodel.model.facts import Fact, facts

from ..generate.forgotten import forgettings
from ..generate.models import random_model
from ..generate.renamed import moved, shuffled
from .graphs import model_of_text

SEEDS = Path(__file__).parents[2] / "seeds"
BASE = """\
categories: {premium: with care}
topics: {t: {name: T, presence: high, also: {de: Te}}, u: {name: U}}
segments:
  a:
    priority: {level: high, why: w}
    topics: {t: high, u: {priority: low, affinity: high}}
    formats: {t: {audience: 1}}
  b: {topics: none, category: premium}
markets:
  m: {sides: {a: {depends on: b}, b: }}
  n: {sides: {a: , b: }}
"""


def changes(old: str, new: str) -> list[Change]:
    """What turns the small model with the one text into that with the other."""
    assert old in BASE
    return list(compare(model_of_text(BASE), model_of_text(BASE.replace(old, new))))


def only(old: str, new: str) -> tuple[str, Fact, Mapping[str, object], Mapping[str, object]]:
    (change,) = changes(old, new)
    return change.kind, change.fact, change.before or {}, change.after or {}


@pytest.mark.parametrize("at", range(10))
def test_a_model_under_another_key_and_in_another_order_is_the_same(at: int) -> None:
    model = random_model(at)
    assert compare(model, moved(model, "other")) == ()
    assert compare(model, shuffled(model, at)) == ()


@pytest.mark.parametrize("at", range(3))
def test_whatever_is_forgotten_is_told_and_comes_back_the_other_way(at: int) -> None:
    model = random_model(at)
    for what, less in list(forgettings(model))[at::12]:
        found = compare(model, less)
        assert found, what
        assert all(each.kind != "added" for each in found), what
        back = {(each.fact, each.kind) for each in compare(less, model)}
        turned = {"removed": "added", "changed": "changed"}
        assert back == {(each.fact, turned[each.kind]) for each in found}


@pytest.mark.parametrize("key", ["tonewood", "hofkiste"])
def test_every_value_of_a_model_is_in_one_fact(key: str) -> None:
    model = read(SEEDS / f"{key}.yaml")
    bare = {"name", "model", "position", "schema_version", "purpose", "market", "format"}
    told = sum(len(values) for values in facts(model).values())
    named = sum(1 for fact in facts(model) if not fact.about)
    recorded = [*(each.properties for each in model.nodes), *(x.properties for x in model.links)]
    assert told - named == sum(len(set(each) - bare) for each in recorded)


def test_a_value_that_changed_with_its_reason() -> None:
    fact = Fact("Segment", "a", "priority")
    old, new = {"priority": 3, "priority_why": "w"}, {"priority": 1, "priority_why": "v"}
    assert only("{level: high, why: w}", "{level: low, why: v}") == ("changed", fact, old, new)
    assert only(", why: w", "") == ("changed", fact, old, {"priority": 3})
    assert only("    priority: {level: high, why: w}\n", "") == ("removed", fact, old, {})


def test_a_link_and_its_values() -> None:
    fact = Fact("Segment", "a", "HAS_TOPIC", (("Topic", "t"),))
    assert only("t: high", "t: low") == ("changed", fact, {"priority": 3}, {"priority": 1})
    assert only("t: high, ", "") == ("removed", fact, {"priority": 3}, {})


def test_a_judgement_stands_at_what_it_rates() -> None:
    fact = Fact("Segment", "a", "formats", (("Topic", "t"), ("UsageFormat", "audience")))
    assert only("audience: 1", "audience: 2") == ("changed", fact, {"level": 1}, {"level": 2})


def test_links_of_two_markets_stay_apart() -> None:
    kind, fact, _, after = only("n: {sides: {a: ", "n: {sides: {a: {depends on: b}")
    assert (kind, fact.by, after) == ("added", ("n",), {"need": "must", "group": "b"})
    assert fact == Fact("Segment", "a", "DEPENDS_ON", (("Segment", "b"),), ("n",))


def test_none_is_a_fact_and_not_recorded_is_not() -> None:
    fact = Fact("Segment", "b", "known_none")
    assert only("topics: none, ", "") == ("removed", fact, {"known_none": ("topics",)}, {})


def test_lists_that_belong_together_are_one_fact() -> None:
    kind, fact, _, after = only("also: {de: Te}", "also: {de: Te, en: Tee}")
    assert (kind, fact.about) == ("changed", "aliases")
    assert after == {"aliases": ("Te", "Tee"), "alias_languages": ("de", "en")}
    assert only("with care", "slowly")[1] == Fact("Model", "", "own_categories")


def test_an_own_scale_is_a_fact_of_the_model() -> None:
    found = changes("categories:", "scales: {intensity: [none, rare, daily]}\ncategories:")
    assert [each.fact.about for each in found] == ["scale intensity"]


def test_a_thing_comes_with_all_that_is_recorded_about_it() -> None:
    found = changes("  b: {topics", "  c: {priority: low, topics: [t]}\n  b: {topics")
    assert [(each.kind, each.fact.about, each.fact.key) for each in found] == [
        ("added", "", "c"),
        ("added", "priority", "c"),
        ("added", "HAS_TOPIC", "c"),
    ]


def test_another_name_is_a_change_of_the_thing_alone() -> None:
    found = changes("name: T,", "name: Tea,")
    assert [(each.fact, each.after) for each in found] == [
        (Fact("Topic", "t"), {"name": "Tea"}),
    ]


def test_nothing_of_a_model_is_in_an_empty_one() -> None:
    model = model_of_text(BASE)
    empty = Model("m", model.nodes[:1], ())
    assert {each.kind for each in compare(model, empty)} == {"removed"}
    assert len(compare(model, empty)) == len(facts(model)) - len(facts(empty))

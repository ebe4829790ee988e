"""Each rule fires, is clear and is open where docs/definitions.md 3 says so, on each engine."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import files
from graphmodel.questions.steps.conflicts import RULES
from graphmodel.store import Store

from ..servers.address import Address
from .cases import Case, rows, stored
from .rules import EVERY

CASES = {f"case-{number}": case for number, case in enumerate(EVERY, 1)}
# Two segments that every rule keeps apart, of which b is not considered.
UNLIKE = """
topic areas: {mountain: {}, water: {}}
topics: {rope: {area: mountain}, regatta: {area: water}}
user benefits: {fun: {}, help: {}}
value propositions: {p: {}}
customer relationships:
  r: {type: personal, with: [a]}
  s: {type: automated, with: [b]}
segments:
  a:
    value: high
    category: diversified
    criteria: {c: {kind: different value, motive: price latitude}}
    topics: [rope]
    user benefits: {fun: high, help: none}
    formats: {mountain: {audience: 2, social network: 0, community: 0}}
    offers: {p: high}
    kept apart from: {b: sales}
  b:
    SAID
    value: low
    topics: [regatta]
    user benefits: {fun: none, help: high}
    formats: {water: {audience: 0, social network: 0, community: 2}}
    offers: {p: none}
"""
LEFT_OUT = {
    "left-out": UNLIKE.replace("SAID", "decision: leave out"),
    "advertised": UNLIKE.replace("SAID", "decision: advertise only"),
    "past": UNLIKE.replace("SAID", "horizon: past"),
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    """The models of all cases."""
    texts = {key: case.text for key, case in CASES.items()}
    with stored(module_address, texts | LEFT_OUT) as opened:
        yield opened


@pytest.mark.parametrize(
    ("key", "case"), [pytest.param(key, case, id=str(case)) for key, case in CASES.items()]
)
def test_the_rule_says(store: Store, key: str, case: Case) -> None:
    found = [tuple(row.values()) for row in rows(store, f"rules {case.rule}", key)]
    assert found == ([("a", "b", *case.says)] if case.says else [])


@pytest.mark.parametrize("decided", LEFT_OUT)
@pytest.mark.parametrize("rule", RULES)
def test_only_considered_segments_count_unless_all_do(
    store: Store, decided: str, rule: str
) -> None:
    assert rows(store, f"rules {rule}", decided) == []
    found = [
        (row["a"], row["b"], row["outcome"])
        for row in rows(store, f"rules {rule}", decided, all=True)
    ]
    assert found == [("a", "b", "fires")]


def test_every_shipped_rule_has_cases() -> None:
    shipped = {name.removeprefix("rules ") for name in files() if name.startswith("rules ")}
    assert shipped == set(RULES) == {case.rule for case in EVERY}


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_fires_is_clear_and_is_open_in_some_case(rule: str) -> None:
    outcomes = {case.says[0] if case.says else None for case in EVERY if case.rule == rule}
    assert {"fires", None} <= outcomes
    assert ("open" in outcomes) == (rule not in ("treated-apart", "value-apart", "diversified"))

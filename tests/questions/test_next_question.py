"""The unknown on which most answers hang: docs/definitions.md 14."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from graphmodel.questions import Answer, ask, question
from graphmodel.questions.steps.next_question import SOURCES
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

QUESTION = "study next-question"
# Everything about a segment that a question could ask for, so that it asks for nothing else.
KNOWN = (
    "priority: low, pays: yes, formats: {x: {audience: 1, social network: 0, community: 0}}, "
    "criteria: {c: {affinity: low}}, user benefits: {u: {level: low, topics: [t]}}, "
    "company benefits: {relationships: {level: low, topics: [t]}}, channels: none, offers: none, "
    "participation: {o: {level: low, topics: [t]}}, motivation: {w: {level: low, topics: [t]}}, "
    "customer relationships: none"
)
TOPIC = "topics: {t: {priority: low, affinity: low}}"
HEAD = (
    "topic areas: {x: {}, y: {}}\ntopics: {t: {area: x}}\nuser benefits: {u: {}}\n"
    "participation offers: {o: {}}\nmotivation methods: {w: {}}\n"
)
MODELS = {
    "empty": "",
    "settled": f"{HEAD}segments: {{a: {{{KNOWN}, {TOPIC}}}}}\n",
    "pair": f"{HEAD}segments: {{a: {{{KNOWN}, {TOPIC}}}, b: {{{KNOWN}, {TOPIC}, "
    "kept apart from: {c: }}, c: {priority: low}}\n",
    "raise": f"{HEAD}segments: {{a: {{{KNOWN}, {TOPIC}}}, c: {{{KNOWN}}}}}\n",
    "priorities": f"{HEAD}segments: {{a: {{{KNOWN.replace('priority: low, ', '')}, {TOPIC}}}, "
    f"b: {{{KNOWN.replace('priority: low, ', '')}, {TOPIC}, decision: leave out}}}}\n",
    "market": f"{HEAD}segments: {{a: {{{KNOWN.replace('pays: yes, ', '')}, {TOPIC}}}}}\n"
    "markets: {m: {sides: {a: }}, n: {sides: {a: }}}\n"
    "change potential: [{of: {criterion: a.c}, mechanism: need, level: low}]\n",
    "leave": f"{HEAD}segments: {{a: {{{KNOWN.replace('affinity: low', '')}, "
    "topics: {t: {priority: low, affinity: none}}}}\n",
    "named": "segments: {a: {value: {level: low, by: Ann}}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def answer(store: Store, key: str, language: str = "en", **given: object) -> Answer:
    return ask(store, QUESTION, {"model": key, **given}, language)


@cache
def unknown(store: Store, key: str) -> dict[str, Mapping[str, Any]]:
    """The rows by their question, without its source."""
    found = rows(store, QUESTION, key, most=1000)
    return {str(row["question"]).rpartition(":")[2]: row for row in found}


@pytest.mark.parametrize("key", ["empty", "settled"])
def test_nothing_is_asked_where_no_answer_lacks_anything(store: Store, key: str) -> None:
    found = answer(store, key)
    assert found.rows == ()
    assert found.sentence == "No answer lacks anything that could be asked for."


def test_what_can_raise_the_figure_stands_first(store: Store) -> None:
    found = unknown(store, "raise")
    raising = [what for what, row in found.items() if row["figure"]]
    assert list(found)[: len(raising)] == raising
    assert "topics@c" in raising
    assert found["topics@c"]["hangs"] == ["conflicts@1"]
    sentence = answer(store, "raise", "de").sentence
    assert sentence.startswith("Zuerst zu klären: ")
    assert "könnte die Zahl der Strategien auf 2 erhöhen" in sentence


def test_a_pair_that_is_decided_already_asks_for_nothing(store: Store) -> None:
    found = unknown(store, "pair")
    pairs = {what: row["hangs"] for what, row in found.items() if "conflicts@" in str(row["hangs"])}
    assert pairs  # a and c are open; b and c are kept apart, whatever else is unknown
    assert all(hangs[0] == "conflicts@1" for hangs in pairs.values())


def test_a_fact_that_many_answers_lack_comes_before_one_that_few_do(store: Store) -> None:
    found = list(unknown(store, "pair").values())
    ranks = [(not row["figure"], -row["open"]) for row in found]
    assert ranks == sorted(ranks)
    assert all(
        row["open"] == sum(int(each.partition("@")[2]) for each in row["hangs"]) for row in found
    )


def test_a_priority_that_is_unknown_leaves_the_course_open(store: Store) -> None:
    found = unknown(store, "priorities")
    assert found["importance@a"]["hangs"] == ["course@1"]
    assert found["importance@a"]["role"] == "management"
    assert "importance@b" not in found  # decided: leave out


def test_a_side_in_two_markets_counts_twice(store: Store) -> None:
    found = unknown(store, "market")
    assert found["pays@a"]["hangs"] == ["payers@2"]
    assert answer(store, "market").sentence.startswith(
        "Find out first: does a pay? That leaves open: sides of markets (2)."
    )
    assert "Nothing that is unknown can change" in answer(store, "market").sentence


def test_what_could_let_a_segment_be_left_out_is_asked_for(store: Store) -> None:
    found = unknown(store, "leave")
    assert found["affinity@a.c"]["hangs"] == ["affinity@1"]
    assert "affinity@t|a" not in found  # known to be none


def test_only_as_many_as_are_wanted_are_told_and_all_are_counted(store: Store) -> None:
    few = answer(store, "named", most=2)
    assert len(few.rows) == 2
    assert few.facts["unknown"] == len(unknown(store, "named"))
    assert f"Open questions in all: {few.facts['unknown']}." in few.sentence
    assert few.rows[0]["ask"] == ["Ann"]


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_fact_is_asked_for_in_words(language: str) -> None:
    with stored(Address("embedded", ":memory:"), MODELS) as embedded:
        for key in MODELS:
            shown = str(answer(embedded, key, language, most=1000))
            assert "@" not in shown
            assert "rules" not in shown


def test_each_sort_of_answer_has_its_words() -> None:
    columns = {column.name: column for column in question(QUESTION).columns}
    assert list(columns["hangs"].choices) == list(SOURCES)

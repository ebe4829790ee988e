"""Gaps of the options as questions, and whom to ask: docs/definitions.md 7."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.questions.steps.gaps import ROLES
from graphmodel.questions.steps.options import LEVELS
from graphmodel.questions.steps.people import People
from graphmodel.schema import KINDS, LINK_TYPES
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

MODELS = {
    "nothing": "segments: {a: {}}\n",
    "bare": "topics: {t: {}, zero: {}, gone: {option: dropped}}\n"
    "segments: {a: {topics: [t, gone]}, b: {topics: [t], horizon: past}}\n",
    "shared": "topic areas: {x: {}}\ntopics: {t: {area: x}, u: {area: x}}\n"
    "competitors: {c: {occupies: {x: audience}}}\n"
    "segments: {a: {topics: {t: {priority: low, affinity: low}, u: low}, "
    "formats: {x: {audience: 3, social network: 1, community: 0}}}}\n"
    "channels: {k: {topics: {t: {priority: low, affinity: low}}}}\n",
    "named": "topics: {t: {}, u: {}, v: {option: {value: open, by: the board}}}\n"
    "segments: {a: {priority: {level: low, by: Ann}, topics: "
    "{t: {priority: {level: low, by: Bob}, affinity: low}}}, b: {topics: [v]}}\n"
    "customer relationships: {r: {involved: [Cleo, Dan], topics: [u], with: [b]}}\n"
    "change potential: [{of: {segment: b}, mechanism: need, driven by: social media, "
    "noticed by: nobody, handled by: nobody, inform: [Eve]}]\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def told(store: Store, key: str, language: str = "en") -> str:
    return ask(store, "options gaps", {"model": key}, language).sentence


def test_without_options_nothing_is_missing(store: Store) -> None:
    assert rows(store, "options gaps", "nothing") == []
    assert told(store, "nothing") == "No option for action lacks anything."


def test_every_level_is_asked_for_by_leverage(store: Store) -> None:
    found = rows(store, "options gaps", "bare")
    assert [row["question"] for row in found] == [
        "priority@t|a",  # b is past
        "affinity@t|a",
        "segments formats:code@a|t|audience",
        "segments formats:code@a|t|social-network",
        "segments formats:code@a|t|community",
        "user benefits@t",
        "participation@t",
        "motivation@t",
        "company benefits@t",
        "carrier@zero",
    ]
    assert {row["role"] for row in found} == {"management", "sales", "marketing", "social media"}
    sentence = told(store, "bare", "de")
    assert sentence.startswith("10 Fragen zu Handlungsoptionen sind offen; nach Hebel zuerst: wie ")
    assert "Niemand ist dafür genannt; zu fragen: Geschäftsführung." in sentence
    assert sentence.endswith("Nicht gefragt, weil sie verworfen sind: gone.")


def test_a_fact_that_several_options_lack_stands_once(store: Store) -> None:
    found = {row["question"]: row for row in rows(store, "options gaps", "shared")}
    kind = found["segments formats:kind@c"]
    assert (kind["level"], kind["topics"]) == ("competition", ["t", "u"])
    assert "competition@t" not in found  # the exact question stands in its place
    assert "affinity@u|a" in found
    shown = str(ask(store, "options gaps", {"model": "shared"}))
    assert "what sort of competitor is c?" in " ".join(shown.split())


def test_the_nearest_person_is_asked(store: Store) -> None:
    found = {
        row["question"]: (row["ask"], row["role"]) for row in rows(store, "options gaps", "named")
    }
    assert found["user benefits@t"] == (["Bob"], None)  # at its link, nobody at itself
    assert found["segments formats:code@a|t|audience"] == (["Ann"], None)  # at the segment
    assert found["user benefits@u"] == (["Cleo", "Dan"], None)  # next door
    assert found["user benefits@v"] == (["the board"], None)  # at the topic
    assert found["segments formats:code@b|v|audience"] == (["the board"], None)
    assert "Ask " in told(store, "named")


def test_people_are_looked_for_at_the_thing_then_its_links_then_next_door() -> None:
    rows: list[dict[str, object]] = [
        {"thing": "m/a", "people": ["Ann"], "other": "m/b", "beside": ["Bob"]},
        {"thing": "m/b", "people": [], "other": "shared", "beside": []},
        {"thing": "m/c", "people": [], "other": "shared", "beside": []},
        {"thing": "m/d", "people": ["Dan"], "other": "m/e", "beside": []},
        {"thing": "m/e", "people": [], "other": None, "beside": []},
    ]
    people = People.gathered(rows)
    asked = [["m/a"], ["m/b"], ["m/e"], ["m/a", "m/d"], ["m/c"], ["shared"], ["unheard"], []]
    assert [people.near(each) for each in asked] == [
        *(["Ann"], ["Bob"], ["Dan"], ["Ann", "Dan"], [], [], [], []),
    ]


def test_every_level_has_somebody_to_ask() -> None:
    assert set(ROLES) == set(LEVELS)


def test_no_other_property_that_ends_so_names_a_person(store: Store) -> None:
    """The query takes each `…_by` for a person, but for these."""
    nodes = {each.name for kind in KINDS for each in kind.properties if each.name.endswith("_by")}
    assert nodes == {"driven_by", "noticed_by", "handled_by"}
    links = {each.name for link in LINK_TYPES.values() for each in link.properties}
    assert {name for name in links if name.endswith("_by")} == {"reduced_by"}
    named = {name for row in rows(store, "options gaps", "named") for name in row["ask"]}
    assert named == {"Ann", "Bob", "Cleo", "Dan", "the board"}

"""Which pairs conflict: rules, judgements, threshold, and what stays visible."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

# Topics unrelated (3), one kept apart (2), one diversified (1); a and b differ in all three.
PLAIN = """
topic areas: {mountain: {}, water: {}}
topics: {rope: {area: mountain}, knot: {area: mountain}, regatta: {area: water}}
segments:
  a: {name: Climbers, topics: [rope], kept apart from: {b: sales}}
  b: {name: Sailors, topics: [regatta], category: diversified}
  c: {name: Alpinists, topics: [knot], kept apart from: {a: marketing}}
  d: {name: Divers}
"""
TOGETHER = "{between: [a, b], compatible: yes, why: they share a shop}"
APART = "{between: [a, d], compatible: no, why: two sales teams}"
JUDGED = PLAIN + f"judgements:\n  - {TOGETHER}\n  - {APART}\n"
THREE = PLAIN.replace("kept apart from: {b: sales}", "horizon: now") + (
    "judgements:\n  - {between: [a, c, d], compatible: no, why: three brands}\n"
)
ONE = "segments: {a: {kept apart from: {b: sales}}, b: {}}\ntopics: {t: {}}\n".replace(
    "{kept", "{topics: [t], kept"
).replace("b: {}", "b: {topics: [t]}")
MODELS = {
    "plain": PLAIN,
    "judged": JUDGED,
    "three": THREE,
    "rules-off": "rules off: [treated-apart, topics-unrelated]\n" + PLAIN,
    "one": ONE,
    "none": "topics: {t: {}}\nsegments: {a: {topics: [t]}, b: {topics: [t]}}\n",
    "left-out": ONE.replace("b: {topics", "b: {decision: leave out, topics"),
    "judged-left-out": ONE.replace("b: {topics", "b: {horizon: past, topics")
    + "judgements:\n  - {between: [a, b], compatible: yes, why: of old}\n",
    "judged-alone": "topics: {t: {}}\nsegments: {a: {topics: [t]}, b: {topics: [t]}}\n"
    "judgements:\n  - {between: [a, b], compatible: no, why: two brands}\n",
    "empty": "topics: {t: {}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def states(store: Store, key: str, **parameters: object) -> dict[str, str]:
    """Pair -> state."""
    found = rows(store, "segments conflicts", key, **parameters)
    return {row["a"] + row["b"]: row["state"] for row in found}


def pair(store: Store, key: str, a: str, b: str) -> dict[str, object]:
    """The row of a pair."""
    found = rows(store, "segments conflicts", key)
    (row,) = [dict(row) for row in found if (row["a"], row["b"]) == (a, b)]
    return row


def test_a_pair_carries_every_reason_and_the_facts_behind_them(store: Store) -> None:
    assert pair(store, "plain", "a", "b") == {
        "a": "a",
        "b": "b",
        "state": "conflict",
        "strength": 3,
        "rules": ["topics-unrelated", "treated-apart"],
        "hints": ["diversified"],
        "open": [],
        "because": [
            "topics-unrelated:no-meeting",
            "treated-apart:kept-apart",
            "diversified:no-bond",
        ],
        "evidence": ["mountain", "water", "a", "b"],
        "missing": [],
        "judgement": None,
        "judged_why": None,
        "overruled": [],
    }


def test_a_pair_is_open_where_something_missing_could_make_it_a_conflict(store: Store) -> None:
    row = pair(store, "plain", "c", "d")
    assert (row["state"], row["strength"]) == ("open", None)
    assert (row["open"], row["missing"]) == (["topics-unrelated"], ["topics@d"])
    assert row["because"] == row["evidence"] == []


def test_conflicts_stand_first_the_strongest_first_then_open_pairs(store: Store) -> None:
    # b and d: a hint makes the strength 1; a and d, c and d: nothing fires.
    assert list(states(store, "plain").items()) == [
        ("ab", "conflict"),
        ("bc", "conflict"),
        ("ac", "conflict"),
        ("bd", "open"),
        ("ad", "open"),
        ("cd", "open"),
    ]


def test_the_threshold_leaves_weaker_reasons_as_hints(store: Store) -> None:
    assert states(store, "plain", threshold=3)["ac"] == "compatible"
    (row,) = [
        row
        for row in rows(store, "segments conflicts", "plain", threshold=3)
        if (row["a"], row["b"]) == ("a", "c")
    ]
    assert (row["rules"], row["hints"], row["strength"]) == ([], ["treated-apart"], 2)


def test_a_judgement_that_they_go_together_overrules_and_shows_what(store: Store) -> None:
    row = pair(store, "judged", "a", "b")
    assert (row["state"], row["strength"], row["judgement"]) == ("compatible", 3, "together")
    assert row["judged_why"] == "they share a shop"
    assert row["overruled"] == row["rules"] == ["topics-unrelated", "treated-apart"]
    assert row["because"] == pair(store, "plain", "a", "b")["because"]


def test_a_judgement_that_they_stay_apart_makes_a_conflict_without_a_rule(store: Store) -> None:
    row = pair(store, "judged", "a", "d")
    assert (row["state"], row["strength"], row["judgement"]) == ("conflict", None, "apart")
    assert (row["judged_why"], row["rules"], row["overruled"]) == ("two sales teams", [], [])
    assert row["open"] == ["topics-unrelated"]


def test_nothing_follows_from_a_judgement_for_other_pairs(store: Store) -> None:
    plain, judged = states(store, "plain"), states(store, "judged")
    assert {key for key in plain if plain[key] != judged[key]} == {"ab", "ad"}


def test_a_judgement_over_three_segments_is_one_over_three_pairs(store: Store) -> None:
    found = rows(store, "segments conflicts", "three")
    judged = {row["a"] + row["b"]: row["judged_why"] for row in found if row["judgement"]}
    assert judged == dict.fromkeys(("ac", "ad", "cd"), "three brands")


def test_rules_that_the_model_turns_off_say_nothing(store: Store) -> None:
    (row, *others) = rows(store, "segments conflicts", "rules-off")
    assert row["because"] == ["diversified:no-bond"]
    assert {each["state"] for each in (row, *others)} == {"compatible"}
    facts = ask(store, "segments conflicts", {"model": "rules-off"}).facts
    assert facts["rules_off"] == ["topics-unrelated", "treated-apart"]


def test_excluded_segments_are_named_and_count_on_request(store: Store) -> None:
    answer = ask(store, "segments conflicts", {"model": "left-out"})
    assert answer.rows == ()
    assert (answer.facts["excluded"], answer.facts["left_out"]) == (["left-out/b"],) * 2
    assert answer.facts["considered"] == 1
    assert answer.sentence.endswith("Not considered: b (leave out).")
    assert states(store, "left-out", all=True) == {"ab": "conflict"}


def test_a_judgement_about_an_excluded_segment_says_nothing(store: Store) -> None:
    assert rows(store, "segments conflicts", "judged-left-out") == []
    assert states(store, "judged-left-out", all=True) == {"ab": "compatible"}


@pytest.mark.parametrize(
    ("key", "language", "sentence"),
    [
        ("none", "en", "No two of the 2 segments considered are in conflict."),
        ("none", "de", "Keine zwei der 2 berücksichtigten Segmente stehen im Konflikt."),
        ("one", "en", "a and b should not share a strategy: the company keeps them apart."),
        ("one", "de", "a und b sollten keine Strategie teilen: das Unternehmen hält sie getrennt."),
        ("judged-alone", "en", "a and b should not share a strategy: two brands."),
        ("judged-alone", "de", "a und b sollten keine Strategie teilen: two brands."),
        (
            "plain",
            "en",
            "3 pairs of the 4 segments considered should not share a strategy. 3 pairs are open: "
            "something that is not recorded could make them conflicts.",
        ),
        (
            "plain",
            "de",
            "3 Paare der 4 berücksichtigten Segmente sollten keine Strategie teilen. 3 Paare sind "
            "offen: etwas, das nicht erfasst ist, könnte sie zu Konflikten machen.",
        ),
    ],
)
def test_the_sentence(store: Store, key: str, language: str, sentence: str) -> None:
    assert ask(store, "segments conflicts", {"model": key}, language).sentence == sentence


def test_clusters_are_connected_parts_with_their_largest_conflict(store: Store) -> None:
    # plain: a–b, b–c, a–c are conflicts, d is in none; three: a, c, d by judgement, b unrelated
    # to a and c, open with d.
    assert rows(store, "segments clusters", "plain") == [
        {"cluster": 1, "segments": ["a", "b", "c"], "clique": ["a", "b", "c"]}
    ]
    assert rows(store, "segments clusters", "three") == [
        {"cluster": 1, "segments": ["a", "b", "c", "d"], "clique": ["a", "b", "c"]}
    ]
    assert rows(store, "segments clusters", "none") == []


def test_a_model_without_segments_has_no_conflicts(store: Store) -> None:
    for name in ("segments conflicts", "segments clusters"):
        assert rows(store, name, "empty") == []

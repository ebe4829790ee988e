"""Affinity by docs/definitions.md 4: on what it rests, what is unknown, who can be left out."""

from collections.abc import Iterator, Mapping

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

MODEL = """
scales: {affinity: {none: never, some: at times, much: always}}
topics: {low: {affinity: some}, flat: {affinity: none}, plain: }
segments:
SEGMENTS
change potential:
CHANGES
"""
# Of each: what is recorded, findings, and state, affinity, rests on, priority, n of m, change,
# left out, why, ask.
Said = tuple[str, int | None, list[str], int | None, int, int, int | None, str, list[str], bool]
CASES: Mapping[str, tuple[str, str, Said]] = {
    "nothing": (
        "",
        "",
        ("unknown", None, [], None, 0, 0, None, "open", ["topics", "criteria"], False),
    ),
    "known-empty": (
        "topics: none, criteria: none",
        "",
        ("unknown", None, [], None, 0, 0, None, "open", ["no-topic", "no-criterion"], False),
    ),
    "highest": (
        "topics: {low: high, flat: {affinity: much}, plain: low}",
        "",
        ("known", 2, ["flat"], None, 2, 3, None, "no", ["affine"], True),
    ),
    "link-wins": (
        "topics: {low: {priority: low, affinity: none}, flat: high}",
        "",
        ("unknown", None, ["flat", "low"], 3, 2, 2, None, "open", ["criteria"], False),
    ),
    "not-carried": (
        "topics: {low: none, plain: }",
        "",
        (
            *("unknown", None, [], None, 0, 1, None, "open"),
            *(["criteria", "affinity@plain"], False),
        ),
    ),
    "several": (
        "criteria: {c: {affinity: some}}, topics: {low: low, "
        "plain: {priority: high, affinity: some}}",
        "",
        ("known", 1, ["plain", "low", "several.c"], 3, 3, 3, None, "no", ["affine"], False),
    ),
    "criterion-alone": (
        "criteria: {c: {affinity: much}}",
        "{of: {criterion: criterion-alone.c}, level: low}",
        (
            *("known", 2, ["criterion-alone.c"], None, 1, 1, 1, "no"),
            *(["affine", "changed@criterion-alone.c"], False),
        ),
    ),
    "none": (
        "topics: [flat], criteria: {c: {affinity: none}}",
        "{of: {criterion: none.c}, level: none}",
        ("none", 0, ["flat", "none.c"], None, 2, 2, 0, "yes", ["nothing"], False),
    ),
    "unexamined": (
        "topics: [flat], criteria: {c: {affinity: none}}",
        "",
        (
            "none",
            0,
            ["flat", "unexamined.c"],
            None,
            2,
            2,
            None,
            "open",
            ["finding@unexamined.c"],
            False,
        ),
    ),
    "without-level": (
        "topics: [flat], criteria: {c: {affinity: none}}",
        "{of: {criterion: without-level.c}, mechanism: need}",
        (
            *("none", 0, ["flat", "without-level.c"], None, 2, 2, None, "open"),
            *(["level@without-level.c"], False),
        ),
    ),
    "at-itself": (
        "topics: [flat], criteria: {c: {affinity: none}}",
        "{of: {criterion: at-itself.c}, level: none}, {of: {segment: at-itself}, mechanism: value}",
        (
            *("none", 0, ["at-itself.c", "flat"], None, 2, 2, 0, "open"),
            *(["level@at-itself"], False),
        ),
    ),
    "risky": (
        "topics: [flat], criteria: {c: {affinity: none}}",
        "{of: {criterion: risky.c}, level: none}, {of: {segment: risky}, level: high}",
        ("none", 0, ["flat", "risky.c"], None, 2, 2, 3, "no", ["changed@risky"], False),
    ),
    "so-far": (
        "topics: [flat, plain], criteria: {c: }",
        "{of: {criterion: so-far.c}, level: none}",
        (
            *("none so far", None, ["flat"], None, 1, 3, 0, "open"),
            *(["affinity@plain", "affinity@so-far.c"], False),
        ),
    ),
    "none-known": (
        "topics: [plain], criteria: {c: }",
        "{of: {criterion: none-known.c}, level: none}",
        (
            *("unknown", None, [], None, 0, 2, 0, "open"),
            *(["affinity@plain", "affinity@none-known.c"], False),
        ),
    ),
}
ORDER = [
    *("criterion-alone", "highest", "several"),
    *("at-itself", "none", "risky", "unexamined", "without-level"),
    "so-far",
    *("known-empty", "link-wins", "none-known", "not-carried", "nothing"),
]
TEXT = MODEL.replace(
    "SEGMENTS", "\n".join(f"  {key}: {{{said}}}" for key, (said, _, _) in CASES.items())
).replace("CHANGES", f"  [{', '.join(found for _, found, _ in CASES.values() if found)}]")
MODELS = {
    "cases": TEXT,
    "empty": "topics: {t: }\n",
    "unknown": "segments: {a: {topics: none}}\n",
    "out": "topics: {t: {affinity: none}}\n"
    "segments: {a: {topics: [t], criteria: {c: {affinity: none}}}}\n"
    "change potential: [{of: {criterion: a.c}, level: none}]\n",
    "decided": "segments: {a: , b: {decision: advertise only}, c: {horizon: past}}\n",
    "asked": "topics: {t: {affinity: high}}\nsegments: {a: {topics: [t]}, b: }\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def test_affinity_rests_on_topics_and_criteria(store: Store) -> None:
    found = rows(store, "segments affinity", "cases")
    said = {row["segment"]: tuple(row.values())[1:] for row in found}
    assert said == {key: wanted for key, (_, _, wanted) in CASES.items()}


def test_known_comes_first_and_unknown_last(store: Store) -> None:
    assert [row["segment"] for row in rows(store, "segments affinity", "cases")] == ORDER


SAID = {
    "empty": ("No segment is recorded.", "Kein Segment ist erfasst."),
    "unknown": (
        "No segment is known to have affinity yet. None can be left out for lack of affinity. "
        "Still open whether to leave out: a.",
        "Noch ist von keinem Segment bekannt, dass es Affinität hat. "
        "Mangels Affinität kann keines wegbleiben. Noch offen, ob es wegbleiben kann: a.",
    ),
    "out": (
        "No segment is known to have affinity yet. Can be left out of the strategy work: a.",
        "Noch ist von keinem Segment bekannt, dass es Affinität hat. "
        "Kann aus der Strategiearbeit wegbleiben: a.",
    ),
    "asked": (
        "Affinity to social media is known for 1 of 2 segments, highest for a. "
        "None can be left out for lack of affinity. Still open whether to leave out: b. "
        "Affinity is at the top, but what social media can change is not known: a.",
        "Die Affinität zu Social Media ist von 1 der 2 Segmente bekannt; am höchsten: a. "
        "Mangels Affinität kann keines wegbleiben. Noch offen, ob es wegbleiben kann: b. "
        "Höchste Affinität, aber nicht bekannt, was Social Media verändern kann: a.",
    ),
}


@pytest.mark.parametrize("key", SAID)
def test_the_sentence_says_who_can_be_left_out_and_what_to_ask(store: Store, key: str) -> None:
    english = ask(store, "segments affinity", {"model": key})
    german = ask(store, "segments affinity", {"model": key}, "de")
    assert (english.sentence, german.sentence) == SAID[key]
    assert english.rows == german.rows


def test_what_is_decided_is_not_called_open(store: Store) -> None:
    answer = ask(store, "segments affinity", {"model": "decided"})
    assert {row["leave_out"] for row in answer.rows} == {"open"}
    assert answer.sentence.endswith("Still open whether to leave out: a.")


def test_reasons_and_levels_are_in_the_readers_words(store: Store) -> None:
    said = str(ask(store, "segments affinity", {"model": "cases"}, "de"))
    assert "kann Social Media unexamined – Kriterium verändern?" in " ".join(said.split())
    assert "much" in said

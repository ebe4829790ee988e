"""Signs of new segments: docs/definitions.md 5."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from .cases import embedded, rows

NAME = "change new-segments"
SOURCES = (
    *("need", "own offer", "channel", "value"),
    *("relationship", "usage format", "capability"),
)
STUDY = """
topics: {t: , u: , v: }
needs: {had: , left: , seen: , kept: }
segments:
  s: {needs: [had], topics: {t: high, u: none}}
  x: {topics: [t, v]}
  gone: {needs: [seen], topics: [v], horizon: past}
customer relationships: {club: {with: [s], needs: [kept]}}
key resources:
  lab: {strong: yes, topics: [t, v]}
  mill: {strong: yes}
  shed: {strong: no, topics: [t]}
  yard: {topics: [t]}
need communities: {people: {shares: [left]}}
signs of new segments:
  weak: {source: channel, level: low, evidence: seen, inform: [us]}
  blank:
  strong: {source: need, level: high, seen in: {need: had}}
  of-mill: {source: capability, level: medium, evidence: asked, seen in: {key resource: mill}}
"""
TEXTS = {
    "study": STUDY,
    "one": "key resources: {lab: {strong: yes}}\n",
    "all": "signs of new segments:\n"
    + "".join(f"  n{at}: {{source: {source}}}\n" for at, source in enumerate(SOURCES)),
    "had": "needs: {n: }\nsegments: {s: {needs: [n]}}\n",
    "own-scale": "scales: {change potential: {none: no, all: yes}}\n"
    "signs of new segments: {a: , b: {level: all}}\n",
    # Things of different kinds may have the same key.
    "same-key": """
topics: {x: {name: Topic x}}
needs: {x: {name: Need x}, y: }
key resources: {x: {name: Resource x, strong: yes}, y: {strong: yes}}
need communities: {people: {shares: [{need: y}, {topic: x}]}}
signs of new segments: {x: {name: Sign x, level: high, seen in: {need: x}}}
""",
    "empty": "",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    with embedded(TEXTS) as opened:
        yield opened


def test_signs_capabilities_and_needs_strongest_first(store: Store) -> None:
    found = rows(store, NAME, "study")
    told = [(row["sign"], row["kind"], row["source"], row["level"]) for row in found]
    assert told == [
        ("strong", "sign", "need", 3),
        ("of-mill", "sign", "capability", 2),
        ("weak", "sign", "channel", 1),
        ("blank", "sign", None, None),
        ("lab", "capability", "capability", None),  # the mill is seen in a sign already
        ("left", "need", "need", None),  # `kept` is had by those the club is kept up with
    ]


def test_each_sign_says_who_has_it_already_and_what_is_missing(store: Store) -> None:
    found = {row["sign"]: row for row in rows(store, NAME, "study")}
    assert {sign: (row["seen_in"], row["segments"]) for sign, row in found.items()} == {
        "strong": (["had"], ["s"]),
        "of-mill": (["mill"], []),
        "weak": ([], []),
        "blank": ([], []),
        "lab": ([], ["s", "x"]),
        "left": (["people"], []),
    }
    assert {sign: row["missing"] for sign, row in found.items()} == {
        "strong": ["evidence@strong"],
        "of-mill": [],
        "weak": [],
        "blank": ["source@blank", "level@blank", "evidence@blank"],
        "lab": ["buyers@lab"],
        "left": ["people@left"],
    }
    assert (found["weak"]["evidence"], found["weak"]["inform"]) == ("seen", ["us"])


def test_a_need_that_a_segment_has_is_no_sign(store: Store) -> None:
    assert rows(store, NAME, "had") == []


def test_things_of_one_key_are_told_apart_by_their_kind(store: Store) -> None:
    told = [(row["sign"], row["kind"], row["seen_in"]) for row in rows(store, NAME, "same-key")]
    assert told == [
        ("x", "sign", ["x"]),
        ("x", "capability", []),
        ("y", "capability", []),
        ("y", "need", ["people"]),
    ]


def test_levels_are_those_of_the_model(store: Store) -> None:
    assert [row["sign"] for row in rows(store, NAME, "own-scale")] == ["b", "a"]


@pytest.mark.parametrize(
    ("key", "language", "sentence"),
    [
        (
            "study",
            "en",
            "6 signs of new segments; the strongest is strong. Nothing is recorded yet",
        ),
        ("study", "en", "from 4 of these seven sources: needs, own offers, channels, values,"),
        ("one", "de", "Ein Anzeichen eines neuen Segments: lab. Noch nichts ist erfasst aus 6"),
        ("empty", "en", "No sign of a new segment is recorded. Where to look: needs, own offers,"),
    ],
)
def test_the_sentence(store: Store, key: str, language: str, sentence: str) -> None:
    assert sentence in ask(store, NAME, {"model": key}, language).sentence


def test_nothing_is_left_to_search_where_every_source_has_a_sign(store: Store) -> None:
    assert ask(store, NAME, {"model": "all"}).sentence == (
        "7 signs of new segments; how strong they are is not recorded."
    )

"""Brand or topic community, per segment and area: docs/definitions.md 6."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from .cases import embedded, rows

NAME = "segments community"
BOTH = "brand community: 1, topic community: 2"
HARD = "kind: other, competence: higher"  # unlikely to be won
EASY = "kind: media house, competence: lower"  # winnable
OPEN = "kind: media house"  # depends on its competence
CODE = "code@s|bay|{}"


@dataclass(frozen=True)
class Case:
    """The codes of an area, the people of a segment, who is there; and what is recommended."""

    codes: str
    people: str
    recommended: str
    because: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    brand: str = ""
    topic: str = ""

    @property
    def text(self) -> str:
        """The model."""
        there = (("b", "brand", self.brand), ("t", "topic", self.topic))
        rivals = "".join(
            f"  {key}: {{{facts}, occupies: {{bay: {kind} community}}}}\n"
            for key, kind, facts in there
            if facts
        )
        people = f", {self.people}" if self.people else ""
        segment = f"  s: {{topics: none, formats: {{bay: {{{self.codes}}}}}{people}}}\n"
        return f"topic areas: {{bay: }}\nsegments:\n{segment}" + (
            f"competitors:\n{rivals}" if rivals else ""
        )


WIN = "people to win"
CASES = {
    # both can be had
    "to-win": Case(BOTH, "customers: 5, potential: 9", "topic community", (WIN,)),
    "all-customers": Case(
        BOTH, "customers: 5, potential: 0", "brand community", ("nobody to win",)
    ),
    "of-the-size": Case(BOTH, "size: 9, customers: 5", "topic community", (WIN,)),
    "whole-size": Case(BOTH, "size: 5, customers: 5", "brand community", ("nobody to win",)),
    "none-yet": Case(BOTH, "customers: 0", "topic community", ("no customers",)),
    "only-potential": Case(BOTH, "size: 9, potential: 9", "topic community", ("no customers", WIN)),
    "potential-unknown": Case(BOTH, "customers: 5", "open", (), ("potential@s",)),
    "customers-unknown": Case(BOTH, "potential: 5", "topic community", (WIN,)),
    "customers-decide": Case(BOTH, "potential: 0", "open", (), ("customers@s",)),
    "people-unknown": Case(BOTH, "size: 9", "open", (), ("customers@s", "potential@s")),
    # one can be had
    "brand-unsuitable": Case(
        "brand community: 0, topic community: 1", "", "topic community", ("brand unsuitable",)
    ),
    "topic-unsuitable": Case(
        "brand community: 1, topic community: 0",
        "customers: 5",
        "brand community",
        ("topic unsuitable",),
    ),
    "brand-far": Case(
        "brand community: 3, topic community: 1",
        "",
        "topic community",
        ("brand out of reach",),
        brand=HARD,
    ),
    "topic-far": Case(
        "brand community: 1, topic community: 3",
        "customers: 5",
        "brand community",
        ("topic out of reach",),
        topic=HARD,
    ),
    "nobody-to-strengthen": Case(
        "brand community: 1, topic community: 0",
        "customers: 0",
        "neither",
        ("topic unsuitable", "no customers"),
    ),
    "perhaps-nobody": Case(
        "brand community: 1, topic community: 0", "", "open", (), ("customers@s",)
    ),
    # occupied, but within reach
    "winnable": Case(
        "brand community: 3, topic community: 3",
        "customers: 5, potential: 9",
        "topic community",
        (WIN,),
        brand=EASY,
        topic=EASY,
    ),
    # neither
    "unsuitable": Case(
        "brand community: 0, topic community: 0",
        "",
        "neither",
        ("brand unsuitable", "topic unsuitable"),
    ),
    "far": Case(
        "brand community: 3, topic community: 3",
        "customers: 5",
        "neither",
        ("brand out of reach", "topic out of reach"),
        brand=HARD,
        topic=HARD,
    ),
    # a plain code stands in for a kind that has none
    "plain": Case("community: 2", "customers: 5, potential: 9", "topic community", (WIN,)),
    "plain-none": Case("community: 0", "", "neither", ("brand unsuitable", "topic unsuitable")),
    "plain-and-kind": Case(
        "community: 2, brand community: 0", "", "topic community", ("brand unsuitable",)
    ),
    # what is unknown counts where it decides
    "brand-unknown": Case("topic community: 2", "potential: 9", "topic community", (WIN,)),
    "brand-decides": Case(
        "topic community: 2",
        "customers: 5, potential: 0",
        "open",
        (),
        (CODE.format("brand-community"),),
    ),
    "topic-unknown": Case(
        "brand community: 2",
        "customers: 5, potential: 9",
        "open",
        (),
        (CODE.format("topic-community"),),
    ),
    "topic-cannot-matter": Case(
        "brand community: 2", "customers: 5, potential: 0", "brand community", ("nobody to win",)
    ),
    "verdict-open": Case(
        "brand community: 0, topic community: 3",
        "",
        "open",
        (),
        ("competence@t",),
        topic=OPEN,
    ),
    "nobody-named": Case(
        "brand community: 0, topic community: 3",
        "",
        "open",
        (),
        ("occupant@bay|topic-community",),
    ),
    "nothing-known": Case(
        "audience: 1", "", "open", (), (CODE.format("community"), "customers@s", "potential@s")
    ),
    "for-one-purpose": Case(
        "brand community: 0, topic community: {adds benefit: 0, raises product benefit: 1}",
        "",
        "topic community",
        ("brand unsuitable",),
    ),
    "other-purpose-unknown": Case(
        "brand community: 0, topic community: {adds benefit: 0}",
        "",
        "open",
        (),
        (CODE.format("topic-community"),),
    ),
}
AREAS = """
topic areas: {bay: , sky: }
topics: {t: {area: bay}}
segments:
  blank:
  covered: {topics: [t], formats: {t: {audience: 1}, bay: {community: 0}}, decision: undecided}
  left: {topics: [t], decision: leave out}
  several: {topics: none, formats: {bay: {community: 0}, sky: {community: 0}}}
  without: {topics: none}
"""


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    texts = {key: case.text for key, case in CASES.items()} | {"areas": AREAS, "empty": ""}
    with embedded(texts) as found:
        yield found


@pytest.mark.parametrize("key", CASES)
def test_each_case_of_the_definition(store: Store, key: str) -> None:
    case = CASES[key]
    (row,) = rows(store, NAME, key)
    assert row["recommended"] == case.recommended
    assert row["because"] == list(case.because)
    assert row["missing"] == list(case.missing)


def test_a_row_shows_what_it_rests_on(store: Store) -> None:
    (row,) = rows(store, NAME, "of-the-size")
    assert row == {
        "segment": "s",
        "area": "bay",
        "recommended": "topic community",
        "because": ["people to win"],
        "brand_code": 1,
        "brand_verdict": "free",
        "topic_code": 2,
        "topic_verdict": "free",
        "customers": 5,
        "potential": 4,
        "missing": [],
    }
    (plain,) = rows(store, NAME, "plain")
    assert (plain["brand_code"], plain["topic_code"]) == (2, 2)
    (two,) = rows(store, NAME, "for-one-purpose")  # the easier of the two purposes
    assert (two["topic_code"], two["topic_verdict"]) == (1, "free")


def test_every_area_that_is_asked_for_a_community_has_a_row(store: Store) -> None:
    found = rows(store, NAME, "areas")
    assert [(row["segment"], row["area"], row["recommended"]) for row in found] == [
        ("blank", None, "open"),
        ("covered", "bay", "neither"),
        ("several", "bay", "neither"),
        ("several", "sky", "neither"),
    ]
    assert found[0]["missing"][0] == "topics@blank"
    assert [row["segment"] for row in rows(store, NAME, "areas", segment="left")] == ["left"]
    assert "left" in {row["segment"] for row in rows(store, NAME, "areas", all=True)}


@pytest.mark.parametrize(
    ("key", "language", "sentence"),
    [
        ("to-win", "en", "For s in bay: topic community. A brand community strengthens"),
        (
            "areas",
            "de",
            "4 Kombinationen von Segment und Feld: 3 mit keiner von beiden, 1 offen. Eine",
        ),
        ("empty", "en", "None of the segments considered has an area to ask a community for."),
    ],
)
def test_the_sentence(store: Store, key: str, language: str, sentence: str) -> None:
    found = ask(store, NAME, {"model": key}, language)
    assert found.sentence.startswith(sentence)


def test_what_is_missing_is_asked_in_words(store: Store) -> None:
    shown = str(ask(store, NAME, {"model": "verdict-open"}))
    assert "is the competence of t lower than ours, comparable or higher?" in " ".join(
        shown.split()
    )

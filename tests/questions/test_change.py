"""Change potential of criteria, segments, modules and categories: docs/definitions.md 5."""

from collections.abc import Iterator
from typing import Any

import pytest

from graphmodel.questions import ask
from graphmodel.questions.tables import sheet
from graphmodel.store import Store

from .cases import embedded, rows

HEAD = """
segments:
  s: {category: [mass, niche], criteria: {c: {kind: own need, about: {channel: way}}, d: }}
  t: {category: niche}
  u: {criteria: {e: }}
  gone: {category: mass, horizon: past, criteria: {f: }}
channels: {way: , lane: }
change potential:
"""


def found(of: str, *facts: str) -> str:
    return f"  - {{of: {of}, {', '.join(facts)}}}\n"


def level(said: str, *facts: str) -> tuple[str, ...]:
    return f"level: {said}", *facts


C = "{criterion: s.c}"
D = "{criterion: s.d}"
E = "{criterion: u.e}"
S = "{segment: s}"
T = "{segment: t}"
WHY = "evidence: seen"
SCALE = "scales: {change potential: {none: not at all, some: a bit, all: wholly}}\n"
# What is found about the criterion c of the segment s, and what follows for the criterion.
CRITERIA: dict[str, tuple[list[str], tuple[object, ...]]] = {
    "blank": ([], ("not examined", None, None, None)),
    "changer": ([found(C, *level("high", WHY))], ("game changer", 3, None, None)),
    "candidate": ([found(C, *level("high"))], ("candidate", 3, None, None)),
    "medium": ([found(C, *level("medium", WHY))], ("changes", 2, None, None)),
    "no-change": ([found(C, *level("none"))], ("none", 0, None, None)),
    "no-level": ([found(C, "mechanism: need")], ("not examined", None, None, None)),
    "so-far": (
        [found(C, *level("none"), "mechanism: need"), found(C, "mechanism: value")],
        ("none so far", 0, None, None),
    ),
    "apart": (
        [
            found(C, *level("low", "direction: chance", "mechanism: need")),
            found(C, *level("high", "direction: risk", "mechanism: value")),
            found(C, *level("medium", "direction: risk", "mechanism: economics", WHY)),
        ],
        ("candidate", 3, 1, 3),
    ),
    "one-has-evidence": (
        [
            found(C, *level("high", "direction: risk", "mechanism: need")),
            found(C, *level("high", "direction: chance", "mechanism: value", WHY)),
        ],
        ("game changer", 3, 3, 3),
    ),
    "risk-without-level": (
        [found(C, *level("low"), "mechanism: need"), found(C, "direction: risk")],
        ("changes", 1, None, None),
    ),
}
MORE = {
    "everywhere": [
        found(C, *level("none")),
        found(D, *level("none")),
        found(E, *level("none")),
        found(T, *level("none")),
    ],
    "itself": [found(S, *level("high", "direction: risk", WHY)), found(T, *level("low"))],
    "own-none": [found(S, *level("none"))],
    "past-one": [found("{criterion: gone.f}", *level("high", WHY))],
    "direct": [
        found("{channel: lane}", *level("low", "direction: risk")),
        found(C, *level("medium", "inform: [b, a]")),
    ],
    "channels-none": [found("{channel: lane}", *level("none")), found(C, *level("none"))],
    "facts": [
        found(
            C,
            *level("high", WHY, "direction: chance", "inform: [b, a]", "mechanism: need"),
            "driven by: social media",
            "noticed by: calls",
            "handled by: a forum",
            "reaches non-customers: yes",
            "usable by competitors: no",
        ),
        found(
            C,
            *level("low", "evidence: read", "direction: risk", "inform: [c, a]"),
            "mechanism: value",
            "driven by: company goals",
            "reaches non-customers: no",
        ),
    ],
}
OUTSIDE = """
needs: {n: }
markets: {m: {sides: {}}}
change potential:
  - {of: {need: n}, level: high, evidence: seen}
"""
KINDS = (
    *("own need", "own channel", "own relationship", "different value"),
    *("pays for a different aspect", "common offer"),
)
TEXTS = {
    **{key: HEAD + ("".join(said) or "  []\n") for key, (said, _) in CRITERIA.items()},
    **{key: HEAD + "".join(said) for key, said in MORE.items()},
    "own-scale": SCALE + HEAD + found(C, "level: some") + found(E, "level: all", WHY),
    "outside": OUTSIDE.replace("markets: {m: {sides: {}}}\n", ""),
    "kinds": "segments:\n  s:\n    criteria:\n"
    + "".join(f"      c{at}: {{kind: {kind}}}\n" for at, kind in enumerate(KINDS)),
    "empty": "",
}


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    texts = {key: text.replace("change potential:\n  []\n", "") for key, text in TEXTS.items()}
    with embedded(texts) as opened:
        yield opened


def of(store: Store, name: str, key: str, column: str, value: object) -> Any:
    (row,) = (row for row in rows(store, name, key) if row[column] == value)
    return row


def told(store: Store, name: str, key: str, language: str = "en") -> str:
    return ask(store, name, {"model": key}, language).sentence


@pytest.mark.parametrize("key", CRITERIA)
def test_each_finding_about_a_criterion(store: Store, key: str) -> None:
    row = of(store, "change criteria", key, "criterion", "s.c")
    assert (row["state"], row["level"], row["chance"], row["risk"]) == CRITERIA[key][1]


@pytest.mark.parametrize(
    ("key", "missing"),
    [
        ("blank", ["own need@s.c"]),
        ("changer", ["direction@s.c", "inform@s.c"]),
        ("candidate", ["direction@s.c", "evidence@s.c", "inform@s.c"]),
        ("medium", ["direction@s.c"]),
        ("no-change", []),
        ("no-level", ["level@s.c"]),
        ("facts", []),
    ],
)
def test_what_is_asked_of_a_criterion(store: Store, key: str, missing: list[str]) -> None:
    assert of(store, "change criteria", key, "criterion", "s.c")["missing"] == missing


def test_each_kind_of_criterion_has_a_question_of_its_own(store: Store) -> None:
    found = ask(store, "change criteria", {"model": "kinds"})
    assert [row["missing"] for row in found.rows] == [
        [f"{kind}@kinds/s.c{at}"] for at, kind in enumerate(KINDS)
    ]
    asked = [cells[-1] for cells in sheet(found).cells]
    assert asked[0] == "s – own need: can social media change the need, or how its offer is judged?"
    assert len(set(asked)) == len(KINDS)
    assert of(store, "change criteria", "blank", "criterion", "s.d")["missing"] == ["examine@s.d"]


def test_a_criterion_gathers_what_its_findings_say(store: Store) -> None:
    assert of(store, "change criteria", "facts", "criterion", "s.c") == {
        "criterion": "s.c",
        "segment": "s",
        "kind": "own need",
        "state": "game changer",
        "level": 3,
        "chance": 3,
        "risk": 1,
        "mechanisms": ["need", "value"],
        "evidence": ["read", "seen"],
        "driven_by": ["company goals", "social media"],
        "noticed_by": ["calls"],
        "handled_by": ["a forum"],
        "reaches_others": True,
        "usable_by_competitors": False,
        "changes_model": None,
        "inform": ["a", "b", "c"],
        "affinity": None,
        "missing": [],
    }


def test_most_changed_criteria_come_first_and_the_past_is_left_aside(store: Store) -> None:
    found = rows(store, "change criteria", "direct")
    assert [row["criterion"] for row in found] == ["s.c", "s.d", "u.e"]
    assert [row["criterion"] for row in rows(store, "change criteria", "past-one")] == [
        *("s.c", "s.d", "u.e"),
    ]
    assert "Not counted, because they are past: gone." in told(store, "change criteria", "past-one")


def test_the_top_is_that_of_the_models_own_scale(store: Store) -> None:
    states = {row["criterion"]: row["state"] for row in rows(store, "change criteria", "own-scale")}
    assert states == {"s.c": "changes", "s.d": "not examined", "u.e": "game changer"}


# By segment: state, level, examined, of, unexamined.
@pytest.mark.parametrize(
    ("key", "segment", "expected"),
    [
        ("blank", "s", ("not examined", None, 0, 2, ["s.c", "s.d"])),
        ("blank", "t", ("not examined", None, 0, 1, ["t"])),
        ("blank", "u", ("not examined", None, 0, 1, ["u.e"])),
        ("no-change", "s", ("none so far", 0, 1, 2, ["s.d"])),
        ("everywhere", "s", ("none", 0, 2, 2, [])),
        ("everywhere", "t", ("none", 0, 1, 1, [])),
        ("itself", "s", ("game changer", 3, 0, 2, ["s.c", "s.d"])),
        ("itself", "t", ("changes", 1, 1, 1, [])),
        ("own-none", "s", ("none so far", 0, 0, 2, ["s.c", "s.d"])),
        ("medium", "s", ("changes", 2, 1, 2, ["s.d"])),
        ("no-level", "s", ("not examined", None, 0, 2, ["s.c", "s.d"])),
    ],
)
def test_a_segment_over_its_criteria_and_itself(
    store: Store, key: str, segment: str, expected: tuple[object, ...]
) -> None:
    row = of(store, "change segments", key, "segment", segment)
    names = ("state", "level", "examined", "of", "unexamined")
    assert tuple(row[name] for name in names) == expected


def test_segments_that_are_past_are_named_and_not_counted(store: Store) -> None:
    assert [row["segment"] for row in rows(store, "change segments", "itself")] == ["s", "t", "u"]
    assert told(store, "change segments", "itself") == (
        "Not examined: 1 of 3 segments. Social media is a game changer for s. "
        "Not counted, because they are past: gone."
    )
    assert told(store, "change segments", "candidate", "de") == (
        "Nicht geprüft: 2 von 3 Segmenten. Ein Kandidat, dem der Beleg fehlt: s. "
        "Nicht gezählt, weil sie vergangen sind: gone."
    )


# By module: state, level, changed, examined, of, unexamined.
SEGMENTS, CHANNELS = "customer-segments", "channels"


@pytest.mark.parametrize(
    ("key", "module", "expected"),
    [
        ("blank", SEGMENTS, ("not examined", None, [], 0, 4, ["s.c", "s.d", "t", "u.e"])),
        ("blank", CHANNELS, ("not examined", None, [], 0, 2, ["lane", "way"])),
        ("everywhere", SEGMENTS, ("none", 0, [], 4, 4, [])),
        ("itself", SEGMENTS, ("game changer", 3, ["s"], 1, 4, ["s.c", "s.d", "u.e"])),
        ("direct", SEGMENTS, ("changes", 2, ["s.c"], 1, 4, ["s.d", "t", "u.e"])),
        ("direct", CHANNELS, ("changes", 2, ["way"], 2, 2, [])),  # way by the criterion about it
        ("channels-none", CHANNELS, ("none", 0, [], 2, 2, [])),
        ("channels-none", SEGMENTS, ("none so far", 0, [], 1, 4, ["s.d", "t", "u.e"])),
        ("changer", CHANNELS, ("game changer", 3, ["way"], 1, 2, ["lane"])),
        ("past-one", SEGMENTS, ("not examined", None, [], 0, 4, ["s.c", "s.d", "t", "u.e"])),
    ],
)
def test_a_module_over_its_elements_and_the_criteria_that_count_for_it(
    store: Store, key: str, module: str, expected: tuple[object, ...]
) -> None:
    row = of(store, "change modules", key, "module", module)
    names = ("state", "level", "changed", "examined", "of", "unexamined")
    assert tuple(row[name] for name in names) == expected


def test_chances_and_risks_of_a_module_stand_apart(store: Store) -> None:
    row = of(store, "change modules", "direct", "module", CHANNELS)
    assert (row["chance"], row["risk"], row["inform"]) == (None, 1, ["a", "b"])


def test_what_is_outside_the_modules_is_shown_if_something_is_found_there(store: Store) -> None:
    (row,) = rows(store, "change modules", "outside")
    assert (row["module"], row["state"], row["changed"]) == (None, "game changer", ["n"])
    assert [row["module"] for row in rows(store, "change modules", "blank")] == [SEGMENTS, CHANNELS]


# By category: state, segments, examined, of.
@pytest.mark.parametrize(
    ("key", "category", "expected"),
    [
        ("blank", "mass", ("not examined", ["s"], 0, 2)),
        ("blank", "niche", ("not examined", ["s", "t"], 0, 3)),
        ("blank", None, ("not examined", ["u"], 0, 1)),
        ("changer", "mass", ("game changer", ["s"], 1, 2)),
        ("changer", "niche", ("game changer", ["s", "t"], 1, 3)),
        ("everywhere", "niche", ("none", ["s", "t"], 3, 3)),
        ("itself", "niche", ("game changer", ["s", "t"], 1, 3)),
        ("no-change", "niche", ("none so far", ["s", "t"], 1, 3)),
    ],
)
def test_a_category_over_its_segments(
    store: Store, key: str, category: str | None, expected: tuple[object, ...]
) -> None:
    row = of(store, "change categories", key, "category", category)
    assert tuple(row[name] for name in ("state", "segments", "examined", "of")) == expected


def test_one_segment_not_examined_leaves_a_category_at_none_so_far(store: Store) -> None:
    row = of(store, "change categories", "channels-none", "category", "niche")
    assert (row["state"], row["level"], row["unexamined"]) == ("none so far", 0, ["s.d", "t"])


def test_the_most_changed_category_comes_first(store: Store) -> None:
    found = [row["category"] for row in rows(store, "change categories", "own-scale")]
    assert found == [None, "mass", "niche"]
    assert told(store, "change categories", "changer") == (
        "Category that social media can change most: mass (high; 1 of 2 examined). "
        "Categories in which nothing is examined: 1 of 3."
    )
    assert told(store, "change categories", "everywhere", "de") == (
        "In keiner Kategorie ist eine Veränderung gefunden."
    )


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("criteria", "No segment has a criterion that it is formed by."),
        ("segments", "The model has no segment."),
        ("modules", "No module has an element yet."),
        ("categories", "The model has no segment."),
    ],
)
def test_an_empty_model_is_answered(store: Store, name: str, sentence: str) -> None:
    assert rows(store, f"change {name}", "empty") == []
    assert told(store, f"change {name}", "empty") == sentence


def test_criteria_of_which_none_is_examined(store: Store) -> None:
    said = told(store, "change criteria", "blank")
    assert said.startswith("No criterion is examined yet.")


def test_the_criteria_in_a_sentence(store: Store) -> None:
    assert told(store, "change criteria", "apart") == (
        "Examined: 1 of 3 criteria. Social media can change most: s – own need (way). "
        "Chances: s – own need (way). Risks: s – own need (way). "
        "Not counted, because they are past: gone."
    )

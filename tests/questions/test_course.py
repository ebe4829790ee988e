"""The overall course by docs/definitions.md 8: recommended, decided, and what follows for all."""

from collections.abc import Iterator, Mapping

import pytest

from graphmodel.questions import ask
from graphmodel.questions.steps import course as steps
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, short, stored
from .test_strategies import FIVE, segments

HIGH, MEDIUM, LOW, NONE = (f"priority: {each}" for each in ("high", "medium", "low", "none"))
NO_AFFINITY = "criteria: {k: {kind: own need, offer: product, affinity: none}}"
FLAT = """
topics: {t: {affinity: none}}
segments:
  a: {topics: [t], priority: high, CRITERIA}
  b: {topics: [t], priority: high, horizon: past, decision: support, CRITERIA}
  c: {topics: [t], priority: high}
""".replace("CRITERIA", NO_AFFINITY)
# Without affinity all three: examined and unchanged, not examined, to be changed.
UNSURE = """
topics: {t: {affinity: none}}
segments:
  a: {topics: [t], priority: high, CRITERIA}
  b: {topics: [t], priority: high, CRITERIA}
  c: {topics: [t], priority: high, CRITERIA}
  d: {topics: [t], priority: high}
change potential:
  - {of: {criterion: a.k}, mechanism: need, level: none}
  - {of: {criterion: c.k}, mechanism: need, level: low}
""".replace("CRITERIA", NO_AFFINITY)
MARKET = """
topics: {t: {}}
segments:
  a: {topics: [t], priority: high}
  b: {topics: [t], priority: low, kept apart from: {a: sales}, DECISION}
  c: {topics: [t], decision: leave out}
markets: {m: {sides: {a: {depends on: {b: must}}, b: , c: {depends on: {b: must}}}},
  n: {sides: {a: {depends on: {c: helps}}, c: }}}
"""
MODELS = {
    "empty": "topics: {t: {}}\n",
    "nobody": segments("ab", a="horizon: past", b="decision: leave out"),
    "common": segments("abc", a=HIGH, b=LOW, c=NONE),
    "alone": segments("a", a=LOW),
    "each": segments("ab", "ab", a=HIGH, b=MEDIUM),
    "several": segments("abc", "ab", "ac", a=HIGH, b=HIGH, c=MEDIUM),
    "horizons": segments("abc", a="priority: high, horizon: past", b=f"{HIGH}, horizon: fading"),
    "flat": FLAT,
    "unsure": UNSURE,
    # Of four in mutual conflict three are low or none: the lowest first, then the last id.
    "four": segments("abcd", "ab", "ac", "ad", "bc", "bd", "cd", a=HIGH, b=LOW, c=NONE, d=LOW),
    "kept": segments("abc", "ab", "ac", "bc", a=HIGH, b=LOW, c=f"{LOW}, decision: support"),
    # A cycle of five needs three, without any one two: once the last has gone, no other saves one.
    "five": segments("abcde", *FIVE, **dict.fromkeys("abcde", LOW)),
    "twins": segments("abc", "ab", "ac", a=LOW, b=LOW, c=LOW),
    "single": "scales: {priority: {minor: few, major: many}}\n"
    + segments("ab", "ab", a="priority: major", b="priority: minor"),
    "back": segments(
        "abcde",
        *("ab", "ac", "bc", "ad"),
        a=HIGH,
        b=f"{HIGH}, decision: leave out",
        c=f"{LOW}, decision: advertise only",
        d=f"{LOW}, decision: leave out",
        e=f"{MEDIUM}, decision: {{value: leave out, why: too dear, by: board}}",
    ),
    "market": MARKET.replace("DECISION", "horizon: now"),
    "supported": MARKET.replace("DECISION", "decision: support"),
    "dropped": MARKET.replace("DECISION", "decision: leave out"),
    "open": "segments: {a: {priority: high}, b: {priority: high}}\n",
    "open-many": "segments: {a: {priority: high}, b: {priority: high}, c: {}, d: {}}\n",
}
# Of each segment: recommended, why, and in which strategy.
ADVICE: Mapping[str, Mapping[str, tuple[str, str, int | None]]] = {
    "alone": {"a": ("support", "split", 1)},
    "common": dict.fromkeys("abc", ("support", "split", 1)),
    "each": {"a": ("own strategy", "alone", 1), "b": ("support", "split", 2)},
    "several": {
        "b": ("support", "split", 1),
        "c": ("support", "split", 1),
        "a": ("own strategy", "alone", 2),
    },
    "horizons": {
        "c": ("no recommendation", "priority unknown", 1),
        "a": ("leave out", "past", None),
        "b": ("advertise only", "fading", None),
    },
    "flat": {
        "c": ("support", "split", 1),
        "a": ("leave out", "no affinity, not examined", None),
        "b": ("leave out", "no affinity, not examined", None),
    },
    "unsure": {
        "d": ("support", "split", 1),
        "a": ("leave out", "no affinity", None),
        "b": ("leave out", "no affinity, not examined", None),
        "c": ("leave out", "no affinity, but change", None),
    },
    "four": {
        "a": ("support", "split", 1),
        "b": ("leave out or advertise only", "fewer without it", None),
        "d": ("leave out or advertise only", "fewer without it", None),
        "c": ("leave out or advertise only", "fewer without it", None),
    },
    "kept": {
        "a": ("own strategy", "alone", 1),
        "c": ("leave out or advertise only", "fewer without it", 2),
        "b": ("leave out or advertise only", "fewer without it", None),
    },
    "twins": {
        "b": ("support", "split", 1),
        "c": ("support", "split", 1),
        "a": ("leave out or advertise only", "fewer without it", None),
    },
    "single": {
        "a": ("support", "split", 1),
        "b": ("leave out or advertise only", "fewer without it", None),
    },
    "back": {
        "a": ("support", "split", 1),
        "b": ("own strategy", "alone", None),
        "e": ("support", "split", None),
        "c": ("leave out or advertise only", "fewer without it", None),
        "d": ("leave out or advertise only", "fewer without it", None),
    },
}
COURSES = {
    "nobody": ("nobody", 0, 0),
    "common": ("common", 3, 1),
    "alone": ("common", 1, 1),
    "each": ("each", 2, 2),
    "several": ("several", 3, 2),
    "horizons": ("selected", 1, 1),
    "flat": ("selected", 1, 1),
    "four": ("selected", 1, 1),
    "kept": ("selected", 2, 2),
    "five": ("selected", 4, 2),
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def facts(store: Store, key: str, **given: object) -> Mapping[str, object]:
    found = ask(store, "segments course", {"model": key, **given}).facts
    return {fact: short(value, key) for fact, value in found.items()}


def column(store: Store, key: str, name: str) -> dict[str, object]:
    return {row["segment"]: row[name] for row in rows(store, "segments course", key)}


@pytest.mark.parametrize("key", ADVICE)
def test_what_is_recommended_by_strategy_then_priority(store: Store, key: str) -> None:
    found = rows(store, "segments course", key)
    said = {row["segment"]: (row["recommended"], row["reason"], row["strategy"]) for row in found}
    assert said == ADVICE[key]
    assert list(said) == list(ADVICE[key])


@pytest.mark.parametrize("key", COURSES)
def test_what_is_left_and_in_how_many_strategies_makes_the_course(store: Store, key: str) -> None:
    found = facts(store, key)
    assert (found["course"], found["left"], found["strategies"]) == COURSES[key]


def test_of_a_cycle_of_five_the_last_id_is_given_up_and_the_rest_need_two(store: Store) -> None:
    assert facts(store, "five")["give_up"] == ["e"]


def test_a_higher_threshold_leaves_nothing_to_give_up(store: Store) -> None:
    found = facts(store, "four", threshold=3)
    assert (found["course"], found["give_up"]) == ("common", [])


def test_what_is_decided_differs_or_agrees_or_neither(store: Store) -> None:
    assert column(store, "back", "differs") == {
        "a": None,
        "b": True,
        "c": False,
        "d": False,
        "e": True,
    }
    assert column(store, "kept", "differs") == {"a": None, "b": None, "c": True}
    assert column(store, "flat", "differs") == {"a": None, "b": True, "c": None}
    (row,) = (row for row in rows(store, "segments course", "back") if row["segment"] == "e")
    assert (row["decided"], row["decided_by"], row["decided_why"]) == (
        "leave out",
        "board",
        "too dear",
    )


def test_where_affinity_is_no_reason_to_leave_out_the_course_says_so(store: Store) -> None:
    affinity = {
        row["segment"]: row["leave_out"] for row in rows(store, "segments affinity", "unsure")
    }
    assert affinity == {"a": "yes", "b": "open", "c": "no", "d": "open"}
    assert column(store, "unsure", "recommended") == dict.fromkeys("abc", "leave out") | {
        "d": "support"
    }
    found = facts(store, "unsure")
    assert (found["examine"], found["changing"]) == (["b"], ["c"])


def test_sides_that_need_what_is_left_out_are_named_unless_it_is_supported(store: Store) -> None:
    assert column(store, "market", "needed_by") == {"a": [], "b": ["a"], "c": []}
    assert column(store, "supported", "needed_by") == {"a": [], "b": [], "c": []}


def test_leaving_a_segment_out_takes_it_from_the_figure_and_warns(store: Store) -> None:
    before, after = facts(store, "supported"), facts(store, "dropped")
    assert (before["left"], before["strategies"], before["left_out"]) == (2, 2, ["c"])
    assert (after["left"], after["strategies"], after["left_out"]) == (1, 1, ["b", "c"])
    assert (before["needed"], after["needed"], after["needy"]) == ([], ["b"], ["a"])
    sentence = ask(store, "segments course", {"model": "dropped"}).sentence
    assert "other sides cannot do without: b, needed by a." in sentence
    assert f"Not considered: b and c (leave out). {FRAME}" in sentence


FRAME = (
    "A fourth way: one frame with separate presences on common technology. "
    "Every further strategy needs a reason."
)
RAHMEN = (
    "Ein vierter Weg: ein Rahmen mit getrennten Auftritten auf gemeinsamer Technik. "
    "Jede weitere Strategie braucht einen Grund."
)
SAID = {
    "common": (
        f"Course: one common strategy for all segments. {FRAME}",
        f"Kurs: eine gemeinsame Strategie für alle Segmente. {RAHMEN}",
    ),
    "each": (
        f"Course: one strategy for each of the 2 segments. Worth a strategy of its own: a. {FRAME}",
        f"Kurs: für jedes der 2 Segmente eine Strategie. Eine eigene Strategie wert: a. {RAHMEN}",
    ),
    "kept": (
        "Course: only selected segments, 2 of 3, in 2 strategies. "
        "To be left out or only advertised to, which saves strategies: c and b. "
        "Management decided otherwise, and that stands: c. "
        f"Worth a strategy of its own: a. {FRAME}",
        "Kurs: nur ausgewählte Segmente, 2 von 3, in 2 Strategien. "
        "Wegzulassen oder nur zu bewerben, das spart Strategien: c und b. "
        "Mehr steht in der Tabelle. "
        f"Die Geschäftsführung hat anders entschieden, und das gilt: c. {RAHMEN}",
    ),
    "market": (
        "Course: only selected segments, 1 of 3, in one strategy. "
        "To be left out or only advertised to, which saves strategies: b. The table tells more. "
        "Left out, although other sides cannot do without: b, needed by a. "
        f"Not considered: c (leave out). {FRAME}",
        "Kurs: nur ausgewählte Segmente, 1 von 3, in einer Strategie. "
        "Wegzulassen oder nur zu bewerben, das spart Strategien: b. Mehr steht in der Tabelle. "
        "Weggelassen, obwohl andere Seiten nicht ohne auskommen: b, gebraucht von a. "
        f"Nicht berücksichtigt: c (weglassen). {RAHMEN}",
    ),
    "open": (
        "Course: one common strategy for all segments. "
        f"Pairs that are still open could raise the number of strategies: a – b. {FRAME}",
        "Kurs: eine gemeinsame Strategie für alle Segmente. "
        f"Noch offene Paare könnten mehr Strategien nötig machen: a – b. {RAHMEN}",
    ),
    "open-many": (
        "Course: one common strategy for all segments. "
        "6 open pairs could raise the number of strategies. "
        f"No recommendation without a priority: c and d. {FRAME}",
        "Kurs: eine gemeinsame Strategie für alle Segmente. "
        "6 offene Paare könnten mehr Strategien nötig machen. "
        f"Keine Empfehlung ohne Priorität: c und d. {RAHMEN}",
    ),
    "unsure": (
        "Course: only selected segments, 1 of 4, in one strategy. "
        "Before that, find out what social media can change there: b. "
        f"The table tells more. {FRAME}",
        "Kurs: nur ausgewählte Segmente, 1 von 4, in einer Strategie. "
        "Vorher klären, was Social Media dort verändern kann: b. "
        f"Mehr steht in der Tabelle. {RAHMEN}",
    ),
    "empty": ("No segment is recorded.", "Kein Segment ist erfasst."),
}


@pytest.mark.parametrize("key", SAID)
def test_the_course_is_said_with_the_fourth_way_beside_it(store: Store, key: str) -> None:
    english = ask(store, "segments course", {"model": key})
    german = ask(store, "segments course", {"model": key}, "de")
    assert (english.sentence, german.sentence) == SAID[key]
    assert english.rows == german.rows


def test_the_course_says_when_it_is_not_settled_who_saves_a_strategy(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "FIGURE_STEPS", 0)
    english = ask(store, "segments course", {"model": "five"}, "en").sentence
    german = ask(store, "segments course", {"model": "five"}, "de").sentence
    assert "Whether it would save strategies to give up a segment of low priority" in english
    assert "Ob es Strategien spart, ein Segment geringer Priorität aufzugeben" in german

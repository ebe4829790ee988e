"""What to support with few strategies, what the figure hangs on, and what hints would cost."""

from collections.abc import Iterator, Mapping

import pytest

from graphmodel.errors import UsageError
from graphmodel.questions import ask
from graphmodel.questions.steps import selection
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, short, stored
from .test_strategies import FIVE, segments

CHAIN = """
segments:
  a: {priority: high, kept apart from: {b: sales}}
  b: {priority: high, decision: support, kept apart from: {c: sales}}
  c: {priority: low}
  d: {}
"""
MODELS = {
    "chain": CHAIN,
    "pair": segments("abc", "ab", a="priority: high", b="priority: low", c="priority: low"),
    "both": segments("ab", "ab", a="decision: support", b="decision: support"),
    "five": segments("abcde", *FIVE),
    "all-five": segments("abcde", *FIVE, **dict.fromkeys("abcde", "decision: support")),
    "single": segments("ab", "ab", b="decision: leave out"),
    "nobody": segments("a", a="decision: leave out"),
    "common": segments("ab"),
    "open": "topics: {t: {}}\ntopic areas: {x: {}}\nsegments: {a: {}, b: {}, c: {}}\n",
    "hinted": "segments: {a: {category: diversified}, b: {}, c: {kept apart from: {b: sales}}}\n",
    "settled": "segments: {a: {category: diversified}, b: {}}\n"
    "judgements: [{between: [a, b], compatible: yes, why: they talk}]\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def said(store: Store, name: str, key: str, language: str = "en", **given: object) -> str:
    return ask(store, name, {"model": key, **given}, language).sentence


def facts(store: Store, name: str, key: str, **given: object) -> Mapping[str, object]:
    found = ask(store, name, {"model": key, **given}).facts
    return {fact: short(value, key) for fact, value in found.items()}


def test_what_is_decided_is_supported_before_what_has_priority(store: Store) -> None:
    found = rows(store, "segments selection", "pair")
    assert [(row["segment"], row["course"], row["strategy"]) for row in found] == [
        ("a", "support", 1),
        ("c", "support", 1),
        ("b", "advertise only", None),
    ]
    found = rows(store, "segments selection", "chain", k=1)
    assert [row["segment"] for row in found if row["decided"]] == ["b"]
    lost = {row["segment"]: row["against"] for row in found if row["course"] != "support"}
    assert lost["a"] == ["b"]
    assert [row["segment"] for row in found if row["course"] != "support"] == ["a", "c"]


def test_levels_are_counted_from_the_top_and_unknown_last(store: Store) -> None:
    levels = facts(store, "segments selection", "chain")["levels"]
    assert levels == [[3, 1, 2], [2, 0, 0], [1, 0, 1], [0, 0, 0], [None, 1, 1]]


@pytest.mark.parametrize(
    ("key", "k", "english", "german"),
    [
        (
            "pair",
            1,
            "With one strategy, support a and c; only advertise to b. "
            "Of the highest priority nothing is given up.",
            "Mit einer Strategie a und c unterstützen; für b nur werben. "
            "Von der höchsten Priorität wird nichts aufgegeben.",
        ),
        (
            "pair",
            2,
            "At most 2 strategies can support all 3 segments.",
            "Höchstens 2 Strategien können alle 3 Segmente unterstützen.",
        ),
        (
            "both",
            1,
            "One strategy cannot support all that are decided on: a and b are in conflict.",
            "Eine Strategie kann nicht alle unterstützen, für die es entschieden ist: "
            "a und b stehen im Konflikt.",
        ),
        (
            "all-five",
            2,
            "At most 2 strategies cannot support all that are decided on: any way to split a, b, "
            "c, d and e into 2 puts two together that conflict.",
            "Höchstens 2 Strategien können nicht alle unterstützen, für die es entschieden ist: "
            "Jede Aufteilung von a, b, c, d und e auf 2 bringt zwei zusammen, die im Konflikt "
            "stehen.",
        ),
    ],
)
def test_the_selection_is_said(store: Store, key: str, k: int, english: str, german: str) -> None:
    assert said(store, "segments selection", key, k=k) == english
    assert said(store, "segments selection", key, "de", k=k) == german


def test_what_cannot_be_supported_has_a_proof_and_no_rows(store: Store) -> None:
    assert rows(store, "segments selection", "both") == []
    found = facts(store, "segments selection", "both")
    assert (found["status"], found["proof_kind"], found["proof"]) == (
        "infeasible",
        "clique",
        ["a", "b"],
    )


def test_a_selection_of_even_the_top_is_told(store: Store) -> None:
    assert "Given up even of the highest priority: 1 of 2." in said(
        store, "segments selection", "chain"
    )


def test_the_curve_rises_until_all_are_supported(store: Store) -> None:
    found = rows(store, "segments curve", "pair")
    assert [(row["strategies"], row["priority"], row["supported"]) for row in found] == [
        (1, 3, 1),
        (1, 1, 1),
        (2, 3, 1),
        (2, 1, 2),
    ]
    assert said(store, "segments curve", "pair") == (
        "One strategy supports 2 of the 3 segments considered; all of them need 2."
    )


def test_where_the_decided_do_not_fit_the_curve_says_so(store: Store) -> None:
    found = rows(store, "segments curve", "both")
    assert [(row["strategies"], row["supported"]) for row in found] == [(1, None), (2, 2)]
    assert said(store, "segments curve", "both") == (
        "Nothing less than 2 strategies will do. With fewer than 2 those decided to be supported "
        "do not fit in, because of a and b."
    )


def test_one_strategy_for_all_is_a_curve_of_one_step(store: Store) -> None:
    assert said(store, "segments curve", "common") == (
        "One strategy is enough for all segments considered (2)."
    )


def test_in_an_odd_cycle_every_segment_and_conflict_is_critical(store: Store) -> None:
    found = rows(store, "segments critical", "five")
    assert [row["a"] for row in found if row["change"] == "without the segment"] == list("abcde")
    ended = {row["a"] + row["b"] for row in found if row["change"] == "without the conflict"}
    assert ended == set(FIVE)
    assert {row["strategies"] for row in found} == {2}


def test_open_pairs_that_alone_would_raise_the_figure(store: Store) -> None:
    found = rows(store, "segments critical", "open")
    assert [(row["change"], row["a"], row["b"], row["strategies"]) for row in found] == [
        ("open pair", "a", "b", 2),
        ("open pair", "a", "c", 2),
        ("open pair", "b", "c", 2),
    ]
    assert said(store, "segments critical", "open") == (
        "One strategy is enough; fewer is not possible. "
        "Still open, and alone enough to make it 2: a – b, a – c and b – c."
    )


def test_what_is_critical_is_said(store: Store) -> None:
    assert said(store, "segments critical", "pair") == (
        "1 instead of 2 strategies would do without one of the segments a and b, "
        "or without the conflict a – b."
    )
    alone = said(store, "segments critical", "chain")
    assert alone.startswith("1 instead of 2 strategies would do without b. ")


def test_hints_fall_with_a_further_strategy(store: Store) -> None:
    # b and c conflict; the diversified a goes with one of them, against one hint.
    assert rows(store, "segments hints", "hinted") == [
        {"strategies": 2, "hints": 1, "at_least": 1},
        {"strategies": 3, "hints": 0, "at_least": 0},
    ]
    assert said(store, "segments hints", "hinted") == (
        "With the fewest strategies, 2, hints against pairs in one strategy remain, at least 1; "
        "3 strategies leave none."
    )


def test_a_judgement_settles_hints(store: Store) -> None:
    assert rows(store, "segments hints", "settled") == [
        {"strategies": 1, "hints": 0, "at_least": 0}
    ]


@pytest.mark.parametrize("name", ["selection", "curve", "critical", "hints"])
def test_without_segments_nothing_is_needed(store: Store, name: str) -> None:
    assert rows(store, f"segments {name}", "nobody") == []
    assert "Not considered: a (leave out)." in said(store, f"segments {name}", "nobody")


def test_some_segments_are_compared_whatever_the_others_do(store: Store) -> None:
    sentence = said(store, "segments together", "pair", segments=["c", "a"])
    assert sentence == "a and c can share one strategy."
    found = facts(store, "segments together", "five", segments="a,b,c")
    assert (found["lower"], found["proof"], found["strategies"]) == (
        2,
        ["a", "b"],
        [["a", "c"], ["b"]],
    )
    assert [
        row["a"] + row["b"] for row in rows(store, "segments together", "five", segments="a,b,c")
    ] == ["ab", "bc"]


def test_together_names_who_is_not_considered(store: Store) -> None:
    assert said(store, "segments together", "single", segments="a,b") == (
        "a and b cannot share a strategy: each needs one of its own. "
        "Not considered elsewhere: b (leave out)."
    )


def test_together_needs_two_segments(store: Store) -> None:
    with pytest.raises(UsageError, match="at least 2"):
        rows(store, "segments together", "pair", segments=["a", "a"])


def test_a_curve_that_is_not_settled_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "FIGURE_STEPS", 0)
    english = said(store, "segments curve", "all-five")
    assert english.startswith("3 strategies support all 5 segments.")
    assert "Whether those decided to be supported fit into" in english
    assert "could not be settled" in said(store, "segments selection", "all-five", k=2)
    assert "ließ sich nicht klären" in said(store, "segments curve", "all-five", "de")
    assert {row["strategies"] for row in rows(store, "segments curve", "all-five")} <= {1, 3}

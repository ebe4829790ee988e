"""The fewest strategies: figure, range, proof, best split, and the sentence that says it."""

from collections.abc import Iterator, Mapping

import pytest

from graphmodel.questions import ask
from graphmodel.questions.steps import strategies as steps
from graphmodel.store import Store
from graphmodel.strategies import Verdict

from ..servers.address import Address
from .cases import rows, short, stored


def segments(keys: str, *apart: str, **said: str) -> str:
    """Segments that share a topic; `apart` are pairs kept apart, `said` says more of some."""
    lines = [f"  {key}: {_segment(key, apart, said.get(key, 'horizon: now'))}" for key in keys]
    return "\n".join(["topics: {t: {}}", "segments:", *lines, ""])


def _segment(key: str, apart: tuple[str, ...], said: str) -> str:
    others = ", ".join(f"{pair[1]}: sales" for pair in apart if pair[0] == key)
    kept = f", kept apart from: {{{others}}}" if others else ""
    return f"{{topics: [t], {said}{kept}}}"


# A cycle of five: no three all in conflict, and yet two strategies are not enough.
FIVE = ("ab", "bc", "cd", "de", "ae")
PLACED = """
topic areas: {x: {}}
topics: {t: {area: x}}
"""
UNKNOWN = f"""{PLACED}
segments:
  a: {{topics: [t], kept apart from: {{b: sales}}}}
  b: {{topics: [t]}}
  c: {{}}
"""
# e shares two topics with a, one with c; its only conflict is with b and d.
SHARED = """
topic areas: {g: {general: yes}}
topics: {t: {}, u: {}, v: {}, w: {area: g}}
segments:
  a: {priority: low, topics: [t, u, v], kept apart from: {b: sales}}
  b: {priority: high, topics: [t], kept apart from: {c: sales}}
  c: {priority: low, topics: [t, u: none, v]}
  e: {topics: [t, u, v, w], kept apart from: {b: sales}}
""".replace("[t, u: none, v]", "{t: low, u: none, v: low}")
MODELS = {
    "common": segments("abc"),
    "two": segments("abc", "ab"),
    "both": segments("ab", "ab"),
    "each": segments("abc", "ab", "ac", "bc"),
    "clique": segments("abcd", "ab", "ac", "bc"),
    "five": segments("abcde", *FIVE),
    "nobody": segments("a", a="decision: leave out"),
    "single": segments("ab", "ab", b="decision: advertise only"),
    "open": UNKNOWN,
    "open-one": PLACED + "segments: {a: {topics: [t]}, b: {}}\n",
    "settled": UNKNOWN.replace(
        "c: {}", "c: {}\n  d: {topics: [t], kept apart from: {a: sales, b: sales}}"
    ),
    "shared": SHARED,
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def facts(store: Store, key: str) -> Mapping[str, object]:
    """The facts of an answer, ids without the model's key."""
    found = ask(store, "segments strategies", {"model": key}).facts
    return {name: _short(value, key) for name, value in found.items()}


def _short(value: object, key: str) -> object:
    return short(value, key)


def split(store: Store, key: str) -> list[str]:
    return ["".join(row["segments"]) for row in rows(store, "segments strategies", key)]


@pytest.mark.parametrize(
    ("key", "lower", "upper", "kind", "proof"),
    [
        ("common", 1, 1, "clique", 1),
        ("two", 2, 2, "clique", 2),
        ("each", 3, 3, "clique", 3),
        ("clique", 3, 3, "clique", 3),
        ("five", 3, 3, "critical set", 5),
        ("open", 2, 3, "clique", 2),
        ("nobody", 0, 0, None, 0),
    ],
)
def test_the_figure_has_a_range_and_a_proof(
    store: Store, key: str, lower: int, upper: int, kind: str | None, proof: int
) -> None:
    found = facts(store, key)
    assert (found["lower"], found["upper"]) == (lower, upper)
    assert found["proof_kind"] == kind
    assert isinstance(found["proof"], list)
    assert len(found["proof"]) == proof


@pytest.mark.parametrize(
    ("key", "pairs"),
    [
        # With c in conflict with a alone, or b alone, it can go to the other: it takes both.
        ("open", ["a|c", "b|c"]),
        ("open-one", ["a|b"]),
        ("two", []),
    ],
)
def test_the_smallest_set_of_open_pairs_that_raises_the_figure(
    store: Store, key: str, pairs: list[str]
) -> None:
    assert facts(store, key)["raised_by"] == pairs


def test_no_strategy_holds_a_conflict_and_every_segment_is_in_one(store: Store) -> None:
    strategies = split(store, "five")
    assert sorted("".join(strategies)) == list("abcde")
    assert not any(set(pair) <= set(each) for pair in FIVE for each in strategies)


def test_the_best_split_shares_most_topics_and_names_the_sums(store: Store) -> None:
    # b conflicts with all others. a–c share t and v, a–e t, u and v, c–e t and v: 7; w is general,
    # and c does not carry u. Priorities 1 + 1 and 3: the strategy of b is worked out first.
    assert rows(store, "segments strategies", "shared") == [
        {
            "strategy": 1,
            "segments": ["b"],
            "shared_topics": 0,
            "priority": 3,
            "unknown_priorities": [],
            "as_well": [],
        },
        {
            "strategy": 2,
            "segments": ["a", "c", "e"],
            "shared_topics": 7,
            "priority": 2,
            "unknown_priorities": ["e"],
            "as_well": [],
        },
    ]


def test_the_threshold_and_all_reach_the_rules(store: Store) -> None:
    assert [len(rows(store, "segments strategies", "two", threshold=at)) for at in (2, 3)] == [2, 1]
    assert split(store, "single") == ["a"]
    assert len(rows(store, "segments strategies", "single", all=True)) == 2


def test_excluded_segments_are_facts(store: Store) -> None:
    found = facts(store, "single")
    assert (found["considered"], found["excluded"]) == (1, ["b"])
    assert (found["advertised"], found["left_out"], found["past"]) == (["b"], [], [])


@pytest.mark.parametrize(
    ("key", "english", "german"),
    [
        (
            "common",
            "One common strategy is enough: no two of the 3 segments are in conflict.",
            "Eine gemeinsame Strategie genügt: Keine zwei der 3 Segmente stehen im Konflikt.",
        ),
        (
            "two",
            "Two strategies are enough for the 3 segments considered; one is not, because a "
            "and b are in conflict. As good in the strategy in brackets: c (1).",
            "Zwei Strategien genügen für die 3 berücksichtigten Segmente; eine genügt nicht, "
            "denn a und b stehen im Konflikt. Ebenso gut in der Strategie in Klammern: c (1).",
        ),
        (
            "both",
            "Two strategies are needed, one for each segment, because a and b are in conflict.",
            "Zwei Strategien sind nötig, für jedes Segment eine, denn a und b stehen im Konflikt.",
        ),
        (
            "each",
            "Each of the 3 segments needs a strategy of its own: every two are in conflict.",
            "Jedes der 3 Segmente braucht eine eigene Strategie: Je zwei stehen im Konflikt.",
        ),
        (
            "clique",
            "3 strategies are enough for the 4 segments considered; 2 are not: a, b and c "
            "are all in conflict. As good in the strategy in brackets: d (1/2).",
            "3 Strategien genügen für die 4 berücksichtigten Segmente, 2 nicht: a, b und c "
            "stehen alle im Konflikt. Ebenso gut in der Strategie in Klammern: d (1/2).",
        ),
        (
            "five",
            "3 strategies are enough for the 5 segments considered; 2 are not: any way to "
            "split a, b, c, d and e into 2 puts two together that conflict. "
            "As good in the strategy in brackets: c (1) and d (1).",
            "3 Strategien genügen für die 5 berücksichtigten Segmente; 2 genügen nicht: Jede "
            "Aufteilung von a, b, c, d und e auf 2 bringt zwei zusammen, die im Konflikt stehen. "
            "Ebenso gut in der Strategie in Klammern: c (1) und d (1).",
        ),
        (
            "nobody",
            "No segment is considered, so no strategy is needed. Not considered: a (leave out).",
            "Kein Segment wird berücksichtigt, also ist keine Strategie nötig. "
            "Nicht berücksichtigt: a (weglassen).",
        ),
        (
            "single",
            "One strategy is enough: a is the only segment considered. "
            "Not considered: b (advertise only).",
            "Eine Strategie genügt: a ist das einzige berücksichtigte Segment. "
            "Nicht berücksichtigt: b (nur werben).",
        ),
        (
            "open",
            "Two strategies are enough for the 3 segments considered; one is not, because a "
            "and b are in conflict. At most 3, if both open pairs conflict. "
            "As good in the strategy in brackets: c (1).",
            "Zwei Strategien genügen für die 3 berücksichtigten Segmente; eine genügt nicht, "
            "denn a und b stehen im Konflikt. "
            "Höchstens 3, wenn beide offenen Paare im Konflikt stehen. "
            "Ebenso gut in der Strategie in Klammern: c (1).",
        ),
        (
            "open-one",
            "One common strategy is enough: no two of the 2 segments are in conflict. At most 2, "
            "if the open pair a – b conflicts.",
            "Eine gemeinsame Strategie genügt: Keine zwei der 2 Segmente stehen im Konflikt. "
            "Höchstens 2, wenn das offene Paar a – b im Konflikt steht.",
        ),
    ],
)
def test_the_sentence_says_what_is_enough_and_why(
    store: Store, key: str, english: str, german: str
) -> None:
    for language, sentence in (("en", english), ("de", german)):
        assert ask(store, "segments strategies", {"model": key}, language).sentence == sentence


def test_a_few_of_many_open_pairs_would_do(store: Store) -> None:
    # a, b and d all conflict; c is open with each of them: three strategies, at most four.
    found = ask(store, "segments strategies", {"model": "settled"})
    assert (found.facts["lower"], found.facts["upper"]) == (3, 4)
    assert "At most 4, if all 3 open pairs conflict." in found.sentence


def test_a_segment_that_could_as_well_go_elsewhere_is_named_with_its_choices(store: Store) -> None:
    # a, b and c all conflict; all four share one topic, so d is as well off with any of them.
    found = facts(store, "clique")
    assert found["elsewhere"] == ["d|1/2"]
    as_well = [row["as_well"] for row in rows(store, "segments strategies", "clique")]
    assert as_well == [["d"], ["d"], []]


@pytest.mark.parametrize(
    ("key", "method"), [("common", "pair by pair"), ("clique", "pair by pair"), ("five", "search")]
)
def test_an_independent_check_is_part_of_the_answer(store: Store, key: str, method: str) -> None:
    found = facts(store, key)
    assert (found["checked"], found["problems"]) == (True, [])
    assert method in str(found["checked_by"])


def test_what_the_check_does_not_confirm_is_said(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def doubting(*_: object) -> Verdict:
        return Verdict(("one pair is together",), "pair by pair")

    monkeypatch.setattr(steps, "check", doubting)
    found = ask(store, "segments strategies", {"model": "two"})
    assert (found.facts["checked"], found.facts["problems"]) == (False, ["one pair is together"])
    assert "An independent check does not confirm this: one pair is together." in found.sentence


@pytest.mark.parametrize(
    ("key", "language", "said"),
    [
        ("two", "en", "Shared topics of this split: 1; whether another into as many would have"),
        ("two", "de", "ob eine andere auf ebenso viele mehr hätte, bis zu 2, ließ sich nicht"),
        ("each", "en", "No split into as many shares more topics; which of those that share as"),
    ],
)
def test_a_split_that_may_not_be_the_best_has_a_bound(
    store: Store, monkeypatch: pytest.MonkeyPatch, key: str, language: str, said: str
) -> None:
    monkeypatch.setattr(steps, "MORE_STEPS", 1)
    answer = ask(store, "segments strategies", {"model": key}, language)
    assert said in answer.sentence
    assert answer.facts["best"] is False
    assert answer.facts["shared_bound"] == (2 if key == "two" else 0)

"""Why two segments conflict: each rule's outcome, and facts that alone would end the conflict."""

from collections.abc import Iterator, Mapping

import pytest

from graphmodel.errors import UsageError
from graphmodel.questions import ask
from graphmodel.store import Store, connect

from ..servers.address import Address
from .cases import rows, short, stored, written

TOPICS = """
topic areas: {x: {}, y: {}}
topics: {t: {area: x}, u: {area: y}}
"""
BENEFITS = """
user benefits: {n: {}, o: {}}
"""
OFFERS = """
value propositions: {p: {}}
"""
# What a model records, the change that is told, and the same model with that fact otherwise.
ENDING = {
    "areas": (
        f"{TOPICS}segments: {{a: {{topics: [t]}}, b: {{topics: [u]}}}}\n",
        "related@x|y",
        ("x: {}", "x: {related to: [y]}"),
    ),
    "benefits": (
        f"{BENEFITS}segments: {{a: {{user benefits: {{n: 3, o: none}}}}, "
        "b: {user benefits: {n: none, o: 3}}}\n",
        "attracts@o|a",
        ("{n: 3, o: none}", "{n: 3, o: 1}"),
    ),
    "depth": (
        f"{TOPICS}segments:\n"
        "  a: {topics: [t], formats: {x: {audience: 1, social network: 1, community: 2}}}\n"
        "  b: {topics: [t], formats: {x: {audience: 1, social network: 1, community: 0}}}\n",
        "suitable@community|b|x",
        ("community: 0", "community: 1"),
    ),
    "price": (
        f"{OFFERS}segments: {{a: {{offers: {{p: high}}}}, b: {{offers: {{p: low}}}}}}\n",
        "price@p|a|b",
        ("{p: high}", "{p: low}"),
    ),
    "latitude": (
        "value propositions: {p: {comparable to: [q]}, q: {}}\nsegments:\n"
        "  a: {offers: {p: high}, criteria: {c: {motive: price latitude}}, channels: none}\n"
        "  b: {offers: {q: low}, criteria: none, channels: none}\n",
        "motive@a.c",
        ("motive: price latitude", "motive: higher price"),
    ),
    "people": (
        "customer relationships:\n"
        "  r: {type: personal, with: [a]}\n  s: {type: automated, with: [b]}\n"
        "segments: {a: {}, b: {}}\n",
        "machines@r",
        ("type: personal", "type: self-service"),
    ),
    "company": (
        "segments: {a: {kept apart from: {b: sales}}, b: {}}\n",
        "treated@a|b",
        ("{kept apart from: {b: sales}}", "{}"),
    ),
    "judgement": (
        "segments: {a: {}, b: {}}\njudgements: [{between: [a, b], compatible: no, why: so}]\n",
        "judgement@a|b",
        ("judgements: [{between: [a, b], compatible: no, why: so}]\n", ""),
    ),
}
BOTH = ENDING["price"][0].replace("{offers: {p: high}}", "{offers: {p: high}, topics: [t]}")
BOTH = TOPICS + BOTH.replace("{offers: {p: low}}", "{offers: {p: low}, topics: [u]}")
MODELS = {name: text for name, (text, _, _) in ENDING.items()} | {
    "both": BOTH,
    "together": f"{BOTH}judgements: [{{between: [a, b], compatible: yes, why: they talk}}]\n",
    "nothing": "segments: {a: {}, b: {decision: leave out}}\n",
    "unsure": f"{TOPICS}segments: {{a: {{topics: [t]}}, b: {{}}}}\n",
    "off": f"rules off: [topics-unrelated]\n{ENDING['areas'][0]}",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def said(store: Store, key: str) -> Mapping[str, object]:
    """The facts of an answer, ids without the model's key."""
    facts = ask(store, "segments why", {"model": key, "a": "b", "b": "a"}).facts
    return {name: short(value, key) for name, value in facts.items()}


def outcomes(store: Store, key: str) -> Mapping[str, str]:
    found = rows(store, "segments why", key, a="a", b="b")
    return {row["rule"]: row["outcome"] for row in found}


@pytest.mark.parametrize("name", ENDING)
def test_a_fact_that_alone_would_end_the_conflict_is_told(store: Store, name: str) -> None:
    assert said(store, name)["state"] == "conflict"
    assert ENDING[name][1] in said(store, name)["ends"]  # type: ignore[operator]


@pytest.mark.parametrize("name", ENDING)
def test_the_conflict_does_end_if_the_model_records_it_so(name: str) -> None:
    text, _, (recorded, otherwise) = ENDING[name]
    assert text.count(recorded) == 1
    with connect(":memory:") as store:
        store.load(written("m", text))
        assert said(store, "m")["state"] == "conflict"
        store.load(written("m", text.replace(recorded, otherwise)))
        assert said(store, "m")["state"] != "conflict"


def test_every_rule_is_told_strongest_first(store: Store) -> None:
    found = rows(store, "segments why", "both", a="a", b="b")
    assert [(row["rule"], row["outcome"], row["strength"]) for row in found[:2]] == [
        ("topics-unrelated", "fires", 3),
        ("pays-for-what-is-free", "fires", 2),
    ]
    assert len(found) == 10
    assert outcomes(store, "off")["topics-unrelated"] == "off"
    assert outcomes(store, "nothing")["topics-unrelated"] == "open"
    assert set(outcomes(store, "company").values()) == {"fires", "open", "clear"}


def test_with_two_reasons_no_fact_alone_ends_the_conflict(store: Store) -> None:
    found = rows(store, "segments why", "both", a="a", b="b")
    assert [row["ends"] for row in found[:2]] == [["related@x|y"], ["price@p|a|b", "price@p|b|a"]]
    assert said(store, "both")["ends"] == []
    assert ask(store, "segments why", {"model": "both", "a": "a", "b": "b"}).sentence == (
        "a and b should not share a strategy: they share no topic and no topic area but general "
        "ones, and no areas of theirs are related; one of them pays more than the other for the "
        "same proposition. No fact alone would end the conflict: it has 2 reasons."
    )


def test_with_a_higher_threshold_the_weaker_reason_does_not_count(store: Store) -> None:
    asked = {"model": "both", "a": "a", "b": "b", "threshold": 3}
    assert short(ask(store, "segments why", asked).facts["ends"], "both") == ["related@x|y"]


def test_a_judgement_decides_and_what_it_overrules_is_told(store: Store) -> None:
    found = ask(store, "segments why", {"model": "together", "a": "a", "b": "b"})
    assert found.facts["state"] == "compatible"
    assert found.facts["overruled"] == ["topics-unrelated", "pays-for-what-is-free"]
    assert found.sentence.startswith(
        "a and b are judged to share a strategy: they talk. Without the judgement they would be in "
        "conflict: they share no topic"
    )


@pytest.mark.parametrize(
    ("key", "english", "german"),
    [
        (
            "company",
            "a and b should not share a strategy: the company keeps them apart. One fact alone "
            "would end the conflict: a and b not kept apart by the company.",
            "a und b sollten keine Strategie teilen: das Unternehmen hält sie getrennt. Eine "
            "Angabe allein würde den Konflikt beenden: a und b vom Unternehmen nicht getrennt.",
        ),
        (
            "unsure",
            "Whether a and b can share a strategy is open: which topics does b stand for?",
            "Ob a und b eine Strategie teilen können, ist offen: für welche Themen steht b?",
        ),
    ],
)
def test_the_sentence_says_it_in_both_languages(
    store: Store, key: str, english: str, german: str
) -> None:
    for language, sentence in (("en", english), ("de", german)):
        asked = {"model": key, "a": "a", "b": "b"}
        assert ask(store, "segments why", asked, language).sentence == sentence


def test_a_segment_that_is_not_considered_is_compared_and_named(store: Store) -> None:
    found = ask(store, "segments why", {"model": "nothing", "a": "a", "b": "b"})
    assert found.facts["left_out"] == ["nothing/b"]
    assert found.sentence.endswith("Not considered: b (leave out).")


def test_a_segment_is_not_compared_with_itself(store: Store) -> None:
    with pytest.raises(UsageError, match="two segments"):
        ask(store, "segments why", {"model": "both", "a": "a", "b": "a"})

"""The audit of a segmentation by docs/definitions.md 9: every way two segments can be separate."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import ask
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

THINGS = "needs: {n: , m: }\nchannels: {shop: }\n"
NEED = "{kind: own need, offer: product, about: {need: n}}"
OTHER = "{kind: own need, offer: variant, about: {need: m}}"
BARE = "{kind: own need, offer: marketing}"
INVALID = "{kind: own need, offer: none, about: {need: n}}"
UNSURE = "{kind: own need, about: {need: n}}"
CHANNEL = "{kind: own channel, about: {channel: shop}}"
VALUE = "{kind: different value}"
KINDLESS = "{about: {need: n}}"
# Of the criteria of a and of b: state, what separates, what is common, what is missing.
Said = tuple[str, list[str], list[str], list[str]]
PAIRS: dict[str, tuple[str, str, Said]] = {
    "other-kind": (NEED, CHANNEL, ("separate", ["a.c", "b.c"], [], [])),
    "other-object": (NEED, OTHER, ("separate", ["a.c", "b.c"], [], [])),
    "same": (NEED, NEED, ("not separate", [], ["a.c", "b.c"], [])),
    "one-has-none": (NEED, "none", ("separate", ["a.c"], [], [])),
    "neither-has-any": ("none", "none", ("not separate", [], [], [])),
    "both-invalid": (INVALID, INVALID, ("not separate", [], [], [])),
    "same-but-invalid": (NEED, INVALID, ("not separate", [], ["a.c"], [])),
    "other-but-invalid": (INVALID, OTHER, ("separate", ["b.c"], [], [])),
    "object-missing": (NEED, BARE, ("open", [], [], ["about@b.c"])),
    "objects-missing": (VALUE, VALUE, ("open", [], [], ["about@a.c", "about@b.c"])),
    "offer-missing": (UNSURE, CHANNEL, ("separate", ["b.c"], [], [])),
    "offer-would-decide": (UNSURE, "none", ("open", [], [], ["offer@a.c"])),
    "offer-decides-nothing": (UNSURE, UNSURE, ("not separate", [], [], [])),
    "kind-missing": (KINDLESS, "none", ("open", [], [], ["kind@a.c"])),
    "kind-of-the-other": (NEED, KINDLESS, ("open", [], [], ["kind@b.c"])),
    "kind-elsewhere": (CHANNEL, KINDLESS, ("separate", ["a.c"], [], [])),
    "not-recorded": (NEED, "", ("open", [], [], ["criteria@b"])),
    "neither-recorded": ("", "", ("open", [], [], ["criteria@a", "criteria@b"])),
}


def pair(a: str, b: str) -> str:
    listed = {key: f"{{criteria: {_held(said)}}}" for key, said in (("a", a), ("b", b)) if said}
    return f"{THINGS}segments: {{a: {listed.get('a', '')}, b: {listed.get('b', '')}}}\n"


def _held(said: str) -> str:
    return said if said == "none" else f"{{c: {said}}}"


THREE = f"""{THINGS}
segments:
  a: {{criteria: {{c: {NEED}}}}}
  b: {{criteria: {{c: {NEED}, d: {VALUE}}}}}
  c: {{criteria: {{c: {INVALID}, d: {{kind: own need, offer: none}}}}}}
  d:
"""
MODELS = {
    **{key: pair(a, b) for key, (a, b, _) in PAIRS.items()},
    "three": THREE,
    "empty": "topics: {t: }\n",
    "alone": "segments: {a: {criteria: none}}\n",
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


@pytest.mark.parametrize("key", PAIRS)
def test_a_pair_is_separate_not_separate_or_open(store: Store, key: str) -> None:
    found = rows(store, "segments audit", key, every=True)
    (row,) = (row for row in found if row["b"] is not None)
    said = (row["state"], row["separates"], row["common"], row["missing"])
    assert said == PAIRS[key][2]


def test_separate_pairs_and_those_of_a_segment_without_record_are_not_spelt_out(
    store: Store,
) -> None:
    found = rows(store, "segments audit", "three")
    assert [(row["a"], row["b"], row["state"]) for row in found] == [
        ("c", None, "no valid criterion"),
        ("a", "c", "not separate"),
        ("d", None, "open"),
    ]
    every = rows(store, "segments audit", "three", every=True)
    assert [(row["a"], row["b"], row["state"]) for row in every] == [
        ("c", None, "no valid criterion"),
        ("a", "c", "not separate"),
        ("a", "d", "open"),
        ("b", "d", "open"),
        ("c", "d", "open"),
        ("a", "b", "separate"),
        ("b", "c", "separate"),
    ]


def test_invalid_criteria_are_named_with_the_reason(store: Store) -> None:
    alone, together, _ = rows(store, "segments audit", "three")
    assert alone["invalid"] == together["invalid"] == ["no-offer@c.c", "no-offer@c.d"]
    said = str(ask(store, "segments audit", {"model": "three"}))
    assert "an own need without an own offer makes no segment" in " ".join(said.split())


def test_a_segment_whose_criterion_may_be_valid_is_not_without_one(store: Store) -> None:
    found = rows(store, "segments audit", "offer-would-decide")
    assert [(row["a"], row["b"], row["state"]) for row in found] == [
        ("b", None, "no valid criterion"),
        ("a", "b", "open"),
    ]


SAID = {
    "three": (
        "Of 6 pairs of segments: 2 separate, 1 not separate, 3 open. Not separate: a – c. "
        "Not valid, for an own need calls for an own offer: c – own need (n) and c – own need. "
        "Without a valid criterion: c. Why they are segments is not recorded: d.",
        "Von 6 Paaren von Segmenten: 2 getrennt, 1 nicht getrennt, 3 offen. "
        "Nicht getrennt: a – c. Nicht gültig, denn ein eigenes Bedürfnis verlangt ein eigenes "
        "Angebot: c – eigenes Bedürfnis (n) und c – eigenes Bedürfnis. "
        "Ohne gültiges Kriterium: c. Nicht erfasst, warum es Segmente sind: d.",
    ),
    "same": ("The two segments are not separate.", "Die beiden Segmente sind nicht getrennt."),
    "other-kind": ("The two segments are separate.", "Die beiden Segmente sind getrennt."),
    "object-missing": (
        "Whether the two segments are separate is open.",
        "Ob die beiden Segmente getrennt sind, ist offen.",
    ),
    "alone": (
        "There is one segment, so nothing to be separate from. Without a valid criterion: a.",
        "Es gibt ein Segment, also nichts, wovon es getrennt sein könnte. "
        "Ohne gültiges Kriterium: a.",
    ),
    "empty": ("No segment is recorded.", "Kein Segment ist erfasst."),
}


@pytest.mark.parametrize("key", SAID)
def test_the_audit_is_said(store: Store, key: str) -> None:
    english = ask(store, "segments audit", {"model": key})
    german = ask(store, "segments audit", {"model": key}, "de")
    assert (english.sentence, german.sentence) == SAID[key]
    assert english.rows == german.rows

"""Every spelling leads to one thing only, wherever it may stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import pytest

from graphmodel.schema import BY_LABEL, KINDS, SCALES, VOCABULARY_NODES, Words, fold
from graphmodel.schema.declare import Kind, Link, Property, Ratings
from graphmodel.schema.form import EXTENDS, OWN, reasons
from graphmodel.schema.form import SCALES as SCALES_KEY

WRITTEN = [kind for kind in KINDS if kind.entries]


def tables(kind: Kind) -> Iterator[tuple[str, list[Words]]]:
    """Every table of an entry of this kind, with the words that may be its keys."""
    yield "", [entry.words for entry in (*kind.entries, OWN)]
    for entry in kind.entries:
        match entry:
            case Property(reasoned=True):
                own = [entry.value_key, *(part.words for part in entry.parts)]
                yield entry.words.en, [*own, *(why.words for why in reasons(entry))]
            case Link():
                yield from _link(entry)
            case Ratings():
                facts: list[Property | Link] = [*reasons(entry.value), *entry.properties]
                facts += [*entry.purposes, *entry.links]
                yield entry.words.en, [entry.value.words, *(fact.words for fact in facts)]


def _link(link: Link) -> Iterator[tuple[str, list[Words]]]:
    facts: list[Property | Link] = [*link.properties, *link.links]
    yield link.words.en, [each.words for each in facts]
    for inner in link.links:
        yield from _link(inner)


def clashes(words: Iterable[Words]) -> dict[str, set[str]]:
    """Spellings that more than one of the words has, each with those words."""
    found: dict[str, set[str]] = defaultdict(set)
    for each in words:
        for spelling in each.every:
            found[fold(spelling)].add(each.en)
    return {spelling: several for spelling, several in found.items() if len(several) > 1}


@pytest.mark.parametrize("kind", WRITTEN, ids=lambda kind: kind.label)
def test_the_keys_of_a_table(kind: Kind) -> None:
    for where, words in tables(kind):
        assert clashes(words) == {}, where
        assert len({each.en for each in words}) == len(words), where


def test_what_may_stand_outermost() -> None:
    model = BY_LABEL["Model"]
    head = [model.words, EXTENDS, SCALES_KEY, OWN.words, *(each.words for each in model.entries)]
    assert clashes([*head, *(kind.plural for kind in KINDS if kind.section)]) == {}


def test_the_choices_of_a_property() -> None:
    for kind in KINDS:
        for declared in kind.properties:
            assert clashes(declared.type.choices.values()) == {}, (kind.label, declared.name)


def test_the_words_of_a_vocabulary_and_the_scales() -> None:
    for label in {term.label for term in VOCABULARY_NODES}:
        assert clashes(term.words for term in VOCABULARY_NODES if term.label == label) == {}
    assert clashes(SCALES.values()) == {}


def test_the_kinds_that_one_link_may_lead_to() -> None:
    for kind in KINDS:
        for link in (*kind.links, *(each for rated in kind.ratings for each in rated.links)):
            assert clashes(BY_LABEL[label].words for label in link.to) == {}, link.name
            assert clashes(BY_LABEL[label].plural for label in link.to) == {}, link.name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Größe", "groesse"),
        ("Geschäftsführung", "geschaeftsfuehrung"),
        ("co-creation", "Co Creation"),
        ("café", "CAFE"),
        ("self_service", "self-service"),
        ("Straße", "STRASSE"),
        ("ö", "o\u0308"),
    ],
)
def test_spellings_that_are_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("a", "b"), ("hoch", "höch"), ("1", "-2"), ("", "a")])
def test_spellings_that_differ(one: str, other: str) -> None:
    assert fold(one) != fold(other)

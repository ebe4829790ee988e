"""Where a key leads: from every spelling of a word to what is declared for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import cast

from graphmodel.files import Text, Value
from graphmodel.schema import BY_LABEL, KINDS, NONE, VOCABULARY_NODES, Words, fold
from graphmodel.schema.declare import Entry, Link, Property, Ratings
from graphmodel.schema.form import OWN, UNKNOWN, reasons

LISTS = ("texts", "choices")
NONE_WORDS = frozenset(fold(word) for word in NONE.every)
OWN_WORDS = "own_"  # begins the model's property that declares own words of another property
UNKNOWN_WORDS = frozenset(fold(word) for word in UNKNOWN.every)


@dataclass(frozen=True, eq=False)
class Slot:
    """One entry with the keys of the table that may stand in it, and the words it may hold."""

    entry: Entry
    keys: Mapping[str, "Slot"] = field(default_factory=dict)
    values: Mapping[str, "Slot"] = field(default_factory=dict)  # those keys that hold properties
    choices: Mapping[str, str] = field(default_factory=dict)
    scalar: "Slot | None" = None
    called: Words | None = None  # by messages, where the key alone says too little

    @property
    def words(self) -> Words:
        """What messages call the entry."""
        return self.called or self.entry.words

    @property
    def declared(self) -> Property:
        """The entry, which is known to be a property."""
        return cast(Property, self.entry)

    @property
    def link(self) -> Link:
        """The entry, which is known to be a link."""
        return cast(Link, self.entry)

    @property
    def ratings(self) -> Ratings:
        """The entry, which is known to be a table of ratings."""
        return cast(Ratings, self.entry)


def is_none(value: Value) -> bool:
    """Whether the value says that there are none."""
    return isinstance(value, Text) and fold(value.text) in NONE_WORDS


def is_unknown(value: Value) -> bool:
    """Whether the value says in so many words that it is not known."""
    return isinstance(value, Text) and value.plain and fold(value.text) in UNKNOWN_WORDS


def spelled(words: Words) -> Iterable[str]:
    """Every spelling in the form that is compared."""
    return (fold(word) for word in words.every)


@cache
def slots(label: str) -> Mapping[str, Slot]:
    """The keys of an entry of this kind."""
    return _table((*BY_LABEL[label].entries, OWN))


@cache
def homes(word: str) -> tuple[Words, ...]:
    """The kinds that have an entry of this folded name, at most four of them."""
    return tuple(kind.words for kind in KINDS if word in slots(kind.label))[:4]


@cache
def own_words() -> Mapping[str, Slot]:
    """Where the model declares own words, by the property that may hold them."""
    found = {getattr(slot.entry, "name", ""): slot for slot in slots("Model").values()}
    return {
        name.removeprefix(OWN_WORDS): slot
        for name, slot in found.items()
        if name.startswith(OWN_WORDS)
    }


@cache
def kind_words(label: str) -> frozenset[str]:
    """Every word that names this kind, one or many."""
    kind = BY_LABEL[label]
    return frozenset((*spelled(kind.words), *spelled(kind.plural)))


@cache
def terms(label: str) -> Mapping[str, str]:
    """The ids of a vocabulary by every spelling."""
    nodes = [term for term in VOCABULARY_NODES if term.label == label]
    return {word: term.id for term in nodes for word in (fold(term.key), *spelled(term.words))}


def _table(entries: Iterable[Entry]) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for entry in entries:
        slot = _slot(entry)
        for word in spelled(entry.words):
            found.setdefault(word, slot)
    return found


def _slot(entry: Entry) -> Slot:
    match entry:
        case Property():
            return _property(entry)
        case Link():
            return _link(entry)
        case Ratings():
            return _ratings(entry)


def _property(declared: Property) -> Slot:
    choices = {
        word: value for value, words in declared.type.choices.items() for word in spelled(words)
    }
    keys = _inside(declared) if declared.reasoned else {}
    return Slot(declared, keys, keys, choices)


def _inside(declared: Property) -> dict[str, Slot]:
    """The keys of the table of a reasoned value; the value goes by the name of the whole."""
    keys = _table(_reasoned(declared))
    value = keys[fold(declared.value_key.en)]
    named = replace(value, called=declared.words)
    return {word: named if slot is value else slot for word, slot in keys.items()}


def _reasoned(declared: Property) -> tuple[Property, ...]:
    """What stands in the table of a reasoned value."""
    value = replace(declared, words=declared.value_key, reasoned=False, parts=())
    return (value, *declared.parts, *reasons(declared))


def _link(link: Link) -> Slot:
    scalars = [each for each in link.properties if each.name == link.scalar]
    why = [reason for each in scalars if each.reasoned for reason in reasons(each)]
    own = (OWN,) if link.properties else ()
    keys = _table((*link.properties, *link.links, *why, *own))
    return Slot(link, keys, _values(keys), scalar=_property(scalars[0]) if scalars else None)


def _ratings(rated: Ratings) -> Slot:
    value = rated.value
    entries: tuple[Entry, ...]
    entries = (value, *_reasoned(value), *rated.properties, *rated.purposes, *rated.links, OWN)
    keys = _table(entries)
    return Slot(rated, keys, _values(keys), scalar=_property(value))


def _values(keys: Mapping[str, Slot]) -> dict[str, Slot]:
    return {word: slot for word, slot in keys.items() if isinstance(slot.entry, Property)}

"""Changed facts in the reader's words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from graphmodel.model.called import called
from graphmodel.model.compare import Change
from graphmodel.model.facts import SCALE, THERE, Fact, Values
from graphmodel.model.graph import End, Model, Value
from graphmodel.model.ids import key_of
from graphmodel.schema import (
    BY_LABEL,
    DEFAULT_SCALE,
    KINDS,
    LINK_TYPES,
    SCALES,
    Link,
    Property,
    Ratings,
    Words,
)
from graphmodel.schema.form import reasons
from graphmodel.schema.say import NOT_RECORDED, say_value
from graphmodel.schema.values import NAME, YES

from .plain import NOTHING

OWN = Words("own", "eigene")
KNOWN_NONE = Words("known to be none", "bekannt: keine")
SCALE_OF = Words("scale", "Skala")
_EVERY = {"own_keys": OWN, "known_none": KNOWN_NONE}
# What is told in pairs, whose halves are two lists.
_PAIRED = {
    "own_values": "own_keys",
    "own_categories_why": "own_categories",
    "aliases": "alias_languages",
}


@dataclass(frozen=True)
class Reader:
    """What it takes to word the facts of one version: names, own scales, the language."""

    language: str
    names: Mapping[End, str]
    scales: Mapping[str, Sequence[str]]


def reader(model: Model, language: str) -> Reader:
    """The reader of a version."""
    names = {
        (label, "" if label == "Model" else key_of(id)): words.say(language)
        for (label, id), words in called(model).items()
    }
    root = next(node for node in model.nodes if node.label == "Model")
    scales = {
        name.removesuffix("_labels"): value
        for name, value in root.properties.items()
        if name.endswith("_labels") and isinstance(value, tuple)
    }
    return Reader(language, names, scales)


def readers(before: Model, after: Model, language: str) -> tuple[Reader, Reader]:
    """The readers of both versions; each knows names that only the other has."""
    old, new = reader(before, language), reader(after, language)
    names = {**old.names, **new.names}
    return replace(old, names=names), replace(new, names=names)


def told(change: Change, before: Reader, after: Reader) -> tuple[str, str, str, str]:
    """Thing, fact, what it was and what it is now; things by their latest names."""
    fact = change.fact
    name = _name(after, (fact.label, fact.key))
    thing = f"{name} ({BY_LABEL[fact.label].words.say(after.language)})"
    was, now = (_said(r, fact, v) for r, v in ((before, change.before), (after, change.after)))
    return thing, _about(after, fact), was, now


def _name(reader: Reader, end: End) -> str:
    return reader.names.get(end, end[1])


def _about(reader: Reader, fact: Fact) -> str:
    """What a fact says of its thing, without the values."""
    language = reader.language
    if fact.about == THERE:
        return NAME.words.say(language)
    if fact.others:
        others = [_name(reader, other) for other in fact.others]
        by = [_by(reader, value) for value in fact.by]
        return _linked(fact, ", ".join([*others, *by]), language)
    if fact.about.startswith(SCALE):
        scale = fact.about.removeprefix(SCALE)
        return f"{SCALE_OF.say(language)} {SCALES[scale].say(language)}"
    declared = _declared(fact).get(fact.about)
    words = declared.words if declared else _EVERY.get(fact.about)
    return words.say(language) if words else fact.about


def _by(reader: Reader, value: Value) -> str:
    """What tells parallel facts apart: a market or a format by its name, else the text itself."""
    found = (name for (label, key), name in reader.names.items() if key == value)
    return next(found, str(value))


def _linked(fact: Fact, others: str, language: str) -> str:
    table = _table(fact)
    if table:
        return f"{table.words.say(language)}: {others}"
    active, passive = (_link_word(label, fact.about, language) for label in _ends(fact))
    if active:
        return f"{active}: {others}"
    return f"{others}: {passive}" if passive else f"{fact.about}: {others}"


def _ends(fact: Fact) -> tuple[str, str]:
    return fact.label, fact.others[0][0]


def _link_word(label: str, type_: str, language: str) -> str:
    """What a link is called at the entry of things of this kind; empty where it has no name."""
    return next((each.words.say(language) for each in _links(label, type_)), "")


def _links(label: str, type_: str) -> Iterator[Link]:
    """How a type of link is declared at a kind, or within a link that leads to it."""
    inner = (each for kind in KINDS for own in kind.links if label in own.to for each in own.links)
    return (each for each in (*BY_LABEL[label].links, *inner) if each.name == type_)


def _table(fact: Fact) -> Ratings | None:
    return next((each for each in BY_LABEL[fact.label].ratings if each.name == fact.about), None)


def _declared(fact: Fact) -> Mapping[str, Property]:
    """The properties that the values of a fact may have."""
    table = _table(fact) if fact.others else None
    if table:
        found: Sequence[Property] = (table.value, *table.properties)
    elif fact.others:
        found = LINK_TYPES[fact.about].properties
    else:
        found = BY_LABEL[fact.label].properties
    return {
        part.name: part
        for each in found
        for whole in (each, *each.parts)
        for part in (whole, *reasons(whole))
    }


def _said(reader: Reader, fact: Fact, values: Values | None) -> str:
    """The values of a fact: the value itself with its reason, or several with their words."""
    if values is None:
        absent = fact.others or fact.about == THERE
        return NOTHING if absent else NOT_RECORDED.say(reader.language)
    if not values:
        return YES.choices["yes"].say(reader.language)
    if fact.about.startswith(SCALE):
        return _scale(values, reader.language)
    declared = _declared(fact)
    bare = _bare(fact)
    parts = []
    words = {_PAIRED[name] for name in values if name in _PAIRED}
    for name, value in sorted(values.items(), key=lambda item: _rank(item[0], declared)):
        said = _value(reader, declared.get(name), value)
        if name == "known_none":
            said = _entries(fact.label, value, reader.language)
        word = declared[name].words.say(reader.language) if name in declared else name
        plain = name in bare or fact.about in (THERE, *_EVERY)
        if name in _PAIRED:
            parts.append(_pairs(values.get(_PAIRED[name]), value))
        elif name not in words:
            parts.append(said if plain else f"{word}: {said}")
    return " – ".join(parts)


def _entries(label: str, value: Value, language: str) -> str:
    """What is known to be none, each list by its word; the model holds the English ones."""
    words = {each.words.en: each.words for each in BY_LABEL[label].entries}
    named = value if isinstance(value, tuple) else (str(value),)
    return ", ".join(words[each].say(language) if each in words else each for each in named)


def _pairs(words: Value | None, values: Value) -> str:
    """What stands under words of one's own, or the names in each language."""
    named, said = (each if isinstance(each, tuple) else () for each in (words, values))
    return "; ".join(f"{a}: {b}" if b else a for a, b in zip_longest(named, said, fillvalue=""))


def _rank(name: str, declared: Mapping[str, Property]) -> tuple[int, str]:
    """As declared, a reason after what it is the reason for; then by name."""
    names = list(declared)
    return names.index(name) if name in names else len(names), name


def _scale(values: Values, language: str) -> str:
    """The levels of a scale from none upwards, with what a model says of its own."""
    told = {name.rpartition("_")[2]: value for name, value in values.items()}
    labels, why = told.get("labels"), told.get("reasons")
    if not isinstance(labels, tuple):
        return ", ".join(level.say(language) for level in DEFAULT_SCALE)
    said = why if isinstance(why, tuple) else ("",) * len(labels)
    return ", ".join(f"{a} ({b})" if b else a for a, b in zip(labels, said, strict=True))


def _bare(fact: Fact) -> tuple[str, str]:
    """The value that a fact is about, and its reason: both are told without their words."""
    main = fact.about
    if fact.others:
        links = (
            each for label, _ in ((fact.label, ""), *fact.others) for each in _links(label, main)
        )
        main = "level" if _table(fact) else next((each.scalar for each in links if each.scalar), "")
    return main, f"{main}_why"


def _value(reader: Reader, declared: Property | None, value: Value) -> str:
    if declared:
        return say_value(declared.type, value, reader.language, reader.scales)
    return ", ".join(value) if isinstance(value, tuple) else str(value)

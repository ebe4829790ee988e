"""Recorded facts of any kind as texts, and these texts in the reader's words.

A fact is written `owner.name@value`: `Segment.priority@3`, `HAS_TOPIC.affinity@2`,
`Criterion.ABOUT@rope-maker/climbing`. The owner is a label, a type of link or a table of ratings;
several values are joined by `|`. `Market@rope-maker/fairs` is a thing of that label. Without
`@value` a text only names what could be recorded; `none` says that there is known to be nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from graphmodel.schema import BY_LABEL, KINDS, LINK_TYPES, NONE, Words
from graphmodel.schema.declare import Kind, Link, Property, Type
from graphmodel.schema.form import reasons
from graphmodel.schema.ratings import TABLES
from graphmodel.schema.say import say_value

NOTHING = "none"  # the fact that a list is known to be empty
OWN = "own"  # the owner of what a model records under words of its own
LINK = Type("link")  # of values that are ids
_NUMBERS = ("level", "whole", "percent", "code")
_SEVERAL = ("choices", "texts", "aliases", "link")


def fact(owner: str, name: str, value: object) -> str:
    """The text of a fact."""
    values = value if isinstance(value, list | tuple) else [value]
    return f"{owner}.{name}@{'|'.join(map(_written, values))}"


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def say_fact(
    text: str, language: str, names: Mapping[str, str], levels: Mapping[str, Sequence[str]]
) -> str:
    """A fact in words: "priority: high"; ids by their names, levels as the model calls them."""
    what, told, value = text.partition("@")
    if what == NOTHING:
        return NONE.say(language)
    if not told and what in BY_LABEL:
        return BY_LABEL[what].plural.say(language)
    words, kind = _meant(what)
    said = words.say(language)
    if not told:
        return said
    if kind.form == LINK.form:
        return f"{said}: {', '.join(names.get(each, each) for each in value.split('|'))}"
    return f"{said}: {say_value(kind, _value(kind, value), language, levels)}"


def _value(kind: Type, text: str) -> object:
    """A value as it was recorded."""
    if kind.form in _NUMBERS:
        return int(text)
    if kind.form == "yes":
        return text == "true"
    return text.split("|") if kind.form in _SEVERAL else text


@cache
def _meant(what: str) -> tuple[Words, Type]:
    """The words and the type of what a fact is about, as the schema declares them."""
    owner, _, name = what.partition(".")
    if owner == OWN:
        return Words.alike(name), Type("text")
    if not name and owner in BY_LABEL:
        return BY_LABEL[owner].words, LINK
    if not name:
        return next(link.words for link in _links(KINDS) if link.name == owner), LINK
    for each in properties_of(owner):
        if each.name == name:
            return each.words, each.type
    return _entry(owner, name).words, LINK


@cache
def properties_of(owner: str) -> tuple[Property, ...]:
    """The properties of a label, type of link or table of ratings, each with its reasons."""
    declared: Iterable[Property]
    if owner in BY_LABEL:
        declared = BY_LABEL[owner].properties
    elif owner in LINK_TYPES:
        declared = LINK_TYPES[owner].properties
    else:
        table = next(each for each in TABLES if each.name == owner)
        declared = (table.value, *table.purposes, *table.properties)
    return tuple(_spread(declared))


def _spread(declared: Iterable[Property]) -> Iterator[Property]:
    for each in declared:
        yield each
        yield from reasons(each) if each.reasoned else ()
        yield from _spread(each.parts)


def _links(kinds: Iterable[Kind]) -> Iterator[Link]:
    for kind in kinds:
        for link in kind.links:
            yield from (link, *link.links)


def _entry(owner: str, name: str) -> Link | Property:
    """What else an entry of this label may hold: links, and judgements in a table."""
    kind = BY_LABEL[owner]
    tables = {table.name: table for table in kind.ratings}
    if name in tables:
        return Property(name, tables[name].words, LINK, tables[name].meaning)
    return next(link for link in kind.links if link.name == name)

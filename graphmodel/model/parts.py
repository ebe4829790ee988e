"""Parts: things written as a part of their owner, with keys or without, in groups or not."""

from collections import Counter
from collections.abc import Mapping

from graphmodel.files import Blank, Items, Table, Text, Value
from graphmodel.schema import fold
from graphmodel.schema.declare import Link
from graphmodel.schema.spelling import slug

from . import faults
from .keys import good_key
from .links import exactly
from .reading import Reading, Rows, Thing, Use
from .slots import Slot, is_none, slots

_NAME = "name"


def read_held(reading: Reading, thing: Thing, slot: Slot, key: Text, value: Value) -> None:
    """Note the things that are written as parts of this one, in groups or not."""
    groups = _groups(slot.link, value)
    if not groups:
        _read_parts(reading, thing, slot.link, key, value, ())
    for word, inner, group in groups:
        if is_none(inner):
            thing.nones[f"{slot.link.words.en} {group}"] = inner.place
        else:
            side = (Text(slot.link.grouped, word.place), Text(group, word.place))
            _read_parts(reading, thing, slot.link, word, inner, (side,))


def _groups(link: Link, value: Value) -> list[tuple[Text, Value, str]]:
    """The groups of a table all of whose keys name groups, each with its English word."""
    if not link.grouped or not isinstance(value, Table):
        return []
    words = _group_words(link)
    if any(fold(word.text) not in words for word, _ in value.rows):
        return []
    return [(word, inner, words[fold(word.text)]) for word, inner in value.rows]


def _group_words(link: Link) -> Mapping[str, str]:
    """The English words of the groups by every spelling; empty where there are no groups."""
    return slots(link.to[0])[fold(link.grouped)].choices if link.grouped else {}


def _read_parts(
    reading: Reading, thing: Thing, link: Link, key: Text, value: Value, more: Rows
) -> None:
    """Note parts with keys, or a list of parts whose names yield their keys."""
    if isinstance(value, Table):
        groups = _group_words(link)
        for word, inner in value.rows:
            if fold(word.text) in groups and is_none(inner):
                thing.nones[f"{link.words.en} {groups[fold(word.text)]}"] = inner.place
            elif good_key(reading, word):
                _hold(reading, thing, link, word, _rows(reading, word, inner) + more)
        return
    taken: Counter[str] = Counter()
    for item in value.items if isinstance(value, Items) else (value,):
        rows = _rows(reading, key, item)
        part = _key_from_name(reading, thing, link, rows, taken)
        if part:
            _hold(reading, thing, link, part, rows + more)
        elif not isinstance(item, Blank):
            reading.report(item.place, faults.NO_NAME, key=key.text)


def _rows(reading: Reading, key: Text, value: Value) -> Rows:
    """The rows of a part; a text alone is its name."""
    if isinstance(value, Text):
        return ((Text(_NAME, value.place), value),)
    return reading.table(key, value)


def _key_from_name(
    reading: Reading, thing: Thing, link: Link, rows: Rows, taken: Counter[str]
) -> Text | None:
    """A key made from the name, with a number where it is taken; None without a name."""
    names = [value for word, value in rows if fold(word.text) == _NAME]
    name = names[0] if names else None
    base = slug(name.text) if isinstance(name, Text) else ""
    if not base or name is None:
        return None
    key = base
    while (link.to[0], f"{thing.key}.{key}") in reading.things:
        taken[base] += 1
        key = f"{base}-{taken[base] + 1}"
    return Text(key, name.place)


def _hold(reading: Reading, thing: Thing, link: Link, key: Text, rows: Rows) -> None:
    part = reading.define(link.to[0], key, rows, within=thing)
    reading.uses.append(Use(link, exactly(thing), exactly(part), {}))

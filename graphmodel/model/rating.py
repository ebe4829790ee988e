"""Tables of ratings: `{of: value}` or `{row: {of: value}}` becomes ratings still to be resolved."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from typing import cast

from graphmodel.files import Blank, Items, Table, Text, Value
from graphmodel.schema import BY_LABEL, VOCABULARY_LABELS, VOCABULARY_NODES, fold
from graphmodel.schema.declare import Link, Property
from graphmodel.schema.form import BY_ROWS

from . import faults
from .links import defined_here, targets
from .properties import Properties, read_property, read_rows
from .reading import Rated, Reading, Reference, Rows, Thing
from .slots import Slot, is_none, terms


def read_ratings(reading: Reading, thing: Thing, slot: Slot, key: Text, value: Value) -> None:
    """Note every rating in the value of one key."""
    ratings = slot.ratings
    if ratings.rows:
        for word, row, cells in _rows(reading, ratings.rows, key, value):
            _read_cells(reading, thing, slot, row, reading.table(word, cells))
    elif isinstance(value, Table):
        _read_cells(reading, thing, slot, None, value.rows)
    else:
        for item in value.items if isinstance(value, Items) else (value,):
            _read_named(reading, thing, slot, key, item)


def _read_named(reading: Reading, thing: Thing, slot: Slot, key: Text, item: Value) -> None:
    """One item of a list: a thing that is named but not rated."""
    if isinstance(item, Table):
        _read_cells(reading, thing, slot, None, item.rows)
    elif isinstance(item, Text):
        _read_cells(reading, thing, slot, None, ((item, Blank(item.place)),))
    elif isinstance(item, Items):
        reading.report(item.place, faults.ONE_VALUE, key=key.text)


def _rows(
    reading: Reading, labels: tuple[str, ...], key: Text, value: Value
) -> Iterator[tuple[Text, Reference, Value]]:
    """The rows of a grid; `by topic` and the like hold rows of that kind alone."""
    kinds = {
        fold(f"{by} {word}"): label
        for label in labels
        for by, word in product(BY_ROWS.every, BY_LABEL[label].words.every)
    }
    for word, cells in reading.table(key, value):
        label = kinds.get(fold(word.text))
        if label:
            yield from _rows(reading, (label,), word, cells)
        else:
            yield word, Reference(word.text.strip(), labels, word.place), cells


def _read_cells(
    reading: Reading, thing: Thing, slot: Slot, row: Reference | None, cells: Rows
) -> None:
    ratings = slot.ratings
    for key, cell in cells:
        if row and isinstance(cell, Blank):
            continue
        term = _term(reading, ratings.of, key)
        if term is not None:
            of = Reference(key.text.strip(), (ratings.of,), key.place)
            draft = Rated(ratings, thing, row, of, term, None, {}, (), 0)
            _read_cell(reading, slot, draft, key, cell)


def _term(reading: Reading, label: str, key: Text) -> str | None:
    """The id of a vocabulary's word; "" where the ratings are of things of the model."""
    if label not in VOCABULARY_LABELS:
        return ""
    found = terms(label).get(fold(key.text))
    if found is None:
        words = [term.words for term in VOCABULARY_NODES if term.label == label]
        known = [word.say(reading.language) for word in words]
        reading.report_unknown(key, faults.UNKNOWN_TERM, known, kind=BY_LABEL[label].words)
    return found


def _read_cell(reading: Reading, slot: Slot, draft: Rated, key: Text, cell: Value) -> None:
    if not isinstance(cell, Table):
        _note(reading, draft, read_property(reading, cast(Slot, slot.scalar), key, cell))
        return
    rows: Rows = cell.rows
    if not draft.term:
        rows, of = defined_here(reading, slot, draft.of, rows)
        if of is None:
            return
        draft = replace(draft, of=of)
    purposes, plain, topics = _split(slot, rows)
    draft = replace(draft, topics=topics)
    words = draft.ratings.words
    common = read_rows(reading, slot.values, plain, words)
    if purposes and draft.ratings.value.name in common:
        reading.report(key.place, faults.VALUE_AND_PURPOSES)
    for purpose, word, value in purposes:
        found = read_property(reading, purpose, word, value)
        level = _as_level(purpose.declared, draft.ratings.value, found)
        _note(reading, replace(draft, purpose=purpose.declared), common | level)
    if not purposes:
        _note(reading, draft, common)


def _split(
    slot: Slot, rows: Rows
) -> tuple[list[tuple[Slot, Text, Value]], Rows, tuple[Reference, ...]]:
    """The rows with a value for one purpose, those with anything else, and the topics."""
    ratings = slot.ratings
    purposes, plain, topics = [], [], list[Reference]()
    for key, value in rows:
        inner = slot.keys.get(fold(key.text))
        if inner and isinstance(inner.entry, Link):
            named = () if is_none(value) else targets(inner.entry.to, value)
            topics += [target.reference for target in named]
        elif inner and inner.entry in ratings.purposes:
            purposes.append((inner, key, value))
        else:
            plain.append((key, value))
    return purposes, tuple(plain), tuple(topics)


def _as_level(purpose: Property, value: Property, found: Properties) -> Properties:
    """What a purpose records, under the name that all ratings have for it."""
    return {f"{value.name}{name.removeprefix(purpose.name)}": each for name, each in found.items()}


def _note(reading: Reading, draft: Rated, properties: Properties) -> None:
    position = reading.next_position()
    reading.rated.append(replace(draft, properties=properties, position=position))

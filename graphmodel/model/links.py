"""Links: `a`, `[a, b]`, `{a: value}` or `{a: {…}}` becomes links still to be resolved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphmodel.files import Blank, Items, Table, Text, Value
from graphmodel.schema import BY_LABEL, fold
from graphmodel.schema.declare import Link

from . import faults
from .keys import good_key
from .properties import Properties, read_property, read_rows
from .reading import Reading, Reference, Rows, Thing, Use
from .slots import LISTS, Slot, is_none, kind_words, slots


@dataclass(frozen=True)
class Target:
    """One named thing, and what stands under it."""

    reference: Reference
    inner: Value | None


def exactly(thing: Thing) -> Reference:
    """A reference to a thing at hand."""
    return Reference(thing.key, (thing.label,), thing.place, thing)


def targets(labels: Sequence[str], value: Value) -> Iterator[Target]:
    """Every thing that a value names; `{kind: key}` says of which kind it is."""
    match value:
        case Text():
            yield Target(Reference(value.text.strip(), tuple(labels), value.place), None)
        case Items():
            for item in value.items:
                yield from targets(labels, item)
        case Table():
            for key, inner in value.rows:
                typed = [label for label in labels if fold(key.text) in kind_words(label)]
                if typed and len(labels) > 1:
                    yield from targets(typed[:1], inner)
                else:
                    text = key.text.strip()
                    yield Target(Reference(text, tuple(labels), key.place), inner)


def read_link(
    reading: Reading, start: Reference, slot: Slot, key: Text, value: Value, within: Thing
) -> None:
    """Note every link that the value of one key names; `within` is the thing of the entry."""
    link = slot.link
    owner = within if link.owner_property else None
    for number, target in enumerate(targets(link.to, value)):
        if link.single and number:
            reading.report(target.reference.place, faults.ONLY_ONE, key=key.text)
            return
        for end, properties in _ends(reading, slot, key, target, within):
            reading.uses.append(Use(link, start, end, properties, owner))


def _ends(
    reading: Reading, slot: Slot, key: Text, target: Target, within: Thing
) -> Iterator[tuple[Reference, Properties]]:
    """The thing that a target names, with what the link records; once for each scalar of a list."""
    end, inner = target.reference, target.inner
    match inner:
        case None | Blank():
            yield end, {}
        case Table():
            own, known = defined_here(reading, slot, end, inner.rows)
            if known:
                yield known, _facts(reading, slot, known, own, within)
        case _ if slot.scalar is None:
            reading.report(inner.place, faults.NO_PROPERTIES, key=key.text, given=end.text)
        case Items() if slot.scalar.declared.type.form not in LISTS:
            for item in inner.items:
                yield from _ends(reading, slot, key, Target(end, item), within)
        case _:
            word = Text(end.text, end.place)
            yield end, read_property(reading, slot.scalar, word, inner)


def _facts(reading: Reading, slot: Slot, end: Reference, rows: Rows, within: Thing) -> Properties:
    """What a table records of a link; the links within it are noted."""
    plain = []
    for key, value in rows:
        inner = slot.keys.get(fold(key.text))
        if inner and isinstance(inner.entry, Link):
            if not is_none(value):
                read_link(reading, end, inner, key, value, within)
        elif not (inner and inner.declared.type.form in LISTS and is_none(value)):
            plain.append((key, value))
    return read_rows(reading, slot.values, tuple(plain), slot.link.words)


def defined_here(
    reading: Reading, slot: Slot, reference: Reference, rows: Rows
) -> tuple[Rows, Reference | None]:
    """The rows about the link itself; any others define the thing at its first use.

    Without a reference if they cannot.
    """
    others = tuple(row for row in rows if fold(row[0].text) not in slot.keys)
    if not others:
        return rows, reference
    about = tuple(row for row in rows if fold(row[0].text) in slot.keys)
    labels = [label for label in reference.labels if BY_LABEL[label].section]
    defining = [
        label for label in labels if any(fold(key.text) in slots(label) for key, _ in others)
    ]
    if not defining:
        return rows, reference
    if len(defining) > 1:
        sections = tuple(BY_LABEL[label].plural for label in defining)
        given = reference.text
        reading.report(reference.place, faults.UNCLEAR_KIND, given=given, kind=sections)
        return about, None
    key = Text(reference.text, reference.place)
    if not good_key(reading, key):
        return about, None
    return about, exactly(reading.define(defining[0], key, others))

"""The whole document: its head, then section by section, every entry in the order of the file."""

from collections.abc import Mapping
from functools import cache

from graphmodel.files import Blank, Items, Table, Text, Value
from graphmodel.schema import BY_LABEL, KINDS, fold
from graphmodel.schema.declare import Link, Property, Ratings
from graphmodel.schema.form import EXTENDS, SCALES

from . import faults
from .head import read_language_of, read_own_words, read_scales
from .keys import good_key
from .links import exactly, read_link
from .parts import read_held
from .properties import read_property
from .rating import read_ratings
from .reading import Reading, Rows, Thing
from .slots import LISTS, Slot, homes, is_none, is_unknown, kind_words, slots, spelled

MODEL = BY_LABEL["Model"]
Part = str | Slot  # a label with a section, a word of the head, or an entry of the model
Parts = Mapping[Part, tuple[Text, Value]]


@cache
def topmost() -> Mapping[str, Part]:
    """What may stand outermost, by every spelling."""
    found: dict[str, Part] = dict(slots("Model"))
    found |= dict.fromkeys(kind_words("Model"), "model")
    found |= dict.fromkeys(spelled(EXTENDS), "extends")
    found |= dict.fromkeys(spelled(SCALES), "scales")
    return found | {
        word: kind.label for kind in KINDS if kind.section for word in spelled(kind.plural)
    }


def read_document(document: Table) -> Reading:
    """Everything that the document says, with every problem of its form."""
    reading = Reading()
    parts = _parts(reading, document)
    reading.language = read_language_of(parts)
    read_scales(reading, parts.get("scales"))
    read_own_words(reading, parts)
    _read_model(reading, document, parts)
    for part, (key, value) in parts.items():
        if part in BY_LABEL and isinstance(part, str):
            _read_section(reading, part, key, value)
    return reading


def _parts(reading: Reading, document: Table) -> dict[Part, tuple[Text, Value]]:
    found: dict[Part, tuple[Text, Value]] = {}
    for key, value in document.rows:
        part = topmost().get(fold(key.text))
        if part is None:
            _report_section(reading, key)
        elif part in found:
            other = found[part][0]
            said = {"given": key.text, "other": other.text}
            reading.report(key.place, faults.SAID_TWICE, first=other.place, **said)
        else:
            found[part] = (key, value)
    return found


def _report_section(reading: Reading, key: Text) -> None:
    owners = homes(fold(key.text))
    if owners:
        said = {"given": key.text}
        reading.report(key.place, faults.SECTION_ELSEWHERE, homes=owners, **said)
    else:
        reading.report_unknown(key, faults.UNKNOWN_SECTION, _known_topmost())


def _known_topmost() -> tuple[str, ...]:
    words = [MODEL.words, EXTENDS, SCALES, *(entry.words for entry in MODEL.entries)]
    words += [kind.plural for kind in KINDS if kind.section]
    return tuple(word for each in words for word in each.every)


def _read_model(reading: Reading, document: Table, parts: Parts) -> None:
    """The model's own node and everything recorded about it."""
    if "model" not in parts or isinstance(parts["model"][1], Blank):
        place = parts["model"][0].place if "model" in parts else document.place
        reading.report(place, faults.NO_MODEL)
        return
    key, value = parts["model"]
    if not isinstance(value, Text):
        reading.report(value.place, faults.ONE_VALUE, key=key.text)
    elif good_key(reading, value):
        reading.key = value.text
        rows = tuple(row for part, row in parts.items() if isinstance(part, Slot))
        reading.define("Model", value, rows)
        _read_waiting(reading)


def _read_section(reading: Reading, label: str, key: Text, value: Value) -> None:
    if BY_LABEL[label].listed:
        _read_listed(reading, label, key, value)
        return
    for word, entry in reading.table(key, value):
        if good_key(reading, word):
            reading.define(label, word, reading.table(word, entry))
            _read_waiting(reading)


def _read_listed(reading: Reading, label: str, key: Text, value: Value) -> None:
    """Entries without keys: they are known by what they say."""
    if not isinstance(value, Items):
        if not isinstance(value, Blank):
            reading.report(value.place, faults.LIST_WANTED, key=key.text)
        return
    for number, item in enumerate(value.items, 1):
        rows = reading.table(key, item)
        reading.define(label, Text(f"{label}.{number}", item.place), rows)
        _read_waiting(reading)


def _read_waiting(reading: Reading) -> None:
    """Read the entries of the things met so far; they may bring further ones."""
    while reading.unread:
        thing, rows = reading.unread.pop(0)
        _read_entry(reading, thing, rows)


def _read_entry(reading: Reading, thing: Thing, rows: Rows) -> None:
    kind = BY_LABEL[thing.label]
    seen = set()
    for slot, key, value in reading.known_rows(rows, slots(thing.label), kind.words):
        if not _says_nothing(value):
            seen.add(slot.entry.words)
        thing.places[slot.entry.words.en] = value.place
        if _may_be_none(slot) and is_none(value):
            thing.nones[slot.entry.words.en] = value.place
        elif isinstance(slot.entry, Property) or not is_unknown(value):
            _read_one(reading, thing, slot, key, value)
    wanted: tuple[Property | Link, ...] = (*kind.properties, *kind.links)
    for declared in wanted:
        if declared.required and declared.words not in seen:
            said = {"kind": kind.words, "wanted": declared.words}
            reading.report(thing.place, faults.MISSING_VALUE, meaning=declared.meaning, **said)


def _says_nothing(value: Value) -> bool:
    empty = isinstance(value, Text) and not value.text.strip()
    return isinstance(value, Blank) or empty or is_unknown(value)


def _may_be_none(slot: Slot) -> bool:
    """Whether `none` says of the entry that its list is empty."""
    entry = slot.entry
    return not isinstance(entry, Property) or entry.type.form in LISTS


def _read_one(reading: Reading, thing: Thing, slot: Slot, key: Text, value: Value) -> None:
    match slot.entry:
        case Property():
            thing.properties |= read_property(reading, slot, key, value)
        case Link(holds=True):
            read_held(reading, thing, slot, key, value)
        case Link():
            read_link(reading, exactly(thing), slot, key, value, thing)
        case Ratings():
            read_ratings(reading, thing, slot, key, value)

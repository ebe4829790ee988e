"""Properties: a value, a value with its reason, or a list becomes what a node or link records."""

from collections.abc import Iterator, Mapping

from graphmodel.files import Blank, Items, Table, Text, Value
from graphmodel.schema import Words

from . import faults
from .graph import Value as Recorded
from .reading import Reading, Rows
from .slots import LISTS, Slot, is_unknown
from .texts import READERS, clean_text, read_language

Properties = dict[str, Recorded]
_FREE = ("text", "texts")  # may hold any word, "unknown" too


def read_property(reading: Reading, slot: Slot, key: Text, value: Value) -> Properties:
    """What one entry records: mostly one property, with its reason several."""
    form = slot.declared.type.form
    if isinstance(value, Blank) or (form not in _FREE and is_unknown(value)):
        return {}
    if form in LISTS:
        return _several(reading, slot, key, value)
    if form in ("aliases", "own", "consequences"):
        return _pairs(reading, slot, key, value)
    if isinstance(value, Table) and slot.keys:
        return read_rows(reading, slot.keys, value.rows, slot.declared.words)
    if not isinstance(value, Text):
        reading.report(value.place, faults.ONE_VALUE, key=key.text)
        return {}
    found = READERS[form](reading, slot, value)
    return {} if found is None else {slot.declared.name: found}


def read_rows(reading: Reading, keys: Mapping[str, Slot], rows: Rows, where: Words) -> Properties:
    """What a table of properties records."""
    found: Properties = {}
    for slot, key, value in reading.known_rows(rows, keys, where):
        found |= read_property(reading, slot, key, value)
    return found


def _several(reading: Reading, slot: Slot, key: Text, value: Value) -> Properties:
    reader = READERS[slot.declared.type.form]
    read = (reader(reading, slot, text) for text in texts_of(reading, key, value))
    found = tuple(dict.fromkeys(str(each) for each in read if each is not None))
    return {slot.declared.name: found} if found else {}


def texts_of(reading: Reading, key: Text, value: Value) -> Iterator[Text]:
    """The texts of a value that is a text or a list of texts."""
    for each in value.items if isinstance(value, Items) else (value,):
        if isinstance(each, Text):
            yield each
        elif not isinstance(each, Blank):
            reading.report(each.place, faults.TEXTS_WANTED, key=key.text)


def _pairs(reading: Reading, slot: Slot, key: Text, value: Value) -> Properties:
    """Two lists of the same length: what is named, and what is said about it."""
    name = slot.declared.name
    match slot.declared.type.form:
        case "aliases":
            pairs = list(_aliases(reading, key, value))
            names = (name, "alias_languages")
        case "own":
            pairs = [(word.text, text) for word, text in told(reading, key, value)]
            names = ("own_keys", "own_values")
        case _:
            pairs = [(word.text, text) for word, text in told(reading, key, value)]
            names = (name, f"{name}_why")
    if not pairs:
        return {}
    return {names[0]: tuple(a for a, _ in pairs), names[1]: tuple(b for _, b in pairs)}


def told(reading: Reading, key: Text, value: Value) -> Iterator[tuple[Text, str]]:
    """Each word of a table or list with what is said about it; a blank says nothing."""
    if isinstance(value, Table):
        for word, each in value.rows:
            said = [clean_text(reading, text) for text in texts_of(reading, word, each)]
            yield word, ", ".join(said)
    else:
        yield from ((text, "") for text in texts_of(reading, key, value))


def _aliases(reading: Reading, key: Text, value: Value) -> Iterator[tuple[str, str]]:
    """Each alias with its language: that of the model where none is given."""
    if not isinstance(value, Table):
        for text in texts_of(reading, key, value):
            yield clean_text(reading, text), reading.language
        return
    for word, each in value.rows:
        language = read_language(reading, word)
        for text in texts_of(reading, word, each) if language else ():
            yield clean_text(reading, text), str(language)

"""Scalars: a text becomes the value that its declared type wants, or a problem."""

import re
import unicodedata
from collections.abc import Callable

from graphmodel.files import Said, Text, nearest
from graphmodel.schema import Words, fold

from . import faults
from .graph import Value as Recorded
from .reading import Reading
from .slots import Slot, own_words

LONGEST_NAME = 1_000
LONGEST_TEXT = 100_000
_DIGITS = 15
_NUMBER = re.compile(r"\d{1,3}(?:[., '’_]\d{3})+(?!\d)|\d+", re.ASCII)
_ENGLISH = ("en", "english", "englisch")
_GERMAN = ("de", "german", "deutsch")
_LANGUAGES = dict.fromkeys(_ENGLISH, "en") | dict.fromkeys(_GERMAN, "de")


def clean_text(reading: Reading, value: Text, longest: int = LONGEST_TEXT) -> str:
    """The text without space around it; hidden signs and too great a length are problems."""
    text = value.text.strip()
    hidden = next((c for c in text if unicodedata.category(c) == "Cc" and c not in "\n\t"), None)
    if hidden:
        reading.report(value.place, faults.HIDDEN_SIGN, sign=f"U+{ord(hidden):04X}")
    if len(text) > longest:
        reading.report(value.place, faults.TOO_LONG, length=len(text), most=longest)
    return text


def _text(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    if slot.declared.name != "name":
        return clean_text(reading, value) or None
    if "\n" in value.text.strip():
        reading.report(value.place, faults.LINE_BREAK)
    return clean_text(reading, value, LONGEST_NAME) or None


def _whole(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    text = value.text.strip()
    if text.isascii() and text.isdigit():
        if len(text) <= _DIGITS:
            return int(text)
        reading.report(value.place, faults.TOO_BIG, given=text)
        return None
    numbers = _NUMBER.findall(text)
    digits = re.sub(r"\D", "", numbers[0]) if len(numbers) == 1 else "40000"
    reading.report(value.place, faults.NO_WHOLE, given=text, digits=digits)
    return None


def _percent(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    found = re.fullmatch(r"([0-9]{1,3})\s*%?", value.text.strip())
    if found and int(found[1]) <= 100:
        return int(found[1])
    reading.report(value.place, faults.NO_PERCENT, given=value.text)
    return None


def _code(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    if value.text in ("0", "1", "2", "3"):
        return int(value.text)
    reading.report(value.place, faults.NO_CODE, given=value.text)
    return None


def _level(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    scale = reading.scales[slot.declared.type.scale]
    level = scale.level(value.text.strip())
    if level is None:
        reading.report_unknown(value, faults.NO_LEVEL, scale.labels, key=slot.words)
    return level


def _yes(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    word = _choice(reading, slot, value)
    return None if word is None else word == "yes"


def _choice(reading: Reading, slot: Slot, value: Text) -> Recorded | None:
    found = slot.choices.get(fold(value.text))
    if found is not None:
        return found
    known = [word.say(reading.language) for word in slot.declared.type.choices.values()]
    if slot.declared.type.own:
        return _own_choice(reading, slot, value, known)
    reading.report_unknown(value, faults.NO_CHOICE, known, key=slot.words)
    return None


def _own_choice(reading: Reading, slot: Slot, value: Text, known: list[str]) -> Recorded | None:
    """A word of the model's own; where such words are declared, it must be among them."""
    declared = reading.own_words.get(slot.declared.name)
    if declared is None:
        near = nearest(value.text, known)
        if near:
            reading.report(value.place, faults.NEARLY_KNOWN, given=value.text, near=near)
        return clean_text(reading, value)
    own = declared.get(fold(value.text))
    if own is None:
        section = own_words()[slot.declared.name].entry.words
        every = (*known, *declared.values())
        said: dict[str, Said] = {"key": slot.words, "section": section}
        reading.report_unknown(value, faults.NO_OWN_CHOICE, every, **said)
    return own


def read_language(reading: Reading, value: Text) -> str | None:
    """Either "en" or "de"."""
    language = _LANGUAGES.get(fold(value.text))
    if language is None:
        key = Words("language", "Sprache")
        reading.report_unknown(value, faults.NO_CHOICE, ("en", "de"), key=key)
    return language


Reader = Callable[[Reading, Slot, Text], Recorded | None]
READERS: dict[str, Reader] = {
    "text": _text,
    "whole": _whole,
    "percent": _percent,
    "code": _code,
    "level": _level,
    "yes": _yes,
    "choice": _choice,
    "language": lambda reading, slot, value: read_language(reading, value),
    "texts": _text,
    "choices": _choice,
}

"""What must be known before anything else is read: the language, own scales, own words."""

from collections.abc import Mapping

from graphmodel.files import Blank, Text, Value
from graphmodel.schema import BY_LABEL, SCALES, fold

from . import faults
from .properties import told
from .reading import Reading
from .scales import default_scale, own_scale
from .slots import Slot, own_words, slots, spelled
from .texts import read_language


def read_language_of(parts: Mapping[str | Slot, tuple[Text, Value]]) -> str:
    """The language of the names; where none is given, that of the word for the model."""
    _, value = parts.get(slots("Model")["language"], (None, None))
    known = read_language(Reading(), value) if isinstance(value, Text) else None
    return known or _language_of_word(parts)


def _language_of_word(parts: Mapping[str | Slot, tuple[Text, Value]]) -> str:
    written = fold(parts["model"][0].text) if "model" in parts else ""
    german = fold(BY_LABEL["Model"].words.de)  # "Geschäftsmodell" or its end, "Modell"
    return "de" if written and german.endswith(written) else "en"


def read_own_words(reading: Reading, parts: Mapping[str | Slot, tuple[Text, Value]]) -> None:
    """Note the words that the model declares for itself, such as its own categories."""
    for name, slot in own_words().items():
        declared = told(Reading(), *parts[slot]) if slot in parts else ()
        reading.own_words[name] = {fold(word.text): word.text for word, _ in declared}


def read_scales(reading: Reading, part: tuple[Text, Value] | None) -> None:
    """Set every scale: the model's own, or the default."""
    reading.scales = {name: default_scale(reading.language) for name in SCALES}
    if part is None or isinstance(part[1], Blank):
        return
    names = {word: name for name, words in SCALES.items() for word in spelled(words)}
    for key, value in reading.table(*part):
        name = names.get(fold(key.text))
        if name is None:
            known = [words.say(reading.language) for words in SCALES.values()]
            reading.report_unknown(key, faults.UNKNOWN_SCALE, known)
        else:
            _read_scale(reading, name, key, value)


def _read_scale(reading: Reading, name: str, key: Text, value: Value) -> None:
    levels: dict[str, tuple[str, str]] = {}
    for label, reason in told(reading, key, value):
        if fold(label.text) in levels:
            reading.report(label.place, faults.LABEL_TWICE, given=label.text)
        levels[fold(label.text)] = (label.text, reason)
    if not levels:
        return
    labels, reasons = zip(*levels.values(), strict=True)
    scale = own_scale(labels, reasons, reading.language)
    if scale.top < 1:
        reading.report(key.place, faults.SHORT_SCALE)
        return
    reading.scales[name] = scale

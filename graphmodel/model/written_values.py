"""Recorded values as a file says them, in the words of a language."""

from collections.abc import Iterable, Mapping, Sequence

from graphmodel.files import Blank, Items, Place, Table, Text, Value
from graphmodel.schema import SCALES
from graphmodel.schema.declare import Property, Type
from graphmodel.schema.form import OWN, reasons
from graphmodel.schema.say import say_value

from .slots import LISTS

HERE = Place("", 1, 1)
_FREE = ("text", "texts", "own", "consequences")
_DIGITS = ("whole", "percent", "code")
Rows = list[tuple[Text, Value]]


def text_of(text: str, *, plain: bool = True) -> Text:
    """A text without a place."""
    return Text(text, HERE, plain)


def table_of(rows: Iterable[tuple[Text, Value]]) -> Value:
    """A table without a place; one without rows says nothing."""
    found = tuple(rows)
    return Table(found, HERE) if found else Blank(HERE)


class Writing:
    """How values are said: in a language, levels by the labels of the model's scales."""

    def __init__(self, model: Mapping[str, object], language: str) -> None:
        self.model, self.language = model, language
        self.labels = {
            name: labels
            for name in SCALES
            if isinstance(labels := model.get(f"{name}_labels"), tuple)
        }

    def properties(self, declared: Iterable[Property], recorded: Mapping[str, object]) -> Rows:
        """The rows that say what is recorded of these properties."""
        found: Rows = []
        for each in declared:
            value = self.property(each, recorded)
            if value is not None:
                found.append((text_of(each.words.say(self.language)), value))
        return found

    def property(self, declared: Property, recorded: Mapping[str, object]) -> Value | None:
        """What is said of one property; None where nothing is recorded."""
        value = recorded.get(declared.name)
        if declared.type.form == "aliases":
            return self.aliases(value, recorded.get("alias_languages"))
        if declared.type.form == "consequences":
            return pairs(value, recorded.get(f"{declared.name}_why")) if value else None
        inside = self.inside(declared, recorded) if declared.reasoned else []
        if len(inside) > (value is not None):
            return Table(tuple(inside), HERE)
        return None if value is None else self.value(declared.type, value)

    def inside(self, declared: Property, recorded: Mapping[str, object]) -> Rows:
        """The rows of the table of a reasoned value: the value, its parts, its reasons."""
        value = recorded.get(declared.name)
        key = text_of(declared.value_key.say(self.language))
        found: Rows = [] if value is None else [(key, self.value(declared.type, value))]
        return found + self.properties((*declared.parts, *reasons(declared)), recorded)

    def value(self, kind: Type, value: object) -> Value:
        """A value in words; lists as lists."""
        if kind.form in LISTS and isinstance(value, tuple):
            items = tuple(self.text(kind, each) for each in value)
            return items[0] if len(items) == 1 else Items(items, HERE)
        return self.text(kind, value)

    def text(self, kind: Type, value: object) -> Text:
        """One value in words; a code or a number as its digits."""
        if kind.form in _DIGITS:
            return text_of(str(value))
        said = say_value(kind, value, self.language, self.labels)
        return text_of(said, plain=kind.form not in _FREE)

    def aliases(self, names: object, languages: object) -> Value | None:
        """Aliases by language."""
        found: dict[str, list[Text]] = {}
        if isinstance(names, tuple) and isinstance(languages, tuple):
            for name, language in zip(names, languages, strict=True):
                found.setdefault(language, []).append(text_of(name, plain=False))
        return (
            table_of(
                (text_of(language), each[0] if len(each) == 1 else Items(tuple(each), HERE))
                for language, each in found.items()
            )
            if found
            else None
        )

    def own(self, recorded: Mapping[str, object]) -> Rows:
        """What is one's own, under its word."""
        value = pairs(recorded.get("own_keys"), recorded.get("own_values"))
        return [] if isinstance(value, Blank) else [(text_of(OWN.words.say(self.language)), value)]

    def scale(self, name: str) -> Value:
        """The labels of a scale of the model's own with their reasons."""
        return pairs(self.labels[name], self.model.get(f"{name}_reasons"))


def pairs(words: object, said: object) -> Value:
    """Words, each with what is said about it."""
    both: Sequence[tuple[str, str]] = ()
    if isinstance(words, tuple) and isinstance(said, tuple):
        both = tuple(zip(words, said, strict=True))
    return table_of(
        (text_of(word, plain=False), text_of(text, plain=False) if text else Blank(HERE))
        for word, text in both
    )

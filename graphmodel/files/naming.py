"""How worksheets refer to things: by name where that leads to one alone, else by key."""

from collections.abc import Iterator

from graphmodel.schema import BY_LABEL, KINDS
from graphmodel.schema.declare import Link
from graphmodel.schema.values import ALIASES, NAME

from .tables import entries, rows_under, texts, under
from .things import Things, is_none
from .values import Place, Table, Text, Value


class Naming:
    """The names of every thing in a document."""

    def __init__(self, document: Table, language: str) -> None:
        self.language = language
        self.things = Things([])
        for kind in KINDS:
            for key, entry in entries(document, kind.label) if kind.section else ():
                self.things.know(kind.label, key.text, list(_names(entry)))
                for label, part, inner in _parts(kind.links, entry):
                    self.things.know(label, f"{key.text}.{part}", list(_names(inner)))

    def say(self, labels: tuple[str, ...], label: str, key: str) -> str:
        """What a cell says to mean this thing, where those of `labels` could stand."""
        label = label or next((each for each in labels if (each, key) in self.things.keys), "")
        if not label:
            return key
        shown = [each for each in (self.things.keys[label, key], key) if each]
        word = BY_LABEL[label].words.say(self.language)
        for text in (*shown, *(f"{word}: {each}" for each in shown)):
            meant = self.things.meant(Text(text, Place("", 0, 0)), labels)
            if meant == [(label, key)] and not is_none(Text(text, Place("", 0, 0))):
                return text
        return f"{word}: {key}" if len(labels) > 1 else key


def _parts(links: tuple[Link, ...], entry: Value) -> Iterator[tuple[str, str, Value]]:
    for link in links:
        for part, inner in rows_under(entry, link.words) if link.holds else ():
            yield link.to[0], part.text, inner


def _names(entry: Value) -> Iterator[str]:
    """The name, then the aliases; a thing without a name yields an empty one first."""
    yield next(texts(under(entry, NAME.words)), "")
    for _, value in rows_under(entry, ALIASES.words):
        yield from texts(value)

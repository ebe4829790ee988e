"""References: a key, or a name or alias that only one thing has, leads to that thing."""

from collections import defaultdict
from collections.abc import Iterable
from typing import cast

from graphmodel.files import Place, Said, Text, spelt_so
from graphmodel.schema import BY_LABEL, Words, fold
from graphmodel.schema.say import either

from . import faults
from .reading import Reading, Reference, Thing

_LISTED = 3  # kinds that a problem lists
_ANY = Words("part of the model", "Teil des Modells")
_KIND_AND_KEY = Words("kind: key", "Art: Schlüssel")


class Index:
    """Every thing of a reading by label and key, and by each of its names."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.names: dict[tuple[str, str], list[Thing]] = defaultdict(list)
        for thing in reading.things.values():
            for name in {fold(name) for name in _names(thing)}:
                self.names[thing.label, name].append(thing)

    def find(self, reference: Reference) -> Thing | None:
        """The thing that is meant; None if there is none or several, which is a problem."""
        if reference.thing:
            return reference.thing
        found = self._matches(reference.text, reference.labels)
        if len(found) == 1:
            return found[0]
        if found:
            several = tuple(_said(thing) for thing in found)
            said: dict[str, Said] = {"given": reference.text, "found": several}
            said["where"] = tuple(thing.place for thing in found)
            kinds = {thing.label for thing in found}
            fault = faults.AMBIGUOUS if len(kinds) == 1 else faults.AMBIGUOUS_KIND
            said["form"] = _written(_KIND_AND_KEY, reference.place)
            self.reading.report(reference.place, fault, **said)
        else:
            self._report_unknown(reference)
        return None

    def _matches(self, text: str, labels: Iterable[str]) -> list[Thing]:
        """The things of that key; if there are none, those of that name, best letter by letter."""
        things = self.reading.things
        keyed = [things[label, text] for label in labels if (label, text) in things]
        word = fold(text)
        named = [each for label in labels for each in self.names.get((label, word), ())]
        return keyed or spelt_so(
            named, lambda thing: thing.label, lambda thing: text.strip() in _names(thing)
        )

    def _report_unknown(self, reference: Reference) -> None:
        labels = reference.labels
        others = self._matches(reference.text, [each for each in BY_LABEL if each not in labels])
        sections = [BY_LABEL[each].plural for each in labels if BY_LABEL[each].section]
        said: dict[str, Said] = {"kind": either([BY_LABEL[each].words for each in labels])}
        if others:
            fault = faults.WRONG_KIND
            said |= {"found": BY_LABEL[others[0].label].words, "first": others[0].place}
        elif "," in reference.text:
            fault = faults.LIST_AS_TEXT
        elif len(labels) > _LISTED:
            fault, said = faults.UNKNOWN_PART, {"kind": _ANY}
        else:
            fault = faults.UNKNOWN_REFERENCE if sections else faults.UNKNOWN_PART
            said |= {"section": either(sections, mark="`")}
        things = [each for each in self.reading.things.values() if each.label in labels]
        keys, names = [each.key for each in things], [each.name for each in things]
        if reference.place.sheet:  # nobody sees the keys of a workbook
            keys = names
        given = Text(reference.text, reference.place)
        self.reading.report_unknown(given, fault, keys, names, **said)


def _written(pair: Words, place: Place) -> Words:
    """A key with a value as it stands in a cell, or in braces in a file."""
    return pair if place.sheet else Words.in_each(lambda each: f"{{{pair.say(each)}}}")


def _said(thing: Thing) -> Words:
    kind = BY_LABEL[thing.label].words
    return Words(f"{kind.en} {thing.key}", f"{kind.de} {thing.key}")


def _names(thing: Thing) -> Iterable[str]:
    aliases = cast(tuple[str, ...], thing.properties.get("aliases", ()))
    return (thing.name, thing.key.rpartition(".")[2], *aliases)

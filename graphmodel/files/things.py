"""The things of a workbook: their keys, and where a name leads."""

from collections import defaultdict
from dataclasses import dataclass, field
from operator import itemgetter

from graphmodel.schema import NONE, Words, fold
from graphmodel.schema.spelling import slug

from . import sheet_faults as faults
from .cells import of_kind
from .problems import Problem, Said, nearest, spelt_so
from .sheets import HOME
from .values import Place, Text

_NONE_WORDS = frozenset(map(fold, NONE.every))


def is_none(cell: Text) -> bool:
    """Whether a cell says that there are none."""
    return fold(cell.text) in _NONE_WORDS


@dataclass
class Things:
    """Every thing that has been read, by key and by its names."""

    problems: list[Problem]
    keys: dict[tuple[str, str], str] = field(default_factory=dict)  # label and key -> name
    names: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    places: dict[tuple[str, str], Place] = field(default_factory=dict)

    def key(self, label: str, owner: str, key: Text | None, name: Text | None) -> Text | None:
        """The key of a row: its own, or one made from its name; None if there is neither.

        A copied row brings the key of the row above with it: with another name it gets its own.
        """
        start = f"{owner}." if owner else ""
        if key and not self._copied(label, f"{start}{key.text}", name):
            return Text(key.text, name.place if name else key.place)
        base = slug(name.text) if name else ""
        if not base or name is None:
            return None
        found, number = base, 1
        while (label, f"{start}{found}") in self.keys:
            number += 1
            found = f"{base}-{number}"
        return Text(found, name.place)

    def _copied(self, label: str, key: str, name: Text | None) -> bool:
        return name is not None and self.keys.get((label, key), name.text) != name.text

    def know(self, label: str, key: str, names: list[str]) -> None:
        """Note a thing with its name and its other names."""
        self.keys[label, key] = names[0] if names else ""
        for word in {fold(name) for name in (*names, key.rpartition(".")[2])}:
            if key not in (known := self.names[label, word]):
                known.append(key)

    def meant(self, cell: Text, labels: tuple[str, ...]) -> list[tuple[str, str]]:
        """Label and key of everything that a cell may mean: by key, else by name."""
        label, said = of_kind(cell, labels)
        wanted, text = (label,) if label else labels, said.text.strip()
        keyed = [(each, text) for each in wanted if (each, text) in self.keys]
        named = [(each, key) for each in wanted for key in self.names.get((each, fold(text)), ())]
        return keyed or spelt_so(named, itemgetter(0), lambda each: self.keys[each] == text)

    def find(self, cell: Text, labels: tuple[str, ...]) -> tuple[str, Text] | None:
        """Label and key of the one thing that a cell means; none or several is a problem."""
        found = self.meant(cell, labels)
        if len(found) == 1:
            return found[0][0], Text(found[0][1], cell.place)
        label, said = of_kind(cell, labels)
        wanted, text = (label,) if label else labels, said.text.strip()
        sheets: tuple[str | Words, ...] = tuple(HOME[each].words for each in wanted)
        values: dict[str, Said] = {"given": text, "sheets": sheets}
        if found:
            values["found"] = tuple(key for _, key in found)
            values["where"] = tuple(self.places[each] for each in found)
        else:
            known = [self.keys[each] or each[1] for each in self.keys if each[0] in wanted]
            values["near"] = nearest(text, known)
        fault = faults.AMBIGUOUS if found else faults.UNKNOWN_THING
        self.problems.append(Problem(cell.place, fault, values))
        return None

"""What has been read so far: things, links still to be resolved, and problems."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from graphmodel.files import Fault, Place, Problem, Said, Table, Text, Value, nearest
from graphmodel.schema import BY_LABEL, Words, fold
from graphmodel.schema.declare import Link, Property, Ratings

from . import faults
from .graph import Value as Recorded
from .scales import Scale
from .slots import Slot, homes

Rows = tuple[tuple[Text, Value], ...]
_NEAREST_SOUGHT = 100  # beyond so many problems, suggestions would cost more than they help


@dataclass(eq=False)
class Thing:
    """A node in the making; `nones` are its lists known to be empty, by their English word."""

    label: str
    key: str
    place: Place
    position: int
    properties: dict[str, Recorded] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    nones: dict[str, Place] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its name; without one the last part of its key."""
        return str(self.properties.get("name", self.key.rpartition(".")[2]))


@dataclass(frozen=True)
class Reference:
    """A key or name as it was written, and the labels that it may belong to."""

    text: str
    labels: tuple[str, ...]
    place: Place
    thing: Thing | None = None  # where it is known already


@dataclass(frozen=True)
class Use:
    """A link in the making; `within` is the thing whose entry holds an inner link."""

    link: Link
    start: Reference
    end: Reference
    properties: Mapping[str, Recorded]
    within: Thing | None = None


@dataclass(frozen=True)
class Rated:
    """A rating in the making; `term` is the id of what it is of, where that is a vocabulary's."""

    ratings: Ratings
    owner: Thing
    row: Reference | None
    of: Reference
    term: str
    purpose: Property | None
    properties: Mapping[str, Recorded]
    topics: tuple[Reference, ...]
    position: int


@dataclass
class Reading:
    """The state of reading one model."""

    key: str = ""
    language: str = "en"
    scales: dict[str, Scale] = field(default_factory=dict)
    own_words: dict[str, dict[str, str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    things: dict[tuple[str, str], Thing] = field(default_factory=dict)
    uses: list[Use] = field(default_factory=list)
    rated: list[Rated] = field(default_factory=list)
    unread: list[tuple[Thing, Rows]] = field(default_factory=list)
    count: int = 0

    def report(self, place: Place, fault: Fault, **values: Said) -> None:
        """Note a problem."""
        self.problems.append(Problem(place, fault, values))

    def report_unknown(
        self,
        given: Text,
        fault: Fault,
        known: Iterable[str],
        also: Iterable[str] = (),
        /,
        **values: Said,
    ) -> None:
        """Note a word that is not known, with the nearest that is, or all if they are few.

        `also` are words that would do as well, named only where one is near.
        """
        sought = len(self.problems) < _NEAREST_SOUGHT
        words = tuple(dict.fromkeys(known)) if sought else ()
        near = nearest(given.text, words) or nearest(given.text, also if sought else ())
        listed = words if len(words) <= 12 else ()
        said = values | {"given": given.text, "near": near, "known": listed}
        self.report(given.place, fault, **said)

    def next_position(self) -> int:
        """The place of the next node in the order of the file."""
        self.count += 1
        return self.count

    def define(self, label: str, key: Text, rows: Rows, within: Thing | None = None) -> Thing:
        """Note a thing; its entry is read later. The same key twice is a problem."""
        full = f"{within.key}.{key.text}" if within else key.text
        known = self.things.get((label, full))
        if known:
            kind = BY_LABEL[label].words
            first = known.place
            self.report(key.place, faults.DEFINED_TWICE, kind=kind, given=key.text, first=first)
        position = 0 if label == "Model" else self.next_position()
        thing = Thing(label, full, key.place, position)
        self.things.setdefault((label, full), thing)
        self.unread.append((thing, rows))
        return thing

    def known_rows(
        self, rows: Rows, keys: Mapping[str, Slot], where: Words
    ) -> Iterator[tuple[Slot, Text, Value]]:
        """The rows whose key is declared; the others, and those that say the same, are problems."""
        first: dict[Slot, Text] = {}
        for key, value in rows:
            slot = keys.get(fold(key.text))
            if slot is None:
                self._report_key(key, keys, where)
            elif slot in first:
                other = first[slot]
                said: dict[str, Said] = {"other": other.text, "first": other.place}
                self.report(key.place, faults.SAID_TWICE, given=key.text, **said)
            else:
                first[slot] = key
                yield slot, key, value

    def _report_key(self, key: Text, keys: Mapping[str, Slot], where: Words) -> None:
        known = [word for each in keys.values() for word in each.entry.words.every]
        owners = homes(fold(key.text))
        if owners:
            said: dict[str, Said] = {"given": key.text, "where": where, "homes": owners}
            self.report(key.place, faults.KEY_ELSEWHERE, **said)
        else:
            self.report_unknown(key, faults.UNKNOWN_KEY, known, where=where)

    def table(self, key: Text, value: Value) -> Rows:
        """The rows of a table; anything else but a blank is a problem."""
        if isinstance(value, Table):
            return value.rows
        if isinstance(value, Text):
            self.report(value.place, faults.TABLE_WANTED, key=key.text, given=value.text)
        elif type(value).__name__ == "Items":
            self.report(value.place, faults.TABLE_WANTED, key=key.text, given="[…]")
        return ()

"""The whole of a model as one query gathers it: things, links, and what is recorded of each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from graphmodel.questions.answer import Row
from graphmodel.schema import BY_LABEL

from .rules import ids

Key = tuple[str, str]  # label and id: two things may have one id under two labels


@dataclass(frozen=True)
class Thing:
    """A node: the names of the properties it has, and of the lists known to be empty."""

    label: str
    id: str
    recorded: frozenset[str]
    none: frozenset[str]
    facts: Row
    idle: bool = False  # its level is none, so nothing more is asked about it

    @property
    def key(self) -> Key:
        """Label and id."""
        return self.label, self.id


@dataclass(frozen=True)
class Joint:
    """A link between two things, with the names of the properties it has."""

    start: Key
    end: Key
    recorded: frozenset[str]
    idle: bool = False  # its priority or level is none


@dataclass(frozen=True)
class Study:
    """The things by label and id, and the links by type."""

    things: Mapping[Key, Thing]
    links: Mapping[str, Sequence[Joint]] = field(default_factory=dict)

    @cached_property
    def by_label(self) -> Mapping[str, Sequence[Thing]]:
        """The things of each label, by id."""
        found: dict[str, list[Thing]] = defaultdict(list)
        for thing in self.things.values():
            found[thing.label].append(thing)
        return found

    def asked(self, label: str) -> Sequence[Thing]:
        """The things of a label that a study asks about: no segments that are not considered."""
        things = self.by_label.get(label, ())
        return [each for each in things if each.facts.get("excluded") is None]

    def joined(self, type_: str, thing: Thing, label: str = "") -> Sequence[Key]:
        """The other ends of a thing's links of a type, whichever way they point; of one label."""
        ends = self._ends.get((type_, thing.key), ())
        return [end for end in ends if label in ("", end[0])]

    @cached_property
    def _ends(self) -> Mapping[tuple[str, Key], Sequence[Key]]:
        found: dict[tuple[str, Key], list[Key]] = defaultdict(list)
        for type_, joints in self.links.items():
            for each in joints:
                found[type_, each.start].append(each.end)
                found[type_, each.end].append(each.start)
        return found


def study(rows: Iterable[Row]) -> Study:
    """What the query of `study completeness` gathers, as things and links."""
    things: dict[Key, Thing] = {}
    links: dict[str, list[Joint]] = defaultdict(list)
    for row in rows:
        if label := _label(row["labels"]):
            thing = _thing(label, row)
            things.setdefault(thing.key, thing)
            if row["link"] is not None:
                links[str(row["link"])].append(_joint(thing.key, row))
    return Study(things, links)


def _label(labels: object) -> str:
    """The one label that is ours; somebody may have added others."""
    return next((label for label in sorted(ids(labels)) if label in BY_LABEL), "")


def _thing(label: str, row: Row) -> Thing:
    known = ids(row["recorded"]), ids(row["known_none"])
    return Thing(label, str(row["thing"]), *known, row, bool(row["idle"]))


def _joint(start: Key, row: Row) -> Joint:
    end = _label(row["other_labels"]), str(row["other"])
    return Joint(start, end, ids(row["link_recorded"]), bool(row["link_idle"]))

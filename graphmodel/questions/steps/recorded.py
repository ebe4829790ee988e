"""The whole of a model as one query gathers it: things, links, and what is recorded of each."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from graphmodel.questions.answer import Row
from graphmodel.schema import BY_LABEL

from .rules import ids


@dataclass(frozen=True)
class Thing:
    """A node: the names of the properties it has, and of the lists known to be empty."""

    id: str
    label: str
    recorded: frozenset[str]
    none: frozenset[str]
    facts: Row
    idle: bool = False  # its level is none, so nothing more is asked about it


@dataclass(frozen=True)
class Joint:
    """A link between two things, with the names of the properties it has."""

    start: str
    end: str
    end_label: str
    recorded: frozenset[str]
    idle: bool = False


@dataclass(frozen=True)
class Study:
    """The things by id, and the links by type."""

    things: Mapping[str, Thing]
    links: Mapping[str, Sequence[Joint]] = field(default_factory=dict)

    @cached_property
    def by_label(self) -> Mapping[str, Sequence[Thing]]:
        """The things of each label, by id."""
        found: dict[str, list[Thing]] = defaultdict(list)
        for thing in self.things.values():
            found[thing.label].append(thing)
        return found

    @cached_property
    def ends(self) -> Mapping[tuple[str, str], Sequence[str]]:
        """What links of a type join to a thing, whichever way they point."""
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for type_, joints in self.links.items():
            for each in joints:
                found[type_, each.start].append(each.end)
                found[type_, each.end].append(each.start)
        return found

    def asked(self, label: str) -> Sequence[Thing]:
        """The things of a label that a study asks about: no segments that are not considered."""
        things = self.by_label.get(label, ())
        return [each for each in things if each.facts.get("excluded") is None]

    def joined(self, type_: str, id: str) -> Sequence[str]:
        """The ids at the other ends of a thing's links of a type."""
        return self.ends.get((type_, id), ())

    def of(self, rating: str, label: str) -> Sequence[str]:
        """The things of a label that a rating is a rating of."""
        return [each.end for each in self._of.get(rating, ()) if each.end_label == label]

    @cached_property
    def _of(self) -> Mapping[str, Sequence[Joint]]:
        found: dict[str, list[Joint]] = defaultdict(list)
        for each in self.links.get("OF", ()):
            found[each.start].append(each)
        return found


def study(rows: Iterable[Row]) -> Study:
    """What the query of `study completeness` gathers, as things and links."""
    things: dict[str, Thing] = {}
    links: dict[str, list[Joint]] = defaultdict(list)
    for row in rows:
        label = _label(row["labels"])
        if not label:
            continue
        id = str(row["thing"])
        things.setdefault(id, _thing(id, label, row))
        if row["link"] is not None:
            links[str(row["link"])].append(_joint(id, row))
    return Study(things, links)


def _label(labels: object) -> str:
    """The one label that is ours; somebody may have added others."""
    return next((label for label in sorted(ids(labels)) if label in BY_LABEL), "")


def _thing(id: str, label: str, row: Row) -> Thing:
    return Thing(id, label, ids(row["recorded"]), ids(row["known_none"]), row, bool(row["idle"]))


def _joint(id: str, row: Row) -> Joint:
    return Joint(
        id,
        str(row["other"]),
        _label(row["other_labels"]),
        ids(row["link_recorded"]),
        bool(row["link_idle"]),
    )

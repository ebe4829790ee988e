"""Both ends of every link and rating, found."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphmodel.files import Place
from graphmodel.schema.declare import Link

from .graph import Value
from .reading import Rated, Reading, Thing
from .references import Index


@dataclass(frozen=True)
class Joined:
    """A link whose ends are known; `place` is where its end was written."""

    link: Link
    start: Thing
    end: Thing
    properties: Mapping[str, Value]
    place: Place
    within: Thing | None

    @property
    def stored(self) -> tuple[Thing, Thing]:
        """The ends as the graph has them."""
        turned = self.link.backwards
        if self.link.undirected:
            turned = self.start.key > self.end.key
        return (self.end, self.start) if turned else (self.start, self.end)

    @property
    def identity(self) -> tuple[object, ...]:
        """What tells the link from others: type, ends, and what tells parallel ones apart."""
        by = tuple(self.properties.get(name) for name in self.link.by)
        return (self.link.name, *self.stored, self.within, *by)


@dataclass(frozen=True)
class Scored:
    """A rating whose ends are known; `of` is None where it is of a vocabulary's word."""

    rated: Rated
    row: Thing | None
    of: Thing | None
    topics: tuple[Thing, ...]


def join(reading: Reading) -> tuple[list[Joined], list[Scored]]:
    """Resolve every reference; those that lead nowhere are problems."""
    index = Index(reading)
    joined = []
    for use in reading.uses:
        start, end = index.find(use.start), index.find(use.end)
        if start and end:
            place = use.end.place
            joined.append(Joined(use.link, start, end, use.properties, place, use.within))
    scored = [_scored(index, rated) for rated in reading.rated]
    return joined, [each for each in scored if each]


def _scored(index: Index, rated: Rated) -> Scored | None:
    row = index.find(rated.row) if rated.row else None
    of = None if rated.term else index.find(rated.of)
    topics = tuple(thing for topic in rated.topics if (thing := index.find(topic)))
    lost = (rated.row and not row) or not (of or rated.term)
    return None if lost else Scored(rated, row, of, topics)

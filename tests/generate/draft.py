"""A model in the making: things with their keys, links that exist once, lists known to be empty."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from graphmodel.model.graph import End, Link, Model, Node, Value
from graphmodel.schema import BY_LABEL, LINK_TYPES, VOCABULARY_NODES
from graphmodel.schema.declare import Link as Declared

Properties = dict[str, Value]


@dataclass(frozen=True)
class Mood:
    """How much a model knows: the chances that a value, a list is recorded, or recorded as none."""

    value: float
    list: float
    none: float


@dataclass
class Draft:
    """Collects what a model will consist of; `end` of a thing is its label and id."""

    key: str
    random: Random
    mood: Mood
    tops: Mapping[str, int]
    things: dict[End, Properties] = field(default_factory=dict)
    links: dict[tuple[object, ...], Link] = field(default_factory=dict)
    nones: dict[End, dict[str, str]] = field(default_factory=dict)

    def chance(self, probability: float) -> bool:
        """True in so many of all cases."""
        return self.random.random() < probability

    def add(self, label: str, key: str, properties: Mapping[str, Value]) -> End:
        """A new thing; its name is the last part of its key unless it has one."""
        end = (label, f"{self.key}/{key}")
        assert end not in self.things, f"two of {end}"
        self.things[end] = {"name": key.rpartition(".")[2]} | dict(properties)
        return end

    def of(self, *labels: str) -> list[End]:
        """The things, or terms of the vocabulary, of some labels."""
        terms = [(term.label, term.id) for term in VOCABULARY_NODES]
        return [end for end in (*self.things, *terms) if end[0] in labels]

    def some(self, ends: Sequence[End], most: int = 3) -> list[End]:
        """One to `most` of them, in no order."""
        return self.random.sample(ends, min(len(ends), self.random.randint(1, most)))

    def declare_none(self, owner: End, link: str, words: str) -> None:
        """Record that a list of a thing is empty."""
        self.nones.setdefault(owner, {})[words] = link

    def refuses(self, end: End, link: str) -> bool:
        """Whether a list of such links is recorded as empty at a thing."""
        return link in self.nones.get(end, {}).values()

    def join(self, declared: Declared, owner: End, other: End, properties: Properties) -> None:
        """Link two things, the way the declaration says, unless they are linked already."""
        start, end = (other, owner) if declared.backwards else (owner, other)
        if declared.undirected and end[1] < start[1]:
            start, end = end, start
        alone = owner == other and declared.name != "ATTRACTS"
        if (
            not alone
            and not self.refuses(start, declared.name)
            and not self.refuses(end, declared.name)
        ):
            self.link(declared.name, start, end, properties)

    def link(self, kind: str, start: End, end: End, properties: Mapping[str, Value]) -> None:
        """Link two things, unless such a link is there."""
        told_apart = tuple(properties.get(name) for name in LINK_TYPES[kind].by)
        self.links.setdefault((kind, start, end, *told_apart), Link(kind, start, end, properties))

    def linked(self, kind: str, start: End) -> list[End]:
        """The things at the other ends of links from a thing."""
        return [r.end for r in self.links.values() if r.type == kind and r.start == start]

    def finished(self, properties: Mapping[str, Value]) -> Model:
        """The model, its things in a random order of sections."""
        own = ("Model", self.key)
        labels = list(dict.fromkeys(label for label, _ in self.things))
        self.random.shuffle(labels)
        ordered = sorted(self.things, key=lambda end: labels.index(end[0]))
        for end in ordered:
            self.link("PART_OF", end, own, {})
            if module := BY_LABEL[end[0]].module:
                self.link("IN_MODULE", end, ("Module", module), {})
        nodes = [self._node(end, position) for position, end in enumerate(ordered, 1)]
        return Model(self.key, (Node(*own, properties), *nodes), _sorted(self.links.values()))

    def _node(self, end: End, position: int) -> Node:
        where: Properties = {"model": self.key, "position": position}
        if nones := self.nones.get(end):
            where["known_none"] = tuple(sorted(nones))
        return Node(*end, dict(sorted((self.things[end] | where).items())))


def _sorted(links: Collection[Link]) -> tuple[Link, ...]:
    def order(link: Link) -> tuple[object, ...]:
        return link.type, link.start, link.end, sorted(map(repr, link.properties.items()))

    return tuple(sorted(links, key=order))

"""What a model records, ready to be asked in the words of the page."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from graphmodel.model.graph import End, Link, Model, Value

Row = dict[str, object]
Pair = tuple[str, str]
NOT_CONSIDERED = {"leave out", "advertise only"}
Key = TypeVar("Key")


@dataclass(frozen=True, eq=False)
class Facts:
    """A model by label, and its links from both ends; ids are unique within a label only."""

    model: Model

    @cached_property
    def nodes(self) -> Mapping[End, Mapping[str, Value]]:
        return {(node.label, node.id): node.properties for node in self.model.nodes}

    @cached_property
    def _by_start(self) -> Mapping[tuple[str, End], list[Link]]:
        return _grouped(((link.type, link.start), link) for link in self.model.links)

    @cached_property
    def _by_end(self) -> Mapping[tuple[str, End], list[Link]]:
        return _grouped(((link.type, link.end), link) for link in self.model.links)

    @cached_property
    def _by_type(self) -> Mapping[str, list[Link]]:
        return _grouped((link.type, link) for link in self.model.links)

    def ids(self, label: str) -> list[str]:
        """Ids of every node of the label, sorted."""
        return sorted(node.id for node in self.model.nodes if node.label == label)

    def value(self, label: str, key: str, name: str) -> Value | None:
        """What the node records under a property, None if nothing."""
        return self.nodes[label, key].get(name)

    def links(self, kind: str) -> list[Link]:
        """Every link of a type."""
        return self._by_type.get(kind, [])

    def out(self, kind: str, label: str, key: str) -> list[Link]:
        """Links of a type that start at a node."""
        return self._by_start.get((kind, (label, key)), [])

    def into(self, kind: str, label: str, key: str) -> list[Link]:
        """Links of a type that end at a node."""
        return self._by_end.get((kind, (label, key)), [])

    def ends(self, kind: str, label: str, key: str) -> list[str]:
        """Ids at the other ends of the links that start at a node, sorted."""
        return sorted(link.end[1] for link in self.out(kind, label, key))

    def starts(self, kind: str, label: str, key: str) -> list[str]:
        """Ids at the other ends of the links that end at a node, sorted."""
        return sorted(link.start[1] for link in self.into(kind, label, key))

    def known_none(self, label: str, key: str, words: str) -> bool:
        """Whether a list is recorded as empty."""
        return words in texts(self.value(label, key, "known_none"))

    def recorded(self, kind: str, key: str, words: str) -> bool:
        """Whether a list of a segment is recorded: by its links, or as none."""
        return bool(self.out(kind, "Segment", key)) or self.known_none("Segment", key, words)

    def joined(self, kind: str, label: str) -> set[Pair]:
        """Pairs of ids joined by an undirected link, both ways round."""
        links = [link for link in self.links(kind) if link.start[0] == link.end[0] == label]
        pairs = {(link.start[1], link.end[1]) for link in links}
        return pairs | {(b, a) for a, b in pairs}

    def level(self, label: str, key: str, name: str) -> int | None:
        """A level or code of a node, None if not recorded."""
        return number(self.value(label, key, name))

    def considered(self, segment: str) -> bool:
        """Whether answers about strategies count the segment."""
        decided = self.value("Segment", segment, "decision") in NOT_CONSIDERED
        return not decided and self.value("Segment", segment, "horizon") != "past"

    def carried(self, segment: str) -> set[str]:
        """Topics of a segment that it carries: a priority of none takes a topic back."""
        links = self.out("HAS_TOPIC", "Segment", segment)
        return {link.end[1] for link in links if link.properties.get("priority") != 0}

    def area(self, topic: str) -> str | None:
        """The area of a topic, None if not recorded."""
        found = self.ends("IN_AREA", "Topic", topic)
        return found[0] if found else None

    def general(self, area: str | None) -> bool:
        """Whether an area is marked as one that every segment can have."""
        return area is not None and self.value("TopicArea", area, "general") is True

    def one_market(self, a: str, b: str) -> bool:
        """Whether two segments are sides of one market."""
        markets = (self.ends("SIDE_OF", "Segment", a), self.ends("SIDE_OF", "Segment", b))
        return bool(set(markets[0]) & set(markets[1]))


def number(value: Value | None) -> int | None:
    """A level as a number, None if not recorded."""
    return value if isinstance(value, int) else None


def texts(value: Value | None) -> tuple[str, ...]:
    """A recorded list of texts, empty if not recorded."""
    return value if isinstance(value, tuple) else ()


def _grouped(pairs: Iterable[tuple[Key, Link]]) -> Mapping[Key, list[Link]]:
    groups: dict[Key, list[Link]] = defaultdict(list)
    for key, link in pairs:
        groups[key].append(link)
    return groups

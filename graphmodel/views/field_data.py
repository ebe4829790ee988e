"""Very many things with all their facts and links, as numbers that a script makes into texts.

Each text stands there once, in `words`; everything else refers to it by its number. What two drawn
things say of a link between them follows from its way (type and labels) and its value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.model.graph import Link, Node, Value
from graphmodel.schema import BY_LABEL, Property, Words

from .facts import Recorded, link_told, link_word, linked, said_value, seen_from, told_of
from .spoken import key

NONE = -1


@dataclass
class Pool:
    """Texts in the order in which they are first needed, each once."""

    numbers: dict[Words, int] = field(default_factory=dict)

    def number(self, words: Words) -> int:
        """The number of a text."""
        return self.numbers.setdefault(words, len(self.numbers))

    @property
    def texts(self) -> list[object]:
        """Each text: once if both languages say it alike, else in both."""
        return [w.en if w.en == w.de else [w.en, w.de] for w in self.numbers]


@dataclass
class Packing:
    """Things on their way into numbers; what repeats is worded once."""

    known: Recorded
    things: Sequence[Node]
    pool: Pool = field(default_factory=Pool)
    ways: dict[tuple[str, str, str], int] = field(default_factory=dict)
    values: dict[object, tuple[int, Link]] = field(default_factory=dict)
    said: dict[object, tuple[int, int]] = field(default_factory=dict)

    def packed(self) -> dict[str, object]:
        """`ids`, `names`, `words`, and for each thing its `facts` and the `links` that leave it.

        `facts` are pairs of a word and a text; `links` are triples of way, other end and value.
        `ways` are the word that the start has for the link, what it is called seen from the start
        and from the end (-1: nothing), the kind of each end, and whether a topic is carried;
        `values` are a text (-1: none) and the priority.
        """
        number = {node.id: at for at, node in enumerate(self.things)}
        facts = [
            self._own(BY_LABEL[node.label].properties, node.properties) for node in self.things
        ]
        links: list[list[int]] = [[] for _ in self.things]
        for link in self.known.model.links:
            start, end = number.get(link.start[1]), number.get(link.end[1])
            if start is not None and end is not None:
                links[start] += (self._way(link), end, self._value(link))
            elif link.type not in ("PART_OF", "IN_MODULE"):
                for at in (start, end):
                    if at is not None:
                        facts[at] += self._told(self.things[at], link)
        return {
            "ids": [key(node.id) for node in self.things],
            "names": [self.known.names[node.id].en for node in self.things],
            "facts": facts,
            "links": links,
            "ways": [self._ends(*way) for way in self.ways],
            "values": [self._worded(link) for _, link in self.values.values()],
            "words": self.pool.texts,
        }

    def _own(self, declared: Sequence[Property], values: Mapping[str, Value]) -> list[int]:
        """Pairs of a word and a text for what a thing itself records."""
        found: list[int] = []
        for each in declared:
            if each.name == "name" or each.name not in values:
                continue
            seen = (each.words, values[each.name], values.get(f"{each.name}_why"))
            if seen not in self.said:
                told = said_value(self.known, each, values)
                self.said[seen] = self.pool.number(each.words), self.pool.number(told)
            found += self.said[seen]
            found += self._own(each.parts, values) if each.parts else ()
        return found

    def _told(self, node: Node, link: Link) -> tuple[int, int]:
        """A link with something that is not drawn, as a word and a text."""
        outward = link.start[1] == node.id
        other = link.end if outward else link.start
        seen = (node.label, link.type, outward, other, tuple(told_of(link).items()))
        if other[0] in ("Rating", "Criterion") or seen not in self.said:
            word, told = linked(self.known, node, link)
            self.said[seen] = self.pool.number(word), self.pool.number(told)
        return self.said[seen]

    def _way(self, link: Link) -> int:
        way = (link.type, link.start[0], link.end[0])
        return self.ways.setdefault(way, len(self.ways))

    def _ends(self, type_: str, start: str, end: str) -> list[int]:
        link = Link(type_, (start, ""), (end, ""), {})
        ends = seen_from(start, end, link), seen_from(end, start, link)
        words = (link_word(start, link), *ends)
        spoken = [NONE if each is None else self.pool.number(each) for each in words]
        kinds = [self.pool.number(BY_LABEL[label].words) for label in (start, end)]
        return [*spoken, *kinds, int(type_ == "HAS_TOPIC")]

    def _value(self, link: Link) -> int:
        seen = (link.type, tuple(told_of(link).items()))
        return self.values.setdefault(seen, (len(self.values), link))[0]

    def _worded(self, link: Link) -> list[int]:
        told = link_told(self.known, link)
        level = link.properties.get("priority")
        text = self.pool.number(told) if told else NONE
        return [text, level if isinstance(level, int) else NONE]

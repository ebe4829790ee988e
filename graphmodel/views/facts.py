"""Everything recorded about the things of a model, in the reader's words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.model.graph import Link, Model, Node, Value
from graphmodel.schema import BY_LABEL, LINK_TYPES, VOCABULARY_NODES, Property
from graphmodel.schema.say import say_value

Fact = tuple[str, Sequence[str]]
_PLAIN = {"PART_OF", "IN_MODULE"}


@dataclass(frozen=True)
class Recorded:
    """A model, ready to be asked about one thing after another, for readers of one language."""

    model: Model
    language: str
    nodes: Mapping[str, Node]
    names: Mapping[str, str]
    links: Mapping[str, Sequence[Link]]
    scales: Mapping[str, Sequence[str]]


def recorded(model: Model, language: str) -> Recorded:
    """Index what the model records by the ids of its things."""
    names = {term.id: term.words.say(language) for term in VOCABULARY_NODES}
    names |= {node.id: str(node.properties["name"]) for node in model.nodes}
    links: dict[str, list[Link]] = defaultdict(list)
    for link in model.links:
        if link.type not in _PLAIN:
            for end in dict.fromkeys((link.start[1], link.end[1])):
                links[end].append(link)
    nodes = {node.id: node for node in model.nodes}
    return Recorded(model, language, nodes, names, links, _own_scales(nodes[model.key]))


def facts(known: Recorded, node: Node) -> list[Fact]:
    """Pairs of a word and what it says: values of `node` first, then what it is linked with."""
    found: dict[str, list[str]] = defaultdict(list)
    for word, said in _values(known, BY_LABEL[node.label].properties, node.properties):
        found[word].append(said)
    for link in known.links.get(node.id, ()):
        word, said = _linked(known, node, link)
        found[word].append(said)
    return list(found.items())


def _own_scales(root: Node) -> Mapping[str, Sequence[str]]:
    labels = ((name, value) for name, value in root.properties.items() if name.endswith("_labels"))
    return {name.removesuffix("_labels"): v for name, v in labels if isinstance(v, tuple)}


def _values(
    known: Recorded, declared: Sequence[Property], values: Mapping[str, Value]
) -> Iterator[tuple[str, str]]:
    for each in declared:
        if each.name != "name" and each.name in values:
            said = say_value(each.type, values[each.name], known.language, known.scales)
            reason = values.get(f"{each.name}_why")
            yield each.words.say(known.language), f"{said} – {reason}" if reason else said
            yield from _values(known, each.parts, values)


def _linked(known: Recorded, node: Node, link: Link) -> tuple[str, str]:
    outward = link.start[1] == node.id
    label, other = link.end if outward else link.start
    name = known.names.get(other, other)
    if label == "Rating":
        return _rated(known, node, known.nodes[other])
    told = _values(known, LINK_TYPES[link.type].properties, link.properties)
    more = ", ".join(said for _, said in told)
    word = _word(node.label, link, known.language)
    if outward and word:
        return word, f"{name} ({more})" if more else name
    passive = _word(label, link, known.language)
    inside = ": ".join(each for each in (passive, more) if each)
    return BY_LABEL[label].words.say(known.language), f"{name} ({inside})" if inside else name


def _word(label: str, link: Link, language: str) -> str:
    """What the link is called at the entry of things of this label; empty where it has no name."""
    declared = (each for own in BY_LABEL[label].links for each in (own, *own.links))
    return next((each.words.say(language) for each in declared if each.name == link.type), "")


def _rated(known: Recorded, node: Node, rating: Node) -> tuple[str, str]:
    """A judgement, seen from one of its ends: the others, and how far it serves."""
    ends = {link.type: link.end for link in known.links[rating.id]}
    table = next(each for each in BY_LABEL[ends["RATES"][0]].ratings if each.of == ends["OF"][0])
    told = _values(known, (table.value, *table.properties), rating.properties)
    others = [link.end[1] for link in known.links[rating.id] if link.end[1] != node.id]
    named = ", ".join(known.names[other] for other in others)
    said = "; ".join(said for _, said in told)
    return table.words.say(known.language), f"{named}: {said}" if said else named

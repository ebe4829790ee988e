"""What was read becomes the model: things become nodes, joined ends become links."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from graphmodel.schema import (
    BY_LABEL,
    SCHEMA_VERSION,
    VOCABULARY_NODES,
)
from graphmodel.schema.spelling import slug

from .graph import End, Link, Model, Node, Value, model_of
from .ids import ids
from .join import Joined, Scored
from .reading import Reading, Thing

_TERMS = {(term.label, term.id): term for term in VOCABULARY_NODES}
Properties = dict[str, Value]
Ids = Mapping[End, str]  # by label and key


def build(reading: Reading, joined: Sequence[Joined], scored: Sequence[Scored]) -> Model:
    """The model, in its one order; the reading has no errors."""
    rated = dict(zip(_rating_keys(scored), scored, strict=True))
    things = [(thing.label, thing.key) for thing in reading.things.values()]
    known = ids(reading.key, [*things, *(("Rating", key) for key in rated)])
    nodes = [_node(reading, known, thing) for thing in reading.things.values()]
    links = _links(known, joined)
    for rating, its_links in _ratings(reading, known, rated):
        nodes.append(rating)
        links += its_links
    for node in nodes:
        links += _belonging(reading, node)
    return model_of(reading.key, nodes, links)


def _end(known: Ids, thing: Thing) -> End:
    return thing.label, known[thing.label, thing.key]


def _node(reading: Reading, known: Ids, thing: Thing) -> Node:
    properties: Properties = {"name": thing.name} | thing.properties
    if thing.nones:
        properties["known_none"] = tuple(sorted(thing.nones))
    if thing.label == "Model":
        properties |= _model_properties(reading)
    else:
        properties |= {"model": reading.key, "position": thing.position}
    return Node(*_end(known, thing), properties)


def _model_properties(reading: Reading) -> Properties:
    found: Properties = {"language": reading.language, "schema_version": SCHEMA_VERSION}
    for name, scale in reading.scales.items():
        found[f"{name}_top"] = scale.top
        if scale.reasons:
            found[f"{name}_labels"] = scale.labels
            found[f"{name}_reasons"] = scale.reasons
    return found


def _links(known: Ids, joined: Sequence[Joined]) -> list[Link]:
    """One link for each that may be written at either end, with what both ends say of it."""
    found: dict[object, Link] = {}
    for each in joined:
        link = _link(known, each)
        same = each.identity
        if same in found:
            link = replace(link, properties={**found[same].properties, **link.properties})
        found[same] = link
    return list(found.values())


def _link(known: Ids, joined: Joined) -> Link:
    properties: Properties = dict(joined.properties)
    if joined.link.owner_property and joined.within:
        _, properties[joined.link.owner_property] = _end(known, joined.within)
    if joined.link.name == "DEPENDS_ON":
        properties.setdefault("need", "must")
        if properties["need"] == "must":
            properties.setdefault("group", joined.end.key)
    start, end = (_end(known, thing) for thing in joined.stored)
    if joined.link.undirected and end[1] < start[1]:
        start, end = end, start
    return Link(joined.link.name, start, end, properties)


def _ratings(
    reading: Reading, known: Ids, rated: Mapping[str, Scored]
) -> Iterator[tuple[Node, list[Link]]]:
    """Each rating with its links."""
    for key, each in rated.items():
        node = _rating(reading, each, known["Rating", key])
        yield node, _rating_links(known, each, (node.label, node.id))


def _rating_keys(scored: Iterable[Scored]) -> Iterator[str]:
    """A key for each rating; those that come again are numbered."""
    taken: Counter[str] = Counter()
    for each in scored:
        key = _rating_key(each)
        taken[key] += 1
        yield f"{key}-{taken[key]}" if taken[key] > 1 else key


def _rating_key(scored: Scored) -> str:
    rated = scored.rated
    parts = [rated.owner.key, rated.ratings.name]
    parts += [scored.row.key] if scored.row else []
    parts += [scored.of.key if scored.of else rated.term]
    parts += [slug(rated.purpose.words.en)] if rated.purpose else []
    return ".".join(parts)


def _rating(reading: Reading, scored: Scored, id_: str) -> Node:
    rated = scored.rated
    if scored.of:
        name = scored.of.name
    else:
        name = _TERMS[rated.ratings.of, rated.term].words.say(reading.language)
    properties: Properties = dict(rated.properties)
    if rated.purpose:
        properties["purpose"] = rated.purpose.name
    properties |= {"name": name, "model": reading.key, "position": rated.position}
    return Node("Rating", id_, properties)


def _rating_links(known: Ids, scored: Scored, start: End) -> list[Link]:
    rated = scored.rated
    of = _end(known, scored.of) if scored.of else (rated.ratings.of, rated.term)
    tops = dict.fromkeys((*((scored.row,) if scored.row else ()), *scored.topics))
    return [
        Link("RATES", start, _end(known, rated.owner), {}),
        Link("OF", start, of, {}),
        *(Link("FOR", start, _end(known, thing), {}) for thing in tops),
    ]


def _belonging(reading: Reading, node: Node) -> Iterator[Link]:
    """That a node is part of the model, and of which module."""
    start = (node.label, node.id)
    if node.label != "Model":
        yield Link("PART_OF", start, ("Model", reading.key), {})
    module = BY_LABEL[node.label].module
    if module:
        yield Link("IN_MODULE", start, ("Module", module), {})

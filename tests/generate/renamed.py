"""The same business model with other keys, in another order, under other names."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from random import Random

from graphmodel.model.graph import End, Link, Model, Node, Value, model_of
from graphmodel.model.ids import ids, key_of
from graphmodel.schema import LINK_TYPES, VOCABULARY_LABELS

Rename = Callable[[str], str]


def with_keys(model: Model, rename: Rename) -> Model:
    """Each part of each id renamed; undirected links turn so that the smaller id comes first."""

    def key(id: str) -> str:
        if "/" not in id:
            return id
        parts = key_of(id).split(".")
        return f"{model.key}/{'.'.join(map(rename, parts))}"

    def end(old: End) -> End:
        return old if old[0] in VOCABULARY_LABELS else (old[0], key(old[1]))

    def link(old: Link) -> Link:
        start, other = end(old.start), end(old.end)
        if LINK_TYPES[old.type].undirected and other[1] < start[1]:
            start, other = other, start
        return Link(old.type, start, other, _renamed(old.properties, key, rename))

    nodes = tuple(replace(node, id=end((node.label, node.id))[1]) for node in model.nodes)
    return as_read(Model(model.key, nodes, tuple(link(old) for old in model.links)))


def _renamed(said: Mapping[str, Value], key: Rename, rename: Rename) -> dict[str, Value]:
    """A link's properties: its market is an id, its group mostly the key of the other side."""
    found = dict(said)
    if "market" in found:
        found["market"] = key(str(found["market"]))
    if "group" in found:
        found["group"] = rename(str(found["group"]))
    return found


def as_read(model: Model) -> Model:
    """The same with the ids that the reader of a file gives, one for each thing of the model."""
    known = ids(model.key, [(node.label, key_of(node.id)) for node in model.nodes])

    def end(old: End) -> End:
        return old if old[0] in VOCABULARY_LABELS else (old[0], known[old[0], key_of(old[1])])

    def link(old: Link) -> Link:
        start, other = end(old.start), end(old.end)
        if LINK_TYPES[old.type].undirected and other[1] < start[1]:
            start, other = other, start
        said = dict(old.properties)
        if "market" in said:
            said["market"] = known["Market", key_of(str(said["market"]))]
        return Link(old.type, start, other, said)

    nodes = [Node(*end((node.label, node.id)), node.properties) for node in model.nodes]
    return model_of(model.key, nodes, map(link, model.links))


def shuffled(model: Model, seed: int) -> Model:
    """Nodes and links in another order, with other positions."""
    random = Random(seed)  # noqa: S311 (a test, not a secret)
    own, *nodes = model.nodes
    links = list(model.links)
    random.shuffle(nodes)
    random.shuffle(links)
    placed = [_with(node, "position", place) for place, node in enumerate(nodes, 1)]
    return Model(model.key, (own, *placed), tuple(links))


def with_names(model: Model, rename: Rename) -> Model:
    """Every name said otherwise, and every alias."""
    return replace(model, nodes=tuple(_named(node, rename) for node in model.nodes))


def _named(node: Node, rename: Rename) -> Node:
    named = _with(node, "name", rename(str(node.properties["name"])))
    aliases = node.properties.get("aliases")
    if not isinstance(aliases, tuple):
        return named
    return _with(named, "aliases", tuple(rename(alias) for alias in aliases))


def _with(node: Node, name: str, value: Value) -> Node:
    return replace(node, properties=dict(node.properties) | {name: value})


def moved(model: Model, key: str) -> Model:
    """The same model under another key, so that both can stand in one store."""

    def id(old: str) -> str:
        return key + old.removeprefix(model.key) if _own(model, old) else old

    def said(properties: Mapping[str, Value]) -> dict[str, Value]:
        found = dict(properties)
        if "market" in found:
            found["market"] = id(str(found["market"]))
        return found | ({"model": key} if "model" in found else {})

    def end(old: End) -> End:
        return old[0], id(old[1])

    nodes = [Node(node.label, id(node.id), said(node.properties)) for node in model.nodes]
    links = [Link(x.type, end(x.start), end(x.end), said(x.properties)) for x in model.links]
    return Model(key, tuple(nodes), tuple(links))


def _own(model: Model, id: str) -> bool:
    return id == model.key or id.startswith(f"{model.key}/")

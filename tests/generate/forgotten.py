"""The same business model with one recorded value or list turned to unknown."""

from collections.abc import Iterator
from dataclasses import replace

from graphmodel.model.graph import Link, Model, Node
from graphmodel.schema import KINDS, LINK_TYPES
from graphmodel.schema.declare import Link as Declared

# Lists between two things of which nothing recorded means no: facts about pairs.
PAIRS = {"KEPT_APART_FROM", "COMPARABLE_TO", "RELATED_TO", "ASPECT_OF", "DEPENDS_ON", "ATTRACTS"}
PAIRS |= {"SIDE_OF", "BETWEEN"}
LEVELS = {
    (kind.label, each.name)
    for kind in KINDS
    for each in kind.properties
    if each.type.form in ("level", "code")
} | {("Rating", "level")}


def forgettings(model: Model) -> Iterator[tuple[str, Model]]:
    """Each way to forget one level, price, code, area or list, with what is forgotten."""
    yield from _levels(model)
    yield from _levels_of_links(model)
    yield from _kinds(model)
    for kind in KINDS:
        for declared in kind.links:
            if declared.name not in PAIRS:
                yield from _lists(model, kind.label, declared)
    yield from _nones(model)


def _levels(model: Model) -> Iterator[tuple[str, Model]]:
    """Levels and codes of nodes; a rating without its code still stands for its area."""
    for node in model.nodes:
        for name in node.properties:
            if (node.label, name) in LEVELS:
                yield f"{name} of {node.id}", _replaced(model, node, _without(node, name))


def _kinds(model: Model) -> Iterator[tuple[str, Model]]:
    """How a relationship is kept; why a criterion is one."""
    for node in model.nodes:
        if node.label in ("CustomerRelationship", "Criterion"):
            for name in {"kind", "motive"} & set(node.properties):
                yield f"{name} of {node.id}", _replaced(model, node, _without(node, name))


def _levels_of_links(model: Model) -> Iterator[tuple[str, Model]]:
    for link in model.links:
        for each in LINK_TYPES[link.type].properties:
            if each.type.form == "level" and each.name in link.properties:
                if each.name == "priority" and link.properties["priority"] == 0:
                    continue
                said = {k: v for k, v in link.properties.items() if k != each.name}
                links = tuple(replace(x, properties=said) if x is link else x for x in model.links)
                yield f"{each.name} of {_said(link)}", replace(model, links=links)


def _lists(model: Model, label: str, declared: Declared) -> Iterator[tuple[str, Model]]:
    """All links of a list of one thing; what only stands in the list goes, too."""
    for node in model.nodes:
        if node.label == label:
            gone = [link for link in model.links if _of_list(link, node, declared)]
            if gone:
                yield f"{declared.words.en} of {node.id}", _without_links(model, gone, declared)


def _of_list(link: Link, node: Node, declared: Declared) -> bool:
    end = link.end if declared.backwards else link.start
    return link.type == declared.name and end == (node.label, node.id)


def _without_links(model: Model, gone: list[Link], declared: Declared) -> Model:
    lost = {link.end for link in gone} if declared.holds else set()
    while further := {x.start for x in model.links if x.type == "CHANGES" and x.end in lost} - lost:
        lost |= further
    nodes = tuple(node for node in model.nodes if (node.label, node.id) not in lost)
    kept = (x for x in model.links if x not in gone and x.start not in lost and x.end not in lost)
    return Model(model.key, nodes, tuple(kept))


def _nones(model: Model) -> Iterator[tuple[str, Model]]:
    """Lists that are recorded as none."""
    pairs = {link.words.en for kind in KINDS for link in kind.links if link.name in PAIRS}
    for node in model.nodes:
        nones = node.properties.get("known_none", ())
        assert isinstance(nones, tuple)
        for words in set(nones) - pairs:
            left = tuple(word for word in nones if word != words)
            said = {name: value for name, value in node.properties.items() if name != "known_none"}
            forgotten = replace(node, properties=said | ({"known_none": left} if left else {}))
            yield f"no {words} of {node.id}", _replaced(model, node, forgotten)


def _without(node: Node, name: str) -> Node:
    return replace(node, properties={k: v for k, v in node.properties.items() if k != name})


def _replaced(model: Model, old: Node, new: Node) -> Model:
    return replace(model, nodes=tuple(new if node is old else node for node in model.nodes))


def _said(link: Link) -> str:
    return f"{link.start[1]} {link.type} {link.end[1]}"

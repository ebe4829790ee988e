"""The model as a `Subgraph` of py2neo, for those whose programs still use it."""

from typing import Any

from graphmodel.errors import UsageError
from graphmodel.model.graph import Model
from graphmodel.words import Words

from .library import library
from .parts import all_nodes

_SEVERAL = Words(
    "{start} and {end} have several links of the type {type}: "
    "py2neo cannot hold them; use the Cypher script",
    "zwischen {start} und {end} bestehen mehrere Verbindungen der Art {type}: "
    "py2neo kann sie nicht aufnehmen; das Cypher-Skript verwenden",
)


def to_subgraph(model: Model) -> Any:
    """The model as a `py2neo.Subgraph`, ready for `graph.merge(subgraph)`.

    Each node has its label as primary label and `id` as primary key. Raises `UsageError` where
    py2neo is not installed, and for two links of one type between the same two things (such as a
    side that depends on another one in two markets): py2neo would keep only one of them.
    """
    py2neo = library("py2neo")
    nodes = {}
    for node in all_nodes(model):
        made = py2neo.Node(node.label, id=node.id, **_plain(node.properties))
        made.__primarylabel__, made.__primarykey__ = node.label, "id"
        nodes[node.label, node.id] = made
    links = {}
    for link in model.links:
        same = link.type, link.start, link.end
        if same in links:
            raise UsageError(_SEVERAL, start=link.start[1], end=link.end[1], type=link.type)
        kind = py2neo.Relationship.type(link.type)
        links[same] = kind(nodes[link.start], nodes[link.end], **_plain(link.properties))
    return py2neo.Subgraph(nodes.values(), links.values())


def _plain(properties: Any) -> dict[str, object]:
    return {n: list(v) if isinstance(v, tuple) else v for n, v in properties.items()}

"""The model as a `Subgraph` of py2neo, for those whose programs still use it."""

from importlib import import_module
from typing import Any

from graphmodel.errors import UsageError
from graphmodel.model.graph import Model

from .parts import all_nodes


def to_subgraph(model: Model) -> Any:
    """The model as a `py2neo.Subgraph`, ready for `graph.merge(subgraph)`.

    Each node has its label as primary label and `id` as primary key. Raises `UsageError` where
    py2neo is not installed, and for two links of one type between the same two things (such as a
    side that depends on another one in two markets): py2neo would keep only one of them.
    """
    try:
        py2neo = import_module("py2neo")
    except ModuleNotFoundError:
        raise UsageError("py2neo is not installed: pip install 'graphmodel[py2neo]'") from None
    nodes = {}
    for node in all_nodes(model):
        made = py2neo.Node(node.label, id=node.id, **_plain(node.properties))
        made.__primarylabel__, made.__primarykey__ = node.label, "id"
        nodes[node.label, node.id] = made
    links = {}
    for link in model.links:
        same = link.type, link.start, link.end
        if same in links:
            raise UsageError(
                f"{link.start[1]} and {link.end[1]} have several links of the type {link.type}: "
                "py2neo cannot hold them; use the Cypher script"
            )
        kind = py2neo.Relationship.type(link.type)
        links[same] = kind(nodes[link.start], nodes[link.end], **_plain(link.properties))
    return py2neo.Subgraph(nodes.values(), links.values())


def _plain(properties: Any) -> dict[str, object]:
    return {n: list(v) if isinstance(v, tuple) else v for n, v in properties.items()}

"""The model as a networkx graph, and the files that networkx writes of one."""

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import networkx as nx

from graphmodel.model.graph import Model, Value
from graphmodel.schema import BY_LABEL

from .parts import all_nodes, head, key, link_name

if TYPE_CHECKING:
    Graph = nx.MultiDiGraph[str]

# What XML 1.0 cannot hold, not even escaped.
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_TODAY = re.compile(r' lastmodifieddate="[^"]*"')


def to_networkx(model: Model) -> "Graph":
    """The model as a `networkx.MultiDiGraph`.

    A node is named `Label:id`, such as "Segment:rope-maker/climbers", and carries its `label` and
    its properties; an edge has the type of the link as its key, followed by what tells parallel
    ones apart, and carries `type` and properties. Lists are lists. The graph itself carries `key`,
    `name` and `language` of the model. Nodes of the shared vocabulary are in it where links end.
    """
    graph: Graph = nx.MultiDiGraph()
    graph.graph.update(head(model))
    for node in all_nodes(model):
        graph.add_node(key(node.label, node.id), label=node.label, **_values(node.properties))
    for link in model.links:
        start, end, attributes = key(*link.start), key(*link.end), _values(link.properties)
        graph.add_edge(start, end, link_name(link), type=link.type, **attributes)
    return graph


def graphml(model: Model) -> str:
    """GraphML. A list is JSON in an attribute whose name ends in `[]`: `aliases[]` = `["a", "b"]`.

    Signs that XML cannot hold become U+FFFD.
    """
    return "\n".join(nx.generate_graphml(_flat(to_networkx(model)))) + "\n"


def gexf(model: Model) -> str:
    """GEXF 1.2 as Gephi reads it: names as labels, colours of the kinds; lists as in GraphML.

    What networkx calls `label` and `type` stands in `kind_of_node` and in the label of an edge.
    """
    graph = _flat(to_networkx(model))
    for _, attributes in graph.nodes(data=True):
        colour = BY_LABEL[attributes["label"]].colour.lstrip("#")
        red, green, blue = bytes.fromhex(colour)
        attributes["viz"] = {"color": {"r": red, "g": green, "b": blue, "a": 1.0}}
        attributes["kind_of_node"] = attributes["label"]
        attributes["label"] = attributes["name"]
    for *_, attributes in graph.edges(data=True):
        attributes["label"] = attributes.pop("type")
    # The date of today would make two files of one model differ.
    return _TODAY.sub("", "\n".join(nx.generate_gexf(graph, version="1.2draft")), count=1) + "\n"


def node_link(model: Model) -> str:
    """JSON of `networkx.node_link_data`, with `nodes` and `edges`, as d3 and others take it."""
    data = nx.node_link_data(to_networkx(model), edges="edges")
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _values(properties: Mapping[str, Value]) -> dict[str, object]:
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in sorted(properties.items())
    }


def _flat(graph: "Graph") -> "Graph":
    """The same graph with values that XML can hold, and edges that are numbered."""
    flat: Graph = nx.MultiDiGraph()
    flat.graph.update({name: _xml(said) for name, said in graph.graph.items()})
    for node, attributes in graph.nodes(data=True):
        flat.add_node(node, **dict(map(_attribute, attributes.items())))
    for number, (start, end, attributes) in enumerate(graph.edges(data=True), 1):
        flat.add_edge(start, end, number, **dict(map(_attribute, attributes.items())))
    return flat


def _attribute(item: tuple[str, object]) -> tuple[str, object]:
    name, value = item
    if isinstance(value, list):
        return f"{name}[]", _xml(json.dumps(value, ensure_ascii=False))
    return name, _xml(value) if isinstance(value, str) else value


def _xml(text: str) -> str:
    return _NO_XML.sub("\ufffd", text)

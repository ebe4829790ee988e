"""What a business model is once it has been checked: nodes and links, frozen."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Value = str | int | bool | tuple[str, ...]
End = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Node:
    """One thing: its label, its id, and everything recorded about it except the id."""

    label: str
    id: str
    properties: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Link:
    """One relationship from `start` to `end`, each a pair of label and id."""

    type: str
    start: End
    end: End
    properties: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Model:
    """A business model: every node and link of its own; links may end at the shared vocabulary."""

    key: str
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]


def model_of(key: str, nodes: Iterable[Node], links: Iterable[Link]) -> Model:
    """The model of these nodes and links in its one order.

    First the model's own node, then the others by position; links by type, ends and properties.
    """
    return Model(key, tuple(sorted(nodes, key=_node_order)), tuple(sorted(links, key=_link_order)))


def _node_order(node: Node) -> tuple[bool, object, str, str]:
    return node.label != "Model", node.properties.get("position", 0), node.id, node.label


def _link_order(link: Link) -> tuple[object, ...]:
    return link.type, link.start, link.end, sorted(map(repr, link.properties.items()))

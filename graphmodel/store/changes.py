"""What a load changes: the difference between two states of a model."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from graphmodel.model.graph import Link, Model, Node
from graphmodel.schema import LINK_TYPES

K = TypeVar("K", bound=Hashable)
V = TypeVar("V", Node, Link)


@dataclass(frozen=True, slots=True)
class Changes:
    """How many nodes and links of a model a load added, updated and removed."""

    nodes_added: int = 0
    nodes_updated: int = 0
    nodes_removed: int = 0
    links_added: int = 0
    links_updated: int = 0
    links_removed: int = 0

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return self != Changes()


@dataclass(frozen=True, slots=True)
class Difference:
    """What turns one state into another; `updated` are pairs of the old and the new."""

    nodes_added: tuple[Node, ...] = ()
    nodes_updated: tuple[tuple[Node, Node], ...] = ()
    nodes_removed: tuple[Node, ...] = ()
    links_added: tuple[Link, ...] = ()
    links_updated: tuple[tuple[Link, Link], ...] = ()
    links_removed: tuple[Link, ...] = ()

    @property
    def changes(self) -> Changes:
        """Its counts."""
        return Changes(
            len(self.nodes_added),
            len(self.nodes_updated),
            len(self.nodes_removed),
            len(self.links_added),
            len(self.links_updated),
            len(self.links_removed),
        )


def difference(old: Model, new: Model) -> Difference:
    """What turns `old` into `new`, both states of one model."""
    if not old.nodes and not old.links:
        return Difference(nodes_added=new.nodes, links_added=new.links)
    nodes = _compare({node_key(n): n for n in old.nodes}, {node_key(n): n for n in new.nodes})
    links = _compare({link_key(r): r for r in old.links}, {link_key(r): r for r in new.links})
    return Difference(*nodes, *links)


def node_key(node: Node) -> tuple[str, str]:
    """What tells a node from every other."""
    return node.label, node.id


def link_key(link: Link) -> tuple[object, ...]:
    """What tells a link from every other: type, ends, and the properties its type declares."""
    by = LINK_TYPES[link.type].by
    return link.type, link.start, link.end, *(link.properties.get(name) for name in by)


def _compare(
    old: Mapping[K, V], new: Mapping[K, V]
) -> tuple[tuple[V, ...], tuple[tuple[V, V], ...], tuple[V, ...]]:
    """Added, updated as pairs, removed."""
    added = tuple(value for key, value in new.items() if key not in old)
    both = ((old[key], value) for key, value in new.items() if key in old)
    updated = tuple(pair for pair in both if pair[0].properties != pair[1].properties)
    return added, updated, tuple(value for key, value in old.items() if key not in new)

"""What an export holds: the model's nodes and links, and the shared vocabulary that they end at."""

from collections.abc import Mapping

from graphmodel.model.graph import Link, Model, Node
from graphmodel.schema import LINK_TYPES, VOCABULARY_NODES


def all_nodes(model: Model) -> tuple[Node, ...]:
    """The nodes of the model in its order, then the nodes of the vocabulary that its links use."""
    ends = {end for link in model.links for end in (link.start, link.end)}
    terms = (Node(term.label, term.id, term.properties) for term in VOCABULARY_NODES)
    return (*model.nodes, *(term for term in terms if (term.label, term.id) in ends))


def key(label: str, id: str) -> str:
    """`Label:id`, what tells a node from every other: ids are unique only under their label."""
    return f"{label}:{id}"


def link_name(link: Link) -> str:
    """The type, and what tells parallel links of it apart, such as the market that they are of."""
    by = (link.properties.get(name) for name in LINK_TYPES[link.type].by)
    return " ".join([link.type, *(str(value) for value in by if value is not None)])


def head(model: Model) -> Mapping[str, str]:
    """Key, name and language of the model."""
    root = next(node for node in model.nodes if node.label == "Model")
    told = {name: str(root.properties.get(name, "")) for name in ("name", "language")}
    return {"key": model.key, **told}

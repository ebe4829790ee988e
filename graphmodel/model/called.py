"""What the things of a model are called: by name, and a criterion without one by its sense."""

from graphmodel.schema import VOCABULARY_NODES, Words
from graphmodel.schema.criteria import say_criterion

from .graph import End, Model, Node
from .ids import key_of


def called(model: Model) -> dict[End, Words]:
    """What each thing of the model, and each word of a vocabulary, is called in each language."""
    found = {(term.label, term.id): term.words for term in VOCABULARY_NODES}
    names = {(node.label, node.id): _named(node) for node in model.nodes}
    owners = {link.end: names[link.start] for link in model.links if link.type == "FORMED_BY"}
    about = {link.start: names[link.end] for link in model.links if link.type == "ABOUT"}
    for node in model.nodes:
        end = (node.label, node.id)
        if end in owners and unnamed(node.id, names[end]):
            said = say_criterion(
                str(node.properties.get("kind", "")), owners[end], about.get(end, "")
            )
            found[end] = said
        else:
            found[end] = Words(names[end], names[end])
    return found


def unnamed(id: str, name: str) -> bool:
    """Whether a thing is called by its key, for want of a name."""
    return name == key_of(id).rpartition(".")[2]


def _named(node: Node) -> str:
    return str(node.properties.get("name", node.id))

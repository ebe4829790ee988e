"""What a drawing shows of a model: its things in the blocks that they are in, and the links."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphmodel.model.called import called
from graphmodel.model.graph import End, Link, Model, Node
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES

from .parts import all_nodes, head

# The schema's shapes by the names that Graphviz and vis.js share; neither has a tag.
SHAPES = {
    "rounded": "box",
    "rect": "box",
    "ellipse": "ellipse",
    "hexagon": "hexagon",
    "diamond": "diamond",
    "triangle": "triangle",
}
# Every thing is a part of the model: to draw these links would hide all others.
_LEFT_OUT = ("PART_OF", "IN_MODULE")
Block = tuple[str, tuple[Node, ...]]  # its heading, and the things in it


@dataclass(frozen=True)
class Drawing:
    """Blocks in canvas order, then things outside of any under an empty heading; the links."""

    title: str
    language: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    names: Mapping[End, str]


def drawing(model: Model) -> Drawing:
    """What is drawn of a model; names are those of the model, vocabulary is in its language."""
    told = head(model)
    language = told["language"]
    modules = {link.start: link.end[1] for link in model.links if link.type == "IN_MODULE"}
    nodes = [node for node in all_nodes(model) if node.label not in ("Model", "Module")]
    headings = {t.id: t.words.say(language) for t in VOCABULARY_NODES if t.label == "Module"}
    blocks = [
        (heading, tuple(n for n in nodes if modules.get((n.label, n.id)) == module))
        for module, heading in headings.items()
    ]
    outside = tuple(n for n in nodes if (n.label, n.id) not in modules)
    return Drawing(
        title=told["name"] or model.key,
        language=language,
        blocks=(*(block for block in blocks if block[1]), ("", outside)),
        links=tuple(link for link in model.links if link.type not in _LEFT_OUT),
        names={end: words.say(language) for end, words in called(model).items()},
    )


def kind_word(node: Node, language: str) -> str:
    """What a thing of this kind is called."""
    return BY_LABEL[node.label].words.say(language)

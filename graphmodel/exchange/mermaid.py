"""The model as a Mermaid flowchart, as GitHub and many wikis show it."""

import re
from collections.abc import Iterator, Mapping

from graphmodel.model.graph import End, Model, Node
from graphmodel.schema import BY_LABEL

from .drawing import drawing

SHAPES = {
    "rounded": ("(", ")"),
    "rect": ("[", "]"),
    "ellipse": ("([", "])"),
    "hexagon": ("{{", "}}"),
    "diamond": ("{", "}"),
    "triangle": ("[/", "\\]"),
    "tag": (">", "]"),
}
_PLAIN = re.compile(r"(?<=\w)[-,.](?=\w)|[^\W_]| ")


def mermaid(model: Model) -> str:
    """A flowchart: the modules as subgraphs, kinds by shape and colour, links with their type.

    Mermaid itself refuses charts of more than 500 links or 50,000 signs unless the page that shows
    them sets `maxEdges` and `maxTextSize`.
    """
    shown = drawing(model)
    things = [node for _, nodes in shown.blocks for node in nodes]
    ids = {(node.label, node.id): f"n{number}" for number, node in enumerate(things, 1)}
    lines = ["flowchart LR"]
    for number, (heading, nodes) in enumerate(shown.blocks, 1):
        said = [_node(node, ids, shown.names) for node in nodes]
        if heading:
            said = [f"  subgraph b{number}[{text(heading)}]", *said, "  end"]
        lines += said
    for link in shown.links:
        lines.append(f'  {ids[link.start]} -->|"{link.type}"| {ids[link.end]}')
    return "\n".join([*lines, *_classes(things, ids)]) + "\n"


def text(said: str) -> str:
    """A text in quotes; every sign that Mermaid, Markdown or HTML could read stands as a number."""
    return '"' + "".join(_sign(said, at) for at in range(len(said))) + '"'


def _sign(said: str, at: int) -> str:
    return said[at] if _PLAIN.match(said, at) else f"#{ord(said[at])};"


def _node(node: Node, ids: Mapping[End, str], names: Mapping[End, str]) -> str:
    begin, end = SHAPES[BY_LABEL[node.label].shape]
    key = node.label, node.id
    return f"  {ids[key]}{begin}{text(names[key])}{end}"


def _classes(things: list[Node], ids: Mapping[End, str]) -> Iterator[str]:
    """The look of each kind, and which things are of it."""
    for label in dict.fromkeys(node.label for node in things):
        look = f"fill:#ffffff,color:#000000,stroke:{BY_LABEL[label].colour},stroke-width:2px"
        members = ",".join(ids[n.label, n.id] for n in things if n.label == label)
        yield f"  classDef {label} {look}"
        yield f"  class {members} {label}"

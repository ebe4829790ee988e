"""The model in Graphviz's language DOT."""

import re
from collections.abc import Iterator

from graphmodel.model.graph import Link, Model, Node
from graphmodel.schema import BY_LABEL

from .drawing import SHAPES as _SHARED
from .drawing import Drawing, drawing, kind_word
from .parts import key

SHAPES = {**_SHARED, "tag": "cds"}
_HEAD = """\
  graph [rankdir="LR", fontname="sans-serif", labelloc="t", newrank="true", label={title}];
  node [fontname="sans-serif", style="filled", fillcolor="white", penwidth="2", margin="0.2,0.06"];
  edge [fontname="sans-serif", fontsize="10", color="#666666"];"""
_HIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


def dot(model: Model) -> str:
    """A digraph: the modules as clusters, kinds by shape and colour, links with their type.

    The ids of nodes are `Label:id`. Membership in the model as a whole is not drawn.
    """
    shown = drawing(model)
    lines = [f"digraph {quoted(model.key)} {{", _HEAD.format(title=label(shown.title))]
    for number, (heading, nodes) in enumerate(shown.blocks):
        lines += _block(shown, number, heading, nodes)
    lines += [_edge(link) for link in shown.links]
    return "\n".join([*lines, "}"]) + "\n"


def quoted(text: str) -> str:
    """An id; only quotes and backslashes mean anything in it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def label(text: str) -> str:
    """A text to be shown as it is: Graphviz would read escapes and entities in it."""
    said = _HIDDEN.sub(" ", text).replace("&", "&amp;")
    return quoted(said).replace("\n", "\\n")


def _block(shown: Drawing, number: int, heading: str, nodes: tuple[Node, ...]) -> Iterator[str]:
    things = [_node(node, shown) for node in nodes]
    if not heading:
        yield from (f"  {thing}" for thing in things)
        return
    yield f'  subgraph "cluster_{number}" {{'
    yield f'    graph [label={label(heading)}, style="rounded", color="#999999"];'
    yield from (f"    {thing}" for thing in things)
    yield "  }"


def _node(node: Node, shown: Drawing) -> str:
    kind = BY_LABEL[node.label]
    style = "rounded,filled" if kind.shape == "rounded" else "filled"
    looks = {
        "label": label(shown.names[node.label, node.id]),
        "tooltip": label(kind_word(node, shown.language)),
        "shape": quoted(SHAPES[kind.shape]),
        "style": quoted(style),
        "color": quoted(kind.colour),
    }
    said = ", ".join(f"{name}={value}" for name, value in looks.items())
    return f"{quoted(key(node.label, node.id))} [{said}];"


def _edge(link: Link) -> str:
    ends = f"{quoted(key(*link.start))} -> {quoted(key(*link.end))}"
    return f"  {ends} [label={label(link.type)}];"

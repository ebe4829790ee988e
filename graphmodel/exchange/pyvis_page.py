"""The model as pyvis draws it, on a page of ours that is complete in itself.

pyvis's own templates fetch from two addresses and run scripts that are hidden in a name. So only
its network is used, and the library that it brings along.
"""

import base64
import hashlib
import html
import json
from importlib.resources import files
from string import Template
from typing import Any

from graphmodel.model.graph import Model
from graphmodel.schema import BY_LABEL

from .drawing import SHAPES as _SHARED
from .drawing import drawing, kind_word
from .library import library
from .parts import key

SHAPES = {**_SHARED, "tag": "dot"}
OPTIONS = {
    "layout": {"randomSeed": 1, "improvedLayout": False},
    "physics": {
        "barnesHut": {"gravitationalConstant": -5000, "avoidOverlap": 0.4},
        "stabilization": {"iterations": 120},
    },
    "edges": {
        "font": {"size": 9, "strokeWidth": 3},
        "color": "#888888",
        # The usual curves move with a hidden node each: ten times as slow to come to rest.
        "smooth": {"type": "curvedCW", "roundness": 0.12},
    },
    "interaction": {"hover": True, "keyboard": {"enabled": True, "bindToWindow": False}},
}
_UNSAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


def page(model: Model) -> str:
    """One HTML file that needs no network and shows every name as text.

    Raises `UsageError` where pyvis is not installed.
    """
    shown = drawing(model)
    library, script, style = _library(), _own("pyvis.js"), _own("pyvis.css")
    policy = f"default-src 'none'; script-src {_hash(library)} {_hash(script)}"
    return Template(_own("pyvis.html")).substitute(
        language=html.escape(shown.language),
        title=html.escape(shown.title),
        policy=html.escape(f"{policy}; style-src {_hash(style)}; base-uri 'none'"),
        style=style,
        data=_embedded(network(model)),
        library=library,
        script=script,
    )


def network(model: Model) -> dict[str, object]:
    """Nodes, edges and options as pyvis has them."""
    shown = drawing(model)
    net = library("pyvis.network").network.Network(directed=True)
    for _, nodes in shown.blocks:
        for node in nodes:
            kind = BY_LABEL[node.label]
            net.add_node(
                key(node.label, node.id),
                label=shown.names[node.label, node.id],
                title=kind_word(node, shown.language),
                shape=SHAPES[kind.shape],
                color={"border": kind.colour, "background": "#ffffff"},
                borderWidth=2,
                size=12,
            )
    for link in shown.links:
        net.add_edge(key(*link.start), key(*link.end), label=link.type)
    nodes, edges, *_ = net.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": OPTIONS}


def _library() -> str:
    """The newest vis-network among pyvis's own files."""
    library("pyvis.network")
    folders = files("pyvis").joinpath("templates", "lib").iterdir()
    newest = max((each for each in folders if each.name.startswith("vis-")), key=_version)
    return newest.joinpath("vis-network.min.js").read_text("utf-8")


def _version(folder: Any) -> list[int]:
    return [int(part) for part in folder.name.removeprefix("vis-").split(".")]


def _own(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _embedded(data: object) -> str:
    """JSON that cannot end its script element, whatever stands in a name."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE)

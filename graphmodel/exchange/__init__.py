"""Formats of other programs: networkx, GraphML, GEXF, Graphviz, Mermaid, Neo4j, pyvis, py2neo."""

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = ["FORMATS", "export", "form_of", "to_networkx", "to_subgraph", "write"]

if TYPE_CHECKING:
    from .forms import FORMATS, export, form_of, write
    from .graphs import to_networkx
    from .subgraph import to_subgraph
else:
    _HOME = {
        **dict.fromkeys(("FORMATS", "export", "form_of", "write"), ".forms"),
        "to_networkx": ".graphs",
        "to_subgraph": ".subgraph",
    }

    def __getattr__(name: str) -> object:
        """A name of the room, imported on first use: the libraries behind it take their time."""
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_HOME[name], __name__), name)
        return value

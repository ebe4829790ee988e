"""Questions: a `.cypher` file is read, asked of a store, and answered in words and rows."""

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = [
    "Answer",
    "Column",
    "Findings",
    "Inquiry",
    "Parameter",
    "Question",
    "ask",
    "ask_all",
    "files",
    "question",
]

if TYPE_CHECKING:
    from .answer import Answer, Findings, Inquiry
    from .asking import ask, ask_all
    from .declared import Column, Parameter, Question
    from .registry import files, question
else:
    _HOME = {
        **dict.fromkeys(("Answer", "Findings", "Inquiry"), ".answer"),
        **dict.fromkeys(("ask", "ask_all"), ".asking"),
        **dict.fromkeys(("Column", "Parameter", "Question"), ".declared"),
        **dict.fromkeys(("files", "question"), ".registry"),
    }

    def __getattr__(name: str) -> object:
        """A name of the room, imported on first use: a list of commands needs none of the rest."""
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(_HOME[name], __name__), name)
        return value

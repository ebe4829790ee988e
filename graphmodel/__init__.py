"""graphmodel: the graph of a company's business model, and the questions it answers.

>>> import graphmodel
>>> with graphmodel.connect("graphmodel.kgl") as store:      # doctest: +SKIP
...     store.load(graphmodel.read("my-company.yaml"))
...     print(store.ask("topics shared", {"model": "my-company"}))
"""

from importlib import import_module
from typing import TYPE_CHECKING

__all__ = [
    "Answer",
    "Changes",
    "FileError",
    "GraphmodelError",
    "Limits",
    "Link",
    "Model",
    "ModelFileError",
    "Node",
    "Problem",
    "QueryError",
    "QuestionError",
    "Report",
    "Store",
    "StoreError",
    "Summary",
    "Table",
    "UsageError",
    "Versions",
    "__version__",
    "ask",
    "ask_all",
    "check",
    "connect",
    "diff",
    "read",
    "to_networkx",
]

if TYPE_CHECKING:
    from .errors import (
        FileError,
        GraphmodelError,
        QueryError,
        QuestionError,
        StoreError,
        UsageError,
    )
    from .exchange import to_networkx
    from .files import Problem
    from .model import Link, Model, ModelFileError, Node, Report, check, read
    from .questions import Answer, ask, ask_all
    from .questions.session import Store, connect
    from .questions.versions import Versions, diff
    from .store import Changes, Limits, Summary, Table

    __version__: str
else:
    _ROOMS = {
        "errors": ("FileError GraphmodelError QueryError QuestionError StoreError UsageError"),
        "exchange": "to_networkx",
        "files": "Problem",
        "model": "Link Model ModelFileError Node Report check read",
        "questions": "Answer ask ask_all",
        "questions.session": "Store connect",
        "questions.versions": "Versions diff",
        "store": "Changes Limits Summary Table",
    }
    _HOME = {name: f".{room}" for room, names in _ROOMS.items() for name in names.split()}

    def __getattr__(name: str) -> object:
        """A public name, imported on first use: a command waits only for what it needs."""
        if name == "__version__":
            value = import_module("importlib.metadata").version("graphmodel")
        elif name in _HOME:
            value = getattr(import_module(_HOME[name], __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

"""A store that can be asked: what `graphmodel.connect` opens."""

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from graphmodel.model.graph import Model
from graphmodel.store import Store as Base
from graphmodel.store.connect import engine

from .answer import Answer
from .asking import ask, ask_all
from .registry import Folders

_NONE: Mapping[str, object] = MappingProxyType({})


class Store(Base):
    """A `Store` with the questions as methods."""

    def ask(
        self,
        name: str,
        parameters: Mapping[str, object] = _NONE,
        language: str = "en",
        *,
        queries: Folders = (),
    ) -> Answer:
        """The answer to a question about one model; see `graphmodel.ask`."""
        return ask(self, name, parameters, language, queries=queries)

    def ask_all(
        self,
        name: str,
        parameters: Mapping[str, object] = _NONE,
        language: str = "en",
        *,
        queries: Folders = (),
    ) -> tuple[Answer, ...]:
        """The answers about every model in the store; see `graphmodel.ask_all`."""
        return ask_all(self, name, parameters, language, queries=queries)


def connect(
    where: str | Path | Any = None,
    *,
    username: str | None = None,
    password: str | None = None,
    database: str | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Store:
    """An open store that can be asked; where it is and what is raised, see `store.connect`."""
    return Store(
        engine(where, username=username, password=password, database=database, environ=environ)
    )


def suppose(model: Model) -> Store:
    """A store in memory that holds this model alone: what would be answered if it were loaded."""
    store = connect(":memory:")
    store.load(model)
    return store

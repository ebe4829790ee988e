"""A store that can be asked: what `graphmodel.connect` opens."""

from collections.abc import Mapping
from types import MappingProxyType

from graphmodel.model.graph import Model
from graphmodel.store import Store as Base

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


connect = Store.connect


def suppose(model: Model) -> Store:
    """A store in memory that holds this model alone: what would be answered if it were loaded."""
    store = connect(":memory:")
    store.load(model)
    return store

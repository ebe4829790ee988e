"""A store that runs each query once: many questions rest on the same ones."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from graphmodel.store import Store, Table


@dataclass
class Remembering:
    """A store that nothing is loaded into any more, asked many questions about the same models."""

    store: Store
    tables: dict[object, Table] = field(default_factory=dict)

    def read(self, text: str, parameters: Mapping[str, object]) -> Table:
        """The answer of a query, from memory if it was asked before."""
        asked = (text, repr(sorted(parameters.items())))
        if asked not in self.tables:
            self.tables[asked] = self.store.read(text, parameters)
        return self.tables[asked]

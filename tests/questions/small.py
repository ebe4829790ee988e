"""Small models as people would write them, asked on the engine at hand."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from graphmodel.model import read_text
from graphmodel.model.ids import key_of
from graphmodel.questions import Answer, ask
from graphmodel.store import Store, connect

from ..servers.address import Address

Row = dict[str, object]


@contextmanager
def opened(address: Address) -> Iterator[Store]:
    """The store of an engine."""
    with connect(
        address.where,
        username=address.username,
        password=address.password,
        database=address.database,
    ) as store:
        yield store


def answer(
    store: Store, name: str, text: str, language: str = "en", /, **parameters: object
) -> Answer:
    """The answer to a question about the model in a text, which is loaded first."""
    model = read_text(text.encode(), "small.yaml")
    store.load(model)
    return ask(store, name, {"model": model.key, **parameters}, language)


def rows(store: Store, name: str, text: str, **parameters: object) -> list[Row]:
    """The rows of an answer, ids without the key of the model."""
    found = answer(store, name, text, "en", **parameters)
    return [short(row, f"{found.model}/") for row in found.rows]


def short(row: Mapping[str, object], prefix: str) -> Row:
    return {name: _short(value, prefix) for name, value in row.items()}


def _short(value: object, prefix: str) -> object:
    if isinstance(value, list | tuple):
        return [_short(each, prefix) for each in value]
    return key_of(value) if isinstance(value, str) and value.startswith(prefix) else value


def only(found: list[Row], *columns: str) -> list[tuple[object, ...]]:
    """Some columns of each row."""
    return [tuple(row[column] for column in columns) for row in found]

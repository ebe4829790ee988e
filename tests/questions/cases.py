"""Small business models as a strategist would write them, each with what a rule must say of it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

from graphmodel.model import Model, read_text
from graphmodel.questions import ask, question
from graphmodel.store import Store, connect

from ..generate.loading import load_all
from ..servers.address import EMBEDDED, Address

Said = tuple[object, ...]  # of a row: outcome, strength, because, evidence, missing


@dataclass(frozen=True)
class Case:
    """A rule, a model of the segments a and b, and what the rule says of the two, if anything."""

    rule: str
    told: str
    text: str
    says: Said | None = None

    def __str__(self) -> str:
        """How a test names it."""
        return f"{self.rule}, {self.told}"


def written(key: str, text: str) -> Model:
    """The model of a text that leaves out its own key; {} stands for a thing by its key alone."""
    named = text.replace("{}", "")
    return read_text(f"model: {key}\nlanguage: en\n{named}".encode(), f"{key}.yaml")


@contextmanager
def stored(address: Address, texts: Mapping[str, str]) -> Iterator[Store]:
    """A store with all these models."""
    at = address
    with connect(
        at.where, username=at.username, password=at.password, database=at.database
    ) as store:
        load_all(store, [written(key, text) for key, text in texts.items()])
        yield store


def embedded(texts: Mapping[str, str]) -> AbstractContextManager[Store]:
    """A store in memory with all these models, for what is decided after any engine answered."""
    return stored(Address(EMBEDDED, ":memory:"), texts)


def rows(store: Store, name: str, key: str, **parameters: object) -> Sequence[Mapping[str, Any]]:
    """The rows of an answer, ids without the key of the model, lists as lists."""
    answer = ask(store, name, {"model": key, **parameters})
    return [{name: short(value, key) for name, value in row.items()} for row in answer.rows]


def gathered(store: Store, name: str, keys: Iterable[str]) -> list[list[object]]:
    """What the query alone of a question returns for some models; its lists are sets to a step."""
    asked = question(name)
    usual = {each.name: each.default for each in asked.options}
    tables = [store.read(asked.text, {"model": key, **usual}) for key in keys]
    return [[_as_set(value) for value in row] for table in tables for row in table.rows]


def _as_set(value: object) -> object:
    return sorted(map(repr, value)) if isinstance(value, list) else value


def short(value: Any, key: str) -> Any:
    """A value with keys in place of the ids of the model."""
    if isinstance(value, list | tuple):
        return [short(each, key) for each in value]
    own = rf"\b{re.escape(key)}/([\w.-]+)(?::\w+)?"
    return re.sub(own, r"\1", value) if isinstance(value, str) else value

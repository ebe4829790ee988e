"""Parameters: named, read and checked by us before an engine sees them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from graphmodel.errors import UsageError
from graphmodel.model.ids import key_of
from graphmodel.schema import Words, fold
from graphmodel.store import Table

from . import faults
from .declared import Parameter, Question
from .nearest import unknown

_MODELS = "MATCH (m:Model) RETURN m.id AS key, m.name AS name, m.language AS language ORDER BY key"
_SEGMENTS = (
    "MATCH (s:Segment {model: $model}) RETURN s.id AS id, s.name AS name, "
    "coalesce(s.aliases, []) AS aliases ORDER BY id"
)
_YES = {True: ("true", "yes", "ja", "1"), False: ("false", "no", "nein", "0")}


class Reads(Protocol):
    """What a question needs of a store."""

    def read(self, text: str, parameters: Mapping[str, object]) -> Table:
        """The answer of a statement that only reads."""
        ...


@dataclass(frozen=True)
class Known:
    """A model that is in the store: its key, its name, and the language of its names."""

    key: str
    name: str
    language: str


def known_models(store: Reads) -> tuple[Known, ...]:
    """Every model in the store, by key."""
    rows = store.read(_MODELS, {}).rows
    return tuple(Known(str(key), str(name), str(language)) for key, name, language in rows)


def find_model(wanted: object, models: Sequence[Known]) -> Known:
    """The model of that key or name; without one, the only model there is.

    Raises:
        UsageError: there is none, there are several, or the store is empty.
    """
    if not models:
        raise UsageError(faults.EMPTY_STORE)
    keys = [model.key for model in models]
    if wanted is None:
        if len(models) == 1:
            return models[0]
        raise UsageError(faults.WHICH_MODEL, keys=", ".join(keys))
    said = str(wanted)
    found = [model for model in models if model.key == said]
    found = found or [
        model for model in models if fold(said) in (fold(model.key), fold(model.name))
    ]
    if len(found) > 1:
        keys = [model.key for model in found]
        raise UsageError(faults.SEVERAL_MODELS, given=said, keys=", ".join(keys))
    if not found:
        raise UsageError(unknown(faults.MODEL, said, keys))
    return found[0]


def bind(
    question: Question, given: Mapping[str, object], model: str, store: Reads
) -> dict[str, object]:
    """Every declared parameter with its value, as the query takes it.

    Values may be texts, as a command line gives them. A segment is found by key, id, name or alias;
    several are a list of them, or a text with commas, and come back sorted by id, each once.

    Raises:
        UsageError: a parameter is unknown, missing, or not what its type asks for.
    """
    names = [each.name for each in question.parameters]
    for name in given:
        if name not in names:
            fault = unknown(faults.PARAMETER, name, names)
            raise UsageError(faults.OF_QUESTION, question=question.name, fault=fault)
    bound: dict[str, object] = {"model": model}
    for each in question.options:
        value = given.get(each.name)
        if value is None and each.required:
            raise UsageError(faults.NEEDED, question=question.name, name=each.name)
        bound[each.name] = each.default if value is None else _value(each, value, model, store)
    return bound


def _value(each: Parameter, value: object, model: str, store: Reads) -> object:
    if each.form == "integer":
        return _integer(each, value)
    if each.form == "boolean":
        return _boolean(each, value)
    if each.form == "segments":
        return _segments(each, value, model, store)
    if not isinstance(value, str):
        raise UsageError(faults.NO_TEXT, name=each.name, given=value)
    if each.form == "choice":
        return _choice(each, value)
    return _segment(value, model, store) if each.form == "segment" else value


def _integer(each: Parameter, value: object) -> int:
    said = str(value).strip()
    if isinstance(value, bool) or not said.removeprefix("-").isdecimal() or len(said) > 18:
        raise UsageError(faults.NO_WHOLE, name=each.name, given=value)
    number = int(said)
    if each.minimum is not None and number < each.minimum:
        raise UsageError(faults.TOO_SMALL, name=each.name, least=each.minimum, given=number)
    if each.maximum is not None and number > each.maximum:
        raise UsageError(faults.TOO_BIG, name=each.name, most=each.maximum, given=number)
    return number


def _boolean(each: Parameter, value: object) -> bool:
    said = str(value).strip().casefold()
    for meant, spellings in _YES.items():
        if said in spellings:
            return meant
    raise UsageError(faults.NO_YES, name=each.name, given=value)


def _choice(each: Parameter, value: str) -> str:
    spellings = {fold(said): key for key, words in each.choices.items() for said in words.every}
    spellings |= {fold(key): key for key in each.choices}
    if fold(value) not in spellings:
        raise UsageError(_no_choice(each, value))
    return spellings[fold(value)]


def _no_choice(each: Parameter, value: str) -> Words:
    """All that the value may be, or the nearest: the keys in English, their words in German."""
    kind, choices = Words.alike(each.name), each.choices.values()
    every = [said for words in choices for said in words.every]
    german = unknown(kind, value, [words.de for words in choices], also=every)
    return Words(unknown(kind, value, each.choices, also=every).en, german.de)


def _segments(each: Parameter, value: object, model: str, store: Reads) -> list[str]:
    listed = value.split(",") if isinstance(value, str) else value
    said = list(listed) if isinstance(listed, Iterable) else []
    if not said or not all(isinstance(text, str) for text in said):
        raise UsageError(faults.NO_SEGMENTS, name=each.name, given=value)
    found = sorted({_segment(text.strip(), model, store) for text in said})
    if each.minimum is not None and len(found) < each.minimum:
        raise UsageError(faults.TOO_FEW, name=each.name, least=each.minimum)
    return found


def _segment(value: str, model: str, store: Reads) -> str:
    """The id of a segment that is known by its id, its key, its name or an alias."""
    named: dict[str, set[str]] = {}
    names: set[str] = set()
    for id, name, aliases in store.read(_SEGMENTS, {"model": model}).rows:
        spellings = [name, *aliases] if isinstance(aliases, list) else [name]
        names.update(map(str, spellings))
        for spelling in (str(id), key_of(str(id)), *spellings):
            named.setdefault(fold(str(spelling)), set()).add(str(id))
    keys = {key_of(id): id for ids in named.values() for id in ids}
    found = {keys[value]} if value in keys else named.get(fold(value), set())
    if len(found) > 1:
        said = ", ".join(sorted(map(key_of, found)))
        raise UsageError(faults.SEVERAL_SEGMENTS, given=value, keys=said)
    if not found:
        raise UsageError(unknown(faults.SEGMENT, value, keys, within=model, also=names))
    return found.pop()

"""Ids: the model's key and a thing's own, so that one id means one thing of a model."""

from collections import Counter
from collections.abc import Iterable, Mapping

from .graph import End


def ids(model: str, things: Iterable[End]) -> Mapping[End, str]:
    """The id of each thing by its label and key: `<model>/<key>`; the model's own is its key.

    Where things of several kinds have one key, theirs are `<model>/<key>:<Label>`.
    """
    named = [end for end in things if end != ("Model", model)]
    times = Counter(key for _, key in named)
    return {
        (label, key): f"{model}/{key}:{label}" if times[key] > 1 else f"{model}/{key}"
        for label, key in named
    } | {("Model", model): model}


def key_of(id: str) -> str:
    """The key of a thing as its file has it, without the model and the kind; else the id itself."""
    return (id.partition("/")[2] or id).partition(":")[0]


def stands_alone(group: object, id: str) -> bool:
    """Whether a group of alternatives has this thing as its one member, whose key then names it."""
    return group == key_of(id)

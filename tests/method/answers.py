"""Every answer about a model, and which of them differ between two models."""

from collections.abc import Iterator, Mapping

from graphmodel.model import Model
from graphmodel.questions import ask, files, question
from graphmodel.questions.tables import document
from graphmodel.store import Store, connect

ASKED = [
    name
    for name in files()
    if not name.startswith("rules ") and not any(each.required for each in question(name).options)
]
PROFILE = "segments profile"
Said = Mapping[str, object]


def answers(model: Model, names: list[str] | None = None) -> Said:
    """What each question answers, by name; the profile stands for all segments together."""
    with connect(":memory:") as store:
        store.load(model)
        return {name: _answer(store, model, name) for name in names or [*ASKED, PROFILE]}


def _answer(store: Store, model: Model, name: str) -> object:
    if name == PROFILE:
        segments = sorted(node.id for node in model.nodes if node.label == "Segment")
        return [_told(store, name, {"model": model.key, "segment": each}) for each in segments]
    return _told(store, name, {"model": model.key})


def _told(store: Store, name: str, parameters: Mapping[str, object]) -> object:
    return document(ask(store, name, parameters))


def changed(before: Said, after: Said) -> Iterator[str]:
    """The questions that are answered otherwise."""
    return (name for name in before if before[name] != after.get(name))

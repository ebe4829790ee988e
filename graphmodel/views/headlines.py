"""The headline answers about a model as steps of the guided walk, for any page about it."""

from collections.abc import Mapping, Sequence

from . import texts
from .limits import large
from .section import Step
from .spoken import listed, plain
from .study import Study

# Question -> the columns whose ids it speaks of.
_TOLD: Mapping[str, Sequence[str]] = {
    "topics shared": ("topic",),
    "topics missing": ("topic",),
    "markets dependencies": ("side", "on"),
    "markets payers": ("side",),
    "markets uncovered": ("side",),
    "segments conflicts": ("a", "b"),
    "segments strategies": ("segments",),
}


def walk(study: Study, told: Mapping[str, Sequence[str]]) -> list[Step]:
    """A step for each of a view's own answers that has rows, then the other headline answers.

    `told` names the view's questions, each with the columns whose ids it speaks of.
    """
    steps = [headline(study, name, told[name]) for name in told if study.ask(name).rows]
    return [*steps, *headlines(study, list(told))]


def headlines(study: Study, but: Sequence[str] = ()) -> list[Step]:
    """A step for each headline answer that has something to tell, but for those told already."""
    return [
        headline(study, name, columns)
        for name, columns in _TOLD.items()
        if name not in but and _told(study, name) and study.ask(name).rows
    ] + put_off(study, but) * large(study)


def put_off(study: Study, but: Sequence[str] = ()) -> list[Step]:
    """Where to get the headline answers that a page about a large model does not wait for."""
    left = [name for name in _TOLD if name not in but and not _told(study, name)]
    commands = listed([plain(f"graphmodel {name} -m {study.model}") for name in left], "; ")
    return [Step(texts.PUT_OFF.filled(commands=commands))] if left else []


def _told(study: Study, name: str) -> bool:
    """Whether the answer is on the page: always, unless the model is large and nobody asked yet."""
    return _asked(study, name) and (not large(study) or study.has_asked(name))


def _asked(study: Study, name: str) -> bool:
    """Whether the answer can be had while a page is made."""
    return name != "segments strategies" or study.split() is not None


def headline(study: Study, name: str, columns: Sequence[str]) -> Step:
    """The answer to a question as a step that shows what these columns name."""
    asked = study.ask(name)
    shown = dict.fromkeys(id for row in asked.rows for column in columns for id in ids(row[column]))
    return Step(asked.sentence, list(shown))


def ids(value: object) -> list[str]:
    """The ids in a value of a row: those of a list, the only one, or none."""
    if isinstance(value, list | tuple):
        return [str(each) for each in value]
    return [value] if isinstance(value, str) else []

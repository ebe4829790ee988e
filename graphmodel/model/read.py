"""From a file to its model, or to every problem that keeps it from being one."""

from dataclasses import dataclass
from pathlib import Path

from graphmodel.errors import FileError
from graphmodel.files import Document, Items, Problem, Text, ordered, read_bytes, read_file
from graphmodel.garbage import no_collection
from graphmodel.words import Words

from . import faults
from .build import build
from .checks import check_facts
from .document import read_document
from .extends import extended
from .graph import Model
from .join import join
from .listed import name_listed


@dataclass(frozen=True)
class Report:
    """What a check found: the model if there is no error, and the problems in order of place."""

    file: str
    model: Model | None
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the file from being read."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


class ModelFileError(FileError):
    """A model file has errors; `problems` holds all of them, warnings too."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(Words.in_each(self._told))

    def _told(self, language: str) -> str:
        return "\n".join(located(problem, language) for problem in self.problems)

    def __reduce__(self) -> tuple[type["ModelFileError"], tuple[tuple[Problem, ...]]]:
        """As it was made: from its problems, not from the words for them."""
        return type(self), (self.problems,)


def located(problem: Problem, language: str = "en") -> str:
    """The problem on one line, with its place as editors read it."""
    return f"{problem.place}: {problem.say(language)}"


def read(path: str | Path) -> Model:
    """The model in a file.

    Raises:
        ModelFileError: the file cannot be read or has errors; all of them are told.
    """
    return _model(check(path))


def read_text(data: bytes, name: str) -> Model:
    """The model in bytes; `name` is what problems call the file.

    Raises:
        ModelFileError: the text has errors; all of them are told.
    """
    return _model(check_text(data, name))


def check(path: str | Path) -> Report:
    """The model in a file, if it has no errors, and every problem. Never raises for a bad file."""
    with no_collection():
        return checked(read_file(Path(path)), in_folder=True)


def check_text(data: bytes, name: str) -> Report:
    """The same for bytes; such a text can extend no file."""
    with no_collection():
        return checked(read_bytes(data, name), in_folder=False)


def _model(report: Report) -> Model:
    if report.model is None:
        raise ModelFileError(report.problems)
    return report.model


def checked(document: Document, *, in_folder: bool) -> Report:
    """The same for what a file says; `in_folder` if it can extend others beside it."""
    table, text_problems = extended(document, in_folder=in_folder)
    problems = list(text_problems)
    if isinstance(document.value, Text | Items):
        problems.append(Problem(document.value.place, faults.NO_TABLE, {}))
    if table is None:
        return Report(document.file, None, ordered(problems))
    reading = read_document(table)
    joined, scored = join(reading)
    check_facts(reading, joined, scored)
    problems += reading.problems
    model = None
    if not any(problem.severity == "error" for problem in problems):
        name_listed(reading, joined)
        model = build(reading, joined, scored)
    return Report(document.file, model, ordered(problems))

"""The YAML of a header, each part with its line, so that a message can say where."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import yaml

from graphmodel.errors import QuestionError
from graphmodel.schema import LANGUAGES, Words

from . import file_faults as faults
from .nearest import unknown

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class Part:
    """A text, a list or a table of the header, with the file and line where it stands."""

    value: "str | list[Part] | dict[str, Part]"
    file: Path
    line: int

    def fail(self, words: Words, /, **values: object) -> NoReturn:
        """Raise a `QuestionError` that names the place."""
        raise placed(self.file, self.line, words, **values)

    def text(self, what: str | Words) -> str:
        """The value where it must be a text."""
        if not isinstance(self.value, str) or not self.value:
            self.fail(faults.TEXT_WANTED, what=what)
        return self.value

    def table(self, what: str | Words) -> "dict[str, Part]":
        """The value where it must be a table of any keys."""
        if not isinstance(self.value, dict):
            self.fail(faults.TABLE_WANTED, what=what)
        return self.value

    def fields(
        self, what: str | Words, allowed: Collection[str], required: Collection[str] = ()
    ) -> "dict[str, Part]":
        """The value where it must be a table of these keys and no other."""
        table = self.table(what)
        for key, part in table.items():
            if key not in allowed and not part.value:
                part.fail(faults.NO_VALUE, what=what, key=key)
            if key not in allowed:
                part.fail(faults.IN, what=what, fault=unknown(faults.KEY, key, allowed))
        for key in required:
            if key not in table:
                self.fail(faults.LACKING, what=what, key=key)
        return table

    def texts(self, what: str) -> tuple[str, ...]:
        """The value where it must be a list of texts."""
        if not isinstance(self.value, list):
            self.fail(faults.LIST_WANTED, what=what)
        return tuple(part.text(what) for part in self.value)

    def words(self, what: str) -> Words:
        """The value where it must say the same thing in both languages."""
        said = self.fields(what, LANGUAGES, LANGUAGES)
        return Words(said["en"].text(f"{what}.en"), said["de"].text(f"{what}.de"))


def placed(file: Path, line: int, words: Words, /, **values: object) -> QuestionError:
    """The error about a line of a file."""
    return QuestionError(faults.AT, file=file, line=line, fault=words.filled(**values))


def parts(text: str, file: Path) -> Part:
    """The parts of a YAML text.

    Raises:
        QuestionError: the text is no YAML, or uses what a header has no need of.
    """
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise placed(file, line, faults.NO_YAML, why=error.problem) from None
    except yaml.YAMLError as error:
        raise placed(file, 1, faults.NO_YAML, why=error) from None
    if node is None:
        raise placed(file, 1, faults.EMPTY)
    return _part(node, file)


def _part(node: yaml.Node, file: Path) -> Part:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Part(str(node.value), file, line)
    if isinstance(node, yaml.SequenceNode):
        return Part([_part(each, file) for each in node.value], file, line)
    found: dict[str, Part] = {}
    for key, value in node.value:
        name = str(key.value)
        if name in found:
            Part(name, file, key.start_mark.line + 1).fail(faults.TWICE, name=name)
        found[name] = _part(value, file)
    return Part(found, file, line)

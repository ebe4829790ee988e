"""A question once its file has been read: what it asks, takes and returns. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from graphmodel.schema import Words

RULES = "rules"


@dataclass(frozen=True)
class Column:
    """One column of an answer.

    `form` is id, text, integer, decimal, boolean, level, choice, rule, because, missing, change,
    worksheet, lack or fact;
    `of` is the label behind an id, the scale of a level, or a question whose words say what is
    missing where its own header does not; `join` is empty for single values, else
    what stands between the members of the list when it is shown.
    """

    name: str
    form: str
    words: Words
    of: str = ""
    join: str = ""
    choices: Mapping[str, Words] = field(default_factory=dict)
    help: Words | None = None
    absent: Words | None = None


@dataclass(frozen=True)
class Parameter:
    """One parameter: `form` is model, integer, boolean, text, segment, segments or choice.

    `minimum` and `maximum` limit a number, or how many segments there are. A positional one is
    given without its name on a command line.
    """

    name: str
    form: str
    help: Words
    default: object = None
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    positional: bool = False
    choices: Mapping[str, Words] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """One file: its header, and the Cypher text below it.

    `gathers` are the columns of the query where a step makes the answer from them; without a step
    they are the names of `columns`. `strength` and `because` belong to rules alone.
    """

    name: str
    path: Path
    text: str
    title: Words
    question: Words
    source: str
    parameters: tuple[Parameter, ...]
    columns: tuple[Column, ...]
    gathers: tuple[str, ...]
    sentences: Mapping[str, Words] = field(default_factory=dict)
    always: tuple[str, ...] = ()
    step: str = ""
    strength: int = 0
    because: Mapping[str, Words] = field(default_factory=dict)
    missing: Mapping[str, Words] = field(default_factory=dict)

    @property
    def area(self) -> str:
        """The folder of the file, the first word of the name."""
        return self.name.partition(" ")[0]

    @property
    def options(self) -> tuple[Parameter, ...]:
        """Every parameter but the model."""
        return tuple(each for each in self.parameters if each.form != "model")

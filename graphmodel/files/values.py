"""What a file says before anybody knows what it means: texts, lists, tables, with places."""

from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A file and where in it, counted from one as editors do."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Text:
    """One scalar; `plain` ones stand without quotes."""

    text: str
    place: Place
    plain: bool = True


@dataclass(frozen=True, slots=True)
class Blank:
    """A key whose value was left out."""

    place: Place


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple["Value", ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Table:
    """Keys with values, in the order of the file; no key stands twice."""

    rows: tuple[tuple[Text, "Value"], ...]
    place: Place


Value = Text | Blank | Items | Table

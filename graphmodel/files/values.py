"""What a file says before anybody knows what it means: texts, lists, tables, with places."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .problems import Problem


class Place(NamedTuple):
    """A file and where in it, counted from one as editors do; in a workbook, a cell of a sheet."""

    file: str
    line: int
    column: int
    sheet: str = ""

    @property
    def cell(self) -> str:
        """The cell as spreadsheets name it, such as C5; empty where there are no sheets."""
        return f"{column_letters(self.column)}{self.line}" if self.sheet else ""

    def __str__(self) -> str:
        """As editors and spreadsheets read it: `a.yaml:3:1`, `a.xlsx: Segments!C5`."""
        if self.sheet:
            return f"{self.file}: {self.sheet}!{self.cell}"
        return f"{self.file}:{self.line}:{self.column}"


def column_letters(column: int) -> str:
    """The name of a column in a spreadsheet: 1 is A, 27 is AA."""
    found = ""
    while column:
        column, letter = divmod(column - 1, 26)
        found = chr(ord("A") + letter) + found
    return found


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


@dataclass(frozen=True)
class Document:
    """What one file says; the value is None if the text has no value that could be used."""

    file: str
    value: Value | None
    problems: tuple["Problem", ...]

"""A problem of a file: what is wrong, where, and what would be right, in English and German."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import total_ordering
from typing import TypeVar

from graphmodel.schema import Words, fold

from .values import Place

T = TypeVar("T")

Said = str | int | Words | Place | tuple[str | Words | Place, ...]
_NEAR = Words("did you mean '{near}'?", "gemeint ist wohl '{near}'")
_KNOWN = Words("one of: {known}", "möglich: {known}")
_NO_HINT = Words("", "")
_LONGEST = 60


@dataclass(frozen=True)
class Fault:
    """A sort of problem: a stable code, and what is said about it with the values filled in."""

    code: str
    message: Words
    hint: Words = _NO_HINT
    severity: str = "error"


@total_ordering
@dataclass(frozen=True)
class Problem:
    """One problem; `values` fill in the fault's words. Sorted by place, code and message."""

    place: Place
    fault: Fault
    values: Mapping[str, Said]

    def __lt__(self, other: "Problem") -> bool:
        return self.order < other.order

    @property
    def order(self) -> tuple[str, str, Place, str, str]:
        """What problems are sorted by; dear to make, so sort with it as the key."""
        return self.file, self.sheet, self.place, self.code, self.say("en")

    @property
    def file(self) -> str:
        """The file as it was named by the caller, or by the file that extends it."""
        return self.place.file

    @property
    def line(self) -> int:
        """The line, counted from one."""
        return self.place.line

    @property
    def column(self) -> int:
        """The column in characters, counted from one."""
        return self.place.column

    @property
    def sheet(self) -> str:
        """The sheet of a workbook; empty in a text."""
        return self.place.sheet

    @property
    def cell(self) -> str:
        """The cell of the sheet, such as C5; empty in a text."""
        return self.place.cell

    @property
    def code(self) -> str:
        """What sort of problem it is; never changes."""
        return self.fault.code

    @property
    def severity(self) -> str:
        """Either "error" or "warning"; a file with warnings alone is read."""
        return self.fault.severity

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self._filled(self.fault.message, "en")

    @property
    def hint(self) -> str:
        """What would be right, in English; may be empty."""
        return self._hint("en")

    def say(self, language: str = "en") -> str:
        """What is wrong and what would be right, in `language`, "en" or "de"."""
        hint = self._hint(language)
        message = self._filled(self.fault.message, language)
        return f"{message} ({hint})" if hint else message

    def record(self, language: str = "en") -> dict[str, str | int]:
        """The problem as plain values, for JSON: place, code, severity, message and hint."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "sheet": self.sheet,
            "cell": self.cell,
            "code": self.code,
            "severity": self.severity,
            "message": self._filled(self.fault.message, language),
            "hint": self._hint(language),
        }

    def _hint(self, language: str) -> str:
        near = [_NEAR] if self.values.get("near") else [_KNOWN] if self.values.get("known") else []
        hints = [self._filled(words, language) for words in (*near, self.fault.hint)]
        return "; ".join(hint for hint in hints if hint)

    def _filled(self, words: Words, language: str) -> str:
        said = {name: self._said(value, language) for name, value in self.values.items()}
        return words.say(language).format_map(said)

    def _said(self, value: Said, language: str) -> str:
        match value:
            case Words():
                return value.say(language)
            case Place(file, line) if file == self.file and not value.sheet:
                return f"Zeile {line}" if language == "de" else f"line {line}"
            case Place(file) if file == self.file:
                return f"{value.sheet}!{value.cell}"
            case Place():
                return str(value)
            case tuple():
                return ", ".join(self._said(each, language) for each in value)
            case _:
                return shown(str(value))


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems in their order: by place, code and message; none is said twice."""
    found = {problem.order: problem for problem in problems}
    return tuple(found[order] for order in sorted(found))


def shown(text: str) -> str:
    """The text as a message can hold it: on one line, not too long, no invisible signs."""
    short = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in short)


def nearest(given: str, known: Iterable[str], likeness: int = 65) -> str:
    """The known word that the given one is most likely a misspelling of, or ""; `Name` for `Nmae`.

    Of words that differ in capitals alone the one that has them as the given one has.
    """
    from rapidfuzz import fuzz, process

    words = {word: fold(word) for word in known}
    found = process.extractOne(fold(given[:200]), words, scorer=fuzz.ratio, score_cutoff=likeness)
    if not found:
        return ""
    alike = [word for word, folded in words.items() if folded == words[found[2]]]
    return max(alike, key=lambda word: fuzz.ratio(given[:200], word))


def spelt_so(named: list[T], kind: Callable[[T], str], exactly: Callable[[T], bool]) -> list[T]:
    """Of several things of one kind the one whose name is spelt just so; else all of them."""
    exact = [each for each in named if exactly(each)]
    return exact if len(exact) == 1 and len(set(map(kind, named))) == 1 else named

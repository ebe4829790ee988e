"""What usually lies behind a fault of YAML syntax."""

import re
from collections.abc import Callable

import yaml

from . import faults
from .problems import Fault, Problem, Said
from .values import Place

_SIGN_FIRST = re.compile(r"(?:^|[:\-\[{,])\s+([%@`&*!|>])|^\s*([%@`])")
_AT_START = (faults.OPEN_QUOTE, faults.NO_COLON)
_SECOND_COLON = re.compile(r"^[^'\"#\[{]*:\s[^'\"#\[{]*:(\s|$)")


def syntax_problem(file: str, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """The problem behind an error of the parser, named as a person would name it."""
    mark = error.problem_mark or error.context_mark
    place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
    context = error.context_mark or mark
    start = Place(file, context.line + 1, context.column + 1) if context else place
    lines = text.split("\n")
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    for recognise in (_quote, _tab, _sign, _colon, _no_colon, _bracket, _indentation):
        found = recognise(line, str(error.problem), str(error.context or ""), start)
        if found:
            fault, values = found
            return Problem(start if fault in _AT_START else place, fault, values)
    return Problem(place, faults.NOT_YAML, {"detail": str(error.problem)})


_Found = tuple[Fault, dict[str, Said]] | None
_Recognise = Callable[[str, str, str, Place], _Found]


def _quote(line: str, problem: str, context: str, start: Place) -> _Found:
    return (faults.OPEN_QUOTE, {}) if "while scanning a quoted scalar" in context else None


def _tab(line: str, problem: str, context: str, start: Place) -> _Found:
    return (faults.TAB, {}) if re.match(r" *\t", line) else None


def _sign(line: str, problem: str, context: str, start: Place) -> _Found:
    found = _SIGN_FIRST.search(line)
    return (faults.SIGN_FIRST, {"sign": found[1] or found[2]}) if found else None


def _colon(line: str, problem: str, context: str, start: Place) -> _Found:
    return (faults.COLON_IN_TEXT, {}) if _SECOND_COLON.match(line) else None


def _bracket(line: str, problem: str, context: str, start: Place) -> _Found:
    return (faults.OPEN_BRACKET, {"first": start}) if "while parsing a flow" in context else None


def _no_colon(line: str, problem: str, context: str, start: Place) -> _Found:
    return (faults.NO_COLON, {}) if "could not find expected ':'" in problem else None


def _indentation(line: str, problem: str, context: str, start: Place) -> _Found:
    misplaced = "block mapping" in context or "mapping values" in problem
    return (faults.INDENTATION, {}) if misplaced else None

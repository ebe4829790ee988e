"""Whether a question's header and its query fit each other, and the query keeps to the subset."""

import re
from collections.abc import Iterator

from graphmodel.words import Words

from . import file_faults as faults
from .cypher import Item, Query, last_return, outer, scan
from .declared import Question
from .nearest import unknown
from .parts import placed
from .steps import STEPS

Problem = tuple[int, Words]  # line and what is wrong there

_ID = re.compile(r"[A-Za-z_]\w*\.id")
_PLACE = re.compile(r"\{(\w+)\}")


def check_query(question: Question, *, shipped: bool = False) -> None:
    """Check the query against its header.

    Args:
        question: as read from its file.
        shipped: whether it may name a Python step, and its Cypher was checked by the tests.

    Raises:
        QuestionError: the first problem, with file and line.
    """
    query = scan(question.text)
    problems = [
        *_step(question, shipped),
        *_used(question, query),
        *_returned(question, query),
        *_said(question),
        *([] if shipped else _outside(question)),
    ]
    for line, fault in problems:
        raise placed(question.path, line, fault)


def _outside(question: Question) -> list[Problem]:
    from .subset import departures

    return departures(question.text)


def _step(question: Question, shipped: bool) -> Iterator[Problem]:
    if question.step and not shipped:
        yield 1, faults.SHIPPED_ONLY
    elif question.step and question.step not in STEPS:
        yield 1, unknown(faults.STEP, question.step, STEPS)


def _used(question: Question, query: Query) -> Iterator[Problem]:
    """Parameters used but not declared, or declared but not used (a step may use them)."""
    declared = {each.name for each in question.parameters}
    used = {found.group(1): found.start() for found in re.finditer(r"\$(\w+)", query.plain)}
    for name in sorted(used.keys() - declared):
        yield query.line(used[name]), faults.NOT_DECLARED.filled(name=name)
    for name in sorted(declared - used.keys()):
        if not question.step or name == "model":
            yield 1, faults.NOT_USED.filled(name=name)


def _returned(question: Question, query: Query) -> Iterator[Problem]:
    items, keys, at = last_return(query)
    line = query.line(max(at, 0))
    names = tuple(item.name for item in items)
    if at < 0:
        yield 1, faults.NO_RETURN
    elif re.search(r"\bUNION\b", outer(query), re.IGNORECASE):
        yield line, faults.UNION
    elif names != question.gathers:
        given, wanted = ", ".join(names), ", ".join(question.gathers)
        yield line, faults.COLUMNS.filled(given=given, wanted=wanted)
    else:
        lacking = [name for name in _needed(question, items) if name not in _sorted(items, keys)]
        if lacking:
            yield line, faults.NO_ORDER.filled(names=", ".join(lacking))


def _needed(question: Question, items: list[Item]) -> list[str]:
    """The items that tell rows apart: ids, or else all of them."""
    typed = () if question.step else question.columns
    ids = {each.name for each in typed if each.form == "id" and not each.join}
    ids |= {item.name for item in items if _ID.fullmatch(item.expression)}
    return [item.name for item in items if item.name in ids or not ids]


def _sorted(items: list[Item], keys: list[str]) -> set[str]:
    """The names of the items that the result is sorted by, as name or as expression."""
    return {item.name for item in items if item.name in keys or item.expression in keys}


def _said(question: Question) -> Iterator[Problem]:
    """Placeholders of sentences that nothing fills; with a step they may be facts of its own."""
    known = {"count", *(column.name for column in question.columns)}
    known |= {each.name for each in question.parameters}
    for case, words in question.sentences.items():
        for name in _PLACE.findall(words.en + words.de):
            if name not in known and not question.step:
                what = faults.SENTENCE.filled(name=case)
                fault = unknown(faults.PLACEHOLDER, name, known)
                yield 1, faults.IN.filled(what=what, fault=fault)
            if name in {column.name for column in question.columns} and case == "none":
                yield 1, faults.NO_ROW.filled(name=name)

"""Whether a question's header and its query fit each other, and the query keeps to the subset."""

import re
from collections.abc import Iterator

from graphmodel.errors import QuestionError

from .cypher import Item, Query, last_return, outer, scan
from .declared import Question
from .nearest import unknown
from .steps import STEPS

Problem = tuple[int, str]  # line and message

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
    for line, message in problems:
        raise QuestionError(f"{question.path}:{line}: {message}")


def _outside(question: Question) -> list[Problem]:
    from .subset import departures

    return departures(question.text)


def _step(question: Question, shipped: bool) -> Iterator[Problem]:
    if question.step and not shipped:
        yield 1, "only shipped questions name a Python step"
    elif question.step and question.step not in STEPS:
        yield 1, unknown("step", question.step, STEPS)


def _used(question: Question, query: Query) -> Iterator[Problem]:
    """Parameters used but not declared, or declared but not used (a step may use them)."""
    declared = {each.name for each in question.parameters}
    used = {found.group(1): found.start() for found in re.finditer(r"\$(\w+)", query.plain)}
    for name in sorted(used.keys() - declared):
        yield query.line(used[name]), f"the parameter ${name} is not declared in the header"
    for name in sorted(declared - used.keys()):
        if not question.step or name == "model":
            yield 1, f"the parameter {name!r} is declared and never used"


def _returned(question: Question, query: Query) -> Iterator[Problem]:
    items, keys, at = last_return(query)
    line = query.line(max(at, 0))
    names = tuple(item.name for item in items)
    if at < 0:
        yield 1, "the query has no RETURN"
    elif re.search(r"\bUNION\b", outer(query), re.IGNORECASE):
        yield line, "a UNION has no total order: put it into CALL (x) { … }"
    elif names != question.gathers:
        said = ", ".join(question.gathers)
        yield line, f"RETURN gives {', '.join(names)}, the header says {said}"
    else:
        lacking = [name for name in _needed(question, items) if name not in _sorted(items, keys)]
        if lacking:
            yield line, f"the order is not total: ORDER BY lacks {', '.join(lacking)}"


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
                yield 1, f"sentence {case}: {unknown('placeholder', name, known)}"
            if name in {column.name for column in question.columns} and case == "none":
                yield 1, f"sentence none: there is no row to take {name!r} from"

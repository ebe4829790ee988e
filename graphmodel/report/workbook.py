"""A report as a workbook: one sheet for each answer, the decision paper to be filled in."""

import re
from collections.abc import Iterator, Sequence

from graphmodel.files.binding import workbook_bytes
from graphmodel.files.pages import Page
from graphmodel.questions import Answer, question
from graphmodel.questions.tables import Sheet, sheet

from . import texts
from .decisions import paper
from .study import Report

LONGEST_NAME = 31  # of a sheet, in any spreadsheet
_WHOLE = re.compile(r"-?\d{1,3}([.,]\d{3}){0,4}")  # decimals are two at most
_FORBIDDEN = re.compile(r"[\[\]:*?/\\']|^history$", re.IGNORECASE)


def workbook(report: Report) -> bytes:
    """The bytes of the workbook: the same report gives the same bytes.

    Raises:
        FileError: a text is too long for a cell.
    """
    answers = [answer for part in report.parts for answer in part.telling]
    pages = [_brief(report), _page(texts.DECISIONS.say(report.language), paper(report.decisions))]
    pages += [
        _page(question(each.question).title.say(report.language), sheet(each)) for each in answers
    ]
    pages += [_page(_subject(each), sheet(each)) for each in report.profiles]
    pages.append(_page(texts.RECORD.say(report.language), report.annex))
    return workbook_bytes(list(_named([*pages, _queries(report, answers)])), {}, report.language)


def _brief(report: Report) -> Page:
    """Question and sentence of every answer, what management asks first on top."""
    rest = [each for part in report.parts for each in part.telling if each not in report.headlines]
    rows = [
        (question(each.question).question.say(report.language), report.told(each))
        for each in (*report.headlines, *rest)
    ]
    heads = (texts.QUESTION.say(report.language), texts.ANSWER.say(report.language))
    return Page(texts.BRIEF.say(report.language), (), heads, tuple(rows))


def _page(name: str, rows: Sheet) -> Page:
    """The sheet of an answer; numbers stay numbers."""
    cells = tuple(tuple(_cells(each, rows.right)) for each in rows.cells)
    return Page(name, (), tuple(rows.heads), cells)


def _cells(cells: Sequence[str], right: Sequence[bool]) -> Iterator[str | int]:
    for text, number in zip(cells, right, strict=True):
        yield int(re.sub("[.,]", "", text)) if number and _WHOLE.fullmatch(text) else text


def _subject(profile: Answer) -> str:
    return profile.names[str(profile.parameters["segment"])]


def _queries(report: Report, answers: Sequence[Answer]) -> Page:
    rows = tuple((each.question, question(each.question).text.strip()) for each in answers)
    heads = (texts.QUESTION.say(report.language), texts.QUERY.say(report.language))
    return Page(texts.QUERIES.say(report.language), (), heads, rows)


def _named(pages: Sequence[Page]) -> Iterator[Page]:
    """The pages under names that a spreadsheet takes, each different from the others."""
    taken: set[str] = set()
    for page in pages:
        whole = " ".join(_FORBIDDEN.sub(" ", page.name).split()) or "–"
        name = _cut(whole, LONGEST_NAME)
        number = 1
        while name.casefold() in taken:
            number += 1
            mark = f" {number}"
            name = _cut(whole, LONGEST_NAME - len(mark)) + mark
        taken.add(name.casefold())
        yield Page(name, page.columns, page.headings, page.rows)


def _cut(text: str, longest: int) -> str:
    """A text that is too long ends in "…", after a whole word where one fits."""
    if len(text) <= longest:
        return text
    words, space, _ = text[:longest].rpartition(" ")
    return f"{words if space else text[: longest - 1]}…"

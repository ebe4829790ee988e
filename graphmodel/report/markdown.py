"""A report as Markdown, for wikis and text editors."""

import re
from collections.abc import Iterator, Sequence

from graphmodel.questions import Answer, question
from graphmodel.questions.plain import clean
from graphmodel.questions.tables import as_markdown, sheet, unmarked
from graphmodel.schema.say import say_number

from . import texts
from .decisions import paper, prepared
from .study import Part, Report

_BLOCK = re.compile(r"^(\d*)([-+=.)])")  # what a list, a rule or an underlined heading begins with
LONGEST = 12  # open points that a chapter lists


def markdown(report: Report) -> str:
    """The whole report; nothing in a name or a text acts as markup."""
    numbered = enumerate(report.parts, 1)
    parts = [line for number, part in numbered for line in _part(report, part, number)]
    rest = [*_profiles(report), *_record(report)]
    return "\n\n".join([*_brief(report), *_decisions(report), *parts, *rest]) + "\n"


def _brief(report: Report) -> Iterator[str]:
    yield f"# {_plain(texts.TITLE.say(report.language).format(name=report.name))}"
    yield f"## {texts.BRIEF.say(report.language)}"
    yield "\n".join(f"- {_plain(line)}" for line in _headlines(report))


def _headlines(report: Report) -> Iterator[str]:
    """The answers on top, each behind its question: by itself not every answer tells of what."""
    for each in report.headlines:
        yield f"{question(each.question).question.say(report.language)} {report.told(each)}"


def _decisions(report: Report) -> Iterator[str]:
    yield f"## {texts.DECISIONS.say(report.language)}"
    yield " ".join(each.say(report.language) for each in prepared(report.decisions))
    yield as_markdown(paper(report.decisions))


def _part(report: Report, part: Part, number: int) -> Iterator[str]:
    language = report.language
    yield f"## {number} {part.chapter.title.say(language)}"
    for answer in part.telling:
        yield from _answer(answer, report.told(answer))
    if part.open:
        yield f"### {texts.OPEN.say(language)}"
        yield "\n".join(f"- {line}" for line in listed(part.open, language))


def listed(open_points: Sequence[str], language: str) -> list[str]:
    """The first open points, and how many there are beyond."""
    points = [_plain(each) for each in open_points]
    left = len(points) - LONGEST
    if left < 2:
        return points
    more = texts.MORE.say(language).format(count=say_number(left, language))
    return [*points[:LONGEST], more]


def _answer(answer: Answer, told: str) -> Iterator[str]:
    asked = question(answer.question)
    yield f"### {_plain(asked.title.say(answer.language))}"
    yield _plain(told)
    if answer.rows:
        yield as_markdown(sheet(answer))
    yield f"<details><summary>{texts.QUERY.say(answer.language)}</summary>"
    yield f"```cypher\n{asked.text.strip()}\n```\n\n</details>"


def _profiles(report: Report) -> Iterator[str]:
    yield f"## {texts.PROFILES.say(report.language)}"
    for each in report.profiles:
        yield f"### {_plain(each.names[str(each.parameters['segment'])])}"
        yield as_markdown(sheet(each))


def _record(report: Report) -> Iterator[str]:
    rows = report.annex
    yield f"## {texts.RECORD.say(report.language)}"
    count = say_number(len(rows.cells), report.language)
    yield texts.COUNTED.say(report.language).format(count=count)
    yield as_markdown(rows)


def _plain(text: str) -> str:
    """A text in one line that stays one, also where it begins like a list or a rule."""
    return _BLOCK.sub(r"\1\\\2", unmarked(clean(text).strip()))

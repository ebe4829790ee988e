"""The report: the answers first, the decision paper, then every chapter with its drawing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from itertools import islice

from graphmodel.questions.tables import Sheet
from graphmodel.questions.wording import EXCLUDED
from graphmodel.report.annex import annex, recorded
from graphmodel.report.decisions import paper, prepared
from graphmodel.report.parts import CHAPTERS, DECISIONS, HEADLINES, Chapter
from graphmodel.report.study import lists_missing, missing_in
from graphmodel.report.texts import BRIEF, COUNTED, OPEN, RECORD
from graphmodel.report.texts import DECISIONS as PAPER
from graphmodel.schema import Words

from . import limits, texts
from .contents import contents
from .headlines import headlines, ids
from .section import Section
from .spoken import capital, counted, listed, plain, said
from .study import Asked, Study

TITLE = texts.REPORT
SHOWN = 12  # open points of a chapter
ELSEWHERE = "elsewhere"  # tells of strategies by their numbers; the drawing shows those


def sections(study: Study) -> tuple[Section, ...]:
    """The brief with the decision paper, a section or more for each chapter, every fact."""
    chapters = list(_numbered(part for each in CHAPTERS for part in _chapter(study, each)))
    record = _record(study)
    return (_brief(study, [*chapters, record]), *chapters, record)


def _brief(study: Study, following: Sequence[Section]) -> Section:
    """What management asks first, each with its answer; then what is to be decided."""
    first, *answers = [study.ask(name) for name in limits.quick(study, HEADLINES)]
    repeated = [EXCLUDED] if EXCLUDED in first.en.case.split() else []
    lines = _lines((each.question.question, each.without(*repeated)) for each in answers)
    brief = f"{lines}{limits.put_off(study, HEADLINES)}"
    if DECISIONS not in limits.quick(study, [DECISIONS]):
        walk = headlines(study)
        return Section(
            "brief",
            BRIEF,
            [first],
            f"{brief}{contents(following)}",
            walk=walk,
            parts=("report.css",),
            pictured=False,
        )
    prepares = listed(prepared(study.ask(DECISIONS).en), " ")
    decisions = f"<h3>{said(PAPER)}</h3><p>{said(prepares)}</p>{_paper(study)}"
    segments = [str(row["segment"]) for row in study.ask(DECISIONS).rows]
    return Section(
        "brief",
        BRIEF,
        [study.ask(DECISIONS)],
        f"{brief}{decisions}{contents(following)}",
        things=[study.thing(each) for each in segments],
        walk=headlines(study),
        parts=("report.css",),
        answer=first.without(ELSEWHERE),
        pictured=False,
        rows=(),
    )


def _lines(told: Iterable[tuple[Words, Words]]) -> str:
    """Answers in sentences, each under its question or title."""
    lines = "".join(f"<div><dt>{said(a)}</dt><dd>{said(b)}</dd></div>" for a, b in told)
    return f'<dl class="brief">{lines}</dl>' if lines else ""


def _paper(study: Study) -> str:
    """The decision paper as a table in both languages; what is blank is for the pen."""
    asked = study.ask(DECISIONS)
    return _table("paper", paper(asked.en), paper(asked.de))


def _table(name: str, en: Sheet, de: Sheet) -> str:
    """The same rows in both languages as one table."""
    heads = "".join(
        f'<th scope="col">{said(capital(Words(*pair)))}</th>'
        for pair in zip(en.heads, de.heads, strict=True)
    )
    body = "".join(
        f"<tr>{''.join(f'<td>{said(Words(*cell))}</td>' for cell in zip(*pair, strict=True))}</tr>"
        for pair in zip(en.cells, de.cells, strict=True)
    )
    return (
        f'<div class="scroll" tabindex="0"><table class="{name}"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _record(study: Study) -> Section:
    """Every recorded fact with its reason, in a table that opens."""
    model = study.known.model
    found = recorded(model)
    first, left = limits.first(found, limits.FACTS)
    few = [annex(model, language, first) for language in ("en", "de")]
    rest = limits.left_out(study, left, texts.MANY_FACTS, "export")
    rows = f"{_table('record', *few)}{rest}"
    drawing = f"<details><summary>{said(texts.FACTS_AS_TABLE)}</summary>{rows}</details>"
    count = COUNTED.filled(count=counted(len(found)))
    return Section(
        "record", RECORD, [], drawing, parts=("report.css",), answer=count, pictured=False
    )


def _chapter(study: Study, chapter: Chapter) -> Iterator[Section]:
    """The drawings of a chapter, or the answers in sentences where nothing draws them."""
    answers = [study.ask(name) for name in limits.quick(study, chapter.questions)]
    if not chapter.view:
        yield _told(study, chapter, answers)
        return
    first, *rest = import_module(f".{chapter.view}", __package__).sections(study)
    drawn = {each.en.question for part in (first, *rest) for each in part.asked}
    others = [each for each in answers if each.en.question not in drawn]
    further = f"{_further(others)}{limits.put_off(study, chapter.questions)}"
    yield replace(
        first,
        title=chapter.title,
        asked=[*first.asked, *others],
        drawing=first.drawing,
        below=f"{first.below}{further}{_open(study, answers)}",
        walk=(),
    )
    yield from (replace(each, walk=()) for each in rest)


def _told(study: Study, chapter: Chapter, answers: Sequence[Asked]) -> Section:
    named = [id for asked in answers for row in asked.rows for v in row.values() for id in ids(v)]
    known = [id for id in dict.fromkeys(named) if id in study.known.nodes]
    first, *rest = [(each.question.title, each.without(EXCLUDED)) for each in answers]
    return Section(
        f"chapter-{CHAPTERS.index(chapter) + 1}",
        chapter.title,
        answers,
        _lines((title, answer) for title, answer in rest if answer != first[1]),
        below=f"{limits.put_off(study, chapter.questions)}{_open(study, answers)}",
        things=[study.thing(id) for id in known[: limits.ROWS]],
        parts=("report.css",),
        answer=first[1],
        pictured=False,
    )


def _further(answers: Sequence[Asked]) -> str:
    """The answers that drawings of a chapter do not tell; who is not considered is told above."""
    lines = _lines((each.question.title, each.without(EXCLUDED)) for each in answers)
    return f"<h3>{said(texts.FURTHER)}</h3>{lines}" if answers else ""


def _open(study: Study, answers: Sequence[Asked]) -> str:
    """What the answers of a chapter still lack; of a large model, the first of it."""
    lacking = {asked.en.question: _lacks(asked) for asked in answers if lists_missing(asked.en)}
    told = _once(point for points in lacking.values() for point in points)
    found = list(islice(told, SHOWN + 1) if limits.large(study) else told)
    if not found:
        return ""
    points = limits.names(found, SHOWN)
    items = "".join(f"<li>{said(each)}</li>" for each in points)
    return (
        f'<div class="still-open"><h3>{said(OPEN)}</h3>'
        f"<ul>{items}{_rest(study, told, lacking)}</ul></div>"
    )


def _lacks(asked: Asked) -> Iterator[Words]:
    for en, de in zip(missing_in(asked.en), missing_in(asked.de), strict=True):
        yield Words(en, de)


def _once(told: Iterable[Words]) -> Iterator[Words]:
    """Each text once, as soon as it comes."""
    seen: set[Words] = set()
    for each in told:
        if each not in seen:
            seen.add(each)
            yield each


def _rest(study: Study, told: Iterator[Words], names: Iterable[str]) -> str:
    """Where to read what nobody waited for."""
    if next(told, None) is None:
        return ""
    commands = ", ".join(limits.command(study, name) for name in names)
    return f"<li>{said(texts.MORE_OPEN)} {commands}</li>"


def _numbered(parts: Iterable[Section]) -> Iterator[Section]:
    """The chapters with their numbers."""
    titles = [chapter.title for chapter in CHAPTERS]
    for part in parts:
        if part.title in titles:
            place = plain(titles.index(part.title) + 1)
            yield replace(part, title=listed([place, part.title], " "))
        else:
            yield part

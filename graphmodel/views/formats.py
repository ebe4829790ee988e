"""Segments, topic areas and usage formats: what suits, who is there, and how hard it is to win."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from graphmodel.questions.answer import Row
from graphmodel.schema import VOCABULARY_NODES

from . import limits, texts
from .facts import Fact
from .headlines import ids, walk
from .section import Section
from .spoken import capital, filled, listed, mark, named, said
from .study import Asked, Study, Thing

TITLE = texts.FORMATS
USAGES = tuple(term.id for term in VOCABULARY_NODES if term.label == "UsageFormat")
# How a verdict looks: won easily, with effort, hardly; what is open or does not suit stands apart.
LOOKS = {
    "free": "easy",
    "winnable": "easy",
    "contest": "effort",
    "hard": "effort",
    "possible only so": "hardly",
    "very hard": "hardly",
    "unlikely": "hardly",
    "open": "open",
    "unsuitable": "unsuitable",
}
TOLD = ("code", "why", "occupants", "verdict", "missing", "purpose")
# The questions of the guided walk, with the columns whose ids they speak of.
TOLD_IN_WALK = {
    "segments affinity": ["segment"],
    "segments formats": ["segment"],
    "segments community": ["segment"],
}


@dataclass(frozen=True)
class Formats:
    """What the drawing shows: the rows of formats, and of affinity by segment."""

    study: Study
    formats: Asked
    affinity: Asked
    rows: Sequence[Row]  # about the segments that are shown
    left: int  # segments that are not

    @property
    def usages(self) -> list[str]:
        """The formats that some row is about, in the order of the vocabulary."""
        shown = {row["format"] for row in self.rows}
        return [usage for usage in USAGES if usage in shown]

    def suits(self, segment: str) -> Row | None:
        """The row about the affinity of a segment."""
        return next((row for row in self.affinity.rows if row["segment"] == segment), None)


def sections(study: Study) -> tuple[Section, ...]:
    """One table: a group of rows for each segment, a row for each area, a column a format."""
    shown = _gathered(study)
    community = study.ask("segments community")
    drawn = Section(
        "formats",
        TITLE,
        [shown.formats, shown.affinity, community],
        _table(shown) if shown.formats.rows else f"<p>{said(shown.formats.sentence)}</p>",
        _legend() if shown.formats.rows else "",
        list(_things(shown)),
        ("priority", "area", "strategy", "horizon"),
        walk(study, TOLD_IN_WALK),
        ("formats.css",),
        answer=listed([shown.affinity.sentence, shown.formats.sentence], " "),
    )
    return (drawn,)


def _gathered(study: Study) -> Formats:
    formats = study.ask("segments formats")
    found = list(dict.fromkeys(row["segment"] for row in formats.rows))
    few, left = limits.first(found, limits.SEGMENTS)
    rows = [row for row in formats.rows if row["segment"] in few]
    return Formats(study, formats, study.ask("segments affinity"), rows, left)


def _table(shown: Formats) -> str:
    usages = shown.usages
    heads = "".join(
        f'<th scope="col">{said(capital(shown.study.name(usage)))}</th>' for usage in usages
    )
    groups = "".join(
        _group(shown, str(segment), list(rows), usages)
        for segment, rows in groupby(shown.rows, lambda row: row["segment"])
    )
    corner = f'<th scope="col">{said(texts.SEGMENT_AND_AREA)}</th>'
    return (
        f'<div class="scroll"><table class="grid"><thead><tr>{corner}{heads}</tr></thead>'
        f"{groups}</table></div>{limits.left_out(shown.study, shown.left, 'segments formats')}"
    )


def _group(shown: Formats, segment: str, rows: Sequence[Row], usages: Sequence[str]) -> str:
    """A segment with its affinity, and below it a row for each of its areas."""
    lines = "".join(
        _line(shown, segment, str(area), list(each), usages)
        for area, each in groupby(rows, lambda row: row["area"])
        if area
    )
    empty = f'<tr><td colspan="{len(usages) + 1}">{said(texts.NO_AREA)}</td></tr>'
    return (
        f'<tbody {mark(segment)}><tr class="of"><th scope="rowgroup" colspan="{len(usages) + 1}">'
        f'<button type="button" class="segment" {mark(segment)}>'
        f"{named(shown.study.name(segment))}</button>{_affinity(shown, segment)}</th></tr>"
        f"{lines or empty}</tbody>"
    )


def _affinity(shown: Formats, segment: str) -> str:
    row = shown.suits(segment)
    if row is None:
        return ""
    name = "state" if row["affinity"] is None else "affinity"
    told = filled(texts.OF, word=texts.AFFINITY, said=shown.affinity.cell(row, name))
    tags = f"<small>{said(told)}</small>"
    if row["leave_out"] == "yes":
        tags += f'<small class="out">{said(texts.CAN_BE_LEFT_OUT)}</small>'
    return tags


def _line(
    shown: Formats, segment: str, area: str, rows: Sequence[Row], usages: Sequence[str]
) -> str:
    cells = "".join(
        _cell(shown, _id(segment, area, usage), [row for row in rows if row["format"] == usage])
        for usage in usages
    )
    name = named(shown.study.name(area))
    head = f'<button type="button" class="area" {mark(area)}>{name}</button>'
    return f'<tr><th scope="row">{head}</th>{cells}</tr>'


def _id(segment: str, area: str, usage: str) -> str:
    return f"{segment}@{area}@{usage}"


def _cell(shown: Formats, id: str, rows: Sequence[Row]) -> str:
    """The verdict, and who is there; for each purpose where they are told apart."""
    if not rows:
        return "<td></td>"
    look = LOOKS[str(min(rows, key=lambda row: list(LOOKS).index(str(row["verdict"])))["verdict"])]
    inside = "<br>".join(_verdict(shown, row) for row in rows)
    who = [shown.study.name(each) for row in rows for each in ids(row["occupants"])]
    there = f"<small>{named(listed(dict.fromkeys(who)))}</small>" if who else ""
    return (
        f'<td><button type="button" class="verdict {look}" {mark(id)}>{inside}{there}</button></td>'
    )


def _verdict(shown: Formats, row: Row) -> str:
    told = shown.formats.cell(row, "verdict")
    if row["purpose"]:
        told = filled(texts.OF, word=shown.formats.cell(row, "purpose"), said=told)
    return said(told)


def _legend() -> str:
    looks = (
        ("easy", texts.EASY),
        ("effort", texts.EFFORT),
        ("hardly", texts.HARDLY),
        ("open", texts.OPEN_FORMAT),
        ("unsuitable", texts.UNSUITABLE),
    )
    items = "".join(
        f'<li><i class="verdict {look}">&#160;</i> {said(words)}</li>' for look, words in looks
    )
    return f"<ul>{items}</ul>"


def _things(shown: Formats) -> Iterator[Thing]:
    study = shown.study
    segments = dict.fromkeys(str(row["segment"]) for row in shown.rows)
    for segment in segments:
        row = shown.suits(segment)
        told = _row(shown.affinity, row, ("state", "affinity", "rests_on", "leave_out", "why"))
        yield study.thing(segment).with_facts(told if row else ())
    for area in dict.fromkeys(str(row["area"]) for row in shown.rows if row["area"]):
        yield study.thing(area)
    for rows in _cells(shown):
        ends = [str(rows[0][name]) for name in ("segment", "area", "format")]
        name = listed([study.name(each) for each in ends], " – ")
        facts = [fact for row in rows for fact in _row(shown.formats, row, TOLD)]
        yield Thing(_id(ends[0], ends[1], ends[2]), name, texts.FORMAT_OF, facts, ends[:2])


def _cells(shown: Formats) -> Iterator[list[Row]]:
    rows = [row for row in shown.rows if row["area"]]
    place = ("segment", "area", "format")
    for _, group in groupby(rows, lambda row: [row[name] for name in place]):
        yield list(group)


def _row(asked: Asked, row: Row | None, names: Sequence[str]) -> Iterator[Fact]:
    """The values of a row that are there, each under the words of its column."""
    for name in names if row else ():
        if row is not None and row[name] not in (None, [], ()):
            yield asked.word(name), [asked.cell(row, name)]

"""Segments, topic areas and usage formats: what suits, who is there, how hard it is to win."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from graphmodel.questions.answer import Row
from graphmodel.questions.wording import EXCLUDED
from graphmodel.schema import BY_LABEL, DEFAULT_SCALE

from . import limits, texts
from .beside import beside, told
from .facts import Fact
from .filters import filters
from .formats_cells import KINDS, USAGES, ball, cell_id, cells, columns, heads
from .headlines import ids, walk
from .section import Section
from .spoken import listed, mark, named, said
from .study import Asked, Study, Thing

TITLE = texts.FORMATS
TOLD = ("code", "why", "occupants", "verdict", "missing", "purpose")
# The state comes first: it is not told where the affinity is known.
SUITS = ("state", "affinity", "rests_on", "leave_out", "why")
# What stands beside the table in place of the answer on top: sentences of affinity, of formats.
TO_ASK = (("open", "ask"), ("asking",))
TO_NOTE = ("hardest", "unsuited", "contradicted")
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
    community: Asked
    segments: Sequence[str]
    left: int  # segments that are not shown

    @property
    def rows(self) -> list[Row]:
        """The rows about the segments that are shown."""
        shown = set(self.segments)
        return [row for row in self.formats.rows if row["segment"] in shown]

    @property
    def usages(self) -> list[str]:
        """The formats that some row is about, in the order of the vocabulary."""
        shown = {row["format"] for row in self.rows}
        return [usage for usage in USAGES if usage in shown]

    def suits(self, segment: str) -> Row | None:
        """The row about the affinity of a segment."""
        return next((row for row in self.affinity.rows if row["segment"] == segment), None)

    def best(self, segment: str, area: str) -> str:
        """The kind of community that is recommended there; empty where none is."""
        place = [segment, area]
        rows = (r for r in self.community.rows if [r["segment"], r["area"]] == place)
        told = (str(row["recommended"]).replace(" ", "-") for row in rows)
        return next((each for each in told if each in KINDS), "")


def sections(study: Study) -> tuple[Section, ...]:
    """One table: a group of rows for each segment, a row for each area, a column a format."""
    shown = _gathered(study)
    table = _table(shown)
    drawn = Section(
        "formats",
        TITLE,
        [shown.formats, shown.affinity, shown.community],
        f'<div class="both">{table}{_beside(shown)}</div>',
        _legend(table),
        list(_things(shown)),
        walk=walk(study, TOLD_IN_WALK),
        parts=("formats.css",),
        answer=listed(
            [
                shown.affinity.without(*TO_ASK[0]),
                shown.formats.without(*TO_ASK[1], *TO_NOTE, EXCLUDED),
            ],
            " ",
        ),
        # Areas stand in the rows of segments, and come and go with these.
        offered=filters(study, ("priority", "area", "strategy", "horizon"), shown.segments),
        pictured=bool(shown.segments),
    )
    return (drawn,)


def _gathered(study: Study) -> Formats:
    names = ("formats", "affinity", "community")
    formats, affinity, community = (study.ask(f"segments {name}") for name in names)
    out = ids(formats.facts.get(EXCLUDED))
    found = dict.fromkeys(str(row["segment"]) for row in (*formats.rows, *affinity.rows))
    few, left = limits.first([id for id in found if id not in out], limits.SEGMENTS)
    return Formats(study, formats, affinity, community, few, left)


def _table(shown: Formats) -> str:
    if not shown.segments:
        return ""
    by = {id: list(rows) for id, rows in groupby(shown.rows, lambda row: str(row["segment"]))}
    groups = "".join(_group(shown, id, by.get(id, [])) for id in shown.segments)
    rest = limits.left_out(shown.study, shown.left, BY_LABEL["Segment"].plural, "segments formats")
    return (
        f'<div class="scroll"><table class="grid"><thead>{heads(shown.study, shown.usages)}</thead>'
        f"{groups}</table></div>{rest}"
    )


def _group(shown: Formats, segment: str, rows: Sequence[Row]) -> str:
    """A segment with its affinity, beside it a row for each of its areas."""
    areas = [(str(area), list(each)) for area, each in groupby(rows, lambda row: row["area"])]
    lines = [_line(shown, area, each) for area, each in areas if area != "None"]
    width = len(columns(shown.usages)) + 1
    lines = lines or [f'<td colspan="{width}" class="none">{said(texts.NO_AREA)}</td>']
    head = (
        f'<th scope="rowgroup" rowspan="{len(lines)}"><button type="button" class="segment" '
        f"{mark(segment)}>{named(shown.study.name(segment))}</button>"
        f"{_affinity(shown, segment)}</th>"
    )
    first, *rest = lines
    below = "".join(f"<tr>{line}</tr>" for line in rest)
    return f"<tbody {mark(segment)}><tr>{head}{first}</tr>{below}</tbody>"


def _affinity(shown: Formats, segment: str) -> str:
    row = shown.suits(segment)
    if row is None:
        return ""
    level = row["affinity"]
    name = "state" if level is None else "affinity"
    told = said(texts.OF.filled(word=texts.AFFINITY, said=shown.affinity.cell(row, name)))
    tags = f"<small>{_bars(shown, level)}{told}</small>"
    if row["leave_out"] == "yes":
        tags += f'<small class="out">{said(texts.CAN_BE_LEFT_OUT)}</small>'
    return tags


def _bars(shown: Formats, level: object) -> str:
    """A bar for each level above none, as many of them filled as the level is high."""
    if not isinstance(level, int):
        return ""
    count = len(shown.study.known.scales.get("affinity", DEFAULT_SCALE)) - 1
    bars = "".join(_bar(at, full=at < level) for at in range(count))
    high, wide = 3 * count + 1, 6 * count
    return (
        f'<svg class="bars" width="{wide}" height="{high}" aria-hidden="true" '
        f'viewBox="0 {12 - high} {wide} {high}">{bars}</svg>'
    )


def _bar(at: int, *, full: bool) -> str:
    look = "full" if full else "empty"
    return f'<path class="{look}" d="M{at * 6} {8 - 3 * at}h4V12h-4z"/>'


def _line(shown: Formats, area: str, rows: Sequence[Row]) -> str:
    best = shown.best(str(rows[0]["segment"]), area)
    inside = "".join(cells(shown.formats, shown.study, rows, shown.usages, best))
    name = named(shown.study.name(area))
    head = f'<button type="button" class="area" {mark(area)}>{name}</button>'
    return f'<th scope="row">{head}</th>{inside}'


def _beside(shown: Formats) -> str:
    """What is to be found out, what to mind, and who is not considered."""
    affinity, formats = shown.affinity, shown.formats
    asked = [*(affinity.only(case) for case in TO_ASK[0]), formats.only(*TO_ASK[1])]
    parts = [
        told(texts.NOT_KNOWN, asked),
        told(texts.TO_NOTE, [formats.only(case) for case in TO_NOTE]),
        told(None, [formats.only(EXCLUDED)]),
    ]
    return beside(parts)


def _legend(table: str) -> str:
    """What the signs mean that are in the table."""
    looks = (
        ("easy", texts.EASY),
        ("effort", texts.EFFORT),
        ("hardly", texts.HARDLY),
        ("open", texts.OPEN_FORMAT),
        ("unsuitable", texts.UNSUITABLE),
    )
    items = "".join(
        f"<li>{ball(look)} {said(words)}</li>"
        for look, words in looks
        if f'"verdict {look}"' in table
    )
    return f"<ul>{items}</ul>" if items else ""


def _things(shown: Formats) -> Iterator[Thing]:
    study = shown.study
    for segment in shown.segments:
        row = shown.suits(segment)
        known = row is not None and row["affinity"] is not None
        told = _row(shown.affinity, row, SUITS[known:])
        yield study.thing(segment).with_facts(told)
    for area in dict.fromkeys(str(row["area"]) for row in shown.rows if row["area"]):
        yield study.thing(area)
    rated = [row for row in shown.rows if row["area"]]
    for id, rows in groupby(rows_by_cell(rated), cell_id):
        yield _format(shown, id, list(rows))


def rows_by_cell(rows: Sequence[Row]) -> list[Row]:
    """The rows, those of one cell one after another."""
    return sorted(rows, key=cell_id)


def _format(shown: Formats, id: str, rows: Sequence[Row]) -> Thing:
    ends = [str(rows[0][name]) for name in ("segment", "area", "format")]
    name = listed([shown.study.name(each) for each in ends], " – ")
    facts = [fact for row in rows for fact in _row(shown.formats, row, TOLD)]
    return Thing(id, name, texts.FORMAT_OF, facts, ends[:2])


def _row(asked: Asked, row: Row | None, names: Sequence[str]) -> Iterator[Fact]:
    """The values of a row that are there, each under the words of its column."""
    for name in names if row else ():
        if row is not None and row[name] not in (None, [], ()):
            told = texts.CODES[int(str(row[name]))] if name == "code" else asked.cell(row, name)
            yield asked.word(name), [told]

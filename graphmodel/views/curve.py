"""The curve: which segments can be supported with one strategy, two, and so on.

A column for each number of strategies. For each priority a step curve of how many segments are
supported, and below it those segments with a sign in each column.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from graphmodel.questions.wording import EXCLUDED
from graphmodel.schema import Words

from . import legends, texts
from .facts import Fact
from .headlines import headline, headlines, ids
from .limits import command
from .section import Section, Step
from .spoken import listed, mark, named, plain, said, text
from .study import Asked, Study, Thing

TITLE = texts.CURVE
OPEN = ("at_most_one", "at_most_both", "at_most_all")  # what open pairs could come to
WIDE, HIGH = 48, 20  # of a strategy and at most of a segment, in pixels
TALL = 110  # of a curve at most; all of them have one scale
TOP, BELOW = 22, 8
Row = Mapping[str, object]


@dataclass(frozen=True)
class Level:
    """One priority: its rows by number of strategies, and its segments."""

    rows: Sequence[Row]
    segments: Sequence[str]

    @property
    def place(self) -> int:
        """Highest priority first, unknown last."""
        level = self.rows[0]["priority"]
        return -level if isinstance(level, int) else 1


def sections(study: Study) -> tuple[Section, ...]:
    """The steps of each priority, and the segments behind them."""
    if study.split() is None:
        return (_put_off(study),)
    asked = study.ask("segments curve")
    levels = list(_levels(study, asked))
    drawn = Section(
        "curve",
        TITLE,
        [asked],
        _drawing(study, asked, levels) if levels else f"<p>{said(asked.sentence)}</p>",
        _legend(levels) if levels else "",
        [_thing(study, level, id) for level in levels for id in level.segments],
        ("priority", "area", "strategy", "horizon"),
        walk=[headline(study, "segments curve", ["given_up"]), *_others(study, levels)],
        parts=("curve.css",),
        answer=asked.without(EXCLUDED),
        further=[told] if (told := study.ask("segments strategies").only(*OPEN)).en else [],
        pictured=bool(levels),
    )
    return (drawn,)


def _others(study: Study, levels: Sequence[Level]) -> list[Step]:
    """The other headline answers, last those that speak of nothing drawn here."""
    drawn = {id for level in levels for id in level.segments}
    return sorted(headlines(study), key=lambda step: drawn.isdisjoint(step.shown))


def _put_off(study: Study) -> Section:
    """What stands in place of a curve that takes minutes."""
    told = f'<p class="more">{said(texts.TAKES_MINUTES)} {command(study, "segments curve")}</p>'
    overview = study.ask("segments overview")
    return Section(
        "curve",
        TITLE,
        [overview],
        told,
        walk=headlines(study),
        parts=("curve.css",),
        answer=texts.NO_CURVE,
        pictured=False,
    )


def _levels(study: Study, asked: Asked) -> Iterator[Level]:
    """Each priority with its rows and segments, those last to be given up first."""
    split = study.ask("segments strategies")
    considered = [id for row in split.rows for id in ids(row["segments"])]
    ordered = sorted(asked.rows, key=lambda row: Level([row], []).place)
    for _, group in groupby(ordered, key=lambda row: Level([row], []).place):
        rows = list(group)
        level = rows[0]["priority"]
        own = [id for id in considered if _priority(study, id) == level]
        times = {id: sum(id in ids(row["given_up"]) for row in rows) for id in own}
        yield Level(rows, sorted(own, key=lambda id: (times[id], own.index(id))))


def _priority(study: Study, id: str) -> object:
    return study.known.nodes[id].properties.get("priority")


def _drawing(study: Study, asked: Asked, levels: Sequence[Level]) -> str:
    rows = levels[0].rows
    heads = "".join(f'<th scope="col">{text(row["strategies"])}</th>' for row in rows)
    most = max(_whole(level.rows[0]["segments"]) for level in levels)
    step = min(HIGH, TALL / max(1, most))
    groups = "".join(_level(study, asked, level, step) for level in levels)
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-labelledby="curve-head">'
        f'<table class="steps"><thead><tr><th scope="col">{said(texts.STRATEGIES)}</th>{heads}</tr>'
        f"</thead>{groups}</table></div>"
    )


def _level(study: Study, asked: Asked, level: Level, step: float) -> str:
    """The steps of a priority over its segments."""
    name = f'<span id="curve{level.place}">{said(_named(asked, level.rows[0]))}</span>'
    lines = "".join(_line(study, level, id) for id in level.segments)
    return (
        f'<tbody><tr class="level"><th scope="rowgroup">{name}</th>'
        f'<td colspan="{len(level.rows)}">{_steps(level, step)}</td></tr>{lines}</tbody>'
    )


def _named(asked: Asked, row: Row) -> Words:
    words = texts.ONE_OF_PRIORITY if row["segments"] == 1 else texts.PRIORITY
    return words.filled(level=asked.cell(row, "priority"), segments=row["segments"])


def _line(study: Study, level: Level, id: str) -> str:
    """A segment, with a sign for each number of strategies."""
    cells = "".join(_cell(row, id) for row in level.rows)
    return (
        f'<tr {mark(id)}><th scope="row"><button type="button" class="of" {mark(id)}>'
        f"{named(study.name(id))}</button></th>{cells}</tr>"
    )


def _cell(row: Row, id: str) -> str:
    look, words = "given", texts.GIVEN_UP
    if not _possible(row):
        look, words = "never", texts.NOT_POSSIBLE
    elif id not in ids(row["given_up"]):
        look, words = "taken", texts.SUPPORTED
    return f'<td><i class="{look}"></i><span class="hidden">{said(words)}</span></td>'


def _legend(levels: Sequence[Level]) -> str:
    signs = [("taken", texts.SUPPORTED)]
    if any(ids(row["given_up"]) for level in levels for row in level.rows):
        signs += [("given", texts.GIVEN_UP), ("all", legends.ALL_SEGMENTS)]
    items = "".join(f'<li><i class="{look}"></i> {said(words)}</li>' for look, words in signs)
    return f"<ul>{items}<li>{said(legends.AXES)}</li></ul>"


def _steps(level: Level, step: float) -> str:
    """The curve of one priority, with a number at each step and a dashed line where all are in."""
    rows, most = level.rows, _whole(level.rows[0]["segments"])
    wide, ground = WIDE * len(rows), TOP + round(step * most)
    points = [
        (_across(_whole(row["strategies"])), _up(_whole(row["supported"]), most, step), row)
        for row in rows
        if _possible(row)
    ]
    marks = "".join(_point(x, y, row["supported"]) for x, y, row in points)
    high = ground + BELOW
    return (
        f'<p class="hidden">{said(listed(_said(row) for row in rows))}</p>'
        f'<svg width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" aria-hidden="true">'
        f'<path class="most" d="M0 {TOP}H{wide}"/><path class="axis" d="M0 {ground}H{wide}"/>'
        f'<path class="step" d="{_path([(x, y) for x, y, _ in points])}"/>{marks}</svg>'
    )


def _said(row: Row) -> Words:
    shown = plain(row["supported"]) if _possible(row) else texts.IMPOSSIBLE
    return listed([plain(row["strategies"]), shown], ": ")


def _possible(row: Row) -> bool:
    return row["supported"] is not None


def _path(points: Sequence[tuple[int, int]]) -> str:
    """A level stretch for each number of strategies, joined by steps."""
    half = WIDE // 2
    drawn = [f"{x - half} {y}H{x + half}" for x, y in points]
    return f"M{'L'.join(drawn)}" if drawn else ""


def _point(x: int, y: int, supported: object) -> str:
    return (
        f'<circle class="point" cx="{x}" cy="{y}" r="4"/>'
        f'<text x="{x}" y="{y - 7}">{text(supported)}</text>'
    )


def _across(strategies: int) -> int:
    return WIDE * (strategies - 1) + WIDE // 2


def _up(segments: int, most: int, step: float) -> int:
    return TOP + round(step * (most - segments))


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _thing(study: Study, level: Level, id: str) -> Thing:
    """A segment, and with how many strategies it is supported."""
    rows = [row for row in level.rows if _possible(row) and id not in ids(row["given_up"])]
    told: list[Fact] = [(texts.SUPPORTED_WITH, [listed(plain(row["strategies"]) for row in rows)])]
    return study.thing(id).with_facts(told if rows else ())

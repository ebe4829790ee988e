"""The curve: how many segments of each priority can be supported with one strategy, two, and so on.

One small drawing a priority, all to one scale; the table below says the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from graphmodel.schema import Words

from . import texts
from .headlines import headline, headlines
from .limits import command
from .section import Section
from .spoken import filled, listed, plain, said, text
from .study import Asked, Study

TITLE = texts.CURVE
WIDE, HIGH = 52, 22  # of a strategy and of a segment, in pixels
LEFT, TOP, BELOW = 12, 24, 26
Row = Mapping[str, object]
Point = tuple[int, int]  # strategies, and segments supported with them


def sections(study: Study) -> tuple[Section, ...]:
    """A small drawing for each priority."""
    if study.split() is None:
        return (_put_off(study),)
    asked = study.ask("segments curve")
    drawn = Section(
        "curve",
        TITLE,
        [asked],
        f'<div class="levels">{"".join(_levels(study, asked))}</div>',
        f"<p>{said(texts.AXES)}</p>",
        walk=[headline(study, "segments curve", ()), *headlines(study)],
        parts=("curve.css",),
    )
    return (drawn,)


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
    )


def _levels(study: Study, asked: Asked) -> Iterator[str]:
    """A figure for each priority, in the order of the rows."""
    rows = sorted(asked.rows, key=_place)
    for _, group in groupby(rows, key=_place):
        steps = list(group)
        name = _named(asked, steps[0])
        drawn = _drawing(steps, f"curve{_place(steps[0])}")
        yield f'<div class="level"><h3 id="curve{_place(steps[0])}">{said(name)}</h3>{drawn}</div>'


def _place(row: Row) -> int:
    """Highest priority first, unknown last."""
    level = row["priority"]
    return -level if isinstance(level, int) else 1


def _named(asked: Asked, row: Row) -> Words:
    words = texts.ONE_OF_PRIORITY if row["segments"] == 1 else texts.PRIORITY
    return filled(words, level=asked.cell(row, "priority"), segments=plain(row["segments"]))


def _drawing(rows: Sequence[Row], head: str) -> str:
    """The steps of one priority, with a number at each and a dashed line where all are in."""
    most = _whole(rows[0]["segments"])
    wide, high = 2 * LEFT + WIDE * len(rows), TOP + HIGH * most + BELOW
    points = [(_whole(r["strategies"]), _whole(r["supported"])) for r in rows if _possible(r)]
    ground, wall = TOP + HIGH * most, LEFT + WIDE * len(rows)
    ticks = "".join(
        _text(_across(_whole(row["strategies"])), high - 7, row["strategies"]) for row in rows
    )
    marks = "".join(_point(point, most) for point in points)
    return (
        f'<div class="steps" tabindex="0" role="group" aria-labelledby="{head}">'
        f'<p class="hidden">{said(listed(_said(row) for row in rows))}</p>'
        f'<svg width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" aria-hidden="true">'
        f'<path class="most" d="M{LEFT} {TOP}H{wall}"/>'
        f'<path class="axis" d="M{LEFT} {ground}H{wall}"/>'
        f'<path class="step" d="{_path(points, most)}"/>{marks}{ticks}</svg></div>'
    )


def _said(row: Row) -> Words:
    shown = plain(row["supported"]) if _possible(row) else texts.IMPOSSIBLE
    return listed([plain(row["strategies"]), shown], ": ")


def _possible(row: Row) -> bool:
    return row["supported"] is not None


def _path(points: Sequence[Point], most: int) -> str:
    """A level stretch for each number of strategies, joined by steps."""
    half = WIDE // 2
    drawn = [f"{_across(k) - half} {_up(n, most)}H{_across(k) + half}" for k, n in points]
    return f"M{'L'.join(drawn)}" if drawn else ""


def _point(point: Point, most: int) -> str:
    x, y = _across(point[0]), _up(point[1], most)
    return f'<circle class="point" cx="{x}" cy="{y}" r="4"/>{_text(x, y - 8, point[1])}'


def _text(x: int, y: int, said: object) -> str:
    return f'<text x="{x}" y="{y}">{text(said)}</text>'


def _across(strategies: int) -> int:
    return LEFT + WIDE * (strategies - 1) + WIDE // 2


def _up(segments: int, most: int) -> int:
    return TOP + HIGH * (most - segments)


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0

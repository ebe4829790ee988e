"""The curve: how many segments of each priority can be supported with one strategy, two, and so on.

One small drawing a priority, all to one scale; the table below says the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from graphmodel.questions import Answer, ask, question
from graphmodel.questions.tables import sheet
from graphmodel.schema.say import NOT_RECORDED, say_level
from graphmodel.store import Store

from . import texts
from .page import page, text

WIDE, HIGH = 52, 22  # of a strategy and of a segment, in pixels
LEFT, TOP, BELOW = 12, 24, 26
Row = Mapping[str, object]
Point = tuple[int, int]  # strategies, and segments supported with them


def curve(store: Store, model: str, language: str = "en") -> str:
    """The step curve of one model as an HTML file, readable offline and without scripts.

    Raises `UsageError` for a model that the store does not hold.
    """
    answer = ask(store, "segments curve", {"model": model}, language)
    title = f"{answer.names[answer.model]} – {texts.CURVE.say(language)}"
    return page(title, language, _body(answer), style="curve.css")


def _body(answer: Answer) -> str:
    say = answer.language
    return f"""\
<main>
<h1><bdi>{text(answer.names[answer.model])}</bdi></h1>
<p class="answer">{text(answer.sentence)}</p>
<div class="levels">{"".join(_levels(answer))}</div>
<p class="axis-name">{text(texts.AXES.say(say))}</p>
{_table(answer)}
<details><summary>{text(texts.QUERY.say(say))}</summary>
<pre tabindex="0">{text(question(answer.question).text.strip())}</pre></details>
</main>"""


def _levels(answer: Answer) -> Iterator[str]:
    """A figure for each priority, in the order of the rows."""
    rows = sorted(answer.rows, key=_place)
    for _, group in groupby(rows, key=_place):
        steps = list(group)
        name = _named(answer, steps[0])
        drawn = _drawing(steps, name, answer.language)
        yield f"<figure><figcaption>{text(name)}</figcaption>{drawn}</figure>"


def _place(row: Row) -> int:
    """Highest priority first, unknown last."""
    level = row["priority"]
    return -level if isinstance(level, int) else 1


def _named(answer: Answer, row: Row) -> str:
    level, count = row["priority"], _whole(row["segments"])
    known = isinstance(level, int)
    said = (
        say_level("priority", _whole(level), answer.language, answer.levels)
        if known
        else NOT_RECORDED.say(answer.language)
    )
    words = texts.ONE_OF_PRIORITY if count == 1 else texts.PRIORITY
    return words.say(answer.language).format(level=said, segments=count)


def _drawing(rows: Sequence[Row], name: str, language: str) -> str:
    """The steps of one priority, with a number at each and a dashed line where all are in."""
    most = _whole(rows[0]["segments"])
    wide, high = 2 * LEFT + WIDE * len(rows), TOP + HIGH * most + BELOW
    points = [(_whole(r["strategies"]), _whole(r["supported"])) for r in rows if _possible(r)]
    said = ", ".join(_said(row, language) for row in rows)
    ground, wall = TOP + HIGH * most, LEFT + WIDE * len(rows)
    ticks = "".join(
        _text(_across(_whole(row["strategies"])), high - 7, row["strategies"]) for row in rows
    )
    marks = "".join(_point(point, most) for point in points)
    return (
        f'<div class="drawing" tabindex="0" role="group" aria-label="{text(name)}">'
        f'<svg width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" role="img" '
        f'aria-label="{text(said)}">'
        f'<path class="most" d="M{LEFT} {TOP}H{wall}"/>'
        f'<path class="axis" d="M{LEFT} {ground}H{wall}"/>'
        f'<path class="step" d="{_path(points, most)}"/>{marks}{ticks}</svg></div>'
    )


def _said(row: Row, language: str) -> str:
    shown = row["supported"] if _possible(row) else texts.IMPOSSIBLE.say(language)
    return f"{row['strategies']}: {shown}"


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


def _table(answer: Answer) -> str:
    rows = sheet(answer)
    head = "".join(f'<th scope="col">{text(each)}</th>' for each in rows.heads)
    lines = ("".join(f"<td>{text(cell)}</td>" for cell in cells) for cells in rows.cells)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0

"""The drawing of topics beside modules, in the form of an UpSet plot.

A column a module with its size on top, a row a topic, a dot where a module carries it, and a line
that joins the dots of a row.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from math import prod
from typing import TYPE_CHECKING

from graphmodel.schema import VOCABULARY_NODES
from graphmodel.schema.values import DEFAULT_SCALE

from . import legends, limits, texts
from .signs import colour, sign
from .spoken import capital, counted, key, mark, named, said, text

if TYPE_CHECKING:
    from .topics import Topics

TWINS = 3  # that a row names
MODULES = tuple(term.id for term in VOCABULARY_NODES if term.label == "Module")
BAR = 48  # height of the tallest bar, in units of its drawing


def head(shown: "Topics") -> str:
    """The modules, each with the number of topics that it carries as a bar."""
    sizes = {module: sum(module in each for each in shown.carriers.values()) for module in MODULES}
    most = max([*sizes.values(), 1])
    sets = "".join(_set(shown, module, sizes[module], most) for module in MODULES)
    return (
        f'<div class="heads"><div class="row head"><span class="corner">'
        f"{said(texts.TOPICS_PER_MODULE)}</span>{sets}"
        f'<span class="weight">{said(capital(texts.WEIGHT))}</span></div></div>'
    )


def _set(shown: "Topics", module: str, size: int, most: int) -> str:
    high = round(BAR * size / most)
    bar = (
        f'<svg class="bar" viewBox="0 0 20 {BAR}" width="20" height="{BAR}" aria-hidden="true">'
        f'<rect y="{BAR - high}" width="20" height="{high}" rx="2"/></svg>'
    )
    name = said(texts.MODULE_NAMES.get(module, shown.study.name(module)))
    count = said(counted(size))
    return (
        f'<button type="button" class="set" id="of-{module}" {mark(module)}><span class="size">'
        f'{bar}<b>{count}</b><span class="set-name">{name}</span></span></button>'
    )


def groups(shown: "Topics") -> Iterator[str]:
    """Rows under headings: those that most modules carry first."""
    for count, group in groupby(shown.order, lambda topic: len(shown.carriers.get(topic, ()))):
        head = texts.BY_NONE if not count else texts.BY_ONE if count == 1 else texts.BY_MANY
        rows = "".join(_row(shown, topic) for topic in group)
        title = said(head.filled(count=count))
        yield f'<div class="group"><h3>{title}</h3>{rows}</div>'


def _row(shown: "Topics", topic: str) -> str:
    rank = shown.order.index(topic)
    few, rest = limits.first(shown.twins(topic), TWINS)
    twins = "".join(
        f'<span class="twin" {mark(other)}>≈ {named(shown.study.name(other))}</span>'
        for other, _ in few
    )
    twins += "".join(f"<small>{said(words)}</small>" for words in limits.more(rest))
    area = shown.area(topic)
    place = f"<small>{named(area)}</small>" if area else ""
    under = f'<span class="under">{place}{twins}</span>' if place or twins else ""
    name = (
        f'<button type="button" class="topic" id="on-{text(key(topic))}" {mark(topic)}>{sign(rank)}'
        f"{named(shown.study.name(topic))}{under}</button>"
    )
    carried, lacking = shown.carriers.get(topic, {}), shown.lacking(topic)
    places = [at for at, module in enumerate(MODULES) if module in carried]
    cells = "".join(
        _cell(
            shown, topic, module, _line(at, places), len(carried.get(module, ())), module in lacking
        )
        for at, module in enumerate(MODULES)
    )
    return (
        f'<div class="row {colour(rank)}" {mark(topic)}>{name}{cells}'
        f'<span class="weight">{_weight(shown, topic)}</span></div>'
    )


def _line(at: int, places: Sequence[int]) -> str:
    """The part of the line that runs through a column."""
    if len(places) < 2 or not places[0] <= at <= places[-1]:
        return ""
    part = "from" if at == places[0] else "to" if at == places[-1] else "through"
    return f'<i class="line {part}"></i>'


def _cell(shown: "Topics", topic: str, module: str, line: str, count: int, lacks: bool) -> str:
    if not count and not lacks:
        return f'<span class="cell">{line}<i class="dot"></i></span>'
    inside = "?" if lacks else str(count)
    return (
        f'<span class="cell">{line}<button type="button" class="{"lacks" if lacks else "has"}" '
        f'{mark(f"{topic}@{module}")} aria-describedby="on-{text(key(topic))} of-{module}">'
        f"{inside}</button></span>"
    )


def _weight(shown: "Topics", topic: str) -> str:
    row = shown.rows.get(topic)
    weight = row["weight"] if row else None
    return "–" if weight is None else str(weight)


def legend(shown: "Topics") -> str:
    """What the signs of the matrix mean."""
    lines = [('<i class="has">2</i>', legends.DOT)] if shown.rows else []
    if any(shown.lacking(topic) for topic in shown.order):
        lines.append(('<i class="lacks">?</i>', legends.RING))
    if shown.duplicates.rows:
        lines.append(('<i class="twin">≈</i>', legends.TWIN))
    if any(row["weight"] is not None for row in shown.rows.values()):
        told = legends.WEIGHS.filled(most=_most(shown))
        lines.append((f"<b>{said(capital(texts.WEIGHT))}</b>", told))
    items = "".join(f"<li>{drawn} {said(words)}</li>" for drawn, words in lines)
    return f"<ul>{items}</ul>"


def _most(shown: "Topics") -> int:
    """What a topic weighs whose priority and affinity are both at the top of their scales."""
    own = shown.study.known.scales
    return prod(len(own.get(scale, DEFAULT_SCALE)) - 1 for scale in ("priority", "affinity"))

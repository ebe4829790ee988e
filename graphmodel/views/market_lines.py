"""The lines of a market: who needs whom as arcs above the sides, money as bands below them.

The sides stand in one row, each as wide as the other, so that every end of a line is known here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.schema import Words

from .spoken import mark, said_in_svg

WIDE, GAP = 212, 24  # of a side, and between two, in pixels, as in markets.css
LANE, TIP = 17, 9  # from one arc to the next, and of the head of an arrow
DEEP = 64  # from the sides down to the company
BANDS = (2, 5, 9, 14)  # how broad a payment is drawn, by the level of its share
UNKNOWN_BAND = 4


@dataclass(frozen=True)
class Need:
    """One side needs another: numbers of the sides in the row, and how."""

    id: str
    name: Words
    side: int
    on: int
    helps: bool
    choice: bool  # one of several, any of which is enough

    @property
    def span(self) -> tuple[int, int]:
        """The sides that the arc reaches over, the left one first."""
        return min(self.side, self.on), max(self.side, self.on)


@dataclass(frozen=True)
class Payment:
    """A stream of revenue: who pays, which side gets it if not the company, its share."""

    id: str
    name: Words
    payers: Sequence[int]
    to: int | None
    share: int | None


def need_id(market: str, side: str, on: str) -> str:
    """What a page knows it by that in a market one side needs another."""
    return f"{market}@{side}|{on}"


def width(count: int) -> int:
    """Of so many sides in a row."""
    return count * WIDE + (count - 1) * GAP


def needs(shown: Sequence[Need], count: int) -> str:
    """The arcs above the sides; those of neighbours lie lowest."""
    if not shown:
        return ""
    ordered = sorted(shown, key=lambda each: (each.span[1] - each.span[0], each.span, each.side))
    lanes = _lanes(ordered)
    ports = _ports(ordered)
    high = LANE * (max(lanes.values()) + 1) + 26
    arcs = "".join(_arc(each, ports, high - 26 - LANE * lanes[each.id], high) for each in ordered)
    return _svg("needs", count, high, arcs)


def _lanes(ordered: Iterable[Need]) -> dict[str, int]:
    """The lane of each arc: the lowest in which nothing lies yet."""
    taken: list[list[tuple[int, int]]] = []
    found = {}
    for each in ordered:
        left, right = each.span
        free = (
            number
            for number, lane in enumerate(taken)
            if all(right <= begin or end <= left for begin, end in lane)
        )
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(each.span)
        found[each.id] = lane
    return found


def _ports(ordered: Sequence[Need]) -> Mapping[tuple[str, int], int]:
    """Where each arc ends on its two sides: apart from each other, those that reach left first."""
    found = {}
    for side in {end for each in ordered for end in each.span}:
        here = [each for each in ordered if side in each.span]
        here.sort(key=lambda each: _from_the_left(each, side))
        for place, each in enumerate(here, 1):
            found[each.id, side] = side * (WIDE + GAP) + round(WIDE * place / (len(here) + 1))
    return found


def _from_the_left(each: Need, side: int) -> tuple[bool, int, int, str]:
    left, right = each.span
    reach = right - left
    return (left == side, reach if right == side else -reach, each.side, each.id)


def _arc(each: Need, ports: Mapping[tuple[str, int], int], y: int, high: int) -> str:
    start, end = ports[each.id, each.side], ports[each.id, each.on]
    bend = 8 if start < end else -8
    line = (
        f"M{start} {high}V{y + 8}Q{start} {y} {start + bend} {y}"
        f"H{end - bend}Q{end} {y} {end} {y + 8}V{high - TIP}"
    )
    head = f"M{end} {high}l-{TIP // 2 + 1} -{TIP}h{TIP + 1}z"
    ring = f'<circle cx="{start}" cy="{high - 7}" r="5"/>' if each.choice else ""
    style = "need helps" if each.helps else "need"
    return (
        f'<g class="{style}" tabindex="0" role="button" {mark(each.id)}>'
        f'{_spoken(each.name)}<path class="reach" d="{line}"/><path d="{line}"/>'
        f'<path class="head" d="{head}"/>{ring}</g>'
    )


def money(payments: Sequence[Payment], carried: Sequence[int], count: int) -> str:
    """The bands below the sides: payments down to the company or over to a side.

    `carried` are sides that others pay for; a dashed line leads up to them.
    """
    if not payments and not carried:
        return ""
    places = _places(payments, carried)
    bands = "".join(_payment(each, places) for each in payments)
    lines = "".join(_carried(places["", side]) for side in carried)
    return _svg("money", count, DEEP, bands + lines)


def _places(payments: Sequence[Payment], carried: Iterable[int]) -> Mapping[tuple[str, int], int]:
    """Where each band meets a side, apart from each other."""
    ends: dict[int, list[str]] = {}
    for each in payments:
        for side in (*each.payers, *([] if each.to is None else [each.to])):
            ends.setdefault(side, []).append(each.id)
    for side in carried:
        ends.setdefault(side, []).append("")
    return {
        (id, side): side * (WIDE + GAP) + round(WIDE * place / (len(here) + 1))
        for side, here in ends.items()
        for place, id in enumerate(here, 1)
    }


def _payment(each: Payment, places: Mapping[tuple[str, int], int]) -> str:
    broad = UNKNOWN_BAND if each.share is None else BANDS[min(each.share, len(BANDS) - 1)]
    lines = "".join(
        f'<path class="reach" d="{line}"/><path stroke-width="{broad}" d="{line}"/>'
        for line in _flows(each, places)
    )
    head = ""
    if each.to is not None:
        x = places[each.id, each.to]
        head = f'<path class="head" d="M{x} 0l-{TIP // 2 + 1} {TIP}h{TIP + 1}z"/>'
    inside = f"{_spoken(each.name)}{lines}{head}"
    return f'<g class="pays" tabindex="0" role="button" {mark(each.id)}>{inside}</g>'


def _flows(each: Payment, places: Mapping[tuple[str, int], int]) -> Iterator[str]:
    for side in each.payers:
        start = places[each.id, side]
        if each.to is None:
            yield f"M{start} 0V{DEEP}"
        else:
            end = places[each.id, each.to]
            bend = 12 if start < end else -12
            yield (
                f"M{start} 0V20Q{start} 32 {start + bend} 32H{end - bend}Q{end} 32 {end} 20V{TIP}"
            )


def _carried(x: int) -> str:
    head = f'<path class="head" d="M{x} 0l-{TIP // 2 + 1} {TIP}h{TIP + 1}z"/>'
    return f'<g class="carried"><path d="M{x} {DEEP}V{TIP}"/>{head}</g>'


def _spoken(name: Words) -> str:
    """What a line is called, for who hears the page."""
    return f'<text class="hidden">{said_in_svg(name)}</text>'


def _svg(style: str, count: int, high: int, inside: str) -> str:
    wide = width(count)
    return (
        f'<svg class="{style}" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">'
        f"{inside}</svg>"
    )

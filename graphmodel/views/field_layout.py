"""Where the cells of a large canvas stand: the nine blocks as on a canvas, the topics below them.

Columns are as broad and rows as high as what stands in them needs, so one size fits all cells.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor

GAP, EDGE = 8, 6  # between blocks, around the cells of one
LARGEST, SMALLEST = 220, 30  # of a cell, in tenths of a pixel
# Rows of columns of blocks, by their numbers: modules in the order of the vocabulary, then topics.
WIDE = (((7,), (6, 5), (1,), (3, 2), (0,)), ((8,), (4,)), ((9,),))
NARROW = tuple(((number,),) for number in range(10))


@dataclass(frozen=True)
class Sheet:
    """What the blocks are laid out on: how broad, how high at most, and how high a heading is."""

    rows: Sequence[Sequence[Sequence[int]]]
    wide: int
    high: int
    head: int
    least: float  # part of the width that a column takes at least


SHEETS = (Sheet(WIDE, 1200, 760, 42, 0.135), Sheet(NARROW, 380, 2000, 28, 1))


def layouts(counts: Sequence[int]) -> list[dict[str, object]]:
    """Two arrangements of blocks with so many cells: a wide one, and a narrow one for phones.

    Each tells its `size`, the size of a `cell`, how high a `head` is, the `edge` around cells, and
    for each of the `blocks` its left, top, width, height and number of columns.
    """
    return [_laid_out(sheet, [max(1, count) for count in counts]) for sheet in SHEETS]


def _laid_out(sheet: Sheet, counts: Sequence[int]) -> dict[str, object]:
    sizes = (tenths / 10 for tenths in range(LARGEST, SMALLEST, -1))
    tried = ((size, _heights(sheet, counts, size)) for size in sizes)
    fitting = ((size, highs) for size, highs in tried if sum(highs) <= sheet.high)
    cell, highs = next(fitting, (SMALLEST / 10, _heights(sheet, counts, SMALLEST / 10)))
    blocks: dict[int, list[float]] = {}
    top = 0.0
    for row, high in zip(sheet.rows, highs, strict=True):
        left = 0.0
        for column, width in zip(row, _widths(sheet, row, counts), strict=True):
            blocks |= _column(sheet, column, counts, cell, (left, top, width, high))
            left += width
        top += high
    return {
        "size": [sheet.wide, round(top)],
        "cell": cell,
        "head": sheet.head,
        "edge": EDGE,
        "blocks": [blocks[number] for number in range(len(counts))],
    }


def _widths(sheet: Sheet, row: Sequence[Sequence[int]], counts: Sequence[int]) -> list[float]:
    """Of the columns of a row: in proportion to their cells, but none below the least."""
    wanted = [sum(counts[number] for number in column) for column in row]
    least = min(sheet.least, 1 / len(row))
    room = 1 - least * len(row)
    return [sheet.wide * (least + room * each / sum(wanted)) for each in wanted]


def _heights(sheet: Sheet, counts: Sequence[int], cell: float) -> list[float]:
    """Of the rows, with cells of this size."""
    return [
        max(
            sum(_high(sheet, counts[number], width, cell) for number in column)
            for column, width in zip(row, _widths(sheet, row, counts), strict=True)
        )
        for row in sheet.rows
    ]


def _columns(width: float, cell: float) -> int:
    return max(1, floor((width - GAP - 2 * EDGE) / cell))


def _high(sheet: Sheet, count: int, width: float, cell: float) -> float:
    """Of a block with its gap."""
    return GAP + sheet.head + EDGE + ceil(count / _columns(width, cell)) * cell


def _column(
    sheet: Sheet,
    column: Sequence[int],
    counts: Sequence[int],
    cell: float,
    box: tuple[float, float, float, float],
) -> dict[int, list[float]]:
    """The blocks of a column, each with its share of the height that is left over."""
    left, top, width, high = box
    needed = [_high(sheet, counts[number], width, cell) for number in column]
    spare = (high - sum(needed)) / len(column)
    found = {}
    for number, own in zip(column, needed, strict=True):
        place = [left + GAP / 2, top + GAP / 2, width - GAP, own + spare - GAP]
        found[number] = [*(round(each, 1) for each in place), _columns(width, cell)]
        top += own + spare
    return found

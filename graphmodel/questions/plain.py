"""Text that is safe to show in a terminal, and how wide it stands there."""

import re
import unicodedata
from collections.abc import Sequence

_BREAKS = re.compile(r"[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
# Escape sequences whole, then every other control, bidi and lone surrogate sign.
_UNSAFE = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?"
    r"|[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
# Latin letters and the usual dashes and quotes, one column each.
_LATIN = re.compile(r"[ -~\xa0-\xac\xae-\u02ff\u2010-\u2027]*")
NOTHING = "–"  # what stands for an empty list, and where nothing is to be said
_GAP = "  "


def clean(text: str) -> str:
    """The text in one line, without control, escape and bidi characters."""
    return _UNSAFE.sub("", _BREAKS.sub(" ", text))


def width(text: str) -> int:
    """Columns that the text takes in a terminal."""
    if _LATIN.fullmatch(text):
        return len(text)
    return sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def wrap(text: str, limit: int) -> list[str]:
    """The text in lines of at most `limit` columns; a word that is wider has a line of its own."""
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and width(longer) > limit:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def table(
    heads: Sequence[str], rows: Sequence[Sequence[str]], limit: int, right: Sequence[bool] = ()
) -> str:
    """Rows below their heads, at most `limit` columns wide; blocks where a word would not fit.

    Args:
        heads: one label a column.
        rows: clean cells.
        limit: width of the terminal.
        right: the columns that stand to the right, such as numbers.
    """
    lines = [heads, *rows]
    widths = _widths(lines, limit - len(_GAP) * (len(heads) - 1))
    if widths is None:
        return blocks(heads, rows, limit)
    sides = [*right, *[False] * (len(heads) - len(right))]
    rule = _GAP.join("─" * wide for wide in widths)
    shown = ["\n".join(_lines(line, widths, sides)) for line in lines]
    return "\n".join([shown[0], rule, *shown[1:]])


def blocks(heads: Sequence[str], rows: Sequence[Sequence[str]], limit: int) -> str:
    """One block for each row: a line `label  value` for each column that says something."""
    left = max(map(width, heads), default=0)
    room = max(limit - left - len(_GAP), 20)
    shown = []
    for row in rows:
        told = (pair for pair in zip(heads, row, strict=True) if pair[1] != NOTHING)
        for head, text in told:
            first, *rest = wrap(text, room)
            shown.append(f"{_fill(head, left, False)}{_GAP}{first}".rstrip())
            shown += [" " * (left + len(_GAP)) + line for line in rest]
        shown.append("")
    return "\n".join(shown[:-1])


def _widths(lines: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """A width for each column so that all fit into `room` and no word breaks, or None."""
    columns = list(zip(*lines, strict=True))
    wanted = [max(map(width, cells)) for cells in columns]
    least = [
        max(width(word) for cell in cells for word in [*cell.split(), ""]) for cells in columns
    ]
    if sum(least) > room:
        return None
    given = list(least)
    spare = room - sum(least)
    while spare > 0 and given != wanted:
        lacking = [want - have for want, have in zip(wanted, given, strict=True)]
        neediest = lacking.index(max(lacking))
        step = max(1, min(spare, lacking[neediest]) // 2)
        given[neediest] += step
        spare -= step
    return given


def _lines(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> list[str]:
    wrapped = [wrap(cell, wide) for cell, wide in zip(cells, widths, strict=True)]
    height = max(map(len, wrapped))
    padded = [[*lines, *[""] * (height - len(lines))] for lines in wrapped]
    return [
        _GAP.join(map(_fill, parts, widths, right)).rstrip() for parts in zip(*padded, strict=True)
    ]


def _fill(text: str, wide: int, right: bool) -> str:
    space = " " * (wide - width(text))
    return space + text if right else text + space

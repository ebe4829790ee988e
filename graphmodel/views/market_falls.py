"""What falls when a side leaves: beside each market for every side, and on the sides themselves."""

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from graphmodel.questions.answer import Row
from graphmodel.schema import Words

from . import limits, texts
from .facts import Fact
from .headlines import ids
from .spoken import capital, key, listed, mark, named, plain, said

if TYPE_CHECKING:
    from .markets import Markets

BESIDE = 4  # things that go with a side, on average


def beside(shown: "Markets", market: str) -> str:
    """For each side of a market, what goes with it: other sides by step, then revenue.

    Much of it stands below the market: beside it the rows would be higher than the drawing.
    """
    sides = shown.sides[market]
    rows = "".join(_leaving(shown, side) for side in sides)
    below = " below" if rows.count("<li") > BESIDE * len(sides) else ""
    return f'<div class="leaving{below}"><h4>{said(texts.IF_LEAVES)}</h4><dl>{rows}</dl></div>'


def _leaving(shown: "Markets", side: str) -> str:
    gone, left = limits.first(list(_gone(shown, side)), limits.FALLEN)
    tags = "".join(
        f'<li class="{style}">{named(shown.study.name(id))} <small>{said(words)}</small></li>'
        for style, id, words in gone
    )
    tags += "".join(f"<li>{said(words)}</li>" for words in limits.more(left))
    told = f"<ul>{tags}</ul>" if tags else f"<p>{said(texts.NOTHING_FALLS)}</p>"
    name = named(shown.study.name(side))
    return (
        f'<div {mark(side)}><dt><button type="button" class="leaver" {mark(side)}>{name}</button>'
        f"</dt><dd>{told}</dd></div>"
    )


def _gone(shown: "Markets", side: str) -> Iterator[tuple[str, str, Words]]:
    """What goes with a side: how it looks, its id, and its fate in words."""
    own, others = _rows(shown, side)
    for row in sorted(others, key=lambda each: (each["effect"] != "falls", each["step"])):
        yield str(row["effect"]), str(row["side"]), _fate(shown, row)
    for column in ("lost", "reduced"):
        streams = [id for row in (*own, *others) for id in ids(row[column])]
        for stream in dict.fromkeys(streams):
            yield column, stream, shown.asked["cascade"].word(column)


def _rows(shown: "Markets", side: str) -> tuple[Sequence[Row], Sequence[Row]]:
    """The row of a side that leaves, and those of all that goes with it."""
    rows = [row for row in shown.asked["cascade"].rows if row["leaving"] == side]
    return (
        [row for row in rows if row["effect"] == "leaves"],
        [row for row in rows if row["effect"] != "leaves"],
    )


def all_together(shown: "Markets", sides: Sequence[str]) -> bool:
    """Whether each of these sides falls with each other one."""
    rows = shown.asked["cascade"].rows
    falls = {(row["leaving"], row["side"]) for row in rows if row["effect"] == "falls"}
    return falls.issuperset(permutations(sides, 2))


def _fate(shown: "Markets", row: Row) -> Words:
    """What becomes of a side; for one that falls, in which step."""
    cascade = shown.asked["cascade"]
    effect = cascade.cell(row, "effect")
    if row["effect"] != "falls":
        return effect
    return texts.FATE.filled(effect=effect, step=cascade.cell(row, "step"))


def on_sides(shown: "Markets") -> dict[str, list[Sequence[object]]]:
    """For each side: every side that goes with it and itself, how, in words, and what is hurt."""
    found: dict[str, list[Sequence[object]]] = {}
    sides = {side for each in shown.sides.values() for side in each}
    for row in shown.asked["cascade"].rows:
        if {row["leaving"], row["side"]} <= sides:
            told = capital(_fate(shown, row))
            hurt = [key(each) for each in (*ids(row["lost"]), *ids(row["reduced"]))]
            fate = [key(str(row["side"])), str(row["effect"]), [told.en, told.de], hurt]
            found.setdefault(key(str(row["leaving"])), []).append(fate)
    return found


def facts(shown: "Markets", side: str) -> Iterator[Fact]:
    """What goes with a side, each with the chain that leads there, and the revenue."""
    own, others = _rows(shown, side)
    if others:
        yield texts.FALLS_WITH, [_fall(shown, row) for row in others]
    for column in ("lost", "reduced"):
        hurt = [id for row in (*own, *others) for id in ids(row[column])]
        if hurt:
            names = [shown.study.name(id) for id in dict.fromkeys(hurt)]
            yield shown.asked["cascade"].word(column), names


def _fall(shown: "Markets", row: Row) -> Words:
    cascade = shown.asked["cascade"]
    told = texts.FALL.filled(
        side=cascade.cell(row, "side"),
        effect=cascade.cell(row, "effect"),
        step=cascade.cell(row, "step"),
        chain=cascade.cell(row, "chain"),
    )
    reasons = [plain(each) for each in ids(row["reasons"]) if each]
    return texts.REASONED.filled(said=told, reasons=listed(reasons, "; ")) if reasons else told

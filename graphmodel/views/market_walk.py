"""The guided walk through the markets: each answer, and the sides and lines that it speaks of."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from graphmodel.questions.answer import Row

from .headlines import headlines, ids
from .market_lines import need_id
from .section import Step

if TYPE_CHECKING:
    from .markets import Markets

LACKS = ("topic", "format", "priority", "change")


def walk(shown: "Markets") -> list[Step]:
    """A step for each answer about the markets that has rows, then the other headline answers."""
    asked = {name: each for name, each in shown.asked.items() if name in _SHOWS and each.rows}
    steps = [
        Step(asked[name].sentence, list(dict.fromkeys(shows(asked[name].rows))))
        for name, shows in _SHOWS.items()
        if name in asked
    ]
    return [*steps, *headlines(shown.study, [f"markets {name}" for name in _SHOWS])]


def _needing(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        ends = str(row["side"]), str(row["on"])
        yield from ends
        if row["direct"]:
            yield need_id(str(row["market"]), *ends)


def _paying(rows: Iterable[Row]) -> Iterator[str]:
    for row in (each for each in rows if each["status"] == "payer"):
        yield from (str(row["side"]), *ids(row["streams"]))


def _fatal(rows: Iterable[Row]) -> Iterator[str]:
    yield from (str(row["leaving"]) for row in rows if row["effect"] == "falls")


def _sides(rows: Iterable[Row]) -> Iterator[str]:
    yield from (str(row["side"]) for row in rows)


def _lacking(rows: Iterable[Row]) -> Iterator[str]:
    yield from (str(row["side"]) for row in rows if any(row[lack] for lack in LACKS))


_SHOWS: Mapping[str, Callable[[Iterable[Row]], Iterator[str]]] = {
    "dependencies": _needing,
    "payers": _paying,
    "cascade": _fatal,
    "cutpoints": _sides,
    "uncovered": _lacking,
}

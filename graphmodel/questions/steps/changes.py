"""Single facts that could be otherwise, found among what the rules gathered about a pair."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from graphmodel.questions.answer import Row

from .rules import by_segment, ids, whole
from .rules_relationships import MACHINES, PEOPLE, SERVED_BY

OTHERWISE = {PEOPLE: ("machines", "automated"), MACHINES: ("people", "personal")}


@dataclass(frozen=True)
class Cell:
    """A value in every gathered row that has these values."""

    where: Mapping[str, object]
    column: str
    value: object

    def __call__(self, row: Row) -> Row:
        """The row with the value, if it is one of them."""
        columns = {*self.where, self.column}
        if columns <= row.keys() and all(row[name] == is_ for name, is_ in self.where.items()):
            return {**row, self.column: self.value}
        return row


@dataclass(frozen=True)
class Change:
    """One fact that could be otherwise: in words as `what@id|id`, and where it shows in rows."""

    said: str
    cells: tuple[Cell, ...]

    def __call__(self, rows: Sequence[Row]) -> Sequence[Row]:
        """The rows as they would be gathered if the fact were so."""
        for cell in self.cells:
            rows = [cell(row) for row in rows]
        return rows


def judgement(a: str, b: str) -> Change:
    """Nobody had judged the pair."""
    return Change(f"judgement@{a}|{b}", (Cell({"segment": a, "other": b}, "other", None),))


def changes(rule: str, a: str, b: str, rows: Sequence[Row]) -> Sequence[Change]:
    """What could be otherwise among the facts on which a rule decides about a pair.

    Args:
        rule: the name of the rule.
        a: a segment.
        b: the other segment.
        rows: what the rule gathered about the two, and nothing else.
    """
    if rule == "treated-apart":
        return [Change(f"treated@{a}|{b}", (Cell({"a": a, "b": b}, "outcome", "clear"),))]
    facts = by_segment(rows)
    of_a, of_b = facts.get(a, ()), facts.get(b, ())
    return [*_PROPOSED[rule](of_a, of_b)] if rule in _PROPOSED else []


def _related(of_a: Sequence[Row], of_b: Sequence[Row]) -> Iterator[Change]:
    """An area of the one could be related to an area of the other."""
    near_a, near_b = _areas(of_a), _areas(of_b)
    for (x, near_x), (y, near_y) in product(sorted(near_a.items()), sorted(near_b.items())):
        cells = (
            Cell({"area": x}, "related", sorted(near_x | {y})),
            Cell({"area": y}, "related", sorted(near_y | {x})),
        )
        yield Change(f"related@{x}|{y}", cells)


def _areas(rows: Sequence[Row]) -> dict[str, frozenset[str]]:
    counting = (row for row in rows if row["area"] and row["carries"] and not row["general"])
    return {str(row["area"]): ids(row["related"]) for row in counting}


def _attracted(of_a: Sequence[Row], of_b: Sequence[Row]) -> Iterator[Change]:
    """A benefit that attracts the one could attract the other."""
    for these, others in ((of_a, of_b), (of_b, of_a)):
        attracting = {row["benefit"] for row in others if whole(row["level"]) > 0}
        for row in these:
            if row["level"] == 0 and row["benefit"] in attracting:
                where = {"segment": row["segment"], "benefit": row["benefit"]}
                said = f"attracts@{row['benefit']}|{row['segment']}"
                yield Change(said, (Cell(where, "level", 1),))


def _suited(of_a: Sequence[Row], of_b: Sequence[Row]) -> Iterator[Change]:
    """A format could suit where it does not, and not where it does."""
    for row in (*of_a, *of_b):
        if row["code"] is not None:
            what, code = ("unsuitable", 0) if row["code"] else ("suitable", 1)
            said = f"{what}@{row['format']}|{row['segment']}|{row['rated']}"
            yield Change(said, (Cell({"judgement": row["judgement"]}, "code", code),))


def _paying(of_a: Sequence[Row], of_b: Sequence[Row]) -> Iterator[Change]:
    """The one could pay what the other pays for the same or a comparable offer."""
    for one, other in product(of_a, of_b):
        alike = one["offer"] in ids(other.get("comparable")) | {other["offer"]}
        known = one["price"] is not None and other["price"] is not None
        if alike and known and one["price"] != other["price"]:
            yield _paid(one, other)
            yield _paid(other, one)


def _paid(row: Row, like: Row) -> Change:
    where = {"segment": row["segment"], "offer": row["offer"]}
    said = f"price@{row['offer']}|{row['segment']}|{like['segment']}"
    return Change(said, (Cell(where, "price", like["price"]),))


def _priced(of_a: Sequence[Row], of_b: Sequence[Row]) -> Iterator[Change]:
    """Prices, the motive of a criterion, or a channel that serves both."""
    yield from _paying(of_a, of_b)
    for these, others in ((of_a, of_b), (of_b, of_a)):
        for row in these[:1]:
            where = {"segment": row["segment"]}
            latitude, channels = ids(row["latitude"]), ids(row["channels"])
            for each in sorted(latitude):
                cell = Cell(where, "latitude", sorted(latitude - {each}))
                yield Change(f"motive@{each}", (cell,))
            for each in sorted(ids(others[0]["channels"]) if others else ()):
                cell = Cell(where, "channels", sorted(channels | {each}))
                yield Change(f"reached@{each}|{row['segment']}", (cell,))


def _served(of_a: Sequence[Row], of_b: Sequence[Row]) -> Iterator[Change]:
    """A relationship kept by people could be kept by machines, and the other way round."""
    kinds = {row["relationship"]: str(row["kind"]) for row in (*of_a, *of_b) if row["kind"]}
    for each, kind in kinds.items():
        if kind in SERVED_BY:
            what, other = OTHERWISE[SERVED_BY[kind]]
            yield Change(f"{what}@{each}", (Cell({"relationship": each}, "kind", other),))


_PROPOSED = {
    "topics-unrelated": _related,
    "benefits-apart": _attracted,
    "formats-apart": _suited,
    "format-depth": _suited,
    "prices-apart": _priced,
    "pays-for-what-is-free": _paying,
    "relationships-apart": _served,
}

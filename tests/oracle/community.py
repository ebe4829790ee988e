"""Section 6 of the page: brand community, topic community, either or neither."""

from collections.abc import Sequence
from itertools import product

from .competition import of_segment
from .facts import Facts, Row, number


def community(facts: Facts, everyone: bool = False) -> list[Row]:
    """Whether a brand or a topic community serves each segment in each area."""
    rows: list[Row] = []
    for segment in facts.ids("Segment"):
        if everyone or facts.considered(segment):
            of = of_segment(facts, segment)
            areas = dict.fromkeys(row["area"] for row in of)
            rows += [_chosen(facts, segment, area, of) for area in areas]
    return rows


def _chosen(facts: Facts, segment: str, area: object, rows: Sequence[Row]) -> Row:
    here = [row for row in rows if row["area"] == area]
    customers, potential = people(facts, segment)
    worlds = product(
        _had(here, "brand-community"),
        _had(here, "topic-community"),
        {True, False} if customers is None else {customers > 0},
        {True, False} if potential is None else {potential > 0},
    )
    found = {_kind(brand and there, topic, win) for brand, topic, there, win in worlds}
    return {
        "segment": segment,
        "area": area,
        "recommended": found.pop() if len(found) == 1 else "open",
        "customers": customers,
        "potential": potential,
    }


def _kind(brand: bool, topic: bool, to_win: bool) -> str:
    if brand and topic:
        return "topic community" if to_win else "brand community"
    return "brand community" if brand else "topic community" if topic else "neither"


def _had(rows: Sequence[Row], kind: str) -> set[bool]:
    """Whether a kind of community can be had, for one purpose at least; all that is possible."""
    own = [row for row in rows if row["format"] == kind]
    stand_in = [row for row in rows if row["format"] == "community"]
    chosen = own if any(row["code"] is not None for row in own) else stand_in or own
    out = ("unsuitable", "very hard", "unlikely")
    told = [None if row["verdict"] == "open" else row["verdict"] not in out for row in chosen]
    if True in told:
        return {True}
    return {True, False} if None in told or not told else {False}


def people(facts: Facts, segment: str) -> tuple[int | None, int | None]:
    """Customers and people to win, each recorded or the rest of the size."""
    said = [facts.value("Segment", segment, each) for each in ("size", "customers", "potential")]
    size, customers, potential = map(number, said)
    if size is not None and customers is None and potential is not None:
        customers = max(0, size - potential)
    elif size is not None and potential is None and customers is not None:
        potential = max(0, size - customers)
    return customers, potential

"""How far social media can change each module, and each category of segments."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row, listed

from .change import BLANK, CHANGES, STATES, by, down, findings, grouped, rolled, told
from .rules import whole

SEGMENTS = "customer-segments"
UNCHANGED = STATES[STATES.index(CHANGES) + 1 :]


def modules(inquiry: Inquiry) -> Findings:
    """Return for each module what is found about its elements and the criteria that count for it.

    What is outside the modules, such as a need or a market, has a row if something is found there.
    """
    criteria = by(inquiry.gather("change criteria"), "criterion")
    rows = []
    for elements in grouped(inquiry.rows, "module"):
        own = by(elements, "element")
        module = elements[0]["module"]
        units, more = (
            _segments(own, criteria) if module == SEGMENTS else (_about(own, criteria), [])
        )
        rows.append({"module": module, **rolled(units, more), "changed": _most(units, more)})
    facts, cases = told(rows, "module")
    return Findings(rows, facts, " ".join(cases))


def _segments(
    own: Mapping[str, Sequence[Row]], criteria: Mapping[str, Sequence[Row]]
) -> tuple[dict[str, Sequence[Row]], list[Row]]:
    """The criteria of segments, the segments that have none, and what is found about the others."""
    formed = {str(rows[0]["segment"]) for rows in criteria.values()}
    bare = {segment: rows for segment, rows in own.items() if segment not in formed}
    more = [row for segment, rows in own.items() if segment in formed for row in rows]
    return {**criteria, **bare}, more


def _about(
    own: Mapping[str, Sequence[Row]], criteria: Mapping[str, Sequence[Row]]
) -> dict[str, Sequence[Row]]:
    """Elements, each with what is found about it and about the criteria that concern it."""
    units: dict[str, list[Row]] = {element: list(rows) for element, rows in own.items()}
    for rows in criteria.values():
        if rows[0]["about"] in units:
            units[str(rows[0]["about"])] += rows
    return dict(units)


def _most(units: Mapping[str, Sequence[Row]], more: Iterable[Row]) -> list[str]:
    """What is changed most: the units and elements of the highest level above none."""
    found = [(unit, row) for unit, rows in units.items() for row in findings(rows)]
    found += [(str(row["element"]), row) for row in more if row["finding"]]
    levels = {row["level"] for _, row in found if isinstance(row["level"], int)}
    most = max(levels, default=0)
    return sorted({unit for unit, row in found if most and row["level"] == most})


def categories(inquiry: Inquiry) -> Findings:
    """Return for each category what is found about its segments, most changed first."""
    found = {str(row["segment"]): row for row in inquiry.ask("change segments")}
    members: dict[str | None, list[Row]] = defaultdict(list)
    for row in inquiry.rows:
        known: Sequence[str | None] = listed(row["categories"])
        for category in known or [None]:
            members[category].append(found[str(row["segment"])])
    rows = [_together(category, rows) for category, rows in members.items()]
    rows.sort(key=lambda row: (down(row["level"]), row["category"] is None, str(row["category"])))
    blank = sum(row["state"] == BLANK for row in rows)
    most = "most" if rows and rows[0]["level"] else "still"
    cases = [most, *(["blank"] if blank else [])] if rows else ["none"]
    return Findings(rows, {"blank_count": blank}, " ".join(cases))


def _together(category: str | None, rows: Sequence[Row]) -> dict[str, object]:
    """The rows of several segments as one."""
    return {
        "category": category,
        "state": _state([str(row["state"]) for row in rows]),
        **{name: _highest(row[name] for row in rows) for name in ("level", "chance", "risk")},
        "mechanisms": sorted({each for row in rows for each in listed(row["mechanisms"])}),
        "segments": sorted(str(row["segment"]) for row in rows),
        **{name: sum(whole(row[name]) for row in rows) for name in ("examined", "of")},
        "unexamined": sorted(each for row in rows for each in listed(row["unexamined"])),
    }


def _state(states: Sequence[str]) -> str:
    """The strongest of what is found; none only where that holds for every segment."""
    strongest = min(states, key=STATES.index)
    if strongest in UNCHANGED and len(set(states)) > 1:
        return "none so far"
    return strongest


def _highest(levels: Iterator[object]) -> int | None:
    return max((level for level in levels if isinstance(level, int)), default=None)

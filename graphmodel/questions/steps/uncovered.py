"""Sides of a market that social media does not cover yet."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import by_segment
from .rules_formats import EVERY, suited

LACKS = ("topic", "format", "priority", "change")


def uncovered(inquiry: Inquiry) -> Findings:
    """Return the sides that lack something, or are left out although others need them."""
    formats = {side: _format(side, rows) for side, rows in by_segment(inquiry.rows).items()}
    sides = [next(rows) for _, rows in groupby(inquiry.rows, key=_side)]
    rows = [_row(side, formats) for side in sides]
    lacking = [row for row in rows if row["needed_by"] or any(row[lack] for lack in LACKS)]
    needed = sorted({str(row["side"]) for row in lacking if row["needed_by"]})
    facts = {"sides": sorted({str(row["side"]) for row in lacking}), "needed": needed}
    case = ("none", "one", "many")[min(len(lacking), 2)] if rows else "nowhere"
    return Findings(lacking, facts, f"{case} needed" if needed else case)


def _side(row: Row) -> tuple[object, object]:
    return row["market"], row["segment"]


def _row(side: Row, formats: Mapping[str, str | None]) -> Row:
    return {
        "market": side["market"],
        "side": side["segment"],
        "topic": _topic(side),
        "format": formats[str(side["segment"])],
        "priority": "not recorded" if side["priority"] is None else None,
        "change": None if side["examined"] else "not recorded",
        "needed_by": side["needed_by"],
    }


def _topic(side: Row) -> str | None:
    if side["carries"]:
        return None
    return "none" if side["listed"] else "not recorded"


def _format(side: str, rows: Sequence[Row]) -> str | None:
    found = suited(side, rows)
    if found.known.yes:
        return None
    return "none suitable" if found.known.no == EVERY else "not recorded"

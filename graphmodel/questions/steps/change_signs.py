"""Signs of segments that only social media makes reachable."""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from graphmodel.questions.answer import Findings, Inquiry, Row, listed

from .change import down

KINDS = {"SegmentSign": "sign", "KeyResource": "capability", "Need": "need"}
ALL_SOURCES = 7
ALONE = "without segment"
_USERS = ("needs_it", "shares_it")


def new_segments(inquiry: Inquiry) -> Findings:
    """Return recorded signs, strong capabilities and needs without a segment, strongest first.

    What a recorded sign is seen in is no sign of its own.
    """
    cuts = inquiry.ask("communities cuts")
    alone = {row["thing"]: row["communities"] for row in cuts if row["finding"] == ALONE}
    rows = [_row(list(group)) for _, group in groupby(inquiry.rows, key=lambda row: row["sign"])]
    seen = {part for row in rows for part in listed(row["seen_in"])}
    found = [
        {**row, "seen_in": alone.get(row["sign"], row["seen_in"])}
        for row in rows
        if row["kind"] == "sign" or (row["sign"] not in seen and _counts(row, alone))
    ]
    found.sort(key=_order)
    unsearched = ALL_SOURCES - len({row["source"] for row in found if row["source"]})
    many = "unrated" if found and found[0]["level"] is None else "many"
    cases = [("none", "one", many)[min(len(found), 2)]]
    if unsearched:
        cases.append("unsearched_all" if unsearched == ALL_SOURCES else "unsearched")
    return Findings(found, {"unsearched_count": unsearched}, " ".join(cases))


def _counts(row: Row, alone: Collection[object]) -> bool:
    """Whether a capability or need is a sign by itself."""
    return row["kind"] == "capability" or row["sign"] in alone


def _order(row: Row) -> tuple[object, ...]:
    kinds = tuple(KINDS.values())
    return *down(row["level"]), kinds.index(str(row["kind"])), str(row["sign"])


def _row(rows: Sequence[Row]) -> dict[str, object]:
    first = rows[0]
    kind = KINDS[str(first["label"])]
    return {
        "sign": first["sign"],
        "kind": kind,
        "source": first["source"] if kind == "sign" else kind,
        "level": first["level"],
        "evidence": first["evidence"],
        "seen_in": sorted({str(row["shown"]) for row in rows} - {str(first["sign"])}),
        "segments": sorted({str(row[name]) for row in rows for name in _USERS if row[name]}),
        "inform": first["inform"] or [],
        "missing": list(_missing(kind, first)),
    }


def _missing(kind: str, first: Row) -> Iterator[str]:
    """What to ask about a sign, a capability or a need."""
    if kind != "sign":
        yield f"{'buyers' if kind == 'capability' else 'people'}@{first['sign']}"
        return
    for name in ("source", "level", "evidence"):
        if first[name] is None:
            yield f"{name}@{first['sign']}"

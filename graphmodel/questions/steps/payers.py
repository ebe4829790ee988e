"""Who pays in a market, and who is free because others pay."""

from collections import defaultdict
from collections.abc import Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row

from .markets import DEPENDENCIES


def payers(inquiry: Inquiry) -> Findings:
    """Return who pays, and for each side that does not, the payers that depend on it."""
    paying = {(row["market"], row["side"]) for row in inquiry.rows if row["streams"] or row["pays"]}
    direct: dict[object, set[str]] = defaultdict(set)
    through: dict[object, set[str]] = defaultdict(set)
    for row in inquiry.ask(DEPENDENCIES):
        if (row["market"], row["side"]) in paying:
            found = direct if row["direct"] else through
            found[row["market"], row["on"]].add(str(row["side"]))
    rows = []
    for row in inquiry.rows:
        key = row["market"], row["side"]
        status = _status(row, bool(direct[key] or through[key]))
        named = status == "subsidised"
        rows.append(
            {
                "market": row["market"],
                "side": row["side"],
                "status": status,
                "streams": row["streams"],
                "payers": sorted(direct[key]) if named else [],
                "through": sorted(through[key] - direct[key]) if named else [],
            }
        )
    return _told(rows)


def _status(row: Row, needed_by_payer: bool) -> str:
    if row["streams"] or row["pays"]:
        return "payer"
    if row["pays"] is None:
        return "unknown"
    return "subsidised" if needed_by_payer else "free, by whom unknown"


def _told(rows: Sequence[Row]) -> Findings:
    """The sentence names the sides of each status."""
    cases = {
        "paying": "payer",
        "subsidised": "subsidised",
        "free": "free, by whom unknown",
        "unknown": "unknown",
    }
    facts = {
        case: sorted({str(row["side"]) for row in rows if row["status"] == status})
        for case, status in cases.items()
    }
    if not rows:
        return Findings(rows, facts, "none")
    said = [case for case in cases if facts[case]]
    return Findings(rows, facts, " ".join(said if facts["paying"] else ["nobody", *said]))

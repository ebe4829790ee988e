"""What customers, the company and users in social media get from each relationship."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row

from .relationships import grouped, listed, texts

VALUES = ("state", "kind", "level", "origin")
SIDES = ("customer", "company")
NEW = "new through social media"


def benefits(inquiry: Inquiry) -> Findings:
    """Return the benefits of each relationship: customers', the company's, users'."""
    rated: dict[str, list[Row]] = defaultdict(list)
    for row in inquiry.ask("options user-benefits"):
        rated[str(row["rated"])].append(row)
    found = [
        row
        for rows in grouped(inquiry.rows)
        for row in (*_described(rows), *_used(rows[0], rated[str(rows[0]["relationship"])]))
    ]
    there = [row for row in found if row["benefit"] and row["level"] != 0]
    unexamined = (row["relationship"] for row in _with(there, "change not examined"))
    facts: dict[str, object] = {
        "possible": [row["benefit"] for row in there if row["state"] == "potential"],
        "new": _pairs(row for row in there if row["origin"] == NEW),
        "equal": _pairs(_with(there, "equal to product")),
        "hidden": _pairs(_with(there, "no topic")),
        "unexamined": list(dict.fromkeys(unexamined)),
        "unrecorded": _unrecorded(found),
    }
    if not there:
        return Findings(found, facts, "nothing" if found else "none")
    said = ["recorded", *(name for name in facts if facts[name])]
    return Findings(found, {**facts, "recorded": len(there)}, " ".join(said))


def _with(rows: Iterable[Row], finding: str) -> Iterator[Row]:
    return (row for row in rows if finding in listed(row["findings"]))


def _pairs(rows: Iterable[Row]) -> list[str]:
    return [f"{row['relationship']}|{row['benefit']}" for row in rows]


def _unrecorded(found: Sequence[Row]) -> list[object]:
    """The relationships of which no benefit of any kind is recorded."""
    recorded = {row["relationship"] for row in found if "benefits" not in listed(row["missing"])}
    return list(dict.fromkeys(r for row in found if (r := row["relationship"]) not in recorded))


def _described(rows: Sequence[Row]) -> Iterator[Row]:
    """The benefits of customers and company, then the sides of which none is recorded."""
    first = rows[0]
    for side in (*SIDES, None):
        for row in rows:
            if row["benefit"] is not None and row["side"] == side:
                yield _row(row, row["benefit"], side) | {
                    "state": row["state"],
                    "kind": row["kind"],
                    "topics": texts(row["topics"]),
                    "findings": [] if row["topics"] else ["no topic"],
                    "missing": list(_lacking(row)),
                }
        if side and all(row["side"] != side for row in rows):
            yield _row(first, None, side) | _state("benefits" in texts(first["known_none"]))


def _lacking(row: Row) -> Iterator[str]:
    wanted = ("side", "state", "kind") if row["side"] == "company" else ("side", "state")
    return (name for name in wanted if row[name] is None)


def _used(first: Row, rated: Sequence[Row]) -> Iterator[Row]:
    """The benefits that users get in social media, as they are rated for the relationship."""
    for row in rated:
        if row["benefit"] is None:
            yield _row(first, None, "user") | _state(not row["missing"])
            continue
        new = row["origin"] == NEW and row["level"] != 0 and not first["examined"]
        yield _row(first, row["benefit"], "user") | {
            "level": row["level"],
            "origin": row["origin"],
            "topics": row["topics"],
            "findings": [*listed(row["findings"]), *(["change not examined"] if new else [])],
            "missing": [each for each in listed(row["missing"]) if each != "serves"],
        }


def _state(none: bool) -> dict[str, object]:
    return {"findings": ["none"]} if none else {"missing": ["benefits"]}


def _row(row: Row, benefit: object, side: str | None) -> dict[str, object]:
    empty: dict[str, object] = {"topics": [], "findings": [], "missing": []}
    named = {"relationship": row["relationship"], "benefit": benefit, "side": side}
    return named | dict.fromkeys(VALUES) | empty

"""What social media does to the services for a relationship and to the constraints on it."""

from collections.abc import Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row

from .relationships import grouped

SERVICES = ("obsolete", "supplemented", "supported")
CONSTRAINTS = ("removed", "reduced", "unchanged")


def services(inquiry: Inquiry) -> Findings:
    """Return every service with what social media does to it."""
    return _touched(inquiry, "service", SERVICES)


def constraints(inquiry: Inquiry) -> Findings:
    """Return every constraint with what social media does to it."""
    return _touched(inquiry, "constraint", CONSTRAINTS)


def _touched(inquiry: Inquiry, part: str, effects: Sequence[str]) -> Findings:
    found = [row for rows in grouped(inquiry.rows) for row in _rows(rows, part)]
    parts = [row for row in found if row[part] is not None]
    facts: dict[str, object] = {
        effect: [row[part] for row in parts if row["effect"] == effect] for effect in effects
    }
    facts["unknown"] = [row[part] for row in parts if row["effect"] is None]
    silent = [row["relationship"] for row in found if row["remark"] == "not recorded"]
    facts["unrecorded"] = silent
    if not parts:
        return Findings(found, facts, "nothing" if found else "none")
    said = [effect for effect in effects if facts[effect]]
    said += ["effect"] * bool(facts["unknown"]) + ["unrecorded"] * bool(silent)
    return Findings(found, facts, " ".join(said))


def _rows(rows: Sequence[Row], part: str) -> Iterator[Row]:
    for row in rows:
        kept = {name: row[name] for name in ("relationship", part, "effect", "why")}
        yield {**kept, "remark": _remark(row, part)}


def _remark(row: Row, part: str) -> str | None:
    if row[part] is None:
        return "none" if row["known_none"] else "not recorded"
    return "effect" if row["effect"] is None else None

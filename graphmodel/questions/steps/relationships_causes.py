"""Why the relationships are as they are, and what that opens to social media."""

from collections.abc import Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row

from .relationships import grouped, listed, texts

OPENS = {
    "reshape": ("economic", "cost"),
    "more value": ("customer behaviour", "customer behaviour"),
}  # what is opened -> by the cause, and by what calls for the relationship


def causes(inquiry: Inquiry) -> Findings:
    """Return the relationships with their causes, most important first."""
    found = [_row(rows) for rows in grouped(inquiry.rows)]
    cases = {"economic": "reshape", "behaviour": "more value", "ask": "ask"}
    facts = {
        case: [row["relationship"] for row in found if opened in listed(row["opens"])]
        for case, opened in cases.items()
    }
    facts["unexamined"] = [row["relationship"] for row in found if row["change"] is None]
    return Findings(found, facts, " ".join(case for case in facts if facts[case]) or "none")


def _row(rows: Sequence[Row]) -> Row:
    first = rows[0]
    listed = texts(first["causes"])
    opens = [
        opened
        for opened, (cause, calling) in OPENS.items()
        if first["cause"] == cause or calling in listed
    ]
    levels = [level for row in rows if isinstance(level := row["level"], int)]
    gaps = {"cause": first["cause"], "causes": listed, "change": levels}
    return {
        **{name: first[name] for name in ("relationship", "kind", "cause", "why")},
        "causes": listed,
        "opens": opens or ["ask"],
        "change": max(levels, default=None),
        "missing": [name for name, value in gaps.items() if not value],
    }

"""The topics of each relationship, with how far social media reaches it by them."""

from collections.abc import Iterable, Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row

from .relationships import falling, grouped, listed

WANTED = ("priority", "presence", "affinity")


def topics(inquiry: Inquiry) -> Findings:
    """Return the topics of each relationship, by priority and affinity."""
    tops = inquiry.rows[0] if inquiry.rows else {}
    found = [row for rows in grouped(inquiry.rows) for row in _topics(rows)]
    carried = [row for row in found if row["topic"]]
    affine = [row for row in carried if row["affinity"] == tops["affinity_top"]]
    facts = {
        "affine": _pairs(affine),
        "present": _pairs(row for row in affine if row["presence"] == tops["presence_top"]),
        "without": _pairs(row for row in carried if row["affinity"] == 0),
        "unknown": _pairs(row for row in carried if row["affinity"] is None),
        "topicless": [
            str(row["relationship"]) for row in found if "topics" in listed(row["missing"])
        ],
    }
    case = [] if carried else ["nothing" if inquiry.rows else "none"]
    said = [*case, *(name for name in facts if facts[name])] or ["middling"]
    return Findings(found, facts, " ".join(said))


def _pairs(rows: Iterable[Row]) -> list[str]:
    return [f"{row['relationship']}|{row['topic']}" for row in rows]


def _topics(rows: Sequence[Row]) -> Iterator[Row]:
    """The topics of one relationship, or a row that tells that none is recorded."""
    first = rows[0]
    carried = [row for row in rows if row["topic"] is not None]
    yield from map(_row, sorted(carried, key=_place))
    if not first["listed"] and "topics" not in listed(first["known_none"]):
        yield {**_row(first), "missing": ["topics"]}


def _place(row: Row) -> tuple[int, int, str]:
    return falling(row["weight"]), falling(row["affinity"]), str(row["topic"])


def _row(row: Row) -> Row:
    levels = {"priority": row["weight"], "presence": row["presence"], "affinity": row["affinity"]}
    return {
        **{name: row[name] for name in ("relationship", "topic", "area")},
        **levels,
        "why": [row[name] for name in ("weight_why", "affinity_why") if row[name]],
        "missing": [name for name in WANTED if levels[name] is None],
    }

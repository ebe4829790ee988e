"""The segments by weight, with what follows from their categories and how much is done for each."""

from collections.abc import Iterator, Mapping, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row, listed

from .considered import excluded, facts_of
from .rules import ids, whole

# The consequence of each of these stands in the header of the question.
CATEGORIES = ("mass", "niche", "segmented", "diversified", "multi-sided")
SAME = (
    *("segment", "priority", "why", "size", "horizon"),
    *("necessary", "value", "realised", "decision"),
)


def overview(inquiry: Inquiry) -> Findings:
    """Return every segment: by priority, then by value, highest first and unknown last."""
    rows = sorted(map(_row, inquiry.rows), key=_order)
    ranked = [row for row in rows if row["priority"] is not None]
    highest = [row["segment"] for row in ranked if row["priority"] == rows[0]["priority"]]
    facts: dict[str, object] = {
        **facts_of(inquiry.rows),
        "segments": len(rows),
        "highest": highest,
        "all_levels": [row["segment"] for row in rows if row["effort"] == "all levels"],
        "few_levels": [row["segment"] for row in rows if row["effort"] == "few levels"],
        "unknown": [row["segment"] for row in rows if row["priority"] is None],
        "niche": [row["segment"] for row in rows if row["few_buyers"]],
    }
    cases = [*_cases(facts, len(highest)), *excluded(inquiry.rows)]
    return Findings(rows, facts, " ".join(cases) if rows else "none")


def _cases(facts: Mapping[str, object], highest: int) -> Iterator[str]:
    if not highest:
        yield "unranked"
    elif facts["segments"] == 1:
        yield "single"
    else:
        yield "first_one" if highest == 1 else "first"
    shown = ("all_levels", "few_levels", *(("unknown",) if highest else ()), "niche")
    yield from (case for case in shown if facts[case])


def _row(row: Row) -> Row:
    empty, pays = ids(row["known_none"]), _pays(row)
    categories = listed(row["categories"])
    return {
        **{name: row[name] for name in SAME},
        "effort": _effort(row),
        "categories": categories or None,
        "consequences": [_consequence(each, row) for each in categories] or None,
        "pays": pays,
        "considered": row["excluded"] or "yes",
        "topics": row["carried"] if row["topics"] or "topics" in empty else None,
        "criteria": row["criteria"] if row["criteria"] or "criteria" in empty else None,
        "target_groups": row["groups"] if row["groups"] or "target groups" in empty else None,
        "few_buyers": _few_buyers(categories, pays),
        "streams": sorted(ids(row["alone"])),
    }


def _pays(row: Row) -> bool | None:
    """Whether money comes from it; None if nobody recorded it."""
    return True if row["paid"] or row["paying"] else None if row["paying"] is None else False


def _few_buyers(categories: Sequence[str], pays: bool | None) -> bool | None:
    """Whether it is a niche that pays; None if the category or the money is not recorded."""
    if pays is False or (categories and "niche" not in categories):
        return False
    return pays if categories else None


def _effort(row: Row) -> str | None:
    """How much of the options is worked out, which the priority decides."""
    if row["excluded"]:
        return "not considered"
    if row["priority"] is None:
        return None
    if row["priority"] == row["top"]:
        return "all levels"
    return "few levels" if whole(row["priority"]) <= 1 else "some levels"


def _consequence(category: str, row: Row) -> str:
    """What the model says of the category; else the common ones are worded by the header."""
    own = dict(zip(listed(row["own_categories"]), listed(row["own_consequences"]), strict=False))
    return own.get(category) or (category if category in CATEGORIES else f"unsaid@{category}")


def _order(row: Row) -> tuple[int, int, str]:
    return -_rank(row["priority"]), -_rank(row["value"]), str(row["segment"])


def _rank(level: object) -> int:
    return level if isinstance(level, int) else -1

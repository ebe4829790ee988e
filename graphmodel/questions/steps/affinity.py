"""How well segments suit social media, on what that rests, and which of them can be left out."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Findings, Inquiry, Row

from .considered import considered
from .rules import by_segment, ids, whole

STATES = ("known", "none", "none so far", "unknown")


@dataclass(frozen=True)
class Segment:
    """What affinity and change potential rest on: rows `thing, about, priority, found`."""

    id: str
    topics: Sequence[Row]
    criteria: Sequence[Row]
    findings: Sequence[Row]
    top: int
    known_none: frozenset[str]  # the lists that are known to be empty

    @property
    def carriers(self) -> tuple[Row, ...]:
        """The topics and criteria."""
        return (*self.topics, *self.criteria)

    @property
    def affinity(self) -> int | None:
        """The highest known affinity."""
        return _highest(self.carriers)

    @property
    def change(self) -> int | None:
        """The highest known change potential."""
        return _highest(self.findings)

    @property
    def state(self) -> str:
        """Whether the affinity is known, none, none so far or unknown."""
        if self.affinity:
            return "known"
        if self.affinity is None or not (self.topics and self.criteria):
            return "unknown"
        return "none so far" if _without(self.carriers) else "none"


def affinity(inquiry: Inquiry) -> Findings:
    """Return the affinity of every segment, the highest first, and whether it can be left out."""
    segments = [_segment(id, rows) for id, rows in by_segment(inquiry.rows).items()]
    rows = [_row(each) for each in segments]
    rows.sort(key=_order)
    best = [row for row in rows if row["affinity"] and row["affinity"] == rows[0]["affinity"]]
    undecided = considered(inquiry.rows)
    facts = {
        "segments": len(rows),
        "known": sum(row["state"] == "known" for row in rows),
        "highest": [row["segment"] for row in best],
        "out": [row["segment"] for row in rows if row["leave_out"] == "yes"],
        "open": [
            row["segment"]
            for row in rows
            if row["leave_out"] == "open" and row["segment"] in undecided
        ],
        "ask": [row["segment"] for row in rows if row["ask"]],
    }
    cases = ["known" if best else "unknown_all", "out" if facts["out"] else "nobody_out"]
    cases += [case for case in ("open", "ask") if facts[case]]
    return Findings(rows, facts, " ".join(cases) if rows else "none")


def _segment(id: str, rows: Sequence[Row]) -> Segment:
    sorts = {
        sort: [row for row in rows if row["sort"] == sort]
        for sort in ("topic", "criterion", "finding")
    }
    top, empty = whole(rows[0]["top"]), ids(rows[0]["known_none"])
    return Segment(id, sorts["topic"], sorts["criterion"], sorts["finding"], top, empty)


def _row(segment: Segment) -> Row:
    state, level = segment.state, segment.affinity
    bearing = [row for row in segment.carriers if level is not None and row["found"] == level]
    bearing.sort(key=lambda row: (-_level(row["priority"]), str(row["thing"])))
    priorities = [_level(row["priority"]) for row in bearing if row["priority"] is not None]
    out = _leave_out(segment)
    return {
        "segment": segment.id,
        "state": state,
        "affinity": level if state in ("known", "none") else None,
        "rests_on": [row["thing"] for row in bearing],
        "priority": max(priorities, default=None),
        "known": len(segment.carriers) - len(_without(segment.carriers)),
        "of": len(segment.carriers),
        "change": segment.change,
        "leave_out": out,
        "why": _why(segment, out),
        "ask": level == segment.top and segment.change is None,
    }


def _leave_out(segment: Segment) -> str:
    if segment.affinity or segment.change:
        return "no"
    return "open" if list(_questions(segment)) else "yes"


def _why(segment: Segment, out: str) -> list[str]:
    """The reasons for it or against it, or what has still to be answered."""
    if out == "yes":
        return ["nothing"]
    if out == "open":
        return list(dict.fromkeys(_questions(segment)))
    affine = ["affine"] if segment.affinity else []
    changed = [f"changed@{row['about']}" for row in segment.findings if row["found"]]
    return [*affine, *dict.fromkeys(changed)]


def _questions(segment: Segment) -> Iterator[str]:
    """What must be known before a segment without affinity so far can be left out."""
    if not segment.topics:
        yield "no-topic" if "topics" in segment.known_none else "topics"
    if not segment.criteria:
        yield "no-criterion" if "criteria" in segment.known_none else "criteria"
    for row in _without(segment.carriers):
        yield f"affinity@{row['thing']}"
    examined = {row["about"] for row in segment.findings}
    for row in segment.criteria:
        if row["thing"] not in examined:
            yield f"finding@{row['thing']}"
    for row in _without(segment.findings):
        yield f"level@{row['about']}"


def _without(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row["found"] is None]


def _highest(rows: Iterable[Row]) -> int | None:
    return max((whole(row["found"]) for row in rows if row["found"] is not None), default=None)


def _level(value: object) -> int:
    """A level to sort by: an unknown one comes after all others."""
    return value if isinstance(value, int) else -1


def _order(row: Row) -> tuple[int, int, str]:
    return STATES.index(str(row["state"])), -_level(row["affinity"]), str(row["segment"])

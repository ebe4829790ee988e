"""Which segments count, and why the others do not; they are named in every answer."""

from collections.abc import Iterable, Sequence

from graphmodel.questions.answer import Edit, Row

# Why a segment is not considered -> the fact that names such segments.
EXCLUDED = {"leave out": "left_out", "advertise only": "advertised", "past": "past"}


def considered(rows: Iterable[Row]) -> list[str]:
    """The segments that count, by id."""
    return sorted({str(row["segment"]) for row in rows if row["excluded"] is None})


def excluded(rows: Iterable[Row]) -> list[str]:
    """The sentence that names the segments that do not count, if there are any."""
    return ["excluded"] if any(row["excluded"] is not None for row in rows) else []


def facts_of(rows: Sequence[Row]) -> dict[str, object]:
    """How many segments count, and those that do not, by the reason why."""
    by_reason = {
        case: sorted({str(row["segment"]) for row in rows if row["excluded"] == reason})
        for reason, case in EXCLUDED.items()
    }
    every = sorted(segment for segments in by_reason.values() for segment in segments)
    return {"considered": len(considered(rows)), "excluded": every, **by_reason}


def only(segments: Iterable[str]) -> Edit:
    """Keeps, of what queries gather about segments or pairs of them, what concerns these alone."""
    wanted = frozenset(segments)

    def concerned(row: Row) -> bool:
        ends = (row["segment"],) if "segment" in row else (row["a"], row["b"])
        return wanted.issuperset(ends)

    return lambda rows: [row for row in rows if concerned(row)]

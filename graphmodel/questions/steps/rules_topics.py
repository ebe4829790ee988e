"""Segments whose topics come from unrelated contexts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import by_segment, fires, ids, opens

STRENGTH = 3


@dataclass(frozen=True)
class Context:
    """The subject context of a segment's topics, those of general areas left aside.

    `own` are its topics and their areas, `reach` those and the areas related to them; `missing`
    says what else could be part of it. Without topics, known to have none, it has no context.
    """

    segment: str
    own: frozenset[str]
    reach: frozenset[str]
    areas: tuple[str, ...]
    missing: tuple[str, ...]


def topics_unrelated(inquiry: Inquiry) -> Findings:
    """Return the pairs whose contexts do not meet: every pair but those that meet.

    A pair is open where topics, or the area of a topic, are not recorded and no meeting is known.
    """
    contexts = [_context(*item) for item in by_segment(inquiry.rows).items()]
    asking = [each for each in contexts if each.own or each.missing]
    apart = (pair for pair in combinations(asking, 2) if pair[0].own.isdisjoint(pair[1].reach))
    return Findings([_said(a, b) for a, b in apart])


def _said(a: Context, b: Context) -> Row:
    if a.missing or b.missing:
        return opens(a.segment, b.segment, STRENGTH, (*a.missing, *b.missing))
    return fires(a.segment, b.segment, STRENGTH, "no-meeting", (*a.areas, *b.areas))


def _context(segment: str, rows: Sequence[Row]) -> Context:
    counting = [row for row in rows if row["topic"] and row["carries"] and not row["general"]]
    topics = {str(row["topic"]) for row in counting}
    areas = {str(row["area"]) for row in counting if row["area"]}
    related = frozenset[str]().union(*(ids(row["related"]) for row in counting))
    missing = tuple(_missing(segment, rows, counting))
    own = frozenset(topics | areas)
    return Context(segment, own, own | related, tuple(sorted(areas)), missing)


def _missing(segment: str, rows: Sequence[Row], counting: Sequence[Row]) -> Iterator[str]:
    recorded = any(row["topic"] or row["known_none"] for row in rows)
    if not recorded:
        yield f"topics@{segment}"
    yield from (f"area@{row['topic']}" for row in counting if not row["area"])

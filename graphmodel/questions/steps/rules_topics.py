"""Segments whose topics come from unrelated contexts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import by_segment, fires, ids, opens


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
    rows: list[Row] = []
    for a, others in _not_meeting(asking):
        for b in others:
            if a.missing or b.missing:
                missing = a.missing + b.missing
                rows.append(opens(a.segment, b.segment, inquiry.strength, missing))
            else:
                areas = a.areas + b.areas
                rows.append(fires(a.segment, b.segment, inquiry.strength, "no-meeting", areas))
    return Findings(rows)


def _not_meeting(contexts: Sequence[Context]) -> Iterator[tuple[Context, list[Context]]]:
    """Each context with those after it that it does not meet: all but those that it does."""
    having: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(contexts):
        for thing in each.own:
            having[thing].add(at)
    for at, each in enumerate(contexts, 1):
        meeting = set[int]().union(*(having[thing] for thing in each.reach if thing in having))
        yield each, [contexts[b] for b in range(at, len(contexts)) if b not in meeting]


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

"""Segments that are attracted by different user benefits alone."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import FIRES, OPEN, by_segment, fires, opens
from .rules_suitable import Known, Suited, apart, undecided


def benefits_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs that have no user benefit in common, or perhaps have none."""
    benefits = sorted({str(each) for row in inquiry.rows for each in _listed(row)})
    every = (1 << len(benefits)) - 1
    suited = [_suited(*item, benefits) for item in by_segment(inquiry.rows).items()]
    rows = []
    for a, b in combinations(suited, 2):
        outcome = apart(a.known, b.known, every)
        if outcome is FIRES:
            facts = a.facts(a.known.yes) + b.facts(b.known.yes)
            rows.append(fires(a.segment, b.segment, inquiry.strength, "no-common-benefit", facts))
        elif outcome is OPEN:
            missing = a.asked(undecided(a.known, b.known, every))
            missing += b.asked(undecided(b.known, a.known, every))
            rows.append(opens(a.segment, b.segment, inquiry.strength, missing))
    return Findings(rows)


def _listed(row: Row) -> Sequence[object]:
    return row["benefits"] if isinstance(row["benefits"], list | tuple) else ()


def _suited(segment: str, rows: Sequence[Row], benefits: Sequence[str]) -> Suited:
    levels = {str(row["benefit"]): row["level"] for row in rows if row["level"] is not None}
    none = any(row["known_none"] for row in rows)
    recorded = none or bool(levels)
    return Suited(
        segment=segment,
        known=Known(
            yes=_bits(levels, benefits, wanted=True),
            no=(1 << len(benefits)) - 1 if none else _bits(levels, benefits, wanted=False),
            recorded=recorded,
        ),
        questions=[
            [f"benefit@{each}|{segment}" if recorded else f"benefits@{segment}"]
            for each in benefits
        ],
        evidence=[[each] for each in benefits],
    )


def _bits(levels: Mapping[str, object], benefits: Sequence[str], *, wanted: bool) -> int:
    found = (
        1 << position
        for position, each in enumerate(benefits)
        if each in levels and (levels[each] != 0) is wanted
    )
    return sum(found)

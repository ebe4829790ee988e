"""Hints as soft conflicts: how few remain inside strategies, with how many strategies."""

from collections.abc import Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry
from graphmodel.strategies.soft import Remaining, remaining

from .considered import excluded, facts_of
from .plan import FIGURE_STEPS, Plan, plan


def hints(inquiry: Inquiry) -> Findings:
    """Return, from the fewest strategies up, how few hints speak against pairs that share one.

    Hints never make a conflict; here they are counted, for each pair that nobody judged, to show
    what a further strategy would bring. The last row has none left.
    """
    known = plan(inquiry)
    found = (
        remaining(known.conflicts, known.hinted, budget=FIGURE_STEPS)
        if len(known.conflicts)
        else ()
    )
    rows = [{"strategies": x.k, "hints": x.hints, "at_least": x.at_least} for x in found]
    facts: dict[str, object] = facts_of(inquiry.rows)
    if found:
        facts |= {
            "lower": found[0].k,
            "first": found[0].hints,
            "enough": found[-1].k,
            "pairs": [f"{a}|{b}" for a, b in sorted(known.hinted)],
        }
    return Findings(rows, facts, " ".join([*_cases(known, found), *excluded(inquiry.rows)]))


def _cases(known: Plan, found: Sequence[Remaining]) -> Iterator[str]:
    if not found:
        yield "nobody"
    elif not known.hinted:
        yield "nothing"
    elif len(found) == 1:
        yield "free"
    else:
        yield "costs"
    if any(each.at_least < each.hints for each in found):
        yield "bounds"

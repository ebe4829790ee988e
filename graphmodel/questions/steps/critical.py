"""What the fewest strategies hang on: segments, conflicts and open pairs."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from graphmodel.errors import GraphmodelError
from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.strategies import (
    Result,
    critical_conflicts,
    critical_segments,
    fewest,
    smallest_raise,
)

from .conflicts import Pair
from .considered import excluded, facts_of
from .plan import FIGURE_STEPS, MORE_STEPS, Plan, plan


def critical(inquiry: Inquiry) -> Findings:
    """Return what would save a strategy if it went, and what would cost one if it came.

    Each segment and each conflict without which, alone, one fewer would do; each open pair that,
    alone, would raise the figure; and where none does, the smallest set of them that would.
    """
    known = plan(inquiry)
    now = fewest(known.conflicts, FIGURE_STEPS)
    figure = now.lower_bound
    found = _saving(known, now)
    segments, conflicts = found or ((), ())
    opened, together = _raising(known, now) if now.status == "optimal" else ((), ())
    rows = [
        *(_row("without the segment", (each, None), figure - 1) for each in segments),
        *(_row("without the conflict", pair, figure - 1) for pair in conflicts),
        *(_row("open pair", pair, figure + 1) for pair in opened),
        *(_row("open pairs together", pair, figure + 1) for pair in together),
    ]
    facts: dict[str, object] = {
        **facts_of(inquiry.rows),
        "status": now.status,
        "lower": figure,
        "upper": now.upper_bound,
        "fewer": figure - 1,
        "next": figure + 1,
        "segments": list(segments),
        "conflicts": [f"{a}|{b}" for a, b in conflicts],
        "open_pairs": [f"{a}|{b}" for a, b in opened or together],
    }
    cases = [*_cases(now, found), *_costs(opened, together), *excluded(inquiry.rows)]
    return Findings(rows, facts, " ".join(cases))


def _saving(known: Plan, now: Result) -> tuple[Sequence[str], Sequence[Pair]] | None:
    """The segments and the conflicts each of which would save a strategy; None if not settled."""
    if now.status != "optimal" or now.lower_bound < 2:
        return None
    try:
        segments = critical_segments(known.conflicts, now, FIGURE_STEPS)
        return segments, critical_conflicts(known.conflicts, now, FIGURE_STEPS, segments)
    except GraphmodelError:
        return None


def _row(change: str, pair: tuple[str, str | None], strategies: int) -> Row:
    return {"change": change, "a": pair[0], "b": pair[1], "strategies": strategies}


def _raising(known: Plan, now: Result) -> tuple[Sequence[Pair], Sequence[Pair]]:
    """The open pairs that raise the figure: each that does alone, else the fewest together.

    Only a pair that shares a strategy in the split at hand can do so alone.
    """
    inside = {pair for each in now.strategies for pair in combinations(sorted(each), 2)}
    pairs = sorted(inside & set(known.opened))
    budget = FIGURE_STEPS // max(1, len(pairs))
    alone = [pair for pair in pairs if _raises(known, pair, now, budget)]
    if alone:
        return alone, ()
    return (), smallest_raise(known.conflicts, known.opened, MORE_STEPS, now=now).pairs or ()


def _raises(known: Plan, pair: Pair, now: Result, budget: int) -> bool:
    more = known.conflicts.copy()
    more.add_edge(*pair)
    return fewest(more, budget).lower_bound > now.upper_bound


def _saves(segments: Sequence[str], pairs: Sequence[Pair]) -> str:
    """The sentence for so many segments and conflicts; the ends of a conflict are among these."""
    if pairs:
        return "saves" if len(pairs) > 1 else "saves_pair"
    return "saves_segment" if len(segments) > 1 else "saves_one"


def _cases(now: Result, found: tuple[Sequence[str], Sequence[Pair]] | None) -> Iterator[str]:
    if now.status != "optimal":
        yield "unknown"
    elif now.lower_bound < 2:
        yield "least" if now.lower_bound else "nobody"
    elif found is None:
        yield "unsettled"
    elif found[0]:
        yield _saves(*found)
    else:
        yield "fixed"


def _costs(opened: Sequence[Pair], together: Sequence[Pair]) -> Iterator[str]:
    if opened or together:
        yield "costs" if opened else "costs_together"

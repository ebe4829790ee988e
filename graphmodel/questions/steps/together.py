"""Whether some segments can share one strategy, and how few they need by themselves."""

from collections.abc import Iterator, Sequence
from itertools import chain

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.strategies import Result, fewest

from .conflicts import Pair, pairs_in
from .considered import excluded, facts_of, only
from .plan import FIGURE_STEPS, graph, shown

COLUMNS = ("a", "b", "state", "rules", "because", "open", "missing", "judgement", "judged_why")


def together(inquiry: Inquiry) -> Findings:
    """Return the pairs of the segments that conflict, are open, or were judged.

    Facts tell how few strategies these segments need, whatever the others do, and the range up to
    the figure with every open pair as a conflict. All are compared, even if not considered.
    """
    segments = sorted(str(row["segment"]) for row in inquiry.rows)
    pairs = inquiry.ask("segments conflicts", only(segments), all=True)
    rows = [{name: row[name] for name in COLUMNS} for row in pairs if _speaks(row)]
    conflicts, opened = graph(segments, pairs), pairs_in(pairs, "open")
    now = fewest(conflicts, FIGURE_STEPS)
    conflicts_too = conflicts.copy()
    conflicts_too.add_edges_from(opened)
    at_most = fewest(conflicts_too, FIGURE_STEPS)
    facts = {
        **facts_of(inquiry.rows),
        "lower": now.lower_bound,
        "upper": max(now.lower_bound, at_most.upper_bound),
        "fewer": now.lower_bound - 1,
        "proof": list(shown(now.proof, conflicts)) if now.proof else [],
        "strategies": [list(each) for each in now.strategies],
        "conflicts": len(pairs_in(pairs, "conflict")),
        "open": len(opened),
    }
    cases = [*_cases(now, at_most, opened), *excluded(inquiry.rows)]
    return Findings(rows, facts, " ".join(cases))


def _speaks(row: Row) -> bool:
    return row["state"] != "compatible" or row["judgement"] is not None


def _cases(now: Result, at_most: Result, opened: Sequence[Pair]) -> Iterator[str]:
    """The sentences: whether they can share one, how few they need, and what is open."""
    if now.lower_bound < 2:
        yield "perhaps" if opened else "yes"
    else:
        size = len(tuple(chain.from_iterable(now.strategies)))
        yield "each" if now.lower_bound == size else "some"
    if opened:
        yield "open_one" if len(opened) == 1 else "open_many"
    if at_most.upper_bound > now.lower_bound:
        yield "at_most"

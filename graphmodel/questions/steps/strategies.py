"""The fewest strategies for the segments, why fewer cannot do, and the best split."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from graphmodel.questions.answer import Findings, Inquiry
from graphmodel.strategies import Raise, Result, best_split, check, smallest_raise

from .considered import excluded, facts_of
from .plan import FIGURE_STEPS, MORE_STEPS, Plan, plan, shown


def strategies(inquiry: Inquiry) -> Findings:
    """Return the best split into the fewest strategies.

    Facts tell the figure, its range and proof, what an independent check says of them, and which
    segments could as well go elsewhere.
    """
    known = plan(inquiry)
    split = _as_shown(_best(known), known)
    raised = smallest_raise(known.conflicts, known.opened, MORE_STEPS, now=split)
    verdict = check(known.conflicts, split)
    rows = [
        _row(number, segments, known, _as_well(split, number))
        for number, segments in enumerate(split.strategies, 1)
    ]
    facts = {
        **facts_of(inquiry.rows),
        **_figures(split, raised),
        **_proved(split),
        "checked": verdict.right,
        "checked_by": verdict.method,
        "problems": list(verdict.problems),
        "elsewhere": _elsewhere(rows),
        "open": len(known.opened),
    }
    cases = (
        _figure(split, len(known.conflicts)),
        *([] if verdict.right else ["doubtful"]),
        *_range(split, raised, len(known.opened)),
        *_not_best(split),
        *(["elsewhere"] if facts["elsewhere"] else []),
        *excluded(inquiry.rows),
    )
    return Findings(rows, facts, " ".join(cases))


def _best(known: Plan) -> Result:
    return best_split(
        known.conflicts, known.shared, known.priorities, FIGURE_STEPS, moves=MORE_STEPS
    )


def _as_shown(split: Result, known: Plan) -> Result:
    """The split with the proof that is shown: of several cliques the one of the clusters."""
    if split.proof is None:
        return split
    return replace(split, proof=replace(split.proof, members=shown(split.proof, known.conflicts)))


def _as_well(split: Result, number: int) -> list[str]:
    """The segments that could go to a strategy without a loss, by id."""
    return sorted(
        each.segment for each in split.elsewhere if each.strategy == number - 1 and not each.loss
    )


def _elsewhere(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The segments that could as well go elsewhere, each with those strategies: `id|2/3`."""
    choices: dict[str, list[str]] = {}
    for row in rows:
        for segment in row["as_well"]:
            choices.setdefault(segment, []).append(str(row["strategy"]))
    return [f"{segment}|{'/'.join(numbers)}" for segment, numbers in sorted(choices.items())]


def _row(
    number: int, segments: Sequence[str], known: Plan, as_well: Sequence[str]
) -> dict[str, Any]:
    levels = [level for each in segments if (level := known.priorities[each]) is not None]
    return {
        "strategy": number,
        "segments": list(segments),
        "shared_topics": sum(known.shared.get(pair, 0) for pair in combinations(segments, 2)),
        "priority": sum(levels),
        "unknown_priorities": [each for each in segments if known.priorities[each] is None],
        "as_well": as_well,
    }


def _figures(split: Result, raised: Raise) -> dict[str, object]:
    pairs = None if raised.pairs is None else [f"{a}|{b}" for a, b in raised.pairs]
    return {
        "lower": split.lower_bound,
        "upper": max(raised.at_most.upper_bound, split.lower_bound),
        "found": len(split.strategies),
        "fewer": split.lower_bound - 1,
        "next": split.lower_bound + 1,
        "status": split.status,
        "best": split.best,
        "shared": split.shared,
        "shared_bound": split.shared_bound,
        "deterministic": split.deterministic,
        "raised_by": pairs,
    }


def _proved(split: Result) -> dict[str, object]:
    """Why fewer cannot do."""
    proof = split.proof
    if proof is None:
        return {"proof_kind": None, "proof": [], "minimal": None, "weights": []}
    return {
        "proof_kind": proof.kind,
        "proof": list(proof.members),
        "minimal": proof.minimal,
        "weights": list(proof.weights),
    }


def _figure(split: Result, counted: int) -> str:
    """The sentence that says what is enough, and why fewer are not."""
    if split.status != "optimal":
        return "bounds"
    if counted < 2:
        return ("nobody", "single")[counted]
    if split.lower_bound == 1:
        return "common"
    if split.lower_bound == counted:
        return "both" if counted == 2 else "each"
    if split.lower_bound == 2:
        return "two"
    kinds = {"clique": "clique", "critical set": "critical", "solver": "solver"}
    return kinds[split.proof.kind] if split.proof else "bounds"


def _not_best(split: Result) -> Iterator[str]:
    """The sentence about a split that may not be the best among the fewest."""
    if split.status == "optimal" and not split.best:
        yield "not_best" if split.shared < split.shared_bound else "not_first"


def _range(split: Result, raised: Raise, opened: int) -> Iterator[str]:
    """The sentences that say what open pairs could change."""
    if not opened or split.status != "optimal":
        return
    which = {1: "_one", 2: "_both"}.get(opened, "_all")
    if raised.at_most.upper_bound <= split.lower_bound:
        yield f"settled{which}"
        return
    yield f"at_most{which}"
    if raised.pairs and len(raised.pairs) < opened:
        yield "raised_one" if len(raised.pairs) == 1 else "raised_many"

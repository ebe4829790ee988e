"""Which segments to support when there can be only so many strategies."""

from collections.abc import Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.strategies import Result, Selection, fewest, supported
from graphmodel.strategies import curve as curve_of

from .considered import excluded, facts_of
from .plan import FIGURE_STEPS, Plan, plan, shown
from .rules import whole


def selection(inquiry: Inquiry) -> Findings:
    """Return every considered segment, supported or given up, with at most k strategies.

    Rows are by strategy, then those given up by priority, highest first. There are none if the
    segments that are decided to be supported do not fit into k strategies, as the proof shows, or
    if it could not be settled whether they do.
    """
    known = plan(inquiry)
    found = supported(
        known.conflicts,
        whole(inquiry.parameters["k"]),
        known.priorities,
        required := _required(inquiry.rows),
        known.shared,
        _top(inquiry.rows),
        FIGURE_STEPS,
    )
    rows = [*_in(found, known, required), *_out(found, known)]
    first = next((each for each in found.levels if each.segments), None)
    facts: dict[str, object] = {
        **facts_of(inquiry.rows),
        "status": found.status,
        "supported": list(found.supported),
        "given_up": list(found.given_up),
        "levels": [[each.level, each.supported, each.segments] for each in found.levels],
        "shared_topics": found.shared,
        "top_lost": first.segments - first.supported if first else 0,
        "top_count": first.segments if first else 0,
        "proof": _shown(found, known),
        "proof_kind": found.proof.kind if found.proof else None,
    }
    cases = [*_cases(found, whole(facts["top_lost"])), *excluded(inquiry.rows)]
    return Findings(rows, facts, " ".join(cases))


def curve(inquiry: Inquiry) -> Findings:
    """Return, for one strategy, two … until all are supported, what is supported per priority.

    Rows are by number of strategies, then by priority, highest first, unknown last; priorities
    that no segment has are left out. `supported` is None where the segments that are decided to be
    supported do not fit in; where that could not be settled there are no rows.
    """
    known = plan(inquiry)
    required, top = _required(inquiry.rows), _top(inquiry.rows)
    full = fewest(known.conflicts, FIGURE_STEPS)
    each_steps = FIGURE_STEPS // max(1, full.upper_bound)
    found = curve_of(
        known.conflicts, known.priorities, required, known.shared, top, each_steps, full
    )
    possible = [each for each in found if each.levels]
    refused = [each for each in found if each.proof]
    never = refused[-1].k if refused else 0
    unknown = [each.k for each in found if each.status == "unknown" and each.k > never]
    facts: dict[str, object] = {
        **facts_of(inquiry.rows),
        "least": possible[0].k,
        "unknown": unknown,
        "first": len(possible[0].supported),
        "enough": found[-1].k,
        "needed": never + 1,
        "proof": _shown(refused[-1], known) if refused else [],
        "status": "optimal" if all(each.status == "optimal" for each in possible) else "feasible",
    }
    told = (each for each in found if each.k not in unknown)
    rows = [row for each in told for row in _steps(each, possible[0], known)]
    return Findings(
        rows if len(known.conflicts) else [],
        facts,
        " ".join([*_curve_cases(full, found, unknown), *excluded(inquiry.rows)]),
    )


def _shown(found: Selection, known: Plan) -> list[str]:
    return list(shown(found.proof, known.conflicts)) if found.proof else []


def _required(rows: Sequence[Row]) -> list[str]:
    return [str(row["segment"]) for row in rows if row["required"] and row["excluded"] is None]


def _top(rows: Sequence[Row]) -> int | None:
    return whole(rows[0]["top"]) if rows else None


def _in(found: Selection, known: Plan, required: Sequence[str]) -> Iterator[Row]:
    for number, segments in enumerate(found.strategies, 1):
        for segment in segments:
            yield {
                "segment": segment,
                "priority": known.priorities[segment],
                "course": "support",
                "strategy": number,
                "decided": segment in required,
                "against": [],
            }


def _out(found: Selection, known: Plan) -> Iterator[Row]:
    def order(segment: str) -> tuple[int, str]:
        level = known.priorities[segment]
        return (1 if level is None else -level, segment)

    chosen = set(found.supported)
    for segment in sorted(found.given_up, key=order):
        yield {
            "segment": segment,
            "priority": known.priorities[segment],
            "course": "advertise only",
            "strategy": None,
            "decided": False,
            "against": sorted(chosen & set(known.conflicts[segment])),
        }


def _steps(found: Selection, shape: Selection, known: Plan) -> Iterator[Row]:
    """The rows of one number of strategies; `shape` has the levels where this one has none."""
    for level in found.levels or shape.levels:
        if level.segments:
            lost = [each for each in found.given_up if known.priorities[each] == level.level]
            yield {
                "strategies": found.k,
                "priority": level.level,
                "supported": level.supported if found.levels else None,
                "segments": level.segments,
                "given_up": lost,
                "shared_topics": found.shared if found.levels else None,
            }


def _cases(found: Selection, top_lost: int) -> Iterator[str]:
    one = "_one" if found.k == 1 else ""
    if found.status == "unknown":
        yield "unknown"
    elif found.proof:
        yield f"impossible{one}" if found.proof.kind == "clique" else "impossible_split"
    elif found.given_up:
        yield f"some{one}"
        yield "top_some" if top_lost else "top_all"
    else:
        yield f"every{one}" if found.supported else "nobody"
    if found.status == "feasible":
        yield "bounds"


def _curve_cases(full: Result, found: Sequence[Selection], unknown: Sequence[int]) -> Iterator[str]:
    first = next(each for each in found if each.levels)
    settled = full.status == "optimal" and not unknown
    if not first.supported:
        yield "nobody"
    elif found[-1].k == 1:
        yield "one_for_all"
    elif not settled:
        yield "all_in"
    elif not first.given_up:
        yield "only_all"
    else:
        yield "rising" if first.k == 1 else "rising_from"
    if any(each.proof for each in found):
        yield "impossible"
    if any(each.status == "feasible" for each in found):
        yield "bounds"
    if unknown:
        yield "unknown"
    elif not settled:
        yield "fewer"

"""What is recommended for each segment, what was decided, and the course that follows for all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

from graphmodel.errors import GraphmodelError
from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.strategies import Result, best_split, critical_segments, fewest

from .conflicts import pairs_in
from .considered import considered, excluded, facts_of
from .plan import FIGURE_STEPS, MORE_STEPS, graph, shared_topics
from .rules import ids, whole

NAMED = 3  # open pairs that the sentence names; more it counts
Advice = tuple[str, str]  # what is recommended, and why
GIVE_UP = "leave out or advertise only"
FEWER, ALONE, SPLIT = (GIVE_UP, "fewer without it"), ("own strategy", "alone"), ("support", "split")
# Whether a segment without affinity can be left out, by the answer about affinity -> the reason.
WITHOUT_AFFINITY = {
    "yes": "no affinity",
    "open": "no affinity, not examined",
    "no": "no affinity, but change",
}
WARNED = ("examine", "changing")  # of these by the last two
# What is recommended -> the decisions that agree with it.
AGREES: Mapping[str, tuple[str, ...]] = {
    "support": ("support",),
    "own strategy": ("support",),
    "advertise only": ("advertise only",),
    "leave out": ("leave out",),
    GIVE_UP: ("leave out", "advertise only"),
}


@dataclass(frozen=True)
class Company:
    """All segments, what is gathered about each, and their conflicts, whoever is considered."""

    rows: Mapping[str, Row]
    conflicts: "nx.Graph[str]"

    def supported(self, segment: str) -> bool:
        """Whether management decided to support it."""
        return self.rows[segment]["decision"] == "support"

    def low(self, segment: str) -> bool:
        """Whether its priority is low or none; a level that is the top as well is high."""
        return whole(self.rows[segment]["priority"]) <= 1 and not self.high(segment)

    def high(self, segment: str) -> bool:
        """Whether it has the top priority."""
        return self.rows[segment]["priority"] == self.rows[segment]["top"]

    def against(self, segment: str, others: Iterable[str]) -> set[str]:
        """Those of the others with which it is in conflict."""
        return set(self.conflicts[segment]) & set(others)

    def among(self, segments: Iterable[str]) -> "nx.Graph[str]":
        """The conflicts among some segments."""
        found: nx.Graph[str] = self.conflicts.subgraph(segments).copy()
        return found


@dataclass
class Savings:
    """Finds the segments that save a strategy if they go; knows if that was settled each time."""

    company: Company
    settled: bool = True

    def among(self, segments: Iterable[str]) -> frozenset[str]:
        """Those each of which, left out alone, saves a strategy; none if that is not settled."""
        conflicts = self.company.among(segments)
        found = fewest(conflicts, FIGURE_STEPS)
        try:
            return frozenset(critical_segments(conflicts, found, FIGURE_STEPS))
        except GraphmodelError:
            self.settled = False
            return frozenset()


def course(inquiry: Inquiry) -> Findings:
    """Return for each segment what is recommended and what was decided; the decision stands."""
    rows = {str(row["segment"]): row for row in inquiry.rows}
    pairs = inquiry.ask("segments conflicts", all=True)
    company = Company(rows, graph(sorted(rows), pairs))
    advice = _early(inquiry)
    left = [s for s in considered(inquiry.rows) if company.supported(s) or not _out(advice.get(s))]
    savings = Savings(company)
    given_up = _given_up(company, left, advice, savings)
    left = [s for s in left if company.supported(s) or s not in given_up]
    advice |= dict.fromkeys(given_up, FEWER)
    advice |= {s: _advised(company, s, left, savings) for s in rows if s not in advice}
    split = _split(company, left)
    found = [_row(rows[segment], advice[segment], split, left) for segment in rows]
    found.sort(key=_order)
    opened = [f"{a}|{b}" for a, b in pairs_in(pairs, "open") if {a, b} <= set(left)]
    facts = {**facts_of(inquiry.rows), **_facts(found, split, left)}
    facts |= {"open": opened, "opens": len(opened)}
    out = {*ids(facts["advertise"]), *ids(facts["drop"])}
    told = excluded(row for row in inquiry.rows if row["segment"] not in out)
    unsettled = [] if savings.settled else ["unsettled"]
    cases = [*_cases(facts, split), *unsettled, *told, "frame"]
    return Findings(found, facts, " ".join(cases) if rows else "none")


def _early(inquiry: Inquiry) -> dict[str, Advice]:
    """What is recommended whatever the conflicts are."""
    affinity = inquiry.ask("segments affinity")
    none = {str(row["segment"]): row["leave_out"] for row in affinity if row["state"] == "none"}
    advice = {str(row["segment"]): _at_once(row, none) for row in inquiry.rows}
    return {segment: each for segment, each in advice.items() if each}


def _at_once(row: Row, none: Mapping[str, object]) -> Advice | None:
    """What is recommended by affinity, horizon and priority; `none` are those without affinity."""
    if said := none.get(str(row["segment"])):
        return "leave out", WITHOUT_AFFINITY[str(said)]
    if row["horizon"] == "past":
        return "leave out", "past"
    if row["horizon"] == "fading":
        return "advertise only", "fading"
    return ("no recommendation", "priority unknown") if row["priority"] is None else None


def _out(advice: Advice | None) -> bool:
    return advice is not None and advice[0] in ("leave out", "advertise only")


def _given_up(
    company: Company, left: Sequence[str], advice: Mapping[str, Advice], savings: Savings
) -> list[str]:
    """Segments of low priority without which fewer strategies are enough, one after the other.

    The lowest priority comes first, then the last id; after each the others are looked at again.
    Those decided to be supported are named and go on being counted.
    """
    counted, given_up = list(left), list[str]()
    while True:
        low = {s for s in counted if s not in (*advice, *given_up) and company.low(s)}
        low = {s for s in low if company.against(s, counted)}
        ordered = sorted(low & savings.among(counted) if low else low, reverse=True)
        if not ordered:
            return given_up
        given_up.append(min(ordered, key=lambda s: whole(company.rows[s]["priority"])))
        counted = [s for s in counted if s != given_up[-1] or company.supported(s)]


def _advised(company: Company, segment: str, left: Sequence[str], savings: Savings) -> Advice:
    """What is recommended beside those that are left; one decided to be out as if it came back."""
    others = [each for each in left if each != segment]
    against = company.against(segment, others)
    low = segment not in left and company.low(segment) and bool(against)
    if low and segment in savings.among([*left, segment]):
        return FEWER
    return ALONE if company.high(segment) and against and against == set(others) else SPLIT


def _split(company: Company, left: Sequence[str]) -> Result:
    rows = [company.rows[segment] for segment in left]
    priorities = {str(row["segment"]): _level(row["priority"]) for row in rows}
    return best_split(
        company.among(left), shared_topics(rows), priorities, FIGURE_STEPS, moves=MORE_STEPS
    )


def _row(row: Row, advice: Advice, split: Result, left: Sequence[str]) -> Row:
    recommended, reason = advice
    number = {each: n for n, group in enumerate(split.strategies, 1) for each in group}
    decided = row["decision"]
    return {
        "segment": row["segment"],
        "priority": row["priority"],
        "recommended": recommended,
        "reason": reason,
        "strategy": number.get(str(row["segment"])),
        "decided": decided,
        "decided_by": row["by"],
        "decided_why": row["why"],
        "differs": _differs(recommended, decided),
        "needed_by": sorted(ids(row["needy"]) & set(left)) if _goes(recommended, decided) else [],
    }


def _differs(recommended: str, decided: object) -> bool | None:
    """Whether the decision is another; None if nothing is decided or recommended."""
    if decided in (None, "undecided") or recommended not in AGREES:
        return None
    return decided not in AGREES[recommended]


def _goes(recommended: str, decided: object) -> bool:
    """Whether it is left out: by decision, or where there is none by recommendation."""
    return decided == "leave out" or (
        decided in (None, "undecided") and recommended in ("leave out", GIVE_UP)
    )


def _order(row: Row) -> tuple[bool, int, int, str]:
    """By strategy, those without one last; then by priority, highest first, unknown last."""
    without = row["strategy"] is None
    return without, whole(row["strategy"]), -_rank(row["priority"]), str(row["segment"])


def _rank(priority: object) -> int:
    return priority if isinstance(priority, int) else -1


def _level(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _facts(rows: Sequence[Row], split: Result, left: Sequence[str]) -> dict[str, object]:
    def named(recommended: str) -> list[object]:
        return [row["segment"] for row in rows if row["recommended"] == recommended]

    def because(reason: str) -> list[object]:
        return [row["segment"] for row in rows if row["reason"] == reason]

    return {
        "segments": len(rows),
        "left": len(left),
        "strategies": len(split.strategies),
        "course": _course(len(left), len(rows), len(split.strategies)),
        "own": named("own strategy"),
        "give_up": named(GIVE_UP),
        "advertise": named("advertise only"),
        "drop": named("leave out"),
        "examine": because("no affinity, not examined"),
        "changing": because("no affinity, but change"),
        "unknown": named("no recommendation"),
        "other": [row["segment"] for row in rows if row["differs"]],
        "needed": [row["segment"] for row in rows if row["needed_by"]],
        "needy": sorted(frozenset[str]().union(*(ids(row["needed_by"]) for row in rows))),
    }


def _course(left: int, segments: int, strategies: int) -> str:
    """What the strategies amount to: `left` segments of all are supported in so many."""
    if not left:
        return "nobody"
    if left < segments:
        return "selected"
    return "common" if strategies == 1 else "each" if strategies == left else "several"


def _cases(facts: Mapping[str, object], split: Result) -> Iterator[str]:
    """The sentences: the course, who is given up for it, then what else is known and still open."""
    one = facts["course"] == "selected" and facts["strategies"] == 1
    yield "selected_one" if one else str(facts["course"])
    if facts["give_up"]:
        yield "give_up"
    if split.status != "optimal":
        yield "bounds"
    if opens := len(ids(facts["open"])):
        yield "open" if opens <= NAMED else "open_many"
    told = ("needed", "other", *WARNED, "own", "advertise", "drop", "unknown")
    yield from (case for case in told if facts[case])

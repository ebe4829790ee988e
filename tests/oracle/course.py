"""Section 8 of the page: the overall course, by counting strategies with each segment left out."""

from .conflicts import in_state
from .facts import Facts, Pair, Row
from .segments import affinity
from .strategies import Split, _order, _priority, considered, fewest, splits

GIVE_UP = "leave out or advertise only"
OUT = ("leave out", "advertise only")
AGREES = {
    "leave out": ["leave out"],
    "advertise only": ["advertise only"],
    GIVE_UP: list(OUT),
    "support": ["support"],
    "own strategy": ["support"],
}


class Course:
    """What is recommended in one model, one rule of the page after the other."""

    def __init__(self, facts: Facts, threshold: int) -> None:
        self.facts, self.everyone = facts, facts.ids("Segment")
        self.conflicts = in_state(facts, "conflict", threshold, everyone=True)
        self.top = facts.level("Model", facts.model.key, "priority_top")
        self.none = [row["segment"] for row in affinity(facts) if row["state"] == "none"]
        self.advice = {s: said for s in self.everyone if (said := self._early(s))}
        self.left = [
            s for s in considered(facts) if self.supported(s) or self.advice.get(s) not in OUT
        ]
        self._give_up()
        for segment in [s for s in self.everyone if s not in self.advice]:
            self.advice[segment] = self._late(segment)

    def said(self, segment: str, name: str) -> object:
        return self.facts.value("Segment", segment, name)

    def supported(self, segment: str) -> bool:
        return self.said(segment, "decision") == "support"

    def priority(self, segment: str) -> int | None:
        return self.facts.level("Segment", segment, "priority")

    def low(self, segment: str) -> bool:
        return self.priority(segment) in (0, 1) and self.priority(segment) != self.top

    def among(self, segments: list[str]) -> list[Pair]:
        return [pair for pair in self.conflicts if set(pair) <= set(segments)]

    def saves(self, segment: str, segments: list[str]) -> bool:
        """Whether a segment in conflict with some others makes a strategy more."""
        rest = [s for s in segments if s != segment]
        inside = self.among(segments)
        more = fewest(segments, inside) > fewest(rest, self.among(rest))
        return more and any(segment in pair for pair in inside)

    def _early(self, segment: str) -> str | None:
        if segment in self.none or self.said(segment, "horizon") == "past":
            return "leave out"
        if self.said(segment, "horizon") == "fading":
            return "advertise only"
        return "no recommendation" if self.priority(segment) is None else None

    def _give_up(self) -> None:
        while True:
            such = [
                s
                for s in self.left
                if s not in self.advice and self.low(s) and self.saves(s, self.left)
            ]
            if not such:
                return
            lowest = min(self.priority(s) or 0 for s in such)
            gone = max(s for s in such if self.priority(s) == lowest)
            self.advice[gone] = GIVE_UP
            if not self.supported(gone):
                self.left.remove(gone)

    def _late(self, segment: str) -> str:
        back = sorted({*self.left, segment})
        if segment not in self.left and self.low(segment) and self.saves(segment, back):
            return GIVE_UP
        others = [s for s in self.left if s != segment]
        apart = all(tuple(sorted((segment, s))) in self.conflicts for s in others)
        own = others and apart and self.priority(segment) == self.top
        return "own strategy" if own else "support"

    def split(self) -> Split:
        inside = self.among(self.left)
        every = splits(self.left, inside, fewest(self.left, inside))
        ordered = (sorted(x, key=lambda s: (-_priority(self.facts, s), s)) for x in every)
        return min(ordered, key=lambda x: _order(self.facts, x))


def course(facts: Facts, threshold: int = 2) -> list[Row]:
    """Every segment with what is recommended and what was decided."""
    found = Course(facts, threshold)
    number = {s: n for n, group in enumerate(found.split(), 1) for s in group}

    def order(segment: str) -> tuple[int, int, str]:
        priority = found.priority(segment)
        rank = 1 if priority is None else -priority
        return number.get(segment, len(found.everyone) + 1), rank, segment

    return [_row(found, s, number.get(s)) for s in sorted(found.everyone, key=order)]


def _row(found: Course, segment: str, strategy: int | None) -> Row:
    recommended, decided = found.advice[segment], found.said(segment, "decision")
    settled = decided not in (None, "undecided")
    goes = decided if settled else recommended
    needy = [
        link.start[1]
        for link in found.facts.into("DEPENDS_ON", "Segment", segment)
        if link.properties.get("need") == "must" and link.start[1] in found.left
    ]
    return {
        "segment": segment,
        "priority": found.priority(segment),
        "recommended": recommended,
        "strategy": strategy,
        "decided": decided,
        "differs": decided not in AGREES[recommended]
        if settled and recommended in AGREES
        else None,
        "needed_by": sorted(set(needy)) if goes in ("leave out", GIVE_UP) else [],
    }

"""Section 2 of the page: what falls when one side leaves."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from graphmodel.model.graph import Link

from .facts import Facts, Row

EFFECTS = ["falls", "leaves", "weakened"]


@dataclass(frozen=True)
class Loss:
    """One side gone, and what follows from it."""

    facts: Facts
    leaving: str

    @cached_property
    def steps(self) -> Mapping[str, int]:
        """Every side that is gone in the end, and the step in which it went."""
        gone = {self.leaving: 0}
        while True:
            step = max(gone.values()) + 1
            falling = [
                side for side in _sides(self.facts) if side not in gone and self._felled(side, gone)
            ]
            if not falling:
                return gone
            gone |= dict.fromkeys(falling, step)

    def _felled(self, side: str, gone: Mapping[str, int]) -> bool:
        groups = _groups(self.facts, side)
        return any(all(link.end[1] in gone for link in group) for group in groups)

    def _causes(self, side: str) -> list[Link]:
        """The links by which a side falls, or is weakened."""
        if side not in self.steps:
            links = self.facts.out("DEPENDS_ON", "Segment", side)
            return [link for link in links if link.end[1] in self.steps]
        before = {other: step for other, step in self.steps.items() if step < self.steps[side]}
        groups = _groups(self.facts, side)
        lost = [group for group in groups if all(link.end[1] in before for link in group)]
        return [link for group in lost for link in group]

    def chain(self, side: str) -> list[str]:
        """The shortest chain from the side that leaves, equals by ids."""
        if side == self.leaving:
            return [side]
        chains = [[*self.chain(link.end[1]), side] for link in self._causes(side)]
        return min(chains, key=lambda chain: (len(chain), chain))

    def reasons(self, chain: list[str]) -> list[str]:
        """Why each of the chain depends on the one before it."""
        found = []
        for on, side in pairwise(chain):
            links = [link for link in self._causes(side) if link.end[1] == on]
            first = min(links, key=lambda link: str(link.properties["market"]))
            found.append(str(first.properties.get("why", "")))
        return found

    def rows(self) -> list[Row]:
        """One row for each side that leaves, falls or is weakened."""
        rows = [self._row(side, step) for side, step in self.steps.items()]
        for side in _sides(self.facts):
            causes = self._causes(side)
            if side not in self.steps and causes:
                step = min(self.steps[link.end[1]] for link in causes) + 1
                rows.append(self._row(side, step))
        return sorted(rows, key=lambda row: (row["step"], row["effect"], row["side"]))

    def _row(self, side: str, step: int) -> Row:
        effect = "weakened" if side not in self.steps else "falls" if step else "leaves"
        chain = self.chain(side)
        row: Row = {"leaving": self.leaving, "side": side, "effect": effect, "step": step}
        row |= {"chain": chain, "reasons": self.reasons(chain)}
        return row | self._money(side)

    def _money(self, side: str) -> Row:
        """Streams from a side that is gone: lost with it as the last payer, or reduced by it."""
        lost: list[str] = []
        reduced: list[str] = []
        if side in self.steps:
            for stream in self.facts.starts("FROM", "Segment", side):
                payers = {link.end for link in self.facts.out("FROM", "RevenueStream", stream)}
                gone = [self.steps.get(key) for label, key in payers if label == "Segment"]
                steps = [step for step in gone if step is not None]
                last = len(steps) == len(payers) and self.steps[side] == max(steps)
                (lost if last else reduced).append(stream)
        return {"lost": lost, "reduced": reduced}


def _sides(facts: Facts) -> list[str]:
    return sorted({link.start[1] for link in facts.links("SIDE_OF")})


def _groups(facts: Facts, side: str) -> list[list[Link]]:
    """The groups of alternatives that a side must have, in every market."""
    groups: dict[object, list[Link]] = {}
    for link in facts.out("DEPENDS_ON", "Segment", side):
        if link.properties["need"] == "must":
            key = (link.properties["market"], link.properties["group"])
            groups.setdefault(key, []).append(link)
    return list(groups.values())


def cascade(facts: Facts, leaving: str | None = None) -> list[Row]:
    """What falls when a side leaves: one side, or each in turn."""
    sides = [leaving] if leaving else _sides(facts)
    return [row for side in sides for row in Loss(facts, side).rows()]

"""What is known of a model's segments two by two: the split, its proof, and each pair's state."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graphmodel.questions.answer import Row
from graphmodel.schema import Words

from . import texts
from .facts import Fact
from .headlines import ids
from .spoken import listed
from .study import Asked, Study

Pair = tuple[str, str]
REASONS = ("rules", "hints", "because", "evidence")
OPEN = ("open", "missing")
STRENGTHS: Mapping[object, Words] = {3: texts.CONFLICT_3, 2: texts.CONFLICT_2}


@dataclass(frozen=True)
class Pairs:
    """The split, its segments in order, and what is said of each pair."""

    study: Study
    split: Asked
    conflicts: Asked
    rows: Mapping[Pair, Row]

    @cached_property
    def order(self) -> list[str]:
        """The segments, strategy by strategy."""
        return [id for row in self.split.rows for id in ids(row["segments"])]

    @cached_property
    def strategy(self) -> Mapping[str, int]:
        """The number of each segment's strategy."""
        rows = self.split.rows
        return {id: int(str(row["strategy"])) for row in rows for id in ids(row["segments"])}

    @property
    def proof(self) -> list[str]:
        """The segments that prove that fewer strategies will not do."""
        return ids(self.split.facts.get("proof"))

    @property
    def raising(self) -> list[str]:
        """The open pairs that would raise the number of strategies by one."""
        return ids(self.split.facts.get("raised_by"))

    def row(self, one: str, other: str) -> Row | None:
        """What is said of two segments, if anything is."""
        return self.rows.get((min(one, other), max(one, other)))

    def beside(self, segment: str, state: str) -> list[str]:
        """The segments with which one stands in this state."""
        found = (pair for pair, row in self.rows.items() if row["state"] == state)
        return sorted(
            one if other == segment else other for one, other in found if segment in (one, other)
        )

    def open(self) -> Sequence[Pair]:
        """The open pairs, those first that would raise the number of strategies."""
        found = [pair for pair, row in self.rows.items() if row["state"] == "open"]
        return sorted(found, key=lambda pair: (pair_id(*pair) not in self.raising, pair))

    def name(self, one: str, other: str) -> Words:
        """What a pair is called."""
        return listed([self.study.name(each) for each in sorted((one, other))], " – ")

    def reasons(self, row: Row) -> Iterator[Fact]:
        """How a pair stands and why; each member of a list on a line of its own.

        A judgement decides: it comes first, then what rules and facts say, and nothing is open.
        """
        yield from self._judged(row) if row["judgement"] else self._found(row)
        told = (*REASONS, *(() if row["judgement"] else OPEN))
        for name in told:
            if (said := self.conflicts.members(row, name)) and row[name] != row["overruled"]:
                yield self.conflicts.word(name), said

    def _judged(self, row: Row) -> Iterator[Fact]:
        stand, why = (self.conflicts.cell(row, name) for name in ("state", "judged_why"))
        yield texts.JUDGED, [texts.REASONED.filled(said=stand, reasons=why)]
        if against := self.conflicts.members(row, "overruled"):
            yield texts.AGAINST, against

    def _found(self, row: Row) -> Iterator[Fact]:
        strength = STRENGTHS.get(row["strength"]) if row["state"] == "conflict" else None
        yield self.conflicts.word("state"), [strength or self.conflicts.cell(row, "state")]


def pairs(study: Study) -> Pairs:
    """What a model's answers say of its segments two by two."""
    conflicts = study.ask("segments conflicts")
    rows = {(str(row["a"]), str(row["b"])): row for row in conflicts.rows}
    return Pairs(study, study.ask("segments strategies"), conflicts, rows)


def pair_id(one: str, other: str) -> str:
    """The id of a pair, whichever end comes first."""
    return f"{min(one, other)}|{max(one, other)}"

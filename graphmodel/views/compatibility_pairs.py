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
_OPEN_RULES = Words("rules still open", "noch offene Regeln")
_OVERRULED = Words("overruled: {rule}", "überstimmt: {rule}")
_HINT = Words("hint: {rule}", "Hinweis: {rule}")
_BEHIND = Words("{reason}:", "{reason}:")
_SUITS = Words("{format}: suitable", "{format}: geeignet")
_UNSUITABLE = Words("{format}: unsuitable", "{format}: ungeeignet")
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

        A judgement decides: it comes first, then what each rule says, and nothing is open.
        """
        yield self._judged(row) if row["judgement"] else self._found(row)
        yield from self._fired(row)
        if row["open"] and not row["judgement"]:
            yield _OPEN_RULES, self.conflicts.members(row, "open")
            yield self.conflicts.word("missing"), self.conflicts.members(row, "missing")

    def _judged(self, row: Row) -> Fact:
        stand, why = (self.conflicts.cell(row, name) for name in ("state", "judged_why"))
        return texts.JUDGED, [texts.REASONED.filled(said=stand, reasons=why)]

    def _found(self, row: Row) -> Fact:
        strength = STRENGTHS.get(row["strength"]) if row["state"] == "conflict" else None
        return self.conflicts.word("state"), [strength or self.conflicts.cell(row, "state")]

    def _fired(self, row: Row) -> Iterator[Fact]:
        """Each rule that speaks against the pair: its reason, then the facts behind it."""
        reasons = self.conflicts.members(row, "because")
        for key, reason in zip(ids(row["because"]), reasons, strict=True):
            rule = key.partition(":")[0]
            behind = [self._fact(id) for id in self._behind[rule, str(row["a"]), str(row["b"])]]
            yield self._titled(rule, row), [_BEHIND.filled(reason=reason), *behind]

    def _titled(self, rule: str, row: Row) -> Words:
        """A rule by its title, and whether it is a hint or overruled."""
        title = self.conflicts.members({**row, "rules": [rule]}, "rules")[0]
        if rule in ids(row["overruled"]):
            return _OVERRULED.filled(rule=title)
        return _HINT.filled(rule=title) if rule in ids(row["hints"]) else title

    @cached_property
    def _behind(self) -> Mapping[tuple[str, str, str], list[str]]:
        """The facts behind each rule that fires for a pair."""
        fired = {key.partition(":")[0] for row in self.rows.values() for key in ids(row["because"])}
        return {
            (rule, str(row["a"]), str(row["b"])): ids(row["evidence"])
            for rule in sorted(fired)
            for row in self.study.ask(f"rules {rule}").rows
        }

    def _fact(self, id: str) -> Words:
        """A fact by its name; of a usage format also whether it suits."""
        name = self.conflicts.members({"evidence": [id]}, "evidence")[0]
        rated = self.study.known.nodes[id]
        if rated.label != "Rating":
            return name
        told = _SUITS if rated.properties["level"] else _UNSUITABLE
        return told.filled(format=name)


def pairs(study: Study) -> Pairs:
    """What a model's answers say of its segments two by two."""
    conflicts = study.ask("segments conflicts")
    rows = {(str(row["a"]), str(row["b"])): row for row in conflicts.rows}
    return Pairs(study, study.ask("segments strategies"), conflicts, rows)


def pair_id(one: str, other: str) -> str:
    """The id of a pair, whichever end comes first."""
    return f"{min(one, other)}|{max(one, other)}"

"""Which segments are separate: whether one has a valid criterion that the other lacks."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import by_segment, ids

STATES = ("no valid criterion", "not separate", "open", "separate")


@dataclass(frozen=True)
class Criterion:
    """Why a segment is one: `kind`, own `offer` and object are None where they are not recorded."""

    id: str
    kind: str | None
    offer: str | None
    about: str | None

    @property
    def valid(self) -> bool | None:
        """An own need calls for an own offer; None if that is not known."""
        if self.kind == "own need":
            return None if self.offer is None else self.offer != "none"
        return None if self.kind is None else True

    def like(self, other: "Criterion") -> bool | None:
        """Whether kind and object are the same; None if they could be."""
        pairs = ((self.kind, other.kind), (self.about, other.about))
        if any(None not in pair and pair[0] != pair[1] for pair in pairs):
            return False
        return None if any(None in pair for pair in pairs) else True

    @property
    def unknown(self) -> Iterator[str]:
        """What has to be recorded before it can be compared."""
        if self.kind is None:
            yield f"kind@{self.id}"
        if self.kind == "own need" and self.offer is None:
            yield f"offer@{self.id}"


@dataclass(frozen=True)
class Segment:
    """A segment and its criteria; those of one that is not `recorded` may be any."""

    id: str
    criteria: Sequence[Criterion]
    recorded: bool

    @property
    def invalid(self) -> list[Criterion]:
        """The criteria that are known not to be valid."""
        return [each for each in self.criteria if each.valid is False]


@dataclass
class Compared:
    """What the criteria of two segments say of the pair."""

    separates: list[str] = field(default_factory=list)
    common: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def state(self) -> str:
        """One criterion that separates is enough; what is missing could be one."""
        return "separate" if self.separates else "open" if self.missing else "not separate"


def audit(inquiry: Inquiry) -> Findings:
    """Return the pairs that are not separate or open, and the segments without valid criterion.

    A row without a second segment is about its segment and every other; `every` adds all pairs.
    """
    segments = [_segment(id, rows) for id, rows in by_segment(inquiry.rows).items()]
    every = bool(inquiry.parameters["every"])
    compared = [(a, b, _compare(a, b)) for a, b in combinations(segments, 2)]
    rows = [row for each in segments for row in _alone(each, every)]
    rows += [_row(a, b, said) for a, b, said in compared if every or _shown(a, b, said)]
    rows.sort(key=lambda row: (STATES.index(str(row["state"])), str(row["a"]), str(row["b"] or "")))
    counts = Counter(said.state for _, _, said in compared)
    facts = {
        "pairs": len(compared),
        "separate": counts["separate"],
        "together": counts["not separate"],
        "undecided": counts["open"],
        "not_separate": [f"{a.id}|{b.id}" for a, b, c in compared if c.state == "not separate"],
        "not_valid": [criterion.id for each in segments for criterion in each.invalid],
        "without": [each.id for each in segments if _worthless(each)],
        "unrecorded": [each.id for each in segments if not each.recorded],
    }
    return Findings(rows, facts, " ".join(_cases(facts, len(segments))))


def _cases(facts: Mapping[str, object], segments: int) -> Iterator[str]:
    """The sentences: how many pairs are separate, then which segments are in question."""
    if segments < 2:
        yield ("none", "single")[segments]
    elif segments == 2:
        counts = ("separate", "together", "undecided")
        yield f"pair_{next(name for name in counts if facts[name])}"
    else:
        yield "pairs"
        if facts["not_separate"]:
            yield "not_separate"
    yield from (case for case in ("not_valid", "without", "unrecorded") if facts[case])


def _segment(id: str, rows: Sequence[Row]) -> Segment:
    found = {
        str(row["criterion"]): Criterion(
            str(row["criterion"]), _text(row["sort"]), _text(row["offer"]), _text(row["about"])
        )
        for row in rows
        if row["criterion"] is not None
    }
    return Segment(
        id, list(found.values()), bool(found) or "criteria" in ids(rows[0]["known_none"])
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _compare(a: Segment, b: Segment) -> Compared:
    said = Compared()
    for one, other in ((a, b), (b, a)):
        if not one.recorded:
            said.missing.append(f"criteria@{one.id}")
        for criterion in one.criteria:
            if criterion.valid is not False:
                _weigh(criterion, other, said)
    said.missing = list(dict.fromkeys(said.missing))
    return said


def _weigh(criterion: Criterion, other: Segment, said: Compared) -> None:
    """Whether a criterion that may be valid separates its segment from another."""
    alike = [(each, criterion.like(each)) for each in other.criteria]
    if any(same for _, same in alike):
        said.common += [criterion.id] if criterion.valid else []
        return
    perhaps = [each for each, same in alike if same is None]
    unknown = [*criterion.unknown, *_compared_with(criterion, perhaps)]
    if not other.recorded:
        unknown.append(f"criteria@{other.id}")
    if unknown:
        said.missing += unknown
    else:
        said.separates.append(criterion.id)


def _compared_with(criterion: Criterion, others: Iterable[Criterion]) -> Iterator[str]:
    """What is not known of a criterion and of others that could be the same."""
    for other in others:
        if other.kind is None:
            yield f"kind@{other.id}"
        yield from (f"about@{each.id}" for each in (criterion, other) if each.about is None)


def _worthless(segment: Segment) -> bool:
    return segment.recorded and len(segment.invalid) == len(segment.criteria)


def _alone(segment: Segment, every: bool) -> Iterator[Row]:
    """The row about a segment and every other, if there is something to say."""
    if _worthless(segment):
        yield _told(segment, None, "no valid criterion", Compared())
    elif not segment.recorded and not every:
        yield _told(segment, None, "open", Compared(missing=[f"criteria@{segment.id}"]))


def _shown(a: Segment, b: Segment, said: Compared) -> bool:
    """A pair that is open because nothing is recorded of one is told in the row about that one."""
    return a.recorded and b.recorded and said.state != "separate"


def _row(a: Segment, b: Segment, said: Compared) -> Row:
    return _told(a, b, said.state, said)


def _told(a: Segment, b: Segment | None, state: str, said: Compared) -> Row:
    invalid = [*a.invalid, *(b.invalid if b else [])]
    return {
        "a": a.id,
        "b": b.id if b else None,
        "state": state,
        "separates": said.separates,
        "common": said.common,
        "invalid": [f"no-offer@{each.id}" for each in invalid],
        "missing": said.missing if state == "open" else [],
    }

"""Where social media is a game changer, and where somebody should look first."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from graphmodel.questions.answer import Findings, Inquiry, Row, listed

from .change import CANDIDATE, CHANGER, NONE, SO_FAR, by, findings, lacking, rolled
from .change_modules import SEGMENTS
from .rules import whole

LOW = 1  # the lowest level above none
QUESTION = "question"
_ORDER = (CHANGER, CANDIDATE, QUESTION)


@dataclass(frozen=True)
class Parts:
    """What can be changed, by id: the rows of criteria, of elements, and of topics by carrier."""

    criteria: Mapping[str, Sequence[Row]]
    elements: Mapping[str, Sequence[Row]]
    topics: Mapping[str, Sequence[Row]]

    def modules(self, thing: str) -> list[str]:
        """The modules that a thing counts for."""
        if thing not in self.criteria:
            module = self.elements[thing][0]["module"]
            return [str(module)] if module else []
        about = self.elements.get(str(self.criteria[thing][0]["about"]))
        there = about[0]["module"] if about else None
        return list(dict.fromkeys((SEGMENTS, str(there or SEGMENTS))))

    def carriers(self, thing: str) -> list[str]:
        """Whose topics stand behind a thing: its own; those of a criterion's segment and object."""
        if thing not in self.criteria:
            return [thing]
        first = self.criteria[thing][0]
        return [str(each) for each in (first["segment"], first["about"]) if each]

    def carried(self, thing: str) -> list[Row]:
        """The links to those topics."""
        return [row for each in self.carriers(thing) for row in self.topics.get(each, ())]


def game_changers(inquiry: Inquiry) -> Findings:
    """Return what changes most with its evidence, and what to examine first.

    A game changer whose topics have low priority or none is marked.
    """
    parts = Parts(
        by(inquiry.gather("change criteria"), "criterion"),
        by(inquiry.gather("change modules"), "element"),
        by(inquiry.rows, "carrier"),
    )
    things = chain(parts.criteria.items(), parts.elements.items())
    rows = [row for thing, gathered in things for row in _changed(parts, thing, gathered)]
    rows += [_asked(parts, thing, kind) for thing, kind in _questions(parts)]
    rows.sort(key=lambda row: (_ORDER.index(str(row["state"])), str(row["thing"])))
    by_module = inquiry.ask("change modules")
    facts = _facts(rows, by_module)
    return Findings(rows, facts, " ".join(_cases(facts, by_module)))


def _changed(parts: Parts, thing: str, gathered: Sequence[Row]) -> Iterator[Row]:
    sums = rolled({thing: gathered})
    if sums["state"] in (CHANGER, CANDIDATE):
        low, missing = _low(parts, thing)
        texts = chain(lacking(thing, None, findings(gathered)), missing)
        yield _row(parts, thing, sums, low=low, missing=texts)


def _asked(parts: Parts, thing: str, kind: object) -> Row:
    sums = {**rolled({thing: ()}), "state": QUESTION}
    return _row(parts, thing, sums, low=None, missing=lacking(thing, kind, ()))


def _row(parts: Parts, thing: str, sums: Row, *, low: bool | None, missing: Iterable[str]) -> Row:
    carried = parts.carried(thing)
    known = [row["priority"] for row in carried if isinstance(row["priority"], int)]
    shown = ("state", "chance", "risk", "mechanisms", "evidence", "inform")
    return {
        "thing": thing,
        "modules": parts.modules(thing),
        **{name: sums[name] for name in shown},
        "topics": sorted({str(row["topic"]) for row in carried}),
        "priority": max(known, default=None),
        "low": low,
        "missing": list(dict.fromkeys(missing)),
    }


def _low(parts: Parts, thing: str) -> tuple[bool | None, list[str]]:
    """Whether the topics behind a thing have low priority at most, or what must be known first."""
    carried = parts.carried(thing)
    if any(isinstance(row["priority"], int) and row["priority"] > LOW for row in carried):
        return False, []
    unknown = [row for row in carried if row["priority"] is None]
    if unknown:
        return None, [f"priority@{row['topic']}|{row['carrier']}" for row in unknown]
    if carried:
        return True, []
    return None, [f"topics@{each}" for each in parts.carriers(thing)[:1] if parts.modules(thing)]


def _questions(parts: Parts) -> Iterator[tuple[str, object]]:
    """Criteria and segments of the highest affinity that nobody examined, with the kind."""
    looked = {str(rows[0]["segment"]) for rows in parts.criteria.values() if _examined(rows)}
    for criterion, rows in parts.criteria.items():
        if not _examined(rows) and rows[0]["affinity"] == rows[0]["affinity_top"]:
            looked.add(str(rows[0]["segment"]))
            yield criterion, rows[0]["kind"]
    for element, rows in parts.elements.items():
        segment = rows[0]["module"] == SEGMENTS and element not in looked and not _examined(rows)
        if segment and any(_top(row) for row in parts.topics.get(element, ())):
            yield element, None


def _examined(rows: Iterable[Row]) -> bool:
    return any(row["level"] is not None for row in rows)


def _top(row: Row) -> bool:
    return row["affinity"] is not None and row["affinity"] == row["affinity_top"]


def _facts(rows: Sequence[Row], by_module: Sequence[Row]) -> Mapping[str, object]:
    named = {
        name: [row["thing"] for row in rows if row["state"] == state]
        for name, state in (
            ("changers", CHANGER),
            ("candidates", CANDIDATE),
            ("questions", QUESTION),
        )
    }
    levels = [row["level"] for row in by_module if isinstance(row["level"], int)]
    most = [row for row in by_module if row["level"] and row["level"] == max(levels)]
    return {
        **named,
        "lows": [row["thing"] for row in rows if row["low"]],
        "changed": sorted({str(each) for row in most for each in listed(row["changed"])}),
        "examined": sum(whole(row["examined"]) for row in by_module),
        "of": sum(whole(row["of"]) for row in by_module),
    }


def _cases(facts: Mapping[str, object], by_module: Sequence[Row]) -> Iterator[str]:
    """The sentences: what changes most, how much is examined, what is wrong or to be asked."""
    states = {row["state"] for row in by_module}
    if facts["changers"] or facts["candidates"]:
        yield from (case for case in ("changers", "candidates") if facts[case])
    elif facts["changed"]:
        yield "changed"
    elif states == {NONE}:
        yield "unchanged"
    elif states & {NONE, SO_FAR}:
        yield "so_far"
    else:
        yield "none" if facts["of"] else "empty"
    if states & {NONE, SO_FAR} or facts["examined"]:
        yield "counted"
    yield from (case for case in ("lows", "questions") if facts[case])

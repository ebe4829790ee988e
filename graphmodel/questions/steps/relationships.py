"""The customer relationships, by type and priority, with what is not recorded of each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.schema.vocabulary import EFFECTS_ON

KINDS = tuple(EFFECTS_ON)
VALUES = ("kind", "priority", "accepted", "intensity", "satisfaction", "visible_status", "involved")
LISTS = {"segments": "with", "needs": "needs", "benefits": "benefits"}


def overview(inquiry: Inquiry) -> Findings:
    """Return the relationships by type and priority, each with its topics and benefits."""
    found = sorted(map(_row, grouped(inquiry.rows)), key=_place)
    facts = {
        "kinds": len({row["kind"] for row in found} - {None}),
        "important": _highest(found, "priority"),
        "affine": _highest(found, "affinity"),
        "declined": [row["relationship"] for row in found if row["accepted"] in ("no", "partly")],
        "gaps": [row["relationship"] for row in found if row["missing"]],
    }
    compared = ("important", "affine") if len(found) > 1 else ()
    said = [name for name in (*compared, "declined", "gaps") if facts[name]]
    return Findings(found, facts, " ".join([case(found), *said]))


def grouped(rows: Iterable[Row]) -> list[Sequence[Row]]:
    """The rows of each relationship, most important first, unknown last, equals by id."""
    ordered = sorted(rows, key=_relationship)
    groups = [tuple(group) for _, group in groupby(ordered, key=_relationship)]
    return sorted(groups, key=lambda group: falling(group[0]["priority"]))


def case(rows: Sequence[Row]) -> str:
    """The sentence for so many rows."""
    return ("none", "one", "many")[min(len(rows), 2)]


def falling(level: object) -> int:
    """A key that sorts levels from the highest to the lowest, unknown ones last."""
    return -level if isinstance(level, int) else 1


def texts(value: object) -> list[str]:
    """A gathered list of texts, sorted; empty where none is recorded."""
    return sorted(map(str, value)) if isinstance(value, list | tuple) else []


def listed(value: object) -> list[str]:
    """A list of texts that a step has made, in its own order."""
    return list(map(str, value)) if isinstance(value, list | tuple) else []


def _relationship(row: Row) -> str:
    return str(row["relationship"])


def _place(row: Row) -> tuple[int, int, str]:
    kind = KINDS.index(str(row["kind"])) if row["kind"] else len(KINDS)
    return kind, falling(row["priority"]), _relationship(row)


def _row(rows: Sequence[Row]) -> Row:
    first = rows[0]
    affinities = {str(row["topic"]): row["affinity"] for row in rows if row["topic"] is not None}
    states = dict(first["benefits"]) if isinstance(first["benefits"], list | tuple) else {}
    return {
        **{name: first[name] for name in ("relationship", *VALUES)},
        "segments": texts(first["segments"]),
        "needs": texts(first["needs"]),
        "topics": sorted(affinities),
        "affinity": _affinity(affinities),
        "current": sorted(each for each, state in states.items() if state == "current"),
        "potential": sorted(each for each, state in states.items() if state == "potential"),
        "missing": [*_missing(first, states, affinities)],
    }


def _affinity(affinities: Mapping[str, object]) -> int | None:
    """The highest that is known; none only if every topic is known to have none."""
    known = [each for each in affinities.values() if isinstance(each, int)]
    complete = len(known) == len(affinities)
    return max(known) if known and (complete or max(known)) else None


def _missing(
    first: Row, states: Mapping[str, str], affinities: Mapping[str, object]
) -> Iterator[str]:
    none = texts(first["known_none"])
    yield from (name for name in VALUES if first[name] is None)
    yield from (name for name, key in LISTS.items() if not first[name] and key not in none)
    yield from (f"state@{each}" for each, state in sorted(states.items()) if not state)
    if not first["listed"] and "topics" not in none:
        yield "topics"
    yield from (f"affinity@{each}" for each, level in sorted(affinities.items()) if level is None)


def _highest(rows: Sequence[Row], name: str) -> list[str]:
    """The relationships with the highest known level above none."""
    known = [(level, row) for row in rows if isinstance(level := row[name], int) and level]
    top = max((level for level, _ in known), default=0)
    return [_relationship(row) for level, row in known if level == top]

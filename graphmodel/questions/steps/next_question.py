"""The one unknown whose answer would change most: on which missing fact most answers hang."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.questions.answer import Findings, Inquiry, Row

from .conflicts import RULES, Pair
from .considered import considered
from .gaps import ROLES as LEVELS
from .people import People
from .rules import ids, whole

CONFLICT = 2  # the strength of a rule from which a pair is in conflict
TOPICS = "rules topics-unrelated:topics"
CRITERIA = "rules prices-apart:criteria"
FORMATS = "rules formats-apart:formats"
OPTIONS = "options gaps"
AFFINITY = "segments affinity"
# Whom to ask where nobody is named; about anything else, sales and service.
ROLES = LEVELS | {
    **dict.fromkeys(("importance", "criteria", "innovation"), "management"),
    **dict.fromkeys(("media_experience", "media_organisation"), "management"),
    **dict.fromkeys(("code", "format", "formats", "occupant", "occupies"), "marketing"),
    **dict.fromkeys(("competence", "resources"), "marketing"),
    **dict.fromkeys(("finding", "level"), "social media"),
}

Named = tuple[str, object]  # a missing fact `question:what@ids`, and the row that names it


@dataclass
class Unknown:
    """A missing fact, and the rows of answers that name it."""

    said: str
    rows: set[tuple[str, object]] = field(default_factory=set)
    figure: bool = False


def next_question(inquiry: Inquiry) -> Findings:
    """Return what is unknown, first what can change the core figure, then by what hangs on it.

    What hangs on a fact are the rows of other answers that name it as missing; each counts once.
    Facts on which as many hang stand in the order in which those answers name them.
    """
    costly, together, figure = _costly(inquiry)
    unknown: dict[str, Unknown] = {}
    for source, named in SOURCES.items():
        for said, row in named(inquiry):
            known = unknown.setdefault(said.rpartition(":")[2], Unknown(said))
            known.rows.add((source, row))
            known.figure |= source == "conflicts" and row in costly
    people = People.gathered(inquiry.gather(OPTIONS))
    ordered = sorted(unknown.values(), key=_order)[: whole(inquiry.parameters["most"])]
    rows = [_row(each, people) for each in ordered]
    facts = {"unknown": len(unknown), "next": figure}
    return Findings(rows, facts, _cases(rows, together))


def _order(each: Unknown) -> tuple[bool, int]:
    return not each.figure, -len(each.rows)


def _row(each: Unknown, people: People) -> Row:
    what, _, things = each.said.rpartition(":")[2].partition("@")
    named = people.near(things.split("|"))
    times = Counter(source for source, _ in each.rows)
    return {
        "question": each.said,
        "figure": each.figure,
        "open": len(each.rows),
        "hangs": [f"{source}@{times[source]}" for source in SOURCES if times[source]],
        "ask": named,
        "role": None if named else ROLES.get(what, "sales"),
    }


def _cases(rows: Sequence[Row], together: bool) -> str:
    if not rows:
        return "none"
    changes = ("together" if together else "figure") if rows[0]["figure"] else "fixed"
    return f"first {changes} {'whom' if rows[0]['ask'] else 'nobody'} more"


def _costly(inquiry: Inquiry) -> tuple[set[Pair], bool, int | None]:
    """The open pairs that would cost a strategy, alone or together, and the figure then."""
    rows = inquiry.ask("segments critical")
    raising = [row for row in rows if str(row["change"]).startswith("open pair")]
    pairs = {(str(row["a"]), str(row["b"])) for row in raising}
    together = any(row["change"] == "open pairs together" for row in raising)
    return pairs, together, whole(raising[0]["strategies"]) if raising else None


def _conflicts(inquiry: Inquiry) -> Iterator[Named]:
    """Facts that a rule lacks about a pair that is open."""
    opened = {
        (str(row["a"]), str(row["b"])): ids(row["open"])
        for row in inquiry.ask("segments conflicts")
        if row["state"] == "open"
    }
    for rule in RULES:
        for row in inquiry.ask(f"rules {rule}") if opened else ():
            pair = str(row["a"]), str(row["b"])
            if rule in opened.get(pair, ()) and whole(row["strength"]) >= CONFLICT:
                yield from ((f"rules {rule}:{each}", pair) for each in sorted(ids(row["missing"])))


def _course(inquiry: Inquiry) -> Iterator[Named]:
    counted = considered(inquiry.rows)
    for row in inquiry.ask("segments course"):
        if row["recommended"] == "no recommendation" and row["segment"] in counted:
            yield f"importance@{row['segment']}", row["segment"]


def _affinity(inquiry: Inquiry) -> Iterator[Named]:
    """What it hangs on whether a segment can be left out; see `segments affinity`."""
    counted = considered(inquiry.rows)
    for row in inquiry.ask(AFFINITY):
        segment = str(row["segment"])
        if row["leave_out"] == "open" and segment in counted:
            for reason in sorted(ids(row["why"])):
                yield from ((said, segment) for said in _reason(reason, segment))


def _reason(reason: str, segment: str) -> Iterator[str]:
    what, _, thing = reason.partition("@")
    if what == "topics":
        yield f"{TOPICS}@{segment}"
    elif what == "criteria":
        yield f"{CRITERIA}@{segment}"
    elif what == "affinity" and not thing.startswith(f"{segment}."):
        yield f"{OPTIONS}:{what}@{thing}|{segment}"
    elif what in ("affinity", "finding", "level"):
        yield f"{what}@{thing}"


def _payers(inquiry: Inquiry) -> Iterator[Named]:
    for row in inquiry.ask("markets payers"):
        if row["status"] == "unknown":
            yield f"pays@{row['side']}", (row["market"], row["side"])


def _uncovered(inquiry: Inquiry) -> Iterator[Named]:
    asked = {"topic": TOPICS, "format": FORMATS, "priority": "importance", "change": "finding"}
    for row in inquiry.ask("markets uncovered"):
        for name, what in asked.items():
            if row[name] == "not recorded":
                yield f"{what}@{row['side']}", (row["market"], row["side"])


def _formats(inquiry: Inquiry) -> Iterator[Named]:
    for row in inquiry.ask("segments formats"):
        cell = (row["segment"], row["area"], row["format"], row["purpose"])
        for each in sorted(ids(row["missing"])):
            yield f"segments formats:{each}", cell


def _options(inquiry: Inquiry) -> Iterator[Named]:
    for row in inquiry.ask(OPTIONS):
        said = str(row["question"])
        level = f"{OPTIONS}:" if row["level"] in ("priority", "affinity") else "options overview:"
        for topic in ids(row["topics"]):
            yield said if ":" in said else f"{level}{said}", topic


# Each sort of answer that facts are missing for, in the order in which they are told.
SOURCES: Mapping[str, Callable[[Inquiry], Iterator[Named]]] = {
    "conflicts": _conflicts,
    "course": _course,
    "affinity": _affinity,
    "payers": _payers,
    "uncovered": _uncovered,
    "formats": _formats,
    "options": _options,
}

"""The options for action: what each topic carries, and what is known on each of its levels."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Findings, Inquiry, Row, listed

from .competition import OPEN
from .considered import excluded, facts_of
from .option_formats import EASIEST, Formats
from .option_topics import Topic, topics_of
from .people import People
from .rules import ids, whole

# Each level that rests on ratings: the column, the question that tells them, and its way.
RATED = {
    "user benefits": ("options user-benefits", "benefit"),
    "participation": ("options participation", "offer"),
    "motivation": ("options motivation", "method"),
    "company benefits": ("options company-benefits", "benefit"),
}
LEVELS = ("carrier", "priority", "affinity", "formats", "competition", *RATED)


def options(inquiry: Inquiry) -> Findings:
    """Return an option for each topic, by leverage; levels of which nothing is known are gaps."""
    topics = topics_of(inquiry.rows)
    rows = sorted(_options(inquiry, topics), key=leverage)
    carriers = [{**row, "segment": row["carrier"]} for row in inquiry.rows if row["is_segment"]]
    facts: dict[str, object] = {
        **facts_of(carriers),
        "topics": [row["topic"] for row in rows],
        "complete": sum(not row["gaps"] for row in rows),
        "incomplete": sum(bool(row["gaps"]) for row in rows),
        "taken": [row["topic"] for row in rows if row["option"] == "taken up"],
        "dropped": [row["topic"] for row in rows if row["option"] == "dropped"],
    }
    if not rows:
        return Findings(rows, facts, "none")
    carried = ("one", "first order")[min(len(rows) - 1, 1)]
    known = "complete" if facts["complete"] else "incomplete"
    said = [carried if rows[0]["modules"] else "nowhere", known]
    said += [name for name in ("taken", "dropped") if facts[name]]
    return Findings(rows, facts, " ".join([*said, *excluded(carriers)]))


def leverage(row: Row) -> tuple[int, bool, int, int, int, str]:
    """What options are sorted by: docs/definitions.md 7."""
    return (
        -len(listed(row["modules"])),
        row["weight"] is None,
        -whole(row["weight"]),
        EASIEST.index(_text(row["verdict"])),
        -len(listed(row["segments"])),
        str(row["topic"]),
    )


def _options(inquiry: Inquiry, topics: Sequence[Topic]) -> Iterator[Row]:
    shared = {row["topic"]: row for row in inquiry.ask("topics shared", min_modules=1)}
    usable = Formats.asked(inquiry)
    rated = {
        level.replace(" ", "_"): _Level.told(inquiry.ask(question), way)
        for level, (question, way) in RATED.items()
    }
    people = People.gathered(inquiry.gather("options gaps"))
    for topic in topics:
        formats, verdict = usable.of(topic)
        known: dict[str, object] = {
            "topic": topic.id,
            "modules": shared[topic.id]["modules"] if topic.id in shared else [],
            "weight": shared[topic.id]["weight"] if topic.id in shared else None,
            "segments": topic.segments,
            "relationships": topic.of("is_relationship"),
            "priority": topic.highest("priority"),
            "affinity": topic.highest("affinity"),
            "formats": formats,
            "verdict": verdict,
            "option": topic.rows[0]["option"],
            "option_why": topic.rows[0]["option_why"],
        }
        known |= {name: level.of(topic) for name, level in rated.items()}
        gaps = [f"{level}@{topic.id}" for level in _gaps(known)]
        yield {**known, "gaps": gaps, "ask": people.near([topic.id]) if gaps else []}


def _gaps(known: Row) -> Iterator[str]:
    """The levels of which nothing is known; without a carrier nothing else can be asked."""
    if not known["modules"]:
        yield "carrier"
        return
    for level in LEVELS[1:]:
        if level == "competition":
            missing = known["verdict"] == OPEN and bool(known["formats"])
        else:
            missing = known[level.replace(" ", "_")] is None
        if missing:
            yield level


@dataclass(frozen=True)
class _Level:
    """What serves topics on a level: by topic or area; and who is known to have nothing there."""

    serving: Mapping[str, set[str]]
    nothing: frozenset[str]

    @classmethod
    def told(cls, rows: Sequence[Row], way: str) -> "_Level":
        """From the rows of the question about the level; `way` is the column of what serves."""
        serving, nothing = defaultdict[str, set[str]](set), set[str]()
        for row in rows:
            if row[way] is None and "none" in ids(row["findings"]):
                nothing.add(str(row["rated"]))
            if row[way] is not None and row["rated"] is not None and _counts(row):
                for place in ids(row["topics"]):
                    serving[place].add(str(row[way]))
        return cls(serving, frozenset(nothing))

    def of(self, topic: Topic) -> list[str] | None:
        """What serves a topic; empty if all its carriers are known to have none."""
        found = {each for place in topic.places for each in self.serving.get(place, ())}
        known_none = bool(topic.asked) and self.nothing.issuperset(topic.asked)
        return sorted(found) if found or known_none else None


def _counts(row: Row) -> bool:
    possible, wanted = row.get("possible") is not False, row.get("wanted") is not False
    return row["level"] != 0 and possible and wanted


def _text(value: object) -> str | None:
    return None if value is None else str(value)

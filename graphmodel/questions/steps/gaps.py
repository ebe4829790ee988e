"""What the options for action still lack: each missing fact as a question, and whom to ask."""

from collections.abc import Iterator, Mapping

from graphmodel.questions.answer import Findings, Inquiry, Row

from .option_formats import ByTopic, by_topic
from .option_topics import Topic, topics_of
from .options import LEVELS, RATED
from .people import People
from .rules import ids

FORMATS = "segments formats"
# Whom to ask about a level where nobody is named.
ROLES = {
    "carrier": "management",
    "priority": "management",
    "affinity": "sales",
    "formats": "marketing",
    "competition": "marketing",
    "user benefits": "sales",
    "participation": "social media",
    "motivation": "social media",
    "company benefits": "management",
}


def gaps(inquiry: Inquiry) -> Findings:
    """Return each fact that an option lacks as a question, by the leverage of the first option.

    A fact that several options lack stands once. Options that were dropped lack nothing.
    """
    options = inquiry.ask("options overview")
    people = People.gathered(inquiry.rows)
    known = {each.id: each for each in topics_of(inquiry.gather("options overview"))}
    formats = by_topic(inquiry.ask(FORMATS))
    hanging: dict[tuple[str, str], list[str]] = {}
    for option in options:
        if option["option"] != "dropped":
            for gap in _gaps(option, known[str(option["topic"])], formats):
                hanging.setdefault(gap, []).append(str(option["topic"]))
    rows = [_row(*gap, topics, people) for gap, topics in hanging.items()]
    dropped = [option["topic"] for option in options if option["option"] == "dropped"]
    said = [("none", "one", "many")[min(len(rows), 2)]]
    said += ["whom" if rows[0]["ask"] else "nobody"] if rows else []
    said += ["dropped"] if dropped else []
    return Findings(rows, {"dropped": dropped}, " ".join(said))


def _row(question: str, level: str, topics: list[str], people: People) -> Row:
    things = question.partition("@")[2].split("|")
    named = people.near(things)
    role = None if named else ROLES[level]
    return {"question": question, "level": level, "topics": topics, "ask": named, "role": role}


def _gaps(option: Row, topic: Topic, formats: ByTopic) -> Iterator[tuple[str, str]]:
    """Question and level of each fact that an option lacks, in the order of the levels."""
    found: Mapping[str, list[str]] = {level: [] for level in LEVELS}
    for gap in ids(option["gaps"]):
        level = gap.partition("@")[0]
        if level in ("carrier", "formats", "competition", *RATED):
            found[level].append(gap)
    for row in topic.rows if topic.rows[0]["carrier"] else ():
        for level in ("priority", "affinity"):
            if row[level] is None and row["excluded"] is None:
                found[level].append(f"{level}@{topic.id}|{row['carrier']}")
    carriers = set(topic.segments)
    for row in formats.get(topic.id, ()):
        if row["segment"] in carriers:
            level = "formats" if row["code"] is None else "competition"
            found[level].extend(f"{FORMATS}:{each}" for each in sorted(ids(row["missing"])))
    for level, questions in found.items():
        exact = [each for each in questions if each != f"{level}@{topic.id}"]
        yield from ((question, level) for question in dict.fromkeys(exact or questions))

"""Which usage formats suit a topic, and how hard they are to win."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Inquiry, Row

from .competition import OPEN, UNSUITABLE, VERDICTS
from .option_topics import Topic
from .rules import ids, whole

# The easiest first; what is not known stands after everything that is, but for what does not suit.
EASIEST: Sequence[str | None] = (*VERDICTS, OPEN, None, UNSUITABLE)
ByTopic = Mapping[str, Sequence[Row]]


def by_topic(rows: Iterable[Row]) -> ByTopic:
    """Rows that tell in `topics` which topics they are about, by each of these."""
    found = defaultdict[str, list[Row]](list)
    for row in rows:
        for topic in ids(row["topics"]):
            found[topic].append(row)
    return found


@dataclass(frozen=True)
class Formats:
    """What is known of usage formats: of segments with verdicts, of relationships with codes."""

    segments: ByTopic
    relationships: Mapping[str, Sequence[Row]]  # by topic or area
    occupied: Mapping[tuple[str, str], str]  # area or topic, format -> verdict of a code 3

    @classmethod
    def asked(cls, inquiry: Inquiry) -> "Formats":
        """From the answers about segments and relationships."""
        rows = inquiry.ask("segments formats")
        occupied = {
            (str(row["area"]), str(row["format"])): str(row["verdict"])
            for row in rows
            if row["code"] == 3
        }
        by_place = defaultdict[str, list[Row]](list)
        for row in inquiry.ask("relationships formats"):
            by_place[str(row["topic"])].append(row)
        return cls(by_topic(rows), by_place, occupied)

    def of(self, topic: Topic) -> tuple[list[str] | None, str | None]:
        """The suitable formats of a topic as `verdict@format`, and the easiest verdict.

        None and None where nothing is known to suit and not every code is known to be 0.
        """
        said = [*self._of_segments(topic), *self._of_relationships(topic)]
        easiest: dict[str, str] = {}
        for usage, verdict in said:
            if verdict not in (UNSUITABLE, None):
                easiest[usage] = min(easiest.get(usage, verdict), verdict, key=EASIEST.index)
        if easiest:
            told = [f"{verdict}@{usage}" for usage, verdict in sorted(easiest.items())]
            return told, min(easiest.values(), key=EASIEST.index)
        ruled_out = bool(said) and all(verdict == UNSUITABLE for _, verdict in said)
        return ([], UNSUITABLE) if ruled_out else (None, None)

    def _of_segments(self, topic: Topic) -> Iterator[tuple[str, str | None]]:
        carriers = set(topic.segments)
        for row in self.segments.get(topic.id, ()):
            if row["segment"] in carriers:
                yield str(row["format"]), None if row["code"] is None else str(row["verdict"])

    def _of_relationships(self, topic: Topic) -> Iterator[tuple[str, str | None]]:
        rows = (row for place in topic.places for row in self.relationships.get(place, ()))
        for row in rows:
            if row["format"] is not None:
                for code in (row["additional"], row["product"]):
                    if code is not None:
                        yield str(row["format"]), self._verdict(row, whole(code))

    def _verdict(self, row: Row, code: int) -> str:
        """The verdict on a code of a relationship; who is there is recorded of areas and topics."""
        if code == 3:
            return self.occupied.get((str(row["topic"]), str(row["format"])), OPEN)
        return "free" if code else UNSUITABLE

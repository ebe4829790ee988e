"""Which usage formats suit a topic, and how hard they are to win."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Inquiry, Row

from .competition import OPEN, UNSUITABLE, VERDICTS
from .option_topics import Topic
from .rules import ids

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

    @classmethod
    def asked(cls, inquiry: Inquiry) -> "Formats":
        """From the answers about segments and relationships."""
        by_place = defaultdict[str, list[Row]](list)
        for row in inquiry.ask("relationships formats"):
            by_place[str(row["topic"])].append(row)
        return cls(by_topic(inquiry.ask("segments formats")), by_place)

    def of(self, topic: Topic) -> tuple[list[str] | None, str | None]:
        """The suitable formats of a topic as `verdict@format`, and the easiest verdict.

        None and None where nothing is known to suit and not every code is known to be 0.
        """
        said = [*self._of_segments(topic), *self._of_relationships(topic)]
        fit = [(usage, verdict) for usage, verdict in said if verdict and verdict != UNSUITABLE]
        easiest = _easiest(fit)
        if easiest:
            told = [f"{verdict}@{usage}" for usage, verdict in sorted(easiest.items())]
            return told, min(easiest.values(), key=EASIEST.index)
        ruled_out = bool(said) and all(verdict == UNSUITABLE for _, verdict in said)
        return ([], UNSUITABLE) if ruled_out else (None, None)

    def _of_segments(self, topic: Topic) -> Iterator[tuple[str, str | None]]:
        for row in self._asked(topic):
            yield str(row["format"]), None if row["code"] is None else str(row["verdict"])

    def _asked(self, topic: Topic) -> Iterator[Row]:
        """What the segments that carry the topic are asked about it or its area."""
        carriers = set(topic.segments)
        rows = self.segments.get(topic.id, ())
        return (row for row in rows if row["segment"] in carriers)

    def _of_relationships(self, topic: Topic) -> Iterator[tuple[str, str | None]]:
        occupied = self._occupied(topic)
        rows = (row for place in topic.places for row in self.relationships.get(place, ()))
        for row in rows:
            usage = str(row["format"])
            for code in (row["additional"], row["product"]):
                if row["format"] is not None and code is not None:
                    free = "free" if code else UNSUITABLE
                    yield usage, occupied.get(usage, OPEN) if code == 3 else free

    def _occupied(self, topic: Topic) -> Mapping[str, str]:
        """Format -> the easiest verdict on it where its segments find it occupied.

        Who is there is recorded of areas and topics, so it holds for a relationship as well.
        """
        occupied = (row for row in self._asked(topic) if row["code"] == 3)
        return _easiest((str(row["format"]), str(row["verdict"])) for row in occupied)


def _easiest(said: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Format -> the easiest of the verdicts on it."""
    found: dict[str, str] = {}
    for usage, verdict in said:
        found[usage] = min(found.get(usage, verdict), verdict, key=EASIEST.index)
    return found

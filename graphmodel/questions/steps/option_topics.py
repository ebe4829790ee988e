"""Topics with those who carry them: what the options for action are about."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from graphmodel.questions.answer import Row

from .rules import whole


@dataclass(frozen=True)
class Topic:
    """A topic and those who carry it: one row of the query for each."""

    id: str
    rows: Sequence[Row]

    @property
    def places(self) -> frozenset[str]:
        """Where it can be rated: itself and its area."""
        return frozenset({self.id, str(self.rows[0]["area"] or self.id)})

    @property
    def asked(self) -> Sequence[str]:
        """Considered segments and relationships that carry it, which are rated for it."""
        return [*self.segments, *self.of("is_relationship")]

    @property
    def segments(self) -> Sequence[str]:
        """The considered segments that carry it."""
        return self.of("is_segment")

    def of(self, sort: str) -> Sequence[str]:
        """The carriers of a sort, those that do not count left out."""
        return [str(row["carrier"]) for row in self.rows if row[sort] and row["excluded"] is None]

    def highest(self, name: str) -> int | None:
        """The highest known level over its carriers."""
        known = [whole(row[name]) for row in self.rows if row[name] is not None]
        return max(known, default=None)


def topics_of(rows: Iterable[Row]) -> list[Topic]:
    """The topics in what the query of `options overview` gathers, by id."""
    found = groupby(rows, key=lambda row: str(row["topic"]))
    return [Topic(id, [_with_affinity(row) for row in of]) for id, of in found]


def _with_affinity(row: Row) -> Row:
    """The link's affinity wins over the topic's own, which stands in where there is a carrier."""
    given = row["affinity"] is not None or row["carrier"] is None
    return row if given else {**row, "affinity": row["own_affinity"]}

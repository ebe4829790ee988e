"""The things that a segment is linked with, and what link, thing and further links record."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from graphmodel.questions.answer import Row
from graphmodel.schema import BY_LABEL
from graphmodel.schema.ratings import TABLES

RATED = {table.of: table.name for table in TABLES}  # label of what is rated -> table of ratings
ABOUT = ("OF", "CHANGES")  # lead to what is judged or changed


@dataclass
class Thing:
    """One thing at the end of a link from or to the segment; `via` is empty for the segment.

    `values` are by owner, the label or the type of link that records them; `further` are links of
    the thing, each with the label and the id of its end.
    """

    via: str
    id: str
    market: str
    values: dict[str, dict[str, object]] = field(default_factory=lambda: defaultdict(dict))
    further: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The label of the thing."""
        return next(owner for owner, values in self.values.items() if "id" in values)

    @property
    def table(self) -> str:
        """The type of link or the table of ratings that it stands in."""
        return next((RATED[label] for link, label, _ in self.further if link == "OF"), self.via)

    @property
    def about(self) -> str:
        """What is judged or changed, else the thing itself."""
        return next((id for link, _, id in self.further if link in ABOUT), self.id)

    @property
    def place(self) -> tuple[int, str, str]:
        """Its place in the file; equals by ids."""
        position = self.values[self.label].get("position")
        return (position if isinstance(position, int) else 0, self.id, self.market)


def things(rows: Iterable[Row]) -> list[Thing]:
    """The things in the rows `via, thing, market, owner, fact, said`."""
    found: dict[tuple[str, str, str], Thing] = {}
    for row in rows:
        via, id, owner, name = (str(row[key]) for key in ("via", "thing", "owner", "fact"))
        key = (via, id, str(row["market"] or ""))
        thing = found.setdefault(key, Thing(*key))
        if name not in BY_LABEL:
            thing.values[owner][name] = row["said"]
        elif (owner, name, str(row["said"])) not in thing.further:
            thing.further.append((owner, name, str(row["said"])))
    return list(found.values())

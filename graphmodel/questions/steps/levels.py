"""Levels of an option: how far each way suits each thing, and on which topics that rests."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from graphmodel.questions.answer import Findings, Row

from .considered import excluded, facts_of
from .relationships import listed, texts

SEGMENTS, RELATIONSHIPS = "customer-segments", "customer-relationships"


@dataclass(frozen=True)
class Level:
    """One level: what the column of its ways is called, and what is recorded beside the level.

    `own` is recorded of a way itself, `rated` of each rating, and of that `wanted` should be.
    """

    way: str
    own: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()

    def rows(self, gathered: Sequence[Row]) -> list[Row]:
        """The ratings by way and thing, ways without any, then things without any.

        `gathered` has a row for each topic of a rating, and one for each thing without ratings.
        """
        ways = _ways(gathered, self.own)
        counted = [row for row in gathered if row["excluded"] is None]
        rated = [self._rating(row, ways.get(str(row["way"]), {})) for row in _ratings(counted)]
        known = {row[self.way] for row in rated}
        idle = [self._idle(way, own) for way, own in ways.items() if way not in known]
        silent = [self._silent(row) for row in counted if _is_silent(row)]
        return [*sorted([*rated, *idle], key=self._place), *silent]

    def _rating(self, row: Row, own: Row) -> Row:
        suits = row["level"] != 0
        wanted = ("level", *self.wanted) if suits else ()
        return {
            **self._empty(),
            **own,
            **{name: row[name] for name in ("level", *self.rated)},
            self.way: row["way"],
            "rated": row["thing"],
            "topics": row["topics"],
            "why": [row[name] for name in row if name.endswith("why") and row[name]],
            "findings": ["no topic"] if suits and not row["topics"] else [],
            "missing": [*_lacking(own, self.own), *_lacking(row, wanted)],
        }

    def _idle(self, way: str, own: Row) -> Row:
        missing = ["ratings", *_lacking(own, self.own)]
        return {**self._empty(), **own, self.way: way, "missing": missing}

    def _silent(self, row: Row) -> Row:
        state = {"findings": ["none"]} if row["known_none"] else {"missing": ["ratings"]}
        return {**self._empty(), "rated": row["thing"], **state}

    def _empty(self) -> dict[str, object]:
        values = (self.way, *self.own, "rated", "level", *self.rated)
        return {**dict.fromkeys(values), "topics": [], "why": [], "findings": [], "missing": []}

    def _place(self, row: Row) -> tuple[str, bool, str]:
        return str(row[self.way]), row["rated"] is None, str(row["rated"])

    def findings(self, found: Sequence[Row], gathered: Sequence[Row], facts: Row) -> Findings:
        """The rows, with what is said of every level: what is idle, none, not recorded."""
        things = [row for row in found if row[self.way] is None]
        segments = [
            {**row, "segment": row["thing"]} for row in gathered if row["module"] == SEGMENTS
        ]
        said = {
            **facts,
            "hidden": self.pairs(row for row in found if "no topic" in listed(row["findings"])),
            "idle": [row[self.way] for row in found if row["rated"] is None],
            "nothing_for": [row["rated"] for row in things if not row["missing"]],
            "unrecorded": [row["rated"] for row in things if row["missing"]],
        }
        cases = [name for name in said if said[name]]
        if not self.useful(found):
            cases.insert(0, "useless" if self.ratings(found) else "none")
        case = " ".join([*cases, *excluded(segments)])
        return Findings(found, {**said, **facts_of(segments)}, case)

    def ratings(self, found: Iterable[Row]) -> list[Row]:
        """The rows in which a way is rated for a thing."""
        return [row for row in found if row[self.way] and row["rated"]]

    def useful(self, found: Iterable[Row], **where: object) -> list[Row]:
        """The ratings that are not none, with these values."""
        rated = [row for row in self.ratings(found) if row["level"] != 0]
        return [row for row in rated if all(row[name] == value for name, value in where.items())]

    def ordered(self, found: Iterable[Row], name: str, choices: Sequence[str]) -> list[Row]:
        """The rows by one of their columns, in the order of its choices; others, then no way."""
        places = {choice: place for place, choice in enumerate(choices)}
        return sorted(
            found,
            key=lambda row: (row[self.way] is None, places.get(str(row[name]), len(places))),
        )

    def names(self, found: Iterable[Row]) -> list[object]:
        """The ways of some rows, each once, in their order."""
        return list(dict.fromkeys(row[self.way] for row in found))

    def pairs(self, found: Iterable[Row]) -> list[str]:
        """Way and thing of some rows, as `way|thing`."""
        return [f"{row[self.way]}|{row['rated']}" for row in found]


def _ratings(rows: Iterable[Row]) -> list[Row]:
    """One row for each rating, with all its topics."""
    ordered = sorted((row for row in rows if row["rating"] is not None), key=_rating)
    groups = [tuple(group) for _, group in groupby(ordered, key=_rating)]
    return [{**group[0], "topics": texts(_topics(group))} for group in groups]


def _rating(row: Row) -> str:
    return str(row["rating"])


def _topics(rows: Iterable[Row]) -> list[object]:
    return [row["topic"] for row in rows if row["topic"] is not None]


def _ways(rows: Sequence[Row], own: Sequence[str]) -> Mapping[str, Row]:
    """What is recorded of each way itself, rated or not, by its id."""
    every = rows[0]["every"] if rows else ()
    listed = sorted(every) if isinstance(every, list | tuple) else []
    return {
        way: dict(zip(own, (said or None for said in values), strict=True))
        for way, *values in listed
    }


def _is_silent(row: Row) -> bool:
    return row["rating"] is None and row["module"] in (SEGMENTS, RELATIONSHIPS)


def _lacking(row: Row, names: Iterable[str]) -> list[str]:
    return [name for name in names if row.get(name) is None]

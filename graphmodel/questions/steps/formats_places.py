"""Where the formats of a segment are rated, what is asked there, and who is there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Row, listed

from .competition import Occupant

FORMATS = ("audience", "social-network", "community", "brand-community", "topic-community")
KINDS = {"brand-community", "topic-community"}  # each of them a community
COMMUNITIES = {"community", *KINDS}
PURPOSES = ("additional benefit", "product benefit")


@dataclass(frozen=True)
class Topic:
    """A topic that a segment carries; no area and no presence where none is recorded."""

    id: str
    area: str
    general: bool
    presence: int | None

    @property
    def place(self) -> str:
        """Where its formats are rated: its area, or itself."""
        return self.area or self.id


@dataclass(frozen=True)
class Place:
    """An area, or a topic, of a segment: what is rated there, and the topics it stands for.

    `around` is the area of a topic. `covered` says that what is not rated for the topic is rated
    for its area.
    """

    id: str
    around: str
    codes: Mapping[tuple[str, str | None], Row]
    topics: Sequence[Topic]
    covered: bool = False


def places(rows: Sequence[Row]) -> list[Place]:
    """The areas and topics rated for a segment, and those of its topics not rated yet, by id."""
    topics = [_topic(*each) for each in sorted(listed(rows[0]["topics"]))]
    ratings: dict[str, list[Row]] = {}
    for row in rows:
        if row["rated"]:
            ratings.setdefault(str(row["rated"]), []).append(row)
    found = [_rated(id, topics, ratings) for id in ratings]
    asked = {
        each.place
        for each in topics
        if not (each.general or {each.id, each.place} & ratings.keys())
    }
    found += [Place(id, "", {}, [each for each in topics if each.place == id]) for id in asked]
    return sorted(found, key=lambda place: place.id)


def _rated(id: str, topics: Sequence[Topic], ratings: Mapping[str, Sequence[Row]]) -> Place:
    first, around = ratings[id][0], str(ratings[id][0]["within"] or "")
    own = [each for each in topics if id in (each.id, each.area)]
    if not own and first["single"]:
        own = [Topic(id, around, general=False, presence=_level(first["present"]))]
    codes = {(str(row["format"]), text(row["purpose"])): row for row in ratings[id]}
    return Place(id, around, codes, own, covered=around in ratings)


def _topic(id: str, area: str, general: object, presence: object) -> Topic:
    return Topic(id, area, bool(general), _level(presence))


def _level(value: object) -> int | None:
    return value if isinstance(value, int) and value >= 0 else None


def asked(place: Place) -> Iterator[tuple[str, str | None]]:
    """Format and purpose of each code that the place has or lacks."""
    coded = {usage for usage, _ in place.codes}
    wanted = coded if place.covered else coded | _base(coded)
    for usage in (each for each in FORMATS if each in wanted):
        purposes = {purpose for rated, purpose in place.codes if rated == usage} or {None}
        if None not in purposes and not place.covered:
            purposes |= set(PURPOSES)
        yield from ((usage, each) for each in (None, *PURPOSES) if each in purposes)


def _base(coded: set[str]) -> set[str]:
    """The formats that every area is asked for: one community, or both kinds of it."""
    plain = {"audience", "social-network"}
    if not coded & COMMUNITIES:
        return {*plain, "community"}
    return plain if "community" in coded else plain | KINDS


def rivals(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """Who is anywhere where the segment is: id, kind, competence, resources, place, format."""
    lists = (rows[0]["near"], rows[0]["rivals"])
    return sorted({tuple(rival) for each in lists for rival in listed(each)})


def occupants(place: Place, usage: str, there: Sequence[tuple[str, ...]]) -> Iterator[Occupant]:
    """Who of them is where the place is, in the format or perhaps in it; by id.

    Who is surely there in one part of it may do what they like in another.
    """
    wanted = {place.id, place.around} | {each.id for each in place.topics}
    met = [each for each in there if each[4] in wanted and (not each[5] or _meet(each[5], usage))]
    sure = {id for id, *_, occupied in met if occupied}
    for id, kind, competence, resources, where, occupied in met:
        if occupied or id not in sure:
            known = (text(kind), text(competence), text(resources))
            yield Occupant(id, *known, elsewhere="" if occupied else where)


def _meet(a: str, b: str) -> bool:
    """Whether two formats are the same, a community standing for either kind of it."""
    return a == b or (a in COMMUNITIES and b in COMMUNITIES and "community" in (a, b))


def text(value: object) -> str | None:
    """A text, or None where nothing is recorded."""
    return str(value) if value else None

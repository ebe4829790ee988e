"""Random links and ratings of every declared kind, and the things that stand within another."""

from collections.abc import Iterator, Sequence

from graphmodel.model.graph import End, Value
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES
from graphmodel.schema.declare import Link, Property, Ratings

from .draft import Draft, Properties
from .values import TEXTS, recorded, value

# Between two things of one kind, mostly: rarer, or everything would be joined to everything.
CHANCES = {
    "COMPARABLE_TO": 0.35,
    "KEPT_APART_FROM": 0.4,
    "RELATED_TO": 0.15,
    "ASPECT_OF": 0.25,
    "TO": 0.2,
    "HAS_TOPIC": 0.85,
}
MOST = {"KEPT_BY": 1, "HAS_TOPIC": 2}
TERMS = {(term.label, term.id): term.words.en for term in VOCABULARY_NODES}
COMMUNITIES = ("brand-community", "topic-community")
CARRIES = ("Segment", "ValueProposition", "CustomerRelationship")


def listed(draft: Draft, owner: End, entry: Link | Ratings) -> bool:
    """Whether a list is to be filled; otherwise it may be recorded as none."""
    chance = 0.93 if entry.name == "IN_AREA" else min(draft.mood.list, CHANCES.get(entry.name, 1.0))
    if entry.name == "HAS_TOPIC" and owner[0] not in CARRIES:
        chance /= 2
    if draft.chance(chance):
        return True
    if draft.chance(draft.mood.none) and not getattr(entry, "single", False):
        draft.declare_none(owner, entry.name, entry.words.en)
    return False


def add_links(draft: Draft, wanted: Sequence[tuple[End, Link]]) -> None:
    """Fill lists of links with some things each."""
    for owner, declared in wanted:
        if declared.holds:
            _hold(draft, owner, declared)
        else:
            others = [end for end in draft.of(*declared.to) if _fits(draft, declared, owner, end)]
            for other in draft.some(others, 1 if declared.single else MOST.get(declared.name, 3)):
                draft.join(declared, owner, other, _of_link(draft, declared))


def _fits(draft: Draft, declared: Link, owner: End, other: End) -> bool:
    """What a reader would refuse: money from those that do not pay, an aspect of its own aspect."""
    if declared.name == "FROM":
        return draft.things[other].get("pays") is not False
    return declared.name != "ASPECT_OF" or owner[1] < other[1]


def _of_link(draft: Draft, declared: Link) -> Properties:
    found = recorded(draft, [each for each in declared.properties if each.name != "group"])
    if "priority" in found and draft.chance(0.1):
        found["priority"] = 0
    names = {each.name for each in declared.properties}
    return {name: said for name, said in found.items() if name in names or name.endswith("_why")}


def _hold(draft: Draft, owner: End, declared: Link) -> None:
    """Things that stand at their owner's entry."""
    kind = BY_LABEL[declared.to[0]]
    for key in draft.random.sample(("first", "Zweite", "third"), draft.random.randint(1, 2)):
        own = f"{owner[1].partition('/')[2]}.{key}"
        properties = recorded(draft, kind.properties)
        if declared.grouped:
            (group,) = [each for each in kind.properties if each.name == declared.grouped]
            properties[group.name] = value(draft, group.type)
            own = f"{own}-{properties[group.name]}"
        held = draft.add(kind.label, own, properties)
        draft.link(declared.name, owner, held, {})
        add_links(draft, [(held, link) for link in kind.links if draft.chance(draft.mood.list)])


def add_ratings(draft: Draft, owner: End, ratings: Ratings) -> None:
    """Judgements about a thing: by row where the declaration has rows, by purpose where it may."""
    for row in _rows(draft, owner, ratings):
        for of in draft.of(ratings.of):
            if draft.chance(_thoroughness(draft, of)):
                for purpose in _purposes(draft, owner, ratings):
                    _rate(draft, owner, ratings, (row, of), purpose)


def _rows(draft: Draft, owner: End, ratings: Ratings) -> Iterator[End | None]:
    """Segments are rated by area, nearly always by those of their topics; others by topic too."""
    if not ratings.rows:
        yield None
        return
    topics = draft.linked("HAS_TOPIC", owner)
    near = [area for topic in topics for area in draft.linked("IN_AREA", topic)]
    labels = ["TopicArea"] if owner[0] == "Segment" else ratings.rows
    others = draft.of(*labels)
    further = draft.some(others, 2) if others and (not near or draft.chance(0.1)) else []
    yield from dict.fromkeys((*near, *further))


def _thoroughness(draft: Draft, of: End) -> float:
    """How likely a code or level is given: rarer where many would only make the model larger."""
    rare = of[1] in COMMUNITIES or of[0] in ("CompanyBenefit", "Effect")
    return 0.15 if rare else draft.mood.value


def _purposes(draft: Draft, owner: End, ratings: Ratings) -> Sequence[Property | None]:
    if not ratings.purposes or draft.chance(0.95 if owner[0] == "Segment" else 0.5):
        return [None]
    return draft.random.sample(ratings.purposes, draft.random.randint(1, len(ratings.purposes)))


def _rate(
    draft: Draft,
    owner: End,
    ratings: Ratings,
    what: tuple[End | None, End],
    purpose: Property | None,
) -> None:
    row, of = what
    properties: dict[str, Value] = recorded(draft, ratings.properties)
    properties["level"] = _level(draft, owner, ratings, what)
    properties["name"] = TERMS.get(of) or draft.things[of]["name"]
    parts = [_row_key(owner, ratings, row), _key(of)]
    if purpose:
        properties["purpose"] = purpose.name
        parts.append(purpose.words.en.replace(" ", "-"))
    elif draft.chance(0.1):
        properties["level_why"] = draft.random.choice(TEXTS)
    rating = draft.add("Rating", ".".join(parts), properties)
    draft.link("RATES", rating, owner, {})
    draft.link("OF", rating, of, {})
    if row:
        draft.link("FOR", rating, row, {})
    for link in ratings.links:
        if draft.of(*link.to) and draft.chance(0.3):
            draft.link(link.name, rating, draft.random.choice(draft.of(*link.to)), {})


def _level(draft: Draft, owner: End, ratings: Ratings, what: tuple[End | None, End]) -> Value:
    """Any; many benefits do not attract a segment, and no community is a kind of community."""
    row, of = what
    if owner[0] == "Segment" and ratings.of == "UserBenefit" and draft.chance(0.4):
        return 0
    plain = f"{draft.key}/{_row_key(owner, ratings, row)}.community"
    said = [node for end, node in draft.things.items() if end[1].startswith(plain)]
    if of[1] in COMMUNITIES and 0 in (node["level"] for node in said):
        return 0
    return value(draft, ratings.value.type)


def _row_key(owner: End, ratings: Ratings, row: End | None) -> str:
    """What the ids of one row of ratings begin with."""
    return ".".join(filter(None, (owner[1].partition("/")[2], ratings.name, _key(row))))


def _key(end: End | None) -> str:
    return end[1].rpartition("/")[2] if end else ""

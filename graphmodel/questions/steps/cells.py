"""The cells of worksheets that a complete study would fill in, from what the schema declares."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.files.columns import plain
from graphmodel.files.sheets import Sheet
from graphmodel.schema import BY_LABEL, VOCABULARY_NODES, Link, Property, Ratings

from .recorded import Key, Study, Thing

RATED = ("Segment", "CustomerRelationship")  # of these, every table of ratings is asked for
# What may be absent without being missing: settings of the model, what stands in for something
# else, and what most things rightly have none of.
NEVER = {
    *("Model.language", "Model.rules_off", "Model.own_categories", "Topic.affinity"),
    *("TopicArea.general", "Criterion.motive", "RevenueStream.TO", "DEPENDS_ON.group"),
}
# What is asked only of things that have one value of another property.
ONLY = {
    "Criterion.offer": ("kind", "own need"),
    "Criterion.offer_is": ("kind", "own need"),
    "Criterion.cause": ("kind", "own channel"),
    "Criterion.demands": ("kind", "own channel"),
    "Benefit.kind": ("side", "company"),
    "Segment.pays_for": ("pays", True),
}
_NOTHING: Mapping[str, object] = {}


@dataclass(frozen=True)
class Cell:
    """A value that a complete study would hold: what it is, of which thing, whether it is there."""

    what: str  # label and entry, such as "Segment.priority" or "Segment.HAS_TOPIC.affinity"
    of: str
    recorded: bool


def of_thing(thing: Thing, known: Study) -> Iterator[Cell]:
    """The values of a thing itself, and its lists of others that stand in one cell."""
    kind = BY_LABEL[thing.label]
    cells = list(_values(kind.label, kind.properties, thing.id, thing.recorded, thing.facts))
    for link in kind.links:
        what = f"{kind.label}.{link.name}"
        if plain(link) and not _pairwise(link, kind.label) and what not in NEVER:
            cells.append(_list(what, thing, link.words.en, known.joined(link.name, thing)))
    return _asked(cells, thing.idle)


def of_link(sheet: Sheet, link: Link, known: Study, owners: Sequence[Thing]) -> Iterator[Cell]:
    """For each owner whether the list is recorded, and the values of each of its rows.

    Facts about pairs are false unless recorded, so a list of them is never missing.
    """
    what = f"{sheet.label}.{link.name}"
    for owner in owners:
        if not (sheet.within or _pairwise(link, sheet.label)):
            yield _list(what, owner, link.words.en, known.joined(link.name, owner))
        for end in known.joined(link.name, owner) if link.holds else ():
            yield from of_thing(known.things[end], known)
    at = {owner.key for owner in owners}
    for row in () if link.holds else known.links.get(link.name, ()):
        owner_key = row.end if link.backwards and not sheet.within else row.start
        if sheet.within or owner_key in at:
            cells = _values(what, link.properties, owner_key[1], row.recorded, _NOTHING)
            yield from _asked(cells, row.idle)


def of_ratings(
    sheet: Sheet, ratings: Ratings, known: Study, owners: Sequence[Thing]
) -> Iterator[Cell]:
    """For each owner and each thing that it can be rated for: the level, and what goes with it."""
    every = [term.id for term in VOCABULARY_NODES if term.label == ratings.of]
    every += [each.id for each in known.by_label.get(ratings.of, ())]
    what = f"{sheet.label}.{ratings.name}"
    for owner in owners:
        rated = dict(_rated(ratings, known, owner))
        none = ratings.words.en in owner.none
        wanted = every if owner.label in RATED else list(rated)
        if not wanted and owner.label in RATED:
            yield Cell(what, owner.id, none)
        for item in wanted:
            yield Cell(what, owner.id, none or (item in rated and "level" in rated[item].recorded))
        for each in rated.values():
            cells = list(_values(what, ratings.properties, owner.id, each.recorded, _NOTHING))
            for link in ratings.links:
                joined = known.joined(link.name, each)
                cells.append(Cell(f"{what}.{link.name}", owner.id, bool(joined)))
            yield from _asked(cells, each.idle)


def _rated(ratings: Ratings, known: Study, owner: Thing) -> Iterator[tuple[str, Thing]]:
    for key in known.joined("RATES", owner):
        rating = known.things[key]
        yield from ((item, rating) for _, item in known.joined("OF", rating, ratings.of))


def _values(
    prefix: str,
    properties: Iterable[Property],
    of: str,
    recorded: frozenset[str],
    facts: Mapping[str, object],
) -> Iterator[Cell]:
    for each in properties:
        what = f"{prefix}.{each.name}"
        short = ".".join(what.split(".")[-2:])
        named = each.name == "name" or each.type.form == "aliases"
        on, value = ONLY.get(short, ("", None))
        if named or short in NEVER or (on and facts.get(on) != value):
            continue
        yield Cell(what, of, each.name in recorded)
        if each.name in recorded:
            yield from _values(prefix, each.parts, of, recorded, facts)


def _list(what: str, owner: Thing, word: str, joined: Sequence[Key]) -> Cell:
    return Cell(what, owner.id, bool(joined) or word in owner.none)


def _pairwise(link: Link, label: str) -> bool:
    return link.to == (label,)


def _asked(cells: Iterable[Cell], idle: bool) -> Iterator[Cell]:
    """Of what is rated none, only what is recorded counts: no more need be said."""
    return (cell for cell in cells if cell.recorded or not idle)

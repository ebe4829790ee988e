"""The columns of each sheet, from what the schema declares."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from graphmodel.schema import BY_LABEL, VOCABULARY_LABELS, VOCABULARY_NODES, Words
from graphmodel.schema.declare import Kind, Link, Property, Ratings, Type
from graphmodel.schema.form import reasons
from graphmodel.schema.values import CODE, TEXT

from .sheets import Sheet

KEY = Words("key", "Schlüssel")
NAME = "name"
_REASONS = (
    Words("why", "Grund"),
    Words("agreed with", "abgestimmt mit"),
    Words("agreed on", "abgestimmt am"),
)
_LISTS = ("texts", "choices", "aliases")
Path = tuple[Words, ...]


@dataclass(frozen=True, eq=False)
class Column:
    """One column: its heading, and where its cell stands in what the row says."""

    words: Words
    meaning: Words | None = None
    role: str = "value"  # or key | owner | row | target | purpose: what the row is about
    path: Path = ()
    type: Type = TEXT
    labels: tuple[str, ...] = ()  # of the things that it refers to
    many: bool = False
    minor: bool = False  # folded away while nothing stands in it
    reason: bool = False  # says why, with whom, or when
    main: bool = False  # the value itself, which may stand without a table around it


@cache
def columns(sheet: Sheet) -> tuple[Column, ...]:
    """The columns of a sheet, those that say what a row is about first."""
    declared = sheet.within or sheet.declared
    match declared:
        case None:
            return tuple(_of_thing(BY_LABEL[sheet.label]))
        case Link(holds=True):
            return (_owner(sheet), *_of_thing(BY_LABEL[declared.to[0]]))
        case Link():
            return (*_ends(sheet, declared), *_values(declared.properties))
        case Ratings(rows=()):
            values = _values((declared.value, *declared.properties))
            links = map(_references, declared.links)
            return (_owner(sheet), _rated(declared), *values, *links)
        case Ratings():
            return (_owner(sheet), *_of_grid(declared))


def _of_thing(kind: Kind) -> Iterator[Column]:
    if not kind.listed:
        yield Column(
            KEY,
            Words(
                "made from the name where it is left out",
                "wird aus dem Namen gebildet, wo er fehlt",
            ),
            "key",
            minor=True,
        )
    for entry in kind.entries:
        if isinstance(entry, Property):
            yield from _values((entry,))
        elif isinstance(entry, Link) and plain(entry):
            yield _references(entry)


def plain(link: Link) -> bool:
    """Whether a cell with the names of the other ends says all there is to say of such links."""
    return not (link.holds or link.properties or link.links)


def _owner(sheet: Sheet) -> Column:
    words = BY_LABEL[sheet.label].words
    if len(sheet.owners) > 1:
        words = Words("element", "Element")
    return Column(
        words,
        Words("the thing that the row is about", "worum es in der Zeile geht"),
        "owner",
        labels=sheet.owners,
    )


def _ends(sheet: Sheet, link: Link) -> Iterator[Column]:
    """What a link joins, and between them the side of the market that an inner link begins at."""
    yield _owner(sheet)
    if sheet.within and isinstance(sheet.declared, Link):
        side = Words("side", "Seite")
        yield Column(side, sheet.declared.meaning, "row", labels=sheet.declared.to)
    words = BY_LABEL[link.to[0]].words
    if sheet.within or link.to == sheet.owners or len(link.to) > 1:
        words = link.words
    yield Column(words, link.meaning, "target", labels=link.to)


def _rated(ratings: Ratings) -> Column:
    words = BY_LABEL[ratings.of].words
    if ratings.of in VOCABULARY_LABELS:
        return Column(words, ratings.meaning, "target", type=_terms(ratings.of))
    return Column(words, ratings.meaning, "target", labels=(ratings.of,))


def _terms(label: str) -> Type:
    terms = [term for term in VOCABULARY_NODES if term.label == label]
    return Type("choice", {term.key: term.words for term in terms})


def _of_grid(ratings: Ratings) -> Iterator[Column]:
    """One row for each area or topic, one column for each word of the vocabulary."""
    first = BY_LABEL[ratings.rows[0]].words
    yield Column(
        first,
        Words(
            "the area or topic that the codes are for",
            "das Themenfeld oder Thema, für das die Codes gelten",
        ),
        "row",
        labels=ratings.rows,
    )
    purposes = {each.name: each.words for each in ratings.purposes}
    words = Words("purpose", "Zweck")
    meaning = Words(
        "what the code counts for; for both where it is left out",
        "wofür der Code gilt; ohne Angabe für beides",
    )
    yield Column(words, meaning, "purpose", type=Type("choice", purposes))
    for term in VOCABULARY_NODES:
        if term.label == ratings.of:
            value = replace(ratings.value, words=term.words, type=CODE)
            yield from _values((value,))


def _values(properties: tuple[Property, ...], above: tuple[Property, ...] = ()) -> Iterator[Column]:
    """A column for each value and for what may stand beside it, if they are parts of `above`."""
    for each in properties:
        words, path = each.words, (*(whole.words for whole in above), each.words)
        for whole in reversed(above):
            words = _under(whole.words, words)
        meaning = each.meaning if each.unit is None else _counted(each.meaning, each.unit)
        many = each.type.form in _LISTS
        whole_path = (*path, each.value_key) if each.reasoned else path
        yield Column(words, meaning, path=whole_path, type=each.type, many=many, main=True)
        yield from _values(each.parts, (*above, each))
        yield from _reasons(each, words, path) if each.reasoned else ()


def _reasons(declared: Property, heading: Words, path: Path) -> Iterator[Column]:
    """Why a value is so, and with whom and when that was agreed; of levels always in sight."""
    for reason, words in zip(reasons(declared), _REASONS, strict=True):
        minor = declared.type.form != "level" or words is _REASONS[-1]
        under = _under(heading, words)
        yield Column(under, reason.meaning, path=(*path, reason.words), minor=minor, reason=True)


def _under(above: Words, words: Words) -> Words:
    """The heading of a column that says more about another: `priority: why`."""
    further = tuple(f"{a}: {b}" for a in above.every for b in words.every)
    return Words(f"{above.en}: {words.en}", f"{above.de}: {words.de}", further)


def _counted(meaning: Words, unit: Words) -> Words:
    return Words(f"{meaning.en} ({unit.en})", f"{meaning.de} ({unit.de})")


def _references(link: Link) -> Column:
    many = not link.single
    return Column(link.words, link.meaning, path=(link.words,), labels=link.to, many=many)

"""What follows from the declarations for the graph: labels, types of link, constraints."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from graphmodel.words import Words

from . import (
    changes,
    company,
    criteria,
    markets,
    offers,
    ratings,
    relationships,
    segments,
    topics,
    vocabulary,
)
from .declare import Kind, Link, Property

SCHEMA_VERSION = 1
KINDS: tuple[Kind, ...] = (
    *vocabulary.KINDS,
    *company.KINDS[:1],
    *segments.KINDS,
    *criteria.KINDS,
    *topics.KINDS,
    *offers.KINDS,
    *relationships.KINDS,
    *company.KINDS[1:],
    *markets.KINDS,
    *ratings.KINDS,
    *changes.KINDS,
)
BY_LABEL: Mapping[str, Kind] = {kind.label: kind for kind in KINDS}
NODE_LABELS: tuple[str, ...] = tuple(BY_LABEL)
VOCABULARY_NODES = vocabulary.TERMS
VOCABULARY_LABELS = tuple(kind.label for kind in vocabulary.KINDS)

ABOUT = Words("what the judgement is about", "worum es in der Bewertung geht")
SERVES = Words("how far this serves it", "wie weit dies ihm dient")
BELONGS = Words("the business model that it belongs to", "das Geschäftsmodell, zu dem es gehört")
BLOCK = Words("its building block of the canvas", "sein Baustein der Canvas")


@dataclass(frozen=True)
class LinkType:
    """A type of relationship: what it joins and records, and what tells parallel ones apart."""

    name: str
    ends: tuple[tuple[str, str], ...]
    meaning: Words
    properties: tuple[Property, ...] = ()
    by: tuple[str, ...] = ()
    undirected: bool = False


def constraints() -> tuple[str, ...]:
    """One statement a label: its ids are unique."""
    return tuple(
        f"CREATE CONSTRAINT {label}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        for label in NODE_LABELS
    )


def _written() -> Iterator[LinkType]:
    """Every link as it is declared, one at a time."""
    for kind in KINDS:
        for link in kind.links:
            yield _stored(kind.label, link)
            yield from (_stored(link.to[0], inner) for inner in link.links)
        for rating in kind.ratings:
            yield LinkType("RATES", (("Rating", kind.label),), ABOUT)
            yield LinkType("OF", (("Rating", rating.of),), SERVES)
            tops = (*rating.rows, *(label for link in rating.links for label in link.to))
            yield LinkType(
                "FOR", tuple(("Rating", label) for label in tops), ratings.TOPICS.meaning
            )


def _stored(label: str, link: Link) -> LinkType:
    ends = tuple((other, label) if link.backwards else (label, other) for other in link.to)
    return LinkType(link.name, ends, link.meaning, link.properties, link.by, link.undirected)


def _merged() -> Mapping[str, LinkType]:
    """One entry a name, with the ends of all links of that name."""
    modules = tuple((kind.label, "Module") for kind in KINDS if kind.module)
    parts = tuple(
        (kind.label, "Model") for kind in KINDS if kind.label not in (*VOCABULARY_LABELS, "Model")
    )
    found = {
        "PART_OF": LinkType("PART_OF", parts, BELONGS),
        "IN_MODULE": LinkType("IN_MODULE", modules, BLOCK),
    }
    for link in _written():
        known = found.get(link.name)
        ends = tuple(dict.fromkeys((*(known.ends if known else ()), *link.ends)))
        found[link.name] = replace(known or link, ends=ends)
    return found


LINK_TYPES: Mapping[str, LinkType] = _merged()


def label_words() -> Mapping[str, Words]:
    """What each label is called in both languages."""
    return {kind.label: kind.words for kind in KINDS}

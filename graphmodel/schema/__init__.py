"""What exists: kinds of node, links, vocabularies and scales, each declared once."""

from graphmodel.words import LANGUAGES, Words

from .declare import Entry, Kind, Link, Property, Ratings, Type
from .graph import (
    BY_LABEL,
    KINDS,
    LINK_TYPES,
    NODE_LABELS,
    SCHEMA_VERSION,
    VOCABULARY_LABELS,
    VOCABULARY_NODES,
    LinkType,
    constraints,
)
from .spelling import fold
from .values import DEFAULT_SCALE, NONE, SCALES

__all__ = [
    "BY_LABEL",
    "DEFAULT_SCALE",
    "KINDS",
    "LANGUAGES",
    "LINK_TYPES",
    "NODE_LABELS",
    "NONE",
    "SCALES",
    "SCHEMA_VERSION",
    "VOCABULARY_LABELS",
    "VOCABULARY_NODES",
    "Entry",
    "Kind",
    "Link",
    "LinkType",
    "Property",
    "Ratings",
    "Type",
    "Words",
    "constraints",
    "fold",
]

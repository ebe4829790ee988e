"""What a declaration is made of: kinds of node, their properties, their links. Values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from graphmodel.words import Words


@dataclass(frozen=True)
class Type:
    """How a value is read: `form` names it, `choices` and `scale` say what may stand there."""

    form: str  # text | texts | aliases | whole | percent | yes | level | code | choice | choices
    choices: Mapping[str, Words] = field(default_factory=dict)  # value in the graph -> words
    scale: str = ""  # of a level: the name of its scale
    own: bool = False  # of a choice: other texts are allowed too


@dataclass(frozen=True)
class Property:
    """A value of a thing or a link; `reasoned` ones may be tables of value, why, by, on."""

    name: str
    words: Words
    type: Type
    meaning: Words
    required: bool = False
    reasoned: bool = False
    unit: Words | None = None
    parts: tuple["Property", ...] = ()  # further keys of the table of a reasoned property
    value_key: Words = field(default_factory=lambda: Words("value", "Wert"))


@dataclass(frozen=True)
class Link:
    """A relationship, and the key under which an entry in a file names its other end."""

    name: str
    to: tuple[str, ...]
    words: Words
    meaning: Words
    properties: tuple[Property, ...] = ()
    by: tuple[str, ...] = ()  # properties that tell parallel links apart
    scalar: str = ""  # the property that `{other: value}` sets
    single: bool = False
    required: bool = False
    backwards: bool = False  # stored from the other end to the owner
    undirected: bool = False  # stored once, smaller id first
    reflexive: bool = False  # may join a thing to itself
    acyclic: bool = False  # never leads back to where it began
    holds: bool = False  # the other end is written here, as a part of its owner
    grouped: str = ""  # held things stand in groups, by this property of theirs
    links: tuple["Link", ...] = ()  # of the other end, within this link; they carry the owner's id
    owner_property: str = ""  # of such an inner link: the property that carries the owner's id


@dataclass(frozen=True)
class Ratings:
    """Judgements "how far does X serve Y": `{of: value}` or `{row: {of: value}}`, a node each."""

    name: str
    words: Words
    of: str
    meaning: Words
    value: Property
    rows: tuple[str, ...] = ()  # labels of the rows of a grid
    properties: tuple[Property, ...] = ()
    purposes: tuple[Property, ...] = ()  # one value for each purpose instead of one for all
    links: tuple[Link, ...] = ()


Entry = Property | Link | Ratings


@dataclass(frozen=True)
class Kind:
    """A label of the graph: its section in a file, its look, everything recorded about it."""

    label: str
    words: Words
    plural: Words
    meaning: Words
    colour: str
    shape: str
    entries: tuple[Entry, ...] = ()
    module: str = ""
    section: bool = False  # has a section of its own, under its plural
    listed: bool = False  # the entries of the section have no keys

    @cached_property
    def properties(self) -> tuple[Property, ...]:
        """Everything recorded as a value of the node."""
        return tuple(entry for entry in self.entries if isinstance(entry, Property))

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Every relationship written at the node's entry."""
        return tuple(entry for entry in self.entries if isinstance(entry, Link))

    @cached_property
    def ratings(self) -> tuple[Ratings, ...]:
        """Every table of judgements written at the node's entry."""
        return tuple(entry for entry in self.entries if isinstance(entry, Ratings))

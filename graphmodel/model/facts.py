"""A model as single facts: what is recorded about each thing, apart from keys and positions."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from graphmodel.schema import BY_LABEL, LINK_TYPES, SCALES

from .graph import End, Link, Model, Node, Value
from .ids import key_of

Values = Mapping[str, Value]
THERE = ""  # the fact that a thing is there at all
SCALE = "scale "  # before the name of a scale that is the model's own
_BARE = ("id", "name", "model", "position", "schema_version")
_REASONS = ("_why", "_by", "_on")
_JUDGED = ("RATES", "OF", "FOR")
_TOLD_OTHERWISE = ("PART_OF", "IN_MODULE", *_JUDGED)
_TOGETHER = {"alias_languages": "aliases", "own_values": "own_keys"}


@dataclass(frozen=True, slots=True)
class Fact:
    """What a fact is about: a thing, and what is said of it.

    `label` and `key` name the thing, `key` without the model's own; for the model itself it is
    empty. `about` is a property, a type of link, the name of a table of judgements, or `THERE`;
    `others` are the other things in it, and `by` what tells parallel ones apart.
    """

    label: str
    key: str
    about: str = THERE
    others: tuple[End, ...] = ()
    by: tuple[Value, ...] = ()


def facts(model: Model) -> Mapping[Fact, Values]:
    """Every fact with its values: those of one property with its reason, of a link, of a judgement.

    Things come in the order of the model, each followed by what is recorded about it.
    """
    return _Facts(model).found()


@dataclass
class _Facts:
    model: Model
    things: dict[End, dict[Fact, Values]] = field(default_factory=dict)

    def found(self) -> Mapping[Fact, Values]:
        judged = {node.id for node in self.model.nodes if node.label == "Rating"}
        for node in self.model.nodes:
            if node.id not in judged:
                self.things[self.end(node.label, node.id)] = dict(self.of_node(node))
        for link in self.model.links:
            if link.type not in _TOLD_OTHERWISE:
                self.add(self.of_link(link), link.properties)
        for node, links in self.ratings().values():
            self.add(self.of_rating(node, links), _recorded(node))
        return {fact: values for told in self.things.values() for fact, values in told.items()}

    def add(self, fact: Fact, values: Values) -> None:
        kept = {name: value for name, value in values.items() if name not in _by(fact.about)}
        self.things.setdefault((fact.label, fact.key), {})[fact] = kept

    def end(self, label: str, id: str) -> End:
        whole = label == "Model" and id == self.model.key
        return label, "" if whole else key_of(id)

    def of_node(self, node: Node) -> Iterator[tuple[Fact, Values]]:
        """That the thing is there, and each of its properties with its reason."""
        thing = self.end(node.label, node.id)
        yield Fact(*thing), {"name": node.properties.get("name", thing[1])}
        groups: dict[str, dict[str, Value]] = defaultdict(dict)
        declared = [each.name for each in BY_LABEL[node.label].properties]
        for name, value in _recorded(node).items():
            groups[_property(name, declared)][name] = value
        rank = {name: at for at, name in enumerate(declared)}
        for about in sorted(groups, key=lambda name: (rank.get(name, len(rank)), name)):
            yield Fact(*thing, about), groups[about]

    def of_link(self, link: Link) -> Fact:
        by = (link.properties.get(name) for name in _by(link.type))
        told = (self.short(value) for value in by if value is not None)
        return Fact(*self.end(*link.start), link.type, (self.end(*link.end),), tuple(told))

    def short(self, value: Value) -> Value:
        if isinstance(value, str) and value.startswith(f"{self.model.key}/"):
            return key_of(value)
        return value

    def ratings(self) -> Mapping[str, tuple[Node, list[Link]]]:
        """Each judgement with its links."""
        found: dict[str, tuple[Node, list[Link]]] = {
            node.id: (node, []) for node in self.model.nodes if node.label == "Rating"
        }
        for link in self.model.links:
            if link.type in _JUDGED:
                found[link.start[1]][1].append(link)
        return found

    def of_rating(self, node: Node, links: list[Link]) -> Fact:
        """A judgement stands at the thing that it rates, with what it is for and of."""
        (owner,) = (link.end for link in links if link.type == "RATES")
        for_and_of = sorted(links, key=lambda link: (link.type == "OF", link.end))
        others = tuple(self.end(*each.end) for each in for_and_of if each.type != "RATES")
        table = key_of(node.id).removeprefix(f"{key_of(owner[1])}.").partition(".")[0]
        purpose = node.properties.get("purpose")
        return Fact(*self.end(*owner), table, others, () if purpose is None else (purpose,))


def _recorded(node: Node) -> Values:
    left_out = (*_BARE, "purpose") if node.label == "Rating" else _BARE
    return {name: value for name, value in node.properties.items() if name not in left_out}


def _property(name: str, declared: list[str]) -> str:
    """The property that a value belongs to: reasons go with what they are reasons for."""
    if name in declared:
        return name
    scale = name.rpartition("_")[0]
    if scale in SCALES and name.endswith(("_top", "_labels", "_reasons")):
        return f"{SCALE}{scale}"
    base = next((name.removesuffix(end) for end in _REASONS if name.endswith(end)), name)
    return base if base in declared else _TOGETHER.get(name, name)


def _by(type_: str) -> tuple[str, ...]:
    return LINK_TYPES[type_].by if type_ in LINK_TYPES else ()

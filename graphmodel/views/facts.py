"""Everything recorded about the things of a model, in both languages."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from graphmodel.model.called import called
from graphmodel.model.graph import Link, Model, Node, Value
from graphmodel.model.ids import stands_alone
from graphmodel.schema import BY_LABEL, KINDS, LINK_TYPES, Property, Words
from graphmodel.schema.say import say_value

from .spoken import listed, plain

Fact = tuple[Words, Sequence[Words]]
# Things that are written at others or have no key: they are told where they belong.
PARTS = {to for kind in KINDS for link in kind.links if link.holds for to in link.to}
PARTS |= {kind.label for kind in KINDS if kind.listed}
_PLAIN = {"PART_OF", "IN_MODULE"}
_REASON = Words("{said} – {reason}", "{said} – {reason}")
_MORE = Words("{name} ({more})", "{name} ({more})")
_OF = Words("{name}: {said}", "{name}: {said}")
# What a dependency says of itself, without a word in front.
_NEEDS = {"must": Words("necessary", "notwendig"), "helps": Words("helpful", "hilfreich")}
_ANY_OF = Words("any one of the group {group} is enough", "eine aus der Gruppe {group} genügt")
_FITS = Words("compatible with {others}", "verträglich mit: {others}")
_APART = Words("not compatible with {others}", "unverträglich mit: {others}")


@dataclass(frozen=True)
class Recorded:
    """A model, ready to be asked about one thing after another."""

    model: Model
    nodes: Mapping[str, Node]
    names: Mapping[str, Words]
    links: Mapping[str, Sequence[Link]]
    scales: Mapping[str, Sequence[str]]


def recorded(model: Model) -> Recorded:
    """Index what the model records by the ids of its things."""
    names = {id: words for (_, id), words in called(model).items()}
    links: dict[str, list[Link]] = defaultdict(list)
    for link in model.links:
        if link.type not in _PLAIN:
            for end in dict.fromkeys((link.start[1], link.end[1])):
                links[end].append(link)
    nodes = {node.id: node for node in model.nodes}
    return Recorded(model, nodes, names, links, _own_scales(nodes[model.key]))


def facts(known: Recorded, node: Node) -> list[Fact]:
    """Pairs of a word and what it says: values of `node` first, then what it is linked with."""
    found: dict[Words, list[Words]] = defaultdict(list)
    for word, told in _values(known, BY_LABEL[node.label].properties, node.properties):
        found[word].append(told)
    for link in known.links.get(node.id, ()):
        word, told = linked(known, node, link)
        found[word].append(told)
    return list(found.items())


def near(known: Recorded, id: str) -> list[str]:
    """The ids of what the thing is linked with; a judgement links its ends."""
    found: set[str] = set()
    for link in known.links.get(id, ()):
        other = link.end if link.start[1] == id else link.start
        joined = known.links[other[1]] if other[0] == "Rating" else (link,)
        found.update(end[1] for each in joined for end in (each.start, each.end))
    labels = {each: known.nodes[each].label for each in found if each in known.nodes}
    return sorted(each for each in found if each != id and labels.get(each) != "Rating")


def link_told(known: Recorded, link: Link) -> Words | None:
    """What a link records in one phrase, its reason last; None if it records nothing."""
    values = dict(told_of(link))
    need, group, reason = (values.pop(name, None) for name in ("need", "group", "why"))
    told = [_NEEDS[str(need)]] if need else []
    told += [_ANY_OF.filled(group=group)] if group else []
    told += (_worded(*each) for each in _values(known, LINK_TYPES[link.type].properties, values))
    if reason and told:
        return _REASON.filled(said=listed(told), reason=reason)
    return plain(reason) if reason else listed(told) if told else None


def told_of(link: Link) -> Mapping[str, Value]:
    """The values of a link that are told.

    A group of alternatives that has but one member, and so its key, is none.
    """
    if not stands_alone(link.properties.get("group"), link.end[1]):
        return link.properties
    return {name: value for name, value in link.properties.items() if name != "group"}


def _own_scales(root: Node) -> Mapping[str, Sequence[str]]:
    labels = ((name, value) for name, value in root.properties.items() if name.endswith("_labels"))
    return {name.removesuffix("_labels"): v for name, v in labels if isinstance(v, tuple)}


def _values(
    known: Recorded, declared: Sequence[Property], values: Mapping[str, Value]
) -> Iterator[tuple[Words, Words]]:
    for each in declared:
        if each.name != "name" and each.name in values:
            yield each.words, said_value(known, each, values)
            yield from _values(known, each.parts, values)


def said_value(known: Recorded, declared: Property, values: Mapping[str, Value]) -> Words:
    """A recorded value in words, with its reason where one is given."""
    value, reason = values[declared.name], values.get(f"{declared.name}_why")
    told = Words.in_each(lambda language: say_value(declared.type, value, language, known.scales))
    return _REASON.filled(said=told, reason=reason) if reason else told


def linked(known: Recorded, node: Node, link: Link) -> tuple[Words, Words]:
    """A link, seen from `node`: a word, and what it is linked with."""
    outward = link.start[1] == node.id
    label, other = link.end if outward else link.start
    name = known.names.get(other, plain(other))
    if label == "Rating":
        return _rated(known, node, known.nodes[other])
    if label == "Judgement":
        return BY_LABEL[label].words, _judged(known, node, known.nodes[other])
    told = link_told(known, link)
    if label in PARTS:
        name = _with_parts(known, known.nodes[other], node.id, name)
    word = link_word(node.label, link)
    if outward and word:
        return word, _MORE.filled(name=name, more=told) if told else name
    inside = [each for each in (seen_from(node.label, label, link), told) if each]
    more = _MORE.filled(name=name, more=listed(inside, ": ")) if inside else name
    return BY_LABEL[label].words, more


def seen_from(label: str, other: str, link: Link) -> Words | None:
    """What the link is called at the other end; None if things of that kind have no other here."""
    only = [each.name for each in BY_LABEL[other].links if label in each.to] == [link.type]
    if BY_LABEL[other].listed or (only and label != other):
        return None
    return link_word(other, link)


def _with_parts(known: Recorded, part: Node, owner: str, name: Words) -> Words:
    """A thing that is written at another, with what is recorded about it."""
    values = _values(known, BY_LABEL[part.label].properties, part.properties)
    told = [_worded(*each) for each in values]
    for link in known.links[part.id]:
        word = link_word(part.label, link)
        if word and link.start[1] == part.id and link.end[1] != owner:
            told.append(_worded(word, known.names[link.end[1]]))
    return _MORE.filled(name=name, more=listed(told)) if told else name


def _worded(word: Words, value: Words) -> Words:
    return listed([word, value], " ")


def link_word(label: str, link: Link) -> Words | None:
    """What the link is called at things of this label: at their own entry, or at what has them.

    A market has its sides, and there says what each depends on. None where it has no name.
    """
    return _word_of(label, link.type)


@cache
def _word_of(label: str, type_: str) -> Words | None:
    own = (each for one in BY_LABEL[label].links for each in (one, *one.links))
    at_others = (
        each for kind in KINDS for one in kind.links if label in one.to for each in one.links
    )
    return next((each.words for each in (*own, *at_others) if each.name == type_), None)


def _judged(known: Recorded, node: Node, judgement: Node) -> Words:
    """What a person decided about a segment and others: whether they fit, why, and by whom."""
    ends = (link.end[1] for link in known.links[judgement.id] if link.type == "BETWEEN")
    others = listed(known.names[end] for end in ends if end != node.id)
    said = (_FITS if judgement.properties["compatible"] else _APART).filled(others=others)
    told = _REASON.filled(said=said, reason=judgement.properties["why"])
    signed = [each for each in BY_LABEL[judgement.label].properties if each.name in ("by", "on")]
    more = [_worded(*each) for each in _values(known, signed, judgement.properties)]
    return _MORE.filled(name=told, more=listed(more)) if more else told


def _rated(known: Recorded, node: Node, rating: Node) -> tuple[Words, Words]:
    """A judgement, seen from one of its ends: the others, and how far it serves."""
    ends = {link.type: link.end for link in known.links[rating.id]}
    table = next(each for each in BY_LABEL[ends["RATES"][0]].ratings if each.of == ends["OF"][0])
    told = [words for _, words in _values(known, (table.value,), rating.properties)]
    told += [_worded(*each) for each in _values(known, table.properties, rating.properties)]
    others = [link.end[1] for link in known.links[rating.id] if link.end[1] != node.id]
    purposes = [each for each in table.purposes if each.name == rating.properties.get("purpose")]
    name = listed([*(known.names[other] for other in others), *(each.words for each in purposes)])
    return table.words, _OF.filled(name=name, said=listed(told)) if told else name

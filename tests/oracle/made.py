"""Small models written by hand: things as `Segment a`, links as `Segment a HAS_TOPIC Topic t`."""

from collections.abc import Mapping

from graphmodel.model.graph import End, Link, Model, Node, Value
from graphmodel.schema import BY_LABEL, LINK_TYPES, SCALES, SCHEMA_VERSION, VOCABULARY_LABELS

Properties = Mapping[str, Value]
NOTHING: Properties = {}
KEY = "m"


def made(facts: Mapping[str, Properties], model: Properties = NOTHING) -> Model:
    """A model of these things and links; things that a link names need no entry of their own."""
    links = [_link(text, said) for text, said in facts.items() if len(text.split()) == 5]
    things = {_end(text): said for text, said in facts.items() if len(text.split()) == 2}
    named = [end for link in links for end in (link.start, link.end)]
    ends = [end for end in dict.fromkeys((*things, *named)) if end[0] not in VOCABULARY_LABELS]
    nodes = [_node(end, at, things.get(end, NOTHING)) for at, end in enumerate(ends, 1)]
    own = Node("Model", KEY, _OF_MODEL | dict(model))
    placed = [link for end in ends for link in _placed(end)]
    return Model(KEY, (own, *nodes), tuple(sorted((*links, *placed), key=str)))


_OF_MODEL: dict[str, Value] = {"name": KEY, "language": "en", "schema_version": SCHEMA_VERSION}
_OF_MODEL |= {f"{scale}_top": 3 for scale in SCALES}


def _end(text: str) -> End:
    label, key = text.split()
    return label, key if label in VOCABULARY_LABELS else f"{KEY}/{key}"


def _node(end: End, position: int, said: Properties) -> Node:
    name = end[1].partition("/")[2].rpartition(".")[2]
    properties: dict[str, Value] = {"name": name, "model": KEY, "position": position}
    return Node(*end, properties | dict(said))


def _link(text: str, said: Properties) -> Link:
    start_label, start, kind, end_label, end = text.split()
    ends = _end(f"{start_label} {start}"), _end(f"{end_label} {end}")
    if LINK_TYPES[kind].undirected:
        ends = (min(ends), max(ends))
    of_market = {"market": f"{KEY}/{said['market']}"} if "market" in said else {}
    return Link(kind, *ends, dict(said) | of_market)


def _placed(end: End) -> list[Link]:
    module = BY_LABEL[end[0]].module
    inside = [Link("IN_MODULE", end, ("Module", module), {})] if module else []
    return [Link("PART_OF", end, ("Model", KEY), {}), *inside]

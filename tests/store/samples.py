"""Small models for the tests of the store: generic nodes and links, as the schema declares them."""

import random
from collections.abc import Iterable

from hypothesis import strategies as st

from graphmodel.model.graph import Link, Model, Node, Value, model_of
from graphmodel.schema import SCHEMA_VERSION

LABELS = ("Topic", "Segment", "Need", "Channel")
TYPES = ("HAS_TOPIC", "HAS_NEED", "RELATED_TO", "DEPENDS_ON", "OCCUPIES")
ODD_TEXTS = ("", " ", '["a"]', '{"a": 1}', "true", "null", "1", "1.0", "2024-01-01", "ß", "😀", "'")

texts = st.sampled_from(ODD_TEXTS) | st.text(st.characters(exclude_categories=["Cs", "Cc"]))
values: dict[str, st.SearchStrategy[Value]] = {
    "why": texts,
    "level": st.integers(-(2**63), 2**63 - 1),
    "general": st.booleans(),
    "aliases": st.lists(texts, max_size=3).map(tuple),
}
labels, types = st.sampled_from(LABELS), st.sampled_from(TYPES)
markets = st.sampled_from((None, "a", "b"))
recorded: st.SearchStrategy[dict[str, Value]] = st.fixed_dictionaries(
    {},
    optional=values,
)


def head(key: str, **more: Value) -> Node:
    """The model's own node."""
    version = SCHEMA_VERSION
    return Node(
        "Model", key, {"name": key.title(), "language": "en", "schema_version": version, **more}
    )


def thing(label: str, id: str, position: int = 1, **more: Value) -> Node:
    """A node of the model that its id names."""
    model, _, name = id.partition("/")
    return Node(label, id, {"name": name, "model": model, "position": position, **more})


def whole(key: str, things: Iterable[Node], links: Iterable[Link]) -> Model:
    """The model of these things, each recorded as a part of it."""
    things = tuple(things)
    parts = [Link("PART_OF", (node.label, node.id), ("Model", key), {}) for node in things]
    return model_of(key, (head(key), *things), (*parts, *links))


def small(key: str = "rope", **more: Value) -> Model:
    """Two things, a link between them, one to the vocabulary, two parallel ones; `more` on one."""
    topic, segment = (
        thing("Topic", f"{key}/knots", 1),
        thing("Segment", f"{key}/sailors", 2, **more),
    )
    topic_end, segment_end = (topic.label, topic.id), (segment.label, segment.id)
    links = (
        Link("HAS_TOPIC", segment_end, topic_end, {"priority": 3}),
        Link("IN_MODULE", segment_end, ("Module", "customer-segments"), {}),
        Link("DEPENDS_ON", segment_end, segment_end, {"market": f"{key}/a", "need": "must"}),
        Link("DEPENDS_ON", segment_end, segment_end, {"market": f"{key}/b", "need": "helps"}),
    )
    return whole(key, (topic, segment), links)


@st.composite
def models(draw: st.DrawFn, key: str = "rope") -> Model:
    """Any model with up to six things and ten links."""
    nodes = [
        thing(draw(labels), f"{key}/{at}", draw(st.integers(0, 9)), **draw(recorded))
        for at in range(draw(st.integers(0, 6)))
    ]
    ends = st.sampled_from([(node.label, node.id) for node in nodes] or [("Model", key)])
    links: dict[object, Link] = {}
    for _ in range(draw(st.integers(0, 10)) if nodes else 0):
        type_, start, end, by = draw(types), draw(ends), draw(ends), draw(markets)
        own = {"DEPENDS_ON": "market", "OCCUPIES": "format"}.get(type_)
        named = {own: by} if own and by else {}
        links[type_, start, end, own and by] = Link(type_, start, end, draw(recorded) | named)
    return whole(key, nodes, links.values())


def large(
    key: str = "large", nodes: int = 20_000, links: int = 0, seed: int = 1, kinds: int = 4
) -> Model:
    """A model of a given size, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 (nothing secret)
    things = [
        thing(LABELS[at % kinds], f"{key}/n{at:06}", at, level=seed) for at in range(1, nodes)
    ]
    pairs: dict[tuple[str, int, int], Link] = {}
    while len(pairs) < links:
        start, end = chance.randrange(nodes - 1), chance.randrange(nodes - 1)
        type_ = TYPES[(start + end) % 3]
        properties: dict[str, Value] = {"priority": start % 4}
        properties |= {"affinity": 2} if end % 2 else {}
        ends = [(things[at].label, things[at].id) for at in (start, end)]
        pairs[type_, start, end] = Link(type_, ends[0], ends[1], properties)
    return whole(key, things, pairs.values())

"""Ask `topics shared` over 20,000 nodes and 200,000 links, beside what one would write by hand.

    python -m benchmarks.shared                 the embedded engine, in memory
    python -m benchmarks.shared bolt://…        Neo4j, with NEO4J_PASSWORD; the model goes again

The hand-tuned queries give the same facts with no order inside the lists; they compete, and the
best one of this engine counts. The rounds go in turn, so that all see the same machine; what is
compared is the best round of each. For reference: the mere counts of two modules by `COUNT {}`,
which is a smaller answer, and the whole of `ask`, which also looks up the name of every id.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from graphmodel.model.graph import Link, Model, Node, Value, model_of
from graphmodel.questions import Findings, Inquiry, ask, question
from graphmodel.questions.steps.topics import shared
from graphmodel.schema import KINDS, SCHEMA_VERSION
from graphmodel.store import Store, connect
from graphmodel.store.engine import UNLIMITED

KEY = "benchmark-shared"
TOPICS, NODES, LINKS, ROUNDS = 2_000, 20_000, 200_000, 7
MODULES = [(kind.label, kind.module) for kind in KINDS if kind.module]

_ANSWER = """
WITH t, collect(DISTINCT place) AS modules, count(*) AS carriers, max(weighed) AS weight,
  count(weighed) AS known,
  collect(CASE WHEN place = 'customer-segments' THEN element END) AS segments,
  collect(CASE WHEN place = 'customer-relationships' THEN element END) AS relationships,
  collect(CASE WHEN NOT place IN ['customer-segments', 'customer-relationships']
    THEN element END) AS others
WHERE size(modules) >= $min_modules
RETURN t.id AS topic, t.name AS name, modules, carriers, weight, carriers AS links,
  carriers - known AS unknown_links, segments, relationships, others
ORDER BY size(modules) DESC, weight IS NULL, weight DESC, carriers DESC, topic
"""
_WEIGHED = """
WHERE has.priority IS NULL OR has.priority > 0
WITH t, m.id AS place, e.id AS element,
  has.priority * coalesce(has.affinity, t.affinity) AS weighed
"""
BY_HAND = {
    "from topics": "MATCH (t:Topic {model: $model})<-[has:HAS_TOPIC]-(e)-[:IN_MODULE]->(m:Module)"
    + _WEIGHED
    + _ANSWER,
    "from elements": "MATCH (m:Module)<-[:IN_MODULE]-(e) WHERE e.model = $model "
    "MATCH (e)-[has:HAS_TOPIC]->(t:Topic)" + _WEIGHED + _ANSWER,
}
COUNTS = """
MATCH (t:Topic {model: $model})
WITH t, COUNT { (t)<-[:HAS_TOPIC]-(:Segment) } AS segments,
  COUNT { (t)<-[:HAS_TOPIC]-(:CustomerRelationship) } AS relationships
WHERE segments > 0 AND relationships > 0
RETURN t.id AS topic, t.name AS name, segments, relationships
ORDER BY segments + relationships DESC, topic
"""


def large_model() -> Model:
    """Two thousand topics, and elements of all nine modules that carry some eighty each."""
    draw = random.Random(7)  # noqa: S311 (a measurement, not a secret)
    head = Node("Model", KEY, {"name": KEY, "language": "en", "schema_version": SCHEMA_VERSION})
    topics = [_node("Topic", number, draw) for number in range(TOPICS)]
    rest = range(TOPICS, NODES - 1)
    elements = [_node(MODULES[number % len(MODULES)][0], number, draw) for number in rest]
    links = [
        *(Link("PART_OF", (n.label, n.id), ("Model", KEY), {}) for n in (*topics, *elements)),
        *(
            Link("IN_MODULE", (e.label, e.id), ("Module", dict(MODULES)[e.label]), {})
            for e in elements
        ),
    ]
    links += _carried(topics, elements, LINKS - len(links), draw)
    return model_of(KEY, (head, *topics, *elements), links)


def _node(label: str, number: int, draw: random.Random) -> Node:
    known: dict[str, Value] = {"name": f"{label} {number}", "model": KEY, "position": number + 1}
    if label == "Topic" and draw.random() < 0.5:
        known["affinity"] = draw.randint(0, 3)
    return Node(label, f"{KEY}/{label.lower()}-{number}", known)


def _carried(
    topics: list[Node], elements: list[Node], count: int, draw: random.Random
) -> Iterator[Link]:
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < count:
        pairs.add((draw.randrange(len(elements)), draw.randrange(len(topics))))
    for element, topic in sorted(pairs):
        known: dict[str, Value] = {
            name: draw.randint(0, 3)
            for name, share in (("priority", 0.7), ("affinity", 0.5))
            if draw.random() < share
        }
        ends = [(node.label, node.id) for node in (elements[element], topics[topic])]
        yield Link("HAS_TOPIC", ends[0], ends[1], known)


def _ours(store: Store, given: Mapping[str, object]) -> Findings:
    """The shipped query and its step."""
    shipped = question("topics shared")
    table = store.read(shipped.text, given, UNLIMITED)
    rows = [dict(zip(shipped.gathers, row, strict=True)) for row in table.rows]
    return shared(Inquiry(rows, given))


def measure(store: Store) -> None:
    """Print the best round of each, and the ratio of ours to the best one by hand."""
    given = {"model": KEY, "min_modules": 2}
    texts = {**BY_HAND, "counts alone": COUNTS}
    ways: dict[str, Callable[[], object]] = {
        "ours": partial(_ours, store, given),
        **{name: partial(store.read, text, given, UNLIMITED) for name, text in texts.items()},
    }
    ways["ours, with names"] = partial(ask, store, "topics shared", given)
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(ROUNDS):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            best[name] = min(best[name], time.perf_counter() - started)
    for name, seconds in best.items():
        print(f"{store.engine:10} {name:18} {1000 * seconds:8.0f} ms")
    ratio = best["ours"] / min(best[name] for name in BY_HAND)
    print(f"{store.engine:10} ours / by hand {ratio:14.2f}")


def main(where: str) -> None:
    """Load the model, measure, take it out again."""
    with connect(where) as store:
        store.load(large_model())
        try:
            measure(store)
        finally:
            store.remove(KEY)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ":memory:")

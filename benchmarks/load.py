"""Load 20,000 nodes and 200,000 links: the store against the best raw batches of the same engine.

    python benchmarks/load.py                 the embedded engine, in memory and on file
    python benchmarks/load.py bolt://…        Neo4j, with NEO4J_PASSWORD; its database is emptied

The raw batches are what a person would write by hand for this data: constraints first, then rows as
lists, sorted, 10,000 to a batch, in one transaction; several ways to write them compete, and the
best one counts. All start from the same `Model`: making the rows is a part of both. `ready rows`
says how long the best way takes once its rows lie in memory.
"""

import gc
import os
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory

import kglite
import neo4j

from graphmodel.model.graph import Link, Model, Node, Value, model_of
from graphmodel.schema import SCHEMA_VERSION, constraints
from graphmodel.store import Store, connect

NODES, LINKS, ROUNDS, BATCH = 20_000, 200_000, 5, 10_000
LABELS, TYPES = ("Topic", "Segment", "Need", "Channel"), ("HAS_TOPIC", "HAS_NEED", "RELATED_TO")
UPSERT = (
    "UNWIND $rows AS row MERGE (n:%s {id: row[0]}) "
    "SET n.name = row[1], n.model = row[2], n.position = row[3]"
)
FIND = "UNWIND $rows AS row MATCH (a:%s {id: row[0]}), (b:%s {id: row[1]}) "
WAYS = {
    "create with properties": FIND + "CREATE (a)-[:%s {priority: row[2]}]->(b)",
    "create, then set": FIND + "CREATE (a)-[r:%s]->(b) SET r.priority = row[2]",
    "merge, then set": FIND + "MERGE (a)-[r:%s]->(b) SET r.priority = row[2]",
}
READY = "create with properties"
EMPTY = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS"
Rows = list[list[object]]
Batches = list[tuple[str, Rows]]


def sample() -> Model:
    """A model of that size; each node but its own is a part of it, which is a link of its own."""
    chance = random.Random(1)  # noqa: S311 (nothing secret)
    head: dict[str, Value] = {"name": "Large", "language": "en", "schema_version": SCHEMA_VERSION}
    things = [_thing(at) for at in range(1, NODES)]
    links: dict[tuple[str, int, int], Link] = {
        ("PART_OF", at, 0): Link("PART_OF", (node.label, node.id), ("Model", "large"), {})
        for at, node in enumerate(things)
    }
    while len(links) < LINKS:
        start, end = chance.randrange(NODES - 1), chance.randrange(NODES - 1)
        type_, priority = TYPES[(start + end) % 3], start % 4
        ends = [(things[at].label, things[at].id) for at in (start, end)]
        links[type_, start, end] = Link(type_, ends[0], ends[1], {"priority": priority})
    return model_of("large", (Node("Model", "large", head), *things), links.values())


def _thing(at: int) -> Node:
    properties: dict[str, Value] = {"name": f"name {at}", "model": "large", "position": at}
    return Node(LABELS[at % 4], f"large/n{at:06}", properties)


def raw(model: Model, way: str) -> Batches:
    """The batches that a person would write for this model."""
    nodes: dict[str, Rows] = defaultdict(list)
    links: dict[tuple[str, str, str], Rows] = defaultdict(list)
    for node in model.nodes:
        recorded = node.properties.get
        row: list[object] = [node.id, recorded("name"), recorded("model"), recorded("position")]
        nodes[UPSERT % node.label].append(row)
    for link in model.links:
        ends: list[object] = [link.start[1], link.end[1], link.properties.get("priority")]
        links[link.start[0], link.end[0], link.type].append(ends)
    for rows in links.values():
        rows.sort(key=itemgetter(0, 1))
    statements = nodes | {WAYS[way] % ends: rows for ends, rows in links.items()}
    return [
        (text, rows[at : at + BATCH])
        for text, rows in statements.items()
        for at in range(0, len(rows), BATCH)
    ]


def raw_embedded(where: Path | None, batches: Batches) -> None:
    """Run them on kglite, without a log, saved once at the end."""
    graph = kglite.open(str(where), durable="off") if where else kglite.KnowledgeGraph()
    for text in constraints():
        graph.cypher(text)
    for text, rows in batches:
        graph.cypher(text, params={"rows": rows})
    graph.close()


def raw_neo4j(driver: neo4j.Driver, batches: Batches) -> None:
    """Run them on Neo4j, in one transaction after that of the constraints."""

    def run_all(
        transaction: neo4j.ManagedTransaction, statements: Iterable[tuple[str, Rows]]
    ) -> None:
        for text, rows in statements:
            transaction.run(text, rows=rows)  # the next one is packed while the server works

    with driver.session() as session:
        session.execute_write(run_all, [(text, []) for text in constraints()])
        session.execute_write(run_all, batches)


def contest(model: Model, run: Callable[[Batches], None]) -> dict[str, Callable[[], object]]:
    """Every way from the model to the engine, and one whose rows lie ready."""
    ready = raw(model, READY)
    ways: dict[str, Callable[[], object]] = {
        way: lambda way=way: run(raw(model, way))  # type: ignore[misc]
        for way in WAYS
    }
    return ways | {"ready rows": partial(run, ready)}


def taken(work: Callable[[], object], before: Callable[[], object]) -> tuple[float, float]:
    """How long the work takes, after `before` has made an empty store.

    Seconds by the clock, and of processor time here, in which other work hardly counts.
    """
    before()
    gc.collect()
    started = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - started[0], time.process_time() - started[1]


def compare(
    name: str,
    ours: Callable[[], object],
    theirs: Mapping[str, Callable[[], object]],
    empty: Callable[[], object],
) -> None:
    """Print the best of several rounds, all taking turns, and the ratio to the best raw way."""
    best: dict[str, tuple[float, float]] = defaultdict(lambda: (float("inf"), float("inf")))
    for _ in range(ROUNDS):
        for way, work in {"store": ours, **theirs}.items():
            clock, processor = taken(work, empty)
            best[way] = min(best[way][0], clock), min(best[way][1], processor)
    print(f"{name:8} {'':30} by the clock, processor time here")
    for way, (clock, processor) in best.items():
        print(f"{name:8} {way:30} {clock:8.2f} s {processor:8.2f} s")
    for told, to in (("best raw way", tuple(WAYS)), ("ready rows", ("ready rows",))):
        ratios = (best["store"][at] / min(best[way][at] for way in to) for at in (0, 1))
        print(f"{name:8} {'ratio to the ' + told:30}", *(f"{ratio:8.2f}  " for ratio in ratios))


def load(open_store: Callable[[], Store], model: Model) -> None:
    """What is measured: open, load, close."""
    with open_store() as store:
        store.load(model)


def main() -> None:
    """Compare on the engine that the command line names."""
    model = sample()
    if len(sys.argv) > 1:
        login = (os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ["NEO4J_PASSWORD"])
        with neo4j.GraphDatabase.driver(sys.argv[1], auth=login) as driver:

            def empty() -> None:
                with driver.session() as session:
                    session.run(EMPTY).consume()

            theirs = contest(model, partial(raw_neo4j, driver))
            compare("neo4j", partial(load, partial(connect, sys.argv[1]), model), theirs, empty)
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "graphmodel.kgl"
        for name, where in (("memory", None), ("file", path)):
            theirs = contest(model, partial(raw_embedded, where))
            ours = partial(load, partial(connect, where or ":memory:"), model)
            compare(name, ours, theirs, partial(path.unlink, missing_ok=True))


if __name__ == "__main__":
    main()

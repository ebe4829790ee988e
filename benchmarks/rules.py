"""The rules on all pairs of 1,000 segments, beside a plain query for pairs that share a topic.

What is measured is processor time: other work on the machine hardly counts in it.
"""

import time
from collections.abc import Callable
from functools import cache, partial
from itertools import product
from random import Random

from graphmodel.garbage import no_collection
from graphmodel.model import Link, Model, Node, Value
from graphmodel.questions import ask
from graphmodel.questions.answer import Inquiry
from graphmodel.questions.registry import question
from graphmodel.questions.steps import step
from graphmodel.questions.steps.conflicts import RULES
from graphmodel.schema import SCALES, SCHEMA_VERSION
from graphmodel.store import Limits, Store, Table, connect

KEY = "bench"
SEGMENTS, ROUNDS = 1000, 3
COUNTS = {"Topic": 400, "TopicArea": 80, "UserBenefit": 12, "ValueProposition": 60, "Channel": 20}
FORMATS = ("audience", "social-network", "community")
KINDS = ("personal", "self-service", "automated", "communities")
BASELINE = """
MATCH (a:Segment {model: $model})-[:HAS_TOPIC]->(t:Topic)<-[:HAS_TOPIC]-(b:Segment)
WHERE a.id < b.id
RETURN a.id AS first, b.id AS second, count(t) AS topics
ORDER BY first, second
"""


class Plan:
    """A large model as it grows: nodes and links, drawn with one seed."""

    def __init__(self) -> None:
        self.random = Random(1)  # noqa: S311 (a measurement, not a secret)
        tops: dict[str, Value] = {f"{scale}_top": 3 for scale in SCALES}
        named: dict[str, Value] = {"name": KEY, "language": "en", "schema_version": SCHEMA_VERSION}
        self.nodes = [Node("Model", KEY, {**named, **tops})]
        self.links: list[Link] = []

    def add(self, label: str, key: str, **properties: Value) -> str:
        """Add a thing of the model; returns its id."""
        placed: dict[str, Value] = {"name": key, "model": KEY, "position": len(self.nodes)}
        self.nodes.append(Node(label, f"{KEY}/{key}", placed | properties))
        self.links.append(Link("PART_OF", (label, f"{KEY}/{key}"), ("Model", KEY), {}))
        return f"{KEY}/{key}"

    def join(self, kind: str, start: tuple[str, str], end: tuple[str, str], **said: int) -> None:
        """Add a link."""
        self.links.append(Link(kind, start, end, said))

    def some(self, ids: list[str], count: int) -> list[str]:
        """A few of them, in order."""
        return sorted(self.random.sample(ids, count))


def large() -> Model:
    """A model of 1,000 segments with facts for every rule, some of them missing."""
    plan = Plan()
    things = {
        label: [plan.add(label, f"{label.lower()}-{at}") for at in range(count)]
        for label, count in COUNTS.items()
    }
    kept = [
        plan.add("CustomerRelationship", f"kept-{at}", kind=KINDS[at % len(KINDS)])
        for at in range(40)
    ]
    for at, topic in enumerate(things["Topic"]):
        plan.join("IN_AREA", ("Topic", topic), ("TopicArea", things["TopicArea"][at % 80]))
    for at in range(SEGMENTS):
        _add_segment(plan, at, things, kept)
    return Model(KEY, tuple(plan.nodes), tuple(plan.links))


def _add_segment(plan: Plan, at: int, things: dict[str, list[str]], kept: list[str]) -> None:
    several: dict[str, Value] = {"categories": ("diversified" if at % 20 == 0 else "segmented",)}
    key = plan.add("Segment", f"segment-{at:04}", value=at % 4, priority=at % 4, **several)
    segment = ("Segment", key)
    areas = plan.random.sample(range(COUNTS["TopicArea"]), 3)
    if at % 50:  # the others have not recorded their topics
        for area in areas:
            for topic in things["Topic"][area :: COUNTS["TopicArea"]][:2]:
                plan.join("HAS_TOPIC", segment, ("Topic", topic), priority=2)
    for offer in plan.some(things["ValueProposition"], 3):
        plan.join("OFFERED", segment, ("ValueProposition", offer), price=plan.random.randrange(4))
    for channel in plan.some(things["Channel"], 2):
        plan.join("REACHED_THROUGH", segment, ("Channel", channel))
    plan.join("KEPT_BY", segment, ("CustomerRelationship", plan.random.choice(kept)))
    kind = "different value" if at % 10 == 0 else "own need"
    criterion = plan.add("Criterion", f"segment-{at:04}.criterion", kind=kind)
    plan.join("FORMED_BY", segment, ("Criterion", criterion))
    for benefit in things["UserBenefit"]:
        _rate(plan, key, "user_benefits", ("UserBenefit", benefit))
    for area, code in product(areas, FORMATS):
        _rate(plan, key, "formats", ("UsageFormat", code), things["TopicArea"][area])


def _rate(plan: Plan, key: str, name: str, of: tuple[str, str], area: str = "") -> None:
    """Rate a benefit for a segment, or a usage format in an area of it."""
    parts = [key, name, *([area] if area else []), of[1]]
    inside = ".".join(part.rpartition("/")[2] for part in parts)
    rating = ("Rating", plan.add("Rating", inside, level=plan.random.choice((0, 0, 1, 2))))
    plan.join("RATES", rating, ("Segment", key))
    plan.join("OF", rating, of)
    if area:
        plan.join("FOR", rating, ("TopicArea", area))


def measure(store: Store) -> float:
    """Print what each rule takes in its best round; returns the seconds of all together."""
    best = dict.fromkeys(RULES, (float("inf"), 0))
    for _ in range(ROUNDS):
        gather = cache(partial(_gathered, store))  # each query once, as in one answer
        for rule in RULES:
            with no_collection():  # as in every answer
                best[rule] = min(best[rule], _timed(partial(_decide, gather, f"rules {rule}")))
    for rule, (seconds, rows) in best.items():
        print(f"  {rule:24} {seconds:6.2f} s {rows:8} pairs")
    return sum(seconds for seconds, _ in best.values())


def _gathered(store: Store, text: str) -> Table:
    return store.read(text, {"model": KEY, "all": False})


def _decide(gather: Callable[[str], Table], name: str) -> int:
    """Ask a rule for its raw rows, as `segments conflicts` does; returns how many."""
    asked = question(name)
    table = gather(asked.text.strip())
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return len(step(asked.step)(Inquiry(rows, {})).rows if asked.step else rows)


def _timed(work: Callable[[], int]) -> tuple[float, int]:
    start = time.process_time()
    found = work()
    return time.process_time() - start, found


def main() -> None:
    """Print the measurements; the rules must stay within their time."""
    with connect(":memory:") as store:
        store.load(large())
        many = Limits(rows=SEGMENTS * SEGMENTS)
        plain, rows = _timed(lambda: len(store.read(BASELINE, {"model": KEY}, many).rows))
        print(f"plain pairs query          {plain:6.2f} s {rows:8} pairs")
        total = measure(store)
        print(
            f"all rules                  {total:6.2f} s, {total / plain:.1f} times the plain query"
        )
        seconds, rows = _timed(lambda: len(ask(store, "segments conflicts", {"model": KEY}).rows))
        print(f"segments conflicts         {seconds:6.2f} s {rows:8} rows")


if __name__ == "__main__":
    main()

"""A small model, and files of questions about it, for the tests of the framework."""

from pathlib import Path

from graphmodel.model.graph import Link, Model, Node, Value, model_of

SHARED = """\
// title: {en: Shared topics, de: Gemeinsame Themen}
// question: {en: Which topics are shared?, de: Welche Themen sind gemeinsam?}
// source: docs/definitions.md 1
// parameters:
//   model: {type: model}
//   min_modules: {type: integer, default: 2, minimum: 1, maximum: 9, help: {en: few, de: wenig}}
// columns:
//   topic: {type: id of Topic, words: {en: topic, de: Thema}}
//   name: {type: text, words: {en: name, de: Name}}
//   modules: {type: list of id of Module, words: {en: modules, de: Module}}
//   priority: {type: level priority, words: {en: priority, de: Priorität}}
// sentence:
//   none: {en: "No topic in {min_modules} modules.", de: "Kein Thema in {min_modules} Modulen."}
//   one: {en: "Only {topic}.", de: "Nur {topic}."}
//   many: {en: "{count} topics; {topic} in {modules}.", de: "{count}: {topic} in {modules}."}
MATCH (t:Topic {model: $model})<-[link:HAS_TOPIC]-(e)-[:IN_MODULE]->(m:Module)
WITH t, m, max(link.priority) AS highest ORDER BY t.id, m.position
WITH t, collect(m.id) AS modules, max(highest) AS priority
WHERE size(modules) >= $min_modules
RETURN t.id AS topic, t.name AS name, modules, priority
ORDER BY size(modules) DESC, topic
"""


def cafe(key: str = "cafe", name: str = "Café", **own: Value) -> Model:
    """Two topics; beans are carried by a segment and a channel, the price by a segment alone."""

    def node(label: str, part: str, called: str, position: int, **more: Value) -> Node:
        facts = {"name": called, "model": key, "position": position, **more}
        return Node(label, f"{key}/{part}", facts)

    head = Node("Model", key, {"name": name, "language": "en", "schema_version": 1, **own})
    nodes = (
        node("Topic", "beans", "Beans", 1),
        node("Topic", "price", "Price", 2),
        node("Segment", "students", "Students", 3, aliases=("pupils",)),
        node("Segment", "sitters", "All-day sitters", 4),
        node("Channel", "shop", "Shop", 5),
    )
    ends = {each.id.removeprefix(f"{key}/"): (each.label, each.id) for each in nodes}
    modules = {
        "students": "customer-segments",
        "sitters": "customer-segments",
        "shop": "channels",
    }
    links = (
        *(Link("PART_OF", end, ("Model", key), {}) for end in ends.values()),
        *(Link("IN_MODULE", ends[end], ("Module", to), {}) for end, to in modules.items()),
        Link("HAS_TOPIC", ends["students"], ends["beans"], {"priority": 3}),
        Link("HAS_TOPIC", ends["shop"], ends["beans"], {"priority": 1}),
        Link("HAS_TOPIC", ends["students"], ends["price"], {}),
    )
    return model_of(key, (head, *nodes), links)


def write(folder: Path, name: str, text: str) -> Path:
    """A question's file in a folder of somebody's own."""
    path = folder.joinpath(*name.split()).with_suffix(".cypher")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path

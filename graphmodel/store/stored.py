"""What the store holds of a model, read back as it was loaded."""

from collections.abc import Iterator, Mapping
from typing import cast

from graphmodel.model.graph import Link, Model, Node, Value
from graphmodel.schema import LINK_TYPES, NODE_LABELS, VOCABULARY_LABELS

from .engine import Run, Table

_LABELS = frozenset(NODE_LABELS)
_STRUCTURAL = {"id", "title", "type", "label"}  # never names of properties; kglite adds some

_PARTS = "MATCH (m:Model {id: $key})<-[:PART_OF]-(n)"
_NODE = "labels(n) AS labels, n.id AS id, properties(n) AS properties"
_MODEL = f"MATCH (n:Model {{id: $key}}) RETURN {_NODE}"
_NODES = f"{_PARTS} RETURN {_NODE}"
_LINKS = (
    f"{_PARTS} MATCH (n)-[r]->(other) "
    "RETURN type(r) AS type, labels(n) AS start_labels, n.id AS start, "
    "labels(other) AS end_labels, other.id AS end, properties(r) AS properties"
)
_VOCABULARY = " UNION ALL ".join(f"MATCH (n:{label}) RETURN {_NODE}" for label in VOCABULARY_LABELS)
SUMMARIES = (
    "MATCH (m:Model) WHERE m.schema_version IS NOT NULL "
    "OPTIONAL MATCH (m)<-[:PART_OF]-(n) "
    "WITH m, count(n) + 1 AS nodes "
    "OPTIONAL MATCH (m)<-[:PART_OF]-(n) OPTIONAL MATCH (n)-[r]->() "
    "WITH m, nodes, count(r) AS links "
    "RETURN m.id AS key, m.name AS name, m.language AS language, nodes, links ORDER BY key"
)


def stored(run: Run, key: str) -> Model:
    """The model as it is stored, in no order; without nodes if it is not.

    Links that the schema does not declare are somebody's own, and left alone.
    """
    of_key = {"key": key}
    nodes = (*_nodes(run(_MODEL, of_key)), *_nodes(run(_NODES, of_key)))
    return Model(key, nodes, tuple(_links(run(_LINKS, of_key))))


def stored_vocabulary(run: Run) -> dict[tuple[str, str], Node]:
    """Label and id of every vocabulary node in the store, with the node."""
    return {(node.label, node.id): node for node in _nodes(run(_VOCABULARY, {}))}


def _nodes(table: Table) -> Iterator[Node]:
    for labels, id_, properties in table.rows:
        if label := _declared(labels):
            yield Node(label, str(id_), _values(properties))


def _links(table: Table) -> Iterator[Link]:
    for type_, start_labels, start, end_labels, end, properties in table.rows:
        start_label, end_label = _declared(start_labels), _declared(end_labels)
        if type_ in LINK_TYPES and start_label and end_label:
            ends = (start_label, str(start)), (end_label, str(end))
            yield Link(str(type_), *ends, _values(properties))


def _declared(labels: object) -> str | None:
    """The one label that is ours; somebody may have added others."""
    return next((label for label in cast(list[str], labels) if label in _LABELS), None)


def _values(properties: object) -> Mapping[str, Value]:
    items = cast(Mapping[str, Value | list[str]], properties).items()
    return {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in items
        if name not in _STRUCTURAL
    }

"""The model as a Cypher script: for cypher-shell, Neo4j Browser, and the embedded engine."""

import re
from collections.abc import Iterator, Mapping

from graphmodel.model.graph import Model
from graphmodel.schema import VOCABULARY_LABELS, constraints
from graphmodel.store.changes import Difference
from graphmodel.store.check import ends_of
from graphmodel.store.statements import Batch, batches, upsert_nodes

from .parts import all_nodes

ROWS = 200  # of one statement: few enough for a person, and for a server to read at once
_SIGNS = str.maketrans({"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def cypher(model: Model) -> str:
    """A script that puts the model into a database, in place of what it holds of that model.

    Statements end with a semicolon at the end of a line, which stands nowhere else: the script can
    be run one by one. Every value is a literal that it cannot leave.
    """
    shown = re.sub(r"[^\w-]", "_", model.key)
    title = f"// The business model {shown}, as graphmodel stores it."
    lines = [title, "// What the database held of this model before is taken out.", ""]
    return "\n".join([*lines, *(f"{each};" for each in statements(model))]) + "\n"


def statements(model: Model) -> Iterator[str]:
    """Each statement of the script, in order and without its semicolon."""
    labels = {node.label for node in all_nodes(model)}
    yield from (each for each in constraints() if each.split()[2].removesuffix("_id") in labels)
    own = literal(model.key)
    yield f"MATCH (n)-[:PART_OF]->(:Model {{id: {own}}}) DETACH DELETE n"
    yield f"MATCH (n:Model {{id: {own}}}) DETACH DELETE n"
    terms = [(None, node) for node in all_nodes(model) if node.label in VOCABULARY_LABELS]
    new = Difference(nodes_added=model.nodes, links_added=model.links)
    for batch in (*upsert_nodes(terms), *batches(new, ends_of(model))):
        yield from _told(batch)


def _told(batch: Batch) -> Iterator[str]:
    """The statement with its rows as literals in place of the parameter."""
    for first in range(0, len(batch.rows), ROWS):
        rows = ",\n  ".join(literal(row) for row in batch.rows[first : first + ROWS])
        yield batch.statement.replace("$rows", f"[\n  {rows}\n]", 1).replace(
            " AS row ", " AS row\n"
        )


def literal(value: object) -> str:
    """A value as Cypher writes it; a text stays within its quotes whatever it holds."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Mapping):  # of properties, whose names are plain
        return f"{{{', '.join(f'{name}: {literal(each)}' for name, each in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(literal, value))}]"
    return f"'{str(value).translate(_SIGNS)}'"

"""The model as CSV files for `neo4j-admin`: one for each label and each type of link."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graphmodel.model.graph import Model, Value

from .parts import all_nodes, key

SEPARATOR = "\x1f"  # between the members of a list: the sign made for it, which no text holds
ARGUMENTS = "import.args"
_TYPES = {bool: ":boolean", int: ":long", tuple: ":string[]", str: ""}
Row = tuple[Mapping[str, str], Mapping[str, Value]]  # the columns of Neo4j, and properties


def csv_graph(model: Model) -> Mapping[str, str]:
    """Name and content of each file of the folder.

    `Segment.csv` has the columns `:ID` (`Label:id`), `:LABEL`, `id` and the properties with their
    types; `HAS_TOPIC.csv` has `:START_ID`, `:END_ID`, `:TYPE` and properties. An empty field is not
    recorded; texts stand in quotes; the members of a list are separated by U+001F. With
    `import.args`, in the folder: `neo4j-admin database import full DATABASE @import.args`.
    """
    nodes: dict[str, list[Row]] = defaultdict(list)
    for node in all_nodes(model):
        told = {":ID": key(node.label, node.id), ":LABEL": node.label, "id": node.id}
        nodes[node.label].append((told, node.properties))
    links: dict[str, list[Row]] = defaultdict(list)
    for link in model.links:
        ends = {":START_ID": key(*link.start), ":END_ID": key(*link.end), ":TYPE": link.type}
        links[link.type].append((ends, link.properties))
    files = {f"{name}.csv": _file(rows) for name, rows in sorted({**nodes, **links}.items())}
    return {**files, ARGUMENTS: _arguments(sorted(nodes), sorted(links))}


def _arguments(labels: Iterable[str], types: Iterable[str]) -> str:
    files = (
        *(f"--nodes=./{label}.csv" for label in labels),
        *(f"--relationships=./{type_}.csv" for type_ in types),
    )
    return "\n".join(["--array-delimiter=U+001F", "--multiline-fields=true", *files]) + "\n"


def _file(rows: Sequence[Row]) -> str:
    columns = _columns(properties for _, properties in rows)
    lines = [[*rows[0][0], *(f"{name}{_TYPES[form]}" for name, form in columns.items())]]
    for told, properties in rows:
        lines.append([*map(_field, told.values()), *(_field(properties.get(n)) for n in columns)])
    return "".join(f"{','.join(line)}\n" for line in lines)


def _columns(rows: Iterable[Mapping[str, Value]]) -> Mapping[str, type]:
    """Every property with the type of its values, by name."""
    found = {name: type(value) for properties in rows for name, value in properties.items()}
    return dict(sorted(found.items()))


def _field(value: Value | None) -> str:
    if value is None:
        return ""
    if isinstance(value, bool | int):
        return str(value).lower()
    text = SEPARATOR.join(value) if isinstance(value, tuple) else value
    return '"' + text.replace('"', '""') + '"'

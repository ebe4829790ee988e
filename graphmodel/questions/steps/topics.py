"""Topics that several modules carry, and those that one of the three corners lacks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.schema import VOCABULARY_NODES

RELATIONSHIPS = "customer-relationships"
CANVAS = {term.id: term.position for term in VOCABULARY_NODES if term.label == "Module"}
LISTS = ("segments", "relationships", "others")
Corner = tuple[str, str]  # the topic, and the module that lacks it


def shared(inquiry: Inquiry) -> Findings:
    """Return the topics with their lists in order: modules as on the canvas, carriers by id.

    To sort some thousand short lists here is cheaper than to sort every link in the query.
    """
    return Findings([_ordered(row) for row in inquiry.rows])


def _ordered(row: Row) -> Row:
    lists = {name: sorted(_ids(row[name])) for name in LISTS}
    return {**row, "modules": in_canvas_order(_ids(row["modules"])), **lists}


def _ids(value: object) -> Sequence[str]:
    return value if isinstance(value, list | tuple) else ()


def in_canvas_order(modules: Iterable[str]) -> list[str]:
    """Ids of modules in the order of the canvas."""
    return sorted(modules, key=CANVAS.__getitem__)


def areas(inquiry: Inquiry) -> Findings:
    """Return the areas as they are gathered; a row without one holds the topics that have none."""
    shared = [row for row in inquiry.rows if row["area"]]
    loose = [topic for row in inquiry.rows if not row["area"] for topic in _ids(row["topics"])]
    case = ("none", "one", "many")[min(len(shared), 2)]
    return Findings(inquiry.rows, {"loose": loose}, f"{case} loose" if loose else case)


def missing(inquiry: Inquiry) -> Findings:
    """Return who could carry a topic in the corner that lacks it, and what is not recorded."""
    corners: dict[Corner, list[Row]] = defaultdict(list)
    for row in inquiry.rows:
        corners[str(row["topic"]), str(row["missing"])].append(row)
    rows = [row for _, gathered in sorted(corners.items()) for row in _corner(gathered)]
    topics = sorted(topic for topic, _ in corners)
    nobody = sorted(set(topics) - {str(row["topic"]) for row in rows})
    facts = {"corners": len(topics), "topics": topics, "nobody": nobody}
    case = ("none", "corner", "corners")[min(len(topics), 2)]
    return Findings(rows, facts, f"{case} nobody" if nobody else case)


def _corner(gathered: Sequence[Row]) -> Iterator[Row]:
    linked: dict[str, list[Row]] = defaultdict(list)
    alone = []
    for row in gathered:
        if row["element"] is not None:
            linked[str(row["element"])].append(row)
        elif row["missing"] == RELATIONSHIPS and not row["known_none"]:
            alone.append(row)
    for _, rows in sorted(linked.items()):
        first = min(rows, key=_carrier)
        yield _row(first, "silent" if first["recorded"] else "not filled in")
    for row in sorted(alone, key=_carrier):
        yield _row(row, "no relationship recorded")


def _carrier(row: Row) -> str:
    return str(row["carrier"])


def _row(row: Row, state: str) -> Row:
    kept = {name: row[name] for name in ("topic", "name", "missing", "element")}
    return {**kept, "state": state, "through": row["carrier"]}

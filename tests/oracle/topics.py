"""Section 1 of the page: topics and areas that several modules share."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from graphmodel.model.graph import End, Link
from graphmodel.schema import VOCABULARY_NODES, fold

from .facts import Facts, Row, number, texts

MODULES = [term.id for term in VOCABULARY_NODES if term.label == "Module"]
SEGMENT, PROPOSITION, RELATIONSHIP = "Segment", "ValueProposition", "CustomerRelationship"
CORNERS = {
    SEGMENT: "customer-segments",
    PROPOSITION: "value-propositions",
    RELATIONSHIP: "customer-relationships",
}
KINDS = ["alias", "translation", "spelling"]


def carrying(facts: Facts, topic: str) -> list[Link]:
    """Links by which elements carry a topic."""
    links = facts.into("HAS_TOPIC", "Topic", topic)
    return [link for link in links if link.properties.get("priority") != 0]


def modules(facts: Facts, carriers: Iterable[End]) -> list[str]:
    """Modules of elements, in canvas order."""
    found = {module for carrier in carriers for module in facts.ends("IN_MODULE", *carrier)}
    return [module for module in MODULES if module in found]


def _weights(facts: Facts, links: Iterable[Link]) -> list[int | None]:
    """Priority times affinity of each carrying link; the topic's own affinity may stand in."""
    weights: list[int | None] = []
    for link in links:
        priority = number(link.properties.get("priority"))
        affinity = number(link.properties.get("affinity"))
        if affinity is None:
            affinity = facts.level("Topic", link.end[1], "affinity")
        known = priority is not None and affinity is not None
        weights.append(priority * affinity if known else None)  # type: ignore[operator]
    return weights


def _summed(facts: Facts, links: Sequence[Link]) -> Row:
    carriers = {link.start for link in links}
    weights = _weights(facts, links)
    known = [weight for weight in weights if weight is not None]
    return {
        "modules": modules(facts, carriers),
        "carriers": len(carriers),
        "weight": max(known, default=None),
        "links": len(links),
        "unknown_links": len(weights) - len(known),
    }


def _ranked(rows: list[Row], key: str, least: int) -> list[Row]:
    """Rows with enough modules: modules, weight (unknown last) and carriers descending, id."""

    def rank(row: Row) -> tuple[object, ...]:
        found, weight, carriers = row["modules"], row["weight"], row["carriers"]
        assert isinstance(found, list)
        assert isinstance(carriers, int)
        heavy = -weight if isinstance(weight, int) else 1
        return (-len(found), heavy, -carriers, row[key])

    return sorted((row for row in rows if len(row["modules"]) >= least), key=rank)  # type: ignore[arg-type]


def shared(facts: Facts, min_modules: int = 2) -> list[Row]:
    """Topics that several modules carry."""
    rows = []
    for topic in facts.ids("Topic"):
        links = carrying(facts, topic)
        of = {
            label: sorted(e[1] for e in {x.start for x in links} if e[0] == label)
            for label in CORNERS
        }
        others = sorted(
            link.start[1] for link in links if link.start[0] not in (SEGMENT, RELATIONSHIP)
        )
        row: Row = {"topic": topic, "name": facts.value("Topic", topic, "name")}
        row |= _summed(facts, links)
        row |= {"segments": of[SEGMENT], "relationships": of[RELATIONSHIP], "others": others}
        rows.append(row)
    return _ranked(rows, "topic", min_modules)


def areas(facts: Facts, min_modules: int = 2) -> list[Row]:
    """The same over the topics of each area; topics without an area in a last row."""
    rows = []
    for area in facts.ids("TopicArea"):
        inside = facts.starts("IN_AREA", "TopicArea", area)
        links = [link for topic in inside for link in carrying(facts, topic)]
        row: Row = {"area": area, "name": facts.value("TopicArea", area, "name")}
        rows.append(row | _summed(facts, links) | {"topics": inside})
    apart = [topic for topic in facts.ids("Topic") if facts.area(topic) is None]
    nothing: Row = dict.fromkeys(("area", "name", "carriers", "weight", "links"))
    nothing |= {"unknown_links": None, "modules": [], "topics": apart}
    return _ranked(rows, "area", min_modules) + ([nothing] if apart else [])


@dataclass(frozen=True)
class Neighbours:
    """Who stands beside whom in the three corners: offered, kept by, or by a common segment."""

    facts: Facts

    def of(self, carrier: End, label: str) -> list[str]:
        """Elements of another corner linked to a carrier."""
        start, key = carrier
        if start == SEGMENT:
            return self.facts.ends(_link(label), SEGMENT, key)
        segments = self.facts.starts(_link(start), start, key)
        if label == SEGMENT:
            return segments
        return [other for segment in segments for other in self.of((SEGMENT, segment), label)]

    def unrecorded(self, carrier: End) -> bool:
        """Whether no relationship is recorded, not even as none, for a segment or proposition."""
        start, key = carrier
        if self.of(carrier, RELATIONSHIP):
            return False
        segments = [key] if start == SEGMENT else self.of(carrier, SEGMENT)
        none = [self.facts.known_none(SEGMENT, s, "customer relationships") for s in segments]
        return not none or not all(none)


def _link(label: str) -> str:
    return "OFFERED" if label == PROPOSITION else "KEPT_BY"


def missing(facts: Facts) -> list[Row]:
    """Topics in exactly two of the three corners, and who could fill the third."""
    rows = []
    for topic in facts.ids("Topic"):
        carriers = {link.start for link in carrying(facts, topic) if link.start[0] in CORNERS}
        held = {label for label, _ in carriers}
        if len(held) == 2:
            (third,) = set(CORNERS) - held
            rows += list(_candidates(facts, topic, sorted(carriers), third))
    return sorted(rows, key=_missing_order)


def _candidates(facts: Facts, topic: str, carriers: list[End], third: str) -> Iterator[Row]:
    beside = Neighbours(facts)
    through: dict[str, str] = {}
    for carrier in sorted(carriers, key=lambda end: end[1]):
        for element in beside.of(carrier, third):
            through.setdefault(element, carrier[1])
    base: Row = {"topic": topic, "name": facts.value("Topic", topic, "name")}
    base["missing"] = CORNERS[third]
    for element, carrier_id in through.items():
        filled = facts.out("HAS_TOPIC", third, element) or facts.known_none(
            third, element, "topics"
        )
        state = "silent" if filled else "not filled in"
        yield base | {"element": element, "state": state, "through": carrier_id}
    if third == RELATIONSHIP:
        for carrier in carriers:
            if beside.unrecorded(carrier):
                state = "no relationship recorded"
                yield base | {"element": None, "state": state, "through": carrier[1]}


def _missing_order(row: Row) -> tuple[object, ...]:
    return (
        row["topic"],
        row["missing"],
        row["element"] is None,
        row["element"] or "",
        row["through"],
    )


def duplicates(facts: Facts) -> list[Row]:
    """Pairs of topics that may be the same under two names."""
    topics = facts.ids("Topic")
    pairs = ((a, b) for a in topics for b in topics if a < b)
    rows = [row for a, b in pairs if (row := _duplicate(facts, a, b))]
    return sorted(rows, key=_duplicate_order)


def _duplicate_order(row: Row) -> tuple[object, ...]:
    assert isinstance(row["similarity"], float)
    kind = KINDS.index(str(row["kind"]))
    return (kind, -row["similarity"], row["topic_a"], row["topic_b"])


def _duplicate(facts: Facts, a: str, b: str) -> Row | None:
    kind, similarity = _likeness(facts, a, b)
    if not kind:
        return None
    carriers = {link.start for topic in (a, b) for link in carrying(facts, topic)}
    return {
        "topic_a": a,
        "name_a": facts.value("Topic", a, "name"),
        "topic_b": b,
        "name_b": facts.value("Topic", b, "name"),
        "kind": kind,
        "similarity": similarity,
        "modules": modules(facts, carriers),
    }


def _likeness(facts: Facts, a: str, b: str) -> tuple[str, float]:
    """The kind of likeness and how great it is; no kind if they are not alike."""
    first, second = _said(facts, a), _said(facts, b)
    equal = [(x, y) for x in first for y in second if x[0] == y[0]]
    if equal:
        one_language = any(x[1] == y[1] for x, y in equal)
        return ("alias" if one_language else "translation"), 1.0
    x, y = first[0][0], second[0][0]
    common, length = _common(x, y), len(x) + len(y)
    if 2 * common * 100 >= 85 * length:
        return "spelling", round(2 * common / length, 2)
    return "", 0.0


def _said(facts: Facts, topic: str) -> list[tuple[str, str]]:
    """Its name and aliases, folded, each with its language; the name stands first."""
    language = str(facts.value("Model", facts.model.key, "language"))
    recorded = facts.nodes["Topic", topic]
    aliases = zip(
        texts(recorded.get("aliases")), texts(recorded.get("alias_languages")), strict=True
    )
    return [
        (fold(str(recorded["name"])), language),
        *((fold(text), of_language) for text, of_language in aliases),
    ]


def _common(a: str, b: str) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(b) + 1)
    for x in a:
        above = row
        row = [0]
        for place, y in enumerate(b):
            row.append(above[place] + 1 if x == y else max(above[place + 1], row[-1]))
    return row[-1]

"""Section 5 of the page: signs of new segments."""

from graphmodel.model.graph import End

from .change import counted
from .changers import carried
from .facts import Facts, Row


def new_segments(facts: Facts) -> list[Row]:
    """Recorded signs, strong capabilities and needs that no segment has."""
    seen = {link.end for link in facts.links("SEEN_IN")}
    rows: list[tuple[object, ...]] = []
    for sign in facts.ids("SegmentSign"):
        parts = [link.end for link in facts.out("SEEN_IN", "SegmentSign", sign)]
        level = facts.level("SegmentSign", sign, "level")
        with_it = {s for part in parts for s in _already(facts, part)}
        rows.append((-1 if level is None else level, 0, sign, "sign", level, sorted(with_it)))
    for key in facts.ids("KeyResource"):
        end = ("KeyResource", key)
        if facts.value(*end, "strong") is True and end not in seen:
            rows.append((-1, 1, key, "capability", None, _already(facts, end)))
    needs = [x for x in facts.ids("Need") if ("Need", x) not in seen and not having(facts, x)]
    rows += [(-1, 2, key, "need", None, []) for key in needs]
    rows.sort(key=lambda row: (-int(str(row[0])), *row[1:3]))
    return [dict(zip(("sign", "kind", "level", "segments"), row[2:], strict=True)) for row in rows]


def _already(facts: Facts, part: End) -> list[str]:
    """Segments that have the need, or carry a topic of the part."""
    if part[0] == "Need":
        return [s for s in facts.starts("HAS_NEED", *part) if s in counted(facts)]
    topics = {topic for topic, _ in carried(facts, part)}
    return [s for s in counted(facts) if topics & facts.carried(s)]


def having(facts: Facts, need: str) -> set[str]:
    """Segments that have a need, by themselves, a relationship or a community that shares it."""
    found = {x.start[1] for x in facts.into("HAS_NEED", "Need", need) if x.start[0] == "Segment"}
    for link in facts.into("HAS_NEED", "Need", need):
        if link.start[0] == "CustomerRelationship":
            found |= set(facts.ends("KEPT_BY", *link.start))
            found |= set(facts.starts("KEPT_BY", *link.start))
    for link in facts.into("SHARES", "Need", need):
        reached = facts.out("REACHES", *link.start)
        found |= {each.end[1] for each in reached if each.properties.get("share") != 0}
    return found

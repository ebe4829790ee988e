"""Section 5 of the page: game changers, and what to examine first."""

from graphmodel.model.graph import End

from .change import CUSTOMERS, OUTSIDE, STATES, counted, examined, of_segment, summed
from .facts import Facts, Row, number
from .topics import MODULES


def game_changers(facts: Facts) -> list[Row]:
    """Criteria and elements at the top of the scale, then those to be examined first."""
    rows = [row for thing in _changeable(facts) if (row := _changer(facts, thing))]
    rows += [{**_blank(facts, thing), "state": "question"} for thing in _unseen(facts)]
    order = (*STATES[:2], "question")

    def place(row: Row) -> tuple[int, str, int]:
        modules = row["modules"]
        last = modules[-1] if isinstance(modules, list) and modules else MODULES[-1]
        return order.index(str(row["state"])), str(row["thing"]), MODULES.index(last)

    return sorted(rows, key=place)


def _changeable(facts: Facts) -> list[End]:
    """Criteria of the segments that count, and all else but the segments that are past."""
    elements = [end for end in facts.nodes if facts.ends("IN_MODULE", *end) or end[0] in OUTSIDE]
    there = counted(facts)
    criteria = [each for s in there for each in of_segment(facts, s)]
    return criteria + [end for end in elements if end[0] != "Segment" or end[1] in there]


def _changer(facts: Facts, thing: End) -> Row | None:
    said = summed(facts, [thing], [[thing]])
    if said["state"] not in STATES[:2]:
        return None
    shown = {name: said[name] for name in ("state", "chance", "risk")}
    return {**_blank(facts, thing), **shown, "low": _low(facts, thing)}


def _blank(facts: Facts, thing: End) -> Row:
    links = carried(facts, thing)
    levels = [level for _, level in links if level is not None]
    return {
        "thing": thing[1],
        "modules": _modules_of(facts, thing),
        **dict.fromkeys(("state", "chance", "risk")),
        "topics": sorted({topic for topic, _ in links}),
        "priority": max(levels, default=None),
        "low": None,
    }


def _about(facts: Facts, thing: End) -> list[End]:
    return [link.end for link in facts.out("ABOUT", *thing)] if thing[0] == "Criterion" else []


def _modules_of(facts: Facts, thing: End) -> list[str]:
    if thing[0] != "Criterion":
        return facts.ends("IN_MODULE", *thing)
    others = [m for about in _about(facts, thing) for m in facts.ends("IN_MODULE", *about)]
    return [CUSTOMERS, *others]


def carried(facts: Facts, thing: End) -> list[tuple[str, int | None]]:
    """The topics behind a thing, with their priority there."""
    carriers = [thing]
    if thing[0] == "Criterion":
        formed = facts.starts("FORMED_BY", *thing)
        carriers = [*(("Segment", key) for key in formed), *_about(facts, thing)]
    return [
        (link.end[1], number(link.properties.get("priority")))
        for each in carriers
        for link in facts.out("HAS_TOPIC", *each)
        if link.properties.get("priority") != 0
    ]


def _low(facts: Facts, thing: End) -> bool | None:
    levels = [level for _, level in carried(facts, thing)]
    if any(level is not None and level > 1 for level in levels):
        return False
    return None if None in levels or not levels else True


def _unseen(facts: Facts) -> list[End]:
    """Criteria of the top affinity that nobody examined, and segments with a topic of it."""
    top = facts.level("Model", facts.model.key, "affinity_top")
    found: list[End] = []
    for segment in counted(facts):
        criteria = of_segment(facts, segment)
        asked = [
            each
            for each in criteria
            if facts.level(*each, "affinity") == top and not examined(facts, each)
        ]
        seen = any(examined(facts, each) for each in [*criteria, ("Segment", segment)])
        alone = not asked and not seen and _top_topic(facts, segment, top)
        found += [("Segment", segment)] if alone else asked
    return found


def _top_topic(facts: Facts, segment: str, top: int | None) -> bool:
    for link in facts.out("HAS_TOPIC", "Segment", segment):
        own = number(link.properties.get("affinity"))
        level = facts.level("Topic", link.end[1], "affinity") if own is None else own
        if link.properties.get("priority") != 0 and level is not None and level == top:
            return True
    return False

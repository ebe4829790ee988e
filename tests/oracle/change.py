"""Section 5 of the page: findings, rolled up for criteria, segments, categories and modules."""

from collections.abc import Iterable, Sequence

from graphmodel.model.graph import End

from .facts import Facts, Row, texts
from .topics import MODULES

CUSTOMERS = "customer-segments"
OUTSIDE = ("Need", "Market")
STATES = ("game changer", "candidate", "changes", "none", "none so far", "not examined")


def counted(facts: Facts) -> list[str]:
    """The segments that count: all but those that are past."""
    everyone = facts.ids("Segment")
    return [s for s in everyone if facts.value("Segment", s, "horizon") != "past"]


def of_segment(facts: Facts, segment: str) -> list[End]:
    """The criteria of a segment."""
    return [("Criterion", key) for key in facts.ends("FORMED_BY", "Segment", segment)]


def units_of(facts: Facts, segment: str) -> list[list[End]]:
    """Its criteria, or itself where it has none."""
    return [[thing] for thing in of_segment(facts, segment) or [("Segment", segment)]]


def found_about(facts: Facts, things: Iterable[End]) -> list[str]:
    """The findings about some things."""
    return [key for thing in things for key in facts.starts("CHANGES", *thing)]


def level_of(facts: Facts, finding: str) -> int | None:
    """How much it may change."""
    return facts.level("ChangePotential", finding, "level")


def examined(facts: Facts, thing: End) -> bool:
    """Whether a finding about it has a level."""
    return any(level_of(facts, each) is not None for each in found_about(facts, [thing]))


def summed(facts: Facts, about: Iterable[End], units: Sequence[Sequence[End]]) -> Row:
    """What the findings about some things come to; a unit is examined if one of its things is."""
    findings = found_about(facts, about)

    def highest(direction: str | None) -> int | None:
        levels = [
            level_of(facts, each)
            for each in findings
            if direction in (None, facts.value("ChangePotential", each, "direction"))
        ]
        return max((level for level in levels if level is not None), default=None)

    seen = [unit for unit in units if any(examined(facts, thing) for thing in unit)]
    return {
        "state": state(facts, findings, len(seen) == len(units)),
        "level": highest(None),
        "chance": highest("chance"),
        "risk": highest("risk"),
        "examined": len(seen),
        "of": len(units),
    }


def state(facts: Facts, findings: Sequence[str], complete: bool) -> str:
    """The finding about a whole, by the levels of its parts."""
    levels = [level_of(facts, each) for each in findings]
    known = [level for level in levels if level is not None]
    top = facts.level("Model", facts.model.key, "change_top")
    at_top = [each for each in findings if level_of(facts, each) == top]
    if at_top:
        proven = any(facts.value("ChangePotential", each, "evidence") for each in at_top)
        return "game changer" if proven else "candidate"
    if any(known):
        return "changes"
    if not known:
        return "not examined"
    return "none" if complete and len(known) == len(levels) else "none so far"


def _by_level(rows: Iterable[Row], key: str) -> list[Row]:
    def order(row: Row) -> tuple[int, bool, str]:
        level = row["level"]
        return -(level if isinstance(level, int) else -1), row[key] is None, str(row[key])

    return sorted(rows, key=order)


def criteria(facts: Facts) -> list[Row]:
    """Every criterion of the segments that count."""
    rows: list[Row] = []
    for segment in counted(facts):
        for criterion in of_segment(facts, segment):
            said = summed(facts, [criterion], [[criterion]])
            del said["examined"], said["of"]
            kind = facts.value(*criterion, "kind")
            rows.append({"criterion": criterion[1], "segment": segment, "kind": kind, **said})
    return _by_level(rows, "criterion")


def segments(facts: Facts) -> list[Row]:
    """Every segment that counts, over its criteria and itself."""
    return _by_level(
        (
            {
                "segment": s,
                **summed(facts, [*of_segment(facts, s), ("Segment", s)], units_of(facts, s)),
            }
            for s in counted(facts)
        ),
        "segment",
    )


def categories(facts: Facts) -> list[Row]:
    """Every category that a segment has, over its segments."""
    members: dict[str | None, list[str]] = {}
    for segment in counted(facts):
        said = texts(facts.value("Segment", segment, "categories"))
        for category in said or [None]:
            members.setdefault(category, []).append(segment)
    rows = []
    for category, inside in members.items():
        about = [end for s in inside for end in (*of_segment(facts, s), ("Segment", s))]
        units = [unit for s in inside for unit in units_of(facts, s)]
        rows.append({"category": category, "segments": inside, **summed(facts, about, units)})
    return _by_level(rows, "category")


def modules(facts: Facts) -> list[Row]:
    """Every module that has an element, in canvas order; what is outside of them if found."""
    units: dict[str, list[list[End]]] = {}
    others: list[End] = []
    for segment in counted(facts):
        units.setdefault(CUSTOMERS, []).extend(units_of(facts, segment))
        others.append(("Segment", segment))
    for element in facts.nodes:
        for module in facts.ends("IN_MODULE", *element):
            if module != CUSTOMERS:
                units.setdefault(module, []).append([element, *criteria_about(facts, element)])
    return [
        {"module": module, **_over(facts, units[module], others if module == CUSTOMERS else [])}
        for module in MODULES
        if module in units
    ] + _outside(facts)


def _over(facts: Facts, units: Sequence[Sequence[End]], others: Iterable[End]) -> Row:
    """What units and other things come to together."""
    about = {*(thing for unit in units for thing in unit), *others}
    return summed(facts, about, units)


def criteria_about(facts: Facts, element: End) -> list[End]:
    """The criteria, of segments that count, that are about an element."""
    formed = [each for s in counted(facts) for each in of_segment(facts, s)]
    return [x for x in formed if element in [link.end for link in facts.out("ABOUT", *x)]]


def _outside(facts: Facts) -> list[Row]:
    """Needs and markets about which something is found."""
    things = [end for end in facts.nodes if end[0] in OUTSIDE]
    found = [[each, *criteria_about(facts, each)] for each in things if found_about(facts, [each])]
    return [{"module": None, **_over(facts, found, [])}] if found else []

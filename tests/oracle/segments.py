"""Sections 4, 9 and 10 of the page: affinity, the audit, the overview, target groups."""

from collections.abc import Sequence
from itertools import combinations

from graphmodel.model.graph import Link

from .facts import Facts, Pair, Row, number, texts
from .strategies import strategies

OWN_OFFERS = ("product", "variant", "marketing")


def affinity(facts: Facts) -> list[Row]:
    """Every segment, the highest affinity first."""
    rows = [_affinity(facts, segment) for segment in facts.ids("Segment")]
    states = ["known", "none", "none so far", "unknown"]
    return sorted(
        rows,
        key=lambda row: (
            states.index(str(row["state"])),
            -(row["affinity"] or 0),  # type: ignore[operator]
            row["segment"],
        ),
    )


def _topics(facts: Facts, segment: str) -> list[tuple[str, int | None, int | None]]:
    """Each carried topic with its affinity and its priority for the segment."""
    found = []
    for link in facts.out("HAS_TOPIC", "Segment", segment):
        if link.properties.get("priority") != 0:
            own = number(link.properties.get("affinity"))
            level = facts.level("Topic", link.end[1], "affinity") if own is None else own
            found.append((link.end[1], level, number(link.properties.get("priority"))))
    return found


def _findings(facts: Facts, segment: str, criteria: Sequence[str]) -> list[tuple[str, int | None]]:
    """What a finding is about, the segment or a criterion of it, and its level."""
    links: list[Link] = facts.into("CHANGES", "Segment", segment)
    links = links + [each for c in criteria for each in facts.into("CHANGES", "Criterion", c)]
    return [(x.end[1], facts.level("ChangePotential", x.start[1], "level")) for x in links]


def _affinity(facts: Facts, segment: str) -> Row:
    topics, criteria = _topics(facts, segment), facts.ends("FORMED_BY", "Segment", segment)
    levels = [level for _, level, _ in topics]
    levels += [facts.level("Criterion", each, "affinity") for each in criteria]
    known = [level for level in levels if level is not None]
    findings = _findings(facts, segment, criteria)
    change = max((level for _, level in findings if level is not None), default=None)
    examined = set(criteria) <= {about for about, _ in findings}
    settled = examined and all(level is not None for _, level in findings)
    state = "unknown"
    if any(known):
        state = "known"
    elif known and topics and criteria:
        state = "none" if len(known) == len(levels) else "none so far"
    highest = max(known, default=None)
    priorities = [p for _, level, p in topics if level is not None and level == highest]
    out = "yes" if state == "none" and settled else "open"
    return {
        "segment": segment,
        "state": state,
        "affinity": highest if state in ("known", "none") else None,
        "priority": max((p for p in priorities if p is not None), default=None),
        "known": len(known),
        "of": len(levels),
        "change": change,
        "leave_out": "no" if state == "known" or change else out,
        "ask": change is None and highest == facts.level("Model", facts.model.key, "affinity_top"),
    }


def audit(facts: Facts, every: bool = False) -> list[Row]:
    """Pairs that are not separate or open, and the segments without a valid criterion."""
    segments = facts.ids("Segment")
    unrecorded = [s for s in segments if not facts.recorded("FORMED_BY", s, "criteria")]
    rows: list[Row] = [
        {"a": s, "b": None, "state": "no valid criterion"}
        for s in segments
        if s not in unrecorded
        and all(_valid(facts, c) is False for c in facts.ends("FORMED_BY", "Segment", s))
    ]
    for pair in combinations(segments, 2):
        state = _audited(facts, pair, unrecorded)
        told = state != "separate" and not set(pair) & set(unrecorded)
        if every or told:
            rows.append({"a": pair[0], "b": pair[1], "state": state})
    if not every:
        rows += [{"a": s, "b": None, "state": "open"} for s in unrecorded]
    states = ["no valid criterion", "not separate", "open", "separate"]
    return sorted(rows, key=lambda r: (states.index(str(r["state"])), r["a"], r["b"] or ""))


def _valid(facts: Facts, criterion: str) -> bool | None:
    kind = facts.value("Criterion", criterion, "kind")
    offer = facts.value("Criterion", criterion, "offer")
    if kind == "own need":
        return None if offer is None else offer in OWN_OFFERS
    return None if kind is None else True


def _audited(facts: Facts, pair: Pair, unrecorded: list[str]) -> str:
    verdicts = [
        _separates(facts, criterion, other, unrecorded)
        for one, other in (pair, pair[::-1])
        for criterion in facts.ends("FORMED_BY", "Segment", one)
    ]
    if True in verdicts:
        return "separate"
    return "open" if None in verdicts or set(pair) & set(unrecorded) else "not separate"


def _separates(facts: Facts, criterion: str, other: str, unrecorded: list[str]) -> bool | None:
    """Whether a criterion separates its segment from another, whatever is not recorded."""
    valid = _valid(facts, criterion)
    same = [_same(facts, criterion, each) for each in facts.ends("FORMED_BY", "Segment", other)]
    if valid is False or True in same:
        return False
    return None if valid is None or None in same or other in unrecorded else True


def _same(facts: Facts, one: str, other: str) -> bool | None:
    told = []
    for criterion in (one, other):
        about = facts.ends("ABOUT", "Criterion", criterion)
        told.append((facts.value("Criterion", criterion, "kind"), about[0] if about else None))
    alike = [None if a is None or b is None else a == b for a, b in zip(*told, strict=True)]
    return False if False in alike else None if None in alike else True


def overview(facts: Facts) -> list[Row]:
    """Every segment, the most important first."""
    rows = [_segment(facts, segment) for segment in facts.ids("Segment")]

    def order(row: Row) -> tuple[object, ...]:
        levels = [row["priority"], row["value"]]
        return (*(1 if level is None else -int(str(level)) for level in levels), row["segment"])

    return sorted(rows, key=order)


def _segment(facts: Facts, segment: str) -> Row:
    def counted(kind: str, words: str, count: int) -> int | None:
        return count if facts.recorded(kind, segment, words) else None

    streams = facts.starts("FROM", "Segment", segment)
    said = facts.value("Segment", segment, "pays")
    pays = True if streams else said
    categories = texts(facts.value("Segment", segment, "categories"))
    niche = "niche" in categories if categories else None
    return {
        "segment": segment,
        "priority": facts.level("Segment", segment, "priority"),
        "value": facts.level("Segment", segment, "value"),
        "effort": _effort(facts, segment),
        "categories": list(categories) or None,
        "pays": pays,
        "topics": counted("HAS_TOPIC", "topics", len(facts.carried(segment))),
        "criteria": counted(
            "FORMED_BY", "criteria", len(facts.ends("FORMED_BY", "Segment", segment))
        ),
        "target_groups": counted(
            "CONTAINS", "target groups", len(facts.ends("CONTAINS", "Segment", segment))
        ),
        "few_buyers": False if False in (pays, niche) else None if None in (pays, niche) else True,
        "streams": [s for s in streams if len(facts.out("FROM", "RevenueStream", s)) == 1],
    }


def _effort(facts: Facts, segment: str) -> str | None:
    priority = facts.level("Segment", segment, "priority")
    if not facts.considered(segment):
        return "not considered"
    if priority is None:
        return None
    if priority == facts.level("Model", facts.model.key, "priority_top"):
        return "all levels"
    return "some levels" if priority > 1 else "few levels"


def target_groups(facts: Facts, threshold: int = 2) -> list[Row]:
    """Every target group, those in several segments first, then the larger ones."""
    split = strategies(facts, threshold)
    rows = []
    for group in facts.ids("TargetGroup"):
        inside = facts.starts("CONTAINS", "TargetGroup", group)
        met = [s["strategy"] for s in split if set(inside) & set(s["segments"])]  # type: ignore[call-overload]
        size = facts.level("TargetGroup", group, "size")
        rows.append((-len(inside), 1 if size is None else -size, group, inside, size, met))
    return [
        {
            "target_group": group,
            "segments": inside,
            "size": size,
            "strategies": met,
            "several": len(met) > 1,
        }
        for _, _, group, inside, size, met in sorted(rows)
    ]

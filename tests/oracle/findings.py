"""Section 2 of the page: sides without a basis in social media, and network effects."""

from .facts import Facts, Row
from .formats import RULED_OUT, SUITABLE, states
from .markets import both, depending


def uncovered(facts: Facts) -> list[Row]:
    """Sides that lack something, each with what is lacking."""
    rows = []
    for market, side in both(facts):
        row: Row = {"topic": _topic(facts, side), "format": _format(facts, side)}
        row["priority"] = _unless(facts.level("Segment", side, "priority") is not None)
        row["change"] = _unless(_examined(facts, side))
        needed = _needed_by(facts, market, side)
        if needed or any(row.values()):
            rows.append({"market": market, "side": side} | row | {"needed_by": needed})
    return rows


def _unless(recorded: bool) -> str | None:
    return None if recorded else "not recorded"


def _topic(facts: Facts, side: str) -> str | None:
    if facts.carried(side):
        return None
    return "none" if facts.recorded("HAS_TOPIC", side, "topics") else "not recorded"


def _format(facts: Facts, side: str) -> str | None:
    found = set(states(facts, side).values())
    if SUITABLE in found:
        return None
    return "none suitable" if found == {RULED_OUT} else "not recorded"


def _examined(facts: Facts, side: str) -> bool:
    """Whether at least one criterion has a finding."""
    criteria = facts.ends("FORMED_BY", "Segment", side)
    return any(facts.into("CHANGES", "Criterion", criterion) for criterion in criteria)


def _needed_by(facts: Facts, market: str, side: str) -> list[str]:
    """Considered sides that must have a side which is decided to be left out."""
    if facts.value("Segment", side, "decision") != "leave out":
        return []
    links = [link for link in depending(facts, market) if link.properties["need"] == "must"]
    needing = [link.start[1] for link in links if link.end[1] == side]
    return sorted(other for other in needing if facts.considered(other))


def network_effects(facts: Facts) -> list[Row]:
    """Which side draws or drives away which, as recorded."""
    rows: list[Row] = []
    for link in facts.links("ATTRACTS"):
        recorded, side, on = link.properties, link.start[1], link.end[1]
        row: Row = {"market": recorded["market"], "side": side, "on": on, "same_side": side == on}
        row |= {name: recorded.get(name) for name in ("sign", "level", "direction")}
        rows.append(row | {"why": recorded.get("sign_why")})
    return sorted(rows, key=lambda row: (row["market"], row["side"], row["on"]))

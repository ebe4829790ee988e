"""What moves users to take part, and whether that on which it rests is there."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.questions.answer import Findings, Inquiry, Row

from .levels import Level
from .relationships import grouped, listed, texts

METHODS = Level("method", ("kind", "source"), ("limits",))
KINDS = ("intrinsic", "extrinsic")
SAID = {
    "lacking": ("precondition", "lacking"),
    "doubtful": ("precondition", "doubtful"),
    "open": ("precondition", "open"),
    "status": ("visible_status", True),
    "unrewarded": ("user_benefit", False),
}  # the sentence that names such things -> column and value


@dataclass
class Ground:
    """What motivation for a segment or relationship rests on; None where it is not recorded."""

    satisfaction: list[object] = field(default_factory=list)
    status: list[object] = field(default_factory=list)
    benefits: list[object] = field(default_factory=list)


def motivation(inquiry: Inquiry) -> Findings:
    """Return the methods of motivation, intrinsic ones first, with what they presuppose."""
    top = inquiry.rows[0]["top"] if inquiry.rows else None
    grounds = _grounds(inquiry)
    rows = [_moved(row, grounds, top) for row in METHODS.rows(inquiry.rows)]
    found = METHODS.ordered(rows, "kind", KINDS)
    useful = METHODS.useful(found)
    intrinsic, extrinsic, other = (
        METHODS.names(METHODS.useful(found, kind=kind)) for kind in (*KINDS, None)
    )
    facts: dict[str, object] = {
        "intrinsic": intrinsic,
        "extrinsic": extrinsic,
        "other": other,
        "limited": METHODS.pairs(row for row in useful if "limited" in listed(row["findings"])),
    }
    for said, (name, value) in SAID.items():
        facts[said] = list(dict.fromkeys(row["rated"] for row in useful if row[name] == value))
    return METHODS.findings(found, inquiry.rows, facts)


def _grounds(inquiry: Inquiry) -> Mapping[str, Ground]:
    """What is known of each relationship, and of each segment by the relationships with it."""
    found: dict[str, Ground] = defaultdict(Ground)
    for first, *_ in grouped(inquiry.gather("relationships overview")):
        for thing in (str(first["relationship"]), *texts(first["segments"])):
            found[thing].satisfaction.append(first["satisfaction"])
            found[thing].status.append(first["visible_status"])
    for row in inquiry.ask("options user-benefits"):
        if "ratings" not in listed(row["missing"]):
            found[str(row["rated"])].benefits.append(_attracts(row))
    return found


def _attracts(row: Row) -> bool | None:
    """Whether a user benefit is one, and not none or the product's own."""
    if row["level"] == 0 or row["equals_product"] or row["benefit"] is None:
        return False
    return None if row["level"] is None else True


def _moved(row: Row, grounds: Mapping[str, Ground], top: object) -> Row:
    """A row with what the motivation rests on, where a method is rated for something."""
    if not row["method"] or not row["rated"]:
        names = ("satisfaction", "precondition", "visible_status", "user_benefit")
        return {**row, **dict.fromkeys(names)}
    ground = grounds.get(str(row["rated"]), Ground())
    known = [level for level in ground.satisfaction if isinstance(level, int)]
    complete = bool(known) and len(known) == len(ground.satisfaction)
    state = _precondition(known, top, complete=complete)
    suits = row["level"] != 0
    limited = ["limited"] if suits and row["limits"] else []
    unknown = ["satisfaction"] if suits and state == "open" else []
    return {
        **row,
        "satisfaction": min(known, default=None),
        "precondition": state,
        "visible_status": _one_of(ground.status),
        "user_benefit": _one_of(ground.benefits),
        "findings": [*limited, *listed(row["findings"])],
        "missing": [*listed(row["missing"]), *unknown],
    }


def _precondition(known: Sequence[int], top: object, *, complete: bool) -> str:
    """Whether people are satisfied with the product: the least satisfied decide."""
    if 0 in known:
        return "lacking"
    if 1 in known and top != 1:
        return "doubtful"
    return "met" if complete else "open"


def _one_of(states: Sequence[object]) -> bool | None:
    """Yes if one is, no if all are not, else unknown."""
    if True in states:
        return True
    return None if None in states or not states else False

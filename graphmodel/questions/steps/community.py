"""Brand community or topic community: which of the two serves a segment in an area."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from graphmodel.questions.answer import Findings, Inquiry, Row

from .competition import OPEN, UNSUITABLE, VERDICTS, Facts, settle
from .considered import excluded, facts_of

PLAIN = "community"
KINDS = {"brand": "brand-community", "topic": "topic-community"}
BRAND, TOPIC, NEITHER = "brand community", "topic community", "neither"
HAD, FAR = "had", "out of reach"
_FAR = ("very hard", "unlikely")
_EASIEST = (*VERDICTS, OPEN, UNSUITABLE)


def community(inquiry: Inquiry) -> Findings:
    """Return which community to prefer for each segment and area, why, and what is missing."""
    people = {str(row["segment"]): row for row in inquiry.rows}
    rated = inquiry.ask("segments formats")
    found: list[Row] = []
    for (segment, area), rows in groupby(rated, key=lambda row: (row["segment"], row["area"])):
        found.extend(_of_area(people[str(segment)], area, list(rows)))
    count = {
        name: sum(row["recommended"] == said for row in found)
        for name, said in (
            ("topic", TOPIC),
            ("brand", BRAND),
            ("neither", NEITHER),
            ("opens", OPEN),
        )
    }
    cases = [("none", "one", "many")[min(len(found), 2)], *(["meaning"] if found else [])]
    facts = {**facts_of(inquiry.rows), **count}
    return Findings(found, facts, " ".join([*cases, *excluded(inquiry.rows)]))


def _of_area(person: Row, area: object, rows: Sequence[Row]) -> Iterator[Row]:
    """The row of an area that is asked for a community."""
    kinds = {name: _kind(usage, rows) for name, usage in KINDS.items()}
    if not all(kinds.values()):
        return
    best = {name: min(kind, key=_ease) for name, kind in kinds.items()}
    customers, potential = _people(person)
    known: dict[str, object] = {name: _state(kind) for name, kind in kinds.items()}
    known |= {"customers": _any(customers), "potential": _any(potential)}
    values: dict[str, Sequence[object]] = {name: _possible(kind) for name, kind in kinds.items()}
    values |= dict.fromkeys(("customers", "potential"), (True, False))
    recommended, unknown = settle(_rule, known, values)
    yield {
        "segment": person["segment"],
        "area": area,
        "recommended": recommended or OPEN,
        "because": list(_because(known)) if recommended else [],
        "brand_code": best["brand"]["code"],
        "brand_verdict": best["brand"]["verdict"],
        "topic_code": best["topic"]["code"],
        "topic_verdict": best["topic"]["verdict"],
        "customers": customers,
        "potential": potential,
        "missing": _missing(str(person["segment"]), kinds, unknown),
    }


def _rule(facts: Facts) -> str:
    """What to prefer: a brand community needs customers, a topic community wins new ones too."""
    topic = facts["topic"] == HAD
    if facts["brand"] == HAD and facts["customers"]:
        return TOPIC if topic and facts["potential"] else BRAND
    return TOPIC if topic else NEITHER


def _kind(usage: str, rows: Sequence[Row]) -> Sequence[Row]:
    """The rows of a kind of community, those of any community standing in for it."""
    own = [row for row in rows if row["format"] == usage]
    return own or [row for row in rows if row["format"] in (PLAIN, None)]


def _ease(row: Row) -> int:
    return _EASIEST.index(str(row["verdict"]))


def _state(rows: Sequence[Row]) -> str | None:
    """Whether a kind can be had, for one purpose at least; None if that is open."""
    verdicts = {row["verdict"] for row in rows}
    if not verdicts <= {OPEN, UNSUITABLE, *_FAR}:
        return HAD
    if OPEN in verdicts:
        return None
    return UNSUITABLE if verdicts == {UNSUITABLE} else FAR


def _possible(rows: Sequence[Row]) -> Sequence[str]:
    """How it may turn out where it is open: what is occupied suits."""
    suits = any(row["code"] for row in rows)
    return (HAD, FAR) if suits else (HAD, FAR, UNSUITABLE)


def _people(person: Row) -> tuple[int | None, int | None]:
    """How many are customers and how many are not yet; one follows from the other and the size."""
    size, customers, potential = (_whole(person[name]) for name in ("size", *_NUMBERS))
    if size is not None and potential is None and customers is not None:
        potential = max(size - customers, 0)
    elif size is not None and customers is None and potential is not None:
        customers = max(size - potential, 0)
    return customers, potential


_NUMBERS = ("customers", "potential")


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _any(number: int | None) -> bool | None:
    return None if number is None else number > 0


def _because(known: Facts) -> Iterator[str]:
    """The known facts that speak for one community or against the other."""
    for name in KINDS:
        if known[name] in (UNSUITABLE, FAR):
            yield f"{name} {known[name]}"
    if known["customers"] is False:
        yield "no customers"
    if known["potential"] is not None:
        yield "people to win" if known["potential"] else "nobody to win"


def _missing(
    segment: str, kinds: Mapping[str, Sequence[Row]], unknown: Sequence[str]
) -> list[object]:
    """What is missing where it decides."""
    said: list[object] = []
    for name in unknown:
        if name in KINDS:
            said += [text for row in kinds[name] for text in _texts(row["missing"])]
        else:
            said.append(f"{name}@{segment}")
    return list(dict.fromkeys(said))


def _texts(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else ()

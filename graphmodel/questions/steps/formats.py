"""Which usage formats suit each segment and area, who is there, and how hard they are to win."""

from collections import Counter
from collections.abc import Iterator, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row, listed

from .competition import OPEN, OURS, UNSUITABLE, Company, Occupant, against
from .considered import considered, excluded, facts_of
from .formats_places import Place, asked, occupants, places, rivals
from .rules import by_segment

NAMED = 1  # things to find out that the sentence names


def formats(inquiry: Inquiry) -> Findings:
    """Return the formats of each segment and area with code, occupants, verdict and presence."""
    counted = frozenset(considered(inquiry.rows))
    found: list[Row] = []
    unsuited = []
    for segment, rows in by_segment(inquiry.rows).items():
        own = list(_of_segment(segment, rows)) if segment in counted else []
        if segment in counted and _unsuited(own, rows[0]):
            unsuited.append(segment)
        found += own
    facts = {**facts_of(inquiry.rows), **_told(found), "unsuited": unsuited}
    named = (("far", "hardest"), ("unsuited", "unsuited"), ("contradicted", "contradicted"))
    cases = ["many" if found else "none", *(case for fact, case in named if facts[fact])]
    cases += [*(["asking"] if facts["missing"] else []), *excluded(inquiry.rows)]
    return Findings(found, facts, " ".join(cases))


def _of_segment(segment: str, rows: Sequence[Row]) -> Iterator[Row]:
    first, there, known = rows[0], rivals(rows), places(rows)
    for place in known:
        for usage, purpose in asked(place):
            yield _row(first, place, usage, purpose, list(occupants(place, usage, there)))
    if not known and not first["listed"] and not first["known_none"]:
        yield _nothing(segment)


def _nothing(segment: str) -> Row:
    """The row of a segment of which neither topics nor formats are recorded."""
    nothing = dict.fromkeys(("area", "format", "purpose", "code", "presence", "why"))
    return {
        "segment": segment,
        **nothing,
        "occupants": [],
        "verdict": OPEN,
        "missing": [f"topics@{segment}"],
        "presence_unknown": [],
        "topics": [],
    }


def _row(
    first: Row, place: Place, usage: str, purpose: str | None, there: Sequence[Occupant]
) -> Row:
    rated = place.codes.get((usage, purpose))
    code = rated["code"] if rated else 0 if first["known_none"] else None
    verdict, missing = _judged(first, place, usage, code, there)
    present = {each.id: each.presence for each in place.topics}
    known = [level for level in present.values() if level is not None]
    return {
        "segment": first["segment"],
        "area": place.id,
        "format": usage,
        "purpose": purpose,
        "code": code,
        "occupants": sorted({each.id for each in there if not each.elsewhere}),
        "verdict": verdict,
        "missing": missing,
        "presence": max(known, default=None),
        "presence_unknown": [id for id, level in present.items() if level is None],
        "topics": list(present),
        "why": rated["why"] if rated else None,
    }


def _judged(
    first: Row, place: Place, usage: str, code: object, there: Sequence[Occupant]
) -> tuple[str, list[str]]:
    """The verdict on a format, and what is missing where it is open."""
    if code is None:
        return OPEN, [f"code@{first['segment']}|{place.id}|{usage}"]
    if code != 3:
        return ("free" if code else UNSUITABLE), []
    if not there:
        return OPEN, [f"occupant@{place.id}|{usage}"]
    known = {name: said if isinstance(said := first[name], bool) else None for name in OURS}
    return against(there, usage, Company(str(first["company"]), **known))


def _unsuited(own: Sequence[Row], first: Row) -> bool:
    """Whether every format of a segment is known to be unsuitable."""
    verdicts = {row["verdict"] for row in own}
    return verdicts == {UNSUITABLE} or (bool(first["known_none"]) and not verdicts)


def _told(found: Sequence[Row]) -> dict[str, object]:
    """What the sentence counts and names."""
    cells = [row for row in found if row["format"]]
    times = Counter(row["verdict"] for row in cells)
    asked = Counter(str(text) for row in found for text in listed(row["missing"]))
    far = [row for row in cells if row["verdict"] in ("very hard", "unlikely")]
    named = [row for row in cells if row["verdict"] == "free" and row["occupants"]]
    return {
        "cells": len(cells),
        "free": times["free"],
        "unsuitable": times[UNSUITABLE],
        "opens": times[OPEN],
        "occupied": len(cells) - times["free"] - times[UNSUITABLE] - times[OPEN],
        "far": sorted({f"{row['area']}|{row['format']}" for row in far}),
        "contradicted": sorted({f"{row['area']}|{row['format']}" for row in named}),
        "missing": sorted(asked, key=lambda text: (-asked[text], text))[:NAMED],
    }

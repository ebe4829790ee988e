"""How far social media can change the parts of a business model: findings rolled up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from graphmodel.questions.answer import Findings, Inquiry, Row

STATES = ("game changer", "candidate", "changes", "none so far", "none", "not examined")
CHANGER, CANDIDATE, CHANGES, SO_FAR, NONE, BLANK = STATES


def criteria(inquiry: Inquiry) -> Findings:
    """Return for each criterion the highest level, chance and risk apart, and what backs it.

    Those of segments that are past do not count.
    """
    rows = [_of_criterion(rows) for rows in grouped(inquiry.rows, "criterion")]
    rows.sort(key=lambda row: (down(row["level"]), row["criterion"]))
    levels = [row["level"] for row in rows if isinstance(row["level"], int)]
    most = max(levels, default=0)
    facts = {
        "examined": len(levels),
        "changed": [row["criterion"] for row in rows if most and row["level"] == most],
        "chances": [row["criterion"] for row in rows if row["chance"]],
        "risks": [row["criterion"] for row in rows if row["risk"]],
        "asked": [row["criterion"] for row in rows if _asked(row, inquiry.rows)],
        "past": sorted({str(row["segment"]) for row in inquiry.rows if row["past"]}),
    }
    cases = [case for case in facts if case != "examined" and facts[case]]
    said = ["highest" if case == "changed" else case for case in cases]
    first = "none" if not rows else "many" if levels else "unexamined"
    return Findings(rows, facts, " ".join([first, *said]))


def segments(inquiry: Inquiry) -> Findings:
    """Return for each segment what is found about its criteria and about itself."""
    criteria = by(inquiry.gather("change criteria"), "segment")
    rows = []
    for own in grouped(inquiry.rows, "segment"):
        segment = str(own[0]["segment"])
        units = by(criteria.get(segment, ()), "criterion") or {segment: own}
        rows.append({"segment": segment, **rolled(units, own)})
    rows.sort(key=lambda row: (down(row["level"]), row["segment"]))
    past = sorted({str(row["segment"]) for row in inquiry.rows if row["past"]})
    facts, cases = told(rows, "segment")
    return Findings(rows, {**facts, "past": past}, " ".join([*cases, *(["past"] if past else [])]))


def told(rows: Sequence[Row], what: str) -> tuple[dict[str, object], list[str]]:
    """Game changers and candidates by name, and the sentences that tell of them."""
    changers = [row[what] for row in rows if row["state"] == CHANGER and row[what]]
    candidates = [row[what] for row in rows if row["state"] == CANDIDATE and row[what]]
    blank = sum(row["state"] == BLANK for row in rows)
    facts = {"changers": changers, "candidates": candidates, "blank_count": blank}
    cases = [case for case in ("changers", "candidates") if facts[case]] or ["still"]
    return facts, ["many", *cases] if rows else ["none"]


def rolled(units: Mapping[str, Sequence[Row]], more: Sequence[Row] = ()) -> dict[str, object]:
    """What the findings about some units, and more that count with them, come to.

    A unit is examined if a finding about it has a level.
    """
    found = findings([*(row for rows in units.values() for row in rows), *more])
    blank = [unit for unit, rows in units.items() if not _levels(rows)]
    return {
        "state": _state(found, complete=bool(units) and not blank),
        "level": max(_levels(found), default=None),
        **{way: _highest(found, way) for way in ("chance", "risk")},
        "mechanisms": _said(found, "mechanism"),
        "examined": len(units) - len(blank),
        "of": len(units),
        "unexamined": sorted(blank),
        "evidence": _said(found, "evidence"),
        "inform": inform(found),
    }


def _state(found: Sequence[Row], *, complete: bool) -> str:
    levels = _levels(found)
    if not levels:
        return BLANK
    highest = [row for row in found if row["level"] == max(levels)]
    if max(levels) == highest[0]["top"]:
        return CHANGER if any(row["evidence"] for row in highest) else CANDIDATE
    if max(levels):
        return CHANGES
    return NONE if complete and len(levels) == len(found) else SO_FAR


def _of_criterion(rows: Sequence[Row]) -> dict[str, object]:
    first, found = rows[0], findings(rows)
    sums = rolled({str(first["criterion"]): rows})
    shown = ("state", "level", "chance", "risk", "mechanisms", "evidence", "inform")
    return {
        **{name: first[name] for name in ("criterion", "segment", "kind", "affinity")},
        **{name: sums[name] for name in shown},
        **{name: _said(found, name) for name in ("driven_by", "noticed_by", "handled_by")},
        **{name: _either(found, name) for name in _WHETHER},
        "missing": list(dict.fromkeys(lacking(str(first["criterion"]), first["kind"], found))),
    }


_WHETHER = ("reaches_others", "usable_by_competitors", "changes_model")


def lacking(thing: str, kind: object, found: Sequence[Row]) -> Iterator[str]:
    """What to ask about a thing: whether it changes at all, or what its findings leave out."""
    if not found:
        yield f"{kind or 'examine'}@{thing}"
    for row in found:
        level = row["level"]
        if level is None:
            yield f"level@{thing}"
        elif level and row["direction"] is None:
            yield f"direction@{thing}"
        if level == row["top"]:
            yield from (f"{name}@{thing}" for name in ("evidence", "inform") if not row[name])


def _asked(row: Row, gathered: Iterable[Row]) -> bool:
    """Whether a criterion of the highest affinity there is has no change potential recorded."""
    top = max(each["affinity_top"] for each in gathered if isinstance(each["affinity_top"], int))
    return row["level"] is None and row["affinity"] == top


def grouped(rows: Iterable[Row], name: str) -> Iterator[Sequence[Row]]:
    """The rows of each thing, without those of segments that are past."""
    counted = (row for row in rows if not row.get("past"))
    yield from (list(group) for _, group in groupby(counted, key=lambda row: row[name]))


def by(rows: Iterable[Row], name: str) -> dict[str, Sequence[Row]]:
    """The rows of each thing by its id, without those of segments that are past."""
    return {str(group[0][name]): group for group in grouped(rows, name)}


def findings(rows: Iterable[Row]) -> list[Row]:
    """The findings among gathered rows, each once, by id."""
    found = {str(row["finding"]): row for row in rows if row["finding"]}
    return [found[id] for id in sorted(found)]


def down(level: object) -> tuple[bool, int]:
    """Sorts levels downwards, unknown ones last."""
    return (False, -level) if isinstance(level, int) else (True, 0)


def inform(found: Iterable[Row]) -> list[str]:
    """Who must know, each once, in alphabetical order."""
    lists = (row["inform"] for row in found)
    return sorted({str(who) for each in lists if isinstance(each, list | tuple) for who in each})


def _levels(rows: Iterable[Row]) -> list[int]:
    return [row["level"] for row in rows if isinstance(row["level"], int)]


def _highest(found: Sequence[Row], way: str) -> int | None:
    return max(_levels(row for row in found if row["direction"] == way), default=None)


def _said(found: Iterable[Row], name: str) -> list[str]:
    """What the findings record, each once, in alphabetical order."""
    return sorted({str(row[name]) for row in found if row[name]})


def _either(found: Iterable[Row], name: str) -> bool | None:
    """Yes if one finding says so, no if all that say anything deny it."""
    said = [row[name] for row in found if isinstance(row[name], bool)]
    return any(said) if said else None

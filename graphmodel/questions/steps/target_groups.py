"""Target groups and the segments that they belong to; some would meet several strategies."""

from collections.abc import Iterable, Mapping
from itertools import groupby

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import ids, whole


def target_groups(inquiry: Inquiry) -> Findings:
    """Return every target group, those in several segments first, then the larger ones."""
    split = {
        segment: whole(row["strategy"])
        for row in inquiry.ask("segments strategies")
        for segment in ids(row["segments"])
    }
    rows = [_row(group, split) for _, group in groupby(_inside(inquiry.rows), key=_group)]
    rows.sort(key=_order)
    facts = {
        "shared": [row["target_group"] for row in rows if len(ids(row["segments"])) > 1],
        "several": [row["target_group"] for row in rows if row["several"]],
        "nowhere": [row["target_group"] for row in rows if not row["segments"]],
        "without": [row["segment"] for row in inquiry.rows if row["target_group"] is None],
    }
    cases = [("none", "one", "many")[min(len(rows), 2)], *(case for case in facts if facts[case])]
    return Findings(rows, facts, " ".join(cases))


def _inside(rows: Iterable[Row]) -> list[Row]:
    """The rows about target groups, those of each together."""
    return sorted((row for row in rows if row["target_group"] is not None), key=_group)


def _group(row: Row) -> str:
    return str(row["target_group"])


def _row(group: Iterable[Row], split: Mapping[str, int]) -> Row:
    found = list(group)
    segments = sorted(str(row["segment"]) for row in found if row["segment"] is not None)
    strategies = sorted({split[each] for each in segments if each in split})
    return {
        "target_group": found[0]["target_group"],
        "segments": segments,
        "trait": found[0]["trait"],
        "size": found[0]["size"],
        "strategies": strategies,
        "several": len(strategies) > 1,
    }


def _order(row: Row) -> tuple[int, int, str]:
    size = row["size"] if isinstance(row["size"], int) else -1
    return -len(ids(row["segments"])), -size, str(row["target_group"])

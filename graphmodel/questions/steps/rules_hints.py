"""Hints that two segments differ: shown beside conflicts, never counted as one."""

from itertools import combinations

from graphmodel.questions.answer import Findings, Inquiry

from .rules import fires, ids, whole


def value_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs whose values are half the scale apart or more, one by a criterion."""
    facts = [
        (str(row["segment"]), whole(row["value"]), whole(row["top"]), _sorted(row["criteria"]))
        for row in inquiry.rows
        if row["value"] is not None
    ]
    return Findings(
        [
            fires(a, b, inquiry.strength, "value-differs", of_a + of_b)
            for (a, value_a, top, of_a), (b, value_b, _, of_b) in combinations(facts, 2)
            if (of_a or of_b) and 2 * abs(value_a - value_b) >= top
        ]
    )


def diversified(inquiry: Inquiry) -> Findings:
    """Return the pairs with a diversified segment that are not sides of one market."""
    facts = [
        (
            str(row["segment"]),
            (str(row["segment"]),) if row["diversified"] else (),
            ids(row["markets"]),
        )
        for row in inquiry.rows
    ]
    return Findings(
        [
            fires(a, b, inquiry.strength, "no-bond", of_a + of_b)
            for (a, of_a, sides_a), (b, of_b, sides_b) in combinations(facts, 2)
            if (of_a or of_b) and sides_a.isdisjoint(sides_b)
        ]
    )


def _sorted(listed: object) -> tuple[str, ...]:
    return tuple(sorted(ids(listed)))

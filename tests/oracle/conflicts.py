"""Section 3 of the page: pairs of segments that should not share a strategy, and their clusters."""

from itertools import combinations

from .facts import Facts, Pair, Row, texts
from .markets import pairs
from .rules import FIRES, OPEN, RULES, Verdict, verdicts

STATES = ["conflict", "open", "compatible"]


def judged(facts: Facts) -> dict[Pair, tuple[bool, str]]:
    """What persons decided about pairs, and why; a judgement over three is one over three pairs."""
    found = {}
    for judgement in facts.ids("Judgement"):
        compatible = facts.value("Judgement", judgement, "compatible") is True
        why = str(facts.value("Judgement", judgement, "why"))
        for pair in pairs(facts.ends("BETWEEN", "Judgement", judgement)):
            found[pair] = (compatible, why)
    return found


def of_pairs(facts: Facts, everyone: bool = False) -> dict[Pair, dict[str, Verdict]]:
    """What each rule that counts in the model says of each pair, in the order of the page."""
    off = texts(facts.value("Model", facts.model.key, "rules_off"))
    said: dict[Pair, dict[str, Verdict]] = {}
    for rule in RULES:
        for pair, verdict in verdicts(facts, rule, everyone).items():
            said.setdefault(pair, {})
            if rule not in off:
                said[pair][rule] = verdict
    return said


def conflicts(facts: Facts, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """Every pair that a rule or a person says something about."""
    decided = judged(facts)
    rows = [
        _row(pair, said, decided.get(pair), threshold)
        for pair, said in of_pairs(facts, everyone).items()
    ]
    told = [row for row in rows if row["judgement"] or row["strength"] or row["open"]]
    return sorted(told, key=_order)


def _order(row: Row) -> tuple[object, ...]:
    strength = row["strength"]
    known = -strength if isinstance(strength, int) else 1
    return (STATES.index(str(row["state"])), known, row["a"], row["b"])


def _row(
    pair: Pair, said: dict[str, Verdict], decided: tuple[bool, str] | None, threshold: int
) -> Row:
    firing = {
        rule: verdict.strength or 0 for rule, verdict in said.items() if verdict.outcome == FIRES
    }
    counted = [rule for rule, strength in firing.items() if strength >= threshold]
    together = decided is not None and decided[0]
    return {
        "a": pair[0],
        "b": pair[1],
        "state": state(said, decided, threshold),
        "strength": max(firing.values(), default=None),
        "rules": counted,
        "hints": [rule for rule in firing if rule not in counted],
        "open": [rule for rule, verdict in said.items() if verdict.outcome == OPEN],
        "judgement": None if decided is None else "together" if together else "apart",
        "judged_why": None if decided is None else decided[1],
        "overruled": counted if together else [],
    }


def state(said: dict[str, Verdict], decided: tuple[bool, str] | None, threshold: int) -> str:
    """A judgement decides; else a rule that is strong enough and fires; else one that is open."""
    if decided is not None:
        return "compatible" if decided[0] else "conflict"
    strong = [verdict.outcome for verdict in said.values() if (verdict.strength or 0) >= threshold]
    return "conflict" if FIRES in strong else "open" if OPEN in strong else "compatible"


def in_state(facts: Facts, wanted: str, threshold: int = 2, everyone: bool = False) -> list[Pair]:
    """Pairs in one of the three states, sorted."""
    decided = judged(facts)
    return sorted(
        pair
        for pair, said in of_pairs(facts, everyone).items()
        if state(said, decided.get(pair), threshold) == wanted
    )


def clusters(facts: Facts, threshold: int = 2, everyone: bool = False) -> list[Row]:
    """Connected parts of the conflicts, each with its largest set in mutual conflict."""
    edges = in_state(facts, "conflict", threshold, everyone)
    parts: list[set[str]] = []
    for edge in edges:
        touched = [part for part in parts if part & set(edge)]
        parts = [part for part in parts if part not in touched] + [set(edge).union(*touched)]
    found = sorted((sorted(part) for part in parts), key=lambda part: (-len(part), part))
    return [
        {"cluster": number, "segments": part, "clique": _largest_clique(part, edges)}
        for number, part in enumerate(found, 1)
    ]


def _largest_clique(part: list[str], edges: list[Pair]) -> list[str]:
    """The largest set in mutual conflict, equals by ids."""
    for size in range(len(part), 0, -1):
        for clique in combinations(part, size):
            if all(pair in edges for pair in combinations(clique, 2)):
                return list(clique)
    return []

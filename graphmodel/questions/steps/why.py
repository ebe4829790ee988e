"""What every rule says of two segments, and which single fact would end their conflict."""

from collections.abc import Iterator, Mapping, Sequence

from graphmodel.errors import UsageError
from graphmodel.questions.answer import Edit, Findings, Inquiry, Row, listed
from graphmodel.questions.faults import ONE_SEGMENT

from .changes import Change, changes, judgement
from .conflicts import RULES
from .considered import excluded, facts_of, only
from .rules import ids, whole

OUTCOMES = ("fires", "open", "clear", "off")
NOTHING: Row = {
    "state": "compatible",
    "strength": None,
    "rules": [],
    "open": [],
    "judgement": None,
    "judged_why": None,
    "overruled": [],
}


def why(inquiry: Inquiry) -> Findings:
    """Return the outcome of every rule for the pair, and the single facts that would end it.

    The pair is decided anew for each fact as if that were otherwise: beside a rule stand the facts
    that alone would keep it from firing, among the facts of the answer those that would end the
    conflict. Both segments are compared even if they are not considered.

    Raises:
        UsageError: the two are one segment.
    """
    a, b = sorted((str(inquiry.parameters["a"]), str(inquiry.parameters["b"])))
    if a == b:
        raise UsageError(ONE_SEGMENT)
    decided = _decided(inquiry, only((a, b)))
    tried = _tried(inquiry, a, b, decided)
    strong = ids(decided["rules"])
    rows = [_row(inquiry, rule, a, b, tried if rule in strong else ()) for rule in RULES]
    rows.sort(key=lambda row: (OUTCOMES.index(str(row["outcome"])), -whole(row["strength"])))
    ends = [each.said for each, after in tried if after["state"] != "conflict"]
    facts: dict[str, object] = {
        **facts_of(inquiry.rows),
        **{name: decided[name] for name in NOTHING},
        "because": _reasons(rows, strong),
        "missing": list(dict.fromkeys(text for row in rows for text in listed(row["missing"]))),
        "reasons": len(strong),
        "ends": ends,
    }
    cases = [*_cases(decided, facts), *excluded(inquiry.rows)]
    return Findings(rows, facts, " ".join(cases))


def _decided(inquiry: Inquiry, edit: Edit) -> Row:
    """The row of `segments conflicts` about the pair."""
    found = inquiry.ask("segments conflicts", edit, all=True)
    return found[0] if found else NOTHING


def _tried(inquiry: Inquiry, a: str, b: str, decided: Row) -> list[tuple[Change, Row]]:
    """Each change of a single fact, and the pair as it would then be decided."""
    pair = only((a, b))
    proposed = [judgement(a, b)] if decided["judgement"] == "apart" else []
    for rule in RULES:
        if rule in ids(decided["rules"]) and decided["judgement"] != "together":
            rows = inquiry.gather(f"rules {rule}", pair, all=True)
            proposed += changes(rule, a, b, rows)
    single = {each.said: each for each in proposed}

    def changed(change: Change) -> Edit:
        return lambda rows: change(pair(rows))

    return [(each, _decided(inquiry, changed(each))) for each in single.values()]


def _row(inquiry: Inquiry, rule: str, a: str, b: str, tried: Sequence[tuple[Change, Row]]) -> Row:
    found = inquiry.ask(f"rules {rule}", only((a, b)), all=True)
    off = frozenset[str]().union(*(ids(row["rules_off"]) for row in inquiry.rows))
    said: Mapping[str, object] = found[0] if found and rule not in off else {}
    return {
        "rule": rule,
        "outcome": "off" if rule in off else said.get("outcome", "clear"),
        "strength": said.get("strength"),
        "because": f"{rule}:{said['because']}" if said.get("because") else None,
        "evidence": list(listed(said.get("evidence"))),
        "missing": list(listed(said.get("missing"))),
        "ends": [each.said for each, after in tried if rule not in ids(after["rules"])],
    }


def _reasons(rows: Sequence[Row], strong: frozenset[str]) -> list[object]:
    return [row["because"] for row in rows if row["rule"] in strong]


def _cases(decided: Row, facts: Mapping[str, object]) -> Iterator[str]:
    """The sentences: how the pair is decided, and what would end a conflict."""
    state, judged = str(decided["state"]), decided["judgement"]
    yield str(judged) if judged else state
    if judged == "together" and decided["overruled"]:
        yield "overruled"
    if state == "conflict":
        none = "no_end_of" if whole(facts["reasons"]) > 1 else "no_end"
        yield (none, "one_end", "any_end")[min(len(listed(facts["ends"])), 2)]

"""Which pairs of segments should not share a strategy, and the clusters that these form."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import networkx as nx

from graphmodel.questions.answer import Findings, Inquiry, Row, listed
from graphmodel.strategies import Cluster
from graphmodel.strategies import clusters as clusters_of

from .considered import considered, excluded, facts_of
from .rules import ids, whole

# In the order of the table in docs/definitions.md 3.
RULES = (
    "topics-unrelated",
    "benefits-apart",
    "formats-apart",
    "format-depth",
    "prices-apart",
    "pays-for-what-is-free",
    "relationships-apart",
    "treated-apart",
    "value-apart",
    "diversified",
)
STATES = {"conflict": 0, "open": 1, "compatible": 2}  # in the order of the answer
Pair = tuple[str, str]


@dataclass(slots=True)
class _Found:
    """What the rules say of one pair, as it comes together."""

    strength: int | None = None
    undecided: bool = False
    rules: list[str] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    because: list[str] = field(default_factory=list)
    evidence: list[object] = field(default_factory=list)
    missing: list[object] = field(default_factory=list)

    def add(self, rule: str, row: Row, threshold: int) -> None:
        """Take in what a rule says."""
        strength = whole(row["strength"])
        if row["outcome"] == "fires":
            self.strength = max(self.strength or 0, strength)
            (self.rules if strength >= threshold else self.hints).append(rule)
            self.because.append(f"{rule}:{row['because']}")
            self.evidence += listed(row["evidence"])
        else:
            self.undecided = self.undecided or strength >= threshold
            self.open.append(rule)
            self.missing += listed(row["missing"])


def conflicts(inquiry: Inquiry) -> Findings:
    """Return every pair that a rule fires or is open for, or that a person judged.

    A judgement decides; else a rule of at least the threshold that fires, else one that is open.
    """
    threshold = whole(inquiry.parameters["threshold"])
    found, judged = _found(inquiry, threshold), _judged(inquiry.rows)
    rows = [_row(pair, found[pair], judged.get(pair)) for pair in dict.fromkeys((*found, *judged))]
    rows.sort(key=_order)
    states = Counter(row["state"] for row in rows)
    counts = {f"{state}s": states[state] for state in STATES}
    off = {"rules_off": sorted(_rules_off(inquiry.rows))}
    return Findings(rows, facts_of(inquiry.rows) | counts | off, _case(inquiry.rows, rows, states))


def clusters(inquiry: Inquiry) -> Findings:
    """Return the connected parts of the conflicts, each with its largest set in mutual conflict."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(pairs_in(inquiry.ask("segments conflicts"), "conflict"))
    found = sorted(clusters_of(graph), key=lambda each: (-len(each.segments), each.segments))
    rows = [
        {"cluster": number, "segments": list(each.segments), "clique": list(each.clique)}
        for number, each in enumerate(found, 1)
    ]
    unsettled = {number: each for number, each in enumerate(found, 1) if _is_open(each)}
    facts = {
        "alone": len(considered(inquiry.rows)) - len(graph),
        "unsettled": list(unsettled),
        "largest": max((len(each.clique) for each in unsettled.values()), default=None),
        "at_most": max((each.at_most for each in unsettled.values()), default=None),
    }
    cases = [("none", "one", "many")[min(len(rows), 2)], *(["bounds"] if unsettled else [])]
    cases += excluded(inquiry.rows)
    return Findings(rows, facts_of(inquiry.rows) | facts, " ".join(cases))


def _is_open(cluster: Cluster) -> bool:
    """Whether a larger set in mutual conflict could not be ruled out."""
    return cluster.at_most > len(cluster.clique)


def pairs_in(rows: Iterable[Row], state: str) -> list[Pair]:
    """The pairs of a state among the rows of `conflicts`."""
    return [(str(row["a"]), str(row["b"])) for row in rows if row["state"] == state]


def _found(inquiry: Inquiry, threshold: int) -> defaultdict[Pair, _Found]:
    """What the rules that count here say, by pair, in their order."""
    off = _rules_off(inquiry.rows)
    found: defaultdict[Pair, _Found] = defaultdict(_Found)
    for rule in RULES:
        if rule not in off:
            for row in inquiry.ask(f"rules {rule}"):
                found[str(row["a"]), str(row["b"])].add(rule, row, threshold)
    return found


def _rules_off(gathered: Iterable[Row]) -> frozenset[str]:
    return frozenset().union(*(ids(row["rules_off"]) for row in gathered))


def _judged(rows: Iterable[Row]) -> Mapping[Pair, Row]:
    """The judgement on each pair of considered segments, if there is one."""
    known = set(considered(rows))
    return {
        (str(row["segment"]), str(row["other"])): row
        for row in rows
        if row["segment"] in known and row["other"] in known
    }


def _row(pair: Pair, found: _Found, judged: Row | None) -> Row:
    together = judged is not None and bool(judged["compatible"])
    apart = judged is not None and not together
    return {
        "a": pair[0],
        "b": pair[1],
        "state": _state(judged, bool(found.rules), found.undecided),
        "strength": found.strength,
        "rules": found.rules,
        "hints": found.hints,
        "open": found.open,
        "because": found.because,
        "evidence": list(dict.fromkeys(found.evidence)),
        "missing": list(dict.fromkeys(found.missing)),
        "judgement": "together" if together else "apart" if apart else None,
        "judged_why": judged["why"] if judged else None,
        "overruled": found.rules if together else [],
    }


def _state(judged: Row | None, fires: bool, undecided: bool) -> str:
    if judged is not None:
        return "compatible" if judged["compatible"] else "conflict"
    return "conflict" if fires else "open" if undecided else "compatible"


def _order(row: Row) -> tuple[int, int, str, str]:
    strength = -whole(row["strength"])
    return STATES[str(row["state"])], strength, str(row["a"]), str(row["b"])


def _case(gathered: Sequence[Row], rows: Sequence[Row], states: Mapping[object, int]) -> str:
    case = ("none", "one", "many")[min(states["conflict"], 2)]
    if states["conflict"] == 1 and not rows[0]["because"]:
        case = "judged"
    opened = ("", "open_one", "open_many")[min(states["open"], 2)]
    return " ".join(each for each in (case, opened, *excluded(gathered)) if each)

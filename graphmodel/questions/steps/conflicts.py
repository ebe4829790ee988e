"""Which pairs of segments should not share a strategy, and the clusters that these form."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import networkx as nx

from graphmodel.garbage import no_collection
from graphmodel.questions.answer import Findings, Inquiry, Row
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
STATES = ("conflict", "open", "compatible")
Pair = tuple[str, str]
Said = tuple[str, Row]  # the name of a rule and its row for a pair


def conflicts(inquiry: Inquiry) -> Findings:
    """Return every pair that a rule fires or is open for, or that a person judged.

    A judgement decides; else a rule of at least the threshold that fires, else one that is open.
    """
    threshold = whole(inquiry.parameters["threshold"])
    judged = _judged(inquiry.rows)
    with no_collection():
        said = _said(inquiry)
        rows = [
            _row(pair, said.get(pair, ()), judged.get(pair), threshold)
            for pair in said.keys() | judged.keys()
        ]
        rows.sort(key=_order)
    return Findings(rows, _facts(inquiry.rows, rows), _case(inquiry.rows, rows))


def clusters(inquiry: Inquiry) -> Findings:
    """Return the connected parts of the conflicts, each with its largest set in mutual conflict."""
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edges_from(pairs_in(inquiry.ask("segments conflicts"), "conflict"))
    found = sorted(clusters_of(graph), key=lambda each: (-len(each.segments), each.segments))
    rows = [
        {"cluster": number, "segments": list(each.segments), "clique": list(each.clique)}
        for number, each in enumerate(found, 1)
    ]
    alone = len(considered(inquiry.rows)) - len(graph)
    case = " ".join([("none", "one", "many")[min(len(rows), 2)], *excluded(inquiry.rows)])
    return Findings(rows, facts_of(inquiry.rows) | {"alone": alone}, case)


def pairs_in(rows: Iterable[Row], state: str) -> list[Pair]:
    """The pairs of a state among the rows of `conflicts`."""
    return [(str(row["a"]), str(row["b"])) for row in rows if row["state"] == state]


def _said(inquiry: Inquiry) -> Mapping[Pair, Sequence[Said]]:
    """What each rule that counts here says, by pair, in the order of the rules."""
    off = frozenset().union(*(ids(row["rules_off"]) for row in inquiry.rows))
    said: dict[Pair, list[Said]] = defaultdict(list)
    for rule in RULES:
        if rule not in off:
            for row in inquiry.ask(f"rules {rule}"):
                said[str(row["a"]), str(row["b"])].append((rule, row))
    return said


def _judged(rows: Iterable[Row]) -> Mapping[Pair, Row]:
    """The judgement on each pair of considered segments, if there is one."""
    known = set(considered(rows))
    return {
        (str(row["segment"]), str(row["other"])): row
        for row in rows
        if row["segment"] in known and row["other"] in known
    }


def _row(pair: Pair, said: Sequence[Said], judged: Row | None, threshold: int) -> Row:
    firing = [each for each in said if each[1]["outcome"] == "fires"]
    opened = [each for each in said if each[1]["outcome"] == "open"]
    strong = [rule for rule, row in firing if whole(row["strength"]) >= threshold]
    undecided = any(whole(row["strength"]) >= threshold for _, row in opened)
    together = judged is not None and bool(judged["compatible"])
    apart = judged is not None and not together
    return {
        "a": pair[0],
        "b": pair[1],
        "state": _state(judged, bool(strong), undecided),
        "strength": max((whole(row["strength"]) for _, row in firing), default=None),
        "rules": strong,
        "hints": [rule for rule, row in firing if whole(row["strength"]) < threshold],
        "open": [rule for rule, _ in opened],
        "because": [f"{rule}:{row['because']}" for rule, row in firing],
        "evidence": _merged(row["evidence"] for _, row in firing),
        "missing": _merged(row["missing"] for _, row in opened),
        "judgement": "together" if together else "apart" if apart else None,
        "judged_why": judged["why"] if judged else None,
        "overruled": strong if together else [],
    }


def _state(judged: Row | None, fires: bool, undecided: bool) -> str:
    if judged is not None:
        return "compatible" if judged["compatible"] else "conflict"
    return "conflict" if fires else "open" if undecided else "compatible"


def _merged(lists: Iterable[object]) -> list[object]:
    """The members of several lists, each once, in the order in which they come."""
    return list(dict.fromkeys(chain.from_iterable(x for x in lists if isinstance(x, list | tuple))))


def _order(row: Row) -> tuple[int, int, str, str]:
    strength = -whole(row["strength"])
    return STATES.index(str(row["state"])), strength, str(row["a"]), str(row["b"])


def _facts(gathered: Sequence[Row], rows: Sequence[Row]) -> Mapping[str, object]:
    counts = {f"{state}s": len(pairs_in(rows, state)) for state in STATES}
    off = sorted(frozenset().union(*(ids(row["rules_off"]) for row in gathered)))
    return facts_of(gathered) | counts | {"rules_off": off}


def _case(gathered: Sequence[Row], rows: Sequence[Row]) -> str:
    found, undecided = (len(pairs_in(rows, state)) for state in ("conflict", "open"))
    case = ("none", "one", "many")[min(found, 2)]
    if found == 1 and not rows[0]["because"]:
        case = "judged"
    opened = ("", "open_one", "open_many")[min(undecided, 2)]
    return " ".join(each for each in (case, opened, *excluded(gathered)) if each)

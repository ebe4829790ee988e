"""The fewest strategies for the segments, why fewer cannot do, and the best split."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import networkx as nx

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.strategies import Raise, Result, best_split, clusters, smallest_raise

from .conflicts import Pair, pairs_in
from .considered import considered, excluded, facts_of
from .rules import ids

Priorities = Mapping[str, int | None]


def strategies(inquiry: Inquiry) -> Findings:
    """Return the best split into the fewest strategies; facts tell the figure, range and proof."""
    counted = [row for row in inquiry.rows if row["excluded"] is None]
    priorities = {str(row["segment"]): _level(row["priority"]) for row in counted}
    shared = shared_topics(counted)
    pairs = inquiry.ask("segments conflicts")
    opened = pairs_in(pairs, "open")
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(considered(inquiry.rows))
    graph.add_edges_from(pairs_in(pairs, "conflict"))
    split = best_split(graph, shared, priorities)
    raised = smallest_raise(graph, opened)
    rows = [
        _row(number, segments, shared, priorities)
        for number, segments in enumerate(split.strategies, 1)
    ]
    facts = facts_of(inquiry.rows) | _figures(split, raised) | _proved(split, graph)
    cases = (
        _figure(split, len(graph)),
        *_range(split, raised, len(opened)),
        *excluded(inquiry.rows),
    )
    return Findings(rows, {**facts, "open": len(opened)}, " ".join(cases))


def shared_topics(rows: Sequence[Row]) -> Mapping[Pair, int]:
    """How many topics each pair of segments shares; pairs without a common topic are left out."""
    carriers: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: str(row["segment"])):
        for topic in ids(row["topics"]):
            carriers.setdefault(topic, []).append(str(row["segment"]))
    return Counter(pair for segments in carriers.values() for pair in combinations(segments, 2))


def _row(
    number: int, segments: Sequence[str], shared: Mapping[Pair, int], priorities: Priorities
) -> Row:
    known = [level for each in segments if (level := priorities[each]) is not None]
    return {
        "strategy": number,
        "segments": list(segments),
        "shared_topics": sum(shared.get(pair, 0) for pair in combinations(segments, 2)),
        "priority": sum(known),
        "unknown_priorities": [each for each in segments if priorities[each] is None],
    }


def _level(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _figures(split: Result, raised: Raise) -> dict[str, object]:
    pairs = None if raised.pairs is None else [f"{a}|{b}" for a, b in raised.pairs]
    return {
        "lower": split.lower_bound,
        "upper": max(raised.at_most.upper_bound, split.lower_bound),
        "found": len(split.strategies),
        "fewer": split.lower_bound - 1,
        "next": split.lower_bound + 1,
        "status": split.status,
        "best": split.best,
        "deterministic": split.deterministic,
        "raised_by": pairs,
    }


def _proved(split: Result, graph: "nx.Graph[str]") -> dict[str, object]:
    """Why fewer cannot do: of several cliques the one that the clusters show, too."""
    proof = split.proof
    if proof is None:
        return {"proof_kind": None, "proof": [], "minimal": None}
    members = proof.members
    if proof.kind == "clique" and len(members) > 1:
        cliques = (each.clique for each in clusters(graph))
        members = min(clique for clique in cliques if len(clique) == len(members))
    return {"proof_kind": proof.kind, "proof": list(members), "minimal": proof.minimal}


def _figure(split: Result, counted: int) -> str:
    """The sentence that says what is enough, and why fewer are not."""
    if split.status != "optimal":
        return "bounds"
    if counted < 2:
        return ("nobody", "single")[counted]
    if split.lower_bound == 1:
        return "common"
    if split.lower_bound == counted:
        return "both" if counted == 2 else "each"
    if split.lower_bound == 2:
        return "two"
    return "clique" if split.proof and split.proof.kind == "clique" else "critical"


def _range(split: Result, raised: Raise, opened: int) -> Iterator[str]:
    """The sentences that say what open pairs could change."""
    if not opened or split.status != "optimal":
        return
    which = {1: "_one", 2: "_both"}.get(opened, "_all")
    if raised.at_most.upper_bound <= split.lower_bound:
        yield f"settled{which}"
        return
    yield f"at_most{which}"
    if raised.pairs and len(raised.pairs) < opened:
        yield "raised_one" if len(raised.pairs) == 1 else "raised_many"

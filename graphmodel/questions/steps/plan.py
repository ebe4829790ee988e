"""What the questions about strategies work on: segments, conflicts, topics and priorities."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import networkx as nx

from graphmodel.questions.answer import Inquiry, Row
from graphmodel.strategies import Proof, clusters

from .conflicts import Pair, pairs_in
from .considered import considered
from .rules import ids

# Work that a question allows itself, so that it is answered in seconds; see `Work`.
FIGURE_STEPS = 1_000_000  # for the fewest strategies: proven for 60 segments whatever conflicts
MORE_STEPS = 200_000  # for each of the other things that are asked

Priorities = Mapping[str, int | None]


@dataclass(frozen=True)
class Plan:
    """The considered segments as a graph of conflicts, and what weighs in splitting them.

    `shared` counts common topics by pair, those of general areas not among them; `opened` are the
    pairs that could still turn out as conflicts, `hinted` how many hints speak against a pair.
    """

    conflicts: "nx.Graph[str]"
    shared: Mapping[Pair, int]
    priorities: Priorities
    opened: Sequence[Pair]
    hinted: Mapping[Pair, int]


def plan(inquiry: Inquiry) -> Plan:
    """The plan of the segments in the rows `segment, priority, topics, excluded`."""
    counted = [row for row in inquiry.rows if row["excluded"] is None]
    pairs = inquiry.ask("segments conflicts")
    return Plan(
        conflicts=graph(considered(inquiry.rows), pairs),
        shared=shared_topics(counted),
        priorities={str(row["segment"]): _level(row["priority"]) for row in counted},
        opened=pairs_in(pairs, "open"),
        hinted=_hinted(pairs),
    )


def graph(segments: Sequence[str], pairs: Sequence[Row]) -> "nx.Graph[str]":
    """The segments, and an edge for each conflict among the rows of `segments conflicts`."""
    found: nx.Graph[str] = nx.Graph()
    found.add_nodes_from(segments)
    found.add_edges_from(pairs_in(pairs, "conflict"))
    return found


def shared_topics(rows: Sequence[Row]) -> Mapping[Pair, int]:
    """How many topics each pair of segments shares; pairs without a common topic are left out."""
    carriers: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: str(row["segment"])):
        for topic in ids(row["topics"]):
            carriers.setdefault(topic, []).append(str(row["segment"]))
    return Counter(pair for segments in carriers.values() for pair in combinations(segments, 2))


def shown(proof: Proof, conflicts: "nx.Graph[str]") -> tuple[str, ...]:
    """The members of a proof; of several largest cliques, the one that the clusters show, too."""
    if proof.kind != "clique" or len(proof.members) < 2:
        return proof.members
    cliques = (each.clique for each in clusters(conflicts))
    same = [clique for clique in cliques if len(clique) == len(proof.members)]
    return min(same, default=proof.members)


def _hinted(pairs: Sequence[Row]) -> Mapping[Pair, int]:
    """How many hints there are against each pair that may share a strategy; a judgement decides."""
    return {
        (str(row["a"]), str(row["b"])): len(ids(row["hints"]))
        for row in pairs
        if row["state"] != "conflict" and row["judgement"] is None and ids(row["hints"])
    }


def _level(value: object) -> int | None:
    return value if isinstance(value, int) else None

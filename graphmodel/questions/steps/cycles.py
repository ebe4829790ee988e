"""Sides of a market that all need each other."""

from collections import defaultdict
from collections.abc import Iterator

import networkx as nx

from graphmodel.questions.answer import Findings, Inquiry, Row

from .paths import shortest_cycle


def cycles(inquiry: Inquiry) -> Findings:
    """Return the sets of sides that reach each other, each with its shortest cycle.

    They are the strongly connected components of two or more sides (Tarjan).
    """
    graphs: dict[str, nx.DiGraph[str]] = defaultdict(nx.DiGraph)
    for row in inquiry.rows:
        graphs[str(row["market"])].add_edge(
            str(row["side"]), str(row["other"]), helps=row["need"] == "helps"
        )
    return Findings([row for market in sorted(graphs) for row in _sets(market, graphs[market])])


def _sets(market: str, graph: "nx.DiGraph[str]") -> Iterator[Row]:
    for sides in sorted(sorted(each) for each in nx.strongly_connected_components(graph)):
        if len(sides) > 1:
            within = graph.subgraph(sides)
            cycle = shortest_cycle({side: list(within.successors(side)) for side in sides})
            links = zip(cycle, [*cycle[1:], cycle[0]], strict=True)
            helps = any(within.edges[link]["helps"] for link in links)
            yield {"market": market, "sides": sides, "cycle": cycle, "helps": helps}

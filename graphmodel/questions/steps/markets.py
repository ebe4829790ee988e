"""Multi-sided markets: who depends on whom, who draws whom, what holds a market together."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import networkx as nx

from graphmodel.questions.answer import Findings, Inquiry, Row

from .collapse import Dependency, collapse, groups
from .paths import shortest_paths

DEPENDENCIES = "markets dependencies"


def recorded(inquiry: Inquiry) -> tuple[Dependency, ...]:
    """Every dependency that is recorded, by market, side and what it depends on."""
    return tuple(_dependency(row) for row in inquiry.ask(DEPENDENCIES) if row["direct"])


def _dependency(row: Row) -> Dependency:
    return Dependency(
        market=str(row["market"]),
        side=str(row["side"]),
        on=str(row["on"]),
        must=row["need"] == "must",
        group=str(row["group"]),
        why=str(row["why"] or ""),
    )


def dependencies(inquiry: Inquiry) -> Findings:
    """Return the recorded dependencies, and those that follow through others over `must`."""
    direct = [_direct(row) for row in inquiry.rows]
    indirect = list(_indirect(inquiry.rows))
    rows = sorted(
        [*direct, *indirect],
        key=lambda row: (row["market"], row["side"], not row["direct"], row["on"]),
    )
    mutual = _mutual(map(_dependency, direct))
    facts = {"recorded": len(direct), "indirect": len(indirect), "mutual": mutual}
    case = ("none", "one", "many")[min(len(rows), 2)]
    first = ["mutual"] if mutual else ["one_way"] if case == "many" else []
    said = [*first, case, *(["through"] if indirect else [])]
    return Findings(rows, facts, " ".join(said))


def _direct(row: Row) -> Row:
    path = [row["side"], row["other"]]
    kept = {name: row[name] for name in ("market", "side", "need", "group", "why")}
    return {**kept, "on": row["other"], "direct": True, "path": path}


def _indirect(rows: Iterable[Row]) -> Iterator[Row]:
    needs: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if row["need"] == "must":
            needs[str(row["market"])][str(row["side"])].append(str(row["other"]))
    for market, follows in needs.items():
        for side in follows:
            for on, path in shortest_paths(follows, side).items():
                if len(path) > 2:
                    yield {
                        "market": market,
                        "side": side,
                        "on": on,
                        "need": "must",
                        "group": None,
                        "direct": False,
                        "path": path,
                        "why": None,
                    }


def _mutual(links: Iterable[Dependency]) -> list[str]:
    """Pairs of sides of which each falls with the other, as `a|b` with the smaller id first."""
    needs = groups(links)
    fallen = {side: collapse(side, needs) for side in set[str]().union(*needs.values())}
    return sorted(
        f"{a}|{b}" for a, falls in fallen.items() for b in falls if a < b and a in fallen.get(b, ())
    )


def cutpoints(inquiry: Inquiry) -> Findings:
    """Return the sides without which a market splits into parts, and those that hang on nothing.

    Cut points are the articulation vertices of the undirected graph of sides and dependencies
    (Hopcroft and Tarjan).
    """
    graphs: Mapping[object, nx.Graph[str]] = defaultdict(nx.Graph)
    for row in inquiry.rows:
        graphs[row["market"]].add_node(str(row["side"]))
    for each in recorded(inquiry):
        graphs[each.market].add_edge(each.side, each.on)
    rows = [
        row for market, graph in sorted(graphs.items(), key=str) for row in _cuts(market, graph)
    ]
    cut = [row["side"] for row in rows if row["parts"]]
    apart = [row["side"] for row in rows if not row["parts"]]
    said = [case for case, sides in (("cut", cut), ("apart", apart)) if sides]
    facts = {"cut": sorted(set(map(str, cut))), "apart": sorted(set(map(str, apart)))}
    return Findings(rows, facts, " ".join(said) or "none")


def _cuts(market: object, graph: "nx.Graph[str]") -> Iterator[Row]:
    for side in sorted(nx.articulation_points(graph)):
        together = graph.subgraph(nx.node_connected_component(graph, side) - {side})
        parts = nx.number_connected_components(together)
        yield {"market": market, "side": side, "finding": "cut point", "parts": parts}
    for side in sorted(nx.isolates(graph)):
        yield {"market": market, "side": side, "finding": "not connected", "parts": None}


def network_effects(inquiry: Inquiry) -> Findings:
    """Return the recorded effects as they are; the sentence tells same-side from cross-side."""
    rows = [
        {("on" if name == "other" else name): row[name] for name in row} for row in inquiry.rows
    ]
    facts: dict[str, object] = {"same_side_count": sum(bool(row["same_side"]) for row in rows)}
    said = [("none", "one", "many")[min(len(rows), 2)]]
    for case, direction in (("risks", "risk"), ("chances", "chance")):
        found = [f"{row['side']}|{row['on']}" for row in rows if row["direction"] == direction]
        if found:
            facts[case] = found
            said.append(case)
    return Findings(rows, facts, " ".join(said))

"""Section 2 of the page: who depends on whom in a market, and who pays."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations, permutations

from graphmodel.model.graph import Link

from .facts import Facts, Row, texts

Arcs = Mapping[str, set[str]]


def sides_of(facts: Facts, market: str) -> list[str]:
    """The segments that meet in a market, by id."""
    return facts.starts("SIDE_OF", "Market", market)


def both(facts: Facts) -> list[tuple[str, str]]:
    """Every market with each of its sides."""
    return [(market, side) for market in facts.ids("Market") for side in sides_of(facts, market)]


def depending(facts: Facts, market: str) -> list[Link]:
    """The dependencies recorded for a market."""
    return [link for link in facts.links("DEPENDS_ON") if link.properties["market"] == market]


def arcs(links: Iterable[Link], needs: Collection[object]) -> dict[str, set[str]]:
    """From each side to those on which it depends."""
    found: dict[str, set[str]] = {}
    for link in links:
        if link.properties["need"] in needs:
            found.setdefault(link.start[1], set()).add(link.end[1])
    return found


def shortest(graph: Arcs, start: str, end: str) -> list[str] | None:
    """The shortest path of one step or more, equals by ids; None without a path."""
    paths = [[start]]
    for _ in range(len(graph) + 1):
        longer = [[*path, to] for path in paths for to in graph.get(path[-1], ())]
        arrived = [path for path in longer if path[-1] == end]
        if arrived:
            return min(arrived)
        paths = [path for path in longer if len(set(path)) == len(path)]
    return None


def payment(facts: Facts, side: str) -> str:
    """Whether a segment pays: by a stream from it or as recorded."""
    pays = facts.value("Segment", side, "pays")
    if facts.into("FROM", "Segment", side) or pays is True:
        return "payer"
    return "free" if pays is False else "unknown"


def sides(facts: Facts) -> list[Row]:
    """Each side of each market, as recorded."""
    rows = []
    for market, side in both(facts):
        (link,) = [x for x in facts.into("SIDE_OF", "Market", market) if x.start[1] == side]
        recorded = link.properties
        row: Row = {"market": market, "side": side, "name": facts.value("Segment", side, "name")}
        row |= {"role": recorded.get("role"), "brings": list(texts(recorded.get("brings"))) or None}
        row |= {
            "payment": payment(facts, side),
            "decision": facts.value("Segment", side, "decision"),
        }
        row |= {name: recorded.get(name) for name in ("risk", "reduced_by", "change")}
        rows.append(row)
    return rows


def dependencies(facts: Facts) -> list[Row]:
    """Direct dependencies as recorded, and those through others over `must`."""
    rows: list[Row] = []
    for market in facts.ids("Market"):
        links = depending(facts, market)
        rows += [_direct(market, link) for link in links]
        must = arcs(links, ["must"])
        for side, on in permutations(sides_of(facts, market), 2):
            path = shortest(must, side, on)
            if path and on not in must[side]:
                rows.append(_indirect(market, path))
    return sorted(rows, key=lambda row: (row["market"], row["side"], not row["direct"], row["on"]))


def _direct(market: str, link: Link) -> Row:
    side, on, recorded = link.start[1], link.end[1], link.properties
    row: Row = {"market": market, "side": side, "on": on, "need": recorded["need"]}
    row |= {"group": recorded.get("group"), "direct": True, "path": [side, on]}
    return row | {"why": recorded.get("why")}


def _indirect(market: str, path: list[str]) -> Row:
    row: Row = {"market": market, "side": path[0], "on": path[-1], "need": "must"}
    return row | {"group": None, "direct": False, "path": path, "why": None}


def cycles(facts: Facts, helps: bool = False) -> list[Row]:
    """Sets of sides that all depend on each other, each with its shortest cycle."""
    rows = []
    for market in facts.ids("Market"):
        links = depending(facts, market)
        must = arcs(links, ["must"])
        graph = arcs(links, ["must", "helps"]) if helps else must
        for group in _strong(graph):
            cycle = _shortest_cycle(graph, group)
            steps = zip(cycle, [*cycle[1:], cycle[0]], strict=True)
            eased = any(on not in must.get(side, ()) for side, on in steps)
            rows.append({"market": market, "sides": group, "cycle": cycle, "helps": eased})
    return sorted(rows, key=lambda row: (row["market"], row["sides"]))


def _strong(graph: Arcs) -> Iterator[list[str]]:
    """Largest sets of two or more in which each reaches each."""
    reach = {
        a: {b for b in graph if a == b or (shortest(graph, a, b) and shortest(graph, b, a))}
        for a in graph
    }
    for group in sorted({tuple(sorted(group)) for group in reach.values()}):
        if len(group) > 1:
            yield list(group)


def _shortest_cycle(graph: Arcs, group: list[str]) -> list[str]:
    """The shortest cycle inside the set, from its smallest id, equals by ids."""
    loops = [path for side in group if (path := shortest(graph, side, side))]
    turned = [_from_smallest(loop[:-1]) for loop in loops]
    least = min(len(loop) for loop in turned)
    rings = [list(ring) for ring in permutations(group, least) if ring[0] == min(ring)]
    return min(ring for ring in rings if _is_cycle(graph, ring))


def _from_smallest(cycle: list[str]) -> list[str]:
    turn = cycle.index(min(cycle))
    return cycle[turn:] + cycle[:turn]


def _is_cycle(graph: Arcs, ring: list[str]) -> bool:
    return all(
        on in graph.get(side, ()) for side, on in zip(ring, ring[1:] + ring[:1], strict=True)
    )


def payers(facts: Facts) -> list[Row]:
    """Who pays in each market, and which payers a side that pays nothing draws."""
    rows = []
    for market, side in both(facts):
        direct, through = _drawn(facts, market, side)
        state = payment(facts, side)
        if state == "free":
            state = "subsidised" if direct or through else "free, by whom unknown"
        named = state == "subsidised"
        row: Row = {"market": market, "side": side, "status": state}
        row["streams"] = facts.starts("FROM", "Segment", side)
        row |= {"payers": direct if named else [], "through": through if named else []}
        rows.append(row)
    return rows


def _drawn(facts: Facts, market: str, side: str) -> tuple[list[str], list[str]]:
    """Payers that depend on a side: directly, and only through others."""
    links = depending(facts, market)
    every, must = arcs(links, ["must", "helps"]), arcs(links, ["must"])
    others = [other for other in sides_of(facts, market) if other != side]
    paying = [other for other in others if payment(facts, other) == "payer"]
    direct = [payer for payer in paying if side in every.get(payer, ())]
    reached = [payer for payer in paying if shortest(must, payer, side)]
    return direct, [payer for payer in reached if payer not in direct]


def _parts(sides: Iterable[str], links: Iterable[Link]) -> list[set[str]]:
    """Connected sets of sides, whichever way they depend."""
    parts = [{side} for side in sides]
    for link in links:
        ends = {link.start[1], link.end[1]}
        if ends <= set().union(*parts):
            touched = [part for part in parts if part & ends]
            parts = [part for part in parts if not part & ends] + [set().union(*touched)]
    return parts


def cutpoints(facts: Facts) -> list[Row]:
    """Sides whose loss splits their market, and sides that depend on nobody and nobody on them."""
    rows: list[Row] = []
    for market in facts.ids("Market"):
        links = depending(facts, market)
        for part in _parts(sides_of(facts, market), links):
            for side in part:
                left = _parts(part - {side}, links)
                row: Row = {"market": market, "side": side}
                if len(part) == 1:
                    rows.append(row | {"finding": "not connected", "parts": None})
                elif len(left) > 1:
                    rows.append(row | {"finding": "cut point", "parts": len(left)})
    return sorted(rows, key=lambda row: (row["market"], row["finding"], row["side"]))


def pairs(keys: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs of ids, the smaller first, in order."""
    return list(combinations(sorted(keys), 2))

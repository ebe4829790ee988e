"""Shortest paths where the choice among equals never depends on chance."""

from collections.abc import Collection, Mapping

Next = Mapping[str, Collection[str]]


def shortest_paths(follows: Next, start: str) -> dict[str, list[str]]:
    """The shortest path from `start` to everything that it reaches, itself included.

    `follows` holds what comes after each id. Of equal paths the one that is first as a list of ids
    is taken: each round goes on from the ends of the paths in the order of the paths, and to the
    next ids in their order.
    """
    paths = {start: [start]}
    ends = [start]
    while ends:
        reached = []
        for end in ends:
            for after in sorted(follows.get(end, ())):
                if after not in paths:
                    paths[after] = [*paths[end], after]
                    reached.append(after)
        ends = reached
    return paths


def shortest_cycle(follows: Next) -> list[str]:
    """The shortest cycle, from its smallest id on and without that id again; [] if there is none.

    Of equal ones the first as a list of ids.
    """
    cycles = (_cycle_from(follows, start) for start in sorted(follows))
    return min((cycle for cycle in cycles if cycle), key=_rank, default=[])


def _cycle_from(follows: Next, start: str) -> list[str]:
    """The shortest cycle among `start` and greater ids, from `start` on."""
    greater = {end: [each for each in follows[end] if each >= start] for end in follows}
    closing = [
        path
        for path in shortest_paths(greater, start).values()
        if start in greater.get(path[-1], ())
    ]
    return min((path for path in closing if len(path) > 1), key=_rank, default=[])


def _rank(path: list[str]) -> tuple[int, list[str]]:
    return len(path), path

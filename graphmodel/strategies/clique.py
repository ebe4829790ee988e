"""Largest sets in mutual conflict: cliques.

Branch and bound with greedy colouring as the bound, on bit sets: E. Tomita and T. Kameda (2007),
P. San Segundo et al., "An exact bit-parallel algorithm for the maximum clique problem" (2011).
"""

from collections.abc import Iterator

from .bits import Rows, members
from .work import Work


def largest_clique(rows: Rows, group: int, work: Work, above: int = 0) -> Iterator[int]:
    """Yield cliques within a set, each larger than the one before and than `above`.

    The last one is a largest clique; none is yielded if no clique has more than `above` members.

    Raises:
        BudgetError: the allowance is used up; what was yielded until then are cliques all the same.
    """
    best = above
    levels = [(0, 0, _ordered(rows, group, best))]
    while levels:
        clique, size, candidates = levels[-1]
        if not candidates or size + candidates[-1][1] <= best:
            levels.pop()
            continue
        vertex, _, beside = candidates.pop()
        rest = rows[vertex] & beside
        work.step(1 + rest.bit_count() // 8)
        grown = clique | 1 << vertex
        if rest:
            levels.append((grown, size + 1, _ordered(rows, rest, best - size - 1)))
        elif size + 1 > best:
            best = size + 1
            yield grown


def _ordered(rows: Rows, group: int, needless: int) -> list[tuple[int, int, int]]:
    """Return (vertex, most members of a clique among it and `beside`, beside), best bound last.

    Vertices whose bound is at most `needless` are left out.
    """
    order: list[tuple[int, int, int]] = []
    colour, beside = 0, 0
    while group:
        colour += 1
        free = group
        while free:
            low = free & -free
            vertex = low.bit_length() - 1
            if colour > needless:
                order.append((vertex, colour, beside))
            beside |= low
            group ^= low
            free &= ~(rows[vertex] | low)
    return order


def greedy_clique(rows: Rows, group: int) -> int:
    """Return a clique within a set, quickly: always the neighbour with most conflicts left."""
    clique = 0
    while group:
        vertex = max(members(group), key=lambda v: ((rows[v] & group).bit_count(), -v))
        clique |= 1 << vertex
        group &= rows[vertex]
    return clique

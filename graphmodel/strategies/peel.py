"""Segments that cannot matter to whether k strategies are enough, taken off and put back."""

from .bits import Rows, members
from .work import Work

Peeled = list[tuple[int, int]]  # vertex, and one whose strategy it can share, or -1


def peel(rows: Rows, group: int, k: int, work: Work) -> tuple[int, Peeled]:
    """Take off segments with fewer than k conflicts, and dominated ones.

    A segment is dominated if all its conflicts are those of another that it can go with.
    Returns what is left, and what was taken off in order. What is left can be split into k
    strategies if and only if the whole set can.

    Raises:
        BudgetError: the allowance is used up first.
    """
    peeled: Peeled = []
    before = 0
    while group != before:
        before = group
        for vertex in members(group):
            around = rows[vertex] & group
            if around.bit_count() < k:
                other = -1
            else:
                work.step()
                other = _dominator(rows, group, vertex, around)
                if other < 0:
                    continue
            peeled.append((vertex, other))
            group ^= 1 << vertex
    return group, peeled


def _dominator(rows: Rows, group: int, vertex: int, around: int) -> int:
    others = group ^ (1 << vertex)
    while around and others:
        low = around & -around
        others &= rows[low.bit_length() - 1]
        around ^= low
    return (others & -others).bit_length() - 1


def put_back(rows: Rows, classes: list[int], peeled: Peeled) -> list[int]:
    """Return the classes with everything that was taken off, last one first."""
    classes = list(classes)
    for vertex, other in reversed(peeled):
        if other < 0:
            place = next(i for i, group in enumerate(classes) if not group & rows[vertex])
        else:
            place = next(i for i, group in enumerate(classes) if group >> other & 1)
        classes[place] |= 1 << vertex
    return classes

"""Colouring with the most hemmed-in segment first, greedily and exactly.

D. Brélaz, "New methods to color the vertices of a graph" (1979). The number of strategies closed
to each segment is kept as bit planes, so that one step looks at all segments at once.
"""

from dataclasses import dataclass

from .bits import Rows, members
from .work import Work

Planes = tuple[int, ...]


def greedy(rows: Rows, group: int) -> list[int]:
    """Return a split of a set into sets without conflicts, quickly and not always the fewest."""
    classes: list[int] = []
    closed: list[int] = []
    planes: Planes = ()
    while group:
        vertex = _tightest(group, planes)
        bit = 1 << vertex
        group ^= bit
        colour = next((c for c, shut in enumerate(closed) if not shut & bit), len(classes))
        if colour == len(classes):
            classes.append(0)
            closed.append(0)
        classes[colour] |= bit
        news = rows[vertex] & group & ~closed[colour]
        closed[colour] |= news
        planes = _counted(planes, news)
    return classes


def _tightest(group: int, planes: Planes) -> int:
    """Return the member to which most strategies are closed, the smallest of equals."""
    for plane in reversed(planes):
        group = group & plane or group
    return (group & -group).bit_length() - 1


def _counted(planes: Planes, news: int) -> Planes:
    """Add one to the count of every member of `news`."""
    if not news:
        return planes
    counted = []
    for plane in planes:
        counted.append(plane ^ news)
        news &= plane
    return (*counted, news) if news else tuple(counted)


@dataclass(slots=True)
class _Frame:
    """A vertex under decision: which classes were tried, and how to take the last try back."""

    vertex: int
    rest: int
    planes: Planes
    used: int
    colour: int = -1
    news: int = 0


def coloured(rows: Rows, group: int, k: int, clique: int, work: Work) -> list[int] | None:
    """Split a set into at most k sets without conflicts, or return None if that cannot be.

    `clique` is a set in mutual conflict, of at most k members: each gets a strategy of its own.

    Raises:
        BudgetError: the allowance is used up first.
    """
    classes, _ = search(rows, group, k, clique, work)
    return classes


def search(rows: Rows, group: int, k: int, clique: int, work: Work) -> tuple[list[int] | None, int]:
    """Return what `coloured` does, and the set of segments that the search has looked at.

    If there is no split, there is none of those looked at either: the others were never the
    tightest, so that a search without them takes the same course.
    """
    classes = [1 << v for v in members(clique)] + [0] * (k - clique.bit_count())
    rest = group & ~clique
    closed = [rows[v] & rest for v in members(clique)] + [0] * (k - clique.bit_count())
    planes: Planes = ()
    for shut in closed:
        planes = _counted(planes, shut)
    frames = [_frame(rest, planes, clique.bit_count())]
    looked_at = clique
    while frames and frames[-1].vertex >= 0:
        work.step()
        looked_at |= 1 << frames[-1].vertex
        if _tried(rows, frames[-1], classes, closed):
            frames.append(_child(frames[-1], k))
        else:
            frames.pop()
    return classes if frames else None, looked_at


def _frame(rest: int, planes: Planes, used: int) -> _Frame:
    if not rest:
        return _Frame(-1, 0, planes, used)
    vertex = _tightest(rest, planes)
    return _Frame(vertex, rest ^ (1 << vertex), planes, used)


def _child(frame: _Frame, k: int) -> _Frame:
    used = max(frame.used, frame.colour + 1)
    return _frame(frame.rest, _counted(frame.planes, frame.news), min(used, k))


def _tried(rows: Rows, frame: _Frame, classes: list[int], closed: list[int]) -> bool:
    """Move the frame's vertex to the next class open to it; classes not in use are all alike."""
    bit = 1 << frame.vertex
    if frame.colour >= 0:
        classes[frame.colour] ^= bit
        closed[frame.colour] ^= frame.news
    for colour in range(frame.colour + 1, min(frame.used + 1, len(classes))):
        if not closed[colour] & bit:
            frame.colour = colour
            frame.news = rows[frame.vertex] & frame.rest & ~closed[colour]
            classes[colour] |= bit
            closed[colour] |= frame.news
            return True
    return False

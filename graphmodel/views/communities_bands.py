"""The bands of an alluvial diagram: where they start and end, how broad they are, their bars."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

BLOCK, GAP, ACROSS = 92, 12, 300  # height of a block, between two, and between the columns
MOST = 84  # how high the bands of one block reach together
BAR = 9  # how wide the bar is at which the bands of a block end
THIN = 3  # of a band whose people are not known


@dataclass(frozen=True)
class Flow:
    """A community reaches a segment: with so many people, where that is recorded."""

    community: str
    segment: str
    people: float | None


@dataclass(frozen=True)
class Bands:
    """The flows from one column to the other, the order of both given."""

    flows: Sequence[Flow]
    left: Sequence[str]
    right: Sequence[str]

    @property
    def high(self) -> int:
        """The height of the longer column."""
        return (BLOCK + GAP) * max(len(self.left), len(self.right)) - GAP

    @property
    def scale(self) -> float:
        """Pixels for each person, so that no block has more bands than it is high."""
        sums = (sum(flow.people or 0 for flow in _of(self.flows, id)) for id in self._blocks)
        most = max(sums, default=0)
        return MOST / most if most else 0

    @property
    def _blocks(self) -> Sequence[str]:
        return [*self.left, *self.right]

    def paths(self) -> Iterator[tuple[Flow, str, float]]:
        """Each flow with its path and how broad it is."""
        starts, ends = self._places(self.left), self._places(self.right)
        half = ACROSS / 2
        for flow in self.flows:
            a, b = starts[flow], ends[flow]
            path = f"M{BAR} {a:.1f}C{half:g} {a:.1f} {half:g} {b:.1f} {ACROSS - BAR} {b:.1f}"
            yield flow, path, self._thick(flow)

    def bars(self) -> Iterator[tuple[str, int, float, float]]:
        """Where the bands of each block end: its id, x, y and height of the bar."""
        for x, column in ((0, self.left), (ACROSS - BAR, self.right)):
            for place, id in enumerate(column):
                high = self._height(id)
                if high:
                    yield id, x, _top(place, high), high

    def _height(self, id: str) -> float:
        return sum(self._thick(each) for each in _of(self.flows, id))

    def _thick(self, flow: Flow) -> float:
        return THIN if flow.people is None else max(1.5, flow.people * self.scale)

    def _places(self, column: Sequence[str]) -> Mapping[Flow, float]:
        """The middle of each flow at its end in a column, one below the other in its block."""
        found = {}
        for place, id in enumerate(column):
            top = _top(place, self._height(id))
            for each in _of(self.flows, id):
                found[each] = top + self._thick(each) / 2
                top += self._thick(each)
        return found


def _of(flows: Sequence[Flow], id: str) -> list[Flow]:
    return [each for each in flows if id in (each.community, each.segment)]


def _top(place: int, high: float) -> float:
    return place * (BLOCK + GAP) + (BLOCK - high) / 2

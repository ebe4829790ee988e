"""Which sides of markets fall with one that leaves, by docs/definitions.md 2."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Gone = Mapping[str, int]  # side -> the step in which it goes
Groups = Mapping[tuple[str, str, str], set[str]]  # market, side, name of a group -> alternatives


@dataclass(frozen=True)
class Dependency:
    """In a market one side depends on another: it must have it, or it helps."""

    market: str
    side: str
    on: str
    must: bool
    group: str
    why: str


def groups(links: Iterable[Dependency]) -> Groups:
    """The alternatives of each group of `must` links."""
    found = defaultdict(set)
    for link in links:
        if link.must:
            found[link.market, link.side, link.group].add(link.on)
    return found


def collapse(leaving: str, needs: Groups) -> Gone:
    """The side that leaves and all that fall with it, each with its step.

    In every step all sides fall that by then have lost every member of a group.
    """
    gone = {leaving: 0}
    for step in range(1, len(needs) + 1):
        falls = {
            side
            for (_, side, _), members in needs.items()
            if side not in gone and members <= gone.keys()
        }
        if not falls:
            break
        gone |= dict.fromkeys(falls, step)
    return gone

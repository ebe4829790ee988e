"""The fewest strategies, with bounds at any time and a proof at the end."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import networkx as nx

from .bits import Bits, by_degree, components
from .check import check
from .clique import greedy_clique, largest_clique
from .critical import proven
from .decide import split_into
from .dsatur import greedy
from .result import Proof, Result
from .work import BudgetError, Work

_CLIQUE_STEPS = 20_000
_FIRST_TRY_STEPS = 1_500_000
_LAST_STEPS = 100_000  # for a proof of what is known when the allowance is used up
_PROOF_STEPS = 1_000_000


Progress = Callable[[int, int], None]


def in_silence(lower: int, upper: int) -> None:
    """Tell nobody how the search goes on."""


@dataclass(slots=True)
class Part:
    """A connected part of the graph, the best split of it so far, and a clique in it."""

    group: int
    classes: list[int]
    lower: int
    clique: int


class Search:
    """The state of a search: valid at any moment, so that it can be broken off at any moment."""

    def __init__(self, graph: Bits) -> None:
        self.graph = graph
        self.parts = [self._part(group) for group in components(graph.rows, graph.everyone)]

    def _part(self, group: int) -> Part:
        clique = greedy_clique(self.graph.rows, group)
        classes = greedy(self.graph.rows, group)
        return Part(group, classes, clique.bit_count(), clique)

    @property
    def lower(self) -> int:
        """As many strategies are needed at least."""
        return max((part.lower for part in self.parts), default=0)

    @property
    def upper(self) -> int:
        """As many strategies are enough."""
        return max((len(part.classes) for part in self.parts), default=0)

    def run(self, work: Work, progress: Progress) -> None:
        """Close the gap between the bounds.

        Raises:
            BudgetError: the allowance is used up first.
        """
        progress(self.lower, self.upper)
        for part in self._open_parts():
            self._enlarge_clique(part, work)
        for part in self._open_parts():
            self._try(part, max(self.lower, part.lower), work)
            while len(part.classes) > max(self.lower, part.lower):
                self._improve(part, len(part.classes) - 1, work)
                progress(self.lower, self.upper)

    def _open_parts(self) -> list[Part]:
        parts = [part for part in self.parts if len(part.classes) > self.lower]
        return sorted(parts, key=lambda part: (-len(part.classes), part.group & -part.group))

    def _enlarge_clique(self, part: Part, work: Work) -> None:
        try:
            allowance = work.part(_CLIQUE_STEPS)
            for clique in largest_clique(self.graph.rows, part.group, allowance, part.lower):
                part.clique, part.lower = clique, clique.bit_count()
        except BudgetError:
            work.step(0)

    def _try(self, part: Part, k: int, work: Work) -> None:
        """Try the fewest conceivable at once: where they are enough it is often easy to see."""
        try:
            if k < len(part.classes) - 1:
                self._improve(part, k, work.part(_FIRST_TRY_STEPS))
        except BudgetError:
            work.step(0)

    def _improve(self, part: Part, k: int, work: Work) -> None:
        found = split_into(self.graph.rows, part.group, k, work)
        if found is None:
            part.lower = max(part.lower, k + 1)
        else:
            part.classes = [group for group in found if group]

    def classes(self) -> list[int]:
        """Return the best split of the whole so far."""
        whole = [0] * self.upper
        for part in self.parts:
            for i, group in enumerate(part.classes):
                whole[i] |= group
        return whole

    def proof(self, work: Work) -> Proof | None:
        """Return why the lower bound holds; None for no segments at all."""
        if not self.parts:
            return None
        part = max(self.parts, key=lambda part: part.lower)
        if part.clique.bit_count() == part.lower:
            return Proof("clique", self.graph.ids(part.clique), minimal=True)
        return proven(self.graph, part.group, part.lower, work)


def fewest(
    conflicts: "nx.Graph[str]",
    budget: int | None = None,
    seconds: float | None = None,
    progress: Progress = in_silence,
) -> Result:
    """Return a split into the fewest strategies, none of which holds a conflicting pair.

    Args:
        conflicts: the segments by id, and the pairs of them that conflict.
        budget: steps of work, see `Work`; the same budget gives the same result everywhere.
        seconds: a limit by the clock, which makes the result depend on the machine.
        progress: told the lower and the upper bound, whenever one has become better.

    Returns:
        A result with a split that is always valid. Within the allowance it is `optimal` and
        proven; else, and after Ctrl-C, it is `feasible` with what is known of the bounds.

    Raises:
        UsageError: a segment is in conflict with itself, or an id is not a text.
    """
    work = Work(budget, seconds)
    return checked(conflicts, unchecked(conflicts, work, progress), work)


def unchecked(conflicts: "nx.Graph[str]", work: Work, progress: Progress = in_silence) -> Result:
    """Return what `fewest` does, before anybody has checked it."""
    search = _begun(conflicts, work)
    try:
        search.run(work, progress)
        proof = search.proof(work.part(_PROOF_STEPS))
    except BudgetError:
        proof = _last_proof(search, work)
    except KeyboardInterrupt:
        work.end()
        proof = search.proof(Work(_LAST_STEPS, work.last_seconds()))
    return _result(search, proof, work.deadline is None)


def _begun(conflicts: "nx.Graph[str]", work: Work) -> Search:
    """Return a search with a first split, which takes moments; Ctrl-C then ends it at once."""
    try:
        return Search(by_degree(conflicts))
    except KeyboardInterrupt:
        work.end()
        return Search(by_degree(conflicts))


def _last_proof(search: Search, work: Work) -> Proof | None:
    """Return why what is known so far holds; after Ctrl-C not made small."""
    try:
        return search.proof(Work(_LAST_STEPS, work.last_seconds()))
    except KeyboardInterrupt:
        work.end()
        return search.proof(Work(0))


def _result(search: Search, proof: Proof | None, deterministic: bool) -> Result:
    split = sorted(search.graph.ids(group) for group in search.classes())
    return Result(
        status="optimal" if search.lower == search.upper else "feasible",
        strategies=tuple(split),
        lower_bound=search.lower,
        upper_bound=search.upper,
        deterministic=deterministic,
        proof=proof,
    )


def checked(conflicts: "nx.Graph[str]", result: Result, work: Work) -> Result:
    """Return the result with the verdict of the checker on it; against the clock, if work is."""
    try:
        return replace(result, checked=check(conflicts, result, work.last_seconds()).right)
    except KeyboardInterrupt:
        return replace(result, deterministic=False)

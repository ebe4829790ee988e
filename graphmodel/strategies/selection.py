"""Which segments to support with at most k strategies, and what is given up.

Those left out must meet every set of segments that needs more than k strategies: a cheapest
hitting set, where a segment of one priority costs more than all those of lower ones.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import networkx as nx

from graphmodel.errors import UsageError

from . import faults
from .best import checked_weights, first_in_order, in_working_order, numbered
from .bits import Bits, by_id, members, together
from .critical import proven, shrunk
from .decide import split_into
from .fewest import fewest
from .hitting import cheapest_hitting_set
from .result import Level, Proof, Result, Selection, Status, Strategy
from .weighed import Explorer, Quest, Weighed, weighed
from .work import BudgetError, Work


@dataclass(frozen=True, slots=True)
class _Task:
    """The question as numbers; `level[v]` counts from 0 for the top priority, unknown is last."""

    graph: Bits
    weights: Weighed
    level: tuple[int, ...]
    required: int
    k: int
    top: int


def supported(
    conflicts: "nx.Graph[str]",
    k: int,
    priorities: Mapping[str, int | None],
    required: Collection[str] = (),
    shared: Mapping[tuple[str, str], int] | None = None,
    top: int | None = None,
    budget: int | None = None,
    seconds: float | None = None,
) -> Selection:
    """Return which segments to support with at most k strategies.

    All that are required; then most segments of the top priority, then of the next, those of
    unknown priority last; then most shared topics over the split; then the segments whose ids
    come first, in as few strategies as share as much, and split as `best_split` does.

    Args:
        conflicts: the segments by id, and the pairs of them that conflict.
        k: how many strategies there may be.
        priorities: the priority level of each segment from 0 to `top`, None if unknown.
        required: segments that must be supported.
        shared: how many topics a pair shares, each pair once; a pair not named shares none.
        top: the highest level; without it the highest that occurs.
        budget: steps of work; where they do not suffice, `best` is false.
        seconds: a limit by the clock, which makes the result depend on the machine.

    Returns:
        A selection; its status is `infeasible`, with a proof, if the required segments alone need
        more than k strategies, and `unknown` if the allowance does not suffice to tell.

    Raises:
        UsageError: k is negative, or an id, count or level is not fit.
    """
    task = _task(conflicts, k, priorities, required, shared or {}, top)
    return _selected(task, Work(budget, seconds))


def curve(
    conflicts: "nx.Graph[str]",
    priorities: Mapping[str, int | None],
    required: Collection[str] = (),
    shared: Mapping[tuple[str, str], int] | None = None,
    top: int | None = None,
    budget: int | None = None,
    whole: Result | None = None,
) -> tuple[Selection, ...]:
    """Return the selection for k = 1, 2, … until every segment is supported; see `supported`.

    The budget is for each k; `whole` is a result for all segments, if there is one.
    """
    whole = whole or fewest(conflicts, budget)
    enough = max(1, whole.upper_bound)
    task = _task(conflicts, enough, priorities, required, shared or {}, top)
    fewer = [_selected(replace(task, k=k), Work(budget)) for k in range(1, enough)]
    return (*fewer, _selected(task, Work(budget), numbered(task.graph, whole)))


def _task(
    conflicts: "nx.Graph[str]",
    k: int,
    priorities: Mapping[str, int | None],
    required: Collection[str],
    shared: Mapping[tuple[str, str], int],
    top: int | None,
) -> _Task:
    checked_weights(conflicts, shared, priorities)
    if k < 0:
        raise UsageError(faults.TOO_FEW_STRATEGIES, k=k)
    strangers = sorted(set(required) - set(conflicts))
    if strangers:
        raise UsageError(faults.STRANGE_REQUIRED, name=strangers[0])
    highest = max((level for level in priorities.values() if level is not None), default=0)
    top = highest if top is None else top
    if highest > top:
        raise UsageError(faults.PRIORITY_TOO_HIGH, highest=highest, top=top)
    graph = by_id(conflicts)
    known = [priorities.get(name) for name in graph.names]
    levels = tuple(top + 1 if level is None else top - level for level in known)
    must = together(v for v, name in enumerate(graph.names) if name in set(required))
    return _Task(graph, weighed(graph, shared, priorities), levels, must, k, top)


def _selected(task: _Task, work: Work, split: Sequence[int] | None = None) -> Selection:
    """Return the best selection; `split` is one of all segments, if there is one into k."""
    try:
        required = split or split_into(task.graph.rows, task.required, task.k, work)
    except BudgetError:
        return _nothing(task, "unknown", None, work)
    if required is None:
        needed = proven(task.graph, task.required, task.k + 1, work)
        return _nothing(task, "infeasible", needed, work)
    classes, best = _chosen(task, required, work)
    return _told(task, classes, "optimal" if best else "feasible", work)


def _chosen(task: _Task, required: Sequence[int], work: Work) -> tuple[list[int], bool]:
    """Return the classes of the best selection, and whether it is known to be the best."""
    classes = _some_classes(task, required)
    try:
        left_out = _left_out(task, work)
        classes = split_into(task.graph.rows, task.graph.everyone & ~left_out, task.k, work) or []
        classes = _improved(task, classes, work)
        classes = _smallest_ids(task, classes, work)
        return _ordered(task, classes, work), True
    except (BudgetError, KeyboardInterrupt):
        return in_working_order(task.weights, [group for group in classes if group]), False


def _some_classes(task: _Task, required: Sequence[int]) -> list[int]:
    """Return a selection quickly: the required, then one after the other who still fits in."""
    classes = list(required)
    others = [v for v in members(task.graph.everyone) if not task.required >> v & 1]
    for v in sorted(others, key=lambda v: (task.level[v], v)):
        place = next((i for i, g in enumerate(classes) if not g & task.graph.rows[v]), None)
        if place is not None:
            classes[place] |= 1 << v
    return classes


def _left_out(task: _Task, work: Work) -> int:
    """Return segments without which k strategies are enough, the fewest of each level in turn."""
    base = len(task.graph.names) + 1
    costs = [base ** (task.top + 1 - level) for level in task.level]
    needs: list[int] = []
    left_out = 0
    while found := _too_many(task, task.graph.everyone & ~left_out, work):
        needs += found
        left_out = cheapest_hitting_set(needs, costs, work)
    return left_out


def _too_many(task: _Task, group: int, work: Work) -> list[int]:
    """Return disjoint sets of which one must be left out each; none if k strategies are enough."""
    found: list[int] = []
    while split_into(task.graph.rows, group, task.k, work) is None:
        core, _ = shrunk(task.graph.rows, group, task.k + 1, work)
        found.append(core & ~task.required)
        group &= ~found[-1]
    return found


def _spare(task: _Task, classes: Sequence[int]) -> list[int]:
    """Return how many segments of each level the classes leave out."""
    inside = sum(classes)
    spare = [0] * (task.top + 2)
    for v in members(task.graph.everyone & ~inside):
        spare[task.level[v]] += 1
    return spare


def _improved(task: _Task, classes: list[int], work: Work) -> list[int]:
    """Return the classes of the same counts that share most topics."""
    shared = sum(task.weights.shared(group) for group in classes)
    quest = Quest((shared, (sum(task.weights.priorities) + 1,)), spare=_spare(task, classes))
    _explore(task, quest, task.required, work)
    return list(quest.found or classes)


def _explore(task: _Task, quest: Quest, must: int, work: Work) -> None:
    """Look for a split into at most k classes in which all of `must` are."""
    bound = task.top + 2
    quest.group = [bound if must >> v & 1 else level for v, level in enumerate(task.level)]
    quest.spare = [*(quest.spare or []), 0]
    if task.k:
        Explorer(task.weights, task.k, quest, work).explore([0], [0], task.graph.everyone)


def _smallest_ids(task: _Task, classes: list[int], work: Work) -> list[int]:
    """Return equally good classes of the segments whose ids come first."""
    must, spare = task.required, _spare(task, classes)
    shared = sum(task.weights.shared(group) for group in classes)
    for v in members(task.graph.everyone & ~task.required):
        if not sum(classes) >> v & 1:
            quest = Quest((shared, ()), enough=True, spare=list(spare))
            _explore(task, quest, must | 1 << v, work)
            classes = list(quest.found or classes)
        must |= sum(classes) & 1 << v
    return classes


def _ordered(task: _Task, classes: list[int], work: Work) -> list[int]:
    """Return the best split of the segments chosen, into as few strategies as share as much."""
    classes = _fewest_classes(task, [group for group in classes if group], work)
    quest = Quest(task.weights.value(classes))
    if classes:
        explorer = Explorer(task.weights, len(classes), quest, work)
        explorer.explore([0], [0], sum(classes))
    best = in_working_order(task.weights, quest.found or classes)
    return [*first_in_order(task.weights, best, work)]


def _fewest_classes(task: _Task, classes: list[int], work: Work) -> list[int]:
    shared, _ = task.weights.value(classes)
    for count in range(1, len(classes)):
        quest = Quest((shared, ()), enough=True)
        if Explorer(task.weights, count, quest, work).explore([0], [0], sum(classes)):
            return list(quest.found or classes)
    return classes


def _nothing(
    task: _Task, status: Literal["infeasible", "unknown"], proof: Proof | None, work: Work
) -> Selection:
    deterministic = work.deadline is None
    return Selection(task.k, status, (), (), (), (), 0, deterministic, proof)


def _told(task: _Task, classes: Sequence[int], status: Status, work: Work) -> Selection:
    chosen = sum(classes)
    strategies: tuple[Strategy, ...] = tuple(task.graph.ids(group) for group in classes)
    return Selection(
        k=task.k,
        status=status,
        supported=task.graph.ids(chosen),
        given_up=task.graph.ids(task.graph.everyone & ~chosen),
        strategies=strategies,
        levels=tuple(_levels(task, chosen)),
        shared=sum(task.weights.shared(group) for group in classes),
        deterministic=work.deadline is None,
        proof=None,
    )


def _levels(task: _Task, chosen: int) -> Iterator[Level]:
    for place in range(task.top + 2):
        there = together(v for v, level in enumerate(task.level) if level == place)
        level = task.top - place if place <= task.top else None
        yield Level(level, (chosen & there).bit_count(), there.bit_count())

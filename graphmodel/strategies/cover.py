"""Splitting by a linear solver: cover all segments by the fewest of the largest strategies.

A. Mehrotra and M. Trick, "A column generation approach for graph coloring" (1996), with all
columns listed beforehand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .bits import Rows, members
from .work import BudgetError, Work

if TYPE_CHECKING:
    import highspy

_MOST_SEGMENTS = 600  # of more there are too many strategies, unless nearly all conflict
_MOST_STRATEGIES = 20_000
_SCALE = 10_000
_NODE_STEPS = 2_000  # a node of the linear solver takes as long as so many steps


def largest_strategies(
    rows: Rows, group: int, work: Work, most: int = _MOST_STRATEGIES
) -> list[int]:
    """Return every set without conflicts that cannot be made larger.

    C. Bron and J. Kerbosch (1973), with pivots, on the graph of pairs that can go together.

    Raises:
        BudgetError: they are too many, or the allowance is used up first.
    """
    if group.bit_count() > _MOST_SEGMENTS:
        raise BudgetError
    found: list[int] = []
    todo = [(0, group, 0)]
    while todo:
        chosen, open_, done = todo.pop()
        work.step()
        if not open_ and not done:
            found.append(chosen)
            if len(found) > most:
                raise BudgetError
            continue
        if not open_:
            continue
        pivot = min(members(open_ | done), key=lambda v: (open_ & (rows[v] | 1 << v)).bit_count())
        for v in members(open_ & (rows[pivot] | 1 << pivot)):
            bit = 1 << v
            apart = rows[v] | bit
            todo.append((chosen | bit, open_ & ~apart, done & ~apart))
            open_ ^= bit
            done |= bit
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of segments; no strategy without a conflict holds more than `limit` of them."""

    of: Mapping[int, int]
    limit: int

    @property
    def needed(self) -> int:
        """As many strategies are needed at least to hold all of the weight."""
        return -(-sum(self.of.values()) // self.limit)


def weights(strategies: Sequence[int], group: int) -> Weights:
    """Return weights that show best that many strategies are needed.

    They are the duals of the linear relaxation, rounded down to whole numbers; the limit is then
    found by adding up, so that it holds whatever the solver has rounded.
    """
    solver = _covering(strategies, group, whole=False)
    solver.run()
    duals = solver.getSolution().row_dual
    of = {v: max(1, int(dual * _SCALE)) for v, dual in zip(members(group), duals, strict=True)}
    limit = max(sum(of[v] for v in members(strategy & group)) for strategy in strategies)
    return Weights(of, limit)


def covered(strategies: Sequence[int], group: int, k: int, work: Work) -> list[int] | None:
    """Return at most k disjoint sets that cover the group, or None if there are none.

    Raises:
        BudgetError: the allowance is used up first.
    """
    import highspy

    solver = _covering(strategies, group, whole=True)
    solver.setOptionValue("mip_max_nodes", max(1, work.left // _NODE_STEPS))
    solver.setOptionValue("objective_target", k + 0.5)
    seconds = work.seconds_left()
    if seconds is not None:
        solver.setOptionValue("time_limit", seconds)
    _run(solver)
    info = solver.getInfo()
    work.step(_NODE_STEPS * max(1, info.mip_node_count))
    if info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible:
        chosen = [i for i, value in enumerate(solver.getSolution().col_value) if value > 0.5]
        if len(chosen) <= k:
            return _disjoint([strategies[i] for i in chosen], group, k)
    if info.mip_dual_bound > k + 0.001:
        return None
    raise BudgetError


def _run(solver: "highspy.Highs") -> None:
    """Run in a thread of its own, so that Ctrl-C reaches this one and ends the run."""
    solver.HandleUserInterrupt = True
    thread = solver.startSolve()
    try:
        while thread.is_alive():
            thread.join(0.1)
    except KeyboardInterrupt:
        solver.cancelSolve()
        thread.join()
        raise


def _disjoint(columns: Sequence[int], group: int, k: int) -> list[int]:
    classes = []
    for column in columns:
        classes.append(column & group)
        group &= ~column
    return classes + [0] * (k - len(classes))


def _covering(strategies: Sequence[int], group: int, *, whole: bool) -> "highspy.Highs":
    """Return the model: choose as few strategies as possible so that each segment is in one."""
    import highspy

    solver = highspy.Highs()
    solver.silent()
    solver.setOptionValue("threads", 1)
    row = {v: i for i, v in enumerate(members(group))}
    for _ in row:
        solver.addRow(1, highspy.kHighsInf, 0, [], [])
    for i, strategy in enumerate(strategies):
        entries = [row[v] for v in members(strategy & group)]
        solver.addCol(
            1, 0, 1 if whole else highspy.kHighsInf, len(entries), entries, [1.0] * len(entries)
        )
        if whole:
            solver.changeColIntegrality(i, highspy.HighsVarType.kInteger)
    return solver

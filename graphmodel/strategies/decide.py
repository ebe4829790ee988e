"""Are k strategies enough for a set of segments? The one question that all others come down to."""

from .bits import Rows, components
from .clique import greedy_clique, largest_clique
from .cover import covered, largest_strategies
from .dsatur import coloured, greedy
from .loss import split_by_weights
from .peel import peel, put_back
from .sat import Splitter, clauses
from .work import BudgetError, Work

_CLIQUE_STEPS = 1_000
_BRIEF_STEPS = 5_000
_WEIGHED_STEPS = 20_000
_LONG_WEIGHED_STEPS = 200_000
_SEARCH_STEPS = 100_000  # of the own search, before a solver is started
_COVER_STEPS = 600_000  # of the linear solver
_STRATEGY_STEPS = 50  # for each possible strategy, before its first node
_LONG_SEARCH_STEPS = 1_500_000  # where nothing else has helped
_QUICK_CLAUSES = 200_000  # of a formula that the SAT solver is quick with
_SOLVER_STEPS = 400_000  # of the SAT solver, before the linear solver has its turn


def split_into(rows: Rows, group: int, k: int, work: Work) -> list[int] | None:
    """Split a set into at most k sets without conflicts, or return None if that cannot be.

    Returns exactly k sets, some perhaps empty.

    Raises:
        BudgetError: the allowance is used up before either is known.
    """
    kernel, peeled = peel(rows, group, k, work)
    classes = [0] * k
    for part in components(rows, kernel):
        found = _part(rows, part, k, work)
        if found is None:
            return None
        classes = [a | b for a, b in zip(classes, found, strict=True)]
    return put_back(rows, classes, peeled)


def _part(rows: Rows, part: int, k: int, work: Work) -> list[int] | None:
    quick = greedy(rows, part)
    if len(quick) <= k:
        return quick + [0] * (k - len(quick))
    clique = clique_above(rows, part, k, work)
    if clique.bit_count() > k:
        return None
    for method in _METHODS:
        try:
            return method(rows, part, k, clique, work)
        except BudgetError:
            work.step(0)
    with Splitter(rows, part, k, clique, work) as splitter:
        return splitter.split(part, work)


def clique_above(rows: Rows, part: int, k: int, work: Work) -> int:
    """Return a clique of more than k members if one is found in a few steps, else a large one."""
    clique = greedy_clique(rows, part)
    allowance = work.part(_CLIQUE_STEPS)
    try:
        for larger in largest_clique(rows, part, allowance, above=clique.bit_count()):
            clique = larger
            if clique.bit_count() > k:
                break
    except BudgetError:
        work.step(0)
    return clique


def _searched(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    return coloured(rows, part, k, clique, work.part(_SEARCH_STEPS))


def _searched_on(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    return coloured(rows, part, k, clique, work.part(_LONG_SEARCH_STEPS))


def _searched_briefly(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    return coloured(rows, part, k, clique, work.part(_BRIEF_STEPS))


def _weighed(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    return split_by_weights(rows, part, k, work.part(_WEIGHED_STEPS))


def _weighed_on(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    return split_by_weights(rows, part, k, work.part(_LONG_WEIGHED_STEPS))


def _solved(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    if clauses(rows, part, k) > _QUICK_CLAUSES:
        raise BudgetError
    with Splitter(rows, part, k, clique, work) as splitter:
        return splitter.split(part, work.part(_SOLVER_STEPS))


def _covered(rows: Rows, part: int, k: int, clique: int, work: Work) -> list[int] | None:
    strategies = largest_strategies(rows, part, work)
    set_up = _STRATEGY_STEPS * len(strategies)
    if set_up > work.left:
        raise BudgetError
    work.step(set_up)
    return covered(strategies, part, k, work.part(_COVER_STEPS))


_METHODS = (
    _searched_briefly,
    _weighed,
    _searched,
    _solved,
    _weighed_on,
    _covered,
    _searched_on,
)

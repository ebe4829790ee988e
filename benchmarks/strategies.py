"""The fewest strategies: ours beside what else could be used, on the same graphs in one run.

`python -m benchmarks.strategies [--random N] [--seconds S] [--highs S] [--instances FOLDER]`

All times are of the processor. The plain SAT formulation has the same limit as ours: beyond the
limit nothing counts as proven. Ours stands there twice: the figure, which is what the others find,
too; and all that `graphmodel strategies` gives, with the smallest critical set and the check.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import highspy
import networkx as nx
from pysat.solvers import Glucose4

from graphmodel.strategies import fewest
from graphmodel.strategies.bits import by_degree
from graphmodel.strategies.fewest import Search, in_silence
from graphmodel.strategies.lists import read_conflicts
from graphmodel.strategies.work import BudgetError, Work

INSTANCES = Path(__file__).parent.parent / "tests" / "strategies" / "instances"
CHUNK = 2_000  # conflicts between two looks at the clock
TOLD = 50  # graphs between two tables


@dataclass(frozen=True)
class Run:
    """What a method found: strategies, whether that is proven, and seconds of processor time."""

    figure: int
    proven: bool
    seconds: float


def ours(conflicts: "nx.Graph[str]", _: float) -> tuple[int, bool]:
    """Return our figure, and whether it is proven; the allowance of work is the usual one."""
    search = Search(by_degree(conflicts))
    try:
        search.run(Work(), in_silence)
    except BudgetError:
        return search.upper, False
    return search.upper, True


def ours_checked(conflicts: "nx.Graph[str]", _: float) -> tuple[int, bool]:
    """Return our figure, and whether it is proven and the checker has verified the proof."""
    result = fewest(conflicts)
    return result.upper_bound, result.status == "optimal" and result.checked


def networkx_greedy(conflicts: "nx.Graph[str]", _: float) -> tuple[int, bool]:
    """Colour by descending degree; nothing is proven."""
    return _colours(nx.greedy_color(conflicts, "largest_first")), False


def networkx_dsatur(conflicts: "nx.Graph[str]", _: float) -> tuple[int, bool]:
    """Colour the most hemmed-in first; nothing is proven."""
    return _colours(nx.greedy_color(conflicts, "saturation_largest_first")), False


def _colours(colouring: Mapping[str, int]) -> int:
    return len(set(colouring.values()))


def plain_sat(conflicts: "nx.Graph[str]", seconds: float) -> tuple[int, bool]:
    """Ask for one strategy fewer until there is no answer, starting from a greedy split."""
    end = time.process_time() + seconds
    figure, _ = networkx_dsatur(conflicts, seconds)
    while figure > 0:
        splittable = _sat(conflicts, figure - 1, end)
        if splittable is None:
            return figure, False
        if not splittable:
            return figure, True
        figure -= 1
    return 0, True


def _sat(conflicts: "nx.Graph[str]", k: int, end: float) -> bool | None:
    with Glucose4() as solver:
        number = {name: i * k + 1 for i, name in enumerate(conflicts)}
        for base in number.values():
            solver.add_clause(list(range(base, base + k)))
        for a, b in conflicts.edges:
            for c in range(k):
                solver.add_clause([-number[a] - c, -number[b] - c])
        while time.process_time() < end:
            solver.conf_budget(CHUNK)
            found: bool | None = solver.solve_limited()
            if found is not None:
                return found
    return None


def plain_highs(conflicts: "nx.Graph[str]", seconds: float) -> tuple[int, bool]:
    """A variable for each segment and strategy, and one for each strategy in use."""
    k, _ = networkx_dsatur(conflicts, seconds)
    model = highspy.Highs()
    model.silent()
    model.setOptionValue("time_limit", seconds)
    used = [model.addBinary(obj=1) for _ in range(k)]
    chosen = {name: [model.addBinary() for _ in range(k)] for name in conflicts}
    for places in chosen.values():
        model.addConstr(sum(places[1:], places[0]) == 1)
    for a, b in conflicts.edges:
        for c in range(k):
            model.addConstr(chosen[a][c] + chosen[b][c] <= used[c])
    model.run()
    optimal = model.getModelStatus() == highspy.HighsModelStatus.kOptimal
    value = model.getInfo().objective_function_value
    return (round(value) if value < k + 1 else k), optimal


METHODS: Mapping[str, Callable[["nx.Graph[str]", float], tuple[int, bool]]] = {
    "ours": ours,
    "ours, checked": ours_checked,
    "networkx greedy": networkx_greedy,
    "networkx DSATUR": networkx_dsatur,
    "plain SAT": plain_sat,
    "plain HiGHS": plain_highs,
}


def random_graphs(count: int) -> Iterator["nx.Graph[str]"]:
    """Yield graphs of 5 to 60 segments with all densities."""
    for seed in range(count):
        dice = random.Random(seed)  # noqa: S311
        drawn = nx.gnp_random_graph(dice.randint(5, 60), dice.uniform(0.05, 0.95), seed=seed)
        yield nx.relabel_nodes(drawn, {v: f"s{v:02}" for v in drawn})


def measured(method: str, conflicts: "nx.Graph[str]", seconds: float) -> Run:
    """Return what a method finds for a graph, with the processor time that it takes.

    A method that could have proven its figure within its limit and has not counts with the limit
    at least.
    """
    start = time.process_time()
    figure, proven = METHODS[method](conflicts, seconds)
    spent = time.process_time() - start
    proven = proven and spent <= seconds
    in_vain = not proven and not method.startswith("networkx")
    return Run(figure, proven, max(spent, seconds) if in_vain else spent)


def compare(title: str, graphs: list["nx.Graph[str]"], seconds: float, highs: float) -> None:
    """Print a table of all methods, and one of what is known so far after every so many graphs."""
    runs: dict[str, list[Run]] = {name: [] for name in METHODS}
    print(f"\n{title}: {len(graphs)} graphs, at most {seconds:g} s each, HiGHS {highs:g} s")
    for number, graph in enumerate(graphs, 1):  # side by side: a busy moment hits all alike
        for name, row in runs.items():
            row.append(measured(name, graph, highs if name == "plain HiGHS" else seconds))
        if number % TOLD == 0 or number == len(graphs):
            print_table(number, runs)


def print_table(number: int, runs: Mapping[str, list[Run]]) -> None:
    """Print a line for each method: graphs solved (as few as anyone found), proven, times."""
    least = [min(run.figure for run in row) for row in zip(*runs.values(), strict=True)]
    print(
        f"{number:3} graphs       solved  proven  median ms     95 % ms    max ms    all s",
        flush=True,
    )
    for name, row in runs.items():
        times = sorted(run.seconds for run in row)
        solved = sum(run.figure == best for run, best in zip(row, least, strict=True))
        proven = sum(run.proven for run in row)
        late = times[int(0.95 * (len(times) - 1))]
        print(
            f"{name:17} {solved:7} {proven:7} {1000 * statistics.median(times):10.2f} "
            f"{1000 * late:11.1f} {1000 * times[-1]:9.0f} {sum(times):8.1f}",
            flush=True,
        )


def main() -> None:
    """Compare on random graphs and on the public instances of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--random", type=int, default=60, help="how many random graphs")
    parser.add_argument("--seconds", type=float, default=10, help="limit for each graph and method")
    parser.add_argument("--highs", type=float, help="limit for HiGHS, if it is to be another")
    parser.add_argument("--instances", type=Path, default=INSTANCES, help="folder of .col files")
    options = parser.parse_args()
    highs = options.highs or options.seconds
    if options.random:
        compare("random", list(random_graphs(options.random)), options.seconds, highs)
    files = sorted(options.instances.glob("*.col"))
    if files:
        compare("public", [read_conflicts(file) for file in files], options.seconds, highs)


if __name__ == "__main__":
    main()

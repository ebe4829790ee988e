"""The fewest strategies: ours beside what else could be used, on the same graphs in one run.

`python -m benchmarks.strategies [--random N] [--seconds S] [--others S] [--instances FOLDER]`
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
from graphmodel.strategies.lists import read_conflicts

INSTANCES = Path(__file__).parent.parent / "tests" / "strategies" / "instances"
CHUNK = 2_000


@dataclass(frozen=True)
class Run:
    """What a method found: strategies, whether that is proven, and seconds of processor time."""

    figure: int
    proven: bool
    seconds: float


def ours(conflicts: "nx.Graph[str]", seconds: float) -> tuple[int, bool]:
    """Return our figure, and whether it is proven and the checker has verified the proof."""
    result = fewest(conflicts, seconds=seconds)
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

    A method that could have proven its figure and has not counts with its limit at least.
    """
    start = time.process_time()
    figure, proven = METHODS[method](conflicts, seconds)
    spent = time.process_time() - start
    in_vain = not proven and not method.startswith("networkx")
    return Run(figure, proven, max(spent, seconds) if in_vain else spent)


def compare(title: str, graphs: list["nx.Graph[str]"], seconds: float, others: float) -> None:
    """Print a line for each method: graphs solved (as few as anyone found), proven, times."""
    limits = {name: seconds if name == "ours" else others for name in METHODS}
    runs: dict[str, list[Run]] = {name: [] for name in METHODS}
    for graph in graphs:  # side by side, so that a busy moment hits all alike
        for name, limit in limits.items():
            runs[name].append(measured(name, graph, limit))
    least = [min(run.figure for run in row) for row in zip(*runs.values(), strict=True)]
    print(f"\n{title}: {len(graphs)} graphs, at most {seconds:g} s, the others {others:g} s")
    print(
        f"{'method':16} {'solved':>7} {'proven':>7} {'median ms':>10} {'95 % ms':>10} {'all s':>8}"
    )
    for name, row in runs.items():
        times = sorted(run.seconds for run in row)
        solved = sum(run.figure == best for run, best in zip(row, least, strict=True))
        proven = sum(run.proven for run in row)
        late = times[int(0.95 * (len(times) - 1))]
        print(
            f"{name:16} {solved:7} {proven:7} {1000 * statistics.median(times):10.2f} "
            f"{1000 * late:10.1f} {sum(times):8.1f}"
        )


def main() -> None:
    """Compare on random graphs and on the public instances of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--random", type=int, default=60, help="how many random graphs")
    parser.add_argument("--seconds", type=float, default=10, help="limit for each graph and method")
    parser.add_argument("--others", type=float, help="limit for the other methods; as ours")
    parser.add_argument("--instances", type=Path, default=INSTANCES, help="folder of .col files")
    options = parser.parse_args()
    others = options.others or options.seconds
    if options.random:
        compare("random", list(random_graphs(options.random)), options.seconds, others)
    files = sorted(options.instances.glob("*.col"))
    if files:
        compare("public", [read_conflicts(file) for file in files], options.seconds, others)


if __name__ == "__main__":
    main()

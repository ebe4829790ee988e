"""How long a command takes to start, beside a click program that does nothing.

    python -m benchmarks.startup

Whole processes, in turn, so that all see the same machine; the median of their processor time
is compared, since other work on the machine does not count in it.
"""

import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import graphmodel

ROUNDS = 15
BARE = "import click\n@click.command()\ndef main():\n    pass\nmain()\n"
SEEDS = Path(graphmodel.__file__).parent.parent / "seeds"


def seconds(command: Sequence[str]) -> float:
    """Processor time of one run of a command, its own and the system's for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print the median of each command, and its ratio to the bare program."""
    with TemporaryDirectory() as folder:
        place = f"{folder}/small.kgl"
        with graphmodel.connect(place) as store:
            store.load(graphmodel.read(SEEDS / "rope-maker.yaml"))
        ours = [sys.executable, "-m", "graphmodel"]
        commands = {
            "bare click program": [sys.executable, "-c", BARE],
            "graphmodel --help": [*ours, "--help"],
            "topics shared": [*ours, "topics", "shared", "--db", place],
            "segments strategies": [*ours, "segments", "strategies", "--db", place],
        }
        taken: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                taken[name].append(seconds(command))
    bare = median(taken["bare click program"])
    for name, times in taken.items():
        print(f"{name:22} {1000 * median(times):6.0f} ms   ratio {median(times) / bare:5.2f}")


if __name__ == "__main__":
    main()

"""The split of a bare list of conflicts."""

import json
import os
import signal
import subprocess
import sys
from itertools import chain
from pathlib import Path

import pytest

from graphmodel.strategies import Result

from .conftest import Run

TRIANGLE = "segment,conflicts with\nx,y\ny,z\nz,x\nlone\n"


def without_triangles(steps: int) -> list[tuple[str, str]]:
    """Return J. Mycielski's construction: no triangle, each step needs one strategy more."""
    edges, size = [(0, 1)], 2
    for _ in range(steps):
        twins = [(a, b + size) for a, b in edges] + [(a + size, b) for a, b in edges]
        edges += twins + [(2 * size, size + each) for each in range(size)]
        size = 2 * size + 1
    return [(f"v{a}", f"v{b}") for a, b in edges]


@pytest.fixture
def triangle(run: Run, tmp_path: Path) -> Run:
    """The commands in a folder with `c.csv`: three segments in mutual conflict, and a lone one."""
    tmp_path.joinpath("c.csv").write_text(TRIANGLE, encoding="utf-8")
    return run


def test_the_sentence_says_how_many_and_why_not_fewer(triangle: Run) -> None:
    shown = triangle("strategies", "c.csv").stdout
    assert shown.startswith("3 strategies are needed for 4 segments.")
    assert "all\nin conflict: x, y, z." in shown
    german = triangle("strategies", "c.csv", "--lang", "de").stdout
    assert german.startswith("3 Strategien sind für 4 Segmente nötig.")
    assert "Strategie  Segmente" in german


def test_json_is_one_object_with_every_field(triangle: Run) -> None:
    told = json.loads(triangle("strategies", "c.csv", "--format", "json").stdout)
    assert set(told) == set(Result.__dataclass_fields__)
    assert (told["status"], told["lower_bound"], told["upper_bound"]) == ("optimal", 3, 3)
    assert told["proof"]["members"] == ["x", "y", "z"]
    assert sorted(each for strategy in told["strategies"] for each in strategy) == [
        "lone",
        "x",
        "y",
        "z",
    ]


def test_every_other_format_has_a_row_for_each_strategy(triangle: Run) -> None:
    rows = triangle("strategies", "c.csv", "--format", "ndjson").stdout.splitlines()
    assert [json.loads(row)["strategy"] for row in rows] == [1, 2, 3]
    assert len(triangle("strategies", "c.csv", "--format", "csv").stdout.splitlines()) == 4
    assert "| --: | --- |" in triangle("strategies", "c.csv", "--format", "markdown").stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("lone\nother\n", "One strategy is enough: nothing is in conflict."),
        ("", "There are no segments."),
        (
            "".join(f"v{n},v{(n + 1) % 5}\n" for n in range(5)),
            "Fewer will not do, because these alone need as many: v0, v1, v2, v3, v4.",
        ),
    ],
)
def test_other_graphs_get_other_sentences(run: Run, tmp_path: Path, text: str, said: str) -> None:
    tmp_path.joinpath("c.csv").write_text(text, encoding="utf-8")
    shown = run("strategies", "c.csv")
    assert shown.exit_code == 0
    assert said in " ".join(shown.stdout.split())


def test_a_search_that_ends_early_makes_no_claim(run: Run, tmp_path: Path) -> None:
    pairs = "".join(f"{a},{b}\n" for a, b in without_triangles(4))
    tmp_path.joinpath("c.csv").write_text(pairs, encoding="utf-8")
    shown = " ".join(run("strategies", "c.csv", "--budget", "1").stdout.split())
    assert "will do for 47 segments; at least" in shown
    assert "Fewer will not do" not in shown


@pytest.mark.parametrize(
    ("name", "text", "code", "said"),
    [
        ("c.csv", "x,x\n", 1, "c.csv:1:"),
        ("c.csv", "x,y,z\n", 1, "c.csv:1:"),
        ("c.pdf", "", 1, "the ending must be one of"),
    ],
)
def test_a_bad_list_is_told_with_its_place(
    run: Run, tmp_path: Path, name: str, text: str, code: int, said: str
) -> None:
    tmp_path.joinpath(name).write_text(text, encoding="utf-8")
    result = run("strategies", name)
    assert result.exit_code == code
    assert said in result.stderr
    assert run("strategies", "nowhere.csv").exit_code == 1
    assert run("strategies", name, "--seconds", "0").exit_code == 2


# Runs the program and says on its standard error when the search asks the first hard question.
TELLING = """
import sys
from graphmodel.strategies import fewest
search = sys.modules[fewest.__module__]
split_into = search.split_into
def told(*args):
    print("searching", file=sys.stderr, flush=True)
    return split_into(*args)
search.split_into = told
from graphmodel.cli import main
main()
"""


def interrupted(*args: str) -> tuple[int, str, str]:
    """Run the program, send Ctrl-C once while it searches; return code, output and what it says."""
    command = [sys.executable, "-c", TELLING, *args]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stderr
        assert process.stderr.readline() == "searching\n"
        process.send_signal(signal.SIGINT)
        output, said = process.communicate(timeout=60)
    return process.returncode, output, said


def test_ctrl_c_gives_the_best_split_so_far(tmp_path: Path) -> None:
    edges = without_triangles(6)
    path = tmp_path / "hard.csv"
    path.write_text("".join(f"{a},{b}\n" for a, b in edges), encoding="utf-8")
    code, output, said = interrupted("strategies", str(path), "--format", "json")
    told = json.loads(output)
    assert (code, told["status"], told["deterministic"]) == (0, "feasible", False)
    assert told["lower_bound"] <= 8 <= told["upper_bound"] == len(told["strategies"])
    assert sorted(chain.from_iterable(told["strategies"])) == sorted({*chain.from_iterable(edges)})
    assert not [pair for each in told["strategies"] for pair in edges if {*pair} <= {*each}]
    assert told["checked"]
    assert "between" not in said
    assert "Stopped" not in said


def test_ctrl_c_during_a_question_answers_with_bounds(run: Run, tmp_path: Path) -> None:
    edges = without_triangles(5)
    apart = {name: [b for a, b in edges if a == name] for name in chain.from_iterable(edges)}
    lines = [
        f"  {name}: {{size: 1, kept apart from: {{{', '.join(f'{b}: sales' for b in others)}}}}}"
        for name, others in apart.items()
    ]
    lines = [line.replace(", kept apart from: {}", "") for line in lines]
    text = "\n".join(["model: hard", "language: en", "segments:", *lines])
    tmp_path.joinpath("hard.yaml").write_text(text, encoding="utf-8")
    loaded = run("load", "hard.yaml")
    assert loaded.exit_code == 0, loaded.output
    code, output, _ = interrupted("segments", "strategies", "-m", "hard")
    assert code == 0
    assert "What lies between could not be settled." in " ".join(output.split())


def test_progress_is_for_terminals(triangle: Run) -> None:
    hard = "".join(f"{a},{b}\n" for a, b in without_triangles(2))
    Path("hard.csv").write_text(hard, encoding="utf-8")
    assert triangle("strategies", "hard.csv").stderr == ""
    terminal, stderr = os.openpty()
    program = "from graphmodel.cli import main; main()"
    command = [sys.executable, "-c", program, "strategies", "hard.csv", "--lang", "de"]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=stderr, check=True)
    assert os.read(terminal, 1000).split(b"\r\n")[0].decode() == "zwischen 2 und 4 Strategien …"

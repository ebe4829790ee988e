"""The split of a bare list of conflicts."""

import json
from pathlib import Path

import pytest

from graphmodel.strategies import Result

from .conftest import Run

TRIANGLE = "segment,conflicts with\nx,y\ny,z\nz,x\nlone\n"


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
    # Mycielski's construction: no triangle, and each step needs one colour more.
    edges, size = [(0, 1)], 2
    for _ in range(4):
        twins = [(a, b + size) for a, b in edges] + [(a + size, b) for a, b in edges]
        edges += twins + [(2 * size, size + each) for each in range(size)]
        size = 2 * size + 1
    pairs = "".join(f"v{a},v{b}\n" for a, b in edges)
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

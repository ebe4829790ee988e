"""The README shows what really happens: each command runs, each output is the real one."""

import re
import shlex
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from click.testing import CliRunner

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"(?ms)^```(\w*)\n(.*?)^```$", README)
CUT = "[…]"


def blocks(begin: str) -> list[str]:
    """The blocks whose first line begins so."""
    return [text for _, text in BLOCKS if text.startswith(begin)]


def commands(text: str) -> list[str]:
    """The lines that call us, without what is remarked on them."""
    lines = [line.partition("#")[0].strip() for line in text.splitlines()]
    return [line for line in lines if line.startswith("graphmodel ")]


SHOWN = [text.partition("\n") for text in blocks("$ graphmodel ")]
(FIVE_MINUTES,) = blocks("unset GRAPHMODEL_DB")
(OWN,) = blocks("model: ")
(PYTHON,) = blocks("import graphmodel\n")


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Run a line as it stands, in a folder with a company of one's own and nothing loaded."""
    (entry,) = entry_points(group="console_scripts", name="graphmodel")
    program = entry.load()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("company.yaml").write_text(OWN, "utf-8")
    Path("scenario.yaml").write_text("extends: company.yaml\nmodel: rope-maker\n", "utf-8")

    def run(line: str) -> str:
        words = shlex.split(line)
        assert words[0] == "graphmodel"
        result = CliRunner().invoke(program, words[1:])
        assert result.exit_code == 0, f"{line}\n{result.output}"
        return result.stdout

    return run


@pytest.fixture
def shipped(call: Callable[[str], str]) -> Callable[[str], str]:
    """The same, with the shipped models that the README asks about, as `demo` loads them."""
    for name in ("rope-maker", "tonewood"):
        call(f"graphmodel load {shlex.quote(str(ROOT / 'seeds' / name))}.yaml")
    return call


def test_shown_output_is_real(shipped: Callable[[str], str]) -> None:
    assert len(SHOWN) == 3
    for command, _, shown in SHOWN:
        real = shipped(command.removeprefix("$ "))
        assert real.startswith(shown.partition(CUT)[0].rstrip()), command


def test_every_command_runs(shipped: Callable[[str], str]) -> None:
    found = [line for _, text in BLOCKS if text != FIVE_MINUTES for line in commands(text)]
    assert len(found) >= 6
    for command in found:
        shipped(command)


def test_ones_own_company_takes_these_lines_alone(call: Callable[[str], str]) -> None:
    assert len(commands(FIVE_MINUTES)) == 6
    for command in commands(FIVE_MINUTES):
        call(command)


def test_the_model_shown_has_no_problem(call: Callable[[str], str]) -> None:
    call("graphmodel check company.yaml")


def test_the_lines_of_python_run(
    call: Callable[[str], str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("my-company.yaml").write_text(OWN, "utf-8")
    exec(PYTHON, {})  # noqa: S102 (our own lines)
    assert "shared" in capsys.readouterr().out


def test_what_make_is_told_to_do_is_there() -> None:
    targets = re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"))
    for told in re.findall(r"(?m)^make ([a-z]+)", README):
        assert told in targets


def test_what_it_points_to_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    folders = re.findall(r"`([a-z/]+/)`", README)
    assert len(links) > 3
    assert len(folders) > 10
    for path in (*links, *folders):
        assert (ROOT / path).exists(), path

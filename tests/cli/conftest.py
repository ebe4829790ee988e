"""What the tests of the commands share."""

from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

Run = Callable[..., Result]
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the installed program in an empty folder: `run("models", "--format", "json")`."""
    monkeypatch.chdir(tmp_path)
    (entry,) = entry_points(group="console_scripts", name="graphmodel")
    program = entry.load()

    def call(*args: str, stdin: str = "") -> Result:
        result = CliRunner().invoke(program, args, input=stdin)
        assert "Traceback" not in result.output
        return result

    return call


@pytest.fixture
def loaded(run: Run) -> Run:
    """The same, with two of the shipped models in the store."""
    result = run("load", str(SEEDS / "rope-maker.yaml"), str(SEEDS / "free-newspaper.yaml"))
    assert result.exit_code == 0, result.output
    return run

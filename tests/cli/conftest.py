"""What the tests of the commands share."""

import logging
from collections.abc import Callable
from importlib.metadata import entry_points
from pathlib import Path
from typing import NoReturn

import click
import pytest
from click.testing import CliRunner, Result

Run = Callable[..., Result]
SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the installed program in an empty folder: `run("models", "--format", "json")`."""
    monkeypatch.chdir(tmp_path)
    logging.getLogger("graphmodel").setLevel(logging.NOTSET)  # whatever an earlier -v has set
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


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Makes `graphmodel schema` raise this."""

    def fail() -> NoReturn:
        raise error

    def command() -> click.Command:
        return click.Command("schema", callback=fail)

    monkeypatch.setattr("graphmodel.cli.schema.command", command)

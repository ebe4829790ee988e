"""How the program ends, whatever happens."""

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from graphmodel.cli import COMMANDS

import graphmodel
from graphmodel.errors import QueryError, StoreError
from graphmodel.words import Words

from .conftest import Run, failing

PROGRAM = str(Path(sys.executable).with_name("graphmodel"))


def test_help_lists_every_command_with_a_line(run: Run) -> None:
    result = run("--help")
    assert result.exit_code == 0
    for name, (_, line) in COMMANDS.items():
        assert f"  {name} " in result.stdout
        assert line.en.split()[0] in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (StoreError(Words.alike("the store \x1b[31mis away")), 3, "Error: the store is away\n"),
        (QueryError(Words.alike("line one\nline two")), 1, "Error: line one\nline two\n"),
        (KeyboardInterrupt(), 130, "Stopped.\n"),
        (PermissionError(13, "denied"), 70, "graphmodel failed: PermissionError"),
        (ZeroDivisionError("oh"), 70, "graphmodel failed: ZeroDivisionError: oh\n"),
        (RecursionError("deep"), 70, "graphmodel failed: RecursionError: deep\n"),
        (BrokenPipeError(32, "broken"), 141, ""),
    ],
)
def test_every_error_is_a_message_and_a_code(
    run: Run, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, said: str
) -> None:
    failing(monkeypatch, error)
    result = run("schema")
    assert result.exit_code == code
    assert result.stderr.lstrip().startswith(said)
    assert result.stdout == ""


def test_verbose_says_where_a_fault_is(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, ZeroDivisionError("oh"))
    monkeypatch.setattr(logging.getLogger("graphmodel"), "level", logging.INFO)
    logging.getLogger("graphmodel").manager._clear_cache()  # type: ignore[attr-defined]
    assert "conftest.py:" in run("schema").stderr


def test_a_reader_that_goes_away_is_no_error() -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{PROGRAM}' schema | head -c 10; exit 0"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(done.stdout) == 10
    assert done.stderr == ""


def test_a_stop_from_the_keyboard_is_quiet(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [PROGRAM, "cypher", "-", "--db", str(tmp_path / "x.kgl")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stdin
    running.stdin.write(" " * 200_000)  # more than a pipe holds: returns once the program reads
    running.send_signal(signal.SIGINT)
    out, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert (out, err.strip()) == ("", "Stopped.")


def test_signs_that_the_terminal_lacks_do_not_stop_it(tmp_path: Path) -> None:
    environ = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    query = "RETURN 'Zürich →' AS x"
    done = subprocess.run(
        [PROGRAM, "cypher", query, "--db", str(tmp_path / "x.kgl")],
        env=environ,
        capture_output=True,
        check=True,
    )
    assert "Zürich ?".encode("latin-1") in done.stdout


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version").stdout == f"graphmodel {graphmodel.__version__}\n"


def test_it_runs_as_a_module_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "graphmodel", "--help"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Usage: graphmodel [OPTIONS] COMMAND")

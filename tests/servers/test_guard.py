"""The guard ends a command with its owner, however the owner ends."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from . import guard

SECONDS = 10
SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture
def owner() -> Iterator[subprocess.Popen[bytes]]:
    """A process that would live for a minute."""
    with subprocess.Popen(SLEEP) as process:
        yield process
        process.kill()


def guarded(owner: int, command: list[str]) -> psutil.Process:
    arguments = [sys.executable, guard.__file__, str(owner), *command]
    done = subprocess.run(arguments, stdout=subprocess.PIPE, check=True)
    return psutil.Process(int(done.stdout))


def children(process: psutil.Process) -> list[psutil.Process]:
    """Its children, as soon as it has one."""
    while process.is_running():
        if found := process.children():
            return found
        time.sleep(0.05)
    return []


def test_the_command_dies_with_a_killed_owner(owner: subprocess.Popen[bytes]) -> None:
    guarding = guarded(owner.pid, SLEEP)
    (command,) = children(guarding)
    owner.kill()
    owner.wait()
    _, alive = psutil.wait_procs([command, guarding], timeout=SECONDS)
    assert alive == []


def test_an_owner_that_nobody_waited_for_counts_as_gone(owner: subprocess.Popen[bytes]) -> None:
    guarding = guarded(owner.pid, SLEEP)
    (command,) = children(guarding)
    owner.kill()  # and stays a zombie
    _, alive = psutil.wait_procs([command, guarding], timeout=SECONDS)
    assert alive == []


def test_the_guard_ends_with_its_command(owner: subprocess.Popen[bytes], tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    guarding = guarded(owner.pid, [sys.executable, "-c", f"open({str(trace)!r}, 'w').close()"])
    psutil.wait_procs([guarding], timeout=SECONDS)
    assert not guarding.is_running()
    assert trace.exists()
    assert owner.poll() is None


def test_no_command_is_started_for_an_owner_that_is_gone(
    owner: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    owner.kill()
    owner.wait()
    trace = tmp_path / "trace"
    command = [sys.executable, "-c", f"open({str(trace)!r}, 'w').close()"]
    assert guard.watch(owner.pid, command) == 1
    assert not trace.exists()

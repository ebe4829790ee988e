"""Run a command for as long as its owner lives, so that no server outlives a test run.

`python guard.py OWNER COMMAND…` prints the pid of a guard and returns; the guard has a session of
its own (Ctrl-C in the terminal does not reach it), watches the owner and kills the command.
A run that is itself killed cannot clean up; its guard can.
"""

import subprocess
import sys
import time

import psutil

SECONDS_BETWEEN_LOOKS = 0.3


def detach(owner: str, command: list[str]) -> int:
    """Pid of a new guard, which is nobody's child."""
    process = subprocess.Popen(
        [sys.executable, __file__, "--watch", owner, *command],
        stdin=subprocess.DEVNULL,
        stdout=sys.stderr,
        start_new_session=True,
    )
    return process.pid


def watch(owner: int, command: list[str]) -> int:
    """Exit code of the command, or of its kill once the owner is gone."""
    try:
        owning = psutil.Process(owner)
    except psutil.NoSuchProcess:
        return 1
    child = subprocess.Popen(command)
    while child.poll() is None and _lives(owning):
        time.sleep(SECONDS_BETWEEN_LOOKS)
    child.kill()
    return child.wait()


def _lives(process: psutil.Process) -> bool:
    """Whether it runs still; its number may meanwhile be that of another process."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


if __name__ == "__main__":
    if sys.argv[1] == "--watch":
        sys.exit(watch(int(sys.argv[2]), sys.argv[3:]))
    print(detach(sys.argv[1], sys.argv[2:]))  # noqa: T201 (its caller reads the number)

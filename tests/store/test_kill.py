"""kill -9 at any moment of a load of 20,000 nodes: the old or the new state, never between."""

import subprocess
import sys
from pathlib import Path

import pytest

from ..servers.address import Address
from .conftest import opened
from .samples import large

ROOT, ROUNDS, WITHIN = Path(__file__).parents[2], 30, 20
# The victim says when a write is on its way, which is after the one before it is through, and when
# all of them are, before the commit.
VICTIM = """
import sys
from tests.servers.address import Address
from tests.store.conftest import opened
from tests.store.samples import large
address, seed = Address(*sys.argv[1:6]), int(sys.argv[6])
with opened(address) as store:
    model = large(links=20_000, seed=seed)
    engine = store._engine
    commit = engine.write
    def write(work, limits):
        def reporting(run):
            def telling(text, parameters):
                answer = run(text, parameters)
                if "rows" in parameters:
                    print("writing", flush=True)
                return answer
            result = work(telling)
            print("committing", flush=True)
            return result
        return commit(reporting, limits)
    engine.write = write
    print("ready", flush=True)
    store.load(model)
print("committed", flush=True)
"""


def heard(address: Address, seed: int, lines: int) -> list[str]:
    """What a load said until it was killed, at once after so many lines."""
    login = (address.username or "", address.password or "", address.database or "")
    command = [sys.executable, "-c", VICTIM, address.engine, address.where, *login, str(seed)]
    said: list[str] = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as victim:
        assert victim.stdout
        for line in victim.stdout:
            said.append(line.strip())
            if len(said) == lines:
                victim.kill()
    return said


@pytest.mark.soak
def test_a_killed_load_leaves_the_old_or_the_new_state(engine_address: Address) -> None:
    current, between = large(links=20_000, seed=1), 0
    with opened(engine_address) as store:
        store.load(current)
    usual = len(heard(engine_address, 1_000, sys.maxsize))
    with opened(engine_address) as store:
        store.load(current)
    for number in range(ROUNDS):
        said = heard(engine_address, number + 2, 2 + number * usual // ROUNDS)
        between += said.count("writing") > 1 and "committing" not in said
        new = large(links=20_000, seed=number + 2)
        with opened(engine_address) as store:
            found = store.model("large")
        assert found == new if "committed" in said else found in (current, new)
        current = found
    assert between >= WITHIN

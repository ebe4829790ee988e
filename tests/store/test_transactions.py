"""All of a load or nothing, also when two come at once."""

import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from graphmodel.store import Store
from graphmodel.store.engine import UNLIMITED, Engine, Limits, Parameters, Run, Table
from graphmodel.store.store import Store as AnyStore

from ..servers.address import Address
from .conftest import opened
from .samples import head, large, small

ROOT = Path(__file__).parents[2]
LOAD = """
import sys
from pathlib import Path
from tests.servers.address import Address
from tests.store.conftest import opened
from tests.store.samples import large
address, key, seed = Address(*sys.argv[1:6]), sys.argv[6], int(sys.argv[7])
with opened(address) as store:
    model = large(key, nodes=300, links=900, seed=seed, kinds=1)
    print("ready", flush=True)
    input()
    store.load(model)
"""


class Stumbling:
    """An engine whose transactions fail after a number of statements."""

    def __init__(self, engine: Engine, statements: int) -> None:
        self._engine, self._left = engine, statements
        self.name = engine.name
        self.read, self.declare = engine.read, engine.declare
        self.guard, self.close = engine.guard, engine.close

    def write(self, work: Callable[[Run], object], limits: Limits) -> object:
        def stumbling(run: Run) -> object:
            def run_or_fall(text: str, parameters: Parameters) -> Table:
                self._left -= 1
                if self._left < 0:
                    raise KeyboardInterrupt
                return run(text, parameters)

            return work(run_or_fall)

        return self._engine.write(stumbling, limits)


@pytest.mark.parametrize("statements", range(0, 14, 2))
def test_a_load_that_is_broken_off_leaves_the_old_state(
    store: Store, engine_address: Address, statements: int
) -> None:
    store.load(small(why="old"))
    store.load(small("other"))
    with opened(engine_address) as inner:
        broken = AnyStore(Stumbling(inner._engine, statements))  # type: ignore[arg-type]
        with pytest.raises(KeyboardInterrupt):
            broken.load(large("rope", nodes=40, links=30))
        assert inner.model("rope") == small(why="old")
    assert store.model("rope") == small(why="old")
    assert store.model("other") == small("other")


def loading(address: Address, key: str, seed: int) -> "subprocess.Popen[bytes]":
    login = (address.username or "", address.password or "", address.database or "")
    command = [sys.executable, "-c", LOAD, address.engine, address.where, *login, key, str(seed)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    return process


def end_together(*processes: "subprocess.Popen[bytes]") -> None:
    """Let them go at once; none may fail."""
    for process in processes:
        assert process.stdin
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in processes:
        _, errors = process.communicate(timeout=120)
        assert (process.returncode, errors) == (0, b"")


def test_two_processes_loading_one_model(engine_address: Address) -> None:
    end_together(loading(engine_address, "large", 1), loading(engine_address, "large", 2))
    with opened(engine_address) as store:
        found = store.model("large")
        assert found in [large(nodes=300, links=900, seed=seed, kinds=1) for seed in (1, 2)]
        doubled = "MATCH (n) WITH n.id AS id, labels(n) AS l, count(*) AS c WHERE c > 1 RETURN id"
        assert store.read(doubled).rows == []


def test_two_processes_loading_two_models(engine_address: Address) -> None:
    end_together(loading(engine_address, "one", 1), loading(engine_address, "two", 1))
    with opened(engine_address) as store:
        for key in ("one", "two"):
            assert store.model(key) == large(key, nodes=300, links=900, kinds=1)


def test_threads_share_a_store(store: Store) -> None:
    failures: list[BaseException] = []

    def work(key: str) -> None:
        try:
            for why in ("a", "b", "c"):
                store.load(small(key, why=why))
                assert store.model(key) == small(key, why=why)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(key,)) for key in ("one", "two", "three")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert [summary.key for summary in store.models()] == ["one", "three", "two"]


def test_an_open_store_sees_what_others_load(store: Store, engine_address: Address) -> None:
    assert store.models() == ()
    with opened(engine_address) as other:
        other.load(small(why="old"))
        assert store.model("rope") == small(why="old")
        store.load(small(why="new"))
        assert other.model("rope") == small(why="new")
        other.remove("rope")
    assert store.models() == ()


def test_the_lock_leaves_no_trace(store: Store) -> None:
    store.load(small())
    rows = store.read("MATCH (m:Model) RETURN properties(m) AS p, m.locked AS locked").rows
    properties, locked = rows[0]
    assert isinstance(properties, Mapping)
    assert {name: properties[name] for name in head("rope").properties} == head("rope").properties
    assert locked is None
    assert UNLIMITED.rows > Limits().rows

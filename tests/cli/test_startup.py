"""A command waits only for what it needs."""

import subprocess
import sys

import pytest

HEAVY = {"neo4j", "kglite", "yaml", "rich", "networkx", "openpyxl", "rapidfuzz", "pysat", "highspy"}
SHOW = """
import sys
from graphmodel.cli import main
try:
    main({args!r})
except SystemExit:
    pass
print("LOADED", *sorted(name for name in sys.modules if "." not in name))
"""


def modules_after(*args: str) -> set[str]:
    run = [sys.executable, "-c", SHOW.format(args=list(args))]
    done = subprocess.run(run, check=True, capture_output=True, text=True)
    return set(done.stdout.rpartition("LOADED")[2].split())


@pytest.mark.parametrize("area", [(), ("topics",), ("markets",), ("segments",), ("show",)])
def test_help_imports_nothing_heavy(area: tuple[str, ...]) -> None:
    assert not HEAVY & modules_after(*area, "--help")


def test_an_embedded_store_needs_no_driver_of_neo4j() -> None:
    found = modules_after("models", "--db", ":memory:")
    assert "kglite" in found
    assert not (HEAVY - {"kglite", "yaml"}) & found


def test_the_package_itself_imports_nothing() -> None:
    code = "import sys, graphmodel; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert not {name for name in done.stdout.split() if name.startswith("graphmodel.")}

"""Jars come as the lock names them, or not at all."""

import hashlib
import re
from pathlib import Path

import pytest

from . import jars as module
from .engines import VERSIONS
from .jars import JarError, jars

LINE = re.compile(r"[0-9a-f]{64} [\w.-]+:[\w.-]+:[\w.-]+(:[\w.-]+)?")


@pytest.fixture
def lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The version of a lock with one jar, whose content is `right`."""
    sha256 = hashlib.sha256(b"right").hexdigest()
    (tmp_path / "neo4j-0.lock").write_text(f"{sha256} org.example:tool:1.0:linux\n", "utf-8")
    monkeypatch.setattr(module, "HERE", tmp_path)
    return "0"


def cached(cache: Path, content: bytes) -> Path:
    path = cache / f"{hashlib.sha256(b'right').hexdigest()[:12]}-tool-1.0-linux.jar"
    cache.mkdir()
    path.write_bytes(content)
    return path


def test_a_cached_jar_is_taken(lock: str, tmp_path: Path) -> None:
    path = cached(tmp_path / "cache", b"right")
    assert jars(lock, tmp_path / "cache") == [path]


def test_a_jar_that_is_not_as_locked_is_refused_and_removed(lock: str, tmp_path: Path) -> None:
    path = cached(tmp_path / "cache", b"wrong")
    with pytest.raises(JarError, match=r"org\.example:tool:1\.0:linux as locked"):
        jars(lock, tmp_path / "cache")
    assert not path.exists()


@pytest.mark.parametrize("version", VERSIONS.values())
def test_each_lock_names_neo4j_itself_and_each_jar_once(version: str) -> None:
    text = (Path(__file__).parent / f"neo4j-{version}.lock").read_text("utf-8")
    lines = text.splitlines()
    assert all(LINE.fullmatch(line) for line in lines)
    names = [line.split()[1] for line in lines]
    assert names == sorted(set(names))
    assert f"org.neo4j:neo4j:{version}" in names

"""Neo4j's jars, fetched once and verified against the committed lock file.

A line of the lock is `SHA256 group:artifact:version[:classifier]`; `lock.py` writes it.
"""

import hashlib
import ssl
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import NamedTemporaryFile

import requests
from jgo.constants import MAVEN_CENTRAL_URL
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from ..cache import CACHE

HERE = Path(__file__).parent
AT_ONCE = 8
RETRIES = Retry(total=4, backoff_factor=0.5, status_forcelist=(429, 500, 502, 503, 504))


class JarError(Exception):
    """A jar is not the one that the lock names."""


def jars(version: str, cache: Path = CACHE / "jars") -> list[Path]:
    """Every jar of one Neo4j version, in the order of its lock; missing ones are fetched."""
    cache.mkdir(parents=True, exist_ok=True)
    lines = (HERE / f"neo4j-{version}.lock").read_text("utf-8").splitlines()
    with requests.Session() as session, ThreadPoolExecutor(AT_ONCE) as pool:
        session.verify = ssl.get_default_verify_paths().cafile or True  # as pip and uv do
        session.mount("https://", HTTPAdapter(pool_maxsize=AT_ONCE, max_retries=RETRIES))
        return list(pool.map(lambda line: _jar(session, *line.split(), cache=cache), lines))


def _jar(session: requests.Session, sha256: str, coordinates: str, *, cache: Path) -> Path:
    group, artifact, version, *classifier = coordinates.split(":")
    name = "-".join([artifact, version, *classifier]) + ".jar"
    path = cache / f"{sha256[:12]}-{name}"
    if not path.exists():
        folder = "/".join([MAVEN_CENTRAL_URL, *group.split("."), artifact, version])
        _fetch(session, f"{folder}/{name}", path)
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
            path.unlink()
            raise JarError(f"{path} is not {coordinates} as locked: removed, run again")
    return path


def _fetch(session: requests.Session, url: str, path: Path) -> None:
    """Write to a file of its own, then rename: two runs at once cannot spoil each other."""
    answer = session.get(url, timeout=60)
    answer.raise_for_status()
    with NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as part:
        part.write(answer.content)
    Path(part.name).replace(path)

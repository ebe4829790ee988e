"""docker-compose.yml is valid, pinned, healthy, and open to nobody but this machine.

Checked against the schema of the Compose Specification (compose-spec.json, Apache-2.0, as its
project publishes it); no Docker is needed, and none is started.
"""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from .servers.engines import VERSIONS

HERE = Path(__file__).parent
ROOT = HERE.parent


@pytest.fixture(scope="module")
def schema() -> Any:
    return json.loads((HERE / "compose-spec.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def compose() -> Any:
    return yaml.safe_load((ROOT / "docker-compose.yml").read_text("utf-8"))


@pytest.fixture(scope="module")
def service(compose: Any) -> Any:
    (only,) = compose["services"].values()
    return only


def test_it_is_a_compose_file(schema: Any, compose: Any) -> None:
    jsonschema.Draft7Validator(schema).validate(compose)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda service: service.update(helthcheck=service.pop("healthcheck")),
        lambda service: service.update(ports="7474"),
        lambda service: service["healthcheck"].update(interval=5),
        lambda service: service["environment"].update(NEO4J_AUTH=["neo4j", "x"]),
    ],
)
def test_the_schema_would_notice(schema: Any, compose: Any, spoil: Callable[[Any], object]) -> None:
    spoilt = copy.deepcopy(compose)
    spoil(spoilt["services"]["neo4j"])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(schema).validate(spoilt)


def test_the_image_is_the_version_that_the_tests_run_on(service: Any) -> None:
    assert service["image"] == f"neo4j:{VERSIONS['neo4j-current']}"


def test_only_this_machine_can_connect(service: Any) -> None:
    assert service["ports"] == [f"127.0.0.1:{port}:{port}" for port in (7474, 7687)]


def test_the_password_comes_from_the_reader_and_must_be_set(service: Any) -> None:
    assert re.fullmatch(r"neo4j/\$\{NEO4J_PASSWORD:\?[^}]+\}", service["environment"]["NEO4J_AUTH"])
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    assert "NEO4J_PASSWORD=" in lines
    assert "/.env" in (ROOT / ".gitignore").read_text("utf-8").splitlines()


def test_data_outlives_the_container(compose: Any, service: Any) -> None:
    names = [mount.partition(":")[0] for mount in service["volumes"]]
    assert names == list(compose["volumes"])
    assert service["volumes"][0].endswith(":/data")


def test_its_health_is_asked_of_the_port_that_opens_last(service: Any) -> None:
    assert service["healthcheck"]["test"][-1].endswith("/127.0.0.1/7474")
    assert service["healthcheck"]["start_period"]

"""A server of our own starts, or says why it cannot.

That it keeps its data when started again, `tests/store/test_restart.py` shows in the long runs.
"""

import os
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

import neo4j
import psutil
import pytest

from . import server
from .engines import VERSIONS

LOGIN = ("neo4j", server.PASSWORD)
VERSION = "CALL dbms.components() YIELD versions RETURN versions[0] AS version"


def asked(uri: str, text: str) -> object:
    with neo4j.GraphDatabase.driver(uri, auth=LOGIN) as driver:
        records, _, _ = driver.execute_query(text, database_="neo4j")
        return records[0][0] if records else None


@pytest.mark.parametrize("server_of", VERSIONS)
def test_each_server_is_of_its_version(neo4j_uris: Mapping[str, str], server_of: str) -> None:
    assert asked(neo4j_uris[server_of], VERSION) == VERSIONS[server_of]


@pytest.mark.parametrize("server_of", VERSIONS)
def test_each_server_answers_this_machine_alone(
    neo4j_uris: Mapping[str, str], server_of: str
) -> None:
    port = urlsplit(neo4j_uris[server_of]).port
    listening = [
        tuple(each.laddr)
        for each in psutil.net_connections("tcp")
        if each.status == psutil.CONN_LISTEN and each.laddr and each.laddr[1] == port
    ]
    assert {str(ip).removeprefix("::ffff:") for ip, _ in listening} == {"127.0.0.1"}


def test_a_server_that_cannot_start_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "CONFIGURATION", "server.no.such.setting=1 # {port}\n")
    started = server.start(VERSIONS["neo4j-current"], tmp_path / "home", os.getpid())
    with pytest.raises(server.ServerError, match=r"server\.no\.such\.setting"):
        server.wait(started)

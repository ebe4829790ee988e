"""From an address to an open engine."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from graphmodel.errors import StoreError

from . import faults

if TYPE_CHECKING:
    from .engine import Engine

DEFAULT = "graphmodel.kgl"
NEO4J_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
_URL = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE | re.ASCII)


def engine(
    where: str | Path | Any,
    username: str | None,
    password: str | None,
    database: str | None,
    environ: Mapping[str, str],
) -> "Engine":
    """An open engine; for the arguments see `Store.connect`."""
    if type(where).__module__.partition(".")[0] == "py2neo":
        from .py2neo import Py2neo

        return Py2neo(where)
    address = str(where or environ.get("GRAPHMODEL_DB") or environ.get("NEO4J_URI") or DEFAULT)
    if not _URL.match(address):
        from .embedded import Embedded

        return Embedded(address)
    _check_url(address)
    from .neo4j import Neo4j

    return Neo4j(
        address,
        username or environ.get("NEO4J_USERNAME"),
        password or environ.get("NEO4J_PASSWORD"),
        database or environ.get("NEO4J_DATABASE"),
    )


def _check_url(url: str) -> None:
    """Messages never repeat the URL as a whole: it may hold a secret."""
    try:
        parts = urlsplit(url)
        complete = parts.hostname and parts.port != 0
    except ValueError:
        raise StoreError(faults.NO_URL) from None
    if "@" in parts.netloc:
        raise StoreError(faults.LOGIN_IN_URL)
    if parts.scheme not in NEO4J_SCHEMES:
        known = ", ".join(f"{scheme}://" for scheme in NEO4J_SCHEMES)
        raise StoreError(faults.NO_SCHEME, scheme=parts.scheme, known=known)
    if not complete:
        raise StoreError(faults.NO_SERVER, scheme=parts.scheme)

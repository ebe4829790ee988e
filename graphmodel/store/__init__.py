"""The store: business models as nodes and links in an embedded engine or in Neo4j."""

from .changes import Changes
from .connect import connect
from .engine import Engine, Limits, Table
from .store import Store, Summary

__all__ = ["Changes", "Engine", "Limits", "Store", "Summary", "Table", "connect"]

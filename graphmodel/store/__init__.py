"""The store: business models as nodes and links in an embedded engine or in Neo4j."""

from .changes import Changes
from .engine import Engine, Limits, Table
from .store import Store, Summary

connect = Store.connect

__all__ = ["Changes", "Engine", "Limits", "Store", "Summary", "Table", "connect"]

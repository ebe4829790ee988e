"""Where the tests keep what they fetch once: Neo4j's jars, a browser."""

import os
from pathlib import Path

CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "graphmodel"

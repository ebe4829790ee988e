"""Every benchmark in turn: python -m benchmarks [bolt://… to measure a Neo4j instead]."""

import subprocess
import sys

EMBEDDED_ONLY = ("startup", "rules", "strategies", "duplicates", "pages")
EITHER = ("load", "shared")

for name in (*EITHER, *(() if sys.argv[1:] else EMBEDDED_ONLY)):
    print(f"\n== {name}", flush=True)
    subprocess.run([sys.executable, "-m", f"benchmarks.{name}", *sys.argv[1:]], check=True)

"""The fewest strategies for segments in conflict: exact graph colouring with a proof."""

from .best import best_split
from .check import check
from .clusters import clusters
from .critical import critical_conflicts, critical_segments, critical_set
from .fewest import fewest
from .raising import Raise, smallest_raise
from .result import Choice, Cluster, Level, Proof, Result, Selection, Verdict
from .selection import curve, supported

__all__ = [
    "Choice",
    "Cluster",
    "Level",
    "Proof",
    "Raise",
    "Result",
    "Selection",
    "Verdict",
    "best_split",
    "check",
    "clusters",
    "critical_conflicts",
    "critical_segments",
    "critical_set",
    "curve",
    "fewest",
    "smallest_raise",
    "supported",
]

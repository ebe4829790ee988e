"""The whole study as one document: answers first, then the decisions to take, then each part."""

from .markdown import markdown
from .options import options_page
from .parts import CHAPTERS, Chapter
from .study import Part, Report, report
from .workbook import workbook

__all__ = [
    "CHAPTERS",
    "Chapter",
    "Part",
    "Report",
    "markdown",
    "options_page",
    "report",
    "workbook",
]

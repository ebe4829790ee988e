"""The decision paper: what is recommended for each segment, and room for what is decided."""

from graphmodel.questions.tables import Sheet, sheet

from . import texts
from .study import Report


def paper(report: Report) -> Sheet:
    """A row for each segment; the last two columns are blank, for the decision and its author."""
    return with_blanks(sheet(report.decisions), report.language)


def with_blanks(rows: Sheet, language: str) -> Sheet:
    """The rows with two blank columns more."""
    blank = (texts.DECIDED.say(language), texts.DECIDED_BY.say(language))
    return Sheet(
        keys=[*rows.keys, "decision", "by_whom"],
        values=[[*row, None, None] for row in rows.values],
        heads=[*rows.heads, *blank],
        cells=[[*cells, "", ""] for cells in rows.cells],
        right=[*rows.right, False, False],
    )

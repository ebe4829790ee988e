"""The options for action as a derived sheet, beside the worksheets that they follow from."""

from graphmodel.files.derived import OPTIONS, derived_page
from graphmodel.files.pages import Page
from graphmodel.questions import ask
from graphmodel.questions.tables import sheet
from graphmodel.store import Store

QUESTION = "options overview"


def options_page(store: Store, model: str, language: str) -> Page:
    """The sheet of options of a stored model: a row for each topic, in words."""
    rows = sheet(ask(store, QUESTION, {"model": model}, language))
    return derived_page(OPTIONS, rows.heads, rows.cells, language)

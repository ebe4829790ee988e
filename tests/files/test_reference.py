"""The page about worksheets follows from the layout."""

from pathlib import Path

from graphmodel.files.reference import page
from graphmodel.files.sheets import SHEETS

PAGE = Path(__file__).parents[2] / "docs" / "worksheets.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "`python docs` writes it"


def test_every_sheet_is_on_it() -> None:
    assert page().count("\n## ") == len(SHEETS) + 3
    assert "| segment | Segment | the thing that the row is about |" in page()

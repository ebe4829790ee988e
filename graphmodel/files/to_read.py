"""Sheets that are read, not filled in: columns as wide and rows as high as their texts need."""

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING

from .pages import Page
from .values import column_letters

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NARROWEST, BLANK, WIDEST = 9, 28, 64  # in signs; what is blank is written by hand
LINE, HIGHEST = 15, 405  # in points; no spreadsheet has higher rows


def to_read(sheet: "Worksheet", page: Page) -> None:
    """Make a page that has no declared columns easy to read, on the screen and on paper.

    Heights are written since not every spreadsheet works them out when it opens a file.
    """
    from openpyxl.worksheet.properties import PageSetupProperties

    widths = [_width(texts) for texts in zip(page.headings, *page.rows, strict=True)]
    for number, width in enumerate(widths, 1):
        sheet.column_dimensions[column_letters(number)].width = width
    for number, row in enumerate((page.headings, *page.rows), 1):
        sheet.row_dimensions[number].height = min(HIGHEST, LINE * max(_lines(row, widths)))
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _width(texts: Sequence[str | int]) -> int:
    longest = max(len(line) for text in texts for line in str(text).split("\n"))
    blank = len(texts) > 1 and not any(texts[1:])
    return max(BLANK if blank else NARROWEST, min(WIDEST, longest + 2))


def _lines(row: Sequence[str | int], widths: Sequence[int]) -> Iterator[int]:
    """How many lines each cell takes."""
    for text, width in zip(row, widths, strict=True):
        yield sum(max(1, ceil(len(line) / width)) for line in str(text).split("\n"))

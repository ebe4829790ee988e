"""Pages become a workbook: drop-downs, explanations, frozen headings; one's own sheets stay."""

import re
import zipfile
from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from graphmodel.errors import FileError
from graphmodel.schema import BY_LABEL, Words, fold
from graphmodel.schema.values import TEXT

from .choices import Choices, Labels, choices, explained, with_used
from .columns import Column
from .derived import NOTE
from .gather import NAMES
from .head_sheets import FACTS, MODEL_COLUMNS
from .pages import Page
from .sheets import BY_NAME
from .to_read import to_read
from .values import Place, column_letters
from .workbook import refusal, unpacked

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_CELL = 32_767  # of any spreadsheet; openpyxl would cut what is longer
LAST_ROW = 1_000  # as far as drop-downs reach
_LONGEST_LIST = 255
_KEPT = Words(
    "the workbook to write over cannot be read: {why}",
    "die Arbeitsmappe, in die geschrieben werden soll, ist nicht lesbar: {why}",
)
_TOO_LONG = Words(
    "{at.sheet}!{at.cell}: {length} characters, a cell takes {most}; export to YAML or CSV",
    "{at.sheet}!{at.cell}: {length} Zeichen, eine Zelle fasst {most}; als YAML oder CSV ausgeben",
)
_WIDTHS = (9, 44)
_OF_A_NAME = 24  # where names or texts will stand
_MOMENT = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
DERIVED = "FF9AA3AD"  # the tab of a sheet that is not read
_EPOCH = (1980, 1, 1, 0, 0, 0)


def workbook_bytes(
    pages: Sequence[Page], labels: Labels, language: str, over: bytes | None = None
) -> bytes:
    """The workbook of these pages; `over` is one whose other sheets are kept, behind ours.

    Raises:
        FileError: a text is too long for a cell, or what should be kept cannot be read.
    """
    book = _book(over)
    for number, page in enumerate(pages):
        sheet = book.create_sheet(page.name, number)
        _fill(sheet, page)
        _dress(sheet, page, labels, language)
    book.active = 0
    packed = BytesIO()
    book.save(packed)
    return _dateless(packed.getvalue())


def _book(over: bytes | None) -> "Workbook":
    """The workbook to write into, without sheets of ours."""
    from openpyxl import Workbook

    if over and (why := refusal(over)):
        raise FileError(_KEPT, why=why)
    try:
        book = unpacked(over) if over else Workbook()
    except Exception as error:  # whatever the library stumbles over, the file is at fault
        raise FileError(_KEPT, why=error) from None
    for sheet in book.worksheets:
        if not over or fold(sheet.title) in NAMES:
            book.remove(sheet)
    return book


def _fill(sheet: "Worksheet", page: Page) -> None:
    from openpyxl.styles import Alignment

    wrapped = Alignment(wrap_text=True, vertical="top")
    for number, row in enumerate((page.headings, *page.rows), 1):
        for column, said in enumerate(row, 1):
            if said == "":
                continue
            if len(str(said)) > LONGEST_CELL:
                at = Place("", number, column, page.name)
                raise FileError(_TOO_LONG, at=at, length=len(str(said)), most=LONGEST_CELL)
            cell = sheet.cell(number, column, said)
            cell.alignment = wrapped
            if isinstance(said, str):  # a text stays one, whatever it looks like
                cell.data_type = "s"
                cell.quotePrefix = said[:1] in ("=", "+", "-", "@")


def _dress(sheet: "Worksheet", page: Page, labels: Labels, language: str) -> None:
    """Everything that makes a sheet easy to fill in."""
    from openpyxl.styles import Font, PatternFill

    about = sum(column.role != "value" or column.words.en == "name" for column in page.columns)
    sheet.freeze_panes = f"{column_letters(min(about or 1, 3) + 1)}2"
    for number, heading in enumerate(page.headings, 1):
        cell = sheet.cell(1, number)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FFE8EDF2")
        said = [str(row[number - 1]) for row in page.rows]
        _set_width(sheet, page, number, [heading, *said])
        if number <= len(page.columns):
            column = page.columns[number - 1]
            known = with_used(labels, column, said)
            _comment(cell, explained(column, known, language))
            letter = column_letters(number)
            cells = f"{letter}2:{letter}{LAST_ROW}"
            _offer(sheet, cells, choices(column, known, language))
    if page.derived:
        _comment(sheet.cell(1, 1), NOTE.say(language))
        sheet.column_dimensions[column_letters(len(page.headings))].hidden = True
        sheet.sheet_properties.tabColor = DERIVED
    if not page.columns and not page.derived:
        to_read(sheet, page)
    if page.columns == MODEL_COLUMNS:
        _help_with_facts(sheet, page, language)
    layout = BY_NAME.get(fold(page.name))
    if layout:
        sheet.sheet_properties.tabColor = f"FF{BY_LABEL[layout.label].colour[1:]}"


def _comment(cell: "Cell | MergedCell", text: str) -> None:
    from openpyxl.comments import Comment

    if text:
        cell.comment = Comment(text, "graphmodel", height=120, width=320)


def _set_width(sheet: "Worksheet", page: Page, number: int, texts: Sequence[str]) -> None:
    """As wide as its texts need within bounds; keys, and reasons that nobody gave, are hidden."""
    narrow, wide = _WIDTHS
    column = page.columns[number - 1] if number <= len(page.columns) else None
    if column and not column.reason and (column.labels or column.type == TEXT):
        narrow = _OF_A_NAME
    size = sheet.column_dimensions[column_letters(number)]
    size.width = min(wide, max(narrow, *(len(text) + 2 for text in texts)))
    if column and column.minor:
        size.outlineLevel = 1
        size.hidden = column.role == "key" or not any(texts[1:])


def _offer(sheet: "Worksheet", cells: str, offered: Choices) -> None:
    """A drop-down for some cells, which hinders nobody from writing something else."""
    from openpyxl.worksheet.datavalidation import DataValidation

    inline = ",".join(offered.words)
    if offered.sheet:
        formula = f"'{offered.sheet}'!$B$2:$B${LAST_ROW}"
    elif inline and len(inline) <= _LONGEST_LIST and not _would_split(offered.words):
        formula = f'"{inline}"'
    else:
        return
    rule = DataValidation(type="list", formula1=formula, allow_blank=True)
    rule.showErrorMessage = False
    rule.add(cells)
    sheet.add_data_validation(rule)


def _help_with_facts(sheet: "Worksheet", page: Page, language: str) -> None:
    """Drop-downs and explanations of the facts about the model, which stand below each other."""
    facts = {fact.words.say(language): fact for fact in FACTS}
    for number, (heading, *_) in enumerate(page.rows, 2):
        if fact := facts.get(str(heading)):
            column = Column(fact.words, fact.meaning, type=fact.type)
            _comment(sheet.cell(number, 1), explained(column, {}, language))
            _offer(sheet, f"B{number}", choices(column, {}, language))


def _would_split(words: Sequence[str]) -> bool:
    return any("," in word or '"' in word for word in words)


def _dateless(packed: bytes) -> bytes:
    """The same workbook without the moment of its writing: same pages, same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "docProps/core.xml":
                data = _MOMENT.sub(rb"\g<1>2000-01-01T00:00:00Z", data)
            new.writestr(zipfile.ZipInfo(part.filename, _EPOCH), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()

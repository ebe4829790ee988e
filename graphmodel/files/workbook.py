"""A workbook becomes grids of cells. Nothing in it is run, and nothing hostile is unpacked."""

import warnings
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from graphmodel.schema import Words, fold

from . import faults, sheet_faults
from .gather import NAMES, gather
from .grids import Grid
from .problems import Problem, shown
from .source import MAX_BYTES
from .values import Document, Place, Text

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

ZIP = b"PK\x03\x04"
MAX_UNPACKED = 50_000_000
MAX_PARTS = 2_000
TOO_LARGE = Words("too large", "zu groß")
_OLD = Words(
    "it is of an old form, or protected by a password",
    "sie hat ein altes Format oder ist durch ein Passwort geschützt",
)
_DOCUMENT_TYPE = Words("it declares a document type", "sie legt einen Dokumenttyp fest")
_DAMAGED = Words("it is damaged or incomplete", "sie ist beschädigt oder unvollständig")
_NO_SHEETS = Words("it holds no sheets", "sie enthält keine Tabellenblätter")


def read_workbook(data: bytes, file: str) -> Document:
    """The document in a workbook. Never raises: whatever is wrong is among its problems."""
    place = Place(file, 1, 1)
    if len(data) > MAX_BYTES:
        return _refused(Problem(place, faults.TOO_LARGE, {"most": MAX_BYTES}))
    if why := refusal(data):
        if why == TOO_LARGE:
            most = f"{MAX_UNPACKED // 1_000_000} MB"
            return _refused(Problem(place, sheet_faults.TOO_BIG, {"most": most}))
        return _refused(Problem(place, sheet_faults.NO_WORKBOOK, {"detail": why}))
    try:
        book = unpacked(data)
    except Exception as error:  # whatever the library stumbles over, the file is at fault
        detail = {"detail": shown(str(error) or type(error).__name__)}
        return _refused(Problem(place, sheet_faults.NO_WORKBOOK, detail))
    problems: list[Problem] = []
    grids = [_grid(sheet, file, problems) for sheet in book.worksheets]
    return gather(file, grids, problems)


def unpacked(data: bytes) -> "Workbook":
    """The workbook in bytes that nothing speaks against; raises whatever the library raises."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():  # about what it leaves out, none of which is a model's
        warnings.simplefilter("ignore")
        return load_workbook(BytesIO(data), keep_links=False)


def _refused(problem: Problem) -> Document:
    return Document(problem.file, None, (problem,))


def refusal(data: bytes) -> Words | None:
    """Why the file is not unpacked at all, if something speaks against it."""
    if not data.startswith(ZIP):
        return _OLD
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
                return TOO_LARGE
            texts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
            if any(b"<!DOCTYPE" in archive.read(part) for part in texts):
                return _DOCUMENT_TYPE
            return None if "xl/workbook.xml" in archive.namelist() else _NO_SHEETS
    except Exception:  # a broken archive breaks in many ways
        return _DAMAGED


def _grid(sheet: "Worksheet", file: str, problems: list[Problem]) -> Grid:
    """The cells of a sheet that hold something; of one's own sheets only the name is read."""
    if fold(sheet.title) not in NAMES:
        return Grid(sheet.title, {})
    rows: dict[int, dict[int, Text]] = {}
    for (row, column), cell in sorted(sheet._cells.items()):
        place = Place(file, row, column, sheet.title)
        if text := _text(cell, place, problems):
            rows.setdefault(row, {})[column] = Text(text, place)
    problems += _merged(sheet, file, rows)
    return Grid(sheet.title, rows)


def _merged(
    sheet: "Worksheet", file: str, rows: Mapping[int, Mapping[int, Text]]
) -> Iterator[Problem]:
    """What is written once for several rows, of which all but the first lack it."""
    for cells in sheet.merged_cells.ranges:
        if cells.max_row > cells.min_row and cells.min_col in rows.get(cells.min_row, {}):
            place = Place(file, cells.min_row, cells.min_col, sheet.title)
            yield Problem(place, sheet_faults.MERGED, {"given": cells.coord})


def _text(cell: "Cell | MergedCell", place: Place, problems: list[Problem]) -> str:
    """What a cell says, as a person would write it."""
    value = cell.value
    if cell.data_type == "f":
        given = str(getattr(value, "text", value))
        problems.append(Problem(place, sheet_faults.FORMULA, {"given": given}))
        return ""
    if cell.data_type == "e":
        problems.append(Problem(place, sheet_faults.ERROR_VALUE, {"given": str(value)}))
        return ""
    return said(value, percent="%" in cell.number_format)


def said(value: object, *, percent: bool = False) -> str:
    """A value of a cell as text: whole numbers without a point, dates as year-month-day."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float() if percent:
            return f"{value * 100:.10g}"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value).strip()

"""A folder of CSV files, one for each sheet: read and written by the same rules as a workbook."""

import csv
import re
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

from graphmodel.schema import fold

from . import sheet_faults
from .gather import NAMES, gather
from .grids import Grid
from .pages import Page
from .problems import Problem
from .source import Source, bytes_of, decoded
from .values import Document, Place, Text

# A spreadsheet would calculate a text that begins so; the apostrophe in front keeps it a text.
_CALCULATED = re.compile(r"'*[=+\-@\t\r]")
_KEPT = re.compile(r"'+[=+\-@\t\r]")


def holds_sheets(path: Path) -> bool:
    """Whether the path is a folder with at least one CSV file."""
    try:
        return path.is_dir() and any(_files(path))
    except (OSError, ValueError):
        return False


def read_folder(path: Path) -> Document:
    """The document in a folder. Never raises: whatever is wrong is among its problems."""
    problems: list[Problem] = []
    grids = []
    for file in sorted(_files(path)):
        if fold(file.stem) not in NAMES:
            grids.append(Grid(file.stem, {}))
            continue
        source = Source(str(path))
        data = bytes_of(source, file)
        text = decoded(data, str(file)) if data is not None else source
        problems += text.problems
        grids.append(_grid(str(path), file.stem, text.text or "", problems))
    return gather(str(path), grids, problems)


def _files(path: Path) -> Iterable[Path]:
    return (each for each in path.iterdir() if each.suffix.lower() == ".csv")


def _grid(folder: str, name: str, text: str, problems: list[Problem]) -> Grid:
    """The cells of one file; between semicolons if its first line has more of them than commas."""
    first = text.partition("\n")[0]
    sign = max(",;\t", key=first.count)
    rows: dict[int, dict[int, Text]] = {}
    try:
        for number, cells in enumerate(csv.reader(StringIO(text), delimiter=sign), 1):
            for column, cell in enumerate(cells, 1):
                said = cell[1:] if _KEPT.match(cell) else cell.strip()
                if said:
                    place = Place(folder, number, column, name)
                    rows.setdefault(number, {})[column] = Text(said, place)
    except csv.Error as error:
        place = Place(folder, len(rows) + 1, 1, name)
        problems.append(Problem(place, sheet_faults.NO_CSV, {"detail": str(error)}))
    return Grid(name, rows)


def write_folder(path: Path, pages: Iterable[Page]) -> None:
    """Write a file for each sheet that holds something; other files of the folder stay."""
    path.mkdir(parents=True, exist_ok=True)
    for page in pages:
        file = path / f"{page.name}.csv"
        if not page.rows:
            file.unlink(missing_ok=True)
            continue
        out = StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([_safe(heading) for heading in page.headings])
        writer.writerows([_safe(cell) for cell in row] for row in page.rows)
        file.write_text(out.getvalue(), encoding="utf-8-sig", newline="")


def _safe(cell: str | int) -> str:
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and _CALCULATED.match(text) else text

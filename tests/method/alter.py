"""One cell of a filled-in worksheet altered, as a strategist would, and what the file then says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graphmodel.files.columns import Column
from graphmodel.files.gather import gather
from graphmodel.files.grids import Grid
from graphmodel.files.head_sheets import CATEGORY_COLUMNS
from graphmodel.files.pages import Page
from graphmodel.files.sheets import HOME
from graphmodel.files.spread import spread
from graphmodel.files.values import Place, Text
from graphmodel.model import Model
from graphmodel.model.read import checked
from graphmodel.model.written import written

FILE = "altered.xlsx"
ROWS = 6  # that are tried one after the other
GONE = "(row taken out)"


@dataclass(frozen=True)
class Altered:
    """A cell that says something else, and the model that follows."""

    was: str
    now: str
    model: Model


def worksheets(model: Model) -> tuple[Page, ...]:
    """The sheets of a model, in English."""
    return spread(written(model, "en"), "en")


def alterations(pages: Sequence[Page], page: Page, column: Column) -> Iterator[Altered]:
    """Every alteration of a cell of the column that leaves a model without a problem.

    Filled cells come first, then empty ones that are filled in, then a whole row that is gone.
    """
    index = page.columns.index(column)
    cells = [str(row[index]) for row in page.rows]
    filled = [number for number, said in enumerate(cells) if said][:ROWS]
    empty = [number for number, said in enumerate(cells) if not said][:ROWS]
    for number in (*filled, *empty):
        for now in _others(pages, column, cells[number]):
            if model := altered(pages, page, column, number, now):
                yield Altered(cells[number], now, model)
    for number in filled:
        if model := rid_of(pages, page, number):
            yield Altered(cells[number], GONE, model)


def altered(pages: Sequence[Page], page: Page, column: Column, row: int, now: str) -> Model | None:
    """The model with one cell altered; None where that is a problem."""
    index = page.columns.index(column)
    found, was = _with(pages, page, row, index, now), str(page.rows[row][index])
    if was and (column.words.en == "name" or column in CATEGORY_COLUMNS[:1]):
        found = [_renamed(each, was, now) for each in found]
    return _read(found)


def rid_of(pages: Sequence[Page], page: Page, row: int) -> Model | None:
    """The model without a row; None where that is a problem."""
    rows = (*page.rows[:row], *page.rows[row + 1 :])
    return _read([replace(each, rows=rows) if each is page else each for each in pages])


def back(pages: Sequence[Page]) -> Model:
    """The model that worksheets hold.

    Raises:
        ValueError: there is a problem in them.
    """
    report = checked(gather(FILE, list(map(_grid, pages))), in_folder=False)
    if report.model is None:
        raise ValueError(", ".join(problem.say() for problem in report.errors))
    return report.model


def _with(pages: Sequence[Page], page: Page, row: int, column: int, said: str) -> list[Page]:
    rows = [list(each) for each in page.rows]
    rows[row][column] = said
    altered = replace(page, rows=tuple(map(tuple, rows)))
    return [altered if each is page else each for each in pages]


def _renamed(page: Page, was: str, now: str) -> Page:
    """The page with a thing called otherwise, wherever a cell names it."""

    def said(at: int, cell: str | int) -> str | int:
        if at < len(page.columns) and page.columns[at].role == "key":
            return cell
        return "; ".join(now if each == was else each for each in str(cell).split("; "))

    rows = (tuple(said(at, cell) for at, cell in enumerate(row)) for row in page.rows)
    return replace(page, rows=tuple(rows))


def _read(pages: Sequence[Page]) -> Model | None:
    return checked(gather(FILE, list(map(_grid, pages))), in_folder=False).model


def _grid(page: Page) -> Grid:
    rows = enumerate((page.headings, *page.rows), 1)
    return Grid(page.name, {number: _cells(page.name, number, row) for number, row in rows})


def _cells(sheet: str, number: int, row: Sequence[str | int]) -> dict[int, Text]:
    return {
        index: Text(str(said), Place(FILE, number, index, sheet))
        for index, said in enumerate(row, 1)
        if said != ""
    }


def _others(pages: Sequence[Page], column: Column, was: str) -> Iterator[str]:
    """What could stand in the cell instead, the likeliest first, last of all nothing."""
    said = [each for each in _words(pages, column) if each not in was.split("; ")]
    if not said and column.type.form == "texts":
        said = ["said anew"]
    if column.many and was:
        yield from (f"{was}; {each}" for each in said)
        yield was.rpartition("; ")[0]
    else:
        yield from said
    if not said and column.type.form == "text":
        yield f"{was} – said anew" if was else "said anew"
    if was:
        yield ""


def _words(pages: Sequence[Page], column: Column) -> Iterator[str]:
    kind = column.type
    if column.labels:
        yield from (each for label in column.labels for each in _named(pages, label))
    elif kind.form == "level":
        yield from ("high", "medium", "low", "none", "strong", "some")
    elif kind.form == "code":
        yield from ("0", "1", "2", "3")
    elif kind.form in ("whole", "percent"):
        yield "17"
    elif kind.form == "aliases":
        yield "en: another name of it"
    else:
        yield from (words.en for words in kind.choices.values())


def _named(pages: Sequence[Page], label: str) -> Iterator[str]:
    """The names on the sheet of a kind."""
    for page in pages:
        if label in HOME and page.name == HOME[label].words.en:
            name = next(at for at, each in enumerate(page.columns) if each.words.en == "name")
            yield from (str(row[name]) for row in page.rows if row[name])

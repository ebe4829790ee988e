"""Cells of one sheet, before anybody knows what they mean: rows under headings."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.schema import fold

from . import sheet_faults as faults
from .columns import Column
from .problems import Problem, Said, nearest
from .values import Place, Text

LIKE = 85  # a word so like a declared one is taken for a misspelling
_TITLES = 10  # rows that a title may take above the headings
OWN_PREFIXES = ("own:", "eigene:")


@dataclass(frozen=True)
class Grid:
    """The cells of a sheet that hold something, by row and column, both from one."""

    name: str
    rows: Mapping[int, Mapping[int, Text]]


@dataclass(frozen=True)
class Row:
    """One row of a sheet: declared cells by their column, and one's own by their heading."""

    place: Place
    cells: Mapping[Column, Text]
    own: Sequence[tuple[Text, Text]]

    def role(self, role: str) -> tuple[Column, Text] | None:
        """The cell that says what the row is about, with its column."""
        return next((each for each in self.cells.items() if each[0].role == role), None)


def rows_of(grid: Grid, declared: Sequence[Column], problems: list[Problem]) -> Iterator[Row]:
    """Every row below the headings; faults of the headings are problems."""
    numbers = sorted(grid.rows)
    if not numbers:
        return
    known = {fold(word): column for column in declared for word in column.words.every}
    top = _row_of_headings(grid, numbers, known, problems)
    heads = _headings(grid.rows[numbers[top]], declared, known, problems)
    for number in numbers[top + 1 :]:
        cells = grid.rows[number]
        found: dict[Column, Text] = {}
        own: list[tuple[Text, Text]] = []
        for index, head in heads.items():
            if isinstance(head, Text):
                own += [(head, cells[index])] if index in cells else []
            elif index in cells:
                found[head] = cells[index]
        loose = [cell for index, cell in cells.items() if index not in heads]
        problems += [Problem(cell.place, faults.NO_HEADING, {"given": cell.text}) for cell in loose]
        if found or own:
            yield Row(min(cells.values(), key=lambda cell: cell.place).place, found, own)


def _row_of_headings(
    grid: Grid, numbers: Sequence[int], known: Collection[str], problems: list[Problem]
) -> int:
    """Where the headings stand: in the first row, or below a title, which is a problem."""
    for index, number in enumerate(numbers[:_TITLES]):
        if any(fold(cell.text) in known for cell in grid.rows[number].values()):
            if index:
                title = min(grid.rows[numbers[0]].values(), key=lambda cell: cell.place)
                said: dict[str, Said] = {"given": title.text, "row": str(number)}
                problems.append(Problem(title.place, faults.TITLE_ABOVE, said))
            return index
    return 0


def _headings(
    cells: Mapping[int, Text],
    declared: Sequence[Column],
    known: Mapping[str, Column],
    problems: list[Problem],
) -> dict[int, Column | Text]:
    """The column that each heading means; one's own headings as they stand."""
    said_well = {known[word] for cell in cells.values() if (word := fold(cell.text)) in known}
    first: dict[object, Place] = {}
    found: dict[int, Column | Text] = {}
    for index, cell in sorted(cells.items()):
        head = known.get(fold(cell.text)) or own_heading(cell)
        same = head if isinstance(head, Column) else head.text
        if same in first:
            said: dict[str, Said] = {"given": cell.text, "first": first[same]}
            problems.append(Problem(cell.place, faults.HEADING_TWICE, said))
            continue
        if (
            isinstance(head, Text)
            and head.text == cell.text
            and (near := like(cell.text, declared))
        ):
            said_near = {"given": cell.text, "near": near}
            problems.append(Problem(cell.place, faults.NEARLY_HEADING, said_near))
            if known[fold(near)] not in said_well:
                head = known[fold(near)]  # or each row would lack it
        first[same] = cell.place
        found[index] = head
    return found


def like(heading: str, declared: Sequence[Column]) -> str:
    """The declared heading that an own one is nearly, or ""."""
    words = [word for column in declared for word in (column.words.en, column.words.de)]
    return nearest(heading, words, LIKE)


def own_heading(cell: Text) -> Text:
    """One's own heading, without the `own:` that tells it from declared ones."""
    for prefix in OWN_PREFIXES:
        if cell.text.casefold().startswith(prefix) and cell.text[len(prefix) :].strip():
            return Text(cell.text[len(prefix) :].strip(), cell.place)
    return cell

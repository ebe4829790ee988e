"""Worksheets become the document that a YAML file would be: the same tables, with cells as places.

Rows of several sheets meet in one entry: a segment's topics stand in its own table.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graphmodel.schema import BY_LABEL, Words, fold
from graphmodel.schema.declare import Link, Ratings
from graphmodel.schema.form import BY_ROWS, OWN

from . import derived
from . import sheet_faults as faults
from .cells import of_kind, own_text, split, value_of
from .columns import Column, columns
from .grids import LIKE, Grid, Row, rows_of
from .growing import Branch
from .head_sheets import HEADS, read_heads
from .problems import Fault, Problem, Said, nearest, ordered
from .sheets import BY_NAME, SHEETS, Sheet
from .things import Things, is_none
from .values import Document, Place, Text

NAMES = {word: sheet.words for word, sheet in BY_NAME.items()} | {
    fold(word): words for words in (*HEADS, *derived.SHEETS) for word in words.every
}
Path = tuple[Text, ...]
Cell = tuple[Column, Text]


def gather(file: str, grids: Sequence[Grid], problems: Iterable[Problem] = ()) -> Document:
    """The document that the sheets hold; sheets that are no part of the layout are left alone."""
    found = list(problems)
    known = _known(file, grids, found)
    for words in derived.SHEETS:
        found += derived.edited(known.pop(words.en, Grid("", {})))
    if not known:
        found.append(Problem(Place(file, 1, 1), faults.NO_SHEET, {}))
        return Document(file, None, ordered(found))
    place = Place(file, 1, 1, next(iter(known.values())).name)
    root = Branch(place)
    gathering = _Gathering(found, root, Things(found), read_heads(root, known, found))
    for sheet in sorted(SHEETS, key=_reading_order):
        if grid := known.get(sheet.words.en):
            gathering.read(sheet, grid)
    return Document(file, root.table(), ordered(found))


def _reading_order(sheet: Sheet) -> int:
    """First the things, then their parts, then what stands in the entries of either."""
    held = isinstance(sheet.declared, Link) and sheet.declared.holds
    return 0 if not sheet.entry else 1 if held else 2


def _known(file: str, grids: Sequence[Grid], problems: list[Problem]) -> dict[str, Grid]:
    """The sheets of the layout by their English names."""
    found: dict[str, Grid] = {}
    for grid in grids:
        place = Place(file, 1, 1, grid.name)
        words = NAMES.get(fold(grid.name))
        if words and words.en in found:
            problems.append(Problem(place, faults.SHEET_TWICE, {"given": grid.name}))
        elif words:
            found[words.en] = grid
        elif near := nearest(grid.name, _sheet_names(), LIKE):
            said = {"given": grid.name, "near": near}
            problems.append(Problem(place, faults.NEARLY_SHEET, said))
    return found


def _sheet_names() -> list[str]:
    every = (*HEADS, *derived.SHEETS, *(sheet.words for sheet in SHEETS))
    return [name for words in every for name in words.every]


@dataclass
class _Gathering:
    """What has been read of a workbook so far."""

    problems: list[Problem]
    root: Branch
    things: Things
    language: str

    def read(self, sheet: Sheet, grid: Grid) -> None:
        """Put every row of a sheet where it belongs."""
        for row in rows_of(grid, columns(sheet), self.problems):
            if sheet.declared:
                self.add_within(sheet, sheet.declared, row)
            else:
                self.add_thing(sheet.label, row)

    def add_thing(self, label: str, row: Row) -> None:
        kind = BY_LABEL[label]
        section = (Text(kind.plural.en, row.place),)
        if kind.listed:
            self.append(section, row)
        elif key := self.key(label, "", row):
            self.fill((*section, key), row)

    def add_within(self, sheet: Sheet, declared: Link | Ratings, row: Row) -> None:
        """A row that stands in the entry of another thing."""
        owner = row.role("owner")
        found = self.things.find(owner[1], sheet.owners) if owner else None
        if found is None:
            if not owner:
                self.missing(sheet, "owner", row)
            return
        section = Text(BY_LABEL[found[0]].plural.en, row.place)
        path = (section, found[1], Text(declared.words.en, row.place))
        if isinstance(declared, Link) and declared.holds:
            self.add_part(declared, path, row)
        elif isinstance(declared, Ratings) and declared.rows:
            self.add_codes(sheet, declared, path, row)
        else:
            self.add_link(sheet, path, row)

    def add_part(self, link: Link, path: Path, row: Row) -> None:
        """A part of its owner; the name `none` says that there are none, of one group or at all."""
        name = _cell(row, "name")
        if name and is_none(name) and not row.role("key"):
            group = _cell(row, link.grouped) if link.grouped else None
            self.none((*path, group) if group else path, name, row, group)
        elif key := self.key(link.to[0], path[1].text, row):
            self.fill((*path, key), row)

    def add_link(self, sheet: Sheet, path: Path, row: Row) -> None:
        """A link or a rating; what is linked may be `none`."""
        side, target = row.role("row"), row.role("target")
        if sheet.within and side is None:
            self.missing(sheet, "row", row)
        elif target is None:
            self.missing(sheet, "target", row)
        elif is_none(target[1]) and not sheet.within:
            self.none(path, target[1], row)
        else:
            if sheet.within and side:
                path = (*path, *self.named(side), Text(sheet.within.words.en, row.place))
            path = (*path, *self.named(target))
            parallel = isinstance(sheet.declared, Link) and sheet.declared.by and not sheet.within
            (self.append if parallel else self.fill)(path, row)

    def add_codes(self, sheet: Sheet, ratings: Ratings, path: Path, row: Row) -> None:
        """The codes of one row of a grid; what is one's own goes with each of them."""
        rated = row.role("row")
        if rated is None:
            self.missing(sheet, "row", row)
            return
        if is_none(rated[1]):
            self.none(path, rated[1], row)
            return
        path, purpose = (*path, *self.named(rated, by=True)), self.purpose(ratings, row)
        terms: dict[str, Path] = {}
        for column, cell in row.cells.items():
            if column.role == "value":
                term, *rest = _keys(column, cell)
                self.root.put((*path, term, *purpose, *rest), cell, self.problems)
                terms.setdefault(term.text, (*path, term))
        for each in terms.values():
            if OWN.words.en not in self.root.under(each, self.problems).rows:
                self.fill_own(self.root, each, row)

    def none(self, path: Path, said: Text, row: Row, group: Text | None = None) -> None:
        """Put under a path that there are none; what else the row says is not read."""
        self.root.put(path, said, self.problems)
        values = [cell for column, cell in row.cells.items() if column.role == "value"]
        further = [cell for cell in values if cell not in (said, group)]
        for cell in (*further, *(cell for _, cell in row.own)):
            self.report(cell, faults.BESIDE_NONE, given=cell.text, none=said.text)

    def purpose(self, ratings: Ratings, row: Row) -> Path:
        """The key that says what the codes count for, if they are not for both."""
        found = row.role("purpose")
        if not found:
            return ()
        cell = found[1]
        for each in ratings.purposes:
            if fold(cell.text) in map(fold, each.words.every):
                return (Text(each.words.en, cell.place),)
        known = tuple(each.words.say(self.language) for each in ratings.purposes)
        self.report(cell, faults.NO_PURPOSE, given=cell.text, known=known)
        return ()

    def key(self, label: str, owner: str, row: Row) -> Text | None:
        """The key of the thing in a row, which is known from then on; none is a problem."""
        given, name = row.role("key"), _cell(row, "name")
        key = self.things.key(label, owner, given[1] if given else None, name)
        if key is None:
            wanted = Words("name", "Name")
            self.problems.append(Problem(row.place, faults.MISSING_CELL, {"wanted": wanted}))
            return None
        also = split(cell.text) if (cell := _cell(row, "also")) else []
        names = [name.text.strip()] if name else []
        names += [each.partition(":")[2].strip() or each for each in also]
        full = f"{owner}.{key.text}" if owner else key.text
        self.things.know(label, full, names)
        self.things.places.setdefault((label, full), key.place)
        return key

    def append(self, path: Path, row: Row) -> None:
        """Put a row at the end of the list under a path."""
        branch = Branch(row.place)
        self.fill((), row, branch)
        self.root.append(path, branch.table(), self.problems)

    def fill(self, path: Path, row: Row, root: Branch | None = None) -> None:
        """Put the values of a row under a path."""
        root = root or self.root
        branch = root.under(path, self.problems)
        if branch.rows and path:
            first = next(iter(branch.rows.values()))[0].place
            self.problems.append(Problem(row.place, faults.SAID_BEFORE, {"first": first}))
            return
        for column, cell in row.cells.items():
            if column.role == "value":
                value = value_of(column, cell, self.language)
                branch.put(_keys(column, cell), value, self.problems)
        self.fill_own(root, path, row)

    def fill_own(self, root: Branch, path: Path, row: Row) -> None:
        """Put the cells under one's own headings under a path."""
        for heading, cell in row.own:
            keys = (Text(OWN.words.en, cell.place), Text(heading.text, cell.place))
            root.put((*path, *keys), own_text(cell), self.problems)

    def named(self, cell: Cell, *, by: bool = False) -> Path:
        """What a cell refers to as keys of tables: its kind first, where it may be of several."""
        column, said = cell
        found = self.things.meant(said, column.labels)
        label, name = found[0] if len(found) == 1 else ("", "")
        if not label:
            label, rest = of_kind(said, column.labels)
            name = rest.text.strip()
        if len(column.labels) < 2 or not label:
            return (Text(name, said.place),)
        word = BY_LABEL[label].words.en
        return Text(f"{BY_ROWS.en} {word}" if by else word, said.place), Text(name, said.place)

    def missing(self, sheet: Sheet, role: str, row: Row) -> None:
        """Note that a row does not say what it is about."""
        wanted = next(column.words for column in columns(sheet) if column.role == role)
        self.problems.append(Problem(row.place, faults.MISSING_CELL, {"wanted": wanted}))

    def report(self, cell: Text, fault: Fault, **values: Said) -> None:
        """Note a problem of a cell."""
        self.problems.append(Problem(cell.place, fault, values))


def _cell(row: Row, word: str) -> Text | None:
    """The cell of a declared value, by its English word."""
    return next((cell for column, cell in row.cells.items() if column.words.en == word), None)


def _keys(column: Column, cell: Text) -> Path:
    return tuple(Text(words.en, cell.place) for words in column.path)

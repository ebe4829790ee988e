"""A document becomes worksheets: what `gather` puts together, taken apart again."""

from collections.abc import Iterator

from graphmodel.schema import BY_LABEL, VOCABULARY_NODES, fold
from graphmodel.schema.declare import Link, Property, Ratings
from graphmodel.schema.form import BY_ROWS, OWN

from .cells import joined, own_cell
from .columns import Column, columns
from .head_pages import head_pages
from .naming import Naming
from .pages import Cells, Page, paged
from .sheets import SHEETS, Sheet
from .tables import ends, entries, kind_of, rows_under, texts, under
from .things import is_none
from .values import Blank, Items, Table, Text, Value

_NUMBERS = ("whole", "percent", "code")


def spread(document: Table, language: str) -> tuple[Page, ...]:
    """Every sheet of the layout in a language; sheets without rows are there as well."""
    spreading = _Spreading(document, Naming(document, language), language)
    pages = [
        paged(sheet.words.say(language), columns(sheet), spreading.rows(sheet), language)
        for sheet in SHEETS
    ]
    return (*head_pages(document, language), *pages)


class _Spreading:
    """One document, and how its things are called."""

    def __init__(self, document: Table, naming: Naming, language: str) -> None:
        self.document, self.naming, self.language = document, naming, language

    def rows(self, sheet: Sheet) -> Iterator[Cells]:
        """The cells of each row of a sheet."""
        heads = columns(sheet)
        if not sheet.declared:
            yield from self.things(sheet, heads)
            return
        owner = next(column for column in heads if column.role == "owner")
        for label in sheet.owners:
            for key, entry in entries(self.document, label):
                said: Cells = {owner: self.naming.say(sheet.owners, label, key.text)}
                value = under(entry, sheet.declared.words)
                for cells in self.within(sheet, sheet.declared, value) if value else ():
                    yield said | cells

    def things(self, sheet: Sheet, heads: tuple[Column, ...]) -> Iterator[Cells]:
        """One row for each thing of a kind."""
        kind = BY_LABEL[sheet.label]
        if kind.listed:
            section = under(self.document, kind.plural)
            for item in section.items if isinstance(section, Items) else ():
                yield self.cells(heads, item)
            return
        for key, entry in entries(self.document, kind.label):
            yield self.keyed(heads, key.text, entry)

    def keyed(self, heads: tuple[Column, ...], key: str, entry: Value) -> Cells:
        """A thing with its key; one without a name is called by its key."""
        name = _headed(heads, "name")
        first: Cells = {_role(heads, "key"): key, name: key}
        return first | self.cells(heads, entry)

    def within(self, sheet: Sheet, declared: Link | Ratings, value: Value) -> Iterator[Cells]:
        """The rows for what the entry of one thing says under one word."""
        heads = columns(sheet)
        if isinstance(declared, Ratings):
            yield from self.rated(heads, declared, value)
        elif declared.holds:
            yield from self.parts(heads, declared, value)
        elif sheet.within:
            for _, side, inner in ends(value, declared.to):
                first: Cells = {_role(heads, "row"): self.naming.say(declared.to, "", side)}
                for cells in self.links(heads, sheet.within, under(inner, sheet.within.words)):
                    yield first | cells
        else:
            yield from self.links(heads, declared, value)

    def links(self, heads: tuple[Column, ...], link: Link, value: Value | None) -> Iterator[Cells]:
        """One row for each link; several where only a value tells them apart."""
        target = _role(heads, "target")
        if isinstance(value, Text) and is_none(value):
            yield {target: value.text}
            return
        for label, key, inner in ends(value, link.to):
            first: Cells = {target: self.naming.say(link.to, label, key)}
            for each in inner.items if isinstance(inner, Items) else (inner,):
                yield first | self.cells(heads, _as_table(each, link.properties, link.scalar))

    def parts(self, heads: tuple[Column, ...], link: Link, value: Value) -> Iterator[Cells]:
        """One row for each part; a group, or all, may be known to be none."""
        name = _headed(heads, "name")
        if isinstance(value, Text):
            yield {name: value.text}
        for key, inner in value.rows if isinstance(value, Table) else ():
            if link.grouped and isinstance(inner, Text) and is_none(inner):
                yield {name: inner.text, _headed(heads, link.grouped): key.text}
            else:
                yield self.keyed(heads, key.text, inner)

    def rated(self, heads: tuple[Column, ...], ratings: Ratings, value: Value) -> Iterator[Cells]:
        """One row for each rating, or for each row of a grid."""
        target = _role(heads, "row" if ratings.rows else "target")
        if isinstance(value, Text) and is_none(value):
            yield {target: value.text}
        elif ratings.rows:
            for label, row, codes in _grid_rows(value, ratings.rows):
                first: Cells = {target: self.naming.say(ratings.rows, label, row)}
                yield from (first | cells for cells in self.codes(heads, ratings, codes))
        else:
            for _, of, inner in ends(value, (ratings.of,)):
                first = {target: self.naming.say(target.labels, "", of) if target.labels else of}
                table = _as_table(inner, (ratings.value,), ratings.value.name)
                yield first | self.cells(heads, table)

    def codes(self, heads: tuple[Column, ...], ratings: Ratings, codes: Value) -> Iterator[Cells]:
        """The codes of a row, in as many rows as there are purposes and own facts."""
        terms = {
            fold(word): term.words
            for term in VOCABULARY_NODES
            if term.label == ratings.of
            for word in (term.key, *term.words.every)
        }
        found: dict[tuple[str, object], Cells] = {}
        for term, cell in codes.rows if isinstance(codes, Table) else ():
            own = self.own(cell)
            for purpose, value in _purposes(ratings, cell, self.language):
                row = found.setdefault((purpose, tuple(own.items())), {})
                row |= {_role(heads, "purpose"): purpose} if purpose else {}
                code = Table(((Text(terms[fold(term.text)].en, term.place), value),), term.place)
                row |= self.cells(heads, code) | own
        yield from found.values()

    def cells(self, heads: tuple[Column, ...], entry: Value | None) -> Cells:
        """What an entry says, by column."""
        found: Cells = {}
        for column in heads:
            if column.role == "value":
                value = _at(entry, column)
                if value is not None and not isinstance(value, Blank):
                    found[column] = self.shown(column, value)
        return found | self.own(entry)

    def own(self, entry: Value | None) -> Cells:
        """What an entry says of one's own; an empty text is shown as two quotes."""
        rows = rows_under(entry, OWN.words)
        return {key.text: own_cell(next(texts(value), "")) for key, value in rows}

    def shown(self, column: Column, value: Value) -> str | int:
        """The cell that says a value: numbers as numbers, things by their names."""
        if column.type.form == "aliases" and isinstance(value, Table):
            rows = ((word.text, text) for word, each in value.rows for text in texts(each))
            return joined(f"{word}: {text}" for word, text in rows)
        found = list(texts(value))
        if column.labels and not (found and is_none(Text(found[0], value.place))):
            named = ends(value, column.labels)
            found = [self.naming.say(column.labels, label, key) for label, key, _ in named]
        if column.many:
            return joined(found)
        text = found[0] if found else ""
        return int(text) if column.type.form in _NUMBERS and text.isdecimal() else text


def _at(entry: Value | None, column: Column) -> Value | None:
    """What stands at the path of a column; a value may stand without the table of its reasons."""
    *above, last = column.path
    for words in above:
        entry = under(entry, words)
    if above and column.main and not isinstance(entry, Table):
        return entry
    return under(entry, last)


def _as_table(value: Value | None, properties: tuple[Property, ...], scalar: str) -> Value | None:
    """A value alone as the table that says the same."""
    if isinstance(value, Table) or value is None:
        return value
    rows = [(Text(each.words.en, value.place), value) for each in properties if each.name == scalar]
    return Table(tuple(rows), value.place)


def _grid_rows(value: Value, labels: tuple[str, ...]) -> Iterator[tuple[str, str, Value]]:
    """Label where it is said, key and codes of each row of a grid."""
    for key, inner in value.rows if isinstance(value, Table) else ():
        by = [key.text.removeprefix(f"{word} ") for word in BY_ROWS.every]
        label = next((kind_of(word, labels) for word in by if word != key.text), "")
        if label and isinstance(inner, Table):
            yield from ((label, row.text, codes) for row, codes in inner.rows)
        else:
            yield "", key.text, inner


def _purposes(ratings: Ratings, cell: Value, language: str) -> Iterator[tuple[str, Value]]:
    """What each purpose is rated, or the one value for both under ""."""
    found = [(each.words.say(language), under(cell, each.words)) for each in ratings.purposes]
    told = [(words, value) for words, value in found if value is not None]
    yield from told or [("", cell)]


def _role(heads: tuple[Column, ...], role: str) -> Column:
    return next(column for column in heads if column.role == role)


def _headed(heads: tuple[Column, ...], word: str) -> Column:
    return next(column for column in heads if column.words.en == word)

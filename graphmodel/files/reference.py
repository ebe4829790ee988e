"""The page about worksheets: a table for each sheet, from the layout and the declarations."""

from collections.abc import Iterator

from graphmodel.schema import BY_LABEL, SCALES

from . import sheets
from .columns import Column, columns
from .head_sheets import CATEGORY_COLUMNS, MODEL_COLUMNS, SCALE_COLUMNS
from .sheets import SHEETS, Sheet

_INTRODUCTION = """\
# Worksheets

This page is made from `graphmodel/files/sheets.py` and `graphmodel/schema/`; a test keeps it
current.

`graphmodel new company.xlsx` (`--language de` for German) writes a workbook to fill in;
`graphmodel check company.xlsx` reports what is wrong with it, by sheet and cell; `graphmodel load
company.xlsx` puts it into the store; `graphmodel export company.xlsx -m MODEL` writes a stored
model back. A folder of CSV files, one for each sheet and named like it, does the same; so does a
YAML file. None of the three loses what another says. Things keep their order; what is said of
one stands together.

- A row is one thing, or one thing said of another: a segment's topic, a code for an area. Cells
  refer to things by name, or by key where a name is not clear: `topic: price`, `area: price`
  where things of several kinds may stand.
- Keys stand in a hidden first column. A row without one gets a key made from its name; with it,
  a thing keeps its identity when it is renamed.
- A blank is not recorded. `none` in place of a list, or of the first thing in it, says that there
  are none: `Sailors | none` on the sheet of criteria.
- Several things in one cell stand between semicolons or on lines of their own; `"a; b"` is one.
- Each level has a reason and with whom it was agreed beside it; reasons of other values, and
  dates, are in folded columns. Levels, choices and headings are read in both languages, with
  umlauts or without.
- Columns and sheets of your own are kept; how a cell looks, hidden columns and comments are not,
  and of merged cells only the first is read. A heading that is nearly a declared one is taken for
  a misspelling, unless it begins with `own:`. On the sheet of the model, what is your own
  stands in rows.
- Nothing in a workbook is run: a formula is an error, macros and links to other files are left
  alone. A text that begins with `=`, `+`, `-` or `@` stays a text; in CSV an apostrophe marks it.
"""


def page() -> str:
    """The whole page, as Markdown."""
    parts = [_INTRODUCTION, *_head()]
    parts += [line for sheet in SHEETS for line in _sheet(sheet)]
    return "\n".join(parts).rstrip("\n") + "\n"


def _head() -> Iterator[str]:
    scales = ", ".join(f"{words.en} ({words.de})" for words in SCALES.values())
    yield from _titled(sheets.MODEL.en, sheets.MODEL.de, BY_LABEL["Model"].meaning.en)
    yield from _table(MODEL_COLUMNS)
    yield from _titled(sheets.SCALES.en, sheets.SCALES.de, f"levels of your own, for: {scales}")
    yield from _table(SCALE_COLUMNS)
    meaning = "categories of segments of your own"
    yield from _titled(sheets.CATEGORIES.en, sheets.CATEGORIES.de, meaning)
    yield from _table(CATEGORY_COLUMNS)


def _sheet(sheet: Sheet) -> Iterator[str]:
    declared = sheet.within or sheet.declared
    meaning = (declared or BY_LABEL[sheet.label]).meaning.en
    yield from _titled(sheet.words.en, sheet.words.de, meaning)
    yield from _table(columns(sheet))


def _titled(english: str, german: str, meaning: str) -> Iterator[str]:
    title = english if german == english else f"{english} · {german}"
    yield f"## {title}\n"
    yield f"{meaning[:1].upper()}{meaning[1:]}.\n"


def _table(heads: tuple[Column, ...]) -> Iterator[str]:
    """The columns that say something of their own; reasons stand beside every level."""
    yield "| column | Spalte | what stands there |"
    yield "| --- | --- | --- |"
    for column in heads:
        if not column.reason:
            folded = " (folded)" if column.minor else ""
            meaning = column.meaning.en if column.meaning else ""
            yield f"| {column.words.en} | {column.words.de} | {meaning}{folded} |"
    yield ""

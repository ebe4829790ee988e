"""The sheets about the model as a whole, as they are written."""

from collections.abc import Iterator

from graphmodel.schema import SCALES, Words
from graphmodel.schema.declare import Property
from graphmodel.schema.form import EXTENDS, OWN
from graphmodel.schema.form import SCALES as SCALES_KEY

from . import sheets
from .cells import joined, own_cell
from .columns import Column
from .head_sheets import (
    CATEGORIES,
    CATEGORY_COLUMNS,
    FACTS,
    MODEL,
    MODEL_COLUMNS,
    SCALE_COLUMNS,
)
from .pages import Cells, Page, paged
from .tables import rows_under, texts, under
from .values import Table, Value


def head_pages(document: Table, language: str) -> Iterator[Page]:
    """What the document says of the model itself, of its scales, of its categories."""
    layout = (
        (sheets.MODEL, MODEL_COLUMNS, _facts(document, language)),
        (sheets.SCALES, SCALE_COLUMNS, _levels(document, language)),
        (sheets.CATEGORIES, CATEGORY_COLUMNS, _categories(document)),
    )
    for words, columns, rows in layout:
        yield paged(words.say(language), columns, rows, language)


def _row(columns: tuple[Column, ...], *cells: str) -> Cells:
    return dict(zip(columns, cells, strict=False))


def _facts(document: Table, language: str) -> Iterator[Cells]:
    key = next(texts(under(document, MODEL.words)), "")
    yield _row(MODEL_COLUMNS, MODEL.words.say(language), key)
    for base in texts(under(document, EXTENDS)):
        yield _row(MODEL_COLUMNS, EXTENDS.say(language), base)
    for fact in FACTS:
        value = under(document, fact.words)
        said = [_said(fact, value)]
        said += [_text(value, column.path[0]) for column in MODEL_COLUMNS[2:]]
        yield _row(MODEL_COLUMNS, fact.words.say(language), *said)
    for heading, text in rows_under(document, OWN.words):
        label = f"{OWN.words.say(language)}: {heading.text}"
        yield _row(MODEL_COLUMNS, label, own_cell(next(texts(text), "")))


def _said(fact: Property, value: Value | None) -> str:
    main = under(value, fact.value_key) if isinstance(value, Table) else value
    return joined(texts(main)) if fact.type.form == "texts" else next(texts(main), "")


def _text(value: Value | None, words: Words) -> str:
    return next(texts(under(value, words)), "")


def _levels(document: Table, language: str) -> Iterator[Cells]:
    for words in SCALES.values():
        for label, reason in rows_under(under(document, SCALES_KEY), words):
            said = words.say(language), label.text, next(texts(reason), "")
            yield _row(SCALE_COLUMNS, *said)


def _categories(document: Table) -> Iterator[Cells]:
    for word, consequence in rows_under(document, CATEGORIES.words):
        yield _row(CATEGORY_COLUMNS, word.text, next(texts(consequence), ""))

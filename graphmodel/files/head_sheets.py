"""The sheets about the model as a whole: its name and facts, its scales, its categories."""

from collections.abc import Mapping

from graphmodel.schema import BY_LABEL, SCALES, Words, fold
from graphmodel.schema.declare import Property
from graphmodel.schema.form import BY, EXTENDS, ON, OWN, WHY
from graphmodel.schema.form import SCALES as SCALES_KEY
from graphmodel.schema.spelling import slug

from . import sheet_faults, sheets
from .cells import own_text, value_of
from .columns import Column
from .grids import Grid, Row, own_heading, rows_of
from .growing import Branch
from .problems import Problem
from .values import Blank, Text

HEADS = (sheets.MODEL, sheets.SCALES, sheets.CATEGORIES)
MODEL = BY_LABEL["Model"]
CATEGORIES = next(each for each in MODEL.properties if each.type.form == "consequences")
FACTS = tuple(each for each in MODEL.properties if each is not CATEGORIES)
MODEL_COLUMNS = (
    Column(
        Words("what", "was"),
        Words("what is said about the model", "was über das Modell gesagt wird"),
        "key",
    ),
    Column(Words("value", "Wert"), Words("one cell for each", "je Angabe eine Zelle"), "row"),
    Column(Words("why", "Grund"), Words("the reason", "der Grund"), path=(WHY,), reason=True),
    Column(
        Words("agreed with", "abgestimmt mit"),
        Words("with whom it was agreed", "mit wem es abgestimmt ist"),
        path=(BY,),
        reason=True,
    ),
    Column(
        Words("agreed on", "abgestimmt am"),
        Words("when it was agreed", "wann es abgestimmt wurde"),
        path=(ON,),
        reason=True,
    ),
)
SCALE_COLUMNS = (
    Column(
        Words("scale", "Skala"),
        Words("which values have levels of your own", "welche Werte eigene Stufen haben"),
        "owner",
    ),
    Column(
        Words("level", "Stufe"),
        Words(
            "its name; one row for each, from the lowest",
            "ihr Name; je Stufe eine Zeile, von der niedrigsten an",
        ),
        "key",
    ),
    Column(
        Words("why", "Grund"),
        Words("when something is on this level", "wann etwas auf dieser Stufe steht"),
        "row",
    ),
)
CATEGORY_COLUMNS = (
    Column(
        CATEGORIES.words,
        Words("a category of segments of your own", "eine eigene Kategorie von Segmenten"),
        "key",
    ),
    Column(
        Words("consequence", "Folge"),
        Words("its consequence for the treatment", "ihre Folge für die Behandlung"),
        "row",
    ),
)


def read_heads(root: Branch, grids: Mapping[str, Grid], problems: list[Problem]) -> str:
    """Put what these sheets say into the document; returns the language of the model."""
    for words, columns, read in _READERS:
        for row in rows_of(grids[words.en], columns, problems) if words.en in grids else ():
            read(root, row, problems)
            for heading, cell in row.own:
                said = {"given": heading.text}
                problems.append(Problem(cell.place, sheet_faults.NO_OWN_HERE, said))
    _complete(root)
    language = root.rows.get("language", (None, None))[1]
    german = isinstance(language, Text) and fold(language.text) in ("de", "deutsch", "german")
    return "de" if german else "en"


def _read_fact(root: Branch, row: Row, problems: list[Problem]) -> None:
    """One row of the sheet about the model: a fact, its key, or something of one's own."""
    what, value = _cells(row)
    if what is None:
        return
    word = fold(what.text)
    facts = {fold(each): fact for fact in FACTS for each in fact.words.every}
    reasons = {column: cell for column, cell in row.cells.items() if column.path}
    if word in facts:
        _read_declared(root, facts[word], value, reasons, problems)
    elif value is None:
        return
    elif word in map(fold, (*MODEL.words.every, *EXTENDS.every)):
        key = MODEL.words if word in map(fold, MODEL.words.every) else EXTENDS
        root.put((Text(key.en, what.place),), value, problems)
    else:
        keys = (Text(OWN.words.en, what.place), own_heading(what))
        root.put(keys, own_text(value), problems)


def _read_declared(
    root: Branch,
    fact: Property,
    value: Text | None,
    reasons: Mapping[Column, Text],
    problems: list[Problem],
) -> None:
    many = fact.type.form == "texts"
    column = Column(fact.words, type=fact.type, many=many)
    under = (fact.words.en, fact.value_key.en) if fact.reasoned else (fact.words.en,)
    if value:
        keys = [Text(word, value.place) for word in under]
        root.put(keys, value_of(column, value, "en"), problems)
    for reason, cell in reasons.items() if fact.reasoned else ():
        words = (fact.words.en, reason.path[0].en)
        root.put([Text(word, cell.place) for word in words], cell, problems)


def _complete(root: Branch) -> None:
    """A model without a key gets one from its name."""
    place = root.place
    name = root.rows.get("name", (None, None))[1]
    if MODEL.words.en not in root.rows and isinstance(name, Text) and slug(name.text):
        root.rows[MODEL.words.en] = (Text(MODEL.words.en, place), Text(slug(name.text), name.place))


def _read_level(root: Branch, row: Row, problems: list[Problem]) -> None:
    scale, (level, reason) = row.role("owner"), _cells(row)
    if scale and level:
        names = {fold(word): words.en for words in SCALES.values() for word in words.every}
        word = Text(names.get(fold(scale[1].text), scale[1].text), scale[1].place)
        keys = (Text(SCALES_KEY.en, scale[1].place), word, level)
        root.put(keys, reason or Blank(level.place), problems)


def _read_category(root: Branch, row: Row, problems: list[Problem]) -> None:
    word, consequence = _cells(row)
    if word:
        keys = (Text(CATEGORIES.words.en, word.place), word)
        root.put(keys, consequence or Blank(word.place), problems)


def _cells(row: Row) -> tuple[Text | None, Text | None]:
    """The cell that names something, and the one that says something about it."""
    found = row.role("key"), row.role("row")
    return found[0] and found[0][1], found[1] and found[1][1]


_READERS = (
    (sheets.MODEL, MODEL_COLUMNS, _read_fact),
    (sheets.SCALES, SCALE_COLUMNS, _read_level),
    (sheets.CATEGORIES, CATEGORY_COLUMNS, _read_category),
)

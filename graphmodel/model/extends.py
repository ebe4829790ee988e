"""A file that extends another: the other's tables, with this one's values in their place."""

from collections.abc import Mapping
from os.path import normpath
from pathlib import Path

from graphmodel.files import (
    Blank,
    Document,
    Items,
    Problem,
    Table,
    Text,
    Value,
    is_file,
    neighbour,
    read_file,
)
from graphmodel.schema import BY_LABEL, fold
from graphmodel.schema.declare import Link, Property
from graphmodel.schema.form import EXTENDS, REMOVE

from . import faults
from .document import Part, topmost
from .slots import Slot, is_unknown, slots, spelled

_EXTENDS_WORDS = frozenset(spelled(EXTENDS))
_REMOVE_WORDS = frozenset(spelled(REMOVE))
_LONGEST_CHAIN = 20

# The declared keys of each level of tables, outermost first.
Levels = tuple[Mapping[str, Part], ...]
_FREE: Mapping[str, Part] = {}


def extended(document: Document, *, in_folder: bool) -> tuple[Table | None, tuple[Problem, ...]]:
    """The document with everything that it takes over; `in_folder` if it is a file itself."""
    problems = list(document.problems)
    chain = [document]
    while isinstance(chain[-1].value, Table) and (named := _named(chain[-1].value)):
        path = _extended_path(chain, named, problems, in_folder)
        if path is None:
            return None, tuple(problems)
        chain.append(read_file(path))
        problems += chain[-1].problems
    whole: Table | None = None
    for each in reversed(chain):
        if not isinstance(each.value, Table):
            return None, tuple(problems)
        change = _without(each.value, _EXTENDS_WORDS)
        base = whole and _without(whole, frozenset(_model_words()))
        whole = _merged(base, change, (topmost(),), problems) if base else change
    return whole, tuple(problems)


def _named(table: Table) -> Text | Items | Table | None:
    """What a document names as the one that it extends."""
    for key, value in table.rows:
        if fold(key.text) in _EXTENDS_WORDS and not isinstance(value, Blank):
            return value
    return None


def _extended_path(
    chain: list[Document], named: Text | Items | Table, problems: list[Problem], in_folder: bool
) -> Path | None:
    """The file that is named; None if it cannot be read, which is a problem."""
    if not isinstance(named, Text):
        problems.append(Problem(named.place, faults.ONE_VALUE, {"key": EXTENDS}))
        return None
    path = Path(chain[-1].file).parent / named.text
    known = [normpath(Path(each.file).absolute()) for each in chain]
    if not in_folder:
        problems.append(Problem(named.place, faults.EXTENDS_NOWHERE, {}))
    elif not is_file(path):
        said = {"given": named.text, "near": neighbour(path)}
        problems.append(Problem(named.place, faults.EXTENDS_MISSING, said))
    elif normpath(path.absolute()) in known or len(chain) > _LONGEST_CHAIN:
        files = tuple(Path(each.file).name for each in chain)
        problems.append(Problem(named.place, faults.EXTENDS_CIRCLE, {"chain": files}))
    else:
        return path
    return None


def _without(table: Table, words: frozenset[str]) -> Table:
    rows = tuple(row for row in table.rows if fold(row[0].text) not in words)
    return Table(rows, table.place)


def _model_words() -> tuple[str, ...]:
    """A model that extends another has a key of its own."""
    return tuple(word for word, part in topmost().items() if part == "model")


def _merged(base: Table, change: Table, levels: Levels, problems: list[Problem]) -> Table:
    """The base with every key of the change replaced, changed inside, added or removed."""
    words = levels[0] if levels else _FREE
    rows: dict[object, tuple[Text, Value]] = {_same(words, key): (key, v) for key, v in base.rows}
    for key, value in change.rows:
        same = _same(words, key)
        old = rows.get(same)
        if _says(value, _REMOVE_WORDS):
            if not rows.pop(same, None):
                problems.append(Problem(key.place, faults.NOTHING_TO_REMOVE, {"given": key.text}))
        elif is_unknown(value):
            rows.pop(same, None)
        else:
            inner = _inside(words, key, levels)
            if old and isinstance(value, Table) and inner is not None:
                value = _merged(_as_table(old[1]), value, inner, problems)
            rows[same] = key, value
    return Table(tuple(rows.values()), change.place)


def _same(words: Mapping[str, Part], key: Text) -> object:
    """What tells a key from others: the entry it stands for, or its own text."""
    return words.get(fold(key.text), key.text)


def _says(value: Value, words: frozenset[str]) -> bool:
    return isinstance(value, Text) and value.plain and fold(value.text) in words


def _as_table(value: Value) -> Table:
    """A list of names as the table that says the same; whatever else is replaced."""
    items = value.items if isinstance(value, Items) else ()
    rows = tuple((each, Blank(each.place)) for each in items if isinstance(each, Text))
    return value if isinstance(value, Table) else Table(rows, value.place)


def _inside(words: Mapping[str, Part], key: Text, levels: Levels) -> Levels | None:
    """The levels below a key; None if its value is replaced as a whole."""
    part = words.get(fold(key.text))
    match part:
        case None:
            return levels[1:]
        case "scales":
            return (_FREE,)
        case str():
            return (_FREE, slots(part)) if part in BY_LABEL else None
        case Slot(entry=Property(type=form)):
            return (_FREE,) if form.form in ("own", "aliases", "consequences") else None
        case Slot(entry=Link(holds=True, to=(label, *_))):
            return (_FREE, slots(label))
        case Slot(entry=Link()):
            return (_FREE, part.keys)
        case _:
            return (_FREE, _FREE, part.keys) if part.ratings.rows else (_FREE, part.keys)

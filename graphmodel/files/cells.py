"""One cell: its text becomes a value; lists in a cell, and references of several kinds."""

import re
from collections.abc import Iterable

from graphmodel.schema import BY_LABEL, LANGUAGES, fold

from .columns import Column
from .values import Items, Place, Table, Text, Value

_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*')
_TYPED = re.compile(r"([^:]+):\s*(.+)", re.DOTALL)
_NEEDS_QUOTES = re.compile(r'[;,\n"]|^\s|\s$|^$')


def value_of(column: Column, cell: Text, language: str) -> Value:
    """What a cell says under its heading."""
    if not column.many:
        return typed(cell, column.labels) if column.labels else cell
    names = bool(column.labels or column.type.choices)
    items = [Text(item, cell.place) for item in split(cell.text, commas=names)]
    if column.type.form == "aliases":
        return _aliases(items, cell.place, language)
    found = [typed(item, column.labels) for item in items]
    return found[0] if len(found) == 1 else Items(tuple(found), cell.place)


def split(text: str, *, commas: bool = False) -> list[str]:
    """The items of a list in a cell, between semicolons or lines; `"a; b"` is one item."""
    separators = ";,\n" if commas else ";\n"
    plain = re.compile(f"[^{separators}]*")
    found, at = [], 0
    while at < len(text):
        quoted = _QUOTED.match(text, at)
        whole = quoted and (quoted.end() == len(text) or text[quoted.end()] in separators)
        if quoted and whole:
            found.append(quoted[1].replace('""', '"'))
            at = quoted.end() + 1
        else:
            end = plain.match(text, at).end()  # type: ignore[union-attr]  # matches anything
            found += [text[at:end].strip()] if text[at:end].strip() else []
            at = end + 1
    return found


def joined(items: Iterable[str]) -> str:
    """The text of a cell that holds these items; `split` gives them back."""
    return "; ".join(quoted(item) for item in items)


def quoted(item: str) -> str:
    """The item as it stands in a list: in quotes if it would be split or lost without."""
    escaped = item.replace('"', '""')
    return f'"{escaped}"' if _NEEDS_QUOTES.search(item) else item


def own_cell(text: str) -> str:
    """A text of one's own as a cell holds it: an empty one as two quotes, for a blank says none."""
    return quoted(text) if not text or _in_quotes(text) else text


def own_text(cell: Text) -> Text:
    """The text that `own_cell` wrote."""
    items = split(cell.text) if _in_quotes(cell.text) else []
    return Text(items[0], cell.place) if len(items) == 1 else cell


def _in_quotes(text: str) -> bool:
    return text.startswith('"') and text.endswith('"')


def typed(cell: Text, labels: tuple[str, ...]) -> Value:
    """A reference; `kind: name` says of which kind it is."""
    label, name = of_kind(cell, labels)
    if not label:
        return cell
    word = Text(BY_LABEL[label].words.en, cell.place)
    return Table(((word, name),), cell.place)


def of_kind(cell: Text, labels: tuple[str, ...]) -> tuple[str, Text]:
    """The label that `kind: name` names, or "", and the name alone."""
    found = _TYPED.fullmatch(cell.text.strip()) if len(labels) > 1 else None
    for label in labels if found else ():
        kind = BY_LABEL[label]
        if found and fold(found[1]) in map(fold, (*kind.words.every, *kind.plural.every)):
            return label, Text(found[2], cell.place)
    return "", cell


def _aliases(items: Iterable[Text], place: Place, language: str) -> Value:
    """Aliases by language; without one they are in that of the model."""
    found: dict[str, list[Text]] = {}
    for item in items:
        said = _TYPED.fullmatch(item.text)
        if said and fold(said[1]) in LANGUAGES:
            found.setdefault(fold(said[1]), []).append(Text(said[2], place))
        else:
            found.setdefault(language, []).append(item)
    rows = ((Text(word, place), Items(tuple(texts), place)) for word, texts in found.items())
    return Table(tuple(rows), place)

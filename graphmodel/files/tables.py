"""What stands where in a document: entries of sections, values under words, ends of links."""

from collections.abc import Iterator

from graphmodel.schema import BY_LABEL, Words, fold

from .values import Items, Table, Text, Value


def under(value: Value | None, words: Words) -> Value | None:
    """What a table says under a word in any of its spellings."""
    if not isinstance(value, Table):
        return None
    spellings = {fold(word) for word in words.every}
    return next((each for key, each in value.rows if fold(key.text) in spellings), None)


def rows_under(value: Value | None, words: Words) -> tuple[tuple[Text, Value], ...]:
    """The rows of the table under a word; none where there is no table."""
    found = under(value, words)
    return found.rows if isinstance(found, Table) else ()


def entries(document: Table, label: str) -> tuple[tuple[Text, Value], ...]:
    """Key and entry of every thing in the section of a kind."""
    return rows_under(document, BY_LABEL[label].plural)


def ends(value: Value | None, labels: tuple[str, ...]) -> Iterator[tuple[str, str, Value | None]]:
    """Every thing that a value names: its label where it is said, its key, what stands under it."""
    match value:
        case Text(text=text):
            yield "", text, None
        case Items(items=items):
            for item in items:
                yield from ends(item, labels)
        case Table(rows=rows):
            for key, inner in rows:
                label = kind_of(key.text, labels)
                if label:
                    yield from ((label, text, each) for _, text, each in ends(inner, (label,)))
                else:
                    yield "", key.text, inner


def kind_of(word: str, labels: tuple[str, ...]) -> str:
    """The label that a word names, where several are possible; else ""."""
    for label in labels if len(labels) > 1 else ():
        kind = BY_LABEL[label]
        if fold(word) in map(fold, (*kind.words.every, *kind.plural.every)):
            return label
    return ""


def texts(value: Value | None) -> Iterator[str]:
    """The texts of a text or a list of texts."""
    for each in value.items if isinstance(value, Items) else (value,):
        if isinstance(each, Text):
            yield each.text

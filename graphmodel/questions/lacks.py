"""Worksheets, and values that one of them lacks, in the reader's language."""

from collections.abc import Iterator, Mapping, Sequence

from graphmodel.files.head_sheets import HEADS
from graphmodel.files.sheets import SHEETS
from graphmodel.schema import BY_LABEL, Words
from graphmodel.schema.declare import Entry, Link, Property

_SHEETS = {words.en: words for words in (*HEADS, *(sheet.words for sheet in SHEETS))}


def say_worksheet(name: str, language: str) -> str:
    """What a worksheet is called, known by its English name."""
    return _SHEETS[name].say(language) if name in _SHEETS else name


def say_lack(said: str, language: str, names: Mapping[str, str]) -> str:
    """A sort of value that is missing, how often, and of which things: "size (4): Teachers, …".

    `said` is `what@how often|id|id…`, what is label and entry, such as "Segment.priority", and
    perhaps a property of the entry's links; an empty id stands for further things.
    """
    what, _, rest = said.partition("@")
    count, *ids = rest.split("|")
    words = list(_words(what.split(".")))
    told = words[-1].say(language) if words else what
    return f"{told} ({count}): {', '.join(names.get(id, id) or '…' for id in ids)}"


def _words(path: list[str]) -> Iterator[Words]:
    """The words of an entry, and then of a property of it."""
    for entry in BY_LABEL[path[0]].entries if path[0] in BY_LABEL else ():
        for name, words, inner in _named(entry):
            if name == path[1]:
                yield words
                yield from (each.words for each in inner if each.name == path[-1] != path[1])


def _named(entry: Entry) -> Iterator[tuple[str, Words, Sequence[Property | Link]]]:
    """Name and words of an entry, of its parts and of the links within it; what belongs to each."""
    if isinstance(entry, Property):
        yield entry.name, entry.words, ()
        yield from ((part.name, part.words, ()) for part in entry.parts)
    else:
        yield entry.name, entry.words, (*entry.properties, *entry.links)
        yield from ((link.name, link.words, link.properties) for link in entry.links)

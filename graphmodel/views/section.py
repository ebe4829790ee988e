"""What a view hands to the page: a drawing, the answers behind it, and what can be pointed at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.schema import Words

from .study import Asked, Thing


@dataclass(frozen=True)
class Step:
    """One step of the guided walk: a sentence, and the ids of the things that it speaks of."""

    said: Words
    shown: Sequence[str] = ()


@dataclass(frozen=True)
class Filter:
    """One filter of a page: the choices that it offers, and which of them each thing has."""

    name: str
    choices: Mapping[str, Words]
    values: Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Section:
    """One drawing with all that belongs to it; a page holds one or several.

    Attributes:
        name: a word for the section, its class and its id on the page.
        title: its heading.
        asked: the answers behind it, each shown as a table and with its query.
        table: a further table as HTML, where none of those tells all that the drawing shows.
        drawing: the drawing as HTML or SVG, every text in it escaped.
        below: HTML that stands under the drawing and is no part of the picture.
        legend: HTML that says what its signs mean; part of the picture that is downloaded.
        things: what can be pointed at, each with its facts.
        filters: names from `filters.FILTERS` that make sense for these things.
        walk: the steps of the guided walk that this drawing can show.
        parts: files of this room, styles and scripts, that it needs.
        data: what its script needs, found on the page as `data.sections[name]`.
        answer: what stands on top in place of the sentence of the first answer.
        further: what else there is to tell, each as a line below that.
        offered: filters of its own, where they are not for all of these things or none of them.
        pictured: whether there is a picture to download; text is not one.
        rows: the answers whose rows stand below; all, unless the drawing is a table of some itself.
    """

    name: str
    title: Words
    asked: Sequence[Asked]
    drawing: str
    legend: str = ""
    things: Sequence[Thing] = ()
    filters: Sequence[str] = ()
    walk: Sequence[Step] = ()
    parts: Sequence[str] = ()
    data: Mapping[str, object] = field(default_factory=dict)
    answer: Words | None = None
    further: Sequence[Words] = ()
    table: str = ""
    offered: Sequence[Filter] = ()
    pictured: bool = True
    rows: Sequence[Asked] | None = None
    below: str = ""

    @property
    def sentence(self) -> Words:
        """The answer in a sentence, which stands on top."""
        return self.answer or self.asked[0].sentence

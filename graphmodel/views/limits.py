"""How much of a large model a page shows; what is more is counted and named in words.

The order is that of the answers, so what is left out matters least.
"""

from collections.abc import Sequence
from typing import TypeVar

from graphmodel.schema import Words

from . import texts
from .spoken import filled, listed, plain, said, text
from .study import Study

CARDS = 400  # elements and topics as cards, each with its texts; more become cells of a field
CELLS = 10_000  # elements and topics as cells; more are told as numbers only
ROWS = 200  # of a table behind a drawing
TOPICS = 150
OPTIONS = 150
SEGMENTS = 60  # with a row of formats each, or in a matrix of every pair
MARKETS = 20
SIDES = 12  # of a market
COMMUNITIES = 40
NAMES = 30  # in one list
LARGE = 2_000  # nodes; from here on a page asks no question but its own

T = TypeVar("T")


def large(study: Study) -> bool:
    """Whether a page about the model asks no more than it draws, to be there soon."""
    return len(study.known.model.nodes) > LARGE


def first(items: Sequence[T], most: int) -> tuple[Sequence[T], int]:
    """As many as are shown, and how many are left out."""
    return items[:most], max(0, len(items) - most)


def left_out(study: Study, count: int, question: str) -> str:
    """What a drawing says below itself where it leaves something out; empty if it does not."""
    if not count:
        return ""
    told = filled(texts.MORE_BY_COMMAND, count=plain(count))
    command = f"graphmodel {question} -m {study.model}"
    return f'<p class="more">{said(told)} <code>{text(command)}</code></p>'


def names(items: Sequence[Words], most: int = NAMES) -> list[Words]:
    """The first names of a long list, and how many more there are."""
    shown, rest = first(items, most)
    more = [filled(texts.AND_MORE, count=plain(rest))] if rest else []
    return [*shown, *more]


def in_one_line(items: Sequence[Words], most: int = NAMES) -> Words:
    """The same as one text."""
    return listed(names(items, most))

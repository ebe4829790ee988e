"""How much of a large model a page shows; what is more is counted and named in words.

The order is that of the answers, so what is left out matters least.
"""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from graphmodel.schema import Words

from . import texts
from .spoken import counted, listed, said, text
from .study import Study

CARDS = 400  # elements and topics as cards, each with its texts; more become cells of a field
CELLS = 10_000  # elements and topics as cells; more are told as numbers only
ROWS, FIRST_ROWS = 200, 40  # of a table behind a drawing, and of one about a large model
STRONGEST = 12  # topics in a legend, each with a sign of its own where elements are cells
TOPICS = 150
OPTIONS = 150
SEGMENTS = 60  # with a row of formats each, or in a matrix of every pair
MARKETS = 20
SIDES = 12  # of a market
FALLEN = 10  # of what goes when a side leaves; a click tells the rest
COMMUNITIES = 40
FACTS = 3_000  # in the table of everything recorded
NAMES = 30  # in one list
MANY, FEW = 200, 3  # things on a page, and names in one list of their facts where there are more
VERY_MANY = 1_000  # things on a page, from which on a list has one name
LARGE = 2_000  # nodes; from here on a page asks no question but its own

# What takes minutes to answer for more segments than `study.PROVABLE`.
SLOW = (
    "segments strategies",
    "segments course",
    "segments curve",
    "segments selection",
    "segments critical",
    "segments hints",
    "segments clusters",
    "segments target-groups",
    "study next-question",
)

T = TypeVar("T")


def quick(study: Study, names: Iterable[str]) -> list[str]:
    """Those of the questions whose answers a page can wait for."""
    return [name for name in names if name not in SLOW or study.provable]


def put_off(study: Study, names: Iterable[str]) -> str:
    """How to ask the others, as HTML; empty if there are none."""
    listed = list(names)
    left = [command(study, name) for name in listed if name not in quick(study, listed)]
    told = said(texts.TAKES_MINUTES)
    return f'<p class="more">{told} {", ".join(left)}</p>' if left else ""


def large(study: Study) -> bool:
    """Whether a page about the model asks no more than it draws, to be there soon."""
    return len(study.known.model.nodes) > LARGE


def rows(study: Study) -> int:
    """How many rows of an answer stand in the table behind a drawing."""
    return FIRST_ROWS if large(study) else ROWS


def in_list(things: int) -> int:
    """How many names stand in one list of facts, on a page about so many things."""
    if things <= MANY:
        return NAMES
    return FEW if things <= VERY_MANY else 1


def first(items: Sequence[T], most: int) -> tuple[Sequence[T], int]:
    """As many as are shown, and how many are left out: none or several, never one alone."""
    shown = items if len(items) == most + 1 else items[:most]
    return shown, len(items) - len(shown)


def left_out(study: Study, count: int, things: Words, question: str) -> str:
    """What a drawing says below itself where it leaves out things; empty if it does not."""
    if count <= 0:
        return ""
    told = texts.MORE_BY_COMMAND.filled(things=things, count=counted(count))
    return f'<p class="more">{said(told)} {command(study, question)}</p>'


def command(study: Study, question: str) -> str:
    """How to ask a question oneself, as HTML."""
    return f"<code>graphmodel {text(question)} -m {text(study.model)}</code>"


def names(items: Sequence[Words], most: int = NAMES) -> list[Words]:
    """The first names of a long list, and how many more there are."""
    shown, rest = first(items, most)
    return [*shown, *more(rest)]


def more(count: int) -> list[Words]:
    """What stands at the end of a list that has so many more."""
    return [texts.AND_MORE.filled(count=counted(count))] if count else []


def in_one_line(items: Sequence[Words], most: int = NAMES) -> Words:
    """The same as one text."""
    shown, rest = first(items, most)
    return listed([listed(shown), *more(rest)], " ")

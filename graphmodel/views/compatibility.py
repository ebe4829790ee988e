"""Segments that share a strategy or cannot: a map of strategies, and beside it every pair.

Each segment is a row of its strategy's group. Arcs on the left join those in conflict, cells on the
right tell of every pair; ordered by strategy, no conflict lies inside the blocks of the diagonal.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from graphmodel.questions.answer import Row
from graphmodel.questions.wording import EXCLUDED
from graphmodel.schema import Words

from . import curve, legends, limits, texts
from .beside import beside, told
from .compatibility_many import many
from .compatibility_pairs import Pairs, pair_id, pairs
from .facts import Fact
from .headlines import headline, headlines, ids
from .section import Section, Step
from .signs import colour, sign
from .spoken import capital, counted, key, listed, mark, named, plain, said
from .study import Study, Thing

TITLE = texts.COMPATIBILITY
ELSEWHERE = ("raised_one", "raised_many", "elsewhere", EXCLUDED)  # told beside the map
QUESTIONS = 8  # open pairs that are named beside the map
SMALL = 20  # segments, from which on cells are smaller


def sections(study: Study) -> tuple[Section, ...]:
    """Strategies and pairs; below, what each further strategy brings."""
    if study.split() is None:
        return (many(study), *curve.sections(study))
    shown = pairs(study)
    drawing = _map(shown)
    states = ("conflict", "open")
    drawn = Section(
        "compatibility",
        TITLE,
        [shown.split, shown.conflicts, study.ask("segments clusters")],
        f'<div class="both">{drawing}{_beside(shown)}</div>',
        _legend(shown, drawing),
        list(_things(shown)),
        ("priority", "area", "strategy", "horizon"),
        _walk(shown),
        ("compatibility.css", "compatibility.js"),
        {
            "proof": [key(id) for id in shown.proof],
            **{
                state: {key(id): [key(x) for x in shown.beside(id, state)] for id in shown.order}
                for state in states
            },
        },
        answer=shown.split.without(*ELSEWHERE),
    )
    return (drawn, *curve.sections(study))


def _map(shown: Pairs) -> str:
    """Each strategy as a group of rows, each pair once as a cell of the lower half."""
    small = " small" if len(shown.order) >= SMALL else ""
    groups = "".join(_group(shown, row) for row in shown.split.rows)
    return (
        '<div class="scroll"><div class="map"><svg class="bonds" preserveAspectRatio="none" '
        'aria-hidden="true"></svg>'
        f'<table class="pairs{small}">{groups}</table></div></div>'
    )


def _group(shown: Pairs, row: Row) -> str:
    number = int(str(row["strategy"]))
    title = texts.STRATEGY_OF.filled(number=number)
    lines = "".join(_line(shown, id) for id in ids(row["segments"]))
    return (
        f'<tbody class="group {colour(number - 1)}"><tr class="of"><th scope="rowgroup">'
        f"{sign(number - 1)}{said(title)} <small>{said(_sums(shown, row))}</small></th></tr>"
        f"{lines}</tbody>"
    )


def _sums(shown: Pairs, row: Row) -> Words:
    """What a strategy adds up to; one segment alone shares nothing with itself."""
    segments, unknown = ids(row["segments"]), ids(row["unknown_priorities"])
    told = [(texts.PRIORITY_SUM, shown.split.cell(row, "priority"))] * (unknown != segments)
    if unknown:
        told.append((texts.PRIORITY_UNKNOWN, plain(len(unknown))))
    if row["shared_topics"]:
        told.append((shown.split.word("shared_topics"), shown.split.cell(row, "shared_topics")))
    parts = [texts.OF.filled(word=word, said=value) for word, value in told]
    alone = len(segments) < 2
    return listed(parts if alone or row["shared_topics"] else [*parts, texts.NONE_SHARED])


def _line(shown: Pairs, id: str) -> str:
    """A segment with its number, its pairs with those above, and its number on the diagonal."""
    at = shown.order.index(id)
    cells = "".join(_cell(shown, other, id) for other in shown.order[:at])
    number = f'<td class="own" aria-hidden="true">{at + 1}</td>' if len(shown.order) > 1 else ""
    proves = id in shown.proof and len(shown.split.rows) > 1
    proof = f'<span class="hidden"> {said(texts.PROVES)}</span>' if proves else ""
    return (
        f'<tr><th scope="row"><button type="button" class="member{" proves" if proves else ""}" '
        f"{mark(id)}>{named(shown.study.name(id))}{proof}</button></th>{cells}{number}</tr>"
    )


def _cell(shown: Pairs, one: str, other: str) -> str:
    """A pair: its strength, a question mark while it is open, a ring where a person judged."""
    row = shown.row(one, other)
    same = " same" if shown.strategy[one] == shown.strategy[other] else ""
    if row is None:
        return f'<td><i class="fine{same}"></i></td>'
    state = str(row["state"])
    judged = " judged" if row["judgement"] else ""
    strength = str(row["strength"] or "") if state == "conflict" else ""
    inside = {"conflict": strength or "!", "open": "?"}.get(state, "·")
    told = said(shown.conflicts.cell(row, "state"))
    button = (
        f'<button type="button" class="pair {state}{judged}" {mark(pair_id(one, other))}>{inside}'
        f'<span class="hidden"> {said(shown.name(one, other))}: {told}</span></button>'
    )
    return f'<td><i class="same">{button}</i></td>' if same else f"<td>{button}</td>"


def _beside(shown: Pairs) -> str:
    """What a reader asks next: what to find out, who could move, who is not considered."""
    parts = [
        _open(shown),
        told(texts.COULD_MOVE, [shown.split.only("elsewhere")]),
        told(None, [shown.split.only(EXCLUDED)]),
    ]
    return beside(parts)


def _open(shown: Pairs) -> str:
    """Open pairs, each with what to ask first."""
    few, rest = limits.first(shown.open(), QUESTIONS)
    if not few:
        return ""
    raised = shown.split.only("raised_one", "raised_many")
    items = "".join(_question(shown, *pair) for pair in few)
    more = "".join(f"<li>{said(words)}</li>" for words in limits.more(rest))
    return (
        f"<section><h3>{said(texts.OPEN_PAIRS)}</h3>"
        f"{f'<p>{said(raised)}</p>' if raised.en else ''}<ul>{items}{more}</ul></section>"
    )


def _question(shown: Pairs, one: str, other: str) -> str:
    row = shown.rows[one, other]
    first, *rest = map(capital, shown.conflicts.members(row, "missing"))
    told = listed([first, *rest], " ")
    if len(rest) > 1:
        told = texts.AND_QUESTIONS.filled(first=first, count=counted(len(rest)))
    return (
        f'<li><button type="button" class="question" {mark(pair_id(one, other))}>'
        f"<b>{said(shown.name(one, other))}</b> <small>{said(told)}</small></button></li>"
    )


def _legend(shown: Pairs, drawing: str) -> str:
    """What the signs mean that are in the drawing."""
    signs = (
        ("conflict", "3", texts.CONFLICT_3),
        ("conflict", "2", texts.CONFLICT_2),
        ("open", "?", legends.OPEN_PAIR),
        ("compatible", "·", legends.HINTED),
        ("compatible judged", "·", legends.JUDGED_FIT),
        *(("conflict judged", inside, legends.JUDGED_APART) for inside in ("!", "2", "3")),
    )
    items = "".join(
        f'<li><i class="pair {style}">{inside}</i> {said(words)}</li>'
        for style, inside, words in signs
        if re.search(f'class="pair {style}" [^>]*>[{inside}]<', drawing)
    )
    if 'class="fine' in drawing:
        items += f'<li><i class="pair"></i> {said(legends.FITS)}</li>'
    if 'same">' in drawing:
        items += f'<li class="{colour(0)}"><i class="pair same"></i> {said(legends.TOGETHER)}</li>'
    ring = f'<li><i class="member proves">&#160;</i> {said(legends.PROOF)}</li>'
    several = f"{ring}<li>{said(legends.WORKING_ORDER)}</li>" if len(shown.split.rows) > 1 else ""
    figures = f"<li>{said(legends.FIGURES)}</li>" if 'class="pair conflict' in drawing else ""
    columns = f"<li>{said(legends.COLUMNS)}</li>"
    return f"<ul>{items}{several}{figures}{columns}</ul>" if items else ""


def _things(shown: Pairs) -> Iterator[Thing]:
    for id in shown.order:
        beside = [*shown.beside(id, "conflict"), *shown.beside(id, "open")]
        near = [*beside, *(pair_id(id, other) for other in beside)]
        thing = shown.study.thing(id).with_facts(_stands(shown, id))
        yield replace(thing, near=near)
    for one, other in combinations(shown.order, 2):
        if row := shown.row(one, other):
            id, name = pair_id(one, other), shown.name(one, other)
            yield Thing(id, name, texts.PAIR, list(shown.reasons(row)), [one, other])


def _stands(shown: Pairs, id: str) -> Iterator[Fact]:
    """With whom a segment can share no strategy, and where that is still open."""
    for state, words in (("conflict", texts.IN_CONFLICT), ("open", texts.STILL_OPEN)):
        if beside := shown.beside(id, state):
            yield words, [shown.study.name(each) for each in beside]


def _walk(shown: Pairs) -> list[Step]:
    study = shown.study
    steps = [Step(shown.split.without(EXCLUDED), shown.proof or shown.order)]
    for row in shown.split.rows if len(shown.split.rows) > 1 else ():
        names = listed([study.name(id) for id in ids(row["segments"])])
        title = texts.STRATEGY_OF.filled(number=row["strategy"])
        said_so = texts.OF.filled(word=capital(title), said=names)
        steps.append(Step(said_so, ids(row["segments"])))
    if shown.conflicts.rows:
        steps.append(headline(study, "segments conflicts", ["a", "b"]))
    return [*steps, *headlines(study, ["segments strategies", "segments conflicts"])]

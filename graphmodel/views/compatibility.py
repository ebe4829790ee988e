"""Segments that share a strategy or cannot: the strategies as groups, and every pair as a cell.

The matrix is ordered by strategy, so that no conflict lies inside the blocks of its diagonal.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from graphmodel.questions.answer import Row
from graphmodel.schema import Words

from . import curve, texts
from .compatibility_many import many
from .facts import Fact
from .headlines import headline, headlines, ids
from .section import Section, Step
from .signs import colour, sign
from .spoken import capital, filled, key, listed, mark, named, plain, said
from .study import Asked, Study, Thing

TITLE = texts.COMPATIBILITY
Pair = tuple[str, str]
TOLD = ("state", "strength", "rules", "hints", "because", "evidence", "open", "missing")
JUDGED = ("judgement", "judged_why", "overruled")
EXCLUDED = {
    "left_out": texts.LEFT_OUT,
    "advertised": texts.ADVERTISED,
    "past": texts.PAST,
}


@dataclass(frozen=True)
class Pairs:
    """What the drawing shows: the split, its segments in order, and what is said of each pair."""

    study: Study
    split: Asked
    conflicts: Asked
    rows: Mapping[Pair, Row]

    @property
    def order(self) -> list[str]:
        """The segments, strategy by strategy."""
        return [id for row in self.split.rows for id in ids(row["segments"])]

    @property
    def proof(self) -> list[str]:
        """The segments that prove that fewer strategies will not do."""
        return ids(self.split.facts.get("proof"))

    def row(self, one: str, other: str) -> Row | None:
        """What is said of two segments, if anything is."""
        return self.rows.get((min(one, other), max(one, other)))

    def beside(self, segment: str, state: str) -> list[str]:
        """The segments with which one stands in this state."""
        found = (pair for pair, row in self.rows.items() if row["state"] == state)
        return sorted(
            one if other == segment else other for one, other in found if segment in (one, other)
        )


def sections(study: Study) -> tuple[Section, ...]:
    """Strategies and pairs; below, what each further strategy brings."""
    if study.split() is None:
        return (many(study), *curve.sections(study))
    shown = _gathered(study)
    states = ("conflict", "open")
    drawn = Section(
        "compatibility",
        TITLE,
        [shown.split, shown.conflicts, study.ask("segments clusters")],
        f'<div class="compatible">{_groups(shown)}{_matrix(shown)}</div>{_excluded(shown)}',
        _legend(shown),
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
    )
    return (drawn, *curve.sections(study))


def _gathered(study: Study) -> Pairs:
    conflicts = study.ask("segments conflicts")
    rows = {(str(row["a"]), str(row["b"])): row for row in conflicts.rows}
    return Pairs(study, study.ask("segments strategies"), conflicts, rows)


def _groups(shown: Pairs) -> str:
    """Each strategy as a group of its segments."""
    groups = "".join(_group(shown, row) for row in shown.split.rows)
    return f'<div class="strategies"><svg class="bonds" aria-hidden="true"></svg>{groups}</div>'


def _group(shown: Pairs, row: Row) -> str:
    number = int(str(row["strategy"]))
    segments = "".join(
        f'<li><button type="button" class="member{_proves(shown, id)}" {mark(id)}>'
        f"{named(shown.study.name(id))}{_proving(shown, id)}</button></li>"
        for id in ids(row["segments"])
    )
    title = filled(texts.STRATEGY_OF, number=plain(number))
    more = listed(
        [
            filled(texts.OF, word=shown.split.word(name), said=shown.split.cell(row, name))
            for name in ("shared_topics", "priority")
        ]
    )
    return (
        f'<section class="strategy {colour(number - 1)}"><h3>{sign(number - 1)}{said(title)}'
        f"</h3><small>{said(more)}</small><ul>{segments}</ul></section>"
    )


def _proves(shown: Pairs, id: str) -> str:
    return " proves" if id in shown.proof and len(shown.split.rows) > 1 else ""


def _proving(shown: Pairs, id: str) -> str:
    inside = f'<span class="hidden"> {said(texts.PROVES)}</span>'
    return inside if _proves(shown, id) else ""


def _matrix(shown: Pairs) -> str:
    """Every pair once: a row and a column for each segment, the lower half filled."""
    order = shown.order
    if len(order) < 2:
        return ""
    strategy = {id: int(str(r["strategy"])) for r in shown.split.rows for id in ids(r["segments"])}
    heads = "".join(f'<th scope="col">{number}</th>' for number in range(1, len(order)))
    lines = "".join(_line(shown, number, id, strategy) for number, id in enumerate(order, 1))
    corner = f'<td class="corner">{said(texts.PAIRS)}</td>'
    return (
        f'<div class="scroll"><table class="pairs"><thead><tr>{corner}{heads}</tr></thead>'
        f"<tbody>{lines}</tbody></table></div>"
    )


def _line(shown: Pairs, number: int, id: str, strategy: Mapping[str, int]) -> str:
    rank = strategy[id] - 1
    cells = "".join(_cell(shown, other, id, strategy) for other in shown.order[: number - 1])
    return (
        f'<tr class="{colour(rank)}"><th scope="row" {mark(id)}>{sign(rank)}{number} '
        f"{named(shown.study.name(id))}</th>{cells}</tr>"
    )


def _cell(shown: Pairs, one: str, other: str, strategy: Mapping[str, int]) -> str:
    """A pair: its strength, a question mark while it is open, a ring where a person judged."""
    row = shown.row(one, other)
    same = " same" if strategy[one] == strategy[other] else ""
    if row is None:
        return f'<td class="fine{same}"></td>'
    state = str(row["state"])
    judged = " judged" if row["judgement"] else ""
    strength = str(row["strength"] or "") if state == "conflict" else ""
    inside = {"conflict": strength or "!", "open": "?"}.get(state, "·")
    name = _pair_name(shown, one, other)
    state_words = shown.conflicts.cell(row, "state")
    return (
        f'<td class="{same.strip()}"><button type="button" class="pair {state}{judged}" '
        f'{mark(_pair(one, other))}>{inside}<span class="hidden"> {said(name)}: {said(state_words)}'
        "</span></button></td>"
    )


def _pair(one: str, other: str) -> str:
    return f"{min(one, other)}|{max(one, other)}"


def _pair_name(shown: Pairs, one: str, other: str) -> Words:
    return listed([shown.study.name(each) for each in sorted((one, other))], " – ")


def _excluded(shown: Pairs) -> str:
    """Segments that are not considered, by what keeps them out."""
    lines = [
        filled(
            words, segments=listed([shown.study.name(id) for id in ids(shown.split.facts[name])])
        )
        for name, words in EXCLUDED.items()
        if shown.split.facts.get(name)
    ]
    items = "".join(f"<p>{said(line)}</p>" for line in lines)
    return f'<div class="excluded">{items}</div>' if items else ""


def _legend(shown: Pairs) -> str:
    signs = (
        ("conflict", "3", texts.CONFLICT_3),
        ("conflict", "2", texts.CONFLICT_2),
        ("open", "?", texts.OPEN_PAIR),
        ("compatible", "·", texts.HINTED),
        ("compatible judged", "·", texts.JUDGED),
    )
    items = "".join(
        f'<li><i class="pair {style}">{inside}</i> {said(words)}</li>'
        for style, inside, words in signs
    )
    ring = f'<li><i class="member proves">&#160;</i> {said(texts.PROOF)}</li>'
    return f"<ul>{items}{ring if len(shown.split.rows) > 1 else ''}</ul>"


def _things(shown: Pairs) -> Iterator[Thing]:
    for id in shown.order:
        beside = [*shown.beside(id, "conflict"), *shown.beside(id, "open")]
        pairs = [_pair(id, other) for other in beside]
        thing = shown.study.thing(id).with_facts(_told(shown, id))
        yield replace(thing, near=[*beside, *pairs])
    for one, other in combinations(shown.order, 2):
        if row := shown.row(one, other):
            name = _pair_name(shown, one, other)
            yield Thing(
                _pair(one, other), name, texts.PAIR, list(_reasons(shown, row)), [one, other]
            )


def _told(shown: Pairs, id: str) -> Iterator[Fact]:
    """With whom a segment can share no strategy, and where that is still open."""
    for state, words in (("conflict", texts.IN_CONFLICT), ("open", texts.STILL_OPEN)):
        if beside := shown.beside(id, state):
            yield words, [shown.study.name(each) for each in beside]


def _reasons(shown: Pairs, row: Row) -> Iterator[Fact]:
    """Rules, facts and judgement of a pair; each member of a list on a line of its own."""
    for name in (*TOLD, *JUDGED):
        if told := shown.conflicts.members(row, name):
            yield shown.conflicts.word(name), told


def _walk(shown: Pairs) -> list[Step]:
    study = shown.study
    steps = [Step(shown.split.sentence, shown.proof or shown.order)]
    for row in shown.split.rows if len(shown.split.rows) > 1 else ():
        names = listed([study.name(id) for id in ids(row["segments"])])
        title = filled(texts.STRATEGY_OF, number=plain(row["strategy"]))
        said_so = filled(texts.OF, word=capital(title), said=names)
        steps.append(Step(said_so, ids(row["segments"])))
    if shown.conflicts.rows:
        steps.append(headline(study, "segments conflicts", ["a", "b"]))
    return [*steps, *headlines(study, ["segments strategies", "segments conflicts"])]

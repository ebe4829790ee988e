"""Very many segments: a split that holds no conflict, and how many conflicts lie between its parts.

Every pair would be a cell too small to see, and the fewest strategies would take minutes to prove.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import networkx as nx

from graphmodel.questions.wording import EXCLUDED
from graphmodel.schema import Words
from graphmodel.strategies import Result, fewest

from . import limits, texts
from .facts import Fact
from .headlines import headline, headlines
from .section import Section, Step
from .signs import colour, sign
from .spoken import counted, mark, named, said
from .study import Asked, Study, Thing

STEPS = 300_000  # of work for the split, which is a second or two
STRATEGIES = 24  # that are shown, in groups and in the matrix


@dataclass(frozen=True)
class Many:
    """What the drawing shows: the split, and of each segment with how many it stands how."""

    study: Study
    conflicts: Asked
    split: Result
    beside: Mapping[str, Mapping[str, Sequence[str]]]  # segment, state: the others
    between: Mapping[tuple[int, int], int]  # strategies, the smaller number first: conflicts

    @property
    def groups(self) -> Sequence[Sequence[str]]:
        """The strategies that are shown, largest first."""
        return self.split.strategies[:STRATEGIES]


def many(study: Study) -> Section:
    """Strategies with their numbers, and a matrix of strategies."""
    shown = _gathered(study)
    left = len(shown.split.strategies) - len(shown.groups)
    return Section(
        "compatibility",
        texts.COMPATIBILITY,
        [shown.conflicts],
        f'<div class="both"><div class="strategies">{"".join(_groups(shown))}</div></div>'
        f"{_matrix(shown)}"
        f"{limits.left_out(study, left, texts.MANY_STRATEGIES, 'segments strategies')}",
        "",
        list(_things(shown)),
        ("priority", "horizon"),
        list(_walk(shown)),
        ("compatibility.css", "field.css"),
        answer=_figure(shown),
        further=[shown.conflicts.without(EXCLUDED), *_excluded(shown)],
    )


def _gathered(study: Study) -> Many:
    conflicts = study.ask("segments conflicts")
    beside: dict[str, dict[str, list[str]]] = {}
    graph: nx.Graph[str] = nx.Graph()
    for row in conflicts.rows:
        a, b, state = str(row["a"]), str(row["b"]), str(row["state"])
        graph.add_nodes_from((a, b))
        if state == "conflict":
            graph.add_edge(a, b)
        for one, other in ((a, b), (b, a)):
            beside.setdefault(one, {}).setdefault(state, []).append(other)
    split = fewest(graph, budget=STEPS)
    ordered = sorted(split.strategies, key=lambda group: (-len(group), group))
    split = replace(split, strategies=tuple(ordered))
    return Many(study, conflicts, split, beside, _between(split, graph))


def _between(split: Result, graph: "nx.Graph[str]") -> Mapping[tuple[int, int], int]:
    of = {id: number for number, group in enumerate(split.strategies) for id in group}
    pairs = (sorted((of[one], of[other])) for one, other in graph.edges)
    return Counter((one, other) for one, other in pairs)


def _figure(shown: Many) -> Words:
    """How many strategies the split has, and what is known of fewer."""
    words = texts.SPLIT if shown.split.status != "optimal" else texts.SPLIT_BEST
    upper, lower = shown.split.upper_bound, shown.split.lower_bound
    segments = sum(map(len, shown.split.strategies))
    return words.filled(upper=counted(upper), lower=counted(lower), segments=counted(segments))


def _excluded(shown: Many) -> list[Words]:
    """Who is not considered, if anybody."""
    told = shown.conflicts.only(EXCLUDED)
    return [told] if told.en else []


def _groups(shown: Many) -> Iterator[str]:
    """Each strategy with its first segments."""
    for number, group in enumerate(shown.groups):
        few, rest = limits.first(group, limits.NAMES)
        members = "".join(
            f'<li><button type="button" class="member" {mark(id)}>'
            f"{named(shown.study.name(id))}</button></li>"
            for id in few
        )
        more = "".join(f"<li>{said(words)}</li>" for words in limits.more(rest))
        count = texts.SEGMENT_COUNT.filled(count=counted(len(group)))
        yield (
            f'<section class="strategy {colour(number)}"><h3>{sign(number)}'
            f"{said(_strategy(number))}</h3><small>{said(count)}</small>"
            f"<ul>{members}{more}</ul></section>"
        )


def _strategy(number: int) -> Words:
    return texts.STRATEGY_OF.filled(number=number + 1)


def _matrix(shown: Many) -> str:
    """Strategy by strategy, the number of pairs in conflict."""
    numbers = range(len(shown.groups))
    heads = "".join(f'<th scope="col">{number + 1}</th>' for number in numbers)
    rows = "".join(
        f'<tr class="{colour(row)}"><th scope="row">{sign(row)}{said(_strategy(row))}</th>'
        f"{''.join(f'<td>{_conflicts(shown, row, column)}</td>' for column in numbers)}</tr>"
        for row in numbers
    )
    return (
        f'<h3 id="conflicts-between">{said(texts.CONFLICTS_BETWEEN)}</h3>'
        '<div class="scroll" tabindex="0" role="group" aria-labelledby="conflicts-between">'
        f'<table class="between numbers"><thead><tr><td></td>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _conflicts(shown: Many, one: int, other: int) -> str:
    count = shown.between.get((min(one, other), max(one, other)), 0)
    return said(counted(count)) if count else "–"


def _things(shown: Many) -> Iterator[Thing]:
    for id in (id for group in shown.groups for id in group[: limits.NAMES]):
        yield replace(shown.study.thing(id).with_facts(_told(shown, id)), near=())


def _told(shown: Many, id: str) -> Iterator[Fact]:
    """With whom a segment can share no strategy, and where that is still open."""
    for state, words in (("conflict", texts.IN_CONFLICT), ("open", texts.STILL_OPEN)):
        if beside := shown.beside[id].get(state):
            few, rest = limits.first(sorted(beside), limits.NAMES)
            yield words, [*(shown.study.name(each) for each in few), *limits.more(rest)]


def _walk(shown: Many) -> Iterator[Step]:
    yield headline(shown.study, "segments conflicts", ())
    yield Step(_figure(shown), [])
    yield from headlines(shown.study, ["segments conflicts", "segments strategies"])

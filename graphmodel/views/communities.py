"""Two cuts of the same people: communities of need on the left, segments on the right.

A band is the part of a community that a segment holds, as broad as it has people.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Row
from graphmodel.schema import Words

from . import limits, texts
from .facts import Fact
from .headlines import ids, walk
from .section import Section
from .spoken import filled, listed, mark, named, plain, said, said_in_svg
from .study import Asked, Study, Thing

TITLE = texts.COMMUNITIES
BLOCK, GAP, ACROSS = 92, 12, 300  # height of a block, between two, and between the columns
MOST = 72  # how high the bands of one block reach together
THIN = 3  # of a band whose people are not known
OUTSIDE = "outside"
# The questions of the guided walk, with the columns whose ids they speak of.
TOLD_IN_WALK = {
    "communities cuts": ["thing"],
    "communities agreement": ["community"],
    "communities overview": ["community"],
}


@dataclass(frozen=True)
class Flow:
    """A community reaches a segment: with so many people, where that is recorded."""

    community: str
    segment: str
    people: float | None


@dataclass(frozen=True)
class Cuts:
    """What the drawing shows: both columns in their order, and the flows between them."""

    study: Study
    overview: Asked
    cuts: Asked
    flows: Sequence[Flow]
    left: Sequence[str]
    right: Sequence[str]
    left_out: int  # communities and segments that are not shown


def sections(study: Study) -> tuple[Section, ...]:
    """The two columns with their bands."""
    asked = [study.ask(f"communities {name}") for name in ("cuts", "overview", "agreement")]
    shown = _gathered(study, *asked)
    drawn = Section(
        "communities",
        TITLE,
        asked,
        _drawing(shown) if shown.left else f"<p>{said(asked[0].sentence)}</p>",
        f"<ul><li>{said(texts.BANDS)}</li></ul>" if shown.left else "",
        list(_things(shown)),
        ("priority", "strategy", "horizon"),
        walk(study, TOLD_IN_WALK),
        ("communities.css",),
        answer=listed([asked[0].sentence, asked[2].sentence], " "),
    )
    return (drawn,)


def _gathered(study: Study, cuts: Asked, overview: Asked, agreement: Asked) -> Cuts:
    flows = [
        Flow(str(row["community"]), str(row["segment"]), _number(row["people"]))
        for row in agreement.rows
        if row["segment"]
    ]
    flows += list(_outside(overview))
    left, rest = limits.first([str(row["community"]) for row in overview.rows], limits.COMMUNITIES)
    flows = [each for each in flows if each.community in left]
    flows.sort(key=lambda each: left.index(each.community))
    reached = list(dict.fromkeys(each.segment for each in flows))
    reached.sort(key=lambda id: id == OUTSIDE)
    right, more = limits.first(reached, limits.COMMUNITIES)
    flows = [each for each in flows if each.segment in right]
    return Cuts(study, overview, cuts, flows, left, right, rest + more)


def _outside(overview: Asked) -> Iterator[Flow]:
    """The parts of communities that stand in no segment."""
    for row in overview.rows:
        rest, size = _number(row["outside"]), _number(row["size"])
        if rest:
            people = None if size is None else size * rest / 100
            yield Flow(str(row["community"]), OUTSIDE, people)


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _drawing(shown: Cuts) -> str:
    communities = "".join(_community(shown, id) for id in shown.left)
    segments = "".join(_segment(shown, id) for id in shown.right)
    high = (BLOCK + GAP) * max(len(shown.left), len(shown.right)) - GAP
    bands = "".join(_bands(shown))
    svg = (
        f'<svg class="bands" width="{ACROSS}" height="{high}" viewBox="0 0 {ACROSS} {high}">'
        f"{bands}</svg>"
    )
    heads = (texts.NEED_CUT, texts.COMPANY_CUT)
    left, right = (f"<h3>{said(words)}</h3>" for words in heads)
    return (
        f'<div class="scroll"><div class="cuts">{left}<span></span>{right}'
        f"<ul>{communities}</ul>{svg}<ul>{segments}</ul></div></div>{_findings(shown)}"
        f"{limits.left_out(shown.study, shown.left_out, 'communities overview')}"
    )


def _community(shown: Cuts, id: str) -> str:
    [row] = [each for each in shown.overview.rows if each["community"] == id]
    matters = [shown.study.name(each) for each in (*ids(row["needs"]), *ids(row["topics"]))]
    known = filled(texts.PEOPLE, size=shown.overview.cell(row, "size"))
    size = texts.UNKNOWN_SHARE if row["size"] is None else known
    return _block(shown.study.name(id), id, [listed(matters)] if matters else [], size)


def _segment(shown: Cuts, id: str) -> str:
    if id == OUTSIDE:
        return _block(texts.NO_SEGMENT, id, [], None)
    rows = [each for each in shown.cuts.rows if each["thing"] == id]
    return _block(shown.study.name(id), id, [shown.cuts.cell(row, "finding") for row in rows], None)


def _block(name: Words, id: str, more: Sequence[Words], size: Words | None) -> str:
    lines = "".join(f"<small>{said(each)}</small>" for each in (*more, *([size] if size else [])))
    return (
        f'<li><button type="button" class="cut" {mark(id)}>'
        f"<b>{named(name)}</b>{lines}</button></li>"
    )


def _bands(shown: Cuts) -> Iterator[str]:
    """Each flow from its place on the left to its place on the right, thickest block first."""
    scale = _scale(shown)
    starts = _places(shown, shown.left, scale, "community")
    ends = _places(shown, shown.right, scale, "segment")
    for number, flow in enumerate(shown.flows):
        a, b, half = starts[number], ends[number], ACROSS / 2
        thick = _thick(flow, scale)
        known = "" if flow.people is not None else " unknown"
        path = f"M0 {a:.1f}C{half:g} {a:.1f} {half:g} {b:.1f} {ACROSS} {b:.1f}"
        yield (
            f'<g class="band{known}" tabindex="0" role="button" '
            f"{mark(f'{flow.community}|{flow.segment}')}>"
            f'<text class="hidden">{said_in_svg(_flow_name(shown, flow))}</text>'
            f'<path stroke-width="{thick:.1f}" d="{path}"/></g>'
        )


def _scale(shown: Cuts) -> float:
    """Pixels for each person, so that no block has more bands than it is high."""
    sums: dict[str, float] = {}
    for flow in shown.flows:
        for end in (flow.community, flow.segment):
            sums[end] = sums.get(end, 0) + (flow.people or 0)
    most = max(sums.values(), default=0)
    return MOST / most if most else 0


def _thick(flow: Flow, scale: float) -> float:
    return THIN if flow.people is None else max(1.5, flow.people * scale)


def _places(shown: Cuts, column: Sequence[str], scale: float, end: str) -> Mapping[int, float]:
    """The middle of each flow at one of its ends: within the block, one below the other."""
    found = {}
    for place, id in enumerate(column):
        here = [(n, each) for n, each in enumerate(shown.flows) if getattr(each, end) == id]
        high = sum(_thick(each, scale) for _, each in here)
        top = place * (BLOCK + GAP) + (BLOCK - high) / 2
        for number, each in here:
            thick = _thick(each, scale)
            found[number] = top + thick / 2
            top += thick
    return found


def _findings(shown: Cuts) -> str:
    """Where the cuts differ apart from segments: needs that are shared, or that nobody has."""
    rows = _apart(shown)
    items = "".join(
        f'<li><button type="button" class="finding" {mark(str(row["thing"]))}>'
        f"<b>{said(shown.cuts.cell(row, 'thing'))}</b> "
        f"<small>{said(shown.cuts.cell(row, 'finding'))}</small></button></li>"
        for row in rows
    )
    return f'<ul class="findings">{items}</ul>' if items else ""


def _apart(shown: Cuts) -> Sequence[Row]:
    """Findings about what stands in neither column."""
    segments = {node.id for node in shown.study.known.model.nodes if node.label == "Segment"}
    columns = {*shown.left, *shown.right, *segments}
    rows = [row for row in shown.cuts.rows if str(row["thing"]) not in columns]
    return rows[: limits.NAMES]


def _things(shown: Cuts) -> Iterator[Thing]:
    study = shown.study
    others = [str(row["thing"]) for row in _apart(shown)]
    for id in dict.fromkeys((*shown.left, *shown.right, *others)):
        if id == OUTSIDE:
            yield Thing(id, texts.NO_SEGMENT, texts.COMMUNITIES, [], _joined(shown, id))
            continue
        thing = study.thing(id).with_facts(_found(shown, id))
        yield Thing(thing.id, thing.name, thing.kind, thing.facts, _joined(shown, id) or thing.near)
    for flow in shown.flows:
        yield _flow(shown, flow)


def _joined(shown: Cuts, id: str) -> list[str]:
    """The other ends of the bands of a block, and the bands themselves."""
    flows = [each for each in shown.flows if id in (each.community, each.segment)]
    ends = [each.segment if id == each.community else each.community for each in flows]
    return [*ends, *(f"{each.community}|{each.segment}" for each in flows)]


def _flow(shown: Cuts, flow: Flow) -> Thing:
    ends = [flow.community, flow.segment]
    size = texts.UNKNOWN_SHARE if flow.people is None else plain(f"{flow.people:g}")
    facts: list[Fact] = [(texts.PEOPLE_WORD, [size])]
    return Thing("|".join(ends), _flow_name(shown, flow), texts.BAND, facts, ends)


def _flow_name(shown: Cuts, flow: Flow) -> Words:
    ends = (flow.community, flow.segment)
    names = [texts.NO_SEGMENT if each == OUTSIDE else shown.study.name(each) for each in ends]
    return listed(names, " – ")


def _found(shown: Cuts, id: str) -> Iterator[Fact]:
    """What the comparison of the two cuts says of a thing."""
    for row in (each for each in shown.cuts.rows if each["thing"] == id):
        more = [
            filled(texts.OF, word=shown.cuts.word(name), said=shown.cuts.cell(row, name))
            for name in ("segments", "communities", "matters", "unseen", "unrecorded")
            if row[name]
        ]
        yield shown.cuts.question.title, [shown.cuts.cell(row, "finding"), *more]

"""Two cuts of the same people: need communities on the left, segments on the right.

A band is the part of a community that a segment holds, as broad as it has people.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphmodel.questions.answer import Row
from graphmodel.schema import BY_LABEL, Words

from . import legends, limits, texts
from .communities_bands import ACROSS, BAR, Bands, Flow
from .facts import Fact
from .headlines import ids, walk
from .section import Section
from .signs import colour, sign
from .spoken import counted, enumerated, listed, mark, named, said, said_in_svg
from .study import Asked, Study, Thing

TITLE = texts.COMMUNITIES
UNREACHED = 12  # segments without a community that are named
OUTSIDE = "outside"
COLUMNS = enumerated(BY_LABEL[label].plural for label in ("NeedCommunity", "Segment"))
# The questions of the guided walk, with the columns whose ids they speak of.
TOLD_IN_WALK = {
    "communities cuts": ["thing"],
    "communities agreement": ["community"],
    "communities overview": ["community"],
}


@dataclass(frozen=True)
class Cuts:
    """What the drawing shows: both columns with the bands between them."""

    study: Study
    overview: Asked
    cuts: Asked
    agreement: Asked
    bands: Bands
    left_out: int  # communities and segments that are not shown

    @property
    def left(self) -> Sequence[str]:
        """The communities."""
        return self.bands.left

    @property
    def right(self) -> Sequence[str]:
        """The segments that they reach, and what stands for people in no segment."""
        return self.bands.right

    def findings(self, thing: str) -> list[Row]:
        """What the comparison of the two cuts says of a thing."""
        return [row for row in self.cuts.rows if row["thing"] == thing]


def sections(study: Study) -> tuple[Section, ...]:
    """The two columns with their bands."""
    cuts, overview, agreement = (
        study.ask(f"communities {name}") for name in ("cuts", "overview", "agreement")
    )
    shown = _gathered(study, cuts, overview, agreement)
    drawn = Section(
        "communities",
        TITLE,
        [cuts, overview, agreement],
        _drawing(shown) if shown.left else _without(shown),
        f"<p>{said(legends.BANDS)}</p>" if shown.left else "",
        list(_things(shown)),
        ("priority", "strategy", "horizon"),
        walk(study, TOLD_IN_WALK),
        ("communities.css",),
        answer=listed([cuts.sentence, *_agreeing(agreement)], " "),
        pictured=bool(shown.left),
    )
    return (drawn,)


def _agreeing(agreement: Asked) -> list[Words]:
    """How far the two cuts agree, in short; what the figure means is told on the walk."""
    figure = agreement.facts.get("agreement")
    if not isinstance(figure, float):
        return [agreement.only("few")] if agreement.rows else []
    return [texts.AGREE.filled(agreement=counted(figure))]


def _gathered(study: Study, cuts: Asked, overview: Asked, agreement: Asked) -> Cuts:
    flows = [
        Flow(str(row["community"]), str(row["segment"]), _number(row["people"]))
        for row in agreement.rows
        if row["segment"]
    ]
    flows += list(_outside(overview))
    all_left = [str(row["community"]) for row in overview.rows]
    left, _ = limits.first(all_left, limits.COMMUNITIES)
    flows = sorted((x for x in flows if x.community in left), key=lambda x: left.index(x.community))
    reached = list(dict.fromkeys(each.segment for each in flows))
    reached.sort(key=lambda id: id == OUTSIDE)
    right, more = limits.first(reached, limits.COMMUNITIES)
    # A community of which no segment is shown would stand there as if it reached none.
    hidden = {x.community for x in flows} - {x.community for x in flows if x.segment in right}
    left = [each for each in left if each not in hidden]
    flows = [each for each in flows if each.segment in right]
    flows.sort(key=lambda each: (left.index(each.community), right.index(each.segment)))
    rest = len(all_left) - len(left)
    return Cuts(study, overview, cuts, agreement, Bands(flows, left, right), rest + more)


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
    high = shown.bands.high
    svg = (
        f'<svg class="bands" width="{ACROSS}" height="{high}" viewBox="0 0 {ACROSS} {high}" '
        f'preserveAspectRatio="none">{"".join(_bands(shown))}{"".join(_bars(shown))}</svg>'
    )
    left, right = (f"<h3>{said(words)}</h3>" for words in (texts.NEED_CUT, texts.COMPANY_CUT))
    return (
        f'<div class="both"><div class="scroll"><div class="cuts">{left}<span></span>{right}'
        f'<ul class="needs">{communities}</ul>{svg}<ul>{segments}</ul></div></div>'
        f"{_beside(shown)}</div>"
        f"{limits.left_out(shown.study, shown.left_out, COLUMNS, 'communities overview')}"
    )


def _without(shown: Cuts) -> str:
    """What there is to see without any community."""
    return (
        f'<div class="both"><p class="empty">{said(texts.NO_COMMUNITY)}</p>{_beside(shown)}</div>'
    )


def _community(shown: Cuts, id: str) -> str:
    """A community: its sign, how many people, what they share, and what is found about it."""
    [row] = [each for each in shown.overview.rows if each["community"] == id]
    matters = [shown.study.name(each) for each in (*ids(row["needs"]), *ids(row["topics"]))]
    known = texts.PEOPLE.filled(size=shown.overview.cell(row, "size"))
    lines = [texts.UNKNOWN_SHARE if row["size"] is None else known]
    lines += [listed(matters)] if matters else []
    found = [shown.cuts.cell(each, "finding") for each in shown.findings(id)]
    rank = shown.left.index(id)
    return _block(shown.study.name(id), id, lines, found, f" {colour(rank)}", sign(rank))


def _segment(shown: Cuts, id: str) -> str:
    if id == OUTSIDE:
        return _block(texts.NO_SEGMENT, id, [], [texts.UNSEEN], " outside")
    found = [shown.cuts.cell(row, "finding") for row in shown.findings(id)]
    return _block(shown.study.name(id), id, _people(shown, id), found)


def _people(shown: Cuts, segment: str) -> list[Words]:
    """How many people of these communities a segment has, as far as that is known."""
    flows = [each.people for each in shown.bands.flows if each.segment == segment]
    known = [each for each in flows if each is not None]
    words = texts.PEOPLE if len(known) == len(flows) else texts.AT_LEAST
    return [words.filled(size=counted(sum(known)))] if known else []


def _block(
    name: Words,
    id: str,
    lines: Sequence[Words],
    found: Sequence[Words],
    look: str = "",
    shape: str = "",
) -> str:
    told = "".join(f"<small>{said(each)}</small>" for each in lines)
    told += "".join(f'<small class="found">{said(each)}</small>' for each in found)
    return (
        f'<li><button type="button" class="cut{look}" {mark(id)}>'
        f"<b>{shape}{named(name)}</b>{told}</button></li>"
    )


def _bands(shown: Cuts) -> Iterator[str]:
    """Each flow as a band in the colour of its community."""
    for flow, path, thick in shown.bands.paths():
        known = "" if flow.people is not None else " unknown"
        look = f"{colour(shown.left.index(flow.community))}{known}"
        yield (
            f'<g class="band {look}" tabindex="0" role="button" '
            f"{mark(f'{flow.community}|{flow.segment}')}>"
            f'<text class="hidden">{said_in_svg(_flow_name(shown, flow))}</text>'
            f'<path stroke-width="{thick:.1f}" d="{path}"/></g>'
        )


def _bars(shown: Cuts) -> Iterator[str]:
    """At the end of its bands, each block as high as it has people."""
    for id, x, y, high in shown.bands.bars():
        look = f" {colour(shown.left.index(id))}" if id in shown.left else ""
        place = f'x="{x}" y="{y:.1f}" width="{BAR}" height="{high:.1f}"'
        yield f'<rect class="bar{look}" {mark(id)} {place}/>'


def _beside(shown: Cuts) -> str:
    """Where the cuts differ apart from segments, and which segments no community reaches."""
    rows, rest = limits.first(_apart(shown), limits.NAMES)
    items = "".join(_finding(shown, row) for row in rows)
    items += "".join(f"<li>{said(words)}</li>" for words in limits.more(rest))
    parts = [
        f"<section><h3>{said(texts.NEEDS_ACROSS)}</h3><ul>{items}</ul></section>" * bool(rows),
        _unreached(shown),
    ]
    return f'<div class="beside">{"".join(parts)}</div>' if any(parts) else ""


def _finding(shown: Cuts, row: Row) -> str:
    """A need or a topic that several segments share, or that nobody has."""
    told = shown.cuts.cell(row, "finding")
    if segments := [shown.study.name(id) for id in ids(row["segments"])]:
        told = texts.OF.filled(word=told, said=limits.in_one_line(segments))
    look = "" if segments else " left"
    return (
        f'<li><button type="button" class="finding{look}" {mark(str(row["thing"]))}>'
        f"<b>{said(shown.cuts.cell(row, 'thing'))}</b> <small>{said(told)}</small></button></li>"
    )


def _unreached(shown: Cuts) -> str:
    """Segments in which no community is recorded: what their people share is not known."""
    segments = [x.id for x in shown.study.known.model.nodes if x.label == "Segment"]
    reached = {flow.segment for flow in shown.bands.flows}
    names = [shown.study.name(id) for id in sorted(segments) if id not in reached]
    if not names or not shown.left or shown.left_out:
        return ""
    told = said(limits.in_one_line(names, UNREACHED))
    return f"<section><h3>{said(texts.UNREACHED)}</h3><p>{told}</p></section>"


def _apart(shown: Cuts) -> Sequence[Row]:
    """Findings about what stands in neither column."""
    segments = {node.id for node in shown.study.known.model.nodes if node.label == "Segment"}
    columns = {*shown.left, *shown.right, *segments}
    return [row for row in shown.cuts.rows if str(row["thing"]) not in columns]


def _things(shown: Cuts) -> Iterator[Thing]:
    study = shown.study
    others = [str(row["thing"]) for row in _apart(shown)[: limits.NAMES]]
    for id in dict.fromkeys((*shown.left, *shown.right, *others)):
        if id == OUTSIDE:
            yield _outsiders(shown)
            continue
        thing = study.thing(id).with_facts(_found(shown, id))
        yield Thing(thing.id, thing.name, thing.kind, thing.facts, _joined(shown, id) or thing.near)
    for flow in shown.bands.flows:
        yield _flow(shown, flow)


def _outsiders(shown: Cuts) -> Thing:
    """The people in no segment, community by community."""
    told = [
        texts.OF.filled(word=shown.study.name(each.community), said=_size(each))
        for each in shown.bands.flows
        if each.segment == OUTSIDE
    ]
    facts: list[Fact] = [(texts.PEOPLE_WORD, told)]
    return Thing(OUTSIDE, texts.NO_SEGMENT, texts.OUTSIDERS, facts, _joined(shown, OUTSIDE))


def _joined(shown: Cuts, id: str) -> list[str]:
    """The other ends of the bands of a block, and the bands themselves."""
    flows = [each for each in shown.bands.flows if id in (each.community, each.segment)]
    ends = [each.segment if id == each.community else each.community for each in flows]
    return [*ends, *(f"{each.community}|{each.segment}" for each in flows)]


def _flow(shown: Cuts, flow: Flow) -> Thing:
    ends = [flow.community, flow.segment]
    share = [
        (shown.agreement.word("share"), [shown.agreement.cell(row, "share")])
        for row in shown.agreement.rows
        if [row["community"], row["segment"]] == ends
    ]
    facts: list[Fact] = [*share, (texts.PEOPLE_WORD, [_size(flow)])]
    return Thing("|".join(ends), _flow_name(shown, flow), texts.BAND, facts, ends)


def _size(flow: Flow) -> Words:
    return texts.UNKNOWN_SHARE if flow.people is None else counted(flow.people)


def _flow_name(shown: Cuts, flow: Flow) -> Words:
    ends = (flow.community, flow.segment)
    names = [texts.NO_SEGMENT if each == OUTSIDE else shown.study.name(each) for each in ends]
    return listed(names, " – ")


def _found(shown: Cuts, id: str) -> Iterator[Fact]:
    """What the comparison of the two cuts says of a thing."""
    for row in shown.findings(id):
        more = [
            texts.OF.filled(word=shown.cuts.word(name), said=shown.cuts.cell(row, name))
            for name in ("segments", "communities", "matters", "unseen", "unrecorded")
            if row[name]
        ]
        yield shown.cuts.question.title, [shown.cuts.cell(row, "finding"), *more]

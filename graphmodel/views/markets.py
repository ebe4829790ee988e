"""Markets: sides in a row, who needs whom above them, who pays below; a click says what falls."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import compress, permutations

from graphmodel.model.ids import stands_alone
from graphmodel.questions.answer import Row
from graphmodel.questions.declared import Column
from graphmodel.schema import BY_LABEL, Words

from . import legends, limits, market_falls, texts
from .facts import Fact
from .headlines import ids
from .market_lines import Need, Payment, money, need_id, needs
from .market_walk import LACKS, walk
from .section import Section
from .spoken import enumerated, listed, mark, named, said
from .study import Asked, Study, Thing

TITLE = texts.MARKETS
ASKED = ("dependencies", "payers", "cascade", "cutpoints", "uncovered", "network-effects", "cycles")
GOT = 3  # offers that a side's card names
MOST_ARRANGED = 6  # sides of which every order is tried


@dataclass(frozen=True)
class Markets:
    """What the drawing shows: the rows of each question, by market and side."""

    study: Study
    asked: Mapping[str, Asked]
    sides: Mapping[str, Sequence[str]]  # of each market, in the order in which they stand
    left: int  # sides that are not shown

    def rows(self, name: str, market: str, side: str = "") -> list[Row]:
        """The rows of a question about a market, or about one side of it."""
        return [
            row
            for row in self.asked[name].rows
            if row["market"] == market and side in ("", row["side"])
        ]

    def shows(self, row: Row) -> bool:
        """Whether the side that a row is about is shown in its market."""
        return row["side"] in self.sides.get(str(row["market"]), ())

    def direct(self, market: str) -> list[Row]:
        """Who needs whom directly in a market, of the sides that are shown."""
        shown = self.sides[market]
        return [
            row
            for row in self.rows("dependencies", market)
            if row["direct"] and row["side"] in shown and row["on"] in shown
        ]


def sections(study: Study) -> tuple[Section, ...]:
    """All markets of the model below each other."""
    shown = _gathered(study)
    answers = [shown.asked[name] for name in (*ASKED, "sides")]
    drawing = "".join(_market(shown, market) for market in shown.sides)
    drawing += limits.left_out(study, shown.left, BY_LABEL["Market"].plural, "markets sides")
    drawn = Section(
        "markets",
        TITLE,
        answers,
        drawing or f'<p class="empty">{said(texts.NO_MARKET)}</p>',
        _legend(shown) if drawing else "",
        list(_things(shown)),
        ("priority", "area", "strategy", "horizon"),
        walk(shown),
        ("markets.css", "markets.js"),
        {"falls": market_falls.on_sides(shown)},
        answer=shown.asked["dependencies" if shown.sides else "sides"].sentence,
        further=_further(shown),
        pictured=bool(drawing),
    )
    return (drawn,)


def _gathered(study: Study) -> Markets:
    asked = {name: study.ask(f"markets {name}") for name in ("sides", *ASKED)}
    sides: dict[str, list[str]] = {}
    for row in asked["sides"].rows:
        sides.setdefault(str(row["market"]), []).append(str(row["side"]))
    few = {market: sides[market][: limits.SIDES] for market in list(sides)[: limits.MARKETS]}
    left = len(asked["sides"].rows) - sum(map(len, few.values()))
    arranged = {market: _arranged(each, asked["dependencies"]) for market, each in few.items()}
    return Markets(study, asked, arranged, left)


def _arranged(sides: Sequence[str], dependencies: Asked) -> Sequence[str]:
    """The sides in the order that keeps the arcs short; equals as they come."""
    if len(sides) > MOST_ARRANGED:
        return sides
    pairs = [(str(r["side"]), str(r["on"])) for r in dependencies.rows if r["direct"]]
    within = [pair for pair in pairs if set(pair) <= set(sides)]

    def reach(order: Sequence[str]) -> int:
        return sum(abs(order.index(one) - order.index(other)) for one, other in within)

    return min(permutations(sides), key=reach)


def _further(shown: Markets) -> list[Words]:
    """Below the answer to what depends on what: who pays, what falls, and what is still open."""
    names = ("payers", "cascade", "cutpoints", "uncovered")
    return [shown.asked[name].sentence for name in names if shown.asked[name].rows]


def _market(shown: Markets, market: str) -> str:
    sides = shown.sides[market]
    count = len(sides)
    cards = "".join(_card(shown, market, side) for side in sides)
    above = needs(list(_needs(shown, market)), count)
    below = money(list(_payments(shown, market)), _carried(shown, market), count)
    company = f'<p class="company">{named(shown.study.name(shown.study.model))}</p>'
    return (
        f'<section class="market"><div class="about"><h3><button type="button" class="place" '
        f"{mark(market)}>{named(shown.study.name(market))}</button></h3>{_circles(shown, market)}"
        f'</div><div class="scroll"><div class="sides">{above}<ul>{cards}</ul>'
        f"{below + company if below else ''}</div></div>"
        f"{market_falls.beside(shown, market)}</section>"
    )


def _circles(shown: Markets, market: str) -> str:
    rows = [row for row in shown.asked["cycles"].rows if row["market"] == market]
    return "".join(
        f'<p class="circle">{said(_circle(shown, ids(row["sides"])))}</p>' for row in rows
    )


def _circle(shown: Markets, sides: Sequence[str]) -> Words:
    words = texts.CIRCLE if len(sides) > 2 else texts.BOTH_NEEDED
    words = words if market_falls.all_together(shown, sides) else texts.CIRCLE_HOLDS
    return words.filled(sides=_names(shown, sides))


def _names(shown: Markets, value: object) -> Words:
    return enumerated([shown.study.name(id) for id in ids(value)])


def _card(shown: Markets, market: str, side: str) -> str:
    """One side: its role, what the company gets from it, and what is wrong with it."""
    [row] = shown.rows("sides", market, side)
    sides = shown.asked["sides"]
    role = f"<small>{said(sides.cell(row, 'role'))}</small>" if row["role"] else ""
    tags = "".join(f"<li{style}>{said(words)}</li>" for style, words in _tags(shown, market, side))
    return (
        f'<li><button type="button" class="side" {mark(side)}>'
        f'<b class="fate" hidden></b><span class="name">{named(shown.study.name(side))}</span>'
        f'{role}</button><ul class="tags" {mark(side)}>{tags}</ul></li>'
    )


def _tags(shown: Markets, market: str, side: str) -> Iterator[tuple[str, Words]]:
    """Short facts of a side with the class that says how they look."""
    [row] = shown.rows("sides", market, side)
    [paid] = shown.rows("payers", market, side)
    yield ' class="warn"' if paid["status"] == "unknown" else ' class="coin"', _paid(shown, paid)
    got = [link.end[1] for link in shown.study.known.links[side] if link.type == "OFFERED"]
    if got:
        yield "", texts.GETS.filled(what=limits.in_one_line([*map(shown.study.name, got)], GOT))
    if row["brings"]:
        yield "", texts.BRINGS.filled(what=shown.asked["sides"].cell(row, "brings"))
    if row["decision"]:
        yield "", texts.DECIDED.filled(what=shown.asked["sides"].cell(row, "decision"))
    for need in _needed(shown, market, side):
        yield ' class="needing"', need
    for found in shown.rows("cutpoints", market, side):
        yield ' class="warn"', shown.asked["cutpoints"].cell(found, "finding")
    for lack in shown.rows("uncovered", market, side):
        lacking = [name for name in LACKS if lack[name]]
        if lacking:
            words = [shown.asked["uncovered"].word(name) for name in lacking]
            yield ' class="warn"', texts.LACKS.filled(what=listed(words))


def _needed(shown: Markets, market: str, side: str) -> Iterator[Words]:
    """In words whom a side needs, for where there is no room for arrows."""
    groups: dict[object, list[Row]] = {}
    for row in (each for each in shown.direct(market) if each["side"] == side):
        groups.setdefault(row["group"] or row["on"], []).append(row)
    for rows in groups.values():
        names = (shown.study.name(str(row["on"])) for row in rows)
        either = reduce(lambda one, other: texts.OR.filled(one=one, other=other), names)
        yield (texts.HELPED if rows[0]["need"] == "helps" else texts.NEEDING).filled(on=either)


def _paid(shown: Markets, row: Row) -> Words:
    """Whether a side pays and for what, or who pays for it."""
    payers = shown.asked["payers"]
    who = [*ids(row["payers"]), *ids(row["through"])]
    if row["streams"]:
        return texts.OF.filled(word=payers.cell(row, "status"), said=payers.cell(row, "streams"))
    if who:
        return texts.PAID_BY.filled(status=payers.cell(row, "status"), by=_names(shown, who))
    if row["status"] == "unknown":
        return texts.PAYS_UNKNOWN
    return payers.cell(row, "status")


def _needs(shown: Markets, market: str) -> Iterator[Need]:
    rows = shown.direct(market)
    place = {side: number for number, side in enumerate(shown.sides[market])}
    for row in rows:
        same = [each for each in rows if each["side"] == row["side"] and each["group"]]
        choice = sum(each["group"] == row["group"] for each in same) > 1
        ends = str(row["side"]), str(row["on"])
        helps = row["need"] == "helps"
        yield Need(
            need_id(market, *ends),
            _needing_name(shown, row),
            place[ends[0]],
            place[ends[1]],
            helps,
            choice,
        )


def _payments(shown: Markets, market: str) -> Iterator[Payment]:
    """The streams that a side of the market pays, or gets from one."""
    place = {side: number for number, side in enumerate(shown.sides[market])}
    rows = [row for row in shown.rows("payers", market) if shown.shows(row)]
    streams = [stream for row in rows for stream in ids(row["streams"])]
    for stream in dict.fromkeys(streams):
        links = shown.study.known.links[stream]
        payers = [place[x.end[1]] for x in links if x.type == "FROM" and x.end[1] in place]
        to = [place[x.end[1]] for x in links if x.type == "TO" and x.end[1] in place]
        share = shown.study.known.nodes[stream].properties.get("share")
        level = share if isinstance(share, int) else None
        yield Payment(
            stream, shown.study.name(stream), sorted(payers), to[0] if to else None, level
        )


def _carried(shown: Markets, market: str) -> list[int]:
    rows = shown.rows("payers", market)
    carried = {row["side"] for row in rows if row["status"] == "subsidised"}
    return [number for number, side in enumerate(shown.sides[market]) if side in carried]


def _legend(shown: Markets) -> str:
    """What the signs mean that some market here has."""
    drawn = [each for market in shown.sides for each in _needs(shown, market)]
    used = (
        any(not each.helps for each in drawn),
        any(each.helps for each in drawn),
        any(each.choice for each in drawn),
        any(True for market in shown.sides for _ in _payments(shown, market)),
        any(_carried(shown, market) for market in shown.sides),
    )
    signs = (
        ('<path d="M2 8H30"/><path class="head" d="M38 8l-9 -5v10z"/>', "need", legends.MUST),
        (
            '<path d="M2 8H30"/><path class="head" d="M38 8l-9 -5v10z"/>',
            "need helps",
            legends.HELPS,
        ),
        ('<circle cx="8" cy="8" r="5"/><path d="M13 8H38"/>', "need", legends.ANY_ONE),
        ('<path stroke-width="7" d="M2 8H38"/>', "pays", legends.PAYS),
        ('<path d="M2 8H38"/>', "carried", legends.CARRIES),
    )
    items = "".join(
        f'<li><svg class="key" width="40" height="16" viewBox="0 0 40 16">'
        f'<g class="{style}">{sign}</g></svg> {said(words)}</li>'
        for sign, style, words in compress(signs, used)
    )
    return f"<ul>{items}</ul>{_explained(shown)}"


def _explained(shown: Markets) -> str:
    """What the words mean that do not speak for themselves, where some side here has them."""
    effects = {row["effect"] for row in shown.asked["cascade"].rows}
    lacks = any(row["change"] for row in shown.asked["uncovered"].rows if shown.shows(row))
    words = (legends.FALLS, legends.WEAKENED, legends.CHANGE_POTENTIAL)
    told = compress(words, ("falls" in effects, "weakened" in effects, lacks))
    return "".join(f"<p>{said(words)}</p>" for words in told)


def _things(shown: Markets) -> Iterator[Thing]:
    study = shown.study
    for side in dict.fromkeys(side for sides in shown.sides.values() for side in sides):
        yield study.thing(side).with_facts(_told(shown, side))
    for market in shown.sides:
        yield study.thing(market)
        for row in shown.direct(market):
            yield _needing(shown, market, row)
    rows = [row for row in shown.asked["payers"].rows if shown.shows(row)]
    for stream in dict.fromkeys(each for row in rows for each in ids(row["streams"])):
        yield study.thing(stream)


def _needing(shown: Markets, market: str, row: Row) -> Thing:
    ends = str(row["side"]), str(row["on"])
    asked = shown.asked["dependencies"]
    told: list[Fact] = [
        (shown.asked["dependencies"].word(name), [asked.cell(row, name)])
        for name in ("need", "why", "group")
        if row[name] and not (name == "group" and stands_alone(row[name], ends[1]))
    ]
    facts = [(Words("market", "Markt"), [shown.study.name(market)]), *told]
    name = _needing_name(shown, row)
    return Thing(need_id(market, *ends), name, texts.DEPENDENCY, facts, list(ends))


def _needing_name(shown: Markets, row: Row) -> Words:
    names = (shown.study.name(str(row[end])) for end in ("side", "on"))
    return texts.NEEDS.filled(side=next(names), on=next(names))


def _told(shown: Markets, side: str) -> Iterator[Fact]:
    """What the questions found about a side: what falls with it, who pays for it, what it lacks."""
    yield from market_falls.facts(shown, side)
    for name in ("payers", "cutpoints", "uncovered", "network-effects"):
        for row in (each for each in shown.asked[name].rows if each["side"] == side):
            yield shown.asked[name].question.title, [_row(shown, name, row)]


def _row(shown: Markets, name: str, row: Row) -> Words:
    """A row in one line: what it says of the side, column by column."""
    asked = shown.asked[name]
    cells = [
        _cell(asked, row, each)
        for each in asked.en.columns
        if each.name not in ("market", "side") and row[each.name] not in (None, [], ())
    ]
    return listed([shown.study.name(str(row["market"])), *cells], "; ")


def _cell(asked: Asked, row: Row, column: Column) -> Words:
    """A value behind the words of its column, which a status or a finding does without."""
    told = asked.cell(row, column.name)
    alone = column.name in ("status", "finding")
    return told if alone else texts.OF.filled(word=column.words, said=told)

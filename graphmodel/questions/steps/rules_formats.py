"""Segments whose usage formats do not meet, or go to different depths."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import CLEAR, FIRES, OPEN, Outcome, by_segment, fires, not_clear, opens
from .rules_suitable import Known, Suited, apart, undecided

# The three formats that the rules compare; any kind of community is a community.
KINDS = {
    "audience": ("audience",),
    "social-network": ("social-network",),
    "community": ("community", "brand-community", "topic-community"),
}
FORMATS = tuple(KINDS)
COMMUNITY = 1 << FORMATS.index("community")
EVERY = (1 << len(FORMATS)) - 1
PURPOSES = {"additional benefit", "product benefit"}
Codes = Mapping[object, object]  # purpose, or None for both -> code, or None
Area = Mapping[str, Codes]  # by usage format


def formats_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs that have no usage format in common, or perhaps have none."""
    return Findings(list(_pairs(inquiry, APART)))


def format_depth(inquiry: Inquiry) -> Findings:
    """Return the pairs of which one can have a community and the other only less, or perhaps."""
    return Findings(list(_pairs(inquiry, DEPTH)))


def _apart(a: Known, b: Known) -> Outcome:
    return apart(a, b, EVERY)


def _depth(a: Known, b: Known) -> Outcome:
    if not (a.recorded or b.recorded):
        return CLEAR
    either = (_shallower(a, b), _shallower(b, a))
    return FIRES if FIRES in either else OPEN if OPEN in either else CLEAR


def _shallower(less: Known, more: Known) -> Outcome:
    """Whether a community suits `more`, while for `less` only something else does."""
    others = EVERY & ~COMMUNITY
    if less.yes & COMMUNITY or more.no & COMMUNITY or less.no & others == others:
        return CLEAR
    sure = less.no & COMMUNITY and less.yes and more.yes & COMMUNITY
    return FIRES if sure else OPEN


def _undecided(a: Known, b: Known) -> int:
    return undecided(a, b, EVERY)


def _undecided_depth(a: Known, _: Known) -> int:
    """What must be known of a segment: its community, and the others if none is known to suit."""
    unknown = EVERY & ~a.yes & ~a.no
    return unknown & COMMUNITY if a.yes else unknown


@dataclass(frozen=True)
class Rule:
    """How a rule decides a pair, and what it must know of the first of two to decide."""

    because: str
    decide: Callable[[Known, Known], Outcome]
    undecided: Callable[[Known, Known], int]


APART = Rule("no-common-format", _apart, _undecided)
DEPTH = Rule("community-for-one", _depth, _undecided_depth)


def _pairs(inquiry: Inquiry, rule: Rule) -> Iterator[Row]:
    every = [suited(*item) for item in by_segment(inquiry.rows).items()]
    facts = {each.segment: each.facts(each.known.yes | each.known.no) for each in every}
    for a, b, outcome in not_clear(every, attrgetter("known"), rule.decide):
        if outcome is FIRES:
            shown = facts[a.segment] + facts[b.segment]
            yield fires(a.segment, b.segment, inquiry.strength, rule.because, shown)
        else:
            missing = a.asked(rule.undecided(a.known, b.known))
            missing += b.asked(rule.undecided(b.known, a.known))
            yield opens(a.segment, b.segment, inquiry.strength, missing)


def suited(segment: str, rows: Sequence[Row]) -> Suited:
    """Which of the three formats suit a segment, from its gathered topics and codes."""
    areas = _areas(rows)
    listed = any(row["listed"] for row in rows)
    complete = listed and _all_rated(rows[0]["topics"], areas.keys())
    states = {each: _state(areas.values(), each, complete) for each in FORMATS}
    none = any(row["known_none"] for row in rows)
    coded = [row for row in rows if row["code"] is not None]
    return Suited(
        segment=segment,
        known=Known(
            yes=_bits(states, wanted=True),
            no=EVERY if none else _bits(states, wanted=False),
            recorded=none or bool(coded),
        ),
        questions=[_questions(segment, each, bool(coded), listed) for each in FORMATS],
        evidence=[
            sorted({str(row["judgement"]) for row in coded if row["format"] in KINDS[each]})
            for each in FORMATS
        ],
    )


def _bits(states: Mapping[str, bool | None], *, wanted: bool) -> int:
    return sum(1 << at for at, each in enumerate(FORMATS) if states[each] is wanted)


def _questions(segment: str, usage: str, coded: bool, listed: bool) -> list[str]:
    if not coded:
        return [f"formats@{segment}"]
    return [f"format@{segment}|{usage}", *([] if listed else [f"topics@{segment}"])]


def _areas(rows: Iterable[Row]) -> Mapping[str, Area]:
    """The codes of each area, or topic, that is rated for a segment."""
    areas: dict[str, dict[str, dict[object, object]]] = defaultdict(lambda: defaultdict(dict))
    for row in rows:
        if row["rated"] is not None:
            areas[str(row["rated"])][str(row["format"])][row["purpose"]] = row["code"]
    return areas


def _all_rated(topics: object, rated: Iterable[str]) -> bool:
    """Whether each topic is rated, by itself or with its area; `topics` are pairs of the two."""
    known = set(rated)
    return isinstance(topics, list | tuple) and all(known & set(pair) for pair in topics)


def _state(areas: Iterable[Area], usage: str, complete: bool) -> bool | None:
    """Whether a format suits a segment: in one area at least, or for sure in none."""
    states = [_suits(area, KINDS[usage]) for area in areas]
    if True in states:
        return True
    return False if states and complete and None not in states else None


def _suits(area: Area, kinds: Sequence[str]) -> bool | None:
    """Whether one of the kinds suits an area. If the first does not, none does."""
    if any(code for kind in kinds for code in area.get(kind, {}).values()):
        return True
    first, *others = (_ruled_out(area.get(kind, {})) for kind in kinds)
    return False if first or (others and all(others)) else None


def _ruled_out(codes: Codes) -> bool:
    """Whether a format is unsuitable for both purposes."""
    unsuitable = {purpose for purpose, code in codes.items() if code == 0}
    return None in unsuitable or unsuitable >= PURPOSES

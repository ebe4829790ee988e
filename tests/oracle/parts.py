"""Parts that models written by hand are put together from: `topic(...) | rated(...)`."""

from graphmodel.model.graph import Value

from .made import NOTHING as NO
from .made import Properties

Said = dict[str, Properties]


def topic(segment: str, key: str, area: str = "") -> Said:
    placed = {f"Topic {key} IN_AREA TopicArea {area}": NO} if area else {}
    return {f"Segment {segment} HAS_TOPIC Topic {key}": NO} | placed


def needs(market: str, side: str, on: str, group: str = "", **more: Value) -> Said:
    must = {"market": market, "need": "must", "group": group or on} | more
    sides = {f"Segment {each} SIDE_OF Market {market}": NO for each in (side, on)}
    return sides | {f"Segment {side} DEPENDS_ON Segment {on}": must}


def rated(segment: str, area: str, **codes: int) -> Said:
    """Codes of the usage formats of a segment in an area."""
    found: Said = {}
    for word, code in codes.items():
        rating, of = f"Rating {segment}.{area}.{word}", word.replace("_", "-")
        found[rating] = {"level": code}
        found[f"{rating} RATES Segment {segment}"] = NO
        found[f"{rating} OF UsageFormat {of}"] = NO
        found[f"{rating} FOR TopicArea {area}"] = NO
    return found


def drawn(segment: str, **levels: int) -> Said:
    """Levels of user benefits of a segment."""
    found: Said = {}
    for benefit, level in levels.items():
        rating = f"Rating {segment}.user_benefits.{benefit}"
        found[rating] = {"level": level}
        found[f"{rating} RATES Segment {segment}"] = NO
        found[f"{rating} OF UserBenefit {benefit}"] = NO
    return found


def offer(segment: str, proposition: str, price: int | None) -> Said:
    link = f"Segment {segment} OFFERED ValueProposition {proposition}"
    return {link: NO if price is None else {"price": price}}


def formed(segment: str, **criterion: str) -> Said:
    own = f"Criterion {segment}.one"
    return {own: criterion, f"Segment {segment} FORMED_BY {own}": NO}


def kept(segment: str, relationship: str, kind: str = "") -> Said:
    own = f"CustomerRelationship {relationship}"
    return {own: {"kind": kind} if kind else NO, f"Segment {segment} KEPT_BY {own}": NO}


def judgement(keys: str, compatible: bool) -> Said:
    own = f"Judgement judgement.{'.'.join(keys)}"
    said: Said = {own: {"compatible": compatible, "why": "seen"}}
    return said | {f"{own} BETWEEN Segment {key}": NO for key in keys}


def pairs_apart(*pairs: str) -> Said:
    """Segments with a topic in common, some of them kept apart: "ab" a from b."""
    facts: Said = {}
    for key in sorted(set("".join(pairs))):
        facts |= topic(key, "t")
    for pair in pairs:
        facts[f"Segment {pair[0]} KEPT_APART_FROM Segment {pair[1]}"] = NO
    return facts


UNRELATED = topic("a", "t", "x") | topic("b", "u", "y")
OPPOSITE = kept("a", "r", "personal") | kept("b", "q", "automated")

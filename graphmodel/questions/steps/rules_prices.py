"""Segments that pay differently for the same or a comparable offer."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import NamedTuple

from graphmodel.questions.answer import Findings, Inquiry, Row

from .rules import by_segment, fires, ids, once, opens


@dataclass(frozen=True)
class Terms:
    """On what terms a segment is served; a list that is not recorded is None.

    `offers` are prices by proposition, None where the price is not recorded; `near` says what each
    proposition is compared with, itself included, and `reach` is all of that. `apart` are the
    channels that its own are kept apart from, `latitude` its criteria with that motive.
    """

    segment: str
    offers: Mapping[str, object] | None
    near: Mapping[str, frozenset[str]]
    reach: frozenset[str]
    markets: frozenset[str]
    channels: frozenset[str] | None
    apart: frozenset[str]
    latitude: tuple[str, ...] | None


class Finding(NamedTuple):
    """Whether something holds for a pair: True, False, or None with what is `missing`."""

    holds: bool | None
    facts: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


NO = Finding(False)


def pays_for_what_is_free(inquiry: Inquiry) -> Findings:
    """Return the pairs of which one pays more for the same proposition, or perhaps does."""
    rows = []
    for a, b in _comparable(inquiry.rows):
        prices = _prices(a, b)
        if prices.holds:
            rows.append(fires(a.segment, b.segment, inquiry.strength, "pays-more", prices.facts))
        elif prices.holds is None:
            rows.append(opens(a.segment, b.segment, inquiry.strength, prices.missing))
    return Findings(rows)


def prices_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs that must not see each other's prices, or perhaps must not."""
    any_apart = any(row["any_apart"] for row in inquiry.rows)
    rows = []
    for a, b in _comparable(inquiry.rows):
        latitude, channels = _latitude(a, b), _channels(a, b, any_apart=any_apart)
        if latitude is not NO or channels is not NO:
            rows.append(_said(a, b, latitude, channels, inquiry.strength))
    return Findings([row for row in rows if row])


def _said(a: Terms, b: Terms, latitude: Finding, channels: Finding, strength: int) -> Row | None:
    prices = _prices(a, b)
    if prices is NO:
        return None
    reason = latitude if latitude.holds else channels
    if prices.holds and reason.holds:
        because = "price-latitude" if latitude.holds else "channels-apart"
        return fires(a.segment, b.segment, strength, because, once(prices.facts + reason.facts))
    unsure = () if reason.holds else latitude.missing + channels.missing
    return opens(a.segment, b.segment, strength, prices.missing + unsure)


def _comparable(rows: Sequence[Row]) -> Iterator[tuple[Terms, Terms]]:
    """The pairs that are offered something to compare, or perhaps are.

    Sides of one market are none, nor are two segments whose offers are both not recorded.
    """
    terms = [_terms(*item) for item in by_segment(rows).items()]
    unknown = {at for at, each in enumerate(terms) if each.offers is None}
    offered: dict[str, set[int]] = defaultdict(set)
    for at, each in enumerate(terms):
        for offer in each.offers or ():
            offered[offer].add(at)
    anything = set[int]().union(*offered.values())
    for at, a in enumerate(terms):
        to_compare = set[int]().union(*(offered[each] for each in a.reach if each in offered))
        others = anything if a.offers is None else to_compare | unknown if a.offers else ()
        for b in (terms[other] for other in sorted(others) if other > at):
            if a.markets.isdisjoint(b.markets):
                yield a, b


def _prices(a: Terms, b: Terms) -> Finding:
    """Whether the two pay differently for some offer; facts are the offers."""
    if a.offers is None or b.offers is None:
        unrecorded = (each.segment for each in (a, b) if each.offers is None)
        return Finding(None, missing=tuple(f"offers@{each}" for each in unrecorded))
    facts: list[str] = []
    missing: list[str] = []
    for one, price in a.offers.items():
        near = a.near[one]
        for other, paid in b.offers.items():
            if other in near and (price is None or paid is None):
                missing += [f"price@{one}|{a.segment}"] if price is None else []
                missing += [f"price@{other}|{b.segment}"] if paid is None else []
            elif other in near and price != paid:
                facts += [one, other]
    if facts:
        return Finding(True, once(facts))
    return Finding(None, missing=once(missing)) if missing else NO


def _latitude(a: Terms, b: Terms) -> Finding:
    """Whether one of the two was formed for price latitude; facts are the criteria."""
    if a.latitude == b.latitude == ():
        return NO
    facts = (a.latitude or ()) + (b.latitude or ())
    unrecorded = (each.segment for each in (a, b) if each.latitude is None)
    return Finding(True if facts else None, facts, tuple(f"criteria@{each}" for each in unrecorded))


def _channels(a: Terms, b: Terms, *, any_apart: bool) -> Finding:
    """Whether their channels are kept apart and they share none; facts are the channels."""
    if a.channels is not None and b.channels is not None:
        facts = tuple(sorted(a.apart & b.channels | b.apart & a.channels))
        return Finding(True, facts) if facts and a.channels.isdisjoint(b.channels) else NO
    known = a if a.channels is not None else b
    possible = any_apart if known.channels is None else known.apart - known.channels
    unrecorded = (each.segment for each in (a, b) if each.channels is None)
    missing = tuple(f"channels@{each}" for each in unrecorded)
    return Finding(None, missing=missing) if possible else NO


def _terms(segment: str, rows: Sequence[Row]) -> Terms:
    first = rows[0]
    none = ids(first["known_none"])
    given = [(str(row["offer"]), row) for row in rows if row["offer"] is not None]
    given.sort(key=itemgetter(0))
    offers = {offer: row["price"] for offer, row in given}
    near = {offer: ids(row.get("comparable")) | {offer} for offer, row in given}
    channels = ids(first.get("channels"))
    criteria = first.get("criteria") or "criteria" in none
    return Terms(
        segment=segment,
        offers=offers if offers or "offers" in none else None,
        near=near,
        reach=frozenset().union(*near.values()),
        markets=ids(first["markets"]),
        channels=channels if channels or "channels" in none else None,
        apart=ids(first.get("apart")),
        latitude=tuple(sorted(ids(first.get("latitude")))) if criteria else None,
    )

"""Segments that pay differently for the same or a comparable offer."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

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
    latitude: Sequence[str] | None


@dataclass(frozen=True)
class Finding:
    """Whether something holds for a pair: True, False, or None with what is `missing`."""

    holds: bool | None
    facts: Sequence[str] = ()
    missing: Sequence[str] = ()


NO = Finding(False)


def pays_for_what_is_free(inquiry: Inquiry) -> Findings:
    """Return the pairs of which one pays more for the same proposition, or perhaps does."""
    rows = []
    for a, b, prices in _compared(inquiry.rows):
        if prices.holds:
            rows.append(fires(a.segment, b.segment, 2, "pays-more", prices.facts))
        else:
            rows.append(opens(a.segment, b.segment, 2, prices.missing))
    return Findings(rows)


def prices_apart(inquiry: Inquiry) -> Findings:
    """Return the pairs that must not see each other's prices, or perhaps must not."""
    any_apart = any(row["any_apart"] for row in inquiry.rows)
    rows = (
        _said(a, b, prices, _latitude(a, b), _channels(a, b, any_apart=any_apart))
        for a, b, prices in _compared(inquiry.rows)
    )
    return Findings([row for row in rows if row])


def _said(a: Terms, b: Terms, prices: Finding, latitude: Finding, channels: Finding) -> Row | None:
    if latitude.holds is False and channels.holds is False:
        return None
    reason = latitude if latitude.holds else channels
    if prices.holds and reason.holds:
        because = "price-latitude" if latitude.holds else "channels-apart"
        return fires(a.segment, b.segment, 3, because, once((*prices.facts, *reason.facts)))
    unsure = () if reason.holds else (*latitude.missing, *channels.missing)
    return opens(a.segment, b.segment, 3, (*prices.missing, *unsure))


def _compared(rows: Sequence[Row]) -> Iterator[tuple[Terms, Terms, Finding]]:
    """The pairs that pay differently for what can be compared, or perhaps do.

    Sides of one market are none, nor are two segments whose offers are both not recorded.
    """
    terms = [_terms(*item) for item in by_segment(rows).items()]
    for a, b in combinations(terms, 2):
        if a.offers is None or b.offers is None:
            comparable = bool(a.offers or b.offers)
        else:
            comparable = not a.reach.isdisjoint(b.offers)
        if comparable and a.markets.isdisjoint(b.markets):
            prices = _prices(a, b)
            if prices.holds is not False:
                yield a, b, prices


def _prices(a: Terms, b: Terms) -> Finding:
    """Whether the two pay differently for some offer; facts are the offers."""
    if a.offers is None or b.offers is None:
        return Finding(None, missing=[f"offers@{x.segment}" for x in (a, b) if x.offers is None])
    facts, missing = [], []
    for one in a.offers:
        for other in sorted(a.near[one] & b.offers.keys()):
            asked = [(one, a, a.offers[one]), (other, b, b.offers[other])]
            lacking = [
                f"price@{offer}|{who.segment}" for offer, who, price in asked if price is None
            ]
            missing += lacking
            if not lacking and a.offers[one] != b.offers[other]:
                facts += [one, other]
    if facts:
        return Finding(True, list(once(facts)))
    return Finding(None, missing=list(once(missing))) if missing else NO


def _latitude(a: Terms, b: Terms) -> Finding:
    """Whether one of the two was formed for price latitude; facts are the criteria."""
    facts = [*(a.latitude or ()), *(b.latitude or ())]
    missing = [f"criteria@{each.segment}" for each in (a, b) if each.latitude is None]
    return Finding(True if facts else None if missing else False, facts, missing)


def _channels(a: Terms, b: Terms, *, any_apart: bool) -> Finding:
    """Whether their channels are kept apart and they share none; facts are the channels."""
    if a.channels is not None and b.channels is not None:
        facts = sorted(a.apart & b.channels | b.apart & a.channels)
        return Finding(bool(facts) and a.channels.isdisjoint(b.channels), facts)
    known = a if a.channels is not None else b
    possible = any_apart if known.channels is None else known.apart - known.channels
    missing = [f"channels@{each.segment}" for each in (a, b) if each.channels is None]
    return Finding(None, missing=missing) if possible else NO


def _terms(segment: str, rows: Sequence[Row]) -> Terms:
    first = rows[0]
    none = ids(first["known_none"])
    offers = {str(row["offer"]): row["price"] for row in rows if row["offer"] is not None}
    near = {
        str(row["offer"]): ids(row.get("comparable")) | {str(row["offer"])}
        for row in rows
        if row["offer"] is not None
    }
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
        latitude=sorted(ids(first.get("latitude"))) if criteria else None,
    )

"""Cases of segments that pay differently."""

from ..cases import Case, Said
from .said import MARKET, fires, opens


def prices(
    told: str, rule: str, of_a: str, of_b: str, says: Said | None = None, more: str = ""
) -> Case:
    """Terms of two segments; p and q are comparable, the aspect belongs to p."""
    text = (
        "value propositions: {p: {comparable to: [q]}, q: {}, aspect: {aspect of: p}, other: {}}\n"
        "channels: {shop: {kept apart from: [web]}, web: {}, fair: {}}\n"
        f"segments:\n  a: {{{of_a}}}\n  b: {{{of_b}}}\n{more}"
    )
    return Case(rule, told, text, says)


LATITUDE = ", criteria: {c: {motive: price latitude}}"
CRITERIA = ", criteria: {c: {kind: own need}}"
SHOP, WEB = ", channels: [shop]", ", channels: [web]"
P_APART = "prices-apart"
LOW, HIGH = "offers: {p: low}", "offers: {p: high}"
PRICES = (
    prices("price latitude", P_APART, LOW + LATITUDE, HIGH, fires(3, "price-latitude", "p", "a.c")),
    prices(
        "a comparable offer in channels kept apart",
        P_APART,
        LOW + SHOP,
        "offers: {q: high}" + WEB,
        fires(3, "channels-apart", "p", "q", "shop", "web"),
    ),
    prices(
        "a channel in common",
        P_APART,
        LOW + CRITERIA + ", channels: [shop, fair]",
        HIGH + CRITERIA + ", channels: [web, fair]",
    ),
    prices(
        "channels not kept apart",
        P_APART,
        LOW + CRITERIA + SHOP,
        HIGH + CRITERIA + ", channels: [fair]",
    ),
    prices("sides of one market", P_APART, LOW + LATITUDE, HIGH, None, MARKET),
    prices("equal prices", P_APART, LOW + LATITUDE, LOW),
    prices("nothing comparable", P_APART, LOW + LATITUDE, "offers: {other: high}"),
    prices("an aspect is not its whole", P_APART, LOW + LATITUDE, "offers: {aspect: high}"),
    prices("a price not recorded", P_APART, LOW + LATITUDE, "offers: [p]", opens(3, "price@p|b")),
    prices("offers not recorded", P_APART, LOW + LATITUDE, "", opens(3, "offers@b")),
    prices("offered nothing", P_APART, LOW + LATITUDE, "offers: none"),
    prices(
        "criteria not recorded", P_APART, LOW + CRITERIA + SHOP, HIGH + SHOP, opens(3, "criteria@b")
    ),
    prices(
        "channels not recorded",
        P_APART,
        LOW + CRITERIA + SHOP,
        HIGH + CRITERIA,
        opens(3, "channels@b"),
    ),
    prices(
        "its channel is kept apart from none",
        P_APART,
        LOW + CRITERIA + ", channels: [fair]",
        HIGH + CRITERIA,
    ),
    prices("not asked", P_APART, "criteria: {c: {motive: price latitude}}", ""),
)
FREE = "pays-for-what-is-free"
PAYS = (
    prices(
        "one pays, the other does not", FREE, "offers: {p: none}", HIGH, fires(2, "pays-more", "p")
    ),
    prices("equal prices", FREE, HIGH, HIGH),
    prices("none in common", FREE, LOW, "offers: {q: high}"),
    prices("an aspect is not its whole", FREE, LOW, "offers: {aspect: high}"),
    prices("sides of one market", FREE, "offers: {p: none}", HIGH, None, MARKET),
    prices("a price not recorded", FREE, "offers: [p]", HIGH, opens(2, "price@p|a")),
    prices("offers not recorded", FREE, "", HIGH, opens(2, "offers@a")),
    prices(
        "another price settles it",
        FREE,
        "offers: {p: low, q: null}".replace(", q: null", ""),
        "offers: {p: high, q: low}",
        fires(2, "pays-more", "p"),
    ),
    prices("not asked", FREE, "", ""),
)

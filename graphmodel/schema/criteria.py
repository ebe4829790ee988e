"""Formation criteria: what makes a part of a market a segment of its own."""

from .declare import Kind, Link
from .values import NAME, level, one_of, text, yes
from .words import Words

KIND = one_of(
    "kind",
    "kind",
    "Art",
    "why the segment is separate",
    Words("own need", "eigenes Bedürfnis"),
    Words("own channel", "eigener Kanal"),
    Words("own relationship", "eigene Beziehung"),
    Words("different value", "andere Wertigkeit"),
    Words("pays for a different aspect", "zahlt für anderen Aspekt"),
    Words("common offer", "gemeinsames Angebot"),
)
OFFER = one_of(
    "offer",
    "offer",
    "Angebot",
    "the own offer that an own need calls for; without one the criterion is not valid",
    Words("product", "Produkt"),
    Words("variant", "Variante"),
    Words("marketing", "Vermarktung"),
    Words("none", "keines", ("keine", "kein")),
)
MOTIVE = one_of(
    "motive",
    "motive",
    "Motiv",
    "what the company forms the segment for",
    Words("handling needs", "Anforderungen der Abwicklung"),
    Words("price latitude", "Preisspielraum"),
    Words("profitability", "Profitabilität"),
    Words("pooled demand", "gebündelte Nachfrage"),
    Words("complexity", "Komplexität"),
    Words("uncertainty", "Unsicherheit"),
    own=True,
)
CAUSE = one_of(
    "cause",
    "cause",
    "Ursache",
    "of a channel criterion: with whom its cause lies",
    Words("customers", "Kunden"),
    Words("channel", "Kanal"),
)
DEMANDS = one_of(
    "demands",
    "demands",
    "Anforderungen",
    "of a channel criterion: what differs",
    Words("batch size", "Abnahmemenge"),
    Words("product size", "Produktgröße"),
    Words("packaging", "Verpackung"),
    Words("services", "Leistungen"),
    Words("buying behaviour", "Kaufverhalten"),
    own=True,
    many=True,
)
ABOUT = Link(
    "ABOUT",
    ("Need", "Channel", "CustomerRelationship", "ValueProposition", "RevenueStream", "KeyActivity"),
    Words("about", "betrifft"),
    "the thing that the criterion is about, written `{kind: key}`",
    single=True,
)

KINDS = (
    Kind(
        "Criterion",
        Words("criterion", "Kriterium", ("formation criterion", "Bildungskriterium")),
        Words("criteria", "Kriterien"),
        "why a segment is separate from others",
        "#E69F00",
        "diamond",
        (
            NAME,
            KIND,
            OFFER,
            one_of(
                "offer_is",
                "offer is",
                "Angebot ist",
                "whether existing offers do not suffice, or an own one is only better accepted",
                Words("needed", "nötig"),
                Words("better accepted", "besser angenommen"),
            ),
            one_of(
                "relevant_for",
                "relevant for",
                "relevant für",
                "only what matters to users yields topics",
                Words("users", "Nutzer"),
                Words("company", "Unternehmen"),
            ),
            MOTIVE,
            CAUSE,
            DEMANDS,
            level(
                "affinity", "affinity", "Affinität", "affinity", "how much social context shapes it"
            ),
            yes(
                "changeable",
                "changeable",
                "veränderlich",
                "market, competition or social media change it",
            ),
            text("why", "why", "Grund", "the reason"),
            ABOUT,
        ),
    ),
)

"""Formation criteria: what makes a part of a market a segment of its own."""

from graphmodel.words import Words

from .declare import Kind, Link
from .values import NAME, level, one_of, text, yes

KIND = one_of(
    "kind",
    "kind",
    "Art",
    Words("why the segment is separate", "warum das Segment eigenständig ist"),
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
    Words(
        "the own offer that an own need calls for; without one the criterion is not valid",
        "das eigene Angebot, das ein eigenes Bedürfnis verlangt; ohne gilt das Kriterium nicht",
    ),
    Words("product", "Produkt"),
    Words("variant", "Variante"),
    Words("marketing", "Vermarktung"),
    Words("none", "keines", ("keine", "kein")),
)
MOTIVE = one_of(
    "motive",
    "motive",
    "Motiv",
    Words("what the company forms the segment for", "wofür das Unternehmen das Segment bildet"),
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
    Words(
        "of a channel criterion: with whom its cause lies",
        "bei einem Kanalkriterium: bei wem die Ursache liegt",
    ),
    Words("customers", "Kunden"),
    Words("channel", "Kanal"),
)
DEMANDS = one_of(
    "demands",
    "demands",
    "Anforderungen",
    Words(
        "of a channel criterion: what differs", "bei einem Kanalkriterium: was sich unterscheidet"
    ),
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
    Words("the thing that the criterion is about", "was das Kriterium betrifft"),
    single=True,
)


def say_criterion(kind: str, segment: str, about: str = "") -> Words:
    """What a criterion without a name is called: whose it is, its kind, and what it is about.

    Such as "Learners – own need (Find a teacher)"; without a known kind, whose it is alone.
    """
    said = KIND.type.choices.get(kind, Words("criterion", "Kriterium"))
    more = f" ({about})" if about else ""
    return Words(f"{segment} – {said.en}{more}", f"{segment} – {said.de}{more}")


KINDS = (
    Kind(
        "Criterion",
        Words("criterion", "Kriterium", ("formation criterion", "Bildungskriterium")),
        Words("criteria", "Kriterien"),
        Words(
            "why a segment is separate from others", "warum ein Segment von anderen getrennt ist"
        ),
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
                Words(
                    "whether existing offers do not suffice, or an own one is only better accepted",
                    "ob bestehende Angebote nicht genügen oder ein eigenes nur beliebter ist",
                ),
                Words("needed", "nötig"),
                Words("better accepted", "besser angenommen"),
            ),
            one_of(
                "relevant_for",
                "relevant for",
                "relevant für",
                Words(
                    "only what matters to users yields topics",
                    "nur was Nutzern wichtig ist, ergibt Themen",
                ),
                Words("users", "Nutzer"),
                Words("company", "Unternehmen"),
            ),
            MOTIVE,
            CAUSE,
            DEMANDS,
            level(
                "affinity",
                "affinity",
                "Affinität",
                "affinity",
                Words("how much social context shapes it", "wie stark das soziale Umfeld es prägt"),
            ),
            yes(
                "changeable",
                "changeable",
                "veränderlich",
                Words(
                    "market, competition or social media change it",
                    "Markt, Wettbewerb oder Social Media verändern es",
                ),
            ),
            text("why", "why", "Grund", Words("the reason", "der Grund")),
            ABOUT,
        ),
    ),
)

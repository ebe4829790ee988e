"""Customer relationships: what the company keeps up with its segments."""

from .declare import Kind, Link, Property
from .ratings import TABLES
from .topics import TOPICS
from .values import ALIASES, NAME, choice, level, one_of, texts, yes
from .words import Words

TYPE = one_of(
    "kind",
    "type",
    "Typ",
    "how the relationship is kept",
    Words("personal", "persönlich"),
    Words("dedicated personal", "individuell persönlich", ("individual personal",)),
    Words("self-service", "Selbstbedienung"),
    Words("automated", "automatisiert"),
    Words("communities", "Communitys", ("community", "Communities")),
    Words("co-creation", "Mitbeteiligung", ("Co-Creation", "Mitgestaltung")),
)
CAUSE = Property(
    "cause",
    Words("why it is so", "warum so"),
    choice(
        Words("economic", "wirtschaftlich"),
        Words("customer behaviour", "Kundenverhalten"),
    ),
    "whether the company's economic reasons or the customers' behaviour made it what it is",
    reasoned=True,
    value_key=Words("cause", "Ursache"),
)
CAUSES = one_of(
    "causes",
    "causes",
    "Ursachen",
    "what calls for it",
    Words("need to explain", "Erklärungsbedarf"),
    Words("complexity", "Komplexität"),
    Words("uncertainty", "Unsicherheit"),
    Words("cost", "Kosten"),
    Words("value", "Wertigkeit"),
    Words("customer behaviour", "Kundenverhalten"),
    own=True,
    many=True,
)
LINKS = (
    Link(
        "KEPT_BY",
        ("Segment",),
        Words("with", "mit"),
        "the segments that it is kept up with",
        backwards=True,
    ),
    TOPICS,
    Link("HAS_NEED", ("Need",), Words("needs", "Bedürfnisse"), "what customers want from it"),
    Link(
        "PROVIDES",
        ("Service",),
        Words("services", "Leistungen"),
        "what the company does for it",
        holds=True,
    ),
    Link(
        "LIMITED_BY",
        ("Restriction",),
        Words("constraints", "Einschränkungen"),
        "what limits it",
        holds=True,
    ),
    Link(
        "HAS_BENEFIT",
        ("Benefit",),
        Words("benefits", "Nutzen"),
        "what customers and the company get from it",
        holds=True,
        grouped="side",
    ),
)

KINDS = (
    Kind(
        "CustomerRelationship",
        Words("customer relationship", "Kundenbeziehung", ("relationship", "Beziehung")),
        Words("customer relationships", "Kundenbeziehungen"),
        "what the company keeps up with a segment; the customer decides whether to accept it",
        "#009E73",
        "rounded",
        (
            NAME,
            ALIASES,
            TYPE,
            level("priority", "priority", "Priorität", "priority", "weight for the company"),
            one_of(
                "accepted",
                "accepted",
                "angenommen",
                "whether customers accept it",
                Words("yes", "ja", ("true",)),
                Words("partly", "teilweise"),
                Words("no", "nein", ("false",)),
            ),
            level("intensity", "intensity", "Intensität", "intensity", "how intense it is"),
            CAUSE,
            CAUSES,
            level(
                "satisfaction", "satisfaction", "Zufriedenheit", "rating", "with the product itself"
            ),
            yes(
                "visible_status",
                "visible status",
                "sichtbarer Status",
                "customers can show their status",
            ),
            texts("involved", "involved", "beteiligt", "who worked on the description"),
            *LINKS,
            *TABLES,
        ),
        module="customer-relationships",
        section=True,
    ),
    Kind(
        "Service",
        Words("service", "Leistung"),
        Words("services", "Leistungen"),
        "what the company does for a relationship",
        "#009E73",
        "tag",
        (
            NAME,
            one_of(
                "effect",
                "social media",
                "Social Media",
                "what social media does to it",
                Words("supported", "unterstützt", ("supports",)),
                Words("supplemented", "ergänzt", ("supplements",)),
                Words("obsolete", "überflüssig", ("replaces", "ersetzt")),
            ),
        ),
    ),
    Kind(
        "Restriction",
        Words("constraint", "Einschränkung"),
        Words("constraints", "Einschränkungen"),
        "what limits a relationship",
        "#D55E00",
        "tag",
        (
            NAME,
            one_of(
                "effect",
                "social media",
                "Social Media",
                "what social media does to it",
                Words("reduced", "vermindert", ("reduces",)),
                Words("removed", "beseitigt", ("removes",)),
                Words("unchanged", "unverändert", ("none", "keine")),
            ),
        ),
    ),
    Kind(
        "Benefit",
        Words("benefit", "Nutzen"),
        Words("benefits", "Nutzen"),
        "what customers or the company get from a relationship",
        "#CC79A7",
        "ellipse",
        (
            NAME,
            one_of(
                "side",
                "side",
                "Seite",
                "who gets it",
                Words("customer", "Kunde", ("customers", "Kunden")),
                Words("company", "Unternehmen"),
            ),
            one_of(
                "state",
                "state",
                "Stand",
                "there already, or possible",
                Words("current", "aktuell"),
                Words("potential", "potenziell"),
            ),
            one_of(
                "kind",
                "kind",
                "Art",
                "what the company gains in social media",
                Words("communication", "Kommunikation"),
                Words("cost", "Kosten"),
                Words("interaction", "Interaktion"),
                Words("users' resources", "Ressourcen der Nutzer"),
                Words(
                    "recommendation", "Empfehlung", ("recommendation effect", "Empfehlungseffekt")
                ),
                own=True,
            ),
        ),
    ),
)

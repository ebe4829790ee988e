"""Customer relationships: what the company keeps up with its segments."""

from graphmodel.words import Words

from .declare import Kind, Link, Property
from .ratings import TABLES
from .topics import TOPICS
from .values import ALIASES, NAME, choice, level, one_of, texts, yes

TYPE = one_of(
    "kind",
    "type",
    "Typ",
    Words("how the relationship is kept", "wie die Beziehung gepflegt wird"),
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
    Words(
        "whether the company's economic reasons or the customers' behaviour made it what it is",
        "ob wirtschaftliche Gründe des Unternehmens oder das Verhalten der Kunden sie formten",
    ),
    reasoned=True,
    value_key=Words("cause", "Ursache"),
)
CAUSES = one_of(
    "causes",
    "causes",
    "Ursachen",
    Words("what calls for it", "was sie nötig macht"),
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
        Words("the segments that it is kept up with", "die Segmente, mit denen sie gepflegt wird"),
        backwards=True,
    ),
    TOPICS,
    Link(
        "HAS_NEED",
        ("Need",),
        Words("needs", "Bedürfnisse"),
        Words("what customers want from it", "was Kunden von ihr wollen"),
    ),
    Link(
        "PROVIDES",
        ("Service",),
        Words("services", "Leistungen"),
        Words("what the company does for it", "was das Unternehmen dafür leistet"),
        holds=True,
    ),
    Link(
        "LIMITED_BY",
        ("Restriction",),
        Words("constraints", "Einschränkungen"),
        Words("what limits it", "was sie einschränkt"),
        holds=True,
    ),
    Link(
        "HAS_BENEFIT",
        ("Benefit",),
        Words("benefits", "Nutzen"),
        Words(
            "what customers and the company get from it", "was Kunden und Unternehmen davon haben"
        ),
        holds=True,
        grouped="side",
    ),
)

KINDS = (
    Kind(
        "CustomerRelationship",
        Words("customer relationship", "Kundenbeziehung", ("relationship", "Beziehung")),
        Words("customer relationships", "Kundenbeziehungen"),
        Words(
            "what the company keeps up with a segment; the customer decides whether to accept it",
            "was das Unternehmen mit einem Segment pflegt; der Kunde nimmt sie an oder nicht",
        ),
        "#009E73",
        "rounded",
        (
            NAME,
            ALIASES,
            TYPE,
            level(
                "priority",
                "priority",
                "Priorität",
                "priority",
                Words("weight for the company", "Gewicht für das Unternehmen"),
            ),
            one_of(
                "accepted",
                "accepted",
                "angenommen",
                Words("whether customers accept it", "ob Kunden sie annehmen"),
                Words("yes", "ja", ("true",)),
                Words("partly", "teilweise"),
                Words("no", "nein", ("false",)),
            ),
            level(
                "intensity",
                "intensity",
                "Intensität",
                "intensity",
                Words("how intense it is", "wie intensiv sie ist"),
            ),
            CAUSE,
            CAUSES,
            level(
                "satisfaction",
                "satisfaction",
                "Zufriedenheit",
                "rating",
                Words("with the product itself", "mit dem Produkt selbst"),
            ),
            yes(
                "visible_status",
                "visible status",
                "sichtbarer Status",
                Words("customers can show their status", "Kunden können ihren Status zeigen"),
            ),
            texts(
                "involved",
                "involved",
                "beteiligt",
                Words("who worked on the description", "wer an der Beschreibung mitgewirkt hat"),
            ),
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
        Words(
            "what the company does for a relationship",
            "was das Unternehmen für eine Beziehung leistet",
        ),
        "#009E73",
        "tag",
        (
            NAME,
            one_of(
                "effect",
                "social media",
                "Social Media",
                Words("what social media does to it", "was Social Media damit macht"),
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
        Words("what limits a relationship", "was eine Beziehung einschränkt"),
        "#D55E00",
        "tag",
        (
            NAME,
            one_of(
                "effect",
                "social media",
                "Social Media",
                Words("what social media does to it", "was Social Media damit macht"),
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
        Words(
            "what customers or the company get from a relationship",
            "was Kunden oder Unternehmen von einer Beziehung haben",
        ),
        "#CC79A7",
        "ellipse",
        (
            NAME,
            one_of(
                "side",
                "side",
                "Seite",
                Words("who gets it", "wer ihn bekommt"),
                Words("customer", "Kunde", ("customers", "Kunden")),
                Words("company", "Unternehmen"),
            ),
            one_of(
                "state",
                "state",
                "Stand",
                Words("there already, or possible", "schon da oder möglich"),
                Words("current", "aktuell"),
                Words("potential", "potenziell"),
            ),
            one_of(
                "kind",
                "kind",
                "Art",
                Words(
                    "what the company gains in social media",
                    "was das Unternehmen in Social Media gewinnt",
                ),
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

"""Segments: parts of a market that the company decides to serve, and why each is separate."""

from graphmodel.words import Words

from .declare import Kind, Link
from .ratings import TABLES
from .topics import TOPICS
from .values import ALIASES, NAME, level, one_of, text, whole, yes

CATEGORY = one_of(
    "categories",
    "category",
    "Kategorie",
    Words(
        "one or several; its consequence for the treatment",
        "eine oder mehrere; die Folge für die Behandlung",
    ),
    Words("mass", "Masse", ("Massenmarkt",)),
    Words("niche", "Nische", ("Nischenmarkt",)),
    Words("segmented", "segmentiert"),
    Words("diversified", "diversifiziert"),
    Words("multi-sided", "mehrseitig"),
    own=True,
    many=True,
)
DECISION = one_of(
    "decision",
    "decision",
    "Entscheidung",
    Words(
        "what management decided about its support by social media",
        "was die Leitung über die Unterstützung durch Social Media entschieden hat",
    ),
    Words("support", "unterstützen"),
    Words("advertise only", "nur werben"),
    Words("leave out", "weglassen"),
    Words("undecided", "unentschieden"),
)
HORIZON = one_of(
    "horizon",
    "horizon",
    "Horizont",
    Words("when it counts", "wann es zählt"),
    Words("now", "jetzt"),
    Words("future", "künftig", ("zukünftig",)),
    Words("fading", "auslaufend"),
    Words("past", "vergangen"),
)
KEPT_APART = Link(
    "KEPT_APART_FROM",
    ("Segment",),
    Words("kept apart from", "getrennt von"),
    Words(
        "a segment that the company treats apart from this one",
        "ein Segment, das das Unternehmen getrennt von diesem behandelt",
    ),
    properties=(
        one_of(
            "by",
            "by",
            "durch",
            Words("who keeps them apart", "wer sie getrennt hält"),
            Words("sales", "Vertrieb"),
            Words("marketing", "Marketing"),
            Words("management", "Geschäftsführung", ("Management",)),
        ),
        text("why", "why", "Grund", Words("the reason", "der Grund")),
    ),
    scalar="by",
    undirected=True,
)
LINKS = (
    TOPICS,
    Link(
        "CONTAINS",
        ("TargetGroup",),
        Words("target groups", "Zielgruppen"),
        Words(
            "people inside it who are alike; a group may appear in several segments",
            "einander ähnliche Menschen darin; eine Gruppe kann in mehreren Segmenten vorkommen",
        ),
    ),
    Link(
        "FORMED_BY",
        ("Criterion",),
        Words("criteria", "Kriterien"),
        Words("why it is a segment of its own", "warum es ein eigenes Segment ist"),
        holds=True,
    ),
    Link(
        "HAS_NEED",
        ("Need",),
        Words("needs", "Bedürfnisse"),
        Words("what its people try to get done", "was seine Menschen erreichen wollen"),
    ),
    Link(
        "OFFERED",
        ("ValueProposition",),
        Words("offers", "Angebote"),
        Words(
            "what it is offered, and at which price", "was ihm angeboten wird, und zu welchem Preis"
        ),
        properties=(
            level(
                "price",
                "price",
                "Preis",
                "price",
                Words(
                    "what it pays for it; none is free of charge",
                    "was es dafür zahlt; keiner heißt kostenlos",
                ),
            ),
        ),
        scalar="price",
    ),
    Link(
        "REACHED_THROUGH",
        ("Channel",),
        Words("channels", "Kanäle"),
        Words("how it is reached and served", "wie es erreicht und bedient wird"),
    ),
    Link(
        "KEPT_BY",
        ("CustomerRelationship",),
        Words("customer relationships", "Kundenbeziehungen"),
        Words(
            "what the company keeps up with it; may be written at the relationship instead",
            "was das Unternehmen mit ihm pflegt; kann auch bei der Beziehung stehen",
        ),
    ),
    KEPT_APART,
)

KINDS = (
    Kind(
        "Segment",
        Words("segment", "Segment", ("Kundensegment", "customer segment")),
        Words("segments", "Segmente", ("Kundensegmente", "customer segments")),
        Words(
            "a part of a market that the company decides to serve, paying or not",
            "ein Teil eines Marktes, den das Unternehmen bedienen will, zahlend oder nicht",
        ),
        "#0072B2",
        "rounded",
        (
            NAME,
            ALIASES,
            CATEGORY,
            whole(
                "size",
                "size",
                "Größe",
                Words("how many belong to it", "wie viele dazugehören"),
                Words("people or organisations", "Menschen oder Organisationen"),
            ),
            whole(
                "customers",
                "customers",
                "Kunden",
                Words("those who are customers", "davon Kunden"),
                Words("people or organisations", "Menschen oder Organisationen"),
            ),
            whole(
                "potential",
                "potential",
                "Potenzial",
                Words("those who are not yet", "davon noch keine Kunden"),
                Words("people or organisations", "Menschen oder Organisationen"),
            ),
            level(
                "priority",
                "priority",
                "Priorität",
                "priority",
                Words("weight for the company", "Gewicht für das Unternehmen"),
            ),
            HORIZON,
            level(
                "value",
                "value",
                "Wertigkeit",
                "value",
                Words("what it is worth", "was es wert ist"),
                parts=(
                    one_of(
                        "value_realised",
                        "realised",
                        "realisiert",
                        Words(
                            "realised already, or only potential",
                            "schon realisiert oder nur potenziell",
                        ),
                        Words("realised", "realisiert", ("yes", "ja", "true")),
                        Words("potential", "potenziell", ("no", "nein", "false")),
                    ),
                ),
            ),
            yes(
                "pays",
                "pays",
                "zahlt",
                Words(
                    "whether the company gets money from it",
                    "ob das Unternehmen Geld von ihm bekommt",
                ),
            ),
            text("pays_for", "pays for", "zahlt für", Words("what it pays for", "wofür es zahlt")),
            yes(
                "necessary",
                "necessary",
                "notwendig",
                Words(
                    "the business model needs it, paying or not",
                    "das Geschäftsmodell braucht es, zahlend oder nicht",
                ),
            ),
            DECISION,
            *LINKS,
            *TABLES,
        ),
        module="customer-segments",
        section=True,
    ),
    Kind(
        "TargetGroup",
        Words("target group", "Zielgruppe"),
        Words("target groups", "Zielgruppen"),
        Words(
            "people inside a segment who are alike in behaviour or socio-demography",
            "Menschen in einem Segment, die sich in Verhalten oder Soziodemografie gleichen",
        ),
        "#0072B2",
        "ellipse",
        (
            NAME,
            text(
                "trait",
                "trait",
                "Merkmal",
                Words("what its people have in common", "was die Menschen gemeinsam haben"),
            ),
            whole(
                "size",
                "size",
                "Größe",
                Words("how many belong to it", "wie viele dazugehören"),
                Words("people", "Menschen"),
            ),
        ),
        section=True,
    ),
)

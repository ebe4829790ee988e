"""Segments: parts of a market that the company decides to serve, and why each is separate."""

from .declare import Kind, Link
from .ratings import TABLES
from .topics import TOPICS
from .values import ALIASES, NAME, level, one_of, text, whole, yes
from .words import Words

CATEGORY = one_of(
    "categories",
    "category",
    "Kategorie",
    "one or several; its consequence for the treatment",
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
    "what management decided about its support by social media",
    Words("support", "unterstützen"),
    Words("advertise only", "nur werben"),
    Words("leave out", "weglassen"),
    Words("undecided", "unentschieden"),
)
HORIZON = one_of(
    "horizon",
    "horizon",
    "Horizont",
    "when it counts",
    Words("now", "jetzt"),
    Words("future", "künftig", ("zukünftig",)),
    Words("fading", "auslaufend"),
    Words("past", "vergangen"),
)
KEPT_APART = Link(
    "KEPT_APART_FROM",
    ("Segment",),
    Words("kept apart from", "getrennt von"),
    "a segment that the company treats apart from this one",
    properties=(
        one_of(
            "by",
            "by",
            "durch",
            "who keeps them apart",
            Words("sales", "Vertrieb"),
            Words("marketing", "Marketing"),
            Words("management", "Geschäftsführung", ("Management",)),
        ),
        text("why", "why", "Grund", "the reason"),
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
        "people inside it who are alike; a group may appear in several segments",
    ),
    Link(
        "FORMED_BY",
        ("Criterion",),
        Words("criteria", "Kriterien"),
        "why it is a segment of its own",
        holds=True,
    ),
    Link("HAS_NEED", ("Need",), Words("needs", "Bedürfnisse"), "what its people try to get done"),
    Link(
        "OFFERED",
        ("ValueProposition",),
        Words("offers", "Angebote"),
        "what it is offered, and at which price",
        properties=(
            level(
                "price", "price", "Preis", "price", "what it pays for it; none is free of charge"
            ),
        ),
        scalar="price",
    ),
    Link(
        "REACHED_THROUGH", ("Channel",), Words("channels", "Kanäle"), "how it is reached and served"
    ),
    Link(
        "KEPT_BY",
        ("CustomerRelationship",),
        Words("customer relationships", "Kundenbeziehungen"),
        "what the company keeps up with it; may be written at the relationship instead",
    ),
    KEPT_APART,
)

KINDS = (
    Kind(
        "Segment",
        Words("segment", "Segment", ("Kundensegment", "customer segment")),
        Words("segments", "Segmente", ("Kundensegmente", "customer segments")),
        "a part of a market that the company decides to serve, customers or not yet, paying or not",
        "#0072B2",
        "rounded",
        (
            NAME,
            ALIASES,
            CATEGORY,
            whole("size", "size", "Größe", "how many belong to it", "people or organisations"),
            whole(
                "customers",
                "customers",
                "Kunden",
                "those who are customers",
                "people or organisations",
            ),
            whole(
                "potential",
                "potential",
                "Potenzial",
                "those who are not yet",
                "people or organisations",
            ),
            level("priority", "priority", "Priorität", "priority", "weight for the company"),
            HORIZON,
            level(
                "value",
                "value",
                "Wertigkeit",
                "value",
                "what it is worth",
                parts=(
                    one_of(
                        "value_realised",
                        "realised",
                        "realisiert",
                        "realised already, or only potential",
                        Words("realised", "realisiert", ("yes", "ja", "true")),
                        Words("potential", "potenziell", ("no", "nein", "false")),
                    ),
                ),
            ),
            yes("pays", "pays", "zahlt", "whether the company gets money from it"),
            text("pays_for", "pays for", "zahlt für", "what it pays for"),
            yes(
                "necessary", "necessary", "notwendig", "the business model needs it, paying or not"
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
        "people inside a segment who are alike in behaviour or socio-demography",
        "#0072B2",
        "ellipse",
        (
            NAME,
            text("trait", "trait", "Merkmal", "what its people have in common"),
            whole("size", "size", "Größe", "how many belong to it", "people"),
        ),
        section=True,
    ),
)

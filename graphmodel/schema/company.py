"""The model itself, and the modules behind the offer: activities, resources, partners, costs."""

from .declare import Kind, Property, Type
from .topics import TOPICS
from .values import ALIASES, NAME, level, text, texts, yes
from .words import Words

MODEL = Kind(
    "Model",
    Words("business model", "Geschäftsmodell", ("model", "Modell")),
    Words("business models", "Geschäftsmodelle"),
    "one company or business unit under study",
    "#000000",
    "rect",
    (
        NAME,
        Property(
            "language", Words("language", "Sprache"), Type("language"), "of the names: en or de"
        ),
        text(
            "about", "about", "Beschreibung", "what the company does, and where the facts come from"
        ),
        yes(
            "media_experience",
            "media experience",
            "Medienerfahrung",
            "the company knows media work",
        ),
        yes(
            "media_organisation",
            "media organisation",
            "Medienorganisation",
            "the company is organised for media work",
        ),
        yes("innovation", "innovation", "Innovation", "the company can win by innovation"),
        texts(
            "rules_off", "rules off", "Regeln aus", "rules of compatibility that do not count here"
        ),
        Property(
            "own_categories",
            Words("categories", "Kategorien"),
            Type("consequences"),
            "own categories of segments, each with its consequence",
        ),
    ),
)

KINDS = (
    MODEL,
    Kind(
        "KeyResource",
        Words("key resource", "Schlüsselressource"),
        Words("key resources", "Schlüsselressourcen"),
        "what the business model needs to work",
        "#0072B2",
        "rect",
        (
            NAME,
            ALIASES,
            yes("strong", "strong", "stark", "a capability that others would buy"),
            TOPICS,
        ),
        module="key-resources",
        section=True,
    ),
    Kind(
        "KeyActivity",
        Words("key activity", "Schlüsselaktivität"),
        Words("key activities", "Schlüsselaktivitäten"),
        "what the company must do well",
        "#009E73",
        "rect",
        (NAME, ALIASES, TOPICS),
        module="key-activities",
        section=True,
    ),
    Kind(
        "KeyPartner",
        Words("key partner", "Schlüsselpartner", ("key partnership", "Schlüsselpartnerschaft")),
        Words("key partners", "Schlüsselpartner", ("key partnerships", "Schlüsselpartnerschaften")),
        "who helps the business model to work",
        "#56B4E9",
        "rect",
        (NAME, ALIASES, TOPICS),
        module="key-partnerships",
        section=True,
    ),
    Kind(
        "Cost",
        Words("cost", "Kosten"),
        Words("costs", "Kosten", ("cost structure", "Kostenstruktur")),
        "what the business model costs",
        "#D55E00",
        "rect",
        (
            NAME,
            ALIASES,
            level("share", "share", "Anteil", "rating", "its part in the company's costs"),
            TOPICS,
        ),
        module="cost-structure",
        section=True,
    ),
)

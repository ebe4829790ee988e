"""The model itself, and the modules behind the offer: activities, resources, partners, costs."""

from graphmodel.words import Words

from .declare import Kind, Property, Type
from .topics import TOPICS
from .values import ALIASES, NAME, level, text, texts, yes

MODEL = Kind(
    "Model",
    Words("business model", "Geschäftsmodell", ("model", "Modell")),
    Words("business models", "Geschäftsmodelle"),
    Words(
        "one company or business unit under study",
        "ein Unternehmen oder Geschäftsbereich, der untersucht wird",
    ),
    "#000000",
    "rect",
    (
        NAME,
        Property(
            "language",
            Words("language", "Sprache"),
            Type("language"),
            Words("of the names: en or de", "der Namen: en oder de"),
        ),
        text(
            "about",
            "about",
            "Beschreibung",
            Words(
                "what the company does, and where the facts come from",
                "was das Unternehmen tut und woher die Angaben stammen",
            ),
        ),
        yes(
            "media_experience",
            "media experience",
            "Medienerfahrung",
            Words(
                "the company knows media work", "das Unternehmen kennt sich mit Medienarbeit aus"
            ),
        ),
        yes(
            "media_organisation",
            "media organisation",
            "Medienorganisation",
            Words(
                "the company is organised for media work",
                "das Unternehmen ist für Medienarbeit organisiert",
            ),
        ),
        yes(
            "innovation",
            "innovation",
            "Innovation",
            Words(
                "the company can win by innovation",
                "das Unternehmen kann durch Innovation gewinnen",
            ),
        ),
        texts(
            "rules_off",
            "rules off",
            "Regeln aus",
            Words(
                "rules of compatibility that do not count here",
                "Verträglichkeitsregeln, die hier nicht zählen",
            ),
        ),
        Property(
            "own_categories",
            Words("categories", "Kategorien"),
            Type("consequences"),
            Words(
                "own categories of segments, each with its consequence",
                "eigene Kategorien von Segmenten, jede mit ihrer Folge",
            ),
        ),
    ),
)

KINDS = (
    MODEL,
    Kind(
        "KeyResource",
        Words("key resource", "Schlüsselressource"),
        Words("key resources", "Schlüsselressourcen"),
        Words(
            "what the business model needs to work",
            "was das Geschäftsmodell braucht, um zu funktionieren",
        ),
        "#0072B2",
        "rect",
        (
            NAME,
            ALIASES,
            yes(
                "strong",
                "strong",
                "stark",
                Words(
                    "a capability that others would buy", "eine Fähigkeit, die andere kaufen würden"
                ),
            ),
            TOPICS,
        ),
        module="key-resources",
        section=True,
    ),
    Kind(
        "KeyActivity",
        Words("key activity", "Schlüsselaktivität"),
        Words("key activities", "Schlüsselaktivitäten"),
        Words("what the company must do well", "was das Unternehmen gut können muss"),
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
        Words(
            "who helps the business model to work", "wer dem Geschäftsmodell hilft zu funktionieren"
        ),
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
        Words("what the business model costs", "was das Geschäftsmodell kostet"),
        "#D55E00",
        "rect",
        (
            NAME,
            ALIASES,
            level(
                "share",
                "share",
                "Anteil",
                "rating",
                Words(
                    "its part in the company's costs", "ihr Anteil an den Kosten des Unternehmens"
                ),
            ),
            TOPICS,
        ),
        module="cost-structure",
        section=True,
    ),
)

"""Ratings: every judgement of the kind "how far does X serve Y", one node each."""

from .declare import Kind, Link, Property, Ratings
from .values import CODE, NAME, level, one_of, text, yes
from .words import Words

LEVEL = level("level", "level", "Stufe", "rating", "how far it serves")
SUITABILITY = Property(
    "level",
    Words("code", "Code"),
    CODE,
    "0 unsuitable, 1 nobody there yet, 2 users exchange about it, 3 occupied by others",
    reasoned=True,
    value_key=Words("code", "Code"),
)
TOPICS = Link(
    "FOR",
    ("Topic", "TopicArea"),
    Words("topics", "Themen"),
    "the topics or areas that the judgement rests on",
)
ADDED = Property(
    "additional benefit",
    Words("adds benefit", "Zusatznutzen"),
    CODE,
    "benefit through social media",
    reasoned=True,
    value_key=Words("code", "Code"),
)
RAISED = Property(
    "product benefit",
    Words("raises product benefit", "steigert Produktnutzen"),
    CODE,
    "more benefit from the product itself",
    reasoned=True,
    value_key=Words("code", "Code"),
)

FORMATS = Ratings(
    "formats",
    Words("formats", "Nutzungsformate", ("usage formats", "Formate")),
    "UsageFormat",
    "codes per topic area or topic and usage format; a code not given is unknown",
    SUITABILITY,
    rows=("TopicArea", "Topic"),
    purposes=(ADDED, RAISED),
)
BENEFITS = Ratings(
    "user_benefits",
    Words("user benefits", "Nutzernutzen", ("UserNutzen",)),
    "UserBenefit",
    "what its people get in social media, apart from the product's own benefit",
    LEVEL,
    properties=(
        one_of(
            "origin",
            "origin",
            "Herkunft",
            "where the benefit comes from",
            Words("from the relationship", "aus der Beziehung"),
            Words("new through social media", "neu durch Social Media"),
        ),
        yes(
            "equals_product",
            "equals product benefit",
            "gleich Produktnutzen",
            "it is the product's own",
        ),
    ),
    links=(TOPICS,),
)
COMPANY_BENEFITS = Ratings(
    "company_benefits",
    Words("company benefits", "Unternehmensnutzen"),
    "CompanyBenefit",
    "what the company gains in social media",
    LEVEL,
    properties=(
        yes("possible", "possible", "möglich", "it can be reached"),
        yes("wanted", "wanted", "gewünscht", "it is to be reached"),
        text("prerequisite", "prerequisite", "Voraussetzung", "technique or concept that it needs"),
    ),
    links=(TOPICS,),
)
EFFECTS = Ratings(
    "effects",
    Words("effects", "Wirkungen", ("social media effects",)),
    "Effect",
    "which social-media effects work",
    LEVEL,
    links=(TOPICS,),
)
PARTICIPATION = Ratings(
    "participation",
    Words("participation", "Partizipation"),
    "ParticipationOffer",
    "how far an offer to take part suits",
    LEVEL,
    links=(TOPICS,),
)
MOTIVATION = Ratings(
    "motivation",
    Words("motivation", "Motivation"),
    "MotivationMethod",
    "how far a method of motivation suits",
    LEVEL,
    properties=(text("limits", "limits", "Grenzen", "limits of the chosen channel"),),
    links=(TOPICS,),
)
TABLES = (FORMATS, BENEFITS, COMPANY_BENEFITS, EFFECTS, PARTICIPATION, MOTIVATION)
RATING = Kind(
    "Rating",
    Words("rating", "Bewertung"),
    Words("ratings", "Bewertungen"),
    "a judgement how far one thing serves another; written in the tables of what it rates",
    "#CC79A7",
    "tag",
)

KINDS = (
    RATING,
    Kind(
        "UserBenefit",
        Words("user benefit", "Nutzernutzen", ("UserNutzen",)),
        Words("user benefits", "Nutzernutzen", ("UserNutzen",)),
        "what users get in social media, apart from the product's own benefit",
        "#CC79A7",
        "rounded",
        (
            NAME,
            one_of(
                "serves",
                "serves",
                "dient",
                "what the benefit is for",
                Words("strategy", "Strategie"),
                Words("relationship", "Beziehung"),
            ),
        ),
        section=True,
    ),
    Kind(
        "ParticipationOffer",
        Words("participation offer", "Partizipationsangebot"),
        Words("participation offers", "Partizipationsangebote"),
        "a way for users to help with the company's performance or with social media",
        "#CC79A7",
        "hexagon",
        (
            NAME,
            one_of(
                "side",
                "side",
                "Seite",
                "what users help with",
                Words("company performance", "Unternehmensleistung"),
                Words("social media", "Social Media"),
            ),
            one_of(
                "degree",
                "degree",
                "Grad",
                "how far users take part",
                Words("spontaneous", "spontan"),
                Words("successive", "schrittweise"),
                Words("co-design", "Mitgestaltung"),
            ),
        ),
        section=True,
    ),
    Kind(
        "MotivationMethod",
        Words("motivation method", "Motivationsmethode"),
        Words("motivation methods", "Motivationsmethoden"),
        "a way to move users to take part",
        "#CC79A7",
        "diamond",
        (
            NAME,
            one_of(
                "kind",
                "kind",
                "Art",
                "where the motive lies",
                Words("intrinsic", "intrinsisch"),
                Words("extrinsic", "extrinsisch"),
            ),
            one_of(
                "source",
                "source",
                "Quelle",
                "what it starts from",
                Words("own activity", "eigene Aktivität"),
                Words("data", "Daten"),
            ),
        ),
        section=True,
    ),
)

"""Ratings: every judgement of the kind "how far does X serve Y", one node each."""

from graphmodel.words import Words

from .declare import Kind, Link, Property, Ratings
from .values import CODE, NAME, level, one_of, text, yes

LEVEL = level("level", "level", "Stufe", "rating", Words("how far it serves", "wie weit es dient"))
SUITABILITY = Property(
    "level",
    Words("code", "Code"),
    CODE,
    Words(
        "0 unsuitable, 1 nobody there yet, 2 users exchange about it, 3 occupied by others",
        "0 ungeeignet, 1 noch niemand da, 2 Nutzer tauschen sich aus, 3 von anderen besetzt",
    ),
    reasoned=True,
    value_key=Words("code", "Code"),
)
TOPICS = Link(
    "FOR",
    ("Topic", "TopicArea"),
    Words("topics", "Themen"),
    Words(
        "the topics or areas that the judgement rests on",
        "die Themen oder Themenfelder, auf denen die Bewertung beruht",
    ),
)
ADDED = Property(
    "additional benefit",
    Words("adds benefit", "Zusatznutzen"),
    CODE,
    Words("benefit through social media", "Nutzen durch Social Media"),
    reasoned=True,
    value_key=Words("code", "Code"),
)
RAISED = Property(
    "product benefit",
    Words("raises product benefit", "steigert Produktnutzen"),
    CODE,
    Words("more benefit from the product itself", "mehr Nutzen aus dem Produkt selbst"),
    reasoned=True,
    value_key=Words("code", "Code"),
)

FORMATS = Ratings(
    "formats",
    Words("formats", "Nutzungsformate", ("usage formats", "Formate")),
    "UsageFormat",
    Words(
        "codes per topic area or topic and usage format; a code not given is unknown",
        "Codes je Themenfeld oder Thema und Nutzungsformat; ein fehlender Code ist unbekannt",
    ),
    SUITABILITY,
    rows=("TopicArea", "Topic"),
    purposes=(ADDED, RAISED),
)
BENEFITS = Ratings(
    "user_benefits",
    Words("user benefits", "Nutzernutzen", ("UserNutzen",)),
    "UserBenefit",
    Words(
        "what its people get in social media, apart from the product's own benefit",
        "was Nutzer in Social Media bekommen, neben dem Nutzen des Produkts",
    ),
    LEVEL,
    properties=(
        one_of(
            "origin",
            "origin",
            "Herkunft",
            Words("where the benefit comes from", "woher der Nutzen kommt"),
            Words("from the relationship", "aus der Beziehung"),
            Words("new through social media", "neu durch Social Media"),
        ),
        yes(
            "equals_product",
            "equals product benefit",
            "gleich Produktnutzen",
            Words("it is the product's own", "es ist der Nutzen des Produkts selbst"),
        ),
    ),
    links=(TOPICS,),
)
COMPANY_BENEFITS = Ratings(
    "company_benefits",
    Words("company benefits", "Unternehmensnutzen"),
    "CompanyBenefit",
    Words("what the company gains in social media", "was das Unternehmen in Social Media gewinnt"),
    LEVEL,
    properties=(
        yes("possible", "possible", "möglich", Words("it can be reached", "er ist erreichbar")),
        yes(
            "wanted", "wanted", "gewünscht", Words("it is to be reached", "er soll erreicht werden")
        ),
        text(
            "prerequisite",
            "prerequisite",
            "Voraussetzung",
            Words("technique or concept that it needs", "Technik oder Konzept, das er braucht"),
        ),
    ),
    links=(TOPICS,),
)
EFFECTS = Ratings(
    "effects",
    Words("effects", "Wirkungen", ("social media effects",)),
    "Effect",
    Words("which social-media effects work", "welche Social-Media-Effekte wirken"),
    LEVEL,
    links=(TOPICS,),
)
PARTICIPATION = Ratings(
    "participation",
    Words("participation", "Partizipation"),
    "ParticipationOffer",
    Words("how far an offer to take part suits", "wie gut ein Angebot zum Mitmachen passt"),
    LEVEL,
    links=(TOPICS,),
)
MOTIVATION = Ratings(
    "motivation",
    Words("motivation", "Motivation"),
    "MotivationMethod",
    Words("how far a method of motivation suits", "wie gut eine Motivationsmethode passt"),
    LEVEL,
    properties=(
        text(
            "limits",
            "limits",
            "Grenzen",
            Words("limits of the chosen channel", "Grenzen des gewählten Kanals"),
        ),
    ),
    links=(TOPICS,),
)
TABLES = (FORMATS, BENEFITS, COMPANY_BENEFITS, EFFECTS, PARTICIPATION, MOTIVATION)
RATING = Kind(
    "Rating",
    Words("rating", "Bewertung"),
    Words("ratings", "Bewertungen"),
    Words(
        "a judgement how far one thing serves another; written in the tables of what it rates",
        "eine Bewertung, wie weit eines dem anderen dient; steht bei dem, was bewertet wird",
    ),
    "#CC79A7",
    "tag",
)

KINDS = (
    RATING,
    Kind(
        "UserBenefit",
        Words("user benefit", "Nutzernutzen", ("UserNutzen",)),
        Words("user benefits", "Nutzernutzen", ("UserNutzen",)),
        Words(
            "what users get in social media, apart from the product's own benefit",
            "was Nutzer in Social Media bekommen, neben dem Nutzen des Produkts",
        ),
        "#CC79A7",
        "rounded",
        (
            NAME,
            one_of(
                "serves",
                "serves",
                "dient",
                Words("what the benefit is for", "wofür der Nutzen ist"),
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
        Words(
            "a way for users to help with the company's performance or with social media",
            "ein Weg, an der Leistung des Unternehmens oder in Social Media mitzuwirken",
        ),
        "#CC79A7",
        "hexagon",
        (
            NAME,
            one_of(
                "side",
                "side",
                "Seite",
                Words("what users help with", "woran Nutzer mitwirken"),
                Words("company performance", "Unternehmensleistung"),
                Words("social media", "Social Media"),
            ),
            one_of(
                "degree",
                "degree",
                "Grad",
                Words("how far users take part", "wie weit Nutzer mitwirken"),
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
        Words("a way to move users to take part", "ein Weg, Nutzer zum Mitmachen zu bewegen"),
        "#CC79A7",
        "diamond",
        (
            NAME,
            one_of(
                "kind",
                "kind",
                "Art",
                Words("where the motive lies", "wo der Antrieb liegt"),
                Words("intrinsic", "intrinsisch"),
                Words("extrinsic", "extrinsisch"),
            ),
            one_of(
                "source",
                "source",
                "Quelle",
                Words("what it starts from", "wovon sie ausgeht"),
                Words("own activity", "eigene Aktivität"),
                Words("data", "Daten"),
            ),
        ),
        section=True,
    ),
)

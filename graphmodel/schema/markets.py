"""Multi-sided markets, and who already serves a topic in a usage format."""

from .declare import Kind, Link, Property, Type
from .values import DIRECTION, NAME, level, one_of, text
from .vocabulary import TERMS
from .words import Words

DEPENDS_ON = Link(
    "DEPENDS_ON",
    ("Segment",),
    Words("depends on", "hängt ab von"),
    "a side without which this one stays away; of a group of alternatives any one is enough",
    properties=(
        one_of(
            "need",
            "need",
            "Art",
            "whether it must be there or helps",
            Words("must", "muss"),
            Words("helps", "hilft"),
        ),
        text("group", "group", "Gruppe", "alternatives have the same group"),
        text("why", "why", "Grund", "the reason"),
    ),
    by=("market",),
    scalar="need",
    owner_property="market",
)
ATTRACTS = Link(
    "ATTRACTS",
    ("Segment",),
    Words("attracts", "zieht an"),
    "a network effect on a side; on itself it is a same-side effect",
    properties=(
        one_of(
            "sign",
            "sign",
            "Vorzeichen",
            "whether more of this side draws or drives away",
            Words("positive", "positiv"),
            Words("negative", "negativ"),
        ),
        level("level", "level", "Stufe", "rating", "how strong it is"),
        DIRECTION,
    ),
    by=("market",),
    scalar="sign",
    reflexive=True,
    owner_property="market",
)
SIDES = Link(
    "SIDE_OF",
    ("Segment",),
    Words("sides", "Seiten"),
    "the segments that meet in it",
    properties=(
        text("role", "role", "Rolle", "what the side does in the market"),
        one_of(
            "brings",
            "brings",
            "bringt",
            "what the company gets from it",
            Words("money", "Geld"),
            Words("reach", "Reichweite"),
            Words("access", "Zugang"),
            many=True,
        ),
        text("risk", "risk", "Risiko", "its risk at the start"),
        text("reduced_by", "reduced by", "vermindert durch", "what reduces that risk"),
        text("change", "change", "Veränderung", "what social media can change there"),
    ),
    scalar="role",
    backwards=True,
    links=(DEPENDS_ON, ATTRACTS),
)
OCCUPIES = Link(
    "OCCUPIES",
    ("TopicArea", "Topic"),
    Words("occupies", "besetzt"),
    "where it already serves users, and in which formats",
    properties=(
        Property(
            "format",
            Words("format", "Format"),
            Type("choice", {term.key: term.words for term in TERMS if term.label == "UsageFormat"}),
            "the usage format",
        ),
    ),
    by=("format",),
    scalar="format",
)

KINDS = (
    Kind(
        "Market",
        Words("market", "Markt"),
        Words("markets", "Märkte"),
        "a multi-sided market whose sides need each other",
        "#000000",
        "hexagon",
        (NAME, SIDES),
        section=True,
    ),
    Kind(
        "Competitor",
        Words("competitor", "Wettbewerber"),
        Words("competitors", "Wettbewerber"),
        "who already serves a topic in a usage format",
        "#D55E00",
        "rounded",
        (
            NAME,
            one_of(
                "kind",
                "kind",
                "Art",
                "what sort of competitor",
                Words("media house", "Medienhaus"),
                Words("direct competitor", "direkter Wettbewerber"),
                Words("social-media company", "Social-Media-Unternehmen"),
                Words("existing community", "bestehende Community"),
                Words("other", "sonstiger", ("sonstige",)),
            ),
            one_of(
                "competence",
                "competence",
                "Kompetenz",
                "theirs, compared with ours",
                Words("lower", "geringer"),
                Words("comparable", "vergleichbar"),
                Words("higher", "höher"),
            ),
            one_of(
                "resources",
                "resources",
                "Ressourcen",
                "theirs, compared with ours",
                Words("fewer", "weniger"),
                Words("comparable", "vergleichbar"),
                Words("far more", "weit mehr"),
            ),
            OCCUPIES,
            Link("SERVES", ("Segment",), Words("serves", "bedient"), "the segments that it serves"),
        ),
        section=True,
    ),
)

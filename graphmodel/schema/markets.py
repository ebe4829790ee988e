"""Multi-sided markets, and who already serves a topic in a usage format."""

from graphmodel.words import Words

from .declare import Kind, Link, Property, Type
from .values import DIRECTION, NAME, level, one_of, text
from .vocabulary import TERMS

DEPENDS_ON = Link(
    "DEPENDS_ON",
    ("Segment",),
    Words("depends on", "hängt ab von"),
    Words(
        "a side without which this one stays away; of a group of alternatives any one is enough",
        "eine Seite, ohne die diese wegbleibt; von einer Gruppe von Alternativen genügt eine",
    ),
    properties=(
        one_of(
            "need",
            "need",
            "Art",
            Words("whether it must be there or helps", "ob sie da sein muss oder hilft"),
            Words("must", "muss"),
            Words("helps", "hilft"),
        ),
        text(
            "group",
            "group",
            "Gruppe",
            Words("alternatives have the same group", "Alternativen haben dieselbe Gruppe"),
        ),
        text("why", "why", "Grund", Words("the reason", "der Grund")),
    ),
    by=("market",),
    scalar="need",
    owner_property="market",
)
ATTRACTS = Link(
    "ATTRACTS",
    ("Segment",),
    Words("attracts", "zieht an"),
    Words(
        "a network effect on a side; on itself it is a same-side effect",
        "ein Netzwerkeffekt auf eine Seite; auf sich selbst wirkt er auf derselben Seite",
    ),
    properties=(
        one_of(
            "sign",
            "sign",
            "Vorzeichen",
            Words(
                "whether more of this side draws or drives away",
                "ob mehr von dieser Seite anzieht oder abstößt",
            ),
            Words("positive", "positiv"),
            Words("negative", "negativ"),
        ),
        level("level", "level", "Stufe", "rating", Words("how strong it is", "wie stark es ist")),
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
    Words("the segments that meet in it", "die Segmente, die sich darin treffen"),
    properties=(
        text(
            "role",
            "role",
            "Rolle",
            Words("what the side does in the market", "was die Seite im Markt tut"),
        ),
        one_of(
            "brings",
            "brings",
            "bringt",
            Words("what the company gets from it", "was das Unternehmen von ihr bekommt"),
            Words("money", "Geld"),
            Words("reach", "Reichweite"),
            Words("access", "Zugang"),
            many=True,
        ),
        text("risk", "risk", "Risiko", Words("its risk at the start", "ihr Risiko am Anfang")),
        text(
            "reduced_by",
            "reduced by",
            "vermindert durch",
            Words("what reduces that risk", "was dieses Risiko verringert"),
        ),
        text(
            "change",
            "change",
            "Veränderung",
            Words("what social media can change there", "was Social Media dort verändern kann"),
        ),
    ),
    scalar="role",
    backwards=True,
    links=(DEPENDS_ON, ATTRACTS),
)
OCCUPIES = Link(
    "OCCUPIES",
    ("TopicArea", "Topic"),
    Words("occupies", "besetzt"),
    Words(
        "where it already serves users, and in which formats",
        "wo er schon Nutzer bedient, und in welchen Formaten",
    ),
    properties=(
        Property(
            "format",
            Words("format", "Format"),
            Type("choice", {term.key: term.words for term in TERMS if term.label == "UsageFormat"}),
            Words("the usage format", "das Nutzungsformat"),
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
        Words(
            "a multi-sided market whose sides need each other",
            "ein mehrseitiger Markt, dessen Seiten einander brauchen",
        ),
        "#000000",
        "hexagon",
        (NAME, SIDES),
        section=True,
    ),
    Kind(
        "Competitor",
        Words("competitor", "Wettbewerber"),
        Words("competitors", "Wettbewerber"),
        Words(
            "who already serves a topic in a usage format",
            "wer ein Thema in einem Nutzungsformat schon bedient",
        ),
        "#D55E00",
        "rounded",
        (
            NAME,
            one_of(
                "kind",
                "kind",
                "Art",
                Words("what sort of competitor", "welche Art von Wettbewerber"),
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
                Words(
                    "theirs, compared with ours", "die des Wettbewerbers, verglichen mit unserer"
                ),
                Words("lower", "geringer"),
                Words("comparable", "vergleichbar"),
                Words("higher", "höher"),
            ),
            one_of(
                "resources",
                "resources",
                "Ressourcen",
                Words(
                    "theirs, compared with ours", "die des Wettbewerbers, verglichen mit unserer"
                ),
                Words("fewer", "weniger"),
                Words("comparable", "vergleichbar"),
                Words("far more", "weit mehr"),
            ),
            OCCUPIES,
            Link(
                "SERVES",
                ("Segment",),
                Words("serves", "bedient"),
                Words("the segments that it serves", "die Segmente, die er bedient"),
            ),
        ),
        section=True,
    ),
)

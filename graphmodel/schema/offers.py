"""What the company delivers and how: propositions, channels, needs, and who is paid by whom."""

from graphmodel.words import Words

from .declare import Kind, Link
from .ratings import BENEFITS, EFFECTS
from .topics import TOPICS
from .values import ALIASES, NAME, level, one_of, text, yes

MEETS = Link(
    "MEETS",
    ("Need",),
    Words("meets", "erfüllt"),
    Words("the need that it meets", "das Bedürfnis, das es erfüllt"),
)
PROPOSITION_LINKS = (
    TOPICS,
    Link(
        "COMPARABLE_TO",
        ("ValueProposition",),
        Words("comparable to", "vergleichbar mit"),
        Words(
            "an offer that customers would compare it with",
            "ein Angebot, mit dem Kunden es vergleichen würden",
        ),
        undirected=True,
    ),
    Link(
        "ASPECT_OF",
        ("ValueProposition",),
        Words("aspect of", "Aspekt von"),
        Words("the whole that this aspect belongs to", "das Ganze, zu dem dieser Aspekt gehört"),
        acyclic=True,
    ),
    Link(
        "DELIVERED_THROUGH",
        ("Channel",),
        Words("channels", "Kanäle"),
        Words("the channels that deliver it", "die Kanäle, über die es geliefert wird"),
    ),
    MEETS,
)

KINDS = (
    Kind(
        "Need",
        Words("need", "Bedürfnis"),
        Words("needs", "Bedürfnisse"),
        Words(
            "what people try to get done, with its context",
            "was Menschen erreichen wollen, mit dem Zusammenhang",
        ),
        "#D55E00",
        "ellipse",
        (
            NAME,
            ALIASES,
            text(
                "context",
                "context",
                "Kontext",
                Words("where and when it arises", "wo und wann es entsteht"),
            ),
            text(
                "outcome",
                "outcome",
                "Ergebnis",
                Words("the outcome that people want", "das Ergebnis, das Menschen wünschen"),
            ),
            one_of(
                "stability",
                "stability",
                "Beständigkeit",
                Words("whether it lasts", "ob es bleibt"),
                Words("stable", "stabil"),
                Words("shifting", "wandelbar"),
            ),
            level(
                "social_context",
                "social context",
                "sozialer Kontext",
                "affinity",
                Words(
                    "how much others' opinion and experience shape it",
                    "wie stark Meinung und Erfahrung anderer es prägen",
                ),
            ),
        ),
        section=True,
    ),
    Kind(
        "ValueProposition",
        Words("value proposition", "Wertangebot", ("proposition", "offer", "Angebot")),
        Words("value propositions", "Wertangebote"),
        Words(
            "what is delivered; an aspect that is paid for on its own is a proposition of its own",
            "was geliefert wird; ein Aspekt, der für sich bezahlt wird, ist ein eigenes Angebot",
        ),
        "#E69F00",
        "rounded",
        (
            NAME,
            ALIASES,
            level(
                "price",
                "price",
                "Preisniveau",
                "price",
                Words("its price level", "das Preisniveau"),
            ),
            text(
                "benefit",
                "product benefit",
                "Produktnutzen",
                Words("what the product itself gives", "was das Produkt selbst bietet"),
            ),
            yes(
                "content",
                "content and distribution",
                "Inhalt und Verbreitung",
                Words(
                    "it consists of content and its distribution",
                    "es besteht aus Inhalten und deren Verbreitung",
                ),
            ),
            text(
                "digital_substitute",
                "digital substitute",
                "digitaler Ersatz",
                Words(
                    "what could take its place and tip the balance of a market",
                    "was an seine Stelle treten und einen Markt kippen könnte",
                ),
            ),
            *PROPOSITION_LINKS,
            BENEFITS,
            EFFECTS,
        ),
        module="value-propositions",
        section=True,
    ),
    Kind(
        "Channel",
        Words("channel", "Kanal"),
        Words("channels", "Kanäle"),
        Words("how a segment is reached and served", "wie ein Segment erreicht und bedient wird"),
        "#56B4E9",
        "rounded",
        (
            NAME,
            ALIASES,
            one_of(
                "switching",
                "switching",
                "Wechsel",
                Words(
                    "how easily customers switch to another channel",
                    "wie leicht Kunden zu einem anderen Kanal wechseln",
                ),
                Words("easy", "leicht"),
                Words("medium", "mittel"),
                Words("hard", "schwer"),
            ),
            level(
                "price",
                "price",
                "Preisniveau",
                "price",
                Words("its price level", "das Preisniveau"),
            ),
            text(
                "added_value",
                "added value",
                "Zusatznutzen",
                Words("what customers get by using it", "was Kunden davon haben, ihn zu nutzen"),
            ),
            TOPICS,
            Link(
                "KEPT_APART_FROM",
                ("Channel",),
                Words("kept apart from", "getrennt von"),
                Words(
                    "a channel that is meant to stay apart from it",
                    "ein Kanal, der von diesem getrennt bleiben soll",
                ),
                undirected=True,
            ),
            MEETS,
        ),
        module="channels",
        section=True,
    ),
    Kind(
        "RevenueStream",
        Words("revenue stream", "Einnahmequelle", ("Erlösquelle",)),
        Words("revenue streams", "Einnahmequellen", ("Erlösquellen",)),
        Words(
            "money that comes in: the fact of paying, written once",
            "Geld, das hereinkommt: dass gezahlt wird, steht nur hier",
        ),
        "#F0E442",
        "rounded",
        (
            NAME,
            ALIASES,
            text("how", "how", "wie", Words("how it is paid", "wie gezahlt wird")),
            level(
                "share",
                "share",
                "Anteil",
                "rating",
                Words("its part in the company's revenue", "der Anteil am Umsatz des Unternehmens"),
            ),
            Link(
                "FROM",
                ("Segment", "KeyPartner"),
                Words("from", "von"),
                Words("who pays", "wer zahlt"),
            ),
            Link(
                "TO",
                ("Segment", "KeyPartner"),
                Words("to", "an"),
                Words(
                    "who is paid, if not the company",
                    "wer das Geld bekommt, wenn nicht das Unternehmen",
                ),
            ),
            Link(
                "PAYS_FOR",
                ("ValueProposition", "Channel", "KeyActivity"),
                Words("for", "für"),
                Words("what is paid for", "wofür gezahlt wird"),
            ),
            TOPICS,
        ),
        module="revenue-streams",
        section=True,
    ),
)

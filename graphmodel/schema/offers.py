"""What the company delivers and how: propositions, channels, needs, and who is paid by whom."""

from .declare import Kind, Link
from .ratings import BENEFITS, EFFECTS
from .topics import TOPICS
from .values import ALIASES, NAME, level, one_of, text, yes
from .words import Words

MEETS = Link("MEETS", ("Need",), Words("meets", "erfüllt"), "the need that it meets")
PROPOSITION_LINKS = (
    TOPICS,
    Link(
        "COMPARABLE_TO",
        ("ValueProposition",),
        Words("comparable to", "vergleichbar mit"),
        "an offer that customers would compare it with",
        undirected=True,
    ),
    Link(
        "ASPECT_OF",
        ("ValueProposition",),
        Words("aspect of", "Aspekt von"),
        "the whole that this aspect belongs to",
        acyclic=True,
    ),
    Link(
        "DELIVERED_THROUGH",
        ("Channel",),
        Words("channels", "Kanäle"),
        "the channels that deliver it",
    ),
    MEETS,
)

KINDS = (
    Kind(
        "Need",
        Words("need", "Bedürfnis"),
        Words("needs", "Bedürfnisse"),
        "what people try to get done, with its context",
        "#D55E00",
        "ellipse",
        (
            NAME,
            ALIASES,
            text("context", "context", "Kontext", "where and when it arises"),
            text("outcome", "outcome", "Ergebnis", "the outcome that people want"),
            one_of(
                "stability",
                "stability",
                "Beständigkeit",
                "whether it lasts",
                Words("stable", "stabil"),
                Words("shifting", "wandelbar"),
            ),
            level(
                "social_context",
                "social context",
                "sozialer Kontext",
                "affinity",
                "how much others' opinion and experience shape it",
            ),
        ),
        section=True,
    ),
    Kind(
        "ValueProposition",
        Words("value proposition", "Wertangebot", ("proposition", "offer", "Angebot")),
        Words("value propositions", "Wertangebote"),
        "what is delivered; an aspect that is paid for on its own is a proposition of its own",
        "#E69F00",
        "rounded",
        (
            NAME,
            ALIASES,
            level("price", "price", "Preisniveau", "price", "its price level"),
            text("benefit", "product benefit", "Produktnutzen", "what the product itself gives"),
            yes(
                "content",
                "content and distribution",
                "Inhalt und Verbreitung",
                "it consists of content and its distribution",
            ),
            text(
                "digital_substitute",
                "digital substitute",
                "digitaler Ersatz",
                "what could take its place and tip the balance of a market",
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
        "how a segment is reached and served",
        "#56B4E9",
        "rounded",
        (
            NAME,
            ALIASES,
            one_of(
                "switching",
                "switching",
                "Wechsel",
                "how easily customers switch to another channel",
                Words("easy", "leicht"),
                Words("medium", "mittel"),
                Words("hard", "schwer"),
            ),
            level("price", "price", "Preisniveau", "price", "its price level"),
            text("added_value", "added value", "Zusatznutzen", "what customers get by using it"),
            TOPICS,
            Link(
                "KEPT_APART_FROM",
                ("Channel",),
                Words("kept apart from", "getrennt von"),
                "a channel that is meant to stay apart from it",
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
        "money that comes in: the fact of paying, written once",
        "#F0E442",
        "rounded",
        (
            NAME,
            ALIASES,
            text("how", "how", "wie", "how it is paid"),
            level("share", "share", "Anteil", "rating", "its part in the company's revenue"),
            Link("FROM", ("Segment", "KeyPartner"), Words("from", "von"), "who pays"),
            Link(
                "TO",
                ("Segment", "KeyPartner"),
                Words("to", "an"),
                "who is paid, if not the company",
            ),
            Link(
                "PAYS_FOR",
                ("ValueProposition", "Channel", "KeyActivity"),
                Words("for", "für"),
                "what is paid for",
            ),
            TOPICS,
        ),
        module="revenue-streams",
        section=True,
    ),
)

"""The fixed vocabularies: nodes that all models share."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphmodel.words import Words

from .declare import Kind


@dataclass(frozen=True)
class Term:
    """One word of a vocabulary: a node without a model, known by its key."""

    label: str
    key: str
    words: Words
    position: int

    @property
    def id(self) -> str:
        """The id of the node: the key alone."""
        return self.key

    @property
    def properties(self) -> dict[str, str | int]:
        """What the node records, without its id."""
        names = {"name": self.words.en, "name_en": self.words.en, "name_de": self.words.de}
        return names | {"position": self.position}


_MODULES = (
    ("customer-segments", Words("customer segments", "Kundensegmente")),
    ("value-propositions", Words("value propositions", "Wertangebote")),
    ("channels", Words("channels", "Kanäle")),
    ("customer-relationships", Words("customer relationships", "Kundenbeziehungen")),
    ("revenue-streams", Words("revenue streams", "Einnahmequellen")),
    ("key-resources", Words("key resources", "Schlüsselressourcen")),
    ("key-activities", Words("key activities", "Schlüsselaktivitäten")),
    ("key-partnerships", Words("key partnerships", "Schlüsselpartnerschaften")),
    ("cost-structure", Words("cost structure", "Kostenstruktur")),
)
_FORMATS = (
    ("audience", Words("audience", "Publikum", ("Audience",))),
    ("social-network", Words("social network", "soziales Netzwerk", ("Social Network",))),
    ("community", Words("community", "Community")),
    ("brand-community", Words("brand community", "Marken-Community", ("Brand Community",))),
    ("topic-community", Words("topic community", "Themen-Community")),
)
_BENEFITS = (
    ("market-access", Words("market access", "Marktzugang")),
    ("market-cultivation", Words("market cultivation", "Marktbearbeitung")),
    ("market-information", Words("market information", "Marktinformation")),
    ("market-knowledge", Words("market knowledge", "Marktwissen")),
    ("participation", Words("participation", "Partizipation")),
    ("relationships", Words("relationships", "Beziehungen")),
)
_EFFECTS = (
    ("user-benefit", Words("user benefit", "Nutzernutzen", ("UserNutzen",))),
    ("information", Words("information", "Information")),
    ("communication", Words("communication", "Kommunikation")),
    ("social-context", Words("social context", "sozialer Kontext")),
    (
        "participation-and-motivation",
        Words("participation and motivation", "Partizipation und Motivation"),
    ),
    ("network-effects", Words("network effects", "Netzwerkeffekte")),
)

# What works on each type of customer relationship: above all, and besides. It is the fixed table of
# the method, beside which stands what a model rates itself.
EFFECTS_ON: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "personal": ((), ("information", "social-context")),
    "dedicated personal": ((), ("information", "social-context")),
    "self-service": ((), ("information", "social-context")),
    "automated": ((), ("information", "social-context")),
    "communities": (
        ("social-context",),
        ("network-effects", "information", "participation-and-motivation"),
    ),
    "co-creation": (
        ("participation-and-motivation",),
        ("social-context", "information"),
    ),
}

KINDS = (
    Kind(
        "Module",
        Words("module", "Modul"),
        Words("modules", "Module"),
        Words(
            "one of the nine building blocks of the Business Model Canvas (Osterwalder, Pigneur)",
            "einer der neun Bausteine des Business Model Canvas (Osterwalder, Pigneur)",
        ),
        "#000000",
        "rounded",
    ),
    Kind(
        "UsageFormat",
        Words("usage format", "Nutzungsformat", ("format", "Nutzungsform")),
        Words("usage formats", "Nutzungsformate"),
        Words(
            "how people use social media: as audience, in a network, in a community",
            "wie Menschen Social Media nutzen: als Publikum, in einem Netzwerk, in einer Community",
        ),
        "#0072B2",
        "hexagon",
    ),
    Kind(
        "CompanyBenefit",
        Words("company benefit", "Unternehmensnutzen"),
        Words("company benefits", "Unternehmensnutzen"),
        Words(
            "what a company can gain in social media",
            "was ein Unternehmen in Social Media gewinnen kann",
        ),
        "#E69F00",
        "hexagon",
    ),
    Kind(
        "Effect",
        Words("social-media effect", "Social-Media-Wirkung"),
        Words("social-media effects", "Social-Media-Wirkungen"),
        Words("a way in which social media works", "eine Weise, in der Social Media wirkt"),
        "#E69F00",
        "triangle",
    ),
)
TERMS = tuple(
    Term(label, key, words, position)
    for label, terms in (
        ("Module", _MODULES),
        ("UsageFormat", _FORMATS),
        ("CompanyBenefit", _BENEFITS),
        ("Effect", _EFFECTS),
    )
    for position, (key, words) in enumerate(terms, 1)
)

"""The layout of worksheets: which sheet holds what; its columns follow from the declarations."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from graphmodel.schema import BY_LABEL, Words, fold
from graphmodel.schema.declare import Entry, Link, Ratings


@dataclass(frozen=True)
class Sheet:
    """A table of things, or of what stands in an entry of things, by the names of the schema."""

    words: Words
    owners: tuple[str, ...]  # labels of the things, or of those in whose entry the rows stand
    entry: str = ""  # a link or table of ratings of the owners; without it the things themselves
    inner: str = ""  # a link within that link

    @property
    def label(self) -> str:
        """The first of the labels: all declare the entry alike."""
        return self.owners[0]

    @cached_property
    def declared(self) -> Link | Ratings | None:
        """The entry of the owners that the rows fill; None where they are the things."""
        entries: tuple[Entry, ...] = BY_LABEL[self.label].entries
        found = [each for each in entries if getattr(each, "name", "") == self.entry]
        return found[0] if found and isinstance(found[0], Link | Ratings) else None

    @cached_property
    def within(self) -> Link | None:
        """The link within that link, if the rows fill one."""
        links = self.declared.links if self.declared else ()
        return next((link for link in links if link.name == self.inner), None)


_OTHERS = (
    *("ValueProposition", "Channel", "RevenueStream", "KeyResource", "KeyActivity"),
    *("KeyPartner", "Cost"),
)
_RATED = ("Segment", "CustomerRelationship")

MODEL = Words("Model", "Modell")
SCALES = Words("Scales", "Skalen")
CATEGORIES = Words("Categories", "Kategorien")
SHEETS = (
    Sheet(Words("Segments", "Segmente"), ("Segment",)),
    Sheet(Words("Criteria", "Kriterien"), ("Segment",), "FORMED_BY"),
    Sheet(Words("Segment topics", "Segmentthemen"), ("Segment",), "HAS_TOPIC"),
    Sheet(Words("Formats", "Nutzungsformate"), ("Segment",), "formats"),
    Sheet(Words("Relationships", "Kundenbeziehungen"), ("CustomerRelationship",)),
    Sheet(Words("Services", "Leistungen"), ("CustomerRelationship",), "PROVIDES"),
    Sheet(Words("Constraints", "Einschränkungen"), ("CustomerRelationship",), "LIMITED_BY"),
    Sheet(Words("Benefits", "Nutzen"), ("CustomerRelationship",), "HAS_BENEFIT"),
    Sheet(Words("Relationship topics", "Beziehungsthemen"), ("CustomerRelationship",), "HAS_TOPIC"),
    Sheet(
        Words("Relationship benefits", "Nutzen je Beziehung"),
        ("CustomerRelationship",),
        "user_benefits",
    ),
    Sheet(
        Words("Relationship formats", "Formate je Beziehung"), ("CustomerRelationship",), "formats"
    ),
    Sheet(Words("Participation", "Partizipation"), _RATED, "participation"),
    Sheet(Words("Motivation", "Motivation"), _RATED, "motivation"),
    Sheet(Words("Topics", "Themen"), ("Topic",)),
    Sheet(Words("Topic areas", "Themenfelder"), ("TopicArea",)),
    Sheet(Words("Topics elsewhere", "Weitere Themen"), _OTHERS, "HAS_TOPIC"),
    Sheet(Words("Value propositions", "Wertangebote"), ("ValueProposition",)),
    Sheet(Words("Segment offers", "Angebote je Segment"), ("Segment",), "OFFERED"),
    Sheet(Words("Channels", "Kanäle"), ("Channel",)),
    Sheet(Words("Revenue streams", "Einnahmequellen"), ("RevenueStream",)),
    Sheet(Words("Key resources", "Schlüsselressourcen"), ("KeyResource",)),
    Sheet(Words("Key activities", "Schlüsselaktivitäten"), ("KeyActivity",)),
    Sheet(Words("Key partners", "Schlüsselpartner"), ("KeyPartner",)),
    Sheet(Words("Costs", "Kosten"), ("Cost",)),
    Sheet(Words("Target groups", "Zielgruppen"), ("TargetGroup",)),
    Sheet(Words("Needs", "Bedürfnisse"), ("Need",)),
    Sheet(Words("User benefits", "Nutzernutzen"), ("UserBenefit",)),
    Sheet(
        Words("Strategy benefits", "Nutzen je Segment"),
        ("Segment", "ValueProposition"),
        "user_benefits",
    ),
    Sheet(Words("Company benefits", "Unternehmensnutzen"), _RATED, "company_benefits"),
    Sheet(Words("Effects", "Wirkungen"), (*_RATED, "ValueProposition"), "effects"),
    Sheet(
        Words("Participation offers", "Partizipationsangebote"),
        ("ParticipationOffer",),
    ),
    Sheet(Words("Motivation methods", "Motivationsmethoden"), ("MotivationMethod",)),
    Sheet(Words("Competitors", "Wettbewerber"), ("Competitor",)),
    Sheet(Words("Occupied", "Besetzt"), ("Competitor",), "OCCUPIES"),
    Sheet(Words("Markets", "Märkte"), ("Market",)),
    Sheet(Words("Sides", "Seiten"), ("Market",), "SIDE_OF"),
    Sheet(Words("Dependencies", "Abhängigkeiten"), ("Market",), "SIDE_OF", "DEPENDS_ON"),
    Sheet(Words("Network effects", "Netzwerkeffekte"), ("Market",), "SIDE_OF", "ATTRACTS"),
    Sheet(Words("Judgements", "Urteile"), ("Judgement",)),
    Sheet(Words("Kept apart", "Getrennt"), ("Segment",), "KEPT_APART_FROM"),
    Sheet(Words("Change potential", "Veränderungspotenzial"), ("ChangePotential",)),
    Sheet(Words("Signs", "Anzeichen"), ("SegmentSign",)),
    Sheet(Words("Need communities", "Bedürfnisgemeinschaften"), ("NeedCommunity",)),
    Sheet(
        Words("Reach of communities", "Reichweite Gemeinschaften"), ("NeedCommunity",), "REACHES"
    ),
)
BY_NAME: Mapping[str, Sheet] = {fold(word): sheet for sheet in SHEETS for word in sheet.words.every}
HOME: Mapping[str, Sheet] = {sheet.label: sheet for sheet in SHEETS if not sheet.entry}

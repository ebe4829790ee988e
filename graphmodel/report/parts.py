"""The chapters of a report: which questions stand in them, in the order of reading."""

from dataclasses import dataclass

from graphmodel.schema import Words


@dataclass(frozen=True)
class Chapter:
    """One chapter: its questions, and the view that draws their answers, if one does."""

    title: Words
    questions: tuple[str, ...]
    view: str = ""


HEADLINES = (
    "segments strategies",
    "segments course",
    "topics shared",
    "markets uncovered",
    "change game-changers",
    "options overview",
    "study next-question",
)
DECISIONS = "segments course"
PROFILE = "segments profile"
CHAPTERS = (
    Chapter(
        Words("Segments", "Segmente"),
        ("segments overview", "segments audit", "segments target-groups", "segments affinity"),
    ),
    Chapter(
        Words("Topics across the business model", "Themen im Geschäftsmodell"),
        ("topics shared", "topics areas", "topics missing", "topics duplicates"),
        view="topics",
    ),
    Chapter(
        Words("Markets and their sides", "Märkte und ihre Seiten"),
        (
            "markets sides",
            "markets dependencies",
            "markets cycles",
            "markets payers",
            "markets cascade",
            "markets cutpoints",
            "markets uncovered",
            "markets network-effects",
        ),
        view="markets",
    ),
    Chapter(
        Words("Segments in conflict, and the strategies", "Konflikte der Segmente, Strategien"),
        (
            "segments strategies",
            "segments conflicts",
            "segments clusters",
            "segments course",
            "segments curve",
            "segments selection",
            "segments critical",
            "segments hints",
        ),
        view="compatibility",
    ),
    Chapter(
        Words("Usage formats and competition", "Nutzungsformate und Wettbewerb"),
        ("segments formats", "segments community"),
        view="formats",
    ),
    Chapter(
        Words("What social media can change", "Was Social Media verändern kann"),
        (
            "change game-changers",
            "change modules",
            "change segments",
            "change criteria",
            "change categories",
            "change new-segments",
        ),
    ),
    Chapter(
        Words("Customer relationships", "Kundenbeziehungen"),
        (
            "relationships overview",
            "relationships topics",
            "relationships causes",
            "relationships effects",
            "relationships services",
            "relationships constraints",
            "relationships benefits",
            "relationships formats",
        ),
    ),
    Chapter(
        Words("Need communities", "Bedürfnisgemeinschaften"),
        ("communities overview", "communities cuts", "communities agreement"),
        view="communities",
    ),
    Chapter(
        Words("Options for action", "Handlungsoptionen"),
        (
            "options overview",
            "options user-benefits",
            "options participation",
            "options motivation",
            "options company-benefits",
        ),
        view="options",
    ),
    Chapter(
        Words("What is still open", "Was noch offen ist"),
        ("study next-question", "options gaps", "study completeness"),
    ),
)

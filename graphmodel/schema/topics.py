"""Topics and their areas: what the parts of a business model stand for in the market."""

from .declare import Kind, Link
from .values import ALIASES, NAME, level, one_of, yes
from .words import Words

TOPICS = Link(
    "HAS_TOPIC",
    ("Topic",),
    Words("topics", "Themen"),
    "what it stands for in the market; a priority of none says that it does not carry the topic",
    properties=(
        level("priority", "priority", "Priorität", "priority", "weight for economic success here"),
        level(
            "affinity", "affinity", "Affinität", "affinity", "how well it suits social media here"
        ),
    ),
    scalar="priority",
)

KINDS = (
    Kind(
        "TopicArea",
        Words("topic area", "Themenfeld", ("Themenbereich", "area", "Feld")),
        Words("topic areas", "Themenfelder", ("Themenbereiche",)),
        "topics from one subject context",
        "#009E73",
        "hexagon",
        (
            NAME,
            ALIASES,
            yes(
                "general",
                "general",
                "allgemein",
                "an area that every segment can have, such as price",
            ),
            Link(
                "RELATED_TO",
                ("TopicArea",),
                Words("related to", "verwandt mit"),
                "an area whose context is related; relation is not passed on",
                undirected=True,
            ),
        ),
        section=True,
    ),
    Kind(
        "Topic",
        Words("topic", "Thema"),
        Words("topics", "Themen"),
        "what a segment, relationship, proposition, channel … stands for in the market",
        "#56B4E9",
        "tag",
        (
            NAME,
            ALIASES,
            level(
                "presence", "presence", "Präsenz", "presence", "how present it is in social media"
            ),
            level(
                "affinity",
                "affinity",
                "Affinität",
                "affinity",
                "stands in where a link records none",
            ),
            one_of(
                "option",
                "option",
                "Option",
                "what became of it as an option for action",
                Words("taken up", "aufgegriffen"),
                Words("dropped", "verworfen"),
                Words("open", "offen"),
            ),
            Link(
                "IN_AREA",
                ("TopicArea",),
                Words("area", "Feld", ("Themenfeld", "Bereich")),
                "its subject context",
                single=True,
            ),
        ),
        section=True,
    ),
)

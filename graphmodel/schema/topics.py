"""Topics and their areas: what the parts of a business model stand for in the market."""

from graphmodel.words import Words

from .declare import Kind, Link
from .values import ALIASES, NAME, level, one_of, yes

TOPICS = Link(
    "HAS_TOPIC",
    ("Topic",),
    Words("topics", "Themen"),
    Words(
        "what it stands for in the market; with a priority of none it does not carry the topic",
        "wofür es im Markt steht; mit der Priorität keine trägt es das Thema nicht",
    ),
    properties=(
        level(
            "priority",
            "priority",
            "Priorität",
            "priority",
            Words(
                "weight for economic success here", "Gewicht für den wirtschaftlichen Erfolg hier"
            ),
        ),
        level(
            "affinity",
            "affinity",
            "Affinität",
            "affinity",
            Words("how well it suits social media here", "wie gut es hier zu Social Media passt"),
        ),
    ),
    scalar="priority",
)

KINDS = (
    Kind(
        "TopicArea",
        Words("topic area", "Themenfeld", ("Themenbereich", "area", "Feld")),
        Words("topic areas", "Themenfelder", ("Themenbereiche",)),
        Words("topics from one subject context", "Themen aus einem gemeinsamen Zusammenhang"),
        "#009E73",
        "hexagon",
        (
            NAME,
            ALIASES,
            yes(
                "general",
                "general",
                "allgemein",
                Words(
                    "an area that every segment can have, such as price",
                    "ein Feld, das jedes Segment haben kann, etwa Preis",
                ),
            ),
            Link(
                "RELATED_TO",
                ("TopicArea",),
                Words("related to", "verwandt mit"),
                Words(
                    "an area whose context is related; areas not joined so are unrelated",
                    "ein Feld mit verwandtem Zusammenhang; andere gelten als nicht verwandt",
                ),
                undirected=True,
            ),
        ),
        section=True,
    ),
    Kind(
        "Topic",
        Words("topic", "Thema"),
        Words("topics", "Themen"),
        Words(
            "what a segment, relationship, proposition, channel … stands for in the market",
            "wofür ein Segment, eine Beziehung, ein Angebot, ein Kanal … im Markt steht",
        ),
        "#56B4E9",
        "tag",
        (
            NAME,
            ALIASES,
            level(
                "presence",
                "presence",
                "Präsenz",
                "presence",
                Words("how present it is in social media", "wie präsent es in Social Media ist"),
            ),
            level(
                "affinity",
                "affinity",
                "Affinität",
                "affinity",
                Words(
                    "stands in where a link records none",
                    "gilt, wo bei einer Verbindung keine steht",
                ),
            ),
            one_of(
                "option",
                "option",
                "Option",
                Words(
                    "what became of it as an option for action",
                    "was aus ihm als Handlungsoption wurde",
                ),
                Words("taken up", "aufgegriffen"),
                Words("dropped", "verworfen"),
                Words("open", "offen"),
            ),
            Link(
                "IN_AREA",
                ("TopicArea",),
                Words("area", "Feld", ("Themenfeld", "Bereich")),
                Words("its subject context", "sein Zusammenhang"),
                single=True,
            ),
        ),
        section=True,
    ),
)

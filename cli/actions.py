"""`graphmodel options`: the questions of the folder `options`, the options for action."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "options",
        said(
            """The options for action, topic by topic, with the gaps that still need an answer.

            Also, level by level: user benefits, participation, motivation, company benefits.""",
            """Die Handlungsoptionen, Thema für Thema, mit den Lücken, die noch eine Antwort
            brauchen.

            Auch, Ebene für Ebene: Nutzernutzen, Partizipation, Motivation, Unternehmensnutzen.""",
        ),
    )

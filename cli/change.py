"""`graphmodel change`: the questions of the folder `change`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "change",
        said(
            """How far social media can change the business model.

            By criterion, segment, module and category; where it is a game changer; which signs
            there are of new segments.""",
            """Wie weit Social Media das Geschäftsmodell verändern kann.

            Je Kriterium, Segment, Modul und Kategorie; wo es ein Game Changer ist; welche Anzeichen
            es für neue Segmente gibt.""",
        ),
    )

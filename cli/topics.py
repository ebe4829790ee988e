"""`graphmodel topics`: the questions of the folder `topics`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "topics",
        said(
            """Which topics carry several parts of the business model.

            Also: where one of the three customer-facing modules lacks a topic that the other two
            have, and which topics are probably one under two names.""",
            """Welche Themen mehrere Teile des Geschäftsmodells tragen.

            Auch: wo einem der drei kundennahen Module ein Thema fehlt, das die beiden anderen
            haben, und welche Themen wahrscheinlich eines unter zwei Namen sind.""",
        ),
    )

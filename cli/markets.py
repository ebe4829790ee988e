"""`graphmodel markets`: the questions of the folder `markets`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "markets",
        said(
            """Which sides of a market need each other.

            Also: who pays for whom, what falls when a side leaves, and where the market hangs on
            one side alone.""",
            """Welche Seiten eines Marktes einander brauchen.

            Auch: wer für wen zahlt, was fällt, wenn eine Seite geht, und wo der Markt an einer
            einzigen Seite hängt.""",
        ),
    )

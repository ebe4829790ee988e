"""`graphmodel relationships`: the questions of the folder `relationships`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "relationships",
        said(
            """What the customer relationships are, and what social media can do for them.

            Also: what causes them, what limits them, and which services social media touches.""",
            """Welche Kundenbeziehungen es gibt, und was Social Media für sie tun kann.

            Auch: was sie verursacht, was sie einschränkt, und welche Leistungen Social Media
            berührt.""",
        ),
    )

"""`graphmodel relationships`: the questions of the folder `relationships`."""

from .areas import area

command = area(
    "relationships",
    """What the customer relationships are, and what social media can do for them.

    Also: what causes them, what limits them, and which services social media touches.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

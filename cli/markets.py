"""`graphmodel markets`: the questions of the folder `markets`."""

from .areas import area

command = area(
    "markets",
    """Which sides of a market need each other.

    Also: who pays for whom, what falls when a side leaves, and where the market hangs on one
    side alone.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

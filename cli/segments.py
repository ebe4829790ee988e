"""`graphmodel segments`: the questions of the folder `segments`."""

from .areas import area

command = area(
    "segments",
    """Which segments must be kept apart, and how few strategies do.

    Also: why, what is still open and what to find out.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

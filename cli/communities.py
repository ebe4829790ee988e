"""`graphmodel communities`: the questions of the folder `communities`."""

from .areas import area

command = area(
    "communities",
    """How users group themselves by their needs, beside the segments of the company.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

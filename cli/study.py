"""`graphmodel study`: the questions of the folder `study`."""

from .areas import area

command = area(
    "study",
    """How far the study has come, and what to find out next.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

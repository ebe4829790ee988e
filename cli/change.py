"""`graphmodel change`: the questions of the folder `change`."""

from .areas import area

command = area(
    "change",
    """How far social media can change the business model.

    By criterion, segment, module and category; where it is a game changer; which signs there are
    of new segments.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

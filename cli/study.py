"""`graphmodel study`: the questions of the folder `study`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "study",
        said(
            "How far the study has come, and what to find out next.",
            "Wie weit die Untersuchung ist, und was als Nächstes zu klären ist.",
        ),
    )

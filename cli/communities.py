"""`graphmodel communities`: the questions of the folder `communities`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "communities",
        said(
            "How users group themselves by their needs, beside the segments of the company.",
            """Wie sich Nutzer nach ihren Bedürfnissen selbst gruppieren, neben den Segmenten des
            Unternehmens.""",
        ),
    )

"""`graphmodel segments`: the questions of the folder `segments`."""

from .areas import Area
from .language import said


def command() -> Area:
    """The group."""
    return Area(
        "segments",
        said(
            """Which segments must be kept apart, and how few strategies do.

            Also: why, what is still open and what to find out.""",
            """Welche Segmente getrennt bleiben müssen, und wie wenige Strategien genügen.

            Auch: warum, was noch offen ist und was herauszufinden ist.""",
        ),
    )

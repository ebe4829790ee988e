"""`graphmodel topics`: the questions of the folder `topics`."""

from .areas import area

command = area(
    "topics",
    """Which topics carry several parts of the business model.

    Also: where one of the three customer-facing modules lacks a topic that the other two
    have, and which topics are probably one under two names.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

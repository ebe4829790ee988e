"""`graphmodel options`: the questions of the folder `options`, the options for action."""

from .areas import area

command = area(
    "options",
    """The options for action, topic by topic, with the gaps that still need an answer.

    Also, level by level: user benefits, participation, motivation, company benefits.

    Every question takes -m/--model, --format and --lang; add --help to it to see the rest.""",
)

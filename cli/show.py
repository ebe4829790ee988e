"""`graphmodel show`: a model drawn as one HTML page."""

import click

from . import options
from .output import emit, say

VIEWS = ("canvas", "curve")


def run(view: str, model: str | None, db: str | None, lang: str, output: str | None) -> None:
    """Draw the view and write the page."""
    from graphmodel import views
    from graphmodel.questions.parameters import find_model, known_models

    with options.opened(db) as store:
        key = find_model(model, known_models(store)).key
        page = getattr(views, view)(store, key, lang)
    target = output or f"{key}-{view}.html"
    emit(page, target)
    if target != "-":
        say(f"Written: {target}; open it in a browser.")


command = click.Command(
    "show",
    callback=run,
    params=[
        click.Argument(["view"], type=click.Choice(VIEWS)),
        options.model(),
        options.db(),
        options.lang(),
        click.Option(
            ["-o", "--output"],
            metavar="FILE",
            help="The page to write; - is the standard output. Else MODEL-VIEW.html.",
        ),
        options.verbose(),
    ],
    help="""Draw a model as one HTML page that needs no network.

    canvas: the nine blocks with their elements, and on each the topics that it carries.

    curve: how many segments of each priority can be supported, with one strategy, two …""",
    short_help="Draw a model as one HTML page.",
    epilog="\b\nExamples:\n  graphmodel show canvas -m rope-maker -o page.html",
)

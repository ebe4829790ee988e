"""`graphmodel show`: a model drawn as one HTML page."""

import click

from graphmodel.views import VIEWS

from . import options, texts
from .choice import OneOf
from .output import emit, say


def run(view: str, model: str | None, db: str | None, lang: str, output: str | None) -> None:
    """Draw the view and write the page."""
    from graphmodel.questions.parameters import find_model, known_models
    from graphmodel.views import draw

    with options.opened(db) as store:
        key = find_model(model, known_models(store)).key
        page = draw(store, view, key, lang)
    target = output or f"{key}-{view}.html"
    emit(page, target)
    if target != "-":
        say(texts.DRAWN, file=target)


command = click.Command(
    "show",
    callback=run,
    params=[
        click.Argument(["view"], metavar="VIEW", type=OneOf(list(VIEWS))),
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
    help="\n\n".join(
        [
            "Draw a model as one HTML page that needs no network.",
            *(f"{view}: {shown}." for view, shown in VIEWS.items()),
            "Every page holds both languages; --lang is the one that it opens in.",
        ]
    ),
    short_help="Draw a model as one HTML page.",
    epilog="\b\nExamples:\n  graphmodel show canvas -m rope-maker -o page.html",
)

"""`graphmodel show`: a model drawn as one HTML page."""

import click

from graphmodel.views import VIEWS

from . import options, texts
from .command import Command, examples
from .language import reader, said
from .output import emit, say
from .values import OneOf


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


def command() -> Command:
    """The command."""
    return Command(
        "show",
        callback=run,
        params=[
            click.Argument(["view"], metavar=said("VIEW", "ANSICHT"), type=OneOf(list(VIEWS))),
            options.one_model(),
            options.db(),
            options.lang(),
            options.target(
                said(
                    "The page to write; - is the standard output. Else MODEL-VIEW.html.",
                    "Die Seite; - ist die Standardausgabe. Sonst MODELL-ANSICHT.html.",
                )
            ),
            options.verbose(),
        ],
        help="\n\n".join(
            [
                said(
                    "Draw a model as one HTML page that needs no network.",
                    "Ein Modell als eine HTML-Seite zeichnen, die kein Netz braucht.",
                ),
                *(f"{view}: {shown.say(reader())}." for view, shown in VIEWS.items()),
                said(
                    "Every page holds both languages; --lang is the one that it opens in.",
                    "Jede Seite enthält beide Sprachen; --lang ist die, in der sie sich öffnet.",
                ),
            ]
        ),
        epilog=examples("graphmodel show canvas -m rope-maker -o page.html"),
    )

"""`graphmodel models`: what is in the store."""

import click

from graphmodel.words import Words

from . import options, texts
from .command import Command, Group, examples
from .language import said
from .output import emit, records, rendered, say

HEADS = {
    "key": Words("key", "Schlüssel"),
    "name": Words("name", "Name"),
    "language": Words("language", "Sprache"),
    "nodes": Words("nodes", "Knoten"),
    "links": Words("links", "Verbindungen"),
}


def listed(db: str | None, form: str, output: str) -> None:
    """Print every model with its size."""
    from graphmodel.questions.faults import EMPTY_STORE

    if click.get_current_context().invoked_subcommand:
        return
    with options.opened(db) as store:
        found = store.models()
    rows = [{key: getattr(model, key) for key in HEADS} for model in found]
    if not rows:
        say(EMPTY_STORE)
    if rows or form != "table":
        emit(rendered(records(HEADS, rows), form), output)


def removed(models: tuple[str, ...], db: str | None) -> None:
    """Take models out of the store."""
    from graphmodel.questions.parameters import find_model, known_models

    with options.opened(db) as store:
        known = known_models(store)
        for key in [find_model(wanted, known).key for wanted in models]:
            store.remove(key)
            say(texts.REMOVED, model=key)


def command() -> Group:
    """The group, which lists the models if none of its commands is named."""
    return Group(
        "models",
        callback=listed,
        invoke_without_command=True,
        commands=[_remove()],
        params=[
            options.db(),
            options.form(),
            options.told_in(),
            options.output(),
            options.verbose(),
        ],
        help=said(
            "List the models in the store, with how many nodes and links each has.",
            "Die Modelle im Speicher auflisten, mit der Zahl ihrer Knoten und Verbindungen.",
        ),
        epilog=examples("graphmodel models --format json", "graphmodel models rm rope-maker"),
    )


def _remove() -> Command:
    return Command(
        "rm",
        callback=removed,
        params=[
            click.Argument(
                ["models"],
                nargs=-1,
                required=True,
                metavar=said("MODEL...", "MODELL..."),
                shell_complete=options.complete_models,
            ),
            options.db(),
            options.told_in(),
            options.verbose(),
        ],
        help=said(
            "Take models out of the store, with all their nodes and links.",
            "Modelle aus dem Speicher nehmen, mit allen Knoten und Verbindungen.",
        ),
    )

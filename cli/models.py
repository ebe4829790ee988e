"""`graphmodel models`: what is in the store."""

import click

from . import options, texts
from .output import emit, records, rendered, say

KEYS = ("key", "name", "language", "nodes", "links")


def listed(db: str | None, format: str, output: str) -> None:
    """Print every model with its size."""
    from graphmodel.questions.faults import EMPTY_STORE

    if click.get_current_context().invoked_subcommand:
        return
    with options.opened(db) as store:
        found = store.models()
    rows = [{key: getattr(model, key) for key in KEYS} for model in found]
    if not rows:
        say(EMPTY_STORE)
    if rows or format != "table":
        emit(rendered(records(KEYS, rows), format), output)


def removed(models: tuple[str, ...], db: str | None) -> None:
    """Take models out of the store."""
    from graphmodel.questions.parameters import find_model, known_models

    with options.opened(db) as store:
        known = known_models(store)
        for key in [find_model(wanted, known).key for wanted in models]:
            store.remove(key)
            say(texts.REMOVED, model=key)


command = click.Group(
    "models",
    callback=listed,
    invoke_without_command=True,
    params=[options.db(), options.form(), options.output(), options.verbose()],
    help="List the models in the store, with how many nodes and links each has.",
    epilog="\b\nExamples:\n  graphmodel models --format json\n  graphmodel models rm rope-maker",
)
command.add_command(
    click.Command(
        "rm",
        callback=removed,
        params=[
            click.Argument(
                ["models"],
                nargs=-1,
                required=True,
                metavar="MODEL...",
                shell_complete=options.complete_models,
            ),
            options.db(),
            options.verbose(),
        ],
        help="Take models out of the store, with all their nodes and links.",
    )
)

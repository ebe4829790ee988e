"""Options that commands share, and what they come to."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from .choice import OneOf
from .reader import heard, spoken

if TYPE_CHECKING:
    from graphmodel.questions.session import Store

FORMATS = ("table", "json", "ndjson", "csv", "tsv", "markdown")


def db() -> click.Option:
    """The store to use."""
    return click.Option(
        ["--db"],
        metavar="STORE",
        help="File of the embedded store, or address of Neo4j (neo4j://…, bolt://…).",
    )


def model() -> click.Option:
    """The model to use."""
    return click.Option(
        ["-m", "--model"],
        metavar="MODEL",
        shell_complete=complete_models,
        help="Key or name of one model; without it, each model in the store.",
    )


def form() -> click.Option:
    """The form of the output."""
    return click.Option(
        ["--format"],
        type=OneOf(FORMATS),
        default="table",
        show_default=True,
        help="table and markdown are for people, the others for programs.",
    )


def lang() -> click.Option:
    """The language of the output."""
    return click.Option(
        ["--lang"],
        type=OneOf(["en", "de"]),
        default=spoken,
        callback=heard,
        is_eager=True,
        show_default="from the environment, else en",
        help="Language of the answer.",
    )


def output() -> click.Option:
    """Where the output goes."""
    return click.Option(
        ["-o", "--output"],
        metavar="FILE",
        default="-",
        help="Write to this file; - is the standard output.",
    )


def queries() -> click.Option:
    """Folders with questions of one's own."""
    return click.Option(
        ["--queries"],
        metavar="DIR",
        multiple=True,
        is_eager=True,
        help="Folder with questions of your own (also GRAPHMODEL_QUERIES).",
    )


def scenario() -> click.Option:
    """A model to ask in place of those in the store."""
    return click.Option(
        ["--with", "scenario"],
        metavar="FILE",
        help="Answer as if this model file were loaded, such as a scenario that extends another; "
        "the store is neither read nor changed.",
    )


def verbose() -> click.Option:
    """More about what happens."""
    return click.Option(
        ["-v", "--verbose"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_log,
        help="Show statements and times on the standard error.",
    )


def every() -> list[click.Parameter]:
    """The options of every command that answers from the store."""
    return [model(), db(), scenario(), form(), lang(), output(), queries(), verbose()]


def opened(where: str | None) -> "Store":
    """The store that the options name, open."""
    from graphmodel.questions.session import connect

    return connect(where)


def asked(where: str | None, scenario: str | None, language: str) -> "Store":
    """The store to ask: that of the options, or one in memory that holds the scenario alone."""
    from graphmodel.questions.session import suppose

    from .reading import readable

    return suppose(readable(scenario, language)) if scenario else opened(where)


def pairs(texts: Sequence[str]) -> dict[str, str]:
    """`NAME=VALUE` as given by `-p`, by name."""
    for text in texts:
        if "=" not in text:
            raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="'-p'")
    return {name.strip(): value for name, _, value in (text.partition("=") for text in texts)}


def _log(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        logging.basicConfig(format="%(message)s", level=logging.WARNING)
        logging.getLogger("graphmodel").setLevel(logging.INFO)


def complete_models(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Keys of the models in the store; nothing where it cannot be opened."""
    from graphmodel.errors import GraphmodelError
    from graphmodel.questions.parameters import known_models

    try:
        with opened(ctx.params.get("db")) as store:
            known = known_models(store)
    except GraphmodelError:
        return []
    return [each.key for each in known if each.key.startswith(incomplete)]

"""Options that commands share, and what they come to."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from graphmodel.words import LANGUAGES

from .language import reader, said
from .values import OneOf, Seconds

if TYPE_CHECKING:
    from graphmodel.questions.session import Store

FORMATS = ("table", "json", "ndjson", "csv", "tsv", "markdown")


def db() -> click.Option:
    """The store to use."""
    return click.Option(
        ["--db"],
        metavar=said("STORE", "SPEICHER"),
        help=said(
            "File of the embedded store, or address of Neo4j (neo4j://…, bolt://…).",
            "Datei des eingebetteten Speichers, oder Adresse von Neo4j (neo4j://…, bolt://…).",
        ),
    )


def model(help: str = "") -> click.Option:
    """The model to ask about."""
    return click.Option(
        ["-m", "--model"],
        metavar=said("MODEL", "MODELL"),
        shell_complete=complete_models,
        help=help
        or said(
            "Key or name of one model; without it, each model in the store.",
            "Schlüssel oder Name eines Modells; ohne Angabe jedes Modell im Speicher.",
        ),
    )


def one_model() -> click.Option:
    """The one model to use."""
    return model(
        said(
            "Key or name of the model; may be left out where the store holds one alone.",
            "Schlüssel oder Name des Modells; kann fehlen, wo der Speicher nur eines enthält.",
        )
    )


def form(forms: Sequence[str] = FORMATS, help: str = "") -> click.Option:
    """The form of the output, the first of these if none is given."""
    return click.Option(
        ["--format", "form"],
        type=OneOf(forms),
        default=forms[0],
        show_default=True,
        help=help
        or said(
            "table and markdown are for people, the others for programs.",
            "table und markdown sind für Menschen, die anderen für Programme.",
        ),
    )


def lang(*further: str, help: str = "") -> click.Option:
    """The language of the output, and of what else the command says."""
    return click.Option(
        [*further, "--lang", "lang"],
        type=OneOf(LANGUAGES),
        default=reader,
        show_default=said("from the environment, else en", "aus der Umgebung, sonst en"),
        help=help or said("Language of the answer.", "Sprache der Antwort."),
    )


def told_in() -> click.Option:
    """The language of help and messages, for a command whose output is in none."""
    option = lang(help=said("Language of help and messages.", "Sprache von Hilfe und Meldungen."))
    option.expose_value = False
    return option


def files() -> click.Argument:
    """Model files to read."""
    return click.Argument(["files"], nargs=-1, required=True, metavar=said("FILE...", "DATEI..."))


def output() -> click.Option:
    """Where the output goes."""
    return click.Option(
        ["-o", "--output"],
        metavar=said("FILE", "DATEI"),
        default="-",
        help=said(
            "Write to this file; - is the standard output.",
            "In diese Datei schreiben; - ist die Standardausgabe.",
        ),
    )


def target(help: str) -> click.Option:
    """The file to write, for a command that knows a name for it or takes it otherwise, too."""
    return click.Option(["-o", "--output"], metavar=said("FILE", "DATEI"), help=help)


def force(help: str) -> click.Option:
    """Whether a file that is there already may go."""
    return click.Option(["--force"], is_flag=True, help=help)


def parameters(help: str) -> click.Option:
    """Values by name; see `pairs`."""
    return click.Option(
        ["-p", "parameters"], multiple=True, metavar=said("NAME=VALUE", "NAME=WERT"), help=help
    )


def seconds(help: str, default: int | None = None) -> click.Option:
    """How long it may take."""
    return click.Option(
        ["--seconds"],
        type=Seconds(),
        metavar=said("NUMBER", "ZAHL"),
        default=default,
        show_default=True,
        help=help,
    )


def all_rows() -> click.Option:
    """Tables as long as they are."""
    return click.Option(
        ["--all", "all_rows"],
        is_flag=True,
        help=said("Show every row of a table.", "Jede Zeile einer Tabelle zeigen."),
    )


def queries() -> click.Option:
    """Folders with questions of one's own."""
    return click.Option(
        ["--queries"],
        metavar=said("DIR", "ORDNER"),
        multiple=True,
        is_eager=True,
        help=said(
            "Folder with questions of your own (also GRAPHMODEL_QUERIES).",
            "Ordner mit eigenen Fragen (auch GRAPHMODEL_QUERIES).",
        ),
    )


def scenario() -> click.Option:
    """A model to ask in place of those in the store."""
    return click.Option(
        ["--with", "scenario"],
        metavar=said("FILE", "DATEI"),
        help=said(
            "Answer as if this model file were loaded, such as a scenario that extends another; "
            "the store is neither read nor changed.",
            "Antworten, als wäre diese Modelldatei geladen, etwa ein Szenario, das eine andere "
            "ändert; der Speicher wird weder gelesen noch geändert.",
        ),
    )


def verbose() -> click.Option:
    """More about what happens."""
    return click.Option(
        ["-v", "--verbose"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_log,
        help=said(
            "Show statements and times on the standard error.",
            "Anweisungen und Zeiten auf der Standardfehlerausgabe zeigen.",
        ),
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
            raise click.BadParameter(
                said(f"{text!r} is not NAME=VALUE.", f"{text!r} ist nicht NAME=WERT."),
                param_hint="'-p'",
            )
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

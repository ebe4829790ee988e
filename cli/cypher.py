"""`graphmodel cypher`: somebody's own Cypher."""

import json
import sys
from typing import Any

import click

from graphmodel.words import Words

from . import options, texts
from .command import Command, examples
from .language import reader, said
from .output import emit, rendered, say
from .values import Count

HELP = Words(
    """Run your own Cypher; - reads it from the standard input.

    It may only read, unless --write is given. The graph is described by
    `graphmodel schema`.""",
    """Eigenes Cypher ausführen; - liest es von der Standardeingabe.

    Es darf nur lesen, außer mit --write. `graphmodel schema` beschreibt den Graphen.""",
)


def run(
    text: str,
    parameters: tuple[str, ...],
    write: bool,
    seconds: float,
    rows: int,
    db: str | None,
    form: str,
    output: str,
) -> None:
    """Run the statement and print its rows."""
    from graphmodel.questions.tables import plain_sheet
    from graphmodel.store import Limits

    if text == "-":
        text = sys.stdin.read()
    values = {name: _value(text) for name, text in options.pairs(parameters).items()}
    with options.opened(db) as store:
        table = store.cypher(text, values, write=write, limits=Limits(seconds, rows))
    if table.rows or (table.columns and form != "table"):
        emit(rendered(plain_sheet(table.columns, table.rows), form), output)
    say(texts.ONE_ROW if len(table.rows) == 1 else texts.ROWS, count=len(table.rows))


def _value(text: str) -> Any:
    """A value as JSON has it; anything else is a text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def command() -> Command:
    """The command."""
    return Command(
        "cypher",
        callback=run,
        params=[
            click.Argument(["text"], metavar=said("QUERY", "ABFRAGE")),
            options.parameters(
                said(
                    "A value for $NAME in the query, as JSON or as plain text.",
                    "Ein Wert für $NAME in der Abfrage, als JSON oder als einfacher Text.",
                )
            ),
            click.Option(
                ["--write"],
                is_flag=True,
                help=said(
                    "Allow the query to change the store.",
                    "Der Abfrage erlauben, den Speicher zu ändern.",
                ),
            ),
            *_limits(),
            options.db(),
            options.form(),
            options.told_in(),
            options.output(),
            options.verbose(),
        ],
        help=HELP.say(reader()),
        epilog=examples(
            "graphmodel cypher 'MATCH (s:Segment) RETURN s.name ORDER BY s.name'",
            "graphmodel cypher -p name=Ropes 'MATCH (t:Topic {name: $name}) RETURN t'",
            "graphmodel cypher - < query.cypher --format csv -o rows.csv",
        ),
    )


def _limits() -> list[click.Option]:
    """What a query may take at most."""
    return [
        options.seconds(said("Stop after this time.", "Nach dieser Zeit abbrechen."), default=30),
        click.Option(
            ["--rows"],
            type=Count(),
            metavar=said("NUMBER", "ZAHL"),
            default=100_000,
            show_default=True,
            help=said("Refuse an answer of more rows.", "Eine Antwort mit mehr Zeilen ablehnen."),
        ),
    ]

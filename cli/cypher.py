"""`graphmodel cypher`: somebody's own Cypher."""

import json
import sys
from typing import Any

import click

from . import options, texts
from .command import Command, examples
from .language import said
from .output import emit, rendered, say
from .values import Count, Seconds


def run(
    text: str,
    parameters: tuple[str, ...],
    write: bool,
    seconds: float,
    rows: int,
    db: str | None,
    format: str,
    output: str,
) -> None:
    """Run the statement and print its rows."""
    from graphmodel.questions.tables import plain_sheet
    from graphmodel.store import Limits

    if text == "-":
        text = sys.stdin.read()
    values = {name: _value(said) for name, said in options.pairs(parameters).items()}
    with options.opened(db) as store:
        table = store.cypher(text, values, write=write, limits=Limits(seconds, rows))
    if table.rows or (table.columns and format != "table"):
        emit(rendered(plain_sheet(table.columns, table.rows), format), output)
    say(texts.ONE_ROW if len(table.rows) == 1 else texts.ROWS, count=len(table.rows))


def _value(said: str) -> Any:
    """A value as JSON has it; anything else is a text."""
    try:
        return json.loads(said)
    except ValueError:
        return said


def command() -> Command:
    """The command."""
    return Command(
        "cypher",
        callback=run,
        params=[
            click.Argument(["text"], metavar=said("QUERY", "ABFRAGE")),
            click.Option(
                ["-p", "parameters"],
                multiple=True,
                metavar=said("NAME=VALUE", "NAME=WERT"),
                help=said(
                    "A value for $NAME in the query, as JSON or as plain text.",
                    "Ein Wert für $NAME in der Abfrage, als JSON oder als einfacher Text.",
                ),
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
        help=said(
            """Run your own Cypher; - reads it from the standard input.

            It may only read, unless --write is given. The graph is described by
            `graphmodel schema`.""",
            """Eigenes Cypher ausführen; - liest es von der Standardeingabe.

            Es darf nur lesen, außer mit --write. `graphmodel schema` beschreibt den Graphen.""",
        ),
        epilog=examples(
            "graphmodel cypher 'MATCH (s:Segment) RETURN s.name ORDER BY s.name'",
            "graphmodel cypher -p name=Ropes 'MATCH (t:Topic {name: $name}) RETURN t'",
            "graphmodel cypher - < query.cypher --format csv -o rows.csv",
        ),
    )


def _limits() -> list[click.Option]:
    """What a query may take at most."""
    return [
        click.Option(
            ["--seconds"],
            type=Seconds(),
            metavar=said("NUMBER", "ZAHL"),
            default=30,
            show_default=True,
            help=said("Stop after this time.", "Nach dieser Zeit abbrechen."),
        ),
        click.Option(
            ["--rows"],
            type=Count(),
            metavar=said("NUMBER", "ZAHL"),
            default=100_000,
            show_default=True,
            help=said("Refuse an answer of more rows.", "Eine Antwort mit mehr Zeilen ablehnen."),
        ),
    ]

"""`graphmodel cypher`: somebody's own Cypher."""

import json
import sys
from typing import Any

import click

from . import options, texts
from .output import emit, rendered, say


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


command = click.Command(
    "cypher",
    callback=run,
    params=[
        click.Argument(["text"], metavar="QUERY"),
        click.Option(
            ["-p", "parameters"],
            multiple=True,
            metavar="NAME=VALUE",
            help="A value for $NAME in the query, as JSON or as plain text.",
        ),
        click.Option(["--write"], is_flag=True, help="Allow the query to change the store."),
        click.Option(
            ["--seconds"],
            type=click.FloatRange(0, min_open=True),
            default=30,
            show_default=True,
            help="Stop after this time.",
        ),
        click.Option(
            ["--rows"],
            type=click.IntRange(1),
            default=100_000,
            show_default=True,
            help="Refuse an answer of more rows.",
        ),
        options.db(),
        options.form(),
        options.output(),
        options.verbose(),
    ],
    help="""Run your own Cypher; - reads it from the standard input.

    It may only read, unless --write is given. The graph is described by `graphmodel schema`.""",
    short_help="Run your own Cypher, read-only unless told otherwise.",
    epilog="""\b
Examples:
  graphmodel cypher 'MATCH (s:Segment) RETURN s.name ORDER BY s.name'
  graphmodel cypher -p name=Ropes 'MATCH (t:Topic {name: $name}) RETURN t'
  graphmodel cypher - < query.cypher --format csv -o rows.csv""",
)

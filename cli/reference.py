"""The reference of the command line: a Markdown page from the help of every command."""

from collections.abc import Iterator

import click

from . import commands
from .language import speaking

_HEAD = """\
# Commands

Made from the help of the commands by `python docs`; a test compares.

Help, messages and errors are in the language of `--lang`, wherever it stands on the line, else that
of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`): German, or English for any other.

Data goes to the standard output, all else to the standard error. Exit codes: 0 fine, 1 the answer
is a problem (a file has errors, a query was refused), 2 wrong usage, 3 the store cannot be reached
or used; 130 stopped from the keyboard, 141 nobody read the output, 70 a fault of graphmodel.

The store is `--db`, else `GRAPHMODEL_DB`, else `NEO4J_URI` with `NEO4J_USERNAME`, `NEO4J_PASSWORD`
and `NEO4J_DATABASE`, else the file `graphmodel.kgl` in the current folder. Colours are not used, so
`NO_COLOR` changes nothing; `COLUMNS` sets the width.

What the formats of an answer hold:

- `table` and `markdown`: names and words in the language of `--lang`; "not recorded" for what the
  model does not say, – for an empty list. A table shows 50 rows, then counts; `--all` shows all.
- `json`: one document for each model in an array: question, model, parameters, language, sentence,
  columns, rows, facts, and the names of all ids. Keys never change; `null` is not recorded, `0` and
  `[]` are known.
- `ndjson`, `csv`, `tsv`: one row a line, the model's key first, ids instead of names. In CSV and
  TSV an empty cell is not recorded, `[]` an empty list, `; ` stands between the members of a list,
  and a text that a spreadsheet would take for a formula begins with an apostrophe.
"""


def page() -> str:
    """The whole page."""
    with speaking("en"):
        every = commands()
        root = click.Context(every, info_name=every.name, terminal_width=80, color=False)
        return "\n".join([_HEAD, *_sections(every, root)])


def _sections(command: click.Command, context: click.Context) -> Iterator[str]:
    """The help of a command and of those below it."""
    name = context.command_path
    yield f"## {name}\n\n```\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            if found:
                below = click.Context(
                    found, parent=context, info_name=child, terminal_width=80, color=False
                )
                yield from _sections(found, below)

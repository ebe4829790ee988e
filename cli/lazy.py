"""A click group that imports a command only when it is called."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from graphmodel.words import Words

from .command import Group
from .language import reader, said


class LazyGroup(Group):
    """Commands from a table `name -> (module, its line of help)`.

    Each module has a function `command` that makes the command.
    """

    def __init__(self, name: str, table: Mapping[str, tuple[str, Words]], **declared: Any) -> None:
        super().__init__(name, **declared)
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table: the order in which a user meets them."""
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with its line of help, or None for an unknown name."""
        if cmd_name not in self.table:
            return None
        module, line = self.table[cmd_name]
        command: click.Command = import_module(module, __package__).command()
        command.short_help = line.say(reader())
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The table itself: `--help` imports nothing."""
        with formatter.section(said("Commands", "Befehle")):
            formatter.write_dl(
                [(name, line.say(reader())) for name, (_, line) in self.table.items()]
            )

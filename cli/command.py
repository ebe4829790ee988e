"""Commands and groups: click's, with what all of ours have in common.

They are made anew whenever one is called, in the language of who reads.
"""

from typing import Any

import click

from .language import said


class Command(click.Command):
    """A command whose usage line is in the language of who reads."""

    def __init__(self, name: str, **declared: Any) -> None:
        super().__init__(name, options_metavar=said("[OPTIONS]", "[OPTIONEN]"), **declared)


class Group(click.Group):
    """A group, likewise; whoever mistypes one of its commands is told the nearest."""

    def __init__(self, name: str, **declared: Any) -> None:
        command = said("COMMAND", "BEFEHL")
        if declared.get("invoke_without_command"):
            command = f"[{command}]"
        super().__init__(
            name,
            options_metavar=said("[OPTIONS]", "[OPTIONEN]"),
            subcommand_metavar=f"{command} {said('[ARGS]...', '[ARGUMENTE]...')}",
            **declared,
        )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's, with all the names that the group lists among the suggestions."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            names = self.list_commands(ctx)
            raise click.NoSuchCommand(error.command_name, possibilities=names, ctx=ctx) from None


def examples(*calls: str) -> str:
    """The end of a help text: calls to try, each on a line of its own."""
    return "\n  ".join([f"\b\n{said('Examples', 'Beispiele')}:", *calls])


def own_file(ending: str) -> str:
    """A file of who reads, as examples name it."""
    return said("my-company", "meine-firma") + ending

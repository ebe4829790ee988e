"""`graphmodel completion`: the script that lets a shell complete commands and names."""

import click
from click.shell_completion import get_completion_class

from . import options
from .command import Command
from .language import said
from .output import emit
from .values import OneOf

WHERE = {
    "bash": "source <(graphmodel completion bash)       in ~/.bashrc",
    "zsh": "source <(graphmodel completion zsh)        in ~/.zshrc",
    "fish": "graphmodel completion fish | source        in ~/.config/fish/config.fish",
}


def run(shell: str) -> None:
    """Print the script."""
    found = get_completion_class(shell)
    root = click.get_current_context().find_root().command
    if found:
        emit(found(root, {}, "graphmodel", "_GRAPHMODEL_COMPLETE").source())


def command() -> Command:
    """The command."""
    where = said(
        "Put one of these lines into the start file of your shell",
        "Eine dieser Zeilen in die Startdatei der Shell setzen",
    )
    return Command(
        "completion",
        callback=run,
        params=[click.Argument(["shell"], type=OneOf(list(WHERE))), options.told_in()],
        help=said(
            """Print the completion script for a shell.

            It completes commands, options, questions and the models in the store.""",
            """Das Skript ausgeben, mit dem eine Shell vervollständigt.

            Es vervollständigt Befehle, Optionen, Fragen und die Modelle im Speicher.""",
        ),
        epilog="\n  ".join([f"\b\n{where}:", *WHERE.values()]),
    )

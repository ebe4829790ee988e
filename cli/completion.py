"""`graphmodel completion`: the script that lets a shell complete commands and names."""

import click
from click.shell_completion import get_completion_class

from .choice import OneOf
from .output import emit

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


command = click.Command(
    "completion",
    callback=run,
    params=[click.Argument(["shell"], type=OneOf(list(WHERE)))],
    help="""Print the completion script for a shell.

    It completes commands, options, questions and the models in the store.""",
    short_help="Print the completion script for bash, zsh or fish.",
    epilog="\b\nPut one of these lines into the start file of your shell:\n  "
    + "\n  ".join(WHERE.values()),
)

"""The program as a whole: how it ends, whatever happens."""

import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NoReturn

import click

from graphmodel.errors import GraphmodelError
from graphmodel.words import Words

from . import options, texts
from .language import reader, said, speaking, wanted
from .lazy import LazyGroup

INTERRUPTED = 130
CLOSED_PIPE = 141
FAULT = 70


class Root(LazyGroup):
    """The group of all commands; it knows when nobody reads any more what they write."""

    def __init__(self, name: str, table: Mapping[str, tuple[str, Words]], **declared: Any) -> None:
        params = [_version(), options.told_in()]
        super().__init__(name, table, params=params, **declared)

    def invoke(self, ctx: click.Context) -> Any:
        """As click's; what is written reaches its reader here, or there is none any more."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _silence()
            ctx.exit(CLOSED_PIPE)
        return result


class Program:
    """What turns every error of a command into a message and an exit code, never a traceback.

    The commands are made for each run, in the language of who reads.
    """

    name = "graphmodel"

    def __init__(self, commands: Callable[[], click.Group]) -> None:
        self.commands = commands

    def main(self, args: Sequence[str] | None = None, **extra: Any) -> NoReturn:
        """Run one command, as the method of a click command does, and leave with its exit code."""
        for stream in (sys.stdout, sys.stderr):
            if reconfigure := getattr(stream, "reconfigure", None):
                reconfigure(errors="replace")
        with speaking(wanted(sys.argv[1:] if args is None else args)):
            sys.exit(self._code(args, {"prog_name": self.name, **extra, "standalone_mode": False}))

    __call__ = main

    def _code(self, args: Sequence[str] | None, extra: dict[str, Any]) -> int:
        try:
            code = self.commands().main(args, **extra)
        except click.ClickException as error:
            error.show()
            return error.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo(texts.STOPPED.say(reader()), err=True)
            return INTERRUPTED
        except Exception as error:
            return _failed(error)
        return code if isinstance(code, int) else 0


def _version() -> click.Option:
    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_say_version,
        help=said("Show the version and exit.", "Die Version zeigen und enden."),
    )


def _say_version(ctx: click.Context, param: click.Parameter, given: bool) -> None:
    if given:
        from graphmodel import __version__

        click.echo(f"graphmodel {__version__}")
        ctx.exit()


def _failed(error: Exception) -> int:
    """Say what went wrong; for a fault of the program itself, `-v` says where."""
    from graphmodel.questions.plain import clean

    if isinstance(error, GraphmodelError):
        text = texts.ERROR.filled(error=error.words).say(reader())
        click.echo("\n".join(map(clean, text.splitlines())), err=True)
        return error.exit_code
    failed = texts.FAILED.filled(kind=type(error).__name__, error=error)
    click.echo(clean(failed.say(reader())), err=True)
    if logging.getLogger("graphmodel").isEnabledFor(logging.INFO):
        click.echo("\n".join(_places(error)), err=True)
    else:
        click.echo(texts.OWN_FAULT.say(reader()), err=True)
    return FAULT


def _places(error: BaseException) -> list[str]:
    """The calls that led to an error, one line each."""
    found, trace = [], error.__traceback__
    while trace:
        code = trace.tb_frame.f_code
        found.append(f"  {code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return found


def _silence() -> None:
    """Nobody reads any more: what is still in the buffer goes nowhere."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        return

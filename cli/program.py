"""The program as a whole: how it ends, whatever happens."""

import logging
import os
import sys
from collections.abc import Mapping
from typing import Any, NoReturn

import click

from graphmodel.errors import GraphmodelError

from . import texts
from .lazy import LazyGroup
from .reader import Reader

INTERRUPTED = 130
CLOSED_PIPE = 141
FAULT = 70


class Program(LazyGroup):
    """A group that turns every error into a message and an exit code, never a traceback."""

    def __init__(self, name: str, table: Mapping[str, tuple[str, str]], help: str) -> None:
        super().__init__(name, table, help)
        self.params.append(
            click.Option(
                ["--version"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_version,
                help="Show the version and exit.",
            )
        )

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run one command, as click's own method does, and leave with its exit code."""
        for stream in (sys.stdout, sys.stderr):
            if reconfigure := getattr(stream, "reconfigure", None):
                reconfigure(errors="replace")
        sys.exit(self._code(args, {"prog_name": "graphmodel", **extra, "standalone_mode": False}))

    def invoke(self, ctx: click.Context) -> Any:
        """As click's; what is written reaches its reader here, or there is none any more."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _silence()
            ctx.exit(CLOSED_PIPE)
        return result

    def _code(self, args: tuple[Any, ...], extra: dict[str, Any]) -> int:
        reader = Reader()
        try:
            code = super().main(*args, obj=reader, **extra)
        except click.ClickException as error:
            error.show()
            return error.exit_code
        except (click.Abort, KeyboardInterrupt):
            click.echo(texts.STOPPED.say(reader.language), err=True)
            return INTERRUPTED
        except Exception as error:
            return _failed(error, reader.language)
        return code if isinstance(code, int) else 0


def _version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted:
        from graphmodel import __version__

        click.echo(f"graphmodel {__version__}")
        ctx.exit()


def _failed(error: Exception, language: str) -> int:
    """Say what went wrong; for a fault of the program itself, `-v` says where."""
    from graphmodel.questions.plain import clean

    if isinstance(error, GraphmodelError):
        said = texts.ERROR.filled(error=error.words).say(language)
        click.echo("\n".join(map(clean, said.splitlines())), err=True)
        return error.exit_code
    failed = texts.FAILED.filled(kind=type(error).__name__, error=error)
    click.echo(clean(failed.say(language)), err=True)
    if logging.getLogger("graphmodel").isEnabledFor(logging.INFO):
        click.echo("\n".join(_places(error)), err=True)
    else:
        click.echo(texts.OWN_FAULT.say(language), err=True)
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

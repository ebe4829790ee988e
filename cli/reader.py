"""Who reads: the language that a call asks for, else that of the environment."""

import os
from dataclasses import dataclass, field

import click


def spoken() -> str:
    """The language of the environment, as programs on this system take it."""
    said = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "de" if said.lower().startswith("de") else "en"


@dataclass
class Reader:
    """The reader of one call, known to each of its contexts; `--lang` sets the language."""

    language: str = field(default_factory=spoken)


def heard(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Callback of `--lang`: from here on, that is the reader's language."""
    if value:
        ctx.ensure_object(Reader).language = value
    return value


def language() -> str:
    """The language to speak now."""
    context = click.get_current_context(silent=True)
    reader = context.find_object(Reader) if context else None
    return reader.language if reader else spoken()

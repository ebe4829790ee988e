"""The language that commands speak: that of `--lang`, else that of the environment."""

import gettext
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import pairwise
from pathlib import Path

from graphmodel.words import LANGUAGES

_OPTIONS = ("--lang", "--language")
_CATALOGUE = "graphmodel"  # what click itself says, in locale/<language>/LC_MESSAGES
_reader: ContextVar[str] = ContextVar("reader")


def reader() -> str:
    """The language of who reads: "en" or "de"."""
    return _reader.get(None) or spoken()


def said(en: str, de: str) -> str:
    """The text in the language of who reads."""
    return de if reader() == "de" else en


def spoken() -> str:
    """The language of the environment, as programs on this system take it."""
    first = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return "de" if first.lower().startswith("de") else "en"


def wanted(args: Sequence[str]) -> str:
    """The language that a command line asks for, wherever it does, else that of the environment.

    It is found before the line is understood, so that what is wrong with it can be said.
    """
    own = args[: args.index("--")] if "--" in args else args
    given = []
    for name, following in pairwise([*own, ""]):
        option, equals, value = name.partition("=")
        if option in _OPTIONS:
            given.append(value if equals else following)
    return next((each for each in reversed(given) if each in LANGUAGES), spoken())


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Within it commands, their help and their errors speak this language, click's own words too.

    click takes its words from the catalogue that Python's gettext is told to use, and gettext the
    language from LANGUAGE, before any other variable.
    """
    before, domain = os.environ.get("LANGUAGE"), gettext.textdomain()
    token = _reader.set(language)
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(_CATALOGUE, str(Path(__file__).with_name("locale")))
    gettext.textdomain(_CATALOGUE)
    try:
        yield
    finally:
        gettext.textdomain(domain)
        _reader.reset(token)
        if before is None:
            del os.environ["LANGUAGE"]
        else:
            os.environ["LANGUAGE"] = before

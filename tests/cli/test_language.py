"""Which language a run speaks, and what click says in it."""

import ast
import gettext
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter

import click
import pytest
from babel.messages import Catalog
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from graphmodel.cli.language import reader, said, speaking, spoken, wanted

from ..test_languages import ENGLISH, GERMAN
from .test_help import words

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "cli" / "locale" / "de" / "LC_MESSAGES"
# Rooms of click that no command of ours goes into: prompts, pagers, editors, colours, a console.
CLOSED = {"_termui_impl.py", "_winconsole.py", "decorators.py", "termui.py", "utils.py"}
# What the open rooms say only of what no command of ours has.
UNSAID = {
    # standalone mode, deprecated commands, arguments with a help, environment variables of options
    *("Aborted!", "deprecated", "Positional arguments", "env var: {var}", "(dynamic)"),
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
    # several values at once
    *("Value must be an iterable.", "Takes {nargs} values but 1 was given."),
    *("Argument {name!r} takes {nargs} values.", "Choice({choices})"),
    "{len_type} values are required, but {len_value} was given.",
    # other kinds of values: files, paths, times, numbers of other sorts
    *("unknown error", "Could not open file {filename!r}: {message}", "file", "directory", "path"),
    *("{name} {filename!r} does not exist.", "{name} {filename!r} is a file."),
    *("{name} {filename!r} is a directory.", "{name} {filename!r} is not readable."),
    *("{name} {filename!r} is not writable.", "{name} {filename!r} is not executable."),
    *("{value!r} does not match the format {format}.", "{value!r} is not a valid UUID."),
    "{value!r} is not a valid boolean. Recognized values: {states}",
    # errors without a parameter
    *("Invalid value: {message}", "Missing parameter", "Missing parameter: {param_name}"),
    "Missing {param_type}",
    # mistakes of whoever declares a command
    *("Name '{name}' defined twice", "Invalid start character for option ({option})"),
    "Could not determine name for option with declarations {decls!r}",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument "
    "instead? Did you mean to pass '--{name}'?",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.",
    "Boolean option {decl!r} cannot use the same flag for true/false.",
}
# Said of every command, though from a closed room, or by a name that the source does not spell.
SAID_TOO = {"Show this message and exit.", "required"}


def catalogue() -> Catalog:
    with (FOLDER / "graphmodel.po").open("rb") as file:
        return read_po(file)


def forms(text: str | Sequence[str] | None) -> tuple[str, ...]:
    """A message, or its two forms for one and for many."""
    return (text,) if isinstance(text, str) else tuple(text or ())


def messages(found: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {forms(each.id): forms(each.string) for each in found if each.id}


def places(text: str) -> set[str | None]:
    """What a text leaves open."""
    return {name for _, name, _, _ in Formatter().parse(text)} - {None}


def said_by_click() -> Iterator[str]:
    """What the open rooms of the installed click give to gettext; of two forms the first."""
    for path in Path(click.__file__).parent.glob("*.py"):
        if path.name not in CLOSED:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func) in ("_", "ngettext"):
                    match node.args[0]:
                        case ast.Constant(str(text)):
                            yield text


def test_every_message_of_click_that_a_user_can_meet_is_in_the_catalogue() -> None:
    said = set(said_by_click())
    assert said - UNSAID | SAID_TOO == {first for first, *_ in messages(catalogue())}
    assert said >= UNSAID


def test_every_message_is_translated_with_its_placeholders() -> None:
    for english, german in messages(catalogue()).items():
        for en, de in zip(english, german, strict=True):
            assert en != de != ""
            assert places(en) == places(de), en


def test_the_compiled_catalogue_is_that_of_the_source() -> None:
    with (FOLDER / "graphmodel.mo").open("rb") as file:
        compiled = read_mo(file)
    assert messages(compiled) == messages(catalogue()), "run the command at the top of the .po"


def pairs() -> Iterator[tuple[str, str]]:
    """Both texts of every call of `said` in the commands, as they stand in the source."""
    for path in (ROOT / "cli").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Name("said"), [english, german]):
                    yield ast.unparse(english), ast.unparse(german)


def test_every_text_of_a_command_is_said_in_both_languages() -> None:
    said_here = [*pairs()]
    assert len(said_here) > 90
    for english, german in said_here:
        assert english != german
        assert places(english) == places(german), english
        assert len(words(english) & GERMAN) < 2, english
        assert len(words(german) & ENGLISH) < 2, german


@pytest.mark.parametrize(
    ("line", "environment", "language"),
    [
        ("ask", "", "en"),
        ("ask", "de_AT.UTF-8", "de"),
        ("ask", "fr_FR.UTF-8", "en"),
        ("ask --lang de", "", "de"),
        ("ask --lang=de topics", "", "de"),
        ("new --language de x.yaml", "", "de"),
        ("new --language=en x.yaml", "de_DE", "en"),
        ("--lang de ask --lang en", "de_DE", "en"),
        ("ask --lang=en --lang de", "", "de"),
        ("ask --lang xx", "de_DE", "de"),
        ("ask --lang", "de_DE", "de"),
        ("cypher -- --lang de", "", "en"),
        ("ask -p lang=de", "", "en"),
    ],
)
def test_a_line_asks_for_a_language_wherever_it_does(
    monkeypatch: pytest.MonkeyPatch, line: str, environment: str, language: str
) -> None:
    monkeypatch.setenv("LANG", environment)
    assert wanted(line.split()) == language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "DE"}, "de"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LC_ALL": "de_CH", "LC_MESSAGES": "en_GB", "LANG": "C"}, "de"),
        ({"LC_ALL": "", "LANG": "de_AT"}, "de"),
    ],
)
def test_the_environment_is_read_as_other_programs_do(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], language: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert spoken() == reader() == language


@pytest.mark.parametrize("before", ["fr", None])
def test_a_run_leaves_the_process_as_it_was(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    if before:
        monkeypatch.setenv("LANGUAGE", before)
    domain = gettext.textdomain()
    with speaking("de"):
        assert (reader(), said("yes", "ja"), gettext.gettext("Usage:")) == ("de", "ja", "Aufruf:")
        with speaking("en"):
            assert (said("yes", "ja"), gettext.gettext("Usage:")) == ("yes", "Usage:")
        assert said("yes", "ja") == "ja"
    with pytest.raises(KeyError), speaking("de"):
        raise KeyError
    assert (os.environ.get("LANGUAGE"), gettext.textdomain(), reader()) == (before, domain, "en")

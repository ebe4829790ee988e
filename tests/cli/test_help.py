"""The help of every command is said in the reader's language alone, and fits the terminal."""

import gettext
import re
from collections.abc import Iterator
from functools import cache

import click
import pytest
from graphmodel.cli import COMMANDS, commands
from graphmodel.cli.language import speaking

from graphmodel.questions import files
from graphmodel.words import LANGUAGES

from ..test_languages import ENGLISH, GERMAN
from .conftest import Run

# What people who speak German say as well, names of programs and formats, keys of problems.
ALIKE = {
    *("all", "browser", "changer", "code", "codes", "editor", "exit", "form", "format", "in"),
    *("media", "name", "parameter", "problem", "segment", "segments", "shell", "so", "social"),
    *("admin", "bash", "csv", "cytoscape", "db", "dimacs", "gephi", "github", "graph", "graphviz"),
    *("html", "json", "neo", "networkx", "source", "wikis", "yaml", "yed", "zsh"),
    *("cell", "column", "file", "line", "message", "severity", "sheet"),
}


@cache
def made(language: str) -> dict[str, click.Context]:
    """The context of every command by its path, made in a language."""
    with speaking(language):
        return {each.command_path: each for each in below(context(commands()))}


def context(command: click.Command, parent: click.Context | None = None) -> click.Context:
    return click.Context(command, parent=parent, info_name=command.name, terminal_width=80)


def below(at: click.Context) -> Iterator[click.Context]:
    """A command and those under it."""
    yield at
    if isinstance(at.command, click.Group):
        for name in at.command.list_commands(at):
            found = at.command.get_command(at, name)
            assert found, name
            yield from below(context(found, at))


def helped(path: str, language: str) -> str:
    with speaking(language):
        at = made(language)[path]
        return at.command.get_help(at)


def words(text: str) -> set[str]:
    """The words of a help, without calls to try, code, names of files and of variables."""
    prose = re.sub(r"(?m)^    graphmodel .*$|`[^`]*`|\S*[./_]\S*", " ", text)
    return {each.casefold() for each in re.findall(r"[^\W\d_]{2,}", prose)}


def typed(at: click.Context) -> set[str]:
    """What is typed as it stands, whoever types it: commands, options and their values."""
    texts = at.command_path.split()
    if isinstance(at.command, click.Group):
        texts += at.command.list_commands(at)
    for each in at.command.get_params(at):
        texts += each.opts
        if isinstance(each.type, click.Choice):
            texts += each.type.choices
    return {word for text in texts for word in words(text)}


def untranslated(path: str) -> set[str]:
    """Words that the help of a command says in both languages, and that only one of them has."""
    english, german = (words(helped(path, code)) for code in LANGUAGES)
    return (english & german) - typed(made("en")[path]) - ALIKE


def test_every_command_and_question_is_looked_at() -> None:
    assert made("en").keys() == made("de").keys()
    asked = {f"graphmodel {name}" for name in files() if not name.startswith("rules ")}
    assert made("en").keys() >= asked | {f"graphmodel {name}" for name in COMMANDS}
    assert "graphmodel models rm" in made("en")


def test_no_help_holds_a_word_of_the_other_language() -> None:
    assert {path: found for path in made("de") if (found := untranslated(path))} == {}


@pytest.mark.parametrize(("language", "foreign"), [("en", GERMAN), ("de", ENGLISH)])
def test_no_help_holds_a_sentence_of_the_other_language(language: str, foreign: set[str]) -> None:
    said = {path: words(helped(path, language)) - typed(at) for path, at in made(language).items()}
    assert {path: found & foreign for path, found in said.items() if found & foreign} == {}


def test_every_command_and_option_explains_itself_in_both_languages() -> None:
    for path, at in made("en").items():
        other = made("de")[path]
        pairs = [(at.command.help, other.command.help)]
        pairs += [(at.command.get_short_help_str(), other.command.get_short_help_str())]
        for here, there in zip(at.command.params, other.command.params, strict=True):
            assert here.opts == there.opts
            if isinstance(here, click.Option):
                pairs.append((here.help, there.help))
        assert all(en and de for en, de in pairs), path
        assert [en for en, de in pairs if en == de] in ([], ["Motivation"]), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_of_help_is_wider_than_a_terminal(language: str) -> None:
    lines = [line for path in made(language) for line in helped(path, language).splitlines()]
    assert max(map(len, lines)) <= 80
    assert {line for line in lines if line != line.rstrip()} == set()


def test_words_of_click_without_a_catalogue_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gettext, "textdomain", lambda domain=None: "nowhere")
    assert {"options", "default", "usage"} <= untranslated("graphmodel load")


def test_a_help_in_one_language_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    at = made("de")["graphmodel load"]
    monkeypatch.setattr(at.command, "help", made("en")["graphmodel load"].command.help)
    assert {"put", "model", "into", "the"} <= untranslated("graphmodel load")


@pytest.mark.parametrize(
    ("args", "environment", "said"),
    [
        (("--help",), "de_DE.UTF-8", "Aufruf: graphmodel [OPTIONEN] BEFEHL [ARGUMENTE]...\n"),
        (("--help",), "en_GB.UTF-8", "Usage: graphmodel [OPTIONS] COMMAND [ARGS]...\n"),
        (("--lang", "de", "--help"), "en_GB.UTF-8", "Der Graph des Geschäftsmodells"),
        (("--help", "--lang", "en"), "de_DE.UTF-8", "The graph of a company's business model."),
        (("load", "--help", "--lang=de"), "", "Aufruf: graphmodel load [OPTIONEN] DATEI...\n"),
        (("new", "--language", "de", "--help"), "", "[Vorgabe: (aus der Umgebung,"),
        (("topics", "--lang", "de", "--help"), "", "Fragen:\n"),
        (("segments", "why", "--help"), "de", "Festgelegt in: docs/definitions.md 3."),
        (("models", "--help"), "de", "[OPTIONEN] [BEFEHL] [ARGUMENTE]..."),
        (("segments", "together", "--help"), "de", "SEGMENTE..."),
        (("segments", "together", "--help"), "", "SEGMENTS..."),
        (("markets", "cycles", "--help"), "de", "Auch Abhängigkeiten zählen, die nur helfen."),
        (("segments", "conflicts", "--help"), "de", "ohne Angabe 2."),
        (("segments", "conflicts", "--help"), "en", "usually 2."),
    ],
)
def test_the_line_says_the_language_else_the_environment(
    run: Run, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], environment: str, said: str
) -> None:
    monkeypatch.setenv("LANG", environment)
    result = run(*args)
    assert result.exit_code == 0
    assert said in result.stdout


def test_a_group_without_a_command_is_its_help(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert "Welche Seiten eines Marktes einander brauchen." in run("markets").stderr


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("graphmodel rep", "Die ganze Untersuchung als eine Datei für die Leitung schreiben."),
        ("graphmodel topics sh", "Themen aus mehreren Modulen"),
        ("graphmodel load --verb", "Anweisungen und Zeiten auf der Standardfehlerausgabe zeigen."),
        ("graphmodel load --he", "Diese Hilfe zeigen und enden."),
    ],
)
def test_a_shell_completes_with_words_of_the_reader(
    run: Run, monkeypatch: pytest.MonkeyPatch, line: str, said: str
) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("_GRAPHMODEL_COMPLETE", "zsh_complete")
    monkeypatch.setenv("COMP_WORDS", line)
    monkeypatch.setenv("COMP_CWORD", str(len(line.split()) - 1))
    assert said in run().stdout

"""`graphmodel new`: a model file or worksheets to fill in."""

from pathlib import Path

import click

from graphmodel.words import Words

from . import options, texts
from .command import Command, examples, own_file
from .language import reader, said
from .output import emit, say

HELP = Words(
    """Write a model file to fill in; - is the standard output.

    A name that ends in .xlsx yields a workbook: a sheet for each part of the study, with
    explanations on the headings and drop-downs below them. One that ends in .yaml yields
    commented YAML: it has no problems as it is, and each commented line can be used once
    its # is deleted.""",
    """Eine Modelldatei zum Ausfüllen schreiben; - ist die Standardausgabe.

    Ein Name, der auf .xlsx endet, ergibt eine Arbeitsmappe: ein Blatt für jeden Teil der
    Untersuchung, mit Erklärungen an den Überschriften und Auswahllisten darunter. Einer,
    der auf .yaml endet, ergibt kommentiertes YAML: es hat keine Fehler, so wie es ist, und
    jede auskommentierte Zeile gilt, sobald ihr # gelöscht ist.""",
)


def run(file: str, lang: str, force: bool) -> None:
    """Write the template; a file that is there already stays, unless told otherwise."""
    from graphmodel.disk import THERE
    from graphmodel.errors import FileError, UsageError
    from graphmodel.files.new import template, worksheets

    if file != "-" and Path(file).exists() and not force:
        raise FileError(THERE, path=file)
    form = Path(file).suffix.lower()
    if form not in ("", ".yaml", ".yml", ".xlsx"):
        raise UsageError(texts.NO_TEMPLATE, file=file)
    if form == ".xlsx":
        worksheets(Path(file), lang, force=force)
    else:
        emit(template(lang).rstrip("\n"), file)
    if file != "-":
        say(texts.FILL_IN, file=file)


def command() -> Command:
    """The command."""
    return Command(
        "new",
        callback=run,
        params=[
            click.Argument(["file"], metavar=said("FILE", "DATEI")),
            options.lang(
                "--language",
                help=said(
                    "Language of the comments, keys and headings.",
                    "Sprache der Kommentare, Schlüssel und Überschriften.",
                ),
            ),
            options.force(
                said(
                    "Write over a file that is there already.",
                    "Eine Datei überschreiben, die es schon gibt.",
                )
            ),
        ],
        help=HELP.say(reader()),
        epilog=examples(
            f"graphmodel new {own_file('.yaml')}",
            f"graphmodel new {own_file('.xlsx')}",
            said(
                "graphmodel new meine-firma.yaml --language de",
                "graphmodel new my-company.yaml --language en",
            ),
        ),
    )

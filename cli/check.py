"""`graphmodel check`: every problem of model files."""

from typing import TYPE_CHECKING

import click

from . import options, texts
from .command import Command, examples, own_file
from .language import said
from .output import counted, emit, say, size, told
from .reading import reports

if TYPE_CHECKING:
    from graphmodel.model import Report


def run(files: tuple[str, ...], form: str, lang: str, output: str) -> None:
    """Print the problems; leave with 1 if there is an error among them."""
    from graphmodel.model.read import located
    from graphmodel.questions.plain import clean
    from graphmodel.questions.tables import as_json

    found = reports(files)
    problems = [problem for report in found for problem in report.problems]
    if form == "json":
        emit(as_json([problem.record(lang) for problem in problems], indent=2), output)
    elif problems:
        emit("\n".join(clean(located(problem, lang)) for problem in problems), output)
    for report in found:
        say(_summary(report))
    if any(report.model is None for report in found):
        click.get_current_context().exit(1)


def _summary(report: "Report") -> str:
    """One line about a file as a whole."""
    errors = len(report.errors)
    warnings = len(report.problems) - errors
    counts = [
        counted(errors, texts.ONE_ERROR, texts.ERRORS),
        counted(warnings, texts.ONE_WARNING, texts.WARNINGS),
    ]
    told_of = ", ".join(filter(None, counts))
    if report.model is None:
        return f"{report.file}: {told_of}."
    fine = told(texts.FINE, size=size(len(report.model.nodes), len(report.model.links)))
    return f"{report.file}: {fine}{f'; {told_of}' if told_of else ''}."


def command() -> Command:
    """The command."""
    return Command(
        "check",
        callback=run,
        params=[
            options.files(),
            options.form(
                ("text", "json"),
                said(
                    "json: objects of file, line, column, sheet, cell, code, severity, message, "
                    "hint.",
                    "json: Objekte aus file, line, column, sheet, cell, code, severity, message, "
                    "hint.",
                ),
            ),
            options.lang(),
            options.output(),
            options.verbose(),
        ],
        help=said(
            """Report every problem of model files at once; - is the standard input.

            Each line names file, line and column, what is wrong, and what would be right. The exit
            code is 1 if a file has errors; warnings alone leave it at 0. Nothing is written to a
            store.""",
            """Alle Probleme in Modelldateien auf einmal melden; - ist die Standardeingabe.

            Jede Zeile nennt Datei, Zeile und Spalte, was falsch ist, und was richtig wäre. Der
            Exit-Code ist 1, wenn eine Datei Fehler hat; Warnungen allein lassen ihn bei 0. In
            einen Speicher wird nichts geschrieben.""",
        ),
        epilog=examples(
            f"graphmodel check {own_file('.yaml')}",
            "graphmodel check --format json *.yaml",
        ),
    )

"""`graphmodel check`: every problem of model files."""

from typing import TYPE_CHECKING

import click

from . import options, texts
from .choice import OneOf
from .output import counted, emit, say, told
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
    said = ", ".join(filter(None, counts))
    if report.model is None:
        return f"{report.file}: {said}."
    size = (
        counted(len(report.model.nodes), texts.ONE_NODE, texts.NODES),
        counted(len(report.model.links), texts.ONE_LINK, texts.LINKS),
    )
    fine = told(texts.FINE, size=f" {told(texts.AND)} ".join(filter(None, size)))
    return f"{report.file}: {fine}{f'; {said}' if said else ''}."


command = click.Command(
    "check",
    callback=run,
    params=[
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE..."),
        click.Option(
            ["--format", "form"],
            type=OneOf(["text", "json"]),
            default="text",
            show_default=True,
            help="json: objects of file, line, column, sheet, cell, code, severity, message, hint.",
        ),
        options.lang(),
        options.output(),
        options.verbose(),
    ],
    help="""Report every problem of model files at once; - is the standard input.

    Each line names file, line and column, what is wrong, and what would be right. The exit code
    is 1 if a file has errors; warnings alone leave it at 0. Nothing is written to a store.""",
    short_help="Report every problem of model files.",
    epilog="\b\nExamples:\n  graphmodel check my-company.yaml\n"
    "  graphmodel check --format json *.yaml",
)

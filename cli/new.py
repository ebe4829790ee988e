"""`graphmodel new`: a model file or worksheets to fill in."""

from pathlib import Path

import click

from . import texts
from .choice import OneOf
from .output import emit, say
from .reader import heard, spoken


def run(file: str, lang: str, force: bool) -> None:
    """Write the template; a file that is there already stays, unless told otherwise."""
    from graphmodel.disk import THERE
    from graphmodel.errors import FileError
    from graphmodel.files.new import template, worksheets

    if file != "-" and Path(file).exists() and not force:
        raise FileError(THERE, path=file)
    if Path(file).suffix.lower() == ".xlsx":
        worksheets(Path(file), lang, force=force)
    else:
        emit(template(lang).rstrip("\n"), file)
    if file != "-":
        say(texts.FILL_IN, file=file)


command = click.Command(
    "new",
    callback=run,
    params=[
        click.Argument(["file"], metavar="FILE"),
        click.Option(
            ["--language", "--lang", "lang"],
            type=OneOf(["en", "de"]),
            default=spoken,
            callback=heard,
            is_eager=True,
            show_default="from the environment, else en",
            help="Language of the comments, keys and headings.",
        ),
        click.Option(["--force"], is_flag=True, help="Write over a file that is there already."),
    ],
    help="""Write a model file to fill in; - is the standard output.

    A name that ends in .xlsx yields a workbook: a sheet for each part of the study, with
    explanations on the headings and drop-downs below them. Any other yields commented YAML: it has
    no problems as it is, and each commented line can be used once its # is deleted.""",
    short_help="Write a model file or worksheets to fill in.",
    epilog="\b\nExamples:\n  graphmodel new my-company.yaml\n"
    "  graphmodel new my-company.xlsx\n"
    "  graphmodel new meine-firma.yaml --language de",
)

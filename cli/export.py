"""`graphmodel export`: a model out of the store, as workbook, CSV files or YAML."""

from pathlib import Path

import click

from . import options
from .output import emit, say


def run(file: str, model: str | None, db: str | None, lang: str | None, force: bool) -> None:
    """Write the model in the form that the file's name says."""
    from graphmodel.files.dump import yaml_text
    from graphmodel.files.writing import write_file
    from graphmodel.model.written import language_of, written
    from graphmodel.questions.parameters import find_model, known_models

    with options.opened(db) as store:
        found = store.model(find_model(model, known_models(store)).key)
    language = lang or language_of(found)
    document = written(found, language)
    if file == "-":
        emit(yaml_text(document).rstrip("\n"))
        return
    write_file(Path(file), document, language, force=force)
    say(f"Written: {file}. Change it, then: graphmodel load {file}")


command = click.Command(
    "export",
    callback=run,
    params=[
        click.Argument(["file"], metavar="FILE"),
        options.model(),
        options.db(),
        click.Option(
            ["--language", "--lang", "lang"],
            type=click.Choice(["en", "de"]),
            help="Language of keys, headings and levels; else that of the model.",
        ),
        click.Option(
            ["--force"],
            is_flag=True,
            help="Write over a file that is there already; sheets of your own in it stay.",
        ),
        options.verbose(),
    ],
    help="""Write a model from the store into a file; - is the standard output, as YAML.

    The name says the form: .xlsx a workbook, .yaml a model file, no ending a folder with one CSV
    file for each sheet. Each of them can be changed and loaded again, and loses nothing.""",
    short_help="Write a model as workbook, CSV files or YAML.",
    epilog="\b\nExamples:\n  graphmodel export company.xlsx -m rope-maker\n"
    "  graphmodel export company.yaml -m rope-maker\n"
    "  graphmodel export sheets -m rope-maker --language de",
)

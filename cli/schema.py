"""`graphmodel schema`: what a model file and the graph may hold."""

import click

from . import options
from .choice import OneOf
from .output import emit


def run(form: str, output: str) -> None:
    """Print the JSON Schema or the reference page."""
    if form == "markdown":
        from graphmodel.schema.reference import page

        emit(page().rstrip("\n"), output)
        return
    from graphmodel.questions.tables import as_json
    from graphmodel.schema.json_schema import json_schema

    emit(as_json(json_schema(), indent=2), output)


command = click.Command(
    "schema",
    callback=run,
    params=[
        click.Option(
            ["--format", "form"],
            type=OneOf(["json", "markdown"]),
            default="json",
            show_default=True,
            help="json is the JSON Schema of model files, markdown the reference of the graph.",
        ),
        options.output(),
    ],
    help="""Print what a model file may hold, for editors; or what the graph holds, to read.

    With the JSON Schema an editor completes and checks model files while they are written.""",
    short_help="Print the JSON Schema of model files, or the reference.",
    epilog="\b\nExamples:\n  graphmodel schema -o model.schema.json\n"
    "  graphmodel schema --format markdown",
)

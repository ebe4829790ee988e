"""`graphmodel schema`: what a model file and the graph may hold."""

from . import options
from .command import Command, examples
from .language import said
from .output import emit


def run(form: str, lang: str, output: str) -> None:
    """Print the JSON Schema or the reference page."""
    if form == "markdown":
        from graphmodel.schema.reference import page

        emit(page(lang).rstrip("\n"), output)
        return
    from graphmodel.questions.tables import as_json
    from graphmodel.schema.json_schema import json_schema

    emit(as_json(json_schema(lang), indent=2), output)


def command() -> Command:
    """The command."""
    return Command(
        "schema",
        callback=run,
        params=[
            options.form(
                ("json", "markdown"),
                said(
                    "json is the JSON Schema of model files, markdown the reference of the graph.",
                    "json ist das JSON-Schema der Modelldateien, markdown die Referenz des "
                    "Graphen.",
                ),
            ),
            options.lang(),
            options.output(),
        ],
        help=said(
            """Print what a model file may hold, for editors; or what the graph holds, to read.

            With the JSON Schema an editor completes and checks model files while they are
            written.""",
            """Ausgeben, was eine Modelldatei enthalten darf, für Editoren; oder was der Graph
            enthält, zum Lesen.

            Mit dem JSON-Schema vervollständigt und prüft ein Editor Modelldateien beim
            Schreiben.""",
        ),
        epilog=examples(
            "graphmodel schema -o model.schema.json", "graphmodel schema --format markdown"
        ),
    )

"""`graphmodel export`: a model out of the store, to load again, or for other programs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphmodel.words import LANGUAGES, Words

from . import options, texts
from .command import Command, examples
from .language import reader, said
from .output import emit, say
from .values import OneOf

if TYPE_CHECKING:
    from graphmodel import Store
    from graphmodel.model import Model

# In graphmodel.exchange: FORMATS; a list of commands must not wait for it.
FORMATS = ("pyvis", "graphml", "gexf", "dot", "mermaid", "node-link", "csv-graph", "cypher")

HELP = Words(
    """Write a model from the store into a file; without one, or for -, to the standard output.

    The name says the form: .xlsx a workbook, .yaml a model file, no ending a folder with one CSV
    file for each sheet. Each of them can be changed and loaded again, and loses nothing. Sheets end
    with the options for action, which follow from the others: what is changed there is reported,
    but not read.

    \b
    For other programs:
      pyvis      .html               a drawing to move about in
      graphml    .graphml            networkx, yEd, Cytoscape, Gephi
      gexf       .gexf               Gephi, with the colours of the kinds
      dot        .dot .gv            Graphviz
      mermaid    .mmd .mermaid       Mermaid, as GitHub and many wikis show it
      node-link  .json               networkx, d3
      cypher     .cypher .cql        cypher-shell, Neo4j Browser
      csv-graph  a folder            a file for each kind, for neo4j-admin

    A list is JSON in an attribute whose name ends in [] (GraphML, GEXF), and separated by U+001F
    in CSV. The script replaces what the database holds of the model; the folder of CSV files has
    import.args with the arguments for the import.
    """,
    """Ein Modell aus dem Speicher in eine Datei schreiben; ohne Datei, oder für -, auf die
    Standardausgabe.

    Der Name sagt die Form: .xlsx eine Arbeitsmappe, .yaml eine Modelldatei, ohne Endung ein Ordner
    mit einer CSV-Datei für jedes Blatt. Jede davon lässt sich ändern und wieder laden, und nichts
    geht verloren. Die Blätter enden mit den Handlungsoptionen, die aus den anderen folgen: was dort
    geändert wird, wird gemeldet, aber nicht gelesen.

    \b
    Für andere Programme:
      pyvis      .html               eine Zeichnung, in der man sich bewegt
      graphml    .graphml            networkx, yEd, Cytoscape, Gephi
      gexf       .gexf               Gephi, mit den Farben der Arten
      dot        .dot .gv            Graphviz
      mermaid    .mmd .mermaid       Mermaid, wie GitHub und viele Wikis es zeigen
      node-link  .json               networkx, d3
      cypher     .cypher .cql        cypher-shell, Neo4j Browser
      csv-graph  ein Ordner          eine Datei für jede Art, für neo4j-admin

    Eine Liste ist JSON in einem Attribut, dessen Name auf [] endet (GraphML, GEXF), und in CSV
    durch U+001F getrennt. Das Skript ersetzt, was die Datenbank von dem Modell enthält; im Ordner
    der CSV-Dateien hat import.args die Argumente für den Import.
    """,
)


EXAMPLES = (
    "graphmodel export company.xlsx -m rope-maker",
    "graphmodel export company.yaml -m rope-maker",
    "graphmodel export sheets -m rope-maker --language de",
    "graphmodel export company.graphml -m rope-maker",
    "graphmodel export graph --format csv-graph -m rope-maker",
    "graphmodel export --format mermaid -m rope-maker",
)


def run(
    file: str | None,
    output: str | None,
    form: str | None,
    model: str | None,
    db: str | None,
    lang: str | None,
    force: bool,
) -> None:
    """Write the model in the form that --format or the file's name says."""
    from graphmodel.exchange import form_of
    from graphmodel.questions.parameters import find_model, known_models

    if file and output:
        raise click.UsageError(
            said(
                "Name the file once: as FILE or after -o.",
                "Die Datei nur einmal nennen: als DATEI oder nach -o.",
            )
        )
    target = file or output or "-"
    form = form or form_of(Path(target))
    if form and lang:
        raise click.UsageError(
            said(
                f"--language says nothing about the format {form}.",
                f"--language sagt nichts über das Format {form}.",
            )
        )
    with options.opened(db) as store:
        found = store.model(find_model(model, known_models(store)).key)
        if not form:
            _document(store, found, lang, target, force)
    if form:
        _exchange(found, form, target, force)


def _exchange(model: "Model", form: str, target: str, force: bool) -> None:
    """The format of another program."""
    from graphmodel.exchange import export, write

    if target != "-":
        write(Path(target), model, form, force=force)
        say(texts.REPORTED, file=target)
        return
    text = export(model, form)
    if not isinstance(text, str):
        raise click.UsageError(
            said(
                f"{form} makes several files: name a folder for them.",
                f"{form} ergibt mehrere Dateien: einen Ordner für sie nennen.",
            )
        )
    emit(text.rstrip("\n"))


def _document(store: "Store", model: "Model", lang: str | None, target: str, force: bool) -> None:
    """A model file, or a workbook or its sheets as CSV with the options that follow from them."""
    from graphmodel.files.dump import yaml_text
    from graphmodel.files.writing import write_file
    from graphmodel.model.written import language_of, written
    from graphmodel.report import options_page

    language = lang or language_of(model)
    document = written(model, language)
    if target == "-":
        emit(yaml_text(document).rstrip("\n"))
        return
    derived = [options_page(store, model.key, language)]
    write_file(Path(target), document, language, derived=derived, force=force)
    say(texts.EXPORTED, file=target)


def command() -> Command:
    """The command."""
    return Command(
        "export",
        callback=run,
        params=[
            click.Argument(["file"], metavar=said("[FILE]", "[DATEI]"), required=False),
            options.target(said("The same as FILE.", "Dasselbe wie DATEI.")),
            click.Option(
                ["--format", "form"],
                type=OneOf(FORMATS),
                help=said(
                    "A format of other programs; needed where the name of the file does not say "
                    "it.",
                    "Ein Format anderer Programme; nötig, wo der Name der Datei es nicht sagt.",
                ),
            ),
            options.one_model(),
            options.db(),
            click.Option(
                ["--language", "--lang", "lang"],
                type=OneOf(LANGUAGES),
                help=said(
                    "Language of keys, headings and levels; else that of the model.",
                    "Sprache von Schlüsseln, Überschriften und Stufen; sonst die des Modells.",
                ),
            ),
            options.force(
                said(
                    "Write over a file that is there already; sheets of your own in it stay.",
                    "Eine Datei überschreiben, die es schon gibt; eigene Blätter darin bleiben.",
                )
            ),
            options.verbose(),
        ],
        help=HELP.say(reader()),
        epilog=examples(*EXAMPLES),
    )

"""`graphmodel export`: a model out of the store, to load again, or for other programs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import options, texts
from .choice import OneOf
from .output import emit, say
from .reader import heard

if TYPE_CHECKING:
    from graphmodel import Store
    from graphmodel.model import Model

# In graphmodel.exchange: FORMATS; a list of commands must not wait for it.
FORMATS = ("pyvis", "graphml", "gexf", "dot", "mermaid", "node-link", "csv-graph", "cypher")


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
        raise click.UsageError("Name the file once: as FILE or after -o.")
    target = file or output or "-"
    form = form or form_of(Path(target))
    if form and lang:
        raise click.UsageError(f"--language says nothing about the format {form}.")
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
        raise click.UsageError(f"{form} makes several files: name a folder for them.")
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


command = click.Command(
    "export",
    callback=run,
    params=[
        click.Argument(["file"], metavar="[FILE]", required=False),
        click.Option(["-o", "--output"], metavar="FILE", help="The same as FILE."),
        click.Option(
            ["--format", "form"],
            type=OneOf(FORMATS),
            help="A format of other programs; needed where the name of the file does not say it.",
        ),
        options.model(),
        options.db(),
        click.Option(
            ["--language", "--lang", "lang"],
            type=OneOf(["en", "de"]),
            callback=heard,
            is_eager=True,
            help="Language of keys, headings and levels; else that of the model.",
        ),
        click.Option(
            ["--force"],
            is_flag=True,
            help="Write over a file that is there already; sheets of your own in it stay.",
        ),
        options.verbose(),
    ],
    help="""Write a model from the store into a file; without one, or for -, to the standard output.

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
    short_help="Write a model as workbook, CSV, YAML, or for other programs.",
    epilog="\b\nExamples:\n  graphmodel export company.xlsx -m rope-maker\n"
    "  graphmodel export company.yaml -m rope-maker\n"
    "  graphmodel export sheets -m rope-maker --language de\n"
    "  graphmodel export company.graphml -m rope-maker\n"
    "  graphmodel export graph --format csv-graph -m rope-maker\n"
    "  graphmodel export --format mermaid -m rope-maker",
)

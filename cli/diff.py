"""`graphmodel diff`: two versions of a model, what they record and what follows."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from graphmodel.words import Words

from . import options, texts
from .command import Command, examples
from .language import reader, said
from .output import SHOWN, columns, emit, rendered, told
from .reading import readable

if TYPE_CHECKING:
    from graphmodel.model import Model
    from graphmodel.questions.tables import Sheet
    from graphmodel.questions.versions import Versions


ENDINGS = {".html": "html", ".htm": "html", ".md": "markdown", ".json": "json"}

HELP = Words(
    """Compare two versions of a model: changed facts, and changed answers to every
    question.

    A and B are model files (- is the standard input), or models in the store. A scenario is
    a model file of its own: it begins with `extends: company.yaml` and says what would be
    otherwise.""",
    """Zwei Fassungen eines Modells vergleichen: geänderte Angaben, und geänderte Antworten
    auf jede Frage.

    A und B sind Modelldateien (- ist die Standardeingabe) oder Modelle im Speicher. Ein
    Szenario ist eine eigene Modelldatei: es beginnt mit `erweitert: firma.yaml` und sagt,
    was anders wäre.""",
)


def run(
    before: str,
    after: str,
    db: str | None,
    form: str,
    lang: str,
    output: str,
    all_rows: bool,
    queries: tuple[str, ...],
) -> None:
    """Compare the two and tell the difference."""
    from graphmodel.questions.tables import as_json
    from graphmodel.questions.versions import diff
    from graphmodel.questions.versions_told import document

    form = _form(form, output)
    found = diff(_model(before, db, lang), _model(after, db, lang), lang, queries=queries)
    if form == "json":
        emit(as_json(document(found), indent=2), output)
        return
    if form == "html":
        from graphmodel.views.versions import compared

        emit(compared(found, queries).rstrip("\n"), output)
        return
    limit = None if all_rows or output != "-" or form == "markdown" else SHOWN
    emit("\n\n".join(_told(found, form, limit)), output)


def _form(form: str, output: str) -> str:
    """The form asked for, else the one that the file's name says."""
    source = click.get_current_context().get_parameter_source("form")
    if source is not ParameterSource.DEFAULT:
        return form
    return ENDINGS.get(Path(output).suffix.lower(), form)


def _model(named: str, db: str | None, lang: str) -> "Model":
    """The model in a file, else the one of that name in the store."""
    from graphmodel.errors import UsageError
    from graphmodel.files.writing import TEXTS, WORKBOOK
    from graphmodel.questions.parameters import find_model, known_models

    if named == "-" or Path(named).exists():
        return readable(named, lang)
    if Path(named).suffix.lower() in (*TEXTS, WORKBOOK):
        raise UsageError(texts.NO_FILE, file=named)
    with options.opened(db) as store:
        return store.model(find_model(named, known_models(store)).key)


def _told(found: "Versions", form: str, limit: int | None) -> list[str]:
    """The parts of the text, each a heading, sentences or a table."""
    from graphmodel.questions.versions_told import answer_sheet, fact_sheet, sentences, title

    parts = [_heading(told(texts.CHANGED_FACTS, count=len(found.facts)), form)]
    parts += _table(fact_sheet(found), form, limit)
    for name, change in found.answers.items():
        parts.append(_heading(title(name, found), form))
        parts += [_wrapped(text, form) for text in sentences(change)]
        parts += _table(answer_sheet(change), form, limit)
    alike = texts.ALIKE if found.answers else texts.ALL_ALIKE
    return [*parts, told(alike, count=len(found.same))]


def _heading(text: str, form: str) -> str:
    return f"## {text}" if form == "markdown" else f"{text}\n{'=' * len(text)}"


def _wrapped(text: str, form: str) -> str:
    from graphmodel.questions.plain import wrap

    return text if form == "markdown" else "\n".join(wrap(text, columns()))


def _table(sheet: "Sheet", form: str, limit: int | None) -> list[str]:
    """The rows, and how many of them are not shown."""
    from dataclasses import replace

    shown = replace(sheet, cells=sheet.cells[:limit])
    rest = len(sheet.cells) - len(shown.cells)
    parts = [rendered(shown, form), told(texts.MORE_ROWS, count=rest) if rest else ""]
    return [part for part in parts if part and sheet.cells]


def command() -> Command:
    """The command."""
    return Command(
        "diff",
        callback=run,
        params=[
            click.Argument(["before"], metavar="A"),
            click.Argument(["after"], metavar="B"),
            options.all_rows(),
            options.db(),
            options.form(
                ("table", "json", "markdown", "html"),
                said(
                    "table, markdown and html (a page) are for people, json for programs. Not "
                    "given, the name of the file says it.",
                    "table, markdown und html (eine Seite) sind für Menschen, json für Programme. "
                    "Ohne Angabe sagt es der Name der Datei.",
                ),
            ),
            options.lang(),
            options.output(),
            options.queries(),
            options.verbose(),
        ],
        help=HELP.say(reader()),
        epilog=examples(
            "graphmodel diff company.yaml scenario.yaml",
            "graphmodel diff rope-maker rope-maker.yaml -o changes.html",
        ),
    )

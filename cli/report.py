"""`graphmodel report`: the whole study of a model as one file for management."""

from pathlib import Path
from typing import TYPE_CHECKING

from . import options, texts
from .command import Command, examples
from .language import said
from .output import say

if TYPE_CHECKING:
    from graphmodel import Store

PAGES = (".html", ".htm")


def run(model: str | None, db: str | None, lang: str, output: str | None) -> None:
    """Ask everything, and write the report in the form that the file's name says."""
    from graphmodel.disk import writing
    from graphmodel.questions.parameters import find_model, known_models

    with options.opened(db) as store:
        key = find_model(model, known_models(store)).key
        target = Path(output or f"{key}-report.html")
        data = _bytes(store, key, lang, target)
    with writing(target):
        target.write_bytes(data)
    page = target.suffix.lower() in PAGES
    say(texts.DRAWN if page else texts.REPORTED, file=target)


def _bytes(store: "Store", model: str, lang: str, target: Path) -> bytes:
    """The report in the form of the target."""
    from graphmodel.errors import UsageError

    form = target.suffix.lower()
    if form in PAGES:
        from graphmodel.views import draw

        return draw(store, "report", model, lang).encode()
    if form not in (".md", ".xlsx"):
        raise UsageError(texts.NO_REPORT, path=target)
    from graphmodel.report import markdown, report, workbook

    asked = report(store, model, lang)
    return workbook(asked) if form == ".xlsx" else markdown(asked).encode()


def command() -> Command:
    """The command."""
    return Command(
        "report",
        callback=run,
        params=[
            options.one_model(),
            options.db(),
            options.lang(),
            options.target(
                said(
                    "The file to write: .html, .md or .xlsx. Else MODEL-report.html.",
                    "Die Datei: .html, .md oder .xlsx. Sonst MODELL-report.html.",
                )
            ),
            options.verbose(),
        ],
        help=said(
            """Write the whole study of a model into one file for management.

            The answers in sentences come first, then the decision paper (what is recommended, and
            blank columns for what is decided and by whom), then each part with its tables, the
            query behind each of them, and what is still open.""",
            """Die ganze Untersuchung eines Modells in eine Datei für die Leitung schreiben.

            Zuerst kommen die Antworten in Sätzen, dann die Entscheidungsvorlage (was empfohlen ist,
            mit leeren Spalten für das, was entschieden wird und von wem), dann jeder Teil mit
            seinen Tabellen, der Abfrage hinter jeder, und dem, was noch offen ist.""",
        ),
        epilog=examples(
            "graphmodel report -m rope-maker",
            "graphmodel report -m rope-maker -o study.xlsx --lang de",
        ),
    )

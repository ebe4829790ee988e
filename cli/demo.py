"""`graphmodel demo`: the shipped models and their headline answers, in a folder of its own."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import options, texts
from .command import Command, examples
from .language import said
from .output import answered, emit, told

if TYPE_CHECKING:
    from graphmodel import Store

SHOWN = (
    ("topics shared", "rope-maker"),
    ("markets dependencies", "free-newspaper"),
    ("segments conflicts", "financial-services"),
    ("segments strategies", "financial-services"),
)
DRAWN = (
    ("canvas", "rope-maker"),
    ("markets", "free-newspaper"),
    ("compatibility", "financial-services"),
    ("report", "tonewood"),
    ("report", "hofkiste"),
)


def run(output: str, lang: str) -> None:
    """Load, ask, draw; say what to do next."""
    from graphmodel.disk import writing

    folder = Path(output)
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    store = folder / "demo.kgl"
    with options.opened(str(store)) as opened:
        count = _load(opened)
        emit(f"{told(texts.DEMO_LOADED, count=count, store=store)}\n")
        for text in _answers(opened, lang):
            emit(f"{text}\n")
        pages = [_page(opened, *drawn, folder, lang) for drawn in DRAWN]
    emit("\n".join([told(texts.DEMO_PAGES), *pages]))
    emit(f"\n{told(texts.DEMO_ASK)}\n  graphmodel ask --db {store}\n  graphmodel segments --help")
    emit(f"{told(texts.DEMO_OWN)}\n  graphmodel new my-company.yaml")


def _load(store: "Store") -> int:
    """Load every shipped model; how many there are."""
    from graphmodel import read

    files = sorted(Path(import_module("graphmodel.seeds").__path__[0]).glob("*.yaml"))
    for file in files:
        store.load(read(file))
    return len(files)


def _answers(store: "Store", lang: str) -> Iterator[str]:
    """Each headline question with its answer for one model."""
    from graphmodel.questions import question

    for name, model in SHOWN:
        answer = store.ask(name, {"model": model}, lang)
        asked = question(name).question.say(lang)
        yield f"{asked}\n$ graphmodel {name} -m {model}\n\n{answered([answer], 'table')}\n"


def _page(store: "Store", view: str, model: str, folder: Path, lang: str) -> str:
    from graphmodel.views import draw

    page = folder / f"{model}-{view}.html"
    emit(draw(store, view, model, lang), str(page))
    return f"  {page}"


def command() -> Command:
    """The command."""
    return Command(
        "demo",
        callback=run,
        params=[
            click.Option(
                ["-o", "--output"],
                metavar=said("DIR", "ORDNER"),
                default="graphmodel-demo",
                show_default=True,
                help=said(
                    "Folder for the store and the pages of the demo.",
                    "Ordner für den Speicher und die Seiten der Vorführung.",
                ),
            ),
            options.lang(),
            options.verbose(),
        ],
        help=said(
            """Load the shipped models, print the headline answers, write pages.

            Everything goes into a folder of its own; your store is left alone.""",
            """Die mitgelieferten Modelle laden, die Kernfragen beantworten, Seiten schreiben.

            Alles kommt in einen eigenen Ordner; der eigene Speicher bleibt, wie er ist.""",
        ),
        epilog=examples("graphmodel demo", "graphmodel demo --lang de -o /tmp/demo"),
    )

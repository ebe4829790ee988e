"""`graphmodel load`: model files into the store."""

from typing import TYPE_CHECKING

from . import options, texts
from .command import Command, examples, own_file
from .language import said
from .output import say, size, told
from .reading import reports

if TYPE_CHECKING:
    from graphmodel.store.changes import Changes


def run(files: tuple[str, ...], db: str | None, lang: str) -> None:
    """Read every file, then load them; a file with errors keeps all of them out."""
    from graphmodel.model import ModelFileError
    from graphmodel.model.read import located

    found = reports(files)
    problems = [problem for report in found for problem in report.problems]
    if any(report.model is None for report in found):
        raise ModelFileError(tuple(problems))
    for problem in problems:
        say(located(problem, lang))
    with options.opened(db) as store:
        for report in found:
            if report.model:
                say(f"{report.model.key}: {_told(store.load(report.model))}")


def _told(changes: "Changes") -> str:
    """What a load changed, in words."""
    counts = (
        (texts.ADDED, changes.nodes_added, changes.links_added),
        (texts.UPDATED, changes.nodes_updated, changes.links_updated),
        (texts.TAKEN_OUT, changes.nodes_removed, changes.links_removed),
    )
    changed = [
        told(words, what=size(nodes, links)) for words, nodes, links in counts if nodes or links
    ]
    return f"{', '.join(changed) or told(texts.UNCHANGED)}."


def command() -> Command:
    """The command."""
    return Command(
        "load",
        callback=run,
        params=[options.files(), options.db(), options.lang(), options.verbose()],
        help=said(
            """Put model files into the store; - is the standard input.

            A model that is there already is brought up to date: what the file no longer says is
            taken out. Each model is loaded as a whole or not at all; other models stay as they
            are.""",
            """Modelldateien in den Speicher laden; - ist die Standardeingabe.

            Ein Modell, das schon da ist, wird auf den neuen Stand gebracht: was die Datei nicht
            mehr sagt, wird herausgenommen. Jedes Modell wird ganz oder gar nicht geladen; andere
            Modelle bleiben, wie sie sind.""",
        ),
        epilog=examples(
            f"graphmodel load {own_file('.yaml')}",
            "graphmodel load *.yaml --db bolt://localhost",
        ),
    )

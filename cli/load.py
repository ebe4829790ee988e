"""`graphmodel load`: model files into the store."""

import click

from . import options
from .output import say
from .reading import reports


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


def _told(changes: object) -> str:
    """What a load changed, in words."""
    counts = {
        what: [
            f"{getattr(changes, f'{kind}_{what}')} {kind}"
            for kind in ("nodes", "links")
            if getattr(changes, f"{kind}_{what}")
        ]
        for what in ("added", "updated", "removed")
    }
    said = [f"{' and '.join(kinds)} {what}" for what, kinds in counts.items() if kinds]
    return f"{', '.join(said)}." if said else "nothing has changed."


command = click.Command(
    "load",
    callback=run,
    params=[
        click.Argument(["files"], nargs=-1, required=True, metavar="FILE..."),
        options.db(),
        options.lang(),
        options.verbose(),
    ],
    help="""Put model files into the store; - is the standard input.

    A model that is there already is brought up to date: what the file no longer says is taken
    out. Each model is loaded as a whole or not at all; other models stay as they are.""",
    short_help="Put model files into the store.",
    epilog="\b\nExamples:\n  graphmodel load my-company.yaml\n"
    "  graphmodel load *.yaml --db bolt://localhost",
)

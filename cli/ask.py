"""`graphmodel ask`: every question by its name."""

from typing import Any

import click

from graphmodel.words import Words

from . import options
from .command import Command, examples
from .language import said
from .output import answered, emit, records, rendered

_HEADS = {"name": Words("name", "Name"), "question": Words("question", "Frage")}


def run(name: tuple[str, ...], parameters: tuple[str, ...], all_rows: bool, **given: Any) -> None:
    """Ask the question; without a name, print the list."""
    if not name:
        emit(_list(given["queries"], given["lang"], given["form"]), given["output"])
        return
    from graphmodel.questions import ask_all

    values = {**options.pairs(parameters), "model": given["model"]}
    with options.asked(given["db"], given["scenario"], given["lang"]) as store:
        answers = ask_all(store, " ".join(name), values, given["lang"], queries=given["queries"])
    text = answered(answers, given["form"], all_rows=all_rows or given["output"] != "-")
    emit(text, given["output"])


def _list(folders: tuple[str, ...], language: str, form: str) -> str:
    """Every question with what it asks."""
    from graphmodel.questions.registry import asked, files, question

    found = [question(name, folders) for name in asked(files(folders))]
    rows = [{"name": each.name, "question": each.question.say(language)} for each in found]
    return rendered(records(_HEADS, rows), form)


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The names that can follow what has been typed of one."""
    from graphmodel.questions.registry import asked, files

    typed = " ".join(ctx.params.get("name") or ())
    begin = f"{typed} " if typed else ""
    names = (name for name in asked(files()) if name.startswith(begin))
    words = dict.fromkeys(name.removeprefix(begin).split()[0] for name in names)
    return [word for word in words if word.startswith(incomplete)]


def command() -> Command:
    """The command."""
    return Command(
        "ask",
        callback=run,
        params=[
            click.Argument(["name"], nargs=-1, metavar="[NAME]...", shell_complete=_complete),
            options.parameters(
                said(
                    "A parameter of the question; may be given several times.",
                    "Ein Parameter der Frage; kann mehrmals angegeben werden.",
                )
            ),
            options.all_rows(),
            *options.every(),
        ],
        help=said(
            """Ask any question by its name; without a name, list all questions.

            The questions of the rules of compatibility are named `rules …`.""",
            """Eine Frage mit ihrem Namen stellen; ohne Namen alle Fragen auflisten.

            Die Fragen der Regeln der Verträglichkeit heißen `rules …`.""",
        ),
        epilog=examples(
            "graphmodel ask",
            "graphmodel ask topics shared -p min_modules=3",
            "graphmodel ask rules topics-unrelated -m rope-maker",
        ),
    )

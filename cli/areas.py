"""The questions of an area, each a command that follows from the header of its file."""

from inspect import cleandoc
from typing import Any

import click

from . import options
from .command import Command, Group, examples
from .language import reader, said
from .output import answered, emit

# The option --all shows every row of a table, in each command; a parameter of this name is renamed.
RENAMED = {"all": "all-segments"}


class Area(Group):
    """The questions of one folder; a header is read when its command is called."""

    def __init__(self, name: str, help: str) -> None:
        every = said(
            "Every question takes -m/--model, --format and --lang; add --help to it to see the "
            "rest.",
            "Jede Frage nimmt -m/--model, --format und --lang; alles Weitere zeigt --help bei ihr.",
        )
        super().__init__(
            name,
            params=[options.queries(), options.told_in()],
            help=f"{cleandoc(help)}\n\n{every}",
            no_args_is_help=True,
        )

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The questions of the area, sorted."""
        return sorted(self._files(ctx))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a question, built from its header."""
        if cmd_name not in self._files(ctx):
            return None
        return question_command(f"{self.name} {cmd_name}", _folders(ctx))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Names and titles, without reading whole headers."""
        from graphmodel.questions.registry import title

        found = [(name, f"{title(path, reader())}.") for name, path in self._files(ctx).items()]
        if found:
            with formatter.section(said("Questions", "Fragen")):
                formatter.write_dl(found)

    def _files(self, ctx: click.Context) -> dict[str, Any]:
        from graphmodel.questions.registry import files

        begin = f"{self.name} "
        return {
            name.removeprefix(begin): path
            for name, path in files(_folders(ctx)).items()
            if name.startswith(begin)
        }


def question_command(name: str, folders: tuple[str, ...]) -> Command:
    """The command of a question: its parameters as options, and those of every command."""
    from graphmodel.questions.registry import question

    asked = question(name, folders)
    places = "".join(f" {_place(each)}" for each in asked.options if each.positional)
    defined = said("Defined in", "Festgelegt in")

    def run(**given: Any) -> None:
        _run(name, folders, given, [each.name for each in asked.options])

    return Command(
        name.split()[-1],
        callback=run,
        params=[*map(_option, asked.options), options.all_rows(), *options.every()],
        help=f"{asked.question.say(reader())}\n\n{defined}: {asked.source}.",
        short_help=asked.title.say(reader()),
        epilog=examples(
            f"graphmodel {name}{places} -m {said('MODEL', 'MODELL')}",
            f"graphmodel {name}{places} --format json",
        ),
    )


def _run(name: str, folders: tuple[str, ...], given: dict[str, Any], own: list[str]) -> None:
    from graphmodel.questions import ask_all

    parameters = {each: given[f"p_{each}"] for each in own} | {"model": given["model"]}
    with options.asked(given["db"], given["scenario"], given["lang"]) as store:
        answers = ask_all(
            store, name, parameters, given["lang"], queries=(*folders, *given["queries"])
        )
    text = answered(answers, given["form"], all_rows=given["all_rows"] or given["output"] != "-")
    emit(text, given["output"])


def _option(each: Any) -> click.Parameter:
    """A parameter of a question as an option; what its value may be is checked on asking."""
    if each.positional:
        several = each.form == "segments"
        return click.Argument(
            [f"p_{each.name}"],
            nargs=-1 if several else 1,
            required=each.required,
            metavar=f"{_place(each)}{'...' if several else ''}",
        )
    flag = f"--{RENAMED.get(each.name, each.name).replace('_', '-')}"
    words = each.help.say(reader())
    help = f"{words[0].upper()}{words[1:]}"
    if each.form == "boolean" and not each.default:
        return click.Option([flag, f"p_{each.name}"], is_flag=True, default=None, help=f"{help}.")
    if each.default is not None:
        default = said("yes", "ja") if each.default is True else each.default
        help += f"; {said('usually', 'ohne Angabe')} {default}"
    return click.Option(
        [flag, f"p_{each.name}"],
        metavar="|".join(each.choices) or _value(each.form),
        required=each.required,
        help=f"{help}.",
    )


def _place(each: Any) -> str:
    """What stands for a parameter that is given without its name."""
    return _value(each.form) if each.name == each.form else each.name.upper()


def _value(form: str) -> str:
    """What stands for a value of this form in a help text."""
    words = {
        "integer": said("NUMBER", "ZAHL"),
        "boolean": said("yes|no", "ja|nein"),
        "text": "TEXT",
        "segment": "SEGMENT",
        "segments": said("SEGMENTS", "SEGMENTE"),
    }
    return words[form]


def _folders(ctx: click.Context) -> tuple[str, ...]:
    return tuple(ctx.params.get("queries") or ())

"""The questions of an area, each a command that follows from the header of its file."""

from typing import Any

import click

from . import options
from .output import answered, emit

# The option --all shows every row of a table, in each command; a parameter of this name is renamed.
RENAMED = {"all": "all-segments"}


class Area(click.Group):
    """The questions of one folder; a header is read when its command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The questions of the area, sorted."""
        return sorted(self._files(ctx))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a question, built from its header."""
        if cmd_name not in self._files(ctx):
            return None
        return question_command(f"{self.name} {cmd_name}", _folders(ctx))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click's, with the questions among the suggestions."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as error:
            names = self.list_commands(ctx)
            raise click.NoSuchCommand(error.command_name, possibilities=names, ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Names and titles, without reading whole headers."""
        from graphmodel.questions.registry import title

        found = [(name, f"{title(path)}.") for name, path in self._files(ctx).items()]
        if found:
            with formatter.section("Questions"):
                formatter.write_dl(found)

    def _files(self, ctx: click.Context) -> dict[str, Any]:
        from graphmodel.questions.registry import files

        begin = f"{self.name} "
        return {
            name.removeprefix(begin): path
            for name, path in files(_folders(ctx)).items()
            if name.startswith(begin)
        }


def area(name: str, help: str) -> Area:
    """The group of one area."""
    return Area(name, params=[options.queries()], help=help, no_args_is_help=True)


def question_command(name: str, folders: tuple[str, ...]) -> click.Command:
    """The command of a question: its parameters as options, and those of every command."""
    from graphmodel.questions.registry import question

    asked = question(name, folders)
    own = [_option(each) for each in asked.options]
    rows = click.Option(["--all", "all_rows"], is_flag=True, help="Show every row of the table.")
    last = name.split()[-1]
    places = "".join(f" {each.name.upper()}" for each in asked.options if each.positional)

    def run(**given: Any) -> None:
        _run(name, folders, given, [each.name for each in asked.options])

    return click.Command(
        last,
        callback=run,
        params=[*own, rows, *options.every()],
        help=f"{asked.question.en}\n\nDefined in: {asked.source}.",
        short_help=asked.title.en,
        epilog=f"\b\nExamples:\n  graphmodel {name}{places} -m MODEL\n"
        f"  graphmodel {name}{places} --format json",
    )


def _run(name: str, folders: tuple[str, ...], given: dict[str, Any], own: list[str]) -> None:
    from graphmodel.questions import ask_all

    parameters = {each: given[f"p_{each}"] for each in own} | {"model": given["model"]}
    with options.asked(given["db"], given["scenario"], given["lang"]) as store:
        answers = ask_all(
            store, name, parameters, given["lang"], queries=(*folders, *given["queries"])
        )
    text = answered(answers, given["format"], all_rows=given["all_rows"] or given["output"] != "-")
    emit(text, given["output"])


def _option(each: Any) -> click.Parameter:
    """A parameter of a question as an option; what its value may be is checked on asking."""
    if each.positional:
        several = -1 if each.form == "segments" else 1
        shown = f"{each.name.upper()}{'...' if several < 0 else ''}"
        return click.Argument(
            [f"p_{each.name}"], nargs=several, required=each.required, metavar=shown
        )
    flag = f"--{RENAMED.get(each.name, each.name).replace('_', '-')}"
    said = each.help.en
    if each.form == "boolean" and not each.default:
        return click.Option([flag, f"p_{each.name}"], is_flag=True, default=None, help=f"{said}.")
    if each.default is not None:
        said += f"; usually {str(each.default).lower()}"
    return click.Option(
        [flag, f"p_{each.name}"],
        metavar="|".join(each.choices) or each.form.upper(),
        required=each.required,
        help=f"{said}.",
    )


def _folders(ctx: click.Context) -> tuple[str, ...]:
    return tuple(ctx.params.get("queries") or ())

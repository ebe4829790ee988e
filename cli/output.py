"""Where output goes: data to the standard output or a file, all else to the standard error."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from . import texts
from .language import reader

if TYPE_CHECKING:
    from graphmodel.questions import Answer
    from graphmodel.questions.tables import Sheet
    from graphmodel.words import Words

SHOWN = 50  # rows of a table for people, unless they ask for all


def emit(text: str, output: str = "-") -> None:
    """Write text, ended by one line break, to the standard output or to a file.

    Raises:
        FileError: the file cannot be written.
    """
    if output == "-":
        click.echo(text)
        return
    from graphmodel.disk import writing

    with writing(output):
        Path(output).write_text(text + "\n", encoding="utf-8")


def say(words: "Words | str", **values: object) -> None:
    """Tell the person at the terminal, beside the data."""
    from graphmodel.questions.plain import clean

    click.echo(clean(words if isinstance(words, str) else told(words, **values)), err=True)


def told(words: "Words", **values: object) -> str:
    """The words in the reader's language, with the values filled in."""
    return words.filled(**values).say(reader())


def counted(number: int, one: "Words", many: "Words") -> str:
    """A number with what it counts; nothing for none."""
    return told(one if number == 1 else many, count=number) if number else ""


def size(nodes: int, links: int) -> str:
    """So many nodes and links, in words; nothing for none of both."""
    counts = (
        counted(nodes, texts.ONE_NODE, texts.NODES),
        counted(links, texts.ONE_LINK, texts.LINKS),
    )
    return f" {told(texts.AND)} ".join(filter(None, counts))


def columns() -> int:
    """The width of the terminal; 80 where there is none."""
    return max(20, shutil.get_terminal_size((80, 24)).columns)


def rendered(sheet: "Sheet", form: str) -> str:
    """Rows in one of the formats."""
    from graphmodel.questions.tables import WRITERS, as_table

    return as_table(sheet, columns()) if form == "table" else WRITERS[form](sheet)


def answered(answers: Sequence["Answer"], form: str, *, all_rows: bool = False) -> str:
    """Answers about one or more models in one of the formats."""
    from graphmodel.questions.tables import as_json, document, joined, sheet

    if form == "json":
        return as_json([document(answer) for answer in answers], indent=2)
    if form in ("table", "markdown"):
        shown = [_told(answer, form, all_rows, len(answers) > 1) for answer in answers]
        return "\n\n".join(shown)
    return rendered(joined({answer.model: sheet(answer) for answer in answers}), form)


def _told(answer: "Answer", form: str, all_rows: bool, titled: bool) -> str:
    """One answer for people: the model where there are several, the sentence, the table."""
    from dataclasses import replace

    from graphmodel.questions.plain import clean, wrap
    from graphmodel.questions.tables import sheet

    limit = len(answer.rows) if all_rows or form == "markdown" else SHOWN
    part = replace(answer, rows=answer.rows[:limit])
    name = clean(answer.names.get(answer.model, answer.model))
    mark = "## " if form == "markdown" else ""
    said = clean(answer.sentence)
    parts = [
        f"{mark}{name}" if titled else "",
        said if form == "markdown" else "\n".join(wrap(said, columns())),
        rendered(sheet(part), form) if part.rows else "",
        _rest(answer, limit),
    ]
    return "\n\n".join(filter(None, parts))


def _rest(answer: "Answer", limit: int) -> str:
    """How many rows are not shown, by the first column that is a choice."""
    left = answer.rows[limit:]
    if not left:
        return ""
    counts: dict[str, int] = {}
    for column in [each for each in answer.columns if each.form == "choice" and not each.join][:1]:
        for row in left:
            words = column.choices.get(str(row[column.name]))
            said = words.say(answer.language) if words else str(row[column.name])
            counts[said] = counts.get(said, 0) + 1
    parts = ", ".join(f"{count} {said}" for said, count in counts.items())
    rest = texts.MORE_ROWS.say(answer.language).format(count=len(left))
    return f"{rest} ({parts})" if parts else rest


def records(heads: Mapping[str, "Words"], rows: Sequence[Mapping[str, object]]) -> "Sheet":
    """Rows of plain values under keys, each with its heading for people, for `rendered`."""
    from graphmodel.questions.tables import plain_sheet

    values = [[row[key] for key in heads] for row in rows]
    return plain_sheet(list(heads), values, [told(words) for words in heads.values()])

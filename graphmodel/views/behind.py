"""What stands behind a drawing: its answer as a table, and the question with its query."""

from collections.abc import Sequence
from dataclasses import replace

from graphmodel.questions import Answer
from graphmodel.questions.answer import Row
from graphmodel.questions.tables import Sheet, sheet
from graphmodel.schema import Words

from . import limits, texts
from .spoken import capital, listed, said, text
from .study import Asked, Study

SEVERAL = 4  # rows, from which on what they all say is said once


def table(
    study: Study, asked: Sequence[Asked], own: str = "", title: Words = texts.AS_TABLE
) -> str:
    """Every answer as a table, in a part of the page that opens; answers without rows have none.

    Of a long answer the first rows are there, of a long list of things the first ones. `own` is a
    table of the drawing itself, in front.
    """
    shown = [each for each in asked if each.rows]
    if not shown and not own:
        return ""
    several = len(shown) + bool(own) > 1
    tables = own + "".join(_table(study, each, caption=several) for each in shown)
    return f'<details class="table"><summary>{said(title)}</summary>{tables}</details>'


def _table(study: Study, asked: Asked, caption: bool) -> str:
    title = f"<caption>{said(asked.question.title)}</caption>" if caption else ""
    most = limits.rows(study)
    rest = limits.left_out(study, len(asked.rows) - most, texts.MANY_ROWS, asked.en.question)
    return in_both(sheet(_few(asked.en, most)), sheet(_few(asked.de, most)), title) + rest


def _few(answer: Answer, most: int) -> Answer:
    """The first rows of an answer; "…" stands for what more a list of ids holds."""
    lists = [each.name for each in answer.columns if each.form == "id"]
    return replace(answer, rows=tuple(_short(row, lists) for row in answer.rows[:most]))


def _short(row: Row, lists: Sequence[str]) -> Row:
    found = dict(row)
    for name in lists:
        value = row[name]
        if isinstance(value, list | tuple) and len(value) > limits.NAMES:
            found[name] = [*value[: limits.NAMES], "…"]
    return found


def in_both(en: Sheet, de: Sheet, title: str = "") -> str:
    """The same rows in both languages as one table; `title` is its caption as HTML."""
    heads = [capital(Words(*pair)) for pair in zip(en.heads, de.heads, strict=True)]
    cells = [
        [Words(*pair) for pair in zip(*rows, strict=True)]
        for rows in zip(en.cells, de.cells, strict=True)
    ]
    same = _same(cells)
    kept = [at for at, alike in enumerate(same) if not alike]
    head = "".join(f'<th scope="col">{said(heads[at])}</th>' for at in kept)
    rows = "".join(
        f"<tr>{''.join(f'<td>{said(row[at])}</td>' for at in kept)}</tr>" for row in cells
    )
    return (
        f'<div class="scroll" tabindex="0"><table>{title}<thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{_everywhere(heads, cells, same)}"
    )


def _same(cells: Sequence[Sequence[Words]]) -> list[bool]:
    """For each column, whether it says the same in every one of several rows."""
    columns = list(zip(*cells, strict=True))
    same = [len(cells) >= SEVERAL and len(set(column)) == 1 for column in columns]
    return same if not all(same) else [False] * len(columns)


def _everywhere(
    heads: Sequence[Words], cells: Sequence[Sequence[Words]], same: Sequence[bool]
) -> str:
    """Once below the table, what every row would say."""
    told = [
        texts.OF.filled(word=head, said=cell)
        for head, cell, alike in zip(heads, cells[0], same, strict=True)
        if alike
    ]
    return f"<p>{said(texts.EVERY_ROW.filled(said=listed(told, '; ')))}</p>" if told else ""


def queries(study: Study, asked: Sequence[Asked]) -> str:
    """The questions behind a drawing; several of them in one part of the page that opens."""
    inside = "".join(_query(study, each) for each in asked)
    if len(asked) < 2:
        return inside
    title = said(texts.QUERIES.filled(count=len(asked)))
    return f'<details class="queries"><summary>{title}</summary>{inside}</details>'


def _query(study: Study, asked: Asked) -> str:
    """The question in words, how to ask it oneself, where it is defined, and its query."""
    shown = asked.question
    source = texts.DEFINED.filled(source=shown.source)
    return (
        f'<details class="query"><summary>{said(texts.QUERY)}: {said(shown.title)}</summary>'
        f"<p>{said(shown.question)}</p><p><code>graphmodel {text(asked.en.question)} "
        f"-m {text(study.model)}</code></p><p>{said(source)}</p>"
        f'<pre tabindex="0">{text(shown.text.strip())}</pre></details>'
    )

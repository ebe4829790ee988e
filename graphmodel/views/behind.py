"""What stands behind a drawing: its answer as a table, and the question with its query."""

from collections.abc import Sequence

from graphmodel.questions.tables import Sheet, sheet
from graphmodel.schema import Words

from . import texts
from .spoken import capital, filled, plain, said, text
from .study import Asked, Study


def table(asked: Sequence[Asked]) -> str:
    """Every answer as a table, in a part of the page that opens; answers without rows have none."""
    shown = [each for each in asked if each.rows]
    if not shown:
        return ""
    tables = "".join(_table(each, caption=len(shown) > 1) for each in shown)
    return f'<details class="table"><summary>{said(texts.AS_TABLE)}</summary>{tables}</details>'


def _table(asked: Asked, caption: bool) -> str:
    title = f"<caption>{said(asked.question.title)}</caption>" if caption else ""
    return in_both(sheet(asked.en), sheet(asked.de), title)


def in_both(en: Sheet, de: Sheet, title: str = "") -> str:
    """The same rows in both languages as one table; `title` is its caption as HTML."""
    heads = "".join(
        f'<th scope="col">{said(capital(Words(a, b)))}</th>'
        for a, b in zip(en.heads, de.heads, strict=True)
    )
    rows = "".join(f"<tr>{cells}</tr>" for cells in _rows(en, de))
    return (
        f'<div class="scroll" tabindex="0"><table>{title}<thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _rows(en: Sheet, de: Sheet) -> list[str]:
    return [
        "".join(f"<td>{said(Words(x, y))}</td>" for x, y in zip(a, b, strict=True))
        for a, b in zip(en.cells, de.cells, strict=True)
    ]


def query(study: Study, asked: Asked) -> str:
    """The question in words, how to ask it oneself, where it is defined, and its query."""
    shown = asked.question
    source = filled(texts.DEFINED, source=plain(shown.source))
    return (
        f'<details class="query"><summary>{said(texts.QUERY)}: {said(shown.title)}</summary>'
        f"<p>{said(shown.question)}</p><p><code>graphmodel {text(asked.en.question)} "
        f"-m {text(study.model)}</code></p><p>{said(source)}</p>"
        f'<pre tabindex="0">{text(shown.text.strip())}</pre></details>'
    )

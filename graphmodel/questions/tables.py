"""Rows as a table for people, or as JSON, CSV, TSV or Markdown for whatever reads them next."""

import csv
import html
import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from .answer import Answer
from .plain import NOTHING, clean, table
from .wording import cell

FORMATS = ("table", "json", "ndjson", "csv", "tsv", "markdown")
_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_HIDDEN = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")
_MARKUP = re.compile(r"([\\`*_\[\]<>|#~&])")


@dataclass(frozen=True)
class Sheet:
    """Rows to show: `keys` and raw `values` for programs, `heads` and `cells` in words for people.

    `heads` and `cells` may have fewer columns than `keys`; `right` tells the cells of numbers.
    """

    keys: Sequence[str]
    values: Sequence[Sequence[object]]
    heads: Sequence[str]
    cells: Sequence[Sequence[str]]
    right: Sequence[bool] = ()


def sheet(answer: Answer) -> Sheet:
    """The rows of an answer.

    Names beside their ids are for programs, people see one of them; and no column that is empty.
    """
    keys = [column.name for column in answer.columns]
    told = [
        (column, [clean(cell(answer, column, row)) for row in answer.rows])
        for column in answer.columns
        if not re.fullmatch(r"name(_\w+)?", column.name)
    ]
    said = [(column, cells) for column, cells in told if set(cells) != {NOTHING}]
    return Sheet(
        keys=keys,
        values=[[row[key] for key in keys] for row in answer.rows],
        heads=[column.words.say(answer.language) for column, _ in said],
        cells=list(zip(*(cells for _, cells in said), strict=True)),
        right=[column.form in ("integer", "decimal") and not column.join for column, _ in said],
    )


def plain_sheet(
    keys: Sequence[str], values: Sequence[Sequence[object]], heads: Sequence[str] = ()
) -> Sheet:
    """Rows without declared columns, such as those of somebody's own query; keys head them, too."""
    cells = [[clean(readable(value)) for value in row] for row in values]
    numbers = [all(isinstance(row[at], int | float) for row in values) for at in range(len(keys))]
    return Sheet(keys, values, [clean(head) for head in heads or keys], cells, numbers)


def readable(value: object) -> str:
    """Any value in one line: a node by label and name, a link by its type, lists by members."""
    if isinstance(value, Mapping) and "properties" in value and "label" in value:
        facts = value["properties"]
        name = facts.get("name") if isinstance(facts, Mapping) else None
        return f"{value['label']} {name or value.get('id')}"
    if isinstance(value, Mapping) and "properties" in value and "type" in value:
        return f"[{value['type']}]"
    if isinstance(value, Mapping) and "nodes" in value and "links" in value:
        return " → ".join(readable(node) for node in value["nodes"])
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {readable(each)}" for key, each in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(readable(each) for each in value) or "[]"
    return "null" if value is None else _raw(value)


def as_table(rows: Sheet, limit: int) -> str:
    """Aligned columns of at most `limit` signs in all, or one block a row."""
    return table(rows.heads, rows.cells, limit, rows.right) if rows.cells else ""


def as_markdown(rows: Sheet) -> str:
    """A table as GitHub reads it; nothing in a cell acts as markup."""
    edges = ["--:" if right else "---" for right in rows.right]
    edges += ["---"] * (len(rows.heads) - len(edges))
    lines = [[unmarked(head) for head in rows.heads], edges]
    lines += [[unmarked(text) for text in cells] for cells in rows.cells]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def unmarked(text: str) -> str:
    """A text in which nothing acts as markup."""
    return _MARKUP.sub(r"\\\1", text)


def as_csv(rows: Sheet, delimiter: str = ",") -> str:
    """Keys, then raw values: an empty cell is not recorded, `[]` an empty list, `; ` joins lists.

    A text that a spreadsheet would run as a formula begins with an apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(rows.keys)
    writer.writerows([[_field(value) for value in row] for row in rows.values])
    return out.getvalue().rstrip("\n")


def _field(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(_field(each) for each in value) or "[]"
    text = _raw(value) if not isinstance(value, Mapping) else as_json(value)
    dangerous = _FORMULA.match(text) and not _NUMBER.fullmatch(text)
    return f"'{text}" if dangerous else text


def _raw(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def as_ndjson(rows: Sheet) -> str:
    """One JSON object a line."""
    return "\n".join(as_json(record) for record in records(rows))


def records(rows: Sheet) -> list[dict[str, object]]:
    """Each row as key and value."""
    return [dict(zip(rows.keys, row, strict=True)) for row in rows.values]


def as_json(value: object, indent: int | None = None) -> str:
    """JSON that is safe to print: signs that would act on a terminal are escaped, none is lost."""
    said = json.dumps(value, ensure_ascii=False, indent=indent, default=list)
    return _HIDDEN.sub(lambda sign: f"\\u{ord(sign.group()):04x}", said)


def document(answer: Answer) -> dict[str, object]:
    """An answer as JSON tells it: keys never change, null is not recorded, ids have their names."""
    return {
        "question": answer.question,
        "model": answer.model,
        "parameters": dict(answer.parameters),
        "language": answer.language,
        "sentence": answer.sentence,
        "columns": {column.name: column.words.say(answer.language) for column in answer.columns},
        "rows": records(sheet(answer)),
        "facts": dict(answer.facts),
        "names": dict(sorted(answer.names.items())),
    }


def as_html(answer: Answer) -> str:
    """The sentence and the table, every text escaped, as a notebook shows them."""
    rows = sheet(answer)
    lines = [("th", rows.heads), *(("td", cells) for cells in rows.cells)]
    body = "".join(
        f"<tr>{''.join(f'<{tag}>{html.escape(text)}</{tag}>' for text in texts)}</tr>"
        for tag, texts in lines
    )
    return f"<p>{html.escape(clean(answer.sentence))}</p><table>{body}</table>"


def joined(sheets: Mapping[str, Sheet]) -> Sheet:
    """The sheets of several models as one, with the model's key in front."""
    first = next(iter(sheets.values()))
    return Sheet(
        keys=["model", *first.keys],
        values=[[model, *row] for model, rows in sheets.items() for row in rows.values],
        heads=["model", *first.heads],
        cells=[[clean(model), *row] for model, rows in sheets.items() for row in rows.cells],
        right=[False, *first.right],
    )


WRITERS: Mapping[str, Callable[[Sheet], str]] = {
    "json": lambda rows: as_json(records(rows), indent=2),
    "ndjson": as_ndjson,
    "csv": as_csv,
    "tsv": lambda rows: as_csv(rows, "\t"),
    "markdown": as_markdown,
}

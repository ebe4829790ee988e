"""A document becomes YAML text that is read as the same document."""

import json
import re
from collections.abc import Iterator

from graphmodel.schema import NONE, fold
from graphmodel.schema.form import REMOVE, UNKNOWN

from .values import Blank, Items, Table, Text, Value

_WIDTH = 100
_SAFE = re.compile(r"[^\W_](?:[\w .()/+%§€°²³–—…’'&;?!-]*[\w.)%!?…’])?")
_RESERVED = frozenset(fold(word) for words in (NONE, REMOVE, UNKNOWN) for word in words.every)
_BREAKS = {ord(sign): f"\\u{ord(sign):04x}" for sign in "\x85\u2028\u2029\ufeff"}


def yaml_text(document: Table) -> str:
    """The text of a document; tables stand on one line where there is room for them."""
    lines: list[str] = []
    for key, value in document.rows:
        if isinstance(value, Table) and lines:
            lines.append("")
        lines += _row(key, value, 0)
    return "\n".join(lines) + "\n"


def _row(key: Text, value: Value, depth: int) -> Iterator[str]:
    """The lines of a key with its value."""
    start = f"{'  ' * depth}{_scalar(key)}:"
    if isinstance(value, Blank):
        yield start
        return
    line = f"{start} {_flow(value)}"
    if isinstance(value, Text) or (depth and len(line) <= _WIDTH):
        yield line
    elif isinstance(value, Table):
        yield start
        for inner_key, inner in value.rows:
            yield from _row(inner_key, inner, depth + 1)
    elif isinstance(value, Items):
        yield start
        yield from (f"{'  ' * (depth + 1)}- {_flow(item)}" for item in value.items)


def _flow(value: Value) -> str:
    match value:
        case Text():
            return _scalar(value)
        case Items(items=items):
            return f"[{', '.join(map(_flow, items))}]"
        case Table(rows=rows):
            return f"{{{', '.join(f'{_scalar(key)}: {_flow(each)}' for key, each in rows)}}}"
        case _:
            return "~"


def _scalar(value: Text) -> str:
    """The text as it stands, in quotes where it would be read as something else."""
    reserved = not value.plain and fold(value.text) in _RESERVED
    if _SAFE.fullmatch(value.text) and not reserved:
        return value.text
    return json.dumps(value.text, ensure_ascii=False).translate(_BREAKS)

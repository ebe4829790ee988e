"""The parts of a Cypher text that a check needs: brackets, blocks, the last RETURN, its order."""

import re
from dataclasses import dataclass

_HIDDEN = re.compile(r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"", re.DOTALL)
_NAME = re.compile(r"[A-Za-z_]\w*")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_AS = re.compile(r"^(.*)\bAS\s+([A-Za-z_]\w*)\s*$", re.DOTALL | re.IGNORECASE)
_END = re.compile(r"\b(ORDER\s+BY|SKIP|LIMIT|UNION)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Item:
    """One item of a RETURN: the expression, and the name under which it comes back."""

    expression: str
    name: str
    at: int


@dataclass(frozen=True)
class Query:
    """A query's text without comments and literals, sign for sign as long as the original.

    `around` holds for each sign the place of the innermost bracket around it, -1 outside.
    """

    plain: str
    around: tuple[int, ...]

    def line(self, at: int) -> int:
        """The line of a place in the text, from 1."""
        return self.plain.count("\n", 0, at) + 1


def scan(text: str) -> Query:
    """The text with comments and the insides of literals blanked out, and its brackets."""
    plain = _HIDDEN.sub(_blank, text)
    around, opened = [], [-1]
    for at, sign in enumerate(plain):
        if sign in _PAIRS and len(opened) > 1:
            opened.pop()
        around.append(opened[-1])
        if sign in _PAIRS.values():
            opened.append(at)
    return Query(plain, tuple(around))


def _blank(found: re.Match[str]) -> str:
    text = found.group()
    edge = text[0] if text[0] in "'\"" else " "
    inside = "".join("\n" if sign == "\n" else " " for sign in text[1:-1])
    return f"{edge}{inside}{edge}"


def outer(query: Query, bracket: int = -1) -> str:
    """The text directly inside one bracket, all deeper ones and all else blanked out."""
    return "".join(
        sign if sign == "\n" or inside == bracket else " "
        for sign, inside in zip(query.plain, query.around, strict=True)
    )


def blocks(query: Query, before: str) -> list[int]:
    """The places of the `{` that follow a match of the pattern `before`."""
    pattern = re.compile(before + r"\s*\{", re.IGNORECASE)
    return [found.end() - 1 for found in pattern.finditer(query.plain)]


def last_return(query: Query) -> tuple[list[Item], list[str], int]:
    """Items and sort keys of the last RETURN outside every bracket, and its place; -1 for none."""
    top = outer(query)
    found = list(re.finditer(r"\bRETURN\b(\s+DISTINCT\b)?", top, re.IGNORECASE))
    if not found:
        return [], [], -1
    start = found[-1].end()
    end = _END.search(top, start)
    items = _pieces(query, top, start, end.start() if end else len(top))
    keys = list(_order(query, top, end)) if end else []
    return [_item(text, at) for at, text in items], keys, found[-1].start()


def _pieces(query: Query, top: str, start: int, end: int) -> list[tuple[int, str]]:
    """What stands between the commas of a stretch of the text, with its places."""
    cuts = [at for at in range(start, end) if top[at] == ","]
    edges = zip([start, *(at + 1 for at in cuts)], [*cuts, end], strict=True)
    return [(left, query.plain[left:right].strip()) for left, right in edges]


def _item(text: str, at: int) -> Item:
    named = _AS.match(text)
    if named:
        return Item(named.group(1).strip(), named.group(2), at)
    return Item(text, text if _NAME.fullmatch(text) else "", at)


def _order(query: Query, top: str, end: re.Match[str]) -> list[str]:
    if not end.group().upper().startswith("ORDER"):
        return []
    stop = re.search(r"\b(SKIP|LIMIT|UNION)\b", top[end.end() :], re.IGNORECASE)
    last = end.end() + stop.start() if stop else len(top)
    keys = (text for _, text in _pieces(query, top, end.end(), last))
    return [
        re.sub(r"\s+(ASC|DESC)(ENDING)?$", "", key, flags=re.IGNORECASE).rstrip(" ;\n")
        for key in keys
    ]

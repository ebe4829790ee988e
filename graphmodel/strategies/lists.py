"""Readers for a bare list of conflicts: CSV, GraphML, DIMACS `.col` and JSON."""

import csv
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from xml.etree.ElementTree import ParseError

import networkx as nx

from graphmodel.disk import UNREADABLE, reason
from graphmodel.errors import FileError

from . import faults

_MOST_SEGMENTS = 1_000_000

# What stands over two columns, in either language; nothing that could well be a segment itself.
_HEADINGS = {
    *("segment", "segments", "segment a", "segment b", "segment 1", "segment 2", "other segment"),
    *("source", "target", "from", "to", "conflict", "conflicts", "conflicts with", "conflict with"),
    *(
        "segmente",
        "anderes segment",
        "quelle",
        "ziel",
        "von",
        "zu",
        "nach",
        "konflikt",
        "konflikte",
    ),
    *("konflikt mit", "im konflikt mit", "steht im konflikt mit"),
}


def read_conflicts(path: str | Path) -> "nx.Graph[str]":
    """Return the conflict graph that a file tells of, by the ending of its name.

    `.csv`, `.tsv`, `.txt`: a pair in each line, a lone segment in a line of its own. A first line
    is headings, and no pair, if each of its words is a known one such as `segment,conflicts with`,
    `from,to`, `von,nach`, and none of them occurs further down. `.graphml`: nodes and
    edges. `.col`: DIMACS, `e 1 2` in each line. `.json`: a list of pairs, or an object with
    `segments` and `conflicts`.

    Raises:
        FileError: the file cannot be read or what stands in it is not right, with file and line.
    """
    path = Path(path)
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise FileError(faults.NO_ENDING, path=path, known=", ".join(sorted(_READERS)))
    try:
        return reader(path)
    except OSError as error:
        raise FileError(UNREADABLE, path=path, why=reason(error)) from None
    except UnicodeDecodeError:
        raise FileError(faults.NO_UTF8, path=path) from None
    except RecursionError:
        raise FileError(faults.TOO_DEEP, path=path) from None


def _table(path: Path) -> "nx.Graph[str]":
    conflicts: nx.Graph[str] = nx.Graph()
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = csv.reader(file, _dialect(path), strict=True)
        try:
            rows = [(lines.line_num, _filled(row)) for row in lines]
        except csv.Error as error:
            line = lines.line_num
            raise FileError(faults.NO_TABLE, path=path, line=line, why=error) from None
    rows = [(number, cells) for number, cells in rows if cells]
    if rows and _are_headings(rows[0][1], [cells for _, cells in rows[1:]]):
        del rows[0]
    for number, cells in rows:
        _add(conflicts, cells, f"{path}:{number}")
    return conflicts


def _filled(row: Iterable[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]


def _dialect(path: Path) -> type[csv.Dialect]:
    with path.open(encoding="utf-8-sig") as file:
        line = file.readline()

    class Dialect(csv.excel):
        delimiter = next((sign for sign in "\t;," if sign in line), ",")

    return Dialect


def _are_headings(first: list[str], others: list[list[str]]) -> bool:
    known = all(cell.casefold() in _HEADINGS for cell in first)
    return known and not {cell for cells in others for cell in cells} & set(first)


def _add(conflicts: "nx.Graph[str]", cells: list[str], place: str) -> None:
    if len(cells) > 2:
        raise FileError(faults.TOO_WIDE, place=place, count=len(cells))
    if any("\0" in cell for cell in cells):
        raise FileError(faults.NUL, place=place)
    if len(cells) == 2 and cells[0] == cells[1]:
        raise FileError(faults.ITSELF, place=place, name=cells[0])
    conflicts.add_nodes_from(cells)
    if len(cells) == 2:
        conflicts.add_edge(*cells)


def _graphml(path: Path) -> "nx.Graph[str]":
    try:
        found = nx.read_graphml(path)
    except ParseError as error:
        raise FileError(faults.NO_XML, path=path, line=error.position[0]) from None
    except KeyError as error:
        raise FileError(faults.NO_GRAPHML_TYPE, path=path, given=error) from None
    except (nx.NetworkXError, ValueError) as error:
        raise FileError(faults.NO_GRAPHML, path=path, why=error) from None
    return _gathered(path, map(str, found), ((str(a), str(b)) for a, b in found.edges()))


def _gathered(
    path: Path, segments: Iterable[str], pairs: Iterable[tuple[str, str]]
) -> "nx.Graph[str]":
    conflicts: nx.Graph[str] = nx.Graph()
    conflicts.add_nodes_from(segments)
    for pair in pairs:
        _add(conflicts, list(pair), str(path))
    return conflicts


def _dimacs(path: Path) -> "nx.Graph[str]":
    conflicts: nx.Graph[str] = nx.Graph()
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            words = line.split()
            if words and words[0] in ("p", "e"):
                _dimacs_line(conflicts, words, f"{path}:{number}")
            elif words and words[0] not in ("c", "n", "d", "v", "x"):
                raise FileError(faults.NO_DIMACS, path=path, line=number, given=words[0])
    return conflicts


def _dimacs_line(conflicts: "nx.Graph[str]", words: list[str], place: str) -> None:
    """Add a line `p edge NODES EDGES` or `e ONE OTHER`; ids sort as the numbers do."""
    numbers = words[2:] if words[0] == "p" else words[1:]
    if len(numbers) != 2 or not all(word.isascii() and word.isdigit() for word in numbers):
        raise FileError(faults.DIMACS_WANTED, place=place)
    if words[0] == "p":
        if conflicts or int(numbers[0]) > _MOST_SEGMENTS:
            raise FileError(faults.DIMACS_HEAD, place=place, most=_MOST_SEGMENTS)
        width = len(numbers[0])
        conflicts.add_nodes_from(f"{v:0{width}}" for v in range(1, int(numbers[0]) + 1))
        return
    width = len(next(iter(conflicts), ""))
    pair = [f"{int(number):0{width}}" for number in numbers]
    if pair[0] == pair[1]:  # as in some public files; it says nothing about two segments
        return
    if not all(number in conflicts for number in pair):
        raise FileError(faults.OUT_OF_RANGE, place=place)
    _add(conflicts, pair, place)


def _json(path: Path) -> "nx.Graph[str]":
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        raise FileError(faults.NO_JSON, path=path, line=error.lineno, why=error.msg) from None
    parts = found if isinstance(found, Mapping) else {"conflicts": found}
    strange = sorted(set(parts) - {"segments", "conflicts"})
    if strange:
        raise FileError(faults.STRANGE_KEY, path=path, given=strange[0])
    segments, pairs = parts.get("segments", []), parts.get("conflicts")
    if not _are_texts(segments) or not isinstance(pairs, list):
        raise FileError(faults.PAIRS_WANTED, path=path)
    for number, pair in enumerate(pairs, start=1):
        if not _are_texts(pair) or len(pair) != 2:
            raise FileError(faults.NO_PAIR, path=path, number=number)
    return _gathered(path, segments, [(a, b) for a, b in pairs])


def _are_texts(values: object) -> bool:
    return isinstance(values, list) and all(map(_is_text, values))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value


_READERS: Mapping[str, Callable[[Path], "nx.Graph[str]"]] = {
    ".csv": _table,
    ".tsv": _table,
    ".txt": _table,
    ".graphml": _graphml,
    ".col": _dimacs,
    ".json": _json,
}

"""The bytes of a file, and the text in them."""

import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from graphmodel.disk import reason

from . import faults
from .problems import Fault, Problem, Said, nearest
from .values import Place

MAX_BYTES = 10_000_000
_MOST_REPORTED = 100
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BREAK = re.compile("\r\n?|[\n\x85\u2028\u2029]")
_REFUSED = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


@dataclass
class Source:
    """A text with its name and the problems met so far; `text` is None if it could not be had."""

    file: str
    text: str | None = None
    problems: list[Problem] = field(default_factory=list)

    def report(self, line: int, column: int, fault: Fault, **values: Said) -> None:
        """Note a problem at a place of this text."""
        self.problems.append(Problem(Place(self.file, line, column), fault, values))


def bytes_of(source: Source, path: Path) -> bytes | None:
    """The bytes of a file; None if something hinders that, which is a problem of the source."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        source.report(1, 1, faults.MISSING_FILE, near=neighbour(path))
    except IsADirectoryError:
        source.report(1, 1, faults.FOLDER)
    except PermissionError as error:
        folder = path.is_dir()  # Windows does not allow to open one
        fault = faults.FOLDER if folder else faults.UNREADABLE_FILE
        source.report(1, 1, fault, reason=reason(error))
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        source.report(1, 1, faults.UNREADABLE_FILE, reason=why)
    return None


def is_file(path: Path) -> bool:
    """Whether there is such a file; a path that cannot be is none."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def neighbour(path: Path) -> str:
    """The name of the file in the same folder whose name is most like it."""
    try:
        names = sorted(each.name for each in path.parent.iterdir() if each.is_file())
    except (OSError, ValueError):
        return ""
    return nearest(path.name, names)


def decoded(data: bytes, file: str) -> Source:
    """The text in the bytes: UTF-8 with or without mark, or UTF-16 with its mark."""
    source = Source(file)
    if len(data) > MAX_BYTES:
        source.report(1, 1, faults.TOO_LARGE, most=MAX_BYTES)
        return source
    encoding = "utf-16" if data.startswith(_UTF_16) else "utf-8-sig"
    try:
        source.text = _clean(source, unicodedata.normalize("NFC", data.decode(encoding)))
    except UnicodeDecodeError as error:
        good = data[: error.start].decode(encoding, "replace")
        byte = f"0x{data[error.start]:02x}"
        source.report(*place_of(good, len(good)), faults.WRONG_ENCODING, byte=byte)
    return source


def _clean(source: Source, text: str) -> str:
    """The text with a space for every character that no YAML may hold."""
    for number, match in enumerate(_REFUSED.finditer(text)):
        if number == _MOST_REPORTED:
            break
        sign = f"U+{ord(match[0]):04X}"
        source.report(*place_of(text, match.start()), faults.CONTROL_CHARACTER, sign=sign)
    return _REFUSED.sub(" ", text)


def place_of(text: str, index: int) -> tuple[int, int]:
    """Line and column, from one, of the character at an index."""
    breaks = [match.end() for match in _BREAK.finditer(text, 0, index)]
    return len(breaks) + 1, index - (breaks[-1] if breaks else 0) + 1

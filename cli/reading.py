"""Model files as commands name them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graphmodel.model import Report


def reports(files: tuple[str, ...]) -> "list[Report]":
    """What a check of each file finds; `-` is the standard input."""
    from graphmodel.model import check, check_text

    return [
        check_text(sys.stdin.buffer.read(), "-") if file == "-" else check(Path(file))
        for file in files
    ]

"""Model files as commands name them."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .output import say

if TYPE_CHECKING:
    from graphmodel.model import Model, Report


def reports(files: tuple[str, ...]) -> "list[Report]":
    """What a check of each file finds; `-` is the standard input."""
    from graphmodel.model import check, check_text

    return [
        check_text(sys.stdin.buffer.read(), "-") if file == "-" else check(Path(file))
        for file in files
    ]


def readable(file: str, language: str) -> "Model":
    """The model in a file; warnings are told, and an error ends the command."""
    from graphmodel.model import ModelFileError
    from graphmodel.model.read import located

    (report,) = reports((file,))
    if report.model is None:
        raise ModelFileError(report.problems)
    for problem in report.problems:
        say(located(problem, language))
    return report.model

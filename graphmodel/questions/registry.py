"""Where questions are found: the shipped folder, and folders of the user's own."""

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from itertools import islice
from pathlib import Path

from graphmodel.errors import QuestionError, UsageError

from . import faults
from .declared import RULES, Question
from .file_faults import AT, TAKEN
from .nearest import unknown

Folders = Sequence[str | Path]


def files(folders: Folders = ()) -> Mapping[str, Path]:
    """Name and file of every question: shipped ones, then those of `folders`, sorted by name.

    `folders` come before those in the environment variable GRAPHMODEL_QUERIES; in each, a file
    `sales/churn.cypher` is the question "sales churn", and `churn.cypher` the question "churn".

    Raises:
        QuestionError: two files have one name.
        UsageError: a folder does not exist.
    """
    own, once = _own(folders), _files_once(shipped())
    if not own:
        return once
    found = dict(once)
    for folder in own:
        if not folder.is_dir():
            raise UsageError(faults.NO_FOLDER, given=str(folder))
        for name, path in _files_in(folder):
            if name in found:
                fault = TAKEN.filled(other=found[name], name=name)
                raise QuestionError(AT, file=path, line=1, fault=fault)
            found[name] = path
    return dict(sorted(found.items()))


@cache
def _files_once(folder: Path) -> Mapping[str, Path]:
    return dict(sorted(_files_in(folder)))


def _files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    for path in sorted((*folder.glob("*.cypher"), *folder.glob("*/*.cypher"))):
        yield " ".join(path.relative_to(folder).with_suffix("").parts), path


def shipped() -> Path:
    """The folder of the shipped questions."""
    return Path(import_module("graphmodel.cypher").__path__[0])


def _own(folders: Folders) -> list[Path]:
    listed = os.environ.get("GRAPHMODEL_QUERIES", "")
    named = [*folders, *(folder for folder in listed.split(os.pathsep) if folder)]
    return [Path(folder) for folder in dict.fromkeys(str(each) for each in named)]


def question(name: str, folders: Folders = ()) -> Question:
    """The question of that name, read and checked.

    Raises:
        UsageError: there is none; the message names the nearest one.
        QuestionError: its file is not right.
    """
    known = files(folders)
    wanted = " ".join(name.split())
    if wanted not in known:
        raise UsageError(unknown(faults.QUESTION, wanted, asked(known)))
    return read_once(known[wanted], wanted)


def asked(known: Mapping[str, Path]) -> list[str]:
    """The names that people ask for: every one but the rules."""
    return [name for name in known if not name.startswith(f"{RULES} ")]


@cache
def read_once(path: Path, name: str) -> Question:
    """The question in a file; a file is read and checked once."""
    from .check import check_query
    from .header import read_question

    found = read_question(path, name)
    check_query(found, shipped=path.is_relative_to(shipped()))
    return found


def title(path: Path, language: str) -> str:
    """The title in a language, by a glance at the first lines: quick enough for many questions."""
    with path.open(encoding="utf-8", errors="replace") as lines:
        head = "".join(line.removeprefix("//").strip() + "\n" for line in islice(lines, 4))
    form = re.search(r"^title:\s*(\{?)", head)
    plain = r"[^\n,}]*" if form and form.group(1) else r"[^\n]*"  # in braces a comma ends it
    said = rf"^title:\s*\{{?[^}}]*?\b{language}:\s*(\"[^\"]*\"|'[^']*'|{plain})"
    found = re.search(said, head)
    return found.group(1).strip().strip("\"'") if found else ""

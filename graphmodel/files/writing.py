"""A document into a file of the form that its name says: YAML, a workbook, a folder of CSV."""

from collections.abc import Sequence
from pathlib import Path

from graphmodel.disk import THERE, writing
from graphmodel.errors import FileError, UsageError
from graphmodel.words import Words

from .choices import own_labels
from .dump import yaml_text
from .folder import holds_sheets, write_folder
from .pages import Page
from .spread import spread
from .values import Table

TEXTS = (".yaml", ".yml")
WORKBOOK = ".xlsx"
_NO_FORM = Words(
    "{path}: write a .yaml, a .xlsx, or a folder of CSV files (no ending)",
    "{path}: eine .yaml, eine .xlsx oder einen Ordner mit CSV-Dateien (ohne Endung) schreiben",
)


def write_file(
    path: Path,
    document: Table,
    language: str,
    *,
    derived: Sequence[Page] = (),
    force: bool = False,
) -> None:
    """Write the document; sheets and files of one's own in the same place stay.

    Derived sheets follow those of the document; a model file has none.

    Raises:
        FileError: the file is there already, or it cannot be written.
        UsageError: the form is not known.
    """
    form = path.suffix.lower()
    if form not in (*TEXTS, WORKBOOK, ""):
        raise UsageError(_NO_FORM, path=path)
    if (path.is_file() or holds_sheets(path)) and not force:
        raise FileError(THERE, path=path)
    with writing(path):
        if form == WORKBOOK:
            path.write_bytes(workbook(document, language, _kept(path), derived))
        elif form in TEXTS:
            path.write_text(yaml_text(document), encoding="utf-8")
        else:
            write_folder(path, (*spread(document, language), *derived))


def workbook(
    document: Table, language: str, over: bytes | None = None, derived: Sequence[Page] = ()
) -> bytes:
    """The bytes of a workbook with the document; other sheets of `over` are kept in it."""
    from .binding import workbook_bytes

    pages = (*spread(document, language), *derived)
    return workbook_bytes(pages, own_labels(document), language, over)


def _kept(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None

"""A file of any of the three forms becomes a document: YAML, a workbook, a folder of CSV files."""

from pathlib import Path

from .parse import parsed
from .sheet_faults import ONE_SHEET
from .source import Source, bytes_of, decoded, is_file
from .values import Document

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0"


def read_file(path: Path) -> Document:
    """The document in a file or folder. Never raises: whatever is wrong is among its problems."""
    from .folder import holds_sheets, read_folder

    if holds_sheets(path):
        return read_folder(path)
    source = Source(str(path))
    if path.suffix.lower() == ".csv" and is_file(path):
        source.report(1, 1, ONE_SHEET, folder=str(path.parent))
        return Document(source.file, None, tuple(source.problems))
    data = bytes_of(source, path)
    if data is None:
        return Document(source.file, None, tuple(source.problems))
    return read_bytes(data, source.file)


def read_bytes(data: bytes, file: str) -> Document:
    """The document in bytes, YAML or a workbook; `file` is the name that problems show."""
    if data.startswith((_ZIP, _OLE)):
        from .workbook import read_workbook

        return read_workbook(data, file)
    return parsed(decoded(data, file))

"""What stands in the way of reading or writing a file, said once for every room."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import FileError
from .words import Words

UNREADABLE = Words("{path}: cannot be read: {why}", "{path}: lässt sich nicht lesen: {why}")
UNWRITABLE = Words("{path}: cannot be written: {why}", "{path}: lässt sich nicht schreiben: {why}")
THERE = Words(
    "{path} is there already; --force writes over it",
    "{path} gibt es schon; mit --force überschreiben",
)

_GERMAN = {
    errno.ENOENT: "Datei oder Ordner gibt es nicht",
    errno.EACCES: "keine Berechtigung",
    errno.EPERM: "keine Berechtigung",
    errno.EEXIST: "gibt es schon",
    errno.EISDIR: "das ist ein Ordner",
    errno.ENOTDIR: "das ist kein Ordner",
    errno.EROFS: "dort darf nur gelesen werden",
    errno.ENOSPC: "kein Platz mehr",
    errno.ENAMETOOLONG: "der Name ist zu lang",
}


def reason(error: OSError) -> Words:
    """What the system says against it, in its own words where there are no German ones."""
    said = error.strerror or str(error)
    return Words(said, _GERMAN.get(error.errno or 0, said))


@contextmanager
def writing(path: str | Path) -> Iterator[None]:
    """A block that writes there.

    Raises:
        FileError: the system refuses; its reason is said.
    """
    try:
        yield
    except OSError as error:
        raise FileError(UNWRITABLE, path=path, why=reason(error)) from None

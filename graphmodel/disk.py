"""What stands in the way of reading or writing a file, said once for every room."""

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


@contextmanager
def writing(path: str | Path) -> Iterator[None]:
    """A block that writes there.

    Raises:
        FileError: the system refuses; its own words say why.
    """
    try:
        yield
    except OSError as error:
        raise FileError(UNWRITABLE, path=path, why=error.strerror) from None

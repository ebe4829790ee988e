"""Python's garbage collection, paused where it would only look in vain."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Do without garbage collection in the block: for work that makes much and leaves no garbage.

    Looking for some would take half the time of half a million rows, and of reading a large file.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()

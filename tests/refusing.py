"""An error that a test expects, in both languages."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graphmodel.errors import GraphmodelError


@contextmanager
def refused(kind: type[GraphmodelError], english: str, german: str) -> Iterator[None]:
    """The block ends in an error of this kind that says both."""
    with pytest.raises(kind) as caught:
        yield
    assert english in str(caught.value)
    assert german in caught.value.say("de")

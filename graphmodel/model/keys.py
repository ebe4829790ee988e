"""Keys: what may be one, and what to say of a bad one."""

import re

from graphmodel.files import Text
from graphmodel.schema.spelling import slug

from . import faults
from .reading import Reading

_KEY = re.compile(r"[^\W_][\w-]{0,63}")


def good_key(reading: Reading, key: Text) -> bool:
    """Whether a text can be a key; if not, that is a problem."""
    good = _KEY.fullmatch(key.text) is not None
    if not good:
        near = slug(key.text) or "my-key"
        reading.report(key.place, faults.BAD_KEY, given=key.text, near_key=near)
    return good

"""Keys: what may be one, and how a name yields one."""

import re

from graphmodel.files import Text

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


def slug(name: str) -> str:
    """The key that a name yields: its words in small letters, joined by hyphens; may be empty."""
    return "-".join(re.findall(r"[^\W_]+", name.lower()))[:64].rstrip("-")

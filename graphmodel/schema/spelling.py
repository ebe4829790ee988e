"""When two spellings count as the same word, and the key that a name yields."""

import re
import unicodedata
from functools import lru_cache

_SIGNS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "-": "", "_": "", " ": ""})


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """The form to compare spellings in: without case, umlauts, accents, hyphens and spaces."""
    signs = unicodedata.normalize("NFC", text).casefold().translate(_SIGNS)
    split = unicodedata.normalize("NFKD", signs)
    return "".join(sign for sign in split if not unicodedata.combining(sign))


def slug(name: str) -> str:
    """The key that a name yields: its words in small letters, joined by hyphens; may be empty."""
    return "-".join(re.findall(r"[^\W_]+", name.lower()))[:64].rstrip("-")

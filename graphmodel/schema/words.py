"""Words in both languages, and when two spellings count as the same word."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LANGUAGES = ("en", "de")
_SIGNS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "-": "", "_": "", " ": ""})


@dataclass(frozen=True)
class Words:
    """One thing said in English and in German; `also` holds further spellings that are read."""

    en: str
    de: str
    also: tuple[str, ...] = ()

    def say(self, language: str) -> str:
        """The word in `language`, "en" or "de"."""
        return self.de if language == "de" else self.en

    @property
    def every(self) -> tuple[str, ...]:
        """Each spelling once, English first."""
        return tuple(dict.fromkeys((self.en, self.de, *self.also)))


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """The form to compare spellings in: without case, umlauts, accents, hyphens and spaces."""
    signs = unicodedata.normalize("NFC", text).casefold().translate(_SIGNS)
    split = unicodedata.normalize("NFKD", signs)
    return "".join(sign for sign in split if not unicodedata.combining(sign))


def slug(name: str) -> str:
    """The key that a name yields: its words in small letters, joined by hyphens; may be empty."""
    return "-".join(re.findall(r"[^\W_]+", name.lower()))[:64].rstrip("-")

"""Words in both languages: whatever a reader is told is one of these."""

from collections.abc import Callable
from dataclasses import dataclass

LANGUAGES = ("en", "de")


@dataclass(frozen=True)
class Words:
    """One thing said in English and in German; `also` holds further spellings that are read."""

    en: str
    de: str
    also: tuple[str, ...] = ()

    @classmethod
    def alike(cls, text: str) -> "Words":
        """One text for both languages: a name, or what another program says."""
        return cls(text, text)

    @classmethod
    def in_each(cls, say: Callable[[str], str]) -> "Words":
        """What a function says in each language."""
        return cls(say("en"), say("de"))

    def say(self, language: str) -> str:
        """The word in `language`, "en" or "de"."""
        return self.de if language == "de" else self.en

    def filled(self, **values: object) -> "Words":
        """The same with values in place of `{name}`; one that is `Words` is said in each language.

        Without values it stays as it is, braces and all.
        """
        if not values:
            return self
        return Words.in_each(lambda each: self.say(each).format_map(_said(values, each)))

    @property
    def every(self) -> tuple[str, ...]:
        """Each spelling once, English first."""
        return tuple(dict.fromkeys((self.en, self.de, *self.also)))


def _said(values: dict[str, object], language: str) -> dict[str, object]:
    return {
        name: value.say(language) if isinstance(value, Words) else value
        for name, value in values.items()
    }

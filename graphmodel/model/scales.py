"""The scales of a model: its own levels where it has some, else the four of the method."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphmodel.schema import DEFAULT_SCALE, NONE, fold


@dataclass(frozen=True)
class Scale:
    """Levels from 0 upwards; `words` finds one by the folded spelling of its label."""

    labels: tuple[str, ...]
    words: Mapping[str, int]
    reasons: tuple[str, ...] = ()  # of own labels alone

    @property
    def top(self) -> int:
        """The highest level."""
        return len(self.labels) - 1

    def level(self, text: str) -> int | None:
        """The level that a label or a digit means; None if it is none of this scale."""
        found = self.words.get(fold(text))
        if found is None and text.isascii() and text.isdigit() and len(text) <= len(str(self.top)):
            return int(text) if int(text) <= self.top else None
        return found


def default_scale(language: str) -> Scale:
    """None, low, medium, high, read in both languages or as digits."""
    words = {fold(word): n for n, level in enumerate(DEFAULT_SCALE) for word in level.every}
    return Scale(tuple(level.say(language) for level in DEFAULT_SCALE), words)


def own_scale(labels: tuple[str, ...], reasons: tuple[str, ...], language: str) -> Scale:
    """A scale of the model's own labels, read as they are or as digits; level 0 means none."""
    none = {fold(word): 0 for word in NONE.every}
    if fold(labels[0]) not in none:
        labels, reasons = (NONE.say(language), *labels), ("", *reasons)
    own = {fold(label): number for number, label in enumerate(labels)}
    return Scale(labels, none | own, reasons)

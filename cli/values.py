"""What the value of an option may be: one of a few words, or a number."""

import click

from .language import said


class OneOf(click.Choice[str]):
    """As click's choice; a word that is none of them is told the nearest that is."""

    def get_invalid_choice_message(self, value: str, ctx: click.Context | None) -> str:
        """All that the value may be, and which of them is likely meant."""
        from difflib import get_close_matches

        message = super().get_invalid_choice_message(value, ctx)
        near = get_close_matches(value, self.choices, n=1)
        if not near:
            return message
        return f"{message} {said(f'Did you mean {near[0]!r}?', f'Gemeint ist wohl {near[0]!r}.')}"


class Count(click.IntRange):
    """A whole number from 1 on."""

    def __init__(self) -> None:
        super().__init__(1)
        self.name = said("whole number", "ganze Zahl")


class Seconds(click.FloatRange):
    """A time in seconds, more than 0."""

    def __init__(self) -> None:
        super().__init__(0, min_open=True)
        self.name = said("number", "Zahl")

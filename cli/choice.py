"""One of a few words, as the value of an option."""

import click


class OneOf(click.Choice[str]):
    """As click's choice; a word that is none of them is told the nearest that is."""

    def get_invalid_choice_message(self, value: str, ctx: click.Context | None) -> str:
        """All that the value may be, and which of them is likely meant."""
        from difflib import get_close_matches

        message = super().get_invalid_choice_message(value, ctx)
        near = get_close_matches(value, self.choices, n=1)
        return f"{message} Did you mean {near[0]!r}?" if near else message

"""Signs that stand for topics: a shape and a colour each, so that colour is never the only sign."""

# Shapes in a box of 12 by 12, drawn rather than written, since not every font has such signs.
SHAPES = (
    "M6 1a5 5 0 1 0 .01 0z",
    "M2 2h8v8H2z",
    "M6 1l5 9.5H1z",
    "M6 .5L11.5 6L6 11.5L.5 6z",
    "M4.5 1h3v3.5H11v3H7.5V11h-3V7.5H1v-3h3.5z",
    "M1 2h10L6 11z",
    "M3.5 1.5h5L11 6l-2.5 4.5h-5L1 6z",
    "M1 4.5h10v3H1z",
)
COLOURS = 7


def sign(rank: int) -> str:
    """The shape for a rank from 0; with its colour, the first 56 differ."""
    path = f'<path d="{SHAPES[rank % len(SHAPES)]}"/>'
    return f'<svg class="sign" viewBox="0 0 12 12" aria-hidden="true">{path}</svg>'


def colour(rank: int) -> str:
    """The class that gives the colour of a rank to what carries it, as `var(--own)`."""
    return f"c{rank % COLOURS}"

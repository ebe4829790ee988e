"""What to say about a name that is not known."""

from collections.abc import Iterable


def unknown(kind: str, word: str, names: Iterable[str]) -> str:
    """A message for an unknown name: the nearest known one, or all of them if they are few."""
    from graphmodel.files import nearest

    known = sorted(names)
    near = nearest(word, known)
    if near:
        return f"There is no {kind} {word!r}. Did you mean {near!r}?"
    if 0 < len(known) <= 12:
        return f"There is no {kind} {word!r}; there are: {', '.join(known)}."
    return f"There is no {kind} {word!r}."

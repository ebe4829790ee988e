"""What to say about a name that is not known."""

from collections.abc import Iterable


def unknown(
    kind: str, word: str, names: Iterable[str], within: str = "", also: Iterable[str] = ()
) -> str:
    """A message for an unknown name: the nearest known one, or all of them if they are few.

    `also` are names that would do as well, told only where one is near.
    """
    from graphmodel.files import nearest

    known = sorted(names)
    near = nearest(word, known) or nearest(word, sorted(also))
    none = f"There is no {kind} {word!r}{within and f' in {within}'}"
    if near:
        return f"{none}. Did you mean {near!r}?"
    if 0 < len(known) <= 12:
        return f"{none}; there are: {', '.join(known)}."
    return f"{none}."

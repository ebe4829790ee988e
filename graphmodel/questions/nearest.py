"""What to say about a name that is not known."""

from collections.abc import Iterable

from graphmodel.words import Words

_NONE = Words("There is no {kind} {given!r}", "{kind} {given!r} gibt es nicht")
_NONE_WITHIN = Words(
    "There is no {kind} {given!r} in {within}", "{kind} {given!r} gibt es in {within} nicht"
)
_NEAR = Words("{none}. Did you mean {near!r}?", "{none}. Gemeint ist wohl {near!r}.")
_ALL = Words("{none}; there are: {known}.", "{none}; es gibt: {known}.")
_ALONE = Words.alike("{none}.")


def unknown(
    kind: Words, given: str, names: Iterable[str], within: str = "", also: Iterable[str] = ()
) -> Words:
    """What is said of an unknown name: those that it begins, the nearest, or all if they are few.

    `also` are names that would do as well, told only where one is near.
    """
    from graphmodel.files import nearest

    known = sorted(names)
    begun = [name for name in known if name.startswith(f"{given} ")]
    near = nearest(given, sorted({*known, *also}))
    none = (_NONE_WITHIN if within else _NONE).filled(kind=kind, given=given, within=within)
    if begun:
        return _ALL.filled(none=none, known=", ".join(begun))
    if near:
        return _NEAR.filled(none=none, near=near)
    if 0 < len(known) <= 12:
        return _ALL.filled(none=none, known=", ".join(known))
    return _ALONE.filled(none=none)

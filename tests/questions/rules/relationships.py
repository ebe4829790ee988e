"""Cases of very different customer relationships."""

from ..cases import Case, Said
from .said import fires, opens


def kept(
    told: str, relationships: str, says: Said | None = None, segments: str = "a: {}, b: {}"
) -> Case:
    """The relationships of two segments."""
    text = f"segments: {{{segments}}}\ncustomer relationships: {{{relationships}}}\n"
    return Case("relationships-apart", told, text, says)


PERSONAL, MACHINE = "r: {type: personal, with: [a]}", "s: {type: automated, with: [b]}"
OWN = "a: {criteria: {c: {kind: own relationship}}}, b: {criteria: {c: {kind: own relationship}}}"
RELATIONSHIPS = (
    kept(
        "people against machines", f"{PERSONAL}, {MACHINE}", fires(2, "personal-or-not", "r", "s")
    ),
    kept(
        "dedicated personal is personal, communities are neutral",
        "r: {type: self-service, with: [a]}, s: {type: dedicated personal, with: [b]},"
        " t: {type: communities, with: [a, b]}",
        fires(2, "personal-or-not", "r", "s"),
    ),
    kept("one has both", f"{PERSONAL}, {MACHINE}, t: {{type: self-service, with: [a]}}"),
    kept("the same sort", f"{PERSONAL}, s: {{type: dedicated personal, with: [b]}}"),
    kept("neutral alone", f"{PERSONAL}, s: {{type: co-creation, with: [b]}}"),
    kept("none for one", PERSONAL, None, "a: {}, b: {customer relationships: none}"),
    kept("a type not recorded", f"{PERSONAL}, s: {{with: [b]}}", opens(2, "kind@s")),
    kept(
        "a relationship that may be anybody's",
        f"{PERSONAL}, {MACHINE}, t: {{type: personal}}",
        opens(2, "with@t"),
    ),
    kept(
        "one that cannot decide",
        f"{PERSONAL}, {MACHINE}, t: {{type: communities}}",
        fires(2, "personal-or-not", "r", "s"),
    ),
    kept("not recorded for one", PERSONAL, opens(2, "relationships@b")),
    kept("an untyped one that both have", "r: {with: [a, b]}"),
    kept(
        "hint",
        f"{PERSONAL}, s: {{type: communities, with: [b]}}",
        fires(1, "own-relationships", "r", "s"),
        OWN,
    ),
    kept(
        "no hint with a type in common", f"{PERSONAL}, s: {{type: personal, with: [b]}}", None, OWN
    ),
    kept("not asked", "r: {type: personal}"),
)

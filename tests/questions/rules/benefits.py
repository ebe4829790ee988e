"""Cases of segments that are attracted by different user benefits alone."""

from ..cases import Case, Said
from .said import fires, opens


def benefits(told: str, of_a: str, of_b: str, says: Said | None = None, more: str = "") -> Case:
    """User benefits of two segments."""
    known = f"user benefits: {{fun: {{}}, help: {{}}{more}}}\n"
    text = f"{known}segments:\n  a: {{{of_a}}}\n  b: {{{of_b}}}\n"
    return Case(
        "benefits-apart", told, text.replace("[", "user benefits: {").replace("]", "}"), says
    )


BENEFITS = (
    benefits(
        "each none for one",
        "[fun: high, help: none]",
        "[fun: none, help: low]",
        fires(2, "no-common-benefit", "fun", "help"),
    ),
    benefits("one in common", "[fun: high, help: none]", "[fun: low, help: low]"),
    benefits("none at all for one", "[fun: high, help: low]", "user benefits: none"),
    benefits("every one none for one", "[fun: high, help: low]", "[fun: none, help: none]"),
    benefits(
        "not rated for one", "[fun: high, help: none]", "[help: low]", opens(2, "benefit@fun|b")
    ),
    benefits(
        "not rated for either",
        "[fun: high, help: none]",
        "[fun: none, help: low]",
        opens(2, "benefit@new|a", "benefit@new|b"),
        ", new: {}",
    ),
    benefits("not recorded for one", "[fun: high, help: none]", "", opens(2, "benefits@b")),
    benefits("all of them for one already", "[fun: high, help: low]", "[fun: none]"),
    benefits("not asked", "", ""),
)

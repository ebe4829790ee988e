"""Cases of usage formats that do not meet, or go to different depths."""

from ..cases import Case, Said
from .said import AREAS, fires, opens


def formats(
    told: str,
    rule: str,
    of_a: str,
    of_b: str,
    says: Said | None = None,
    topics_b: str = "topics: [regatta], ",
) -> Case:
    """Codes of two segments, each in its own area."""
    text = (
        f"{AREAS}segments:\n  a: {{topics: [rope], formats: {{mountain: {{{of_a}}}}}}}\n"
        f"  b: {{{topics_b}formats: {{water: {{{of_b}}}}}}}\n"
    )
    return Case(rule, told, text, says)


ONLY_AUDIENCE = "audience: 3, social network: 0, community: 0"
ONLY_COMMUNITY = "audience: 0, social network: 0, community: 2"
RATED = (
    "a.formats.mountain.audience",
    "a.formats.mountain.social-network",
    "a.formats.mountain.community",
    "b.formats.water.audience",
    "b.formats.water.social-network",
    "b.formats.water.community",
)
APART = "formats-apart"
FORMATS_APART = (
    formats(
        "none in common", APART, ONLY_AUDIENCE, ONLY_COMMUNITY, fires(3, "no-common-format", *RATED)
    ),
    formats("code 1 is suitable too", APART, ONLY_AUDIENCE, "audience: 1, community: 2"),
    formats("all 0 for one", APART, ONLY_AUDIENCE, "audience: 0, social network: 0, community: 0"),
    formats(
        "any kind of community is one",
        APART,
        "audience: 0, brand community: 1",
        "audience: 0, topic community: 1",
    ),
    formats(
        "a code not given",
        APART,
        ONLY_AUDIENCE,
        "audience: 0, social network: 0",
        opens(3, "format@b|community"),
    ),
    formats(
        "topics not recorded, so areas unknown",
        APART,
        ONLY_AUDIENCE,
        ONLY_COMMUNITY,
        opens(3, "format@b|audience", "topics@b"),
        "",
    ),
    formats(
        "an area not rated",
        APART,
        ONLY_AUDIENCE,
        ONLY_COMMUNITY,
        opens(3, "format@b|audience"),
        "topics: [regatta, rope], ",
    ),
    formats(
        "a general area needs no rating",
        APART,
        ONLY_AUDIENCE,
        ONLY_COMMUNITY,
        fires(3, "no-common-format", *RATED),
        "topics: [regatta, cost], ",
    ),
    formats(
        "suitable for one purpose",
        APART,
        ONLY_AUDIENCE,
        "audience: {adds benefit: 0, raises product benefit: 1}, community: 2",
    ),
    Case(
        APART,
        "not recorded for one",
        "segments: {a: {formats: {x: {audience: 1}}}, b: {}}\ntopic areas: {x: {}}\n",
        opens(3, "format@a|social-network", "topics@a", "format@a|community", "formats@b"),
    ),
    Case(APART, "not asked", "segments: {a: {topics: none}, b: {}}\n"),
)
DEPTH = "format-depth"
FORMAT_DEPTH = (
    formats(
        "community for one alone",
        DEPTH,
        "audience: 3, community: 0",
        "community: 2",
        fires(2, "community-for-one", RATED[0], RATED[2], RATED[5]),
    ),
    formats(
        "both others ruled out is ruled out",
        DEPTH,
        "audience: 3, brand community: 0, topic community: 0",
        "community: 2",
        fires(
            2,
            "community-for-one",
            RATED[0],
            "a.formats.mountain.brand-community",
            "a.formats.mountain.topic-community",
            RATED[5],
        ),
    ),
    formats("community for both", DEPTH, "community: 1", "audience: 2, brand community: 2"),
    formats("community for none", DEPTH, "audience: 3, community: 0", "audience: 2, community: 0"),
    formats(
        "the other has nothing suitable",
        DEPTH,
        "audience: 0, social network: 0, community: 0",
        "community: 2",
    ),
    formats(
        "one of two kinds not given",
        DEPTH,
        "audience: 3, brand community: 0",
        "community: 2",
        opens(2, "format@a|community"),
    ),
    formats(
        "community not given for the other",
        DEPTH,
        "audience: 3, community: 0",
        "audience: 2",
        opens(2, "format@b|community"),
    ),
    Case(DEPTH, "not asked", "segments: {a: {}, b: {}}\n"),
)

"""Cases of topics from unrelated contexts."""

from ..cases import Case, Said
from .said import AREAS, fires, opens

RELATED = AREAS.replace("water: {}", "water: {related to: [mountain]}")
CHAIN = AREAS.replace("wood: {}", "wood: {related to: [mountain, water]}")


def topics(told: str, of_a: str, of_b: str, says: Said | None = None, areas: str = AREAS) -> Case:
    """Topics of two segments; nothing written is nothing recorded."""
    text = f"{areas}segments:\n  a: {{topics: {of_a}}}\n  b: {{topics: {of_b}}}\n"
    return Case("topics-unrelated", told, text.replace("{topics: }", "{}"), says)


UNRELATED = fires(3, "no-meeting", "mountain", "water")
TOPICS = (
    topics("no area in common", "[rope]", "[regatta]", UNRELATED),
    topics("a topic in common", "[rope, regatta]", "[regatta]"),
    topics("an area in common", "[rope]", "[knot]"),
    topics("areas related", "[rope]", "[regatta]", areas=RELATED),
    topics("relation is not passed on", "[rope]", "[regatta]", UNRELATED, CHAIN),
    topics("a general area does not count", "[rope, cost]", "[regatta, cost]", UNRELATED),
    topics(
        "priority none does not carry",
        "{rope: none, regatta: high}",
        "[rope]",
        (fires(3, "no-meeting", "water", "mountain")),
    ),
    topics("not recorded for one", "[rope]", "", opens(3, "topics@b")),
    topics("not recorded for both", "", "", opens(3, "topics@a", "topics@b")),
    topics("a topic without an area", "[rope]", "[myth]", opens(3, "area@myth")),
    topics("a meeting is known all the same", "[rope, myth]", "[knot]"),
    topics("a topic without an area in common", "[myth]", "[myth]"),
    topics("known to have none", "[rope]", "none"),
    topics("none that counts", "[rope]", "[cost]"),
)

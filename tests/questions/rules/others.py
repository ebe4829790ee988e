"""Cases of the rules that nothing unknown can make fire."""

from ..cases import Case
from .said import MARKET, fires

OTHERS = (
    Case(
        "treated-apart",
        "kept apart",
        "segments: {a: {kept apart from: {b: sales}}, b: {}}\n",
        fires(2, "kept-apart", "a", "b"),
    ),
    Case("treated-apart", "not asked", "segments: {a: {}, b: {}}\n"),
    Case(
        "value-apart",
        "half the scale",
        "segments: {a: {value: low, criteria: {c: {kind: different value}}}, b: {value: high}}\n",
        fires(1, "value-differs", "a.c"),
    ),
    Case(
        "value-apart",
        "less than half the scale",
        "segments: {a: {value: low, criteria: {c: {kind: different value}}}, b: {value: medium}}\n",
    ),
    Case("value-apart", "no value criterion", "segments: {a: {value: low}, b: {value: high}}\n"),
    Case(
        "value-apart",
        "a value not recorded",
        "segments: {a: {criteria: {c: {kind: different value}}}, b: {value: high}}\n",
    ),
    Case(
        "diversified",
        "one is",
        "segments: {a: {}, b: {category: [niche, diversified]}}\n",
        fires(1, "no-bond", "b"),
    ),
    Case(
        "diversified",
        "both are",
        "segments: {a: {category: diversified}, b: {category: diversified}}\n",
        fires(1, "no-bond", "a", "b"),
    ),
    Case(
        "diversified",
        "sides of one market",
        "segments: {a: {}, b: {category: diversified}}\n" + MARKET,
    ),
    Case("diversified", "neither is", "segments: {a: {category: mass}, b: {}}\n"),
)

"""Each rule fires, is clear and is open where docs/definitions.md 3 says so, on each engine."""

from collections.abc import Iterator

import pytest

from graphmodel.questions import files
from graphmodel.questions.steps.conflicts import RULES
from graphmodel.store import Store

from ..servers.address import Address
from .cases import Case, Said, rows, stored


def fires(strength: int, because: str, *evidence: str) -> Said:
    return ("fires", strength, because, list(evidence), [])


def opens(strength: int, *missing: str) -> Said:
    return ("open", strength, None, [], list(missing))


AREAS = """
topic areas: {mountain: {}, water: {}, wood: {}, price: {general: yes}}
topics:
  {rope: {area: mountain}, knot: {area: mountain}, regatta: {area: water}, cost: {area: price},
   myth: {}}
"""
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


def prices(
    told: str, rule: str, of_a: str, of_b: str, says: Said | None = None, more: str = ""
) -> Case:
    """Terms of two segments; p and q are comparable, the aspect belongs to p."""
    text = (
        "value propositions: {p: {comparable to: [q]}, q: {}, aspect: {aspect of: p}, other: {}}\n"
        "channels: {shop: {kept apart from: [web]}, web: {}, fair: {}}\n"
        f"segments:\n  a: {{{of_a}}}\n  b: {{{of_b}}}\n{more}"
    )
    return Case(rule, told, text, says)


MARKET = "markets: {m: {sides: [a, b]}}\n"
LATITUDE = ", criteria: {c: {motive: price latitude}}"
CRITERIA = ", criteria: {c: {kind: own need}}"
SHOP, WEB = ", channels: [shop]", ", channels: [web]"
P_APART = "prices-apart"
LOW, HIGH = "offers: {p: low}", "offers: {p: high}"
PRICES = (
    prices("price latitude", P_APART, LOW + LATITUDE, HIGH, fires(3, "price-latitude", "p", "a.c")),
    prices(
        "a comparable offer in channels kept apart",
        P_APART,
        LOW + SHOP,
        "offers: {q: high}" + WEB,
        fires(3, "channels-apart", "p", "q", "shop", "web"),
    ),
    prices(
        "a channel in common",
        P_APART,
        LOW + CRITERIA + ", channels: [shop, fair]",
        HIGH + CRITERIA + ", channels: [web, fair]",
    ),
    prices(
        "channels not kept apart",
        P_APART,
        LOW + CRITERIA + SHOP,
        HIGH + CRITERIA + ", channels: [fair]",
    ),
    prices("sides of one market", P_APART, LOW + LATITUDE, HIGH, None, MARKET),
    prices("equal prices", P_APART, LOW + LATITUDE, LOW),
    prices("nothing comparable", P_APART, LOW + LATITUDE, "offers: {other: high}"),
    prices("an aspect is not its whole", P_APART, LOW + LATITUDE, "offers: {aspect: high}"),
    prices("a price not recorded", P_APART, LOW + LATITUDE, "offers: [p]", opens(3, "price@p|b")),
    prices("offers not recorded", P_APART, LOW + LATITUDE, "", opens(3, "offers@b")),
    prices("offered nothing", P_APART, LOW + LATITUDE, "offers: none"),
    prices(
        "criteria not recorded", P_APART, LOW + CRITERIA + SHOP, HIGH + SHOP, opens(3, "criteria@b")
    ),
    prices(
        "channels not recorded",
        P_APART,
        LOW + CRITERIA + SHOP,
        HIGH + CRITERIA,
        opens(3, "channels@b"),
    ),
    prices(
        "its channel is kept apart from none",
        P_APART,
        LOW + CRITERIA + ", channels: [fair]",
        HIGH + CRITERIA,
    ),
    prices("not asked", P_APART, "criteria: {c: {motive: price latitude}}", ""),
)
FREE = "pays-for-what-is-free"
PAYS = (
    prices(
        "one pays, the other does not", FREE, "offers: {p: none}", HIGH, fires(2, "pays-more", "p")
    ),
    prices("equal prices", FREE, HIGH, HIGH),
    prices("none in common", FREE, LOW, "offers: {q: high}"),
    prices("an aspect is not its whole", FREE, LOW, "offers: {aspect: high}"),
    prices("sides of one market", FREE, "offers: {p: none}", HIGH, None, MARKET),
    prices("a price not recorded", FREE, "offers: [p]", HIGH, opens(2, "price@p|a")),
    prices("offers not recorded", FREE, "", HIGH, opens(2, "offers@a")),
    prices(
        "another price settles it",
        FREE,
        "offers: {p: low, q: null}".replace(", q: null", ""),
        "offers: {p: high, q: low}",
        fires(2, "pays-more", "p"),
    ),
    prices("not asked", FREE, "", ""),
)


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
EVERY = (*TOPICS, *BENEFITS, *FORMATS_APART, *FORMAT_DEPTH, *PRICES, *PAYS, *RELATIONSHIPS, *OTHERS)
CASES = {f"case-{number}": case for number, case in enumerate(EVERY, 1)}
# Two segments that every rule keeps apart, of which b is not considered.
UNLIKE = """
topic areas: {mountain: {}, water: {}}
topics: {rope: {area: mountain}, regatta: {area: water}}
user benefits: {fun: {}, help: {}}
value propositions: {p: {}}
customer relationships:
  r: {type: personal, with: [a]}
  s: {type: automated, with: [b]}
segments:
  a:
    value: high
    category: diversified
    criteria: {c: {kind: different value, motive: price latitude}}
    topics: [rope]
    user benefits: {fun: high, help: none}
    formats: {mountain: {audience: 2, social network: 0, community: 0}}
    offers: {p: high}
    kept apart from: {b: sales}
  b:
    SAID
    value: low
    topics: [regatta]
    user benefits: {fun: none, help: high}
    formats: {water: {audience: 0, social network: 0, community: 2}}
    offers: {p: none}
"""
LEFT_OUT = {
    "left-out": UNLIKE.replace("SAID", "decision: leave out"),
    "advertised": UNLIKE.replace("SAID", "decision: advertise only"),
    "past": UNLIKE.replace("SAID", "horizon: past"),
}


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    """The models of all cases."""
    texts = {key: case.text for key, case in CASES.items()}
    with stored(module_address, texts | LEFT_OUT) as opened:
        yield opened


@pytest.mark.parametrize(
    ("key", "case"), [pytest.param(key, case, id=str(case)) for key, case in CASES.items()]
)
def test_the_rule_says(store: Store, key: str, case: Case) -> None:
    found = [tuple(row.values()) for row in rows(store, f"rules {case.rule}", key)]
    assert found == ([("a", "b", *case.says)] if case.says else [])


@pytest.mark.parametrize("decided", LEFT_OUT)
@pytest.mark.parametrize("rule", RULES)
def test_only_considered_segments_count_unless_all_do(
    store: Store, decided: str, rule: str
) -> None:
    assert rows(store, f"rules {rule}", decided) == []
    found = [
        (row["a"], row["b"], row["outcome"])
        for row in rows(store, f"rules {rule}", decided, all=True)
    ]
    assert found == [("a", "b", "fires")]


def test_every_shipped_rule_has_cases() -> None:
    shipped = {name.removeprefix("rules ") for name in files() if name.startswith("rules ")}
    assert shipped == set(RULES) == {case.rule for case in EVERY}


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_fires_is_clear_and_is_open_in_some_case(rule: str) -> None:
    outcomes = {case.says[0] if case.says else None for case in EVERY if case.rule == rule}
    assert {"fires", None} <= outcomes
    assert ("open" in outcomes) == (rule not in ("treated-apart", "value-apart", "diversified"))

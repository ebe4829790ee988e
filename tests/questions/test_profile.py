"""One segment on one page: every recorded fact in its part, and what is not recorded by name."""

from collections.abc import Iterator, Mapping

import pytest

from graphmodel.errors import UsageError
from graphmodel.questions import ask
from graphmodel.questions.facts import fact, say_fact
from graphmodel.store import Store

from ..servers.address import Address
from .cases import rows, stored

FULL = """
categories: {guild: slow to decide}
scales: {priority: {none: nothing, C: little, B: some, A: most}}
topic areas: {sport: }
topics: {ropes: {area: sport, presence: high, affinity: low}, price: {affinity: low}, knots: }
needs: {climb: {social context: high}}
channels: {shop: {switching: hard}}
target groups: {young: {size: 40}}
user benefits: {tips: }
participation offers: {tests: }
motivation methods: {thanks: }
value propositions: {rope: {price: low}}
customer relationships: {club: {type: communities, with: [a]}}
revenue streams: {sales: {from: [a], how: per piece}, refund: {to: [a], from: [b]}}
competitors: {forum: {kind: existing community, serves: [a]}}
segments:
  a:
    also: {de: [Alpha, Klettern]}
    own: {Budget: "12@3"}
    category: [niche, guild]
    size: 40
    priority: {level: A, why: most revenue, by: sales, on: 2026-01-02}
    value: {level: medium, realised: potential}
    pays: yes
    target groups: [young]
    needs: [climb]
    criteria: {c: {kind: own need, about: {need: climb}}}
    topics: {ropes: {priority: A, affinity: high}, price: C, knots: }
    offers: {rope: }
    channels: [shop]
    formats: {sport: {audience: 0, community: {adds benefit: 3}}}
    user benefits: {tips: {level: high, topics: [ropes], equals product benefit: no}}
    company benefits: {market-access: {level: low, wanted: yes}}
    effects: {information: high}
    participation: {tests: low}
    motivation: {thanks: {level: low, limits: few}}
    kept apart from: {b: {by: sales}}
  b: {topics: none, criteria: none}
markets:
  m: {sides: {a: {role: buy, brings: [money, reach], depends on: {b: must},
      attracts: {b: positive, a: negative}}, b: }}
  n: {sides: {a: {depends on: {b: {need: must, group: any}}}, b: }}
change potential: [{of: {criterion: a.c}, mechanism: need, level: low},
  {of: {segment: a}, mechanism: value}]
need communities: {friends: {ties: weak, shares: [climb], reaches: {a: 40}}}
judgements: [{between: [a, b], compatible: yes, why: they talk, by: boss}]
"""
MODELS = {"full": FULL, "bare": "segments: {a: }\n"}
WHOLE = [
    ("basics", None, ["Segment.aliases@Alpha|Klettern"], []),
    ("basics", None, ["Segment.size@40"], []),
    (
        "basics",
        None,
        [
            "Segment.priority@3",
            "Segment.priority_why@most revenue",
            "Segment.priority_by@sales",
            "Segment.priority_on@2026-01-02",
        ],
        [],
    ),
    ("basics", None, ["Segment.value@2", "Segment.value_realised@potential"], []),
    ("basics", None, ["Segment.pays@true"], []),
    ("basics", None, ["own.Budget@12@3"], []),
    (
        "basics",
        None,
        None,
        [
            "Segment.customers",
            "Segment.potential",
            "Segment.horizon",
            "Segment.pays_for",
            "Segment.necessary",
            "Segment.decision",
        ],
    ),
    ("categories", None, ["Segment.categories@niche|guild"], []),
    (
        "criteria",
        "a.c",
        ["Criterion.kind@own need", "Criterion.ABOUT@climb"],
        ["Criterion.affinity", "Criterion.offer"],
    ),
    ("target groups", "young", ["TargetGroup.size@40"], ["TargetGroup.trait"]),
    ("needs", "climb", ["Need.social_context@3"], []),
    (
        "topics",
        "ropes",
        ["HAS_TOPIC.priority@3", "HAS_TOPIC.affinity@3", "Topic.presence@3", "Topic.affinity@1"],
        [],
    ),
    ("topics", "price", ["HAS_TOPIC.priority@1", "Topic.affinity@1"], ["Topic.presence"]),
    ("topics", "knots", [], ["HAS_TOPIC.priority", "Topic.presence", "HAS_TOPIC.affinity"]),
    ("offers", "rope", ["ValueProposition.price@1"], ["OFFERED.price"]),
    ("channels", "shop", ["Channel.switching@hard"], []),
    (
        "relationships",
        "club",
        ["CustomerRelationship.kind@communities"],
        ["CustomerRelationship.priority"],
    ),
    ("revenue", "sales", ["RevenueStream.how@per piece"], []),
    ("revenue", "refund", ["TO"], []),
    ("formats", "audience", ["formats.level@0", "TopicArea@sport"], []),
    ("formats", "community", ["formats.additional benefit@3", "TopicArea@sport"], []),
    ("competitors", "forum", ["Competitor.kind@existing community"], []),
    (
        "benefits",
        "tips",
        ["user_benefits.level@3", "user_benefits.equals_product@false", "Topic@ropes"],
        [],
    ),
    ("effects", "information", ["effects.level@3"], []),
    ("participation", "tests", ["participation.level@1"], []),
    ("motivation", "thanks", ["motivation.level@1", "motivation.limits@few"], []),
    (
        "company benefits",
        "market-access",
        ["company_benefits.level@1", "company_benefits.wanted@true"],
        [],
    ),
    ("markets", "m", ["SIDE_OF.role@buy", "SIDE_OF.brings@money|reach"], []),
    ("markets", "n", [], []),
    ("markets", "b", ["DEPENDS_ON", "Market@m", "DEPENDS_ON.need@must"], []),
    (
        "markets",
        "b",
        ["DEPENDS_ON", "Market@n", "DEPENDS_ON.need@must", "DEPENDS_ON.group@any"],
        [],
    ),
    ("markets", "a", ["ATTRACTS", "Market@m", "ATTRACTS.sign@negative"], ["ATTRACTS.level"]),
    ("markets", "b", ["ATTRACTS", "Market@m", "ATTRACTS.sign@positive"], ["ATTRACTS.level"]),
    ("change", "a.c", ["ChangePotential.mechanism@need", "ChangePotential.level@1"], []),
    ("change", "a", ["ChangePotential.mechanism@value"], ["ChangePotential.level"]),
    (
        "judgements",
        "judgement.a.b",
        [
            "Judgement.compatible@true",
            "Judgement.why@they talk",
            "Judgement.by@boss",
            "Judgement.BETWEEN@b",
        ],
        [],
    ),
    ("judgements", "b", ["KEPT_APART_FROM", "KEPT_APART_FROM.by@sales"], []),
    (
        "communities",
        "friends",
        ["REACHES.share@40", "NeedCommunity.ties@weak", "NeedCommunity.SHARES@climb"],
        [],
    ),
]
PARTS = list(dict.fromkeys(part for part, *_ in WHOLE))


@pytest.fixture(scope="module")
def store(module_address: Address) -> Iterator[Store]:
    with stored(module_address, MODELS) as opened:
        yield opened


def told(store: Store, key: str, segment: str) -> list[tuple[object, ...]]:
    found = rows(store, "segments profile", key, segment=segment)
    return [(row["part"], row["about"], row["facts"], row["missing"]) for row in found]


def in_area(facts: object) -> object:
    """The facts of a topic, without the area, which only one topic has."""
    return [f for f in facts if f != "Topic.IN_AREA@sport"] if isinstance(facts, list) else facts


def test_every_fact_stands_in_its_part(store: Store) -> None:
    found = [
        (part, at, in_area(facts), lacks) for part, at, facts, lacks in told(store, "full", "a")
    ]
    assert found == WHOLE
    ropes = next(facts for part, at, facts, _ in told(store, "full", "a") if at == "ropes")
    assert isinstance(ropes, list)
    assert ropes[-1] == "Topic.IN_AREA@sport"


def test_known_none_is_a_fact_and_what_is_not_recorded_is_none(store: Store) -> None:
    found = {part: facts for part, _, facts, _ in told(store, "full", "b")}
    assert list(found) == PARTS
    assert (found["topics"], found["criteria"]) == (["none"], ["none"])
    assert found["channels"] is None
    assert found["basics"] is None


def test_a_segment_of_which_nothing_is_recorded_has_all_its_parts(store: Store) -> None:
    found = told(store, "bare", "a")
    assert [part for part, *_ in found] == PARTS
    assert {str(facts) for _, _, facts, _ in found} == {"None"}
    sentence = ask(store, "segments profile", {"model": "bare", "segment": "a"}).sentence
    assert sentence == (
        "a: 0 of 21 parts are recorded. "
        "Not recorded: size; category; criteria; target groups; and 17 more."
    )


SAID: Mapping[str, tuple[str, str]] = {
    "Segment.priority@3": ("priority: A", "Priorität: A"),
    "Segment.value@2": ("value: medium", "Wertigkeit: mittel"),
    "Segment.pays@false": ("pays: no", "zahlt: nein"),
    "Segment.priority_on@2026-01-02": ("on: 2026-01-02", "am: 2026-01-02"),
    "Segment.categories@niche|guild": ("category: niche, guild", "Kategorie: Nische, guild"),
    "Criterion.ABOUT@full/climb": ("about: Climbing", "betrifft: Climbing"),
    "Market@full/m": ("market: full/m", "Markt: full/m"),
    "formats.additional benefit@0": (
        "adds benefit: 0 (unsuitable)",
        "Zusatznutzen: 0 (ungeeignet)",
    ),
    "REACHES.share@40": ("share: 40 %", "Anteil: 40 %"),
    "DEPENDS_ON": ("depends on", "hängt ab von"),
    "Segment.FORMED_BY": ("criteria", "Kriterien"),
    "Segment.user_benefits": ("user benefits", "Nutzernutzen"),
    "NeedCommunity": ("need communities", "Bedürfnisgemeinschaften"),
    "own.Budget@12@3": ("Budget: 12@3", "Budget: 12@3"),
    "none": ("none", "keine"),
}


@pytest.mark.parametrize("text", SAID)
def test_facts_are_said_in_the_words_of_the_schema(text: str) -> None:
    names, levels = {"full/climb": "Climbing"}, {"priority": ["no", "C", "B", "A"]}
    assert tuple(say_fact(text, each, names, levels) for each in ("en", "de")) == SAID[text]


def test_a_fact_holds_any_value() -> None:
    assert fact("Segment", "pays", True) == "Segment.pays@true"
    assert fact("Segment", "size", 0) == "Segment.size@0"
    assert fact("SIDE_OF", "brings", ("money", "reach")) == "SIDE_OF.brings@money|reach"


def test_the_page_is_in_the_readers_words(store: Store) -> None:
    english = ask(store, "segments profile", {"model": "full", "segment": "a"})
    german = ask(store, "segments profile", {"model": "full", "segment": "Klettern"}, "de")
    assert english.rows == german.rows
    assert english.sentence == "a: priority: A. 21 of 21 parts are recorded."
    assert german.sentence == "a: Priorität: A. 21 von 21 Teilen sind erfasst."
    assert "Priorität: A; Grund: most revenue; durch: sales; am: 2026-01-02" in german._repr_html_()


def test_the_segment_must_be_given(store: Store) -> None:
    with pytest.raises(UsageError, match="segment"):
        ask(store, "segments profile", {"model": "full"})

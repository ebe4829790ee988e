"""Random markets with their sides, findings about change, and judgements that do not contradict."""

from collections.abc import Iterator
from itertools import combinations

from graphmodel.model.graph import End
from graphmodel.schema import BY_LABEL
from graphmodel.schema.declare import Link

from .draft import Draft, Properties
from .values import PLAIN, TEXTS, recorded, value

(SIDES,) = BY_LABEL["Market"].links
CHANGE = BY_LABEL["ChangePotential"]
JUDGEMENT = BY_LABEL["Judgement"]


def add_market(draft: Draft, market: End) -> None:
    """A market of one to six sides, and what they say of each other."""
    segments = draft.of("Segment")
    sides = draft.random.sample(segments, draft.random.randint(1, min(6, len(segments))))
    for side in sides:
        draft.link(SIDES.name, side, market, recorded(draft, SIDES.properties))
    for declared in SIDES.links:
        density = draft.random.choice((0.15, 0.35, 0.6))
        for start in sides:
            for end in sides:
                itself = start == end and declared.name == "DEPENDS_ON"
                if not itself and draft.chance(density):
                    draft.link(declared.name, start, end, _between(draft, declared, market, end))


def _between(draft: Draft, declared: Link, market: End, end: End) -> Properties:
    found = recorded(draft, [each for each in declared.properties if each.name != "group"])
    if declared.name == "DEPENDS_ON":
        found = {name: said for name, said in found.items() if not name.startswith("need_")}
        found.setdefault("need", "must")
        if found["need"] == "must":
            alone = end[1].partition("/")[2]
            found["group"] = draft.random.choice(("either", "or")) if draft.chance(0.4) else alone
    return found | {declared.owner_property: market[1]}


def add_change_potential(draft: Draft) -> None:
    """Findings about some of the things that social media may change."""
    (changes,) = CHANGE.links
    counts: dict[str, int] = {}
    for thing in draft.of(*changes.to):
        if draft.chance(0.4 if thing[0] == "Criterion" else 0.1):
            properties = recorded(draft, CHANGE.properties)
            (mechanism,) = [each for each in CHANGE.properties if each.name == "mechanism"]
            properties["mechanism"] = value(draft, mechanism.type)
            key = f"change.{thing[1].partition('/')[2]}.{properties['mechanism']}"
            counts[key] = counts.get(key, 0) + 1
            unique = key if counts[key] == 1 else f"{key}-{counts[key]}"
            finding = draft.add(CHANGE.label, unique, properties | {"name": key})
            draft.link(changes.name, finding, thing, {})


def add_judgements(draft: Draft) -> None:
    """None to three, over two segments or more; no pair is judged in two of them."""
    judged: set[frozenset[End]] = set()
    for _ in range(draft.random.choice((0, 0, 1, 1, 2, 3))):
        segments = draft.of("Segment")
        between = sorted(
            draft.random.sample(segments, draft.random.choice((2, 2, min(3, len(segments)))))
        )
        pairs = set(_pairs(between))
        if not pairs & judged:
            judged |= pairs
            _judge(draft, between)


def _pairs(ends: list[End]) -> Iterator[frozenset[End]]:
    return (frozenset(pair) for pair in combinations(ends, 2))


def _judge(draft: Draft, between: list[End]) -> None:
    keys = [end[1].partition("/")[2] for end in between]
    properties: Properties = {"name": " / ".join(keys), "why": draft.random.choice(TEXTS)}
    properties["compatible"] = draft.chance(0.5)
    if draft.chance(0.3):
        properties |= {"by": draft.random.choice(PLAIN), "on": "2026-03-01"}
    judgement = draft.add(JUDGEMENT.label, f"judgement.{'.'.join(sorted(keys))}", properties)
    for end in between:
        draft.link(JUDGEMENT.links[0].name, judgement, end, {})

"""A random business model: first its things, then what they record of each other."""

from collections.abc import Sequence
from random import Random

from graphmodel.model.graph import End, Model, Value
from graphmodel.schema import KINDS, SCALES, SCHEMA_VERSION
from graphmodel.schema.declare import Kind

from .draft import Draft, Mood, Properties
from .links import add_links, add_ratings, listed
from .renamed import as_read
from .sections import add_change_potential, add_judgements, add_market
from .values import TEXTS, recorded

KEYS = (
    *("alpha", "bravo", "climbers", "Delta", "echo", "foxtrot", "größe", "hotel_2", "indigo"),
    *("juliett", "kilo", "lima", "mike", "nano", "Öl", "papa-x", "quiz", "romeo", "s1", "s10"),
    *("s2", "tango", "über", "victor", "waltz", "x-ray", "yankee", "zulu"),
)
# Kinds whose parts carry the owner's key in their ids, and rows of one table: no key twice there.
GROUPS = (("Segment", "ValueProposition", "CustomerRelationship"), ("Topic", "TopicArea"))
COUNTS: dict[str, Sequence[int]] = {
    "Segment": (2, 3, 3, 4, 4, 5, 5, 6, 7, 9),
    "Topic": (2, 4, 5, 6, 7),
    "TopicArea": (1, 3, 3, 4, 5),
    "ValueProposition": (1, 2, 2, 3),
    "Channel": (1, 2, 3),
    "CustomerRelationship": (1, 2, 3, 4),
    "UserBenefit": (0, 1, 2, 3, 3),
    "Market": (0, 1, 1, 1, 2),
    "RevenueStream": (0, 1, 2, 3),
}
NAMES = {
    "Topic": (
        "Price",
        "Preis",
        "price",
        "Rope safety",
        "Rope-Safety",
        "Rope safty",
        "Lärm",
        "Laerm",
    ),
    "TopicArea": ("Mountain sport", "Water sport", "Price"),
}
MOODS = (
    Mood(0.5, 0.6, 0.2),
    Mood(0.8, 0.85, 0.3),
    Mood(0.95, 0.9, 0.5),
    Mood(1.0, 1.0, 0.0),
)


def random_model(seed: int, key: str = "random") -> Model:
    """The same model for the same seed; ids begin with `key`."""
    random = Random(seed)  # noqa: S311 (a test, not a secret)
    tops = {scale: random.choice((3, 3, 3, 3, 2, 4, 5)) for scale in SCALES}
    draft = Draft(key, random, random.choice(MOODS), tops)
    _add_things(draft)
    _add_lists(draft)
    for market in draft.of("Market"):
        add_market(draft, market)
    add_change_potential(draft)
    add_judgements(draft)
    return as_read(draft.finished(_of_model(draft)))


def _add_things(draft: Draft) -> None:
    used: dict[str, set[str]] = {}
    for kind in _sections():
        group = next((group[0] for group in GROUPS if kind.label in group), kind.label)
        taken = used.setdefault(group, set())
        count = draft.random.choice(COUNTS.get(kind.label, (0, 1, 2)))
        for key in draft.random.sample([key for key in KEYS if key not in taken], count):
            taken.add(key)
            draft.add(kind.label, key, recorded(draft, kind.properties) | _extra(draft, kind))


def _sections() -> list[Kind]:
    """The kinds of which an entry has a key."""
    return [kind for kind in KINDS if kind.section and not kind.listed]


def _extra(draft: Draft, kind: Kind) -> Properties:
    found: Properties = {}
    if kind.label in NAMES and draft.chance(0.5):
        found["name"] = draft.random.choice(NAMES[kind.label])
    if draft.chance(0.1):
        found |= {"own_keys": ("colour", "Anzahl"), "own_values": ("blue", "3")}
    return found


def _add_lists(draft: Draft) -> None:
    """Lists of all things: first which are filled and which are none, so that no two disagree."""
    kinds = {kind.label: kind for kind in KINDS if kind.label != "Market"}
    owners: list[tuple[End, Kind]] = [
        (end, kinds[end[0]]) for end in draft.things if end[0] in kinds
    ]
    filled = [
        (end, link) for end, kind in owners for link in kind.links if listed(draft, end, link)
    ]
    rated = [
        (end, table) for end, kind in owners for table in kind.ratings if listed(draft, end, table)
    ]
    add_links(draft, filled)
    for end, table in rated:
        add_ratings(draft, end, table)


def _of_model(draft: Draft) -> dict[str, Value]:
    (kind,) = [kind for kind in KINDS if kind.label == "Model"]
    found: dict[str, Value] = recorded(draft, [p for p in kind.properties if p.reasoned])
    found |= {"name": draft.key, "schema_version": SCHEMA_VERSION}
    found["language"] = draft.random.choice(("en", "de"))
    if draft.chance(0.3):
        found["about"] = draft.random.choice(TEXTS)
    if draft.chance(0.15):
        off = ("topics-unrelated", "diversified", "formats-apart")
        found["rules_off"] = tuple(draft.random.sample(off, draft.random.randint(1, 2)))
    if draft.chance(0.2):
        found |= {"own_categories": ("our own word",), "own_categories_why": ("with care",)}
    for scale, top in draft.tops.items():
        found[f"{scale}_top"] = top
        if top != 3:
            found[f"{scale}_labels"] = tuple(f"{scale} {level}" for level in range(top + 1))
            found[f"{scale}_reasons"] = ("",) * (top + 1)
    return dict(sorted(found.items()))

"""One segment on one page: every fact recorded about it, part by part, and what is not recorded."""

from collections.abc import Iterator, Mapping

from graphmodel.model.ids import key_of
from graphmodel.questions.answer import Findings, Inquiry, Row, listed
from graphmodel.questions.facts import NOTHING, OWN, fact, properties_of, say_fact
from graphmodel.schema import BY_LABEL

from .profile_things import ABOUT, Thing, things
from .rules import ids

Values = Mapping[str, object]
# Part -> what it is called where it is empty, and the types of link or the table of ratings in it.
PARTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "basics": ("Segment.size", ()),
    "categories": ("Segment.categories", ()),
    "criteria": ("Segment.FORMED_BY", ("FORMED_BY",)),
    "target groups": ("Segment.CONTAINS", ("CONTAINS",)),
    "needs": ("Segment.HAS_NEED", ("HAS_NEED",)),
    "topics": ("Segment.HAS_TOPIC", ("HAS_TOPIC",)),
    "offers": ("Segment.OFFERED", ("OFFERED",)),
    "channels": ("Segment.REACHED_THROUGH", ("REACHED_THROUGH",)),
    "relationships": ("Segment.KEPT_BY", ("KEPT_BY",)),
    "revenue": ("RevenueStream", ("FROM", "TO")),
    "formats": ("Segment.formats", ("formats",)),
    "competitors": ("Competitor", ("SERVES",)),
    "benefits": ("Segment.user_benefits", ("user_benefits",)),
    "effects": ("Segment.effects", ("effects",)),
    "participation": ("Segment.participation", ("participation",)),
    "motivation": ("Segment.motivation", ("motivation",)),
    "company benefits": ("Segment.company_benefits", ("company_benefits",)),
    "markets": ("Market", ("SIDE_OF", "DEPENDS_ON", "ATTRACTS")),
    "change": ("ChangePotential", ("CHANGES",)),
    "judgements": ("Judgement", ("BETWEEN", "KEPT_APART_FROM")),
    "communities": ("NeedCommunity", ("REACHES",)),
}
LED = ("TO", "DEPENDS_ON", "ATTRACTS", "KEPT_APART_FROM")  # the first fact says how it is linked
FIRST = ("priority", "decision", "horizon")  # what the sentence tells of the segment
APART = ("name", "aliases", "categories")  # not told as a fact of a thing
# What other answers rest on, by owner.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "HAS_TOPIC": ("priority",),
    "Topic": ("presence",),
    "Criterion": ("kind", "affinity"),
    "OFFERED": ("price",),
    "TargetGroup": ("trait", "size"),
    "CustomerRelationship": ("kind", "priority"),
    "Channel": ("switching",),
    "Competitor": ("kind",),
    "ChangePotential": ("level",),
    "ATTRACTS": ("sign", "level"),
    "REACHES": ("share",),
    **dict.fromkeys(("user_benefits", "effects", "participation", "motivation"), ("level",)),
}


def profile(inquiry: Inquiry) -> Findings:
    """Return what is recorded about one segment, in a fixed order of parts.

    `facts` is None where nothing is recorded of a part; known none is a fact.
    """
    found = things(inquiry.rows)
    segment = next(each for each in found if not each.via).values["Segment"]
    rows = [*_basics(segment), _categories(segment)]
    for part, (code, tables) in list(PARTS.items())[2:]:
        inside = [each for each in found if each.table in tables]
        inside.sort(key=lambda each: (tables.index(each.table), each.place))
        rows += [_row(part, each, str(segment["id"])) for each in inside]
        rows += [] if inside else [_empty(part, code, segment)]
    recorded = {row["part"] for row in rows if row["facts"] is not None}
    first = [fact("Segment", name, segment[name]) for name in FIRST if name in segment]
    missing = [code for part, (code, _) in PARTS.items() if part not in recorded]
    facts = {"facts": first, "recorded": len(recorded), "parts": len(PARTS), "missing": missing}
    cases = ["profile" if first else "bare", *(["empty"] if missing else [])]
    return Findings(rows, facts, " ".join(cases))


def _told(part: str, about: str | None, facts: list[str] | None, missing: list[str]) -> Row:
    return {"part": part, "about": about, "facts": facts, "missing": missing}


def _empty(part: str, code: str, segment: Values) -> Row:
    """A part without things: known to be empty, or not recorded."""
    known = say_fact(code, "en", {}, {}) in ids(segment.get("known_none"))
    return _told(part, None, [NOTHING] if known else None, [])


def _basics(segment: Values) -> Iterator[Row]:
    """A row for each value of the segment with its reason, then one for those not recorded."""
    missing = []
    for each in BY_LABEL["Segment"].properties:
        names = [each.name, *(f"{each.name}_{more}" for more in ("why", "by", "on"))]
        names += [part.name for part in each.parts]
        facts = [fact("Segment", name, segment[name]) for name in names if name in segment]
        if each.name not in ("name", "categories") and facts:
            yield _told("basics", None, facts, [])
        elif each.name not in APART:
            missing.append(f"Segment.{each.name}")
    own = zip(listed(segment.get("own_keys")), listed(segment.get("own_values")), strict=False)
    for word, value in own:
        yield _told("basics", None, [fact(OWN, str(word), value)], [])
    if missing:
        yield _told("basics", None, None, missing)


def _categories(segment: Values) -> Row:
    known = segment.get("categories")
    return _told("categories", None, [fact("Segment", "categories", known)] if known else None, [])


def _row(part: str, thing: Thing, segment: str) -> Row:
    facts = [*_led(thing), *_values(thing), *_ends(thing, segment)]
    return _told(part, thing.about, facts, list(_lacking(thing)))


def _led(thing: Thing) -> Iterator[str]:
    if thing.via in LED:
        yield thing.via
    if thing.market:
        yield f"Market@{thing.market}"


def _owners(thing: Thing) -> Iterator[tuple[str, Values]]:
    """Who declares what is recorded, with the values; of another segment only the link counts."""
    yield thing.via, thing.values.get(thing.via, {})
    values = thing.values[thing.label]
    if thing.label == "Rating":
        purpose = str(values.get("purpose", "level"))
        yield thing.table, {name.replace("level", purpose): said for name, said in values.items()}
    elif thing.label != "Segment":
        yield thing.label, values


def _values(thing: Thing) -> Iterator[str]:
    for owner, values in _owners(thing):
        for each in properties_of(owner):
            if each.name in values and each.name not in APART and not _usual(thing, each.name):
                yield fact(owner, each.name, values[each.name])


def _usual(thing: Thing, name: str) -> bool:
    """Whether it is the group that a side forms by itself, which nobody wrote."""
    key = key_of(thing.id)
    return name == "group" and thing.values["DEPENDS_ON"].get("group") == key


def _ends(thing: Thing, segment: str) -> Iterator[str]:
    """What further links of the thing lead to: the object of a criterion, the area of a topic."""
    named = {link.name for link in BY_LABEL[thing.label].links}
    ends: dict[str, list[str]] = {}
    for link, label, id in thing.further:
        if link not in ABOUT and id != segment:
            ends.setdefault(f"{thing.label}.{link}" if link in named else label, []).append(id)
    return (f"{what}@{'|'.join(sorted(found))}" for what, found in ends.items())


def _lacking(thing: Thing) -> Iterator[str]:
    """What other answers need of it and nobody recorded."""
    for owner, values in _owners(thing):
        yield from (f"{owner}.{name}" for name in NEEDED.get(owner, ()) if name not in values)
    values = thing.values[thing.label]
    if thing.via == "HAS_TOPIC" and "affinity" not in {**values, **thing.values["HAS_TOPIC"]}:
        yield "HAS_TOPIC.affinity"
    if thing.via == "FORMED_BY" and values.get("kind") == "own need" and "offer" not in values:
        yield "Criterion.offer"

"""What the things of a page can be filtered by: module, priority, area, strategy, horizon."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from graphmodel.schema import BY_LABEL, SCALES, VOCABULARY_NODES, Words
from graphmodel.schema.say import NOT_RECORDED, say_level
from graphmodel.schema.segments import HORIZON

from . import texts
from .headlines import ids
from .section import Filter
from .study import Study

UNKNOWN = "-"
FILTERS: Mapping[str, Words] = {
    "module": texts.MODULE,
    "priority": SCALES["priority"],
    "area": texts.AREA,
    "strategy": texts.STRATEGY,
    "horizon": HORIZON.words,
}


def filters(study: Study, names: Iterable[str], things: Iterable[str]) -> list[Filter]:
    """The filters of these names for these things; those that part nothing are left out.

    A channel, an offer … has the strategy and the horizon of the segments that it is linked with,
    and the priority and the areas of its topics. "Not recorded" is a choice of its own.
    """
    known = [id for id in things if id in study.known.nodes]
    found = (_filter(study, name, known) for name in names)
    return [each for each in found if _parts(each)]


def _parts(found: Filter) -> bool:
    """Whether there is a choice, and things differ in what they have of it."""
    return len(found.choices) > 1 and len(set(map(tuple, found.values.values()))) > 1


def _filter(study: Study, name: str, things: Sequence[str]) -> Filter:
    values = {id: _VALUES[name](study, id) for id in things}
    used = {value for each in values.values() for value in each}
    ordered = sorted(used, key=lambda value: _rank(study, name, value))
    return Filter(name, {each: _label(study, name, each) for each in ordered}, values)


def _rank(study: Study, name: str, value: str) -> tuple[bool, int, str]:
    """Priorities from the top; all else as declared or recorded; "not recorded" last."""
    if value.isdigit():
        return False, -int(value) if name == "priority" else int(value), value
    if name == "area" and value in study.known.nodes:
        return False, _position(study, value), value
    order = [*(term.id for term in VOCABULARY_NODES), *HORIZON.type.choices]
    return value == UNKNOWN, order.index(value) if value in order else 0, value


def _position(study: Study, id: str) -> int:
    position = study.known.nodes[id].properties.get("position")
    return position if isinstance(position, int) else 0


def _label(study: Study, name: str, value: str) -> Words:
    if value == UNKNOWN:
        return NOT_RECORDED
    if name == "priority":
        own = study.known.scales
        return Words.in_each(lambda language: say_level("priority", int(value), language, own))
    if name == "strategy":
        return texts.STRATEGY_NUMBER.filled(number=value)
    return HORIZON.type.choices[value] if name == "horizon" else study.name(value)


def _linked(study: Study, id: str, types: Iterable[str] = ()) -> list[tuple[str, str]]:
    """Label and id of what a thing is linked with, by links of these types or of any."""
    wanted = set(types)
    links = [x for x in study.known.links.get(id, ()) if not wanted or x.type in wanted]
    return [link.end if link.start[1] == id else link.start for link in links]


def _modules(study: Study, id: str) -> list[str]:
    """The module of an element, the modules of the carriers of a topic."""
    label = study.known.nodes[id].label
    labels = [other for other, _ in _carried(study, id)] if label == "Topic" else [label]
    return sorted({BY_LABEL[each].module for each in labels} - {""})


def _carried(study: Study, id: str) -> list[tuple[str, str]]:
    """The topics that an element carries, or the elements that carry a topic."""
    links = [
        link
        for link in study.known.links.get(id, ())
        if link.type == "HAS_TOPIC" and link.properties.get("priority") != 0
    ]
    return [link.end if link.start[1] == id else link.start for link in links]


def _priorities(study: Study, id: str) -> list[str]:
    """The thing's own priority; where its kind has none, the highest of its links with topics."""
    node = study.known.nodes[id]
    if any(each.name == "priority" for each in BY_LABEL[node.label].properties):
        return [str(node.properties.get("priority", UNKNOWN))]
    links = [link for link in study.known.links.get(id, ()) if link.type == "HAS_TOPIC"]
    levels = [link.properties.get("priority") for link in links]
    known = [level for level in levels if isinstance(level, int)]
    return [str(max(known))] if known else [UNKNOWN] if links else []


def _areas(study: Study, id: str) -> list[str]:
    label = study.known.nodes[id].label
    if label == "TopicArea":
        return [id]
    topics = [id] if label == "Topic" else [topic for _, topic in _carried(study, id)]
    areas = ([area for _, area in _linked(study, topic, ["IN_AREA"])] for topic in topics)
    return sorted({area for found in areas for area in found or [UNKNOWN]})


def _segments(study: Study, id: str) -> list[str]:
    """The thing itself if it is a segment, else the segments that it is linked with."""
    if study.known.nodes[id].label == "Segment":
        return [id]
    return sorted({other for label, other in _linked(study, id) if label == "Segment"})


def _strategies(study: Study, id: str) -> list[str]:
    split = study.split()
    own = set(_segments(study, id))
    rows = split.rows if split else ()
    return [str(row["strategy"]) for row in rows if own & set(ids(row["segments"]))]


def _horizons(study: Study, id: str) -> list[str]:
    nodes = (study.known.nodes[each] for each in _segments(study, id))
    return sorted({str(node.properties.get("horizon", UNKNOWN)) for node in nodes})


_VALUES: Mapping[str, Callable[[Study, str], list[str]]] = {
    "module": _modules,
    "priority": _priorities,
    "area": _areas,
    "strategy": _strategies,
    "horizon": _horizons,
}

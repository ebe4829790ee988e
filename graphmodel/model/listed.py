"""Keys and names of things that are written without: judgements and change potentials."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from graphmodel.schema import BY_LABEL

from .join import Joined
from .reading import Reading, Thing

_PREFIX = {"Judgement": "judgement", "ChangePotential": "change"}


def name_listed(reading: Reading, joined: Sequence[Joined]) -> None:
    """Give each listed thing a key and a name made of what it is about."""
    about: dict[Thing, list[Thing]] = defaultdict(list)
    for each in joined:
        if each.start.label in _PREFIX:
            about[each.start].append(each.end)
    taken: Counter[str] = Counter()
    for thing in reading.things.values():
        if thing.label not in _PREFIX:
            continue
        ends = sorted(about[thing], key=lambda end: end.key)
        mechanism = str(thing.properties.get("mechanism", ""))
        keys = [end.key for end in ends] + [mechanism] * bool(mechanism)
        key = ".".join((_PREFIX[thing.label], *keys))
        taken[key] += 1
        thing.key = key if taken[key] == 1 else f"{key}-{taken[key]}"
        thing.properties.setdefault("name", _name(thing, ends, reading.language))


def _name(thing: Thing, ends: Sequence[Thing], language: str) -> str:
    names = [end.name for end in sorted(ends, key=lambda end: end.position)]
    return content_name(thing.label, names, thing.properties, language) or thing.key


def content_name(
    label: str, names: Sequence[str], properties: Mapping[str, object], language: str
) -> str:
    """The name that follows from what the thing is about: those names, and the mechanism."""
    said = ""
    for declared in BY_LABEL[label].properties:
        if declared.name == "mechanism" and "mechanism" in properties:
            said = declared.type.choices[str(properties["mechanism"])].say(language)
    return ": ".join(part for part in (", ".join(names), said) if part)

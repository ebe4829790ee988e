"""Random values of every declared type, and how likely each is to be recorded."""

from collections.abc import Iterable

from graphmodel.model.graph import Value
from graphmodel.schema.declare import Property, Type

from .draft import Draft, Properties

TEXTS = (
    *("because they said so", "weil es größer ist", "\"quoted\" and 'quoted'", "[1, 2]", "null"),
    *('{"a": 1}', "</script><b>", "a, b; c", "naïve – 100 %", "🧗 up", "true", "{braces} $x"),
)
PLAIN = ("one thing", "another", "head of sales", "Vertrieb")
# What the rules ask for is drawn often enough to be met.
LIKELY = {"price latitude": 0.35, "own relationship": 0.4, "different value": 0.3}
LIKELY |= {"personal": 0.4, "automated": 0.5, "support": 0.6, "now": 0.6, "must": 0.65}
CHANCES = {"decision": 0.45, "horizon": 0.45, "general": 0.3, "aliases": 0.25, "sign": 0.9}


def recorded(draft: Draft, declared: Iterable[Property]) -> Properties:
    """Values of some of these properties; reasons stand beside some of those that may have one."""
    found: Properties = {}
    for each in declared:
        chance = min(draft.mood.value, CHANCES.get(each.name, 1.0))
        if each.name != "name" and (each.required or draft.chance(chance)):
            found |= _with_reason(draft, each)
            found |= recorded(draft, each.parts)
    return found


def _with_reason(draft: Draft, declared: Property) -> Properties:
    if declared.type.form == "aliases":
        return _aliases(draft)
    found: Properties = {declared.name: value(draft, declared.type)}
    if declared.reasoned and draft.chance(0.1):
        found[f"{declared.name}_why"] = draft.random.choice(TEXTS)
        found[f"{declared.name}_by"] = draft.random.choice(PLAIN)
        found[f"{declared.name}_on"] = "2026-02-11"
    return found


def _aliases(draft: Draft) -> Properties:
    said = draft.random.sample(("Price", "Preis", "knots", "Knoten", "rope-safety", "Lärm"), 2)
    count = draft.random.randint(1, 2)
    languages = draft.random.choices(("en", "de"), k=count)
    return {"aliases": tuple(said[:count]), "alias_languages": tuple(languages)}


def value(draft: Draft, kind: Type) -> Value:
    """A random value of a type; of a level, any of its scale."""
    random = draft.random
    match kind.form:
        case "level":
            return random.randint(0, draft.tops[kind.scale])
        case "code":
            return random.choice((0, 0, 0, 0, 1, 2, 3))
        case "yes":
            return random.random() < 0.5
        case "whole":
            return random.choice((0, 7, 40_000, 10**15 - 1))
        case "percent":
            return random.randint(0, 100)
        case "texts":
            return tuple(random.sample(PLAIN, random.randint(1, 2)))
        case "choices":
            return tuple(random.sample(_words(kind), random.randint(1, 2)))
        case "choice":
            return _choice(draft, kind)
        case _:
            return random.choice(TEXTS)


def _choice(draft: Draft, kind: Type) -> str:
    for word, chance in LIKELY.items():
        if word in kind.choices and draft.chance(chance):
            return word
    return draft.random.choice(_words(kind))


def _words(kind: Type) -> list[str]:
    return [*kind.choices, "our own word"] if kind.own else list(kind.choices)

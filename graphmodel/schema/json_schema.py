"""The JSON Schema of the model file, for completion and checks in editors.

It knows every declared spelling; that case, hyphens and umlauts do not count, it cannot say.
"""

from collections.abc import Iterable, Mapping

from graphmodel.words import Words

from .declare import Entry, Kind, Link, Property, Ratings
from .form import EXTENDS, OWN, SCALES, reasons
from .graph import BY_LABEL, KINDS, VOCABULARY_LABELS, VOCABULARY_NODES
from .values import DEFAULT_SCALE

Schema = dict[str, object]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
_PAIRS: Schema = {"anyOf": [_TEXTS, {"type": "object", "additionalProperties": _TEXTS}]}
_ANY: Schema = {}


def json_schema(language: str = "en") -> Schema:
    """The schema of the file, with one definition for each kind of thing.

    Keys and values are those of both languages, what they mean is said in one.
    """
    return {key: _said(part, language) for key, part in _file().items()}


def _said(part: object, language: str) -> object:
    """The same, with every text in the language."""
    if isinstance(part, Words):
        return part.say(language)
    if isinstance(part, dict):
        return {key: _said(value, language) for key, value in part.items()}
    return [_said(each, language) for each in part] if isinstance(part, list) else part


def _file() -> Schema:
    model = BY_LABEL["Model"]
    head = _named({**dict.fromkeys((model.words, EXTENDS), _TEXT), SCALES: _scales()})
    sections = _named({kind.plural: _section(kind) for kind in KINDS if kind.section})
    return {
        "$schema": _DIALECT,
        "title": Words("graphmodel model file", "Modelldatei von graphmodel"),
        "type": "object",
        "properties": _entries(model.entries) | head | sections,
        "additionalProperties": False,
        "$defs": _shared() | {kind.label: _thing(kind) for kind in KINDS if _is_written(kind)},
    }


def _shared() -> Schema:
    """What several kinds have in common, by name: levels, links, tables of ratings."""
    found: Schema = {"level": _one_of(DEFAULT_SCALE, own=True), "text": _TEXT}
    for kind in KINDS:
        for link in kind.links:
            found |= {_link_name(each): _link(each) for each in (link, *link.links)}
        for ratings in kind.ratings:
            found |= {_link_name(each): _link(each) for each in ratings.links}
            found[ratings.name] = _ratings(ratings)
            found[_cell_name(ratings)] = _cell(ratings)
    return found


def _link_name(link: Link) -> str:
    return "-".join((link.name, *link.to))


def _is_written(kind: Kind) -> bool:
    return kind.label not in (*VOCABULARY_LABELS, "Model", "Rating")


def _named(by_words: Mapping[Words, Schema]) -> Schema:
    """Every spelling with its schema."""
    return {word: schema for words, schema in by_words.items() for word in words.every}


def _scales() -> Schema:
    return {"type": "object", "additionalProperties": _PAIRS}


def _section(kind: Kind) -> Schema:
    if kind.listed:
        return {"type": ["array", "null"], "items": _ref(kind.label)}
    return {"type": ["object", "null"], "additionalProperties": _ref(kind.label)}


def _ref(label: str) -> Schema:
    return {"$ref": f"#/$defs/{label}"}


def _thing(kind: Kind) -> Schema:
    return {
        "description": kind.meaning,
        "type": ["object", "string", "null"],
        "properties": _entries(kind.entries),
        "additionalProperties": False,
    }


def _entries(entries: Iterable[Entry]) -> Schema:
    """The keys of a thing: the first that has a spelling keeps it, as in a file."""
    found: Schema = {}
    for entry in (*entries, OWN):
        for word in entry.words.every:
            found.setdefault(word, _entry(entry))
    return found


def _entry(entry: Entry) -> Schema:
    match entry:
        case Property():
            return _property(entry)
        case Link():
            return {"description": entry.meaning, **_ref(_link_name(entry))}
        case Ratings():
            return {"description": entry.meaning, **_ref(entry.name)}


def _property(declared: Property) -> Schema:
    value = _value(declared)
    if not declared.reasoned:
        return {"description": declared.meaning, **value}
    keys = _named({declared.value_key: value} | {why.words: _TEXT for why in reasons(declared)})
    keys |= _named({part.words: _property(part) for part in declared.parts})
    table = {"type": "object", "properties": keys, "additionalProperties": False}
    return {"description": declared.meaning, "anyOf": [value, table]}


def _value(declared: Property) -> Schema:
    match declared.type.form:
        case "texts":
            return _TEXTS
        case "aliases" | "own" | "consequences":
            return _PAIRS
        case "whole":
            return {"type": ["integer", "string", "null"], "minimum": 0}
        case "percent":
            return {"type": ["integer", "string", "null"], "minimum": 0, "maximum": 100}
        case "code":
            return {"enum": [0, 1, 2, 3, "0", "1", "2", "3", "unknown", "unbekannt", None]}
        case "level":
            return _ref("level")
        case "yes" | "choice":
            return _one_of(declared.type.choices.values(), own=declared.type.own)
        case "choices":
            one = _one_of(declared.type.choices.values(), own=declared.type.own)
            return {"anyOf": [one, {"type": "array", "items": one}]}
        case _:
            return _TEXT


def _one_of(choices: Iterable[Words], *, own: bool) -> Schema:
    words = [word for choice in choices for word in choice.every]
    truths = [word == "true" for word in words if word in ("true", "false")]
    known: Schema = {"enum": [*words, *truths, "unknown", "unbekannt", None]}
    return {"anyOf": [known, {"type": ["string", "integer"]}]} if own else known


def _link(link: Link) -> Schema:
    item: Schema = {"anyOf": [_TEXT, {"type": "object"}]}
    if link.holds:
        inner = {"anyOf": [_ref(link.to[0]), {"type": "array"}, {"type": "object"}]}
        part = inner if link.grouped else _ref(link.to[0])
        items = {"type": "array", "items": {"anyOf": [_TEXT, _ref(link.to[0])]}}
        return {"anyOf": [_TEXT, items, {"type": "object", "additionalProperties": part}]}
    table = {"type": "object", "additionalProperties": _under(link)}
    return {"anyOf": [_TEXT, {"type": "array", "items": item}, table]}


def _under(link: Link) -> Schema:
    """What may stand under the key of a link's other end: a scalar, or facts, or its definition."""
    if len(link.to) > 1:
        return _ANY
    why = [each for value in link.properties if value.reasoned for each in reasons(value)]
    facts: tuple[Entry, ...] = (*why, *link.links, *link.properties)
    own = {entry.words: _entry(entry) for entry in facts}
    keys = _elsewhere(link.to[0]) | _named(own)
    table = {"type": "object", "properties": keys, "additionalProperties": False}
    scalars = [_value(value) for value in link.properties if value.name == link.scalar]
    lists = [{"type": "array"}] if link.by else []
    return {"anyOf": [{"type": "null"}, {"const": "remove"}, *scalars, *lists, table]}


def _elsewhere(label: str) -> Schema:
    """The keys of a kind, by reference to its definition."""
    words = [word for entry in (*BY_LABEL[label].entries, OWN) for word in entry.words.every]
    return {word: {"$ref": f"#/$defs/{label}/properties/{_pointer(word)}"} for word in words}


def _pointer(word: str) -> str:
    return word.replace("~", "~0").replace("/", "~1").replace(" ", "%20")


def _ratings(ratings: Ratings) -> Schema:
    cells = _cells(ratings)
    if not ratings.rows:
        return {"anyOf": [_TEXTS, cells]}
    of_one_kind = {"type": "object", "additionalProperties": cells}
    rows = {"type": "object", "additionalProperties": {"anyOf": [cells, of_one_kind]}}
    return {"anyOf": [_TEXT, rows]}


def _cells(ratings: Ratings) -> Schema:
    """The values of one row, by what they are of."""
    cell = _ref(_cell_name(ratings))
    if ratings.of not in VOCABULARY_LABELS:
        return {"type": "object", "additionalProperties": cell}
    terms = [term for term in VOCABULARY_NODES if term.label == ratings.of]
    names = {word for term in terms for word in (term.key, *term.words.every)}
    known = dict.fromkeys(sorted(names), cell)
    return {"type": "object", "properties": known, "additionalProperties": False}


def _cell_name(ratings: Ratings) -> str:
    return f"{ratings.name}-cell"


def _cell(ratings: Ratings) -> Schema:
    """One value, or a table of it with its reason and whatever else is recorded."""
    value = ratings.value
    facts: list[Entry] = [*reasons(value), *ratings.properties, *ratings.purposes]
    facts += [*ratings.links, value, OWN]
    keys = _named({value.value_key: _value(value)})
    keys |= _named({entry.words: _entry(entry) for entry in facts})
    if ratings.of not in VOCABULARY_LABELS:
        keys = _elsewhere(ratings.of) | keys
    table = {"type": "object", "properties": keys, "additionalProperties": False}
    return {"anyOf": [_value(value), table]}

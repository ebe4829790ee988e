"""The reference of the schema: a Markdown page with a Mermaid diagram, from the declarations."""

from collections.abc import Iterable, Iterator

from graphmodel.words import Words

from .declare import Kind, Link, Property, Ratings
from .graph import KINDS, LINK_TYPES, SCHEMA_VERSION, VOCABULARY_LABELS
from .values import DEFAULT_SCALE, SCALES
from .vocabulary import TERMS

_FORMS = {
    "text": "text",
    "texts": "one text or several",
    "aliases": "texts by language: `{de: …}`",
    "whole": "whole number",
    "percent": "whole number from 0 to 100",
    "language": "en or de",
    "consequences": "`{word: consequence}`",
}
_HIDDEN = ("PART_OF", "IN_MODULE")  # of every node, or of nine kinds: they would hide the rest
_SHAPES = {
    "rect": ("[", "]"),
    "rounded": ("(", ")"),
    "ellipse": ("([", "])"),
    "hexagon": ("{{", "}}"),
    "diamond": ("{", "}"),
    "tag": (">", "]"),
    "triangle": ("[/", "\\]"),
}
_INTRODUCTION = f"""\
# The schema

Version {SCHEMA_VERSION}, which a Model carries as `schema_version`. This page is made from
`graphmodel/schema/`; a test keeps it current.

Every node has a text `id` and a `name`. Ids are `<model>/<key>`, of parts `<model>/<owner>.<key>`,
of the vocabulary `<key>`; where things of several kinds have one key, `<model>/<key>:<Label>`.
Every node but the vocabulary's and the model's own has `model` (the model's key) and `position`
(its place in the file), and is `PART_OF` its Model; the kinds of the nine modules are `IN_MODULE`
their Module. What is not recorded is absent. Lists known to be empty stand in `known_none`; what is
one's own stands under `own` in a file, in the graph in `own_keys` and `own_values`. Other names
stand in `aliases`, the language of each in `alias_languages`. Where a link may lead to several
kinds, `{{kind: key}}` says which one is meant. A value marked * may be written as a table with its
reason, and then has `…_why`, `…_by` (with whom it was agreed) and `…_on` (when) beside it.
"""


def page() -> str:
    """The whole page, as Markdown."""
    parts = [_INTRODUCTION, "## Diagram\n", f"```mermaid\n{mermaid()}```\n", *_scales()]
    parts += ["## Kinds\n"]
    parts += [part for kind in KINDS for part in _kind(kind)]
    parts += ["## Types of link\n", *_link_types()]
    return "\n".join(parts)


def mermaid() -> str:
    """Kinds and links as a Mermaid flowchart, one arrow for all types between two kinds."""
    lines = ["flowchart LR"]
    for kind in KINDS:
        left, right = _SHAPES[kind.shape]
        lines.append(f'  {kind.label}{left}"{kind.label}"{right}')
    between: dict[tuple[str, str], list[str]] = {}
    for link in LINK_TYPES.values():
        for ends in link.ends if link.name not in _HIDDEN else ():
            between.setdefault(ends, []).append(link.name)
    lines += [f"  {a} -->|{', '.join(names)}| {b}" for (a, b), names in between.items()]
    lines += [f"  style {kind.label} stroke:{kind.colour},stroke-width:2px" for kind in KINDS]
    return "\n".join(lines) + "\n"


def _scales() -> Iterator[str]:
    levels = ", ".join(f"{number} {_both(words)}" for number, words in enumerate(DEFAULT_SCALE))
    names = ", ".join(_both(words) for words in SCALES.values())
    yield "## Scales\n"
    yield f"Levels are whole numbers: {levels}. A model may have its own, by scale: {names}."
    yield "The Model node says the top level of each as `<scale>_top`, own labels and their reasons"
    yield "as `<scale>_labels` and `<scale>_reasons`.\n"


def _kind(kind: Kind) -> Iterator[str]:
    yield f"### {kind.label}\n"
    yield f"{_both(kind.words)}: {kind.meaning.en}."
    yield f"{_where(kind)}Drawn as {kind.shape} in {kind.colour}.\n"
    if kind.label in VOCABULARY_LABELS:
        rows = [(f"`{t.key}`", t.words.en, t.words.de) for t in TERMS if t.label == kind.label]
        yield from _table(("id", "name_en", "name_de"), rows)
    if kind.properties:
        heading = ("property", "key in a file", "value", "meaning")
        yield from _table(heading, _properties(kind))
    if kind.label == "Rating":
        yield from _table(("property", "key in a file", "value", "meaning"), _of_ratings())
    if kind.links:
        heading = ("link", "key in a file", "records", "meaning")
        yield from _table(heading, _links(kind))
    if kind.ratings:
        heading = ("ratings of", "key in a file", "records", "meaning")
        yield from _table(heading, [_ratings(each) for each in kind.ratings])


def _of_ratings() -> Iterator[tuple[str, ...]]:
    """What the node of a rating records, from every table that it can be written in."""
    tables = [each for kind in KINDS for each in kind.ratings]
    yield from dict.fromkeys(
        _property(each) for table in tables for each in (table.value, *table.properties)
    )
    purposes = {each.name: each for table in tables for each in table.purposes}
    for name, each in purposes.items():
        yield "`purpose`", _both(each.words), f"the text `{name}`", each.meaning.en


def _where(kind: Kind) -> str:
    module = f"Module: {kind.module}. " if kind.module else ""
    return f"Section: {_both(kind.plural)}. {module}" if kind.section else module


def _properties(kind: Kind) -> Iterator[tuple[str, ...]]:
    """Every property of a kind, each followed by those that are written in its table."""
    for each in kind.properties:
        yield _property(each)
        for part in each.parts:
            name, key, *rest = _property(part)
            yield name, f"{_both(each.words)} … {key}", *rest


def _property(declared: Property) -> tuple[str, ...]:
    name = f"`{declared.name}`{' *' if declared.reasoned else ''}"
    needed = "; required" if declared.required else ""
    return name, _both(declared.words), f"{_form(declared)}{needed}", declared.meaning.en


def _form(declared: Property) -> str:
    """How the value is written, with its unit."""
    unit = f" ({declared.unit.en})" if declared.unit else ""
    if declared.type.form == "level":
        return f"level: {declared.type.scale}{unit}"
    if declared.type.form == "code":
        return "; ".join(f"{code} {_both(words)}" for code, words in declared.type.choices.items())
    if declared.type.choices:
        words = "; ".join(_both(each) for each in declared.type.choices.values())
        several = "one or several of: " if declared.type.form == "choices" else ""
        return f"{several}{words}{'; or an own one' if declared.type.own else ''}"
    return _FORMS[declared.type.form] + unit


def _links(kind: Kind) -> Iterator[tuple[str, ...]]:
    """Every link of a kind, each followed by those that are written within it."""
    for link in kind.links:
        yield _link(kind.label, link, "")
        for inner in link.links:
            yield _link(link.to[0], inner, f"{_both(link.words)} … ")


def _link(start: str, link: Link, within: str) -> tuple[str, ...]:
    end = " or ".join(link.to)
    if link.backwards:
        start, end = end, start
    arrow = f"`({start})-[:{link.name}]-{'' if link.undirected else '>'}({end})`"
    needed = "; required" if link.required else ""
    return arrow, within + _both(link.words), _names(link.properties), link.meaning.en + needed


def _ratings(ratings: Ratings) -> tuple[str, ...]:
    more = (ratings.value, *ratings.properties, *ratings.purposes)
    rows = f", for {' or '.join(ratings.rows)}" if ratings.rows else ""
    return f"`{ratings.of}`{rows}", _both(ratings.words), _names(more), ratings.meaning.en


def _names(properties: Iterable[Property]) -> str:
    return ", ".join(f"{_both(each.words)}: {_form(each)}" for each in properties)


def _link_types() -> Iterator[str]:
    rows = []
    for link in LINK_TYPES.values():
        starts = ", ".join(dict.fromkeys(start for start, _ in link.ends))
        ends = ", ".join(dict.fromkeys(end for _, end in link.ends))
        records = ", ".join(f"`{each}`" for each in _recorded(link.properties, link.by))
        direction = "either way; stored once, smaller id first" if link.undirected else ""
        rows.append((f"`{link.name}`", starts, ends, records, direction or link.meaning.en))
    yield from _table(("type", "from", "to", "records", "meaning"), rows)


def _recorded(properties: Iterable[Property], by: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*by, *(each.name for each in properties))))


def _both(words: Words) -> str:
    return words.en if words.en == words.de else f"{words.en} / {words.de}"


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heading)} |"
    yield f"| {' | '.join('---' for _ in heading)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""

"""A model becomes the document that would be read as the same model: the way back."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graphmodel.files import Blank, Items, Table, Text, Value
from graphmodel.schema import BY_LABEL, KINDS, NONE, VOCABULARY_NODES, Words
from graphmodel.schema.declare import Kind, Link, Ratings
from graphmodel.schema.form import BY_ROWS, SCALES
from graphmodel.schema.values import SCALES as SCALE_WORDS

from .graph import End, Model, Node
from .graph import Link as Stored
from .ids import key_of, stands_alone
from .listed import content_name
from .written_values import HERE, Writing, table_of, text_of

_TERMS = {(term.label, term.id): term.words for term in VOCABULARY_NODES}
Rows = list[tuple[Text, Value]]


def written(model: Model, language: str = "") -> Table:
    """The document of a model, its words in a language; without one in that of the model."""
    own = model.nodes[0]
    return _Written(model, own, Writing(own.properties, language or language_of(model))).document()


def language_of(model: Model) -> str:
    """The language of the model's names, "en" or "de"."""
    return str(model.nodes[0].properties.get("language", "en"))


class _Written:
    """A model with its links at hand, and how its values are said."""

    def __init__(self, model: Model, own: Node, writing: Writing) -> None:
        self.model, self.own, self.writing = model, own, writing
        self.nodes = {(node.label, node.id): node for node in model.nodes}
        self.start: dict[tuple[str, End], list[Stored]] = defaultdict(list)
        self.end: dict[tuple[str, End], list[Stored]] = defaultdict(list)
        for link in model.links:
            self.start[link.type, link.start].append(link)
            self.end[link.type, link.end].append(link)

    def document(self) -> Table:
        """The whole document: the model, its scales, then the sections by their first thing."""
        kind = BY_LABEL["Model"]
        rows: Rows = [(self.word(kind.words), text_of(self.model.key))]
        rows += self.writing.properties(kind.properties, self.own.properties)
        scales = [
            (self.word(words), self.writing.scale(name))
            for name, words in SCALE_WORDS.items()
            if f"{name}_labels" in self.own.properties
        ]
        rows += [(self.word(SCALES), table_of(scales))] if scales else []
        rows += self.writing.own(self.own.properties)
        found: dict[str, list[Node]] = defaultdict(list)
        for node in self.model.nodes[1:]:
            found[node.label].append(node)
        rows += [
            (self.word(kind.plural), self.section(kind, found[kind.label]))
            for kind in sorted(KINDS, key=lambda kind: _first(found.get(kind.label, ())))
            if kind.section and kind.label in found
        ]
        return Table(tuple(rows), HERE)

    def word(self, words: Words) -> Text:
        return text_of(words.say(self.writing.language))

    def section(self, kind: Kind, nodes: list[Node]) -> Value:
        if kind.listed:
            return Items(tuple(Table(tuple(self.entry(node)), HERE) for node in nodes), HERE)
        return table_of((text_of(key_of(node.id)), table_of(self.entry(node))) for node in nodes)

    def entry(self, node: Node) -> Rows:
        """Everything that is recorded about a thing, in the order of its declaration."""
        kind, end = BY_LABEL[node.label], (node.label, node.id)
        said = self.writing.properties(kind.properties, self.named(node))
        for link in kind.links:
            said += self.row(link.words, self.link(link, end))
        for ratings in kind.ratings:
            said += self.row(ratings.words, self.ratings(ratings, node))
        nones = node.properties.get("known_none", ())
        none = text_of(NONE.say(self.writing.language))
        for entry in kind.entries:
            if isinstance(nones, tuple) and entry.words.en in nones:
                said += self.row(entry.words, none)
        return said + self.writing.own(node.properties)

    def named(self, node: Node) -> Mapping[str, object]:
        """What is recorded, without a name that follows from the key or from the content."""
        name, label = node.properties.get("name"), node.label
        made = key_of(node.id).rpartition(".")[2]
        if BY_LABEL[label].listed:
            ends = [
                self.nodes[link.end]
                for declared in BY_LABEL[label].links
                for link in self.start[declared.name, (label, node.id)]
            ]
            ends.sort(key=lambda end: (_position(end), end.id))
            names = [str(end.properties["name"]) for end in ends]
            made = content_name(label, names, node.properties, language_of(self.model))
        return {k: v for k, v in node.properties.items() if k != "name" or name != made}

    def row(self, words: Words, value: Value | None) -> Rows:
        return [] if value is None else [(self.word(words), value)]

    def link(self, link: Link, end: End, market: str = "") -> Value | None:
        """What an entry says under the word of a link; None where that is nothing."""
        if link.name == "KEPT_BY" and not link.backwards:
            return None  # written at the relationship, whose entry says with whom it is kept up
        stored = self.end[link.name, end] if link.backwards else self.start[link.name, end]
        found = [(each.start if link.backwards else each.end, each) for each in stored]
        found = [
            (other, each)
            for other, each in found
            if other[0] in link.to
            and (not market or each.properties.get(link.owner_property) == market)
        ]
        found.sort(key=lambda pair: self.place(pair[0]))
        if link.holds:
            return self.parts(link, end, [other for other, _ in found])
        return self.ends(link, end, found) if found else None

    def place(self, end: End) -> tuple[int, str]:
        node = self.nodes.get(end)
        return (_position(node) if node else 0), end[1]

    def ends(self, link: Link, owner: End, found: list[tuple[End, Stored]]) -> Value:
        """The other ends, under their kinds where there may be several."""
        by_label: dict[str, dict[str, list[Value]]] = {}
        for other, each in found:
            value = self.facts(link, owner, other, each)
            keys = by_label.setdefault(other[0], {})
            keys.setdefault(key_of(other[1]), []).append(value)
        tables = {label: _listed(keys) for label, keys in by_label.items()}
        if len(link.to) < 2:
            return next(iter(tables.values()))
        return table_of((self.word(BY_LABEL[label].words), each) for label, each in tables.items())

    def facts(self, link: Link, owner: End, other: End, stored: Stored) -> Value:
        """What a link records: its one value, or a table."""
        recorded = dict(stored.properties)
        if link.name == "DEPENDS_ON" and stands_alone(recorded.get("group"), other[1]):
            recorded.pop("group")
        rows = self.writing.properties(link.properties, recorded)
        for inner in link.links:
            rows += self.row(inner.words, self.link(inner, other, owner[1]))
        rows += self.writing.own(recorded)
        scalar = [each.words for each in link.properties if each.name == link.scalar]
        return _alone(table_of(rows), scalar, self.writing.language)

    def parts(self, link: Link, owner: End, ends: list[End]) -> Value | None:
        """The parts of a thing by their keys, and the groups that are known to be empty."""
        start = f"{key_of(owner[1])}."
        rows: Rows = [
            (text_of(key_of(end[1]).removeprefix(start)), table_of(self.entry(self.nodes[end])))
            for end in ends
        ]
        nones = self.nodes[owner].properties.get("known_none", ())
        groups = [each for each in BY_LABEL[link.to[0]].properties if each.name == link.grouped]
        for group, words in groups[0].type.choices.items() if groups else ():
            if isinstance(nones, tuple) and f"{link.words.en} {group}" in nones:
                rows.append((self.word(words), self.word(NONE)))
        return table_of(rows) if rows else None

    def ratings(self, ratings: Ratings, owner: Node) -> Value | None:
        """The table of ratings in the entry of a thing."""
        end, start = (owner.label, owner.id), f"{key_of(owner.id)}.{ratings.name}."
        rated = [self.nodes[link.start] for link in self.end["RATES", end]]
        found = sorted((node for node in rated if key_of(node.id).startswith(start)), key=_position)
        if not found:
            return None
        if not ratings.rows:
            return table_of((self.of(node), self.rating(ratings, node)) for node in found)
        grid: dict[End, dict[str, Rows]] = {}
        for node in found:
            (row,) = (link.end for link in self.start["FOR", ("Rating", node.id)])
            cell = grid.setdefault(row, {}).setdefault(self.of(node).text, [])
            cell += self.code(ratings, node)
        return self.grid(grid)

    def grid(self, grid: Mapping[End, Mapping[str, Rows]]) -> Value:
        """The rows of a grid, each kind under `by` and its word."""
        by_label: dict[str, Rows] = defaultdict(list)
        for (label, id_), cells in grid.items():
            codes = table_of((text_of(of), self.cell(rows)) for of, rows in cells.items())
            by_label[label].append((text_of(key_of(id_)), codes))
        language = self.writing.language
        return table_of(
            (
                text_of(f"{BY_ROWS.say(language)} {BY_LABEL[label].words.say(language)}"),
                table_of(rows),
            )
            for label, rows in by_label.items()
        )

    def cell(self, rows: Rows) -> Value:
        """A code alone, or the table of all that is said in one cell of a grid."""
        merged = {key.text: (key, value) for key, value in rows}
        table = table_of(merged.values())
        return _alone(
            table, [BY_LABEL["Segment"].ratings[0].value.value_key], self.writing.language
        )

    def of(self, rating: Node) -> Text:
        (link,) = self.start["OF", ("Rating", rating.id)]
        return self.word(_TERMS[link.end]) if link.end in _TERMS else text_of(key_of(link.end[1]))

    def rating(self, ratings: Ratings, node: Node) -> Value:
        declared = (ratings.value, *ratings.properties)
        rows = self.writing.properties(declared, node.properties)
        for link in ratings.links:
            rows += self.row(link.words, self.link(link, ("Rating", node.id)))
        rows += self.writing.own(node.properties)
        return _alone(table_of(rows), [ratings.value.words], self.writing.language)

    def code(self, ratings: Ratings, node: Node) -> Rows:
        """What a cell of a grid says of one rating: under its purpose, if it has one."""
        purpose = node.properties.get("purpose")
        for each in ratings.purposes:
            if each.name == purpose:
                said = {
                    f"{each.name}{name.removeprefix('level')}": value
                    for name, value in node.properties.items()
                    if name.startswith("level")
                }
                return self.writing.properties((each,), said) + self.writing.own(node.properties)
        inner = self.writing.inside(ratings.value, node.properties)
        return inner + self.writing.own(node.properties)


def _position(node: Node) -> int:
    position = node.properties.get("position", 0)
    return position if isinstance(position, int) else 0


def _first(nodes: Iterable[Node]) -> float:
    return min(map(_position, nodes), default=float("inf"))


def _listed(keys: Mapping[str, list[Value]]) -> Value:
    """A list of keys where nothing is said of any, else a table."""
    if all(isinstance(value, Blank) for values in keys.values() for value in values):
        return Items(tuple(text_of(key) for key in keys), HERE)
    return table_of(
        (text_of(key), values[0] if len(values) == 1 else Items(tuple(values), HERE))
        for key, values in keys.items()
    )


def _alone(value: Value, keys: Iterable[Words], language: str) -> Value:
    """The one value of a table that holds no other, under one of these keys; else the table."""
    if isinstance(value, Table) and len(value.rows) == 1:
        [(key, inner)] = value.rows
        if key.text in {words.say(language) for words in keys}:
            return inner if isinstance(inner, Text) else value
    return value

"""The reference of the schema: a Markdown page with a Mermaid diagram, from the declarations."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphmodel.words import Words

from .declare import Kind, Link, Property, Ratings
from .graph import KINDS, LINK_TYPES, SCHEMA_VERSION, VOCABULARY_LABELS, LinkType
from .values import DEFAULT_SCALE, SCALES
from .vocabulary import TERMS

_FORMS = {
    "text": Words("text", "Text"),
    "texts": Words("one text or several", "ein Text oder mehrere"),
    "aliases": Words("texts by language: `{de: …}`", "Texte nach Sprache: `{de: …}`"),
    "whole": Words("whole number", "ganze Zahl"),
    "percent": Words("whole number from 0 to 100", "ganze Zahl von 0 bis 100"),
    "language": Words("en or de", "en oder de"),
    "consequences": Words("table `word: consequence`", "Tabelle `Wort: Folge`"),
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
_INTRODUCTION = Words(
    f"""\
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
kinds, a table `kind: key` says which one is meant. A value marked * may be written as a table with
its reason, and then has `…_why`, `…_by` (with whom it was agreed) and `…_on` (when) beside it.
""",
    f"""\
# Das Schema

Version {SCHEMA_VERSION}, die ein Model als `schema_version` trägt. Diese Seite entsteht aus
`graphmodel/schema/`.

Jeder Knoten hat einen Text `id` und einen `name`. Ids sind `<Modell>/<Schlüssel>`, von Teilen
`<Modell>/<Ganzes>.<Schlüssel>`, des Vokabulars `<Schlüssel>`; wo Dinge mehrerer Arten einen
Schlüssel haben, `<Modell>/<Schlüssel>:<Label>`. Jeder Knoten, nur nicht die des Vokabulars und
das Modell selbst, hat `model` (den Schlüssel des Modells) und `position` (seinen Platz in der
Datei) und ist `PART_OF` seines Modells; die Arten der neun Module sind `IN_MODULE` in ihrem
Modul. Was nicht erfasst ist, fehlt. Listen, die bekanntlich leer sind, stehen in `known_none`;
Eigenes steht in einer Datei unter `eigene`, im Graphen in `own_keys` und `own_values`. Andere
Namen stehen in `aliases`, die Sprache eines jeden in `alias_languages`. Wo eine Verbindung zu
mehreren Arten führen kann, sagt eine Tabelle `Art: Schlüssel`, welche gemeint ist. Ein Wert mit *
darf als Tabelle mit seinem Grund geschrieben werden und hat dann `…_why`, `…_by` (mit wem
abgestimmt) und `…_on` (wann) neben sich.
""",
)
_PROPERTIES = (
    Words("property", "Eigenschaft"),
    Words("key in a file", "Schlüssel in einer Datei"),
    Words("value", "Wert"),
    Words("meaning", "Bedeutung"),
)
_RECORDS = Words("records", "enthält")


def page(language: str = "en") -> str:
    """The whole page, as Markdown, in this language; keys and values in both."""
    return "\n".join(_Page(language).parts())


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


@dataclass(frozen=True)
class _Page:
    """The page in one language."""

    language: str

    def say(self, en: str, de: str) -> str:
        return de if self.language == "de" else en

    def parts(self) -> Iterator[str]:
        yield _INTRODUCTION.say(self.language)
        yield f"## {self.say('Diagram', 'Diagramm')}\n"
        yield f"```mermaid\n{mermaid()}```\n"
        yield from self.scales()
        yield f"## {self.say('Kinds', 'Arten')}\n"
        for kind in KINDS:
            yield from self.kind(kind)
        yield f"## {self.say('Types of link', 'Arten von Verbindungen')}\n"
        yield from self.link_types()

    def scales(self) -> Iterator[str]:
        levels = ", ".join(f"{number} {_both(words)}" for number, words in enumerate(DEFAULT_SCALE))
        names = ", ".join(_both(words) for words in SCALES.values())
        yield f"## {self.say('Scales', 'Skalen')}\n"
        yield self.say(
            f"Levels are whole numbers: {levels}. A model may have its own, by scale: {names}.\n"
            "The Model node says the top level of each as `<scale>_top`, own labels and their "
            "reasons\nas `<scale>_labels` and `<scale>_reasons`.\n",
            f"Stufen sind ganze Zahlen: {levels}. Eigene hat ein Modell je Skala: {names}.\n"
            "Der Knoten Model nennt die höchste Stufe einer jeden als `<scale>_top`, eigene Namen "
            "und\nihre Gründe als `<scale>_labels` und `<scale>_reasons`.\n",
        )

    def kind(self, kind: Kind) -> Iterator[str]:
        drawn = self.say("Drawn as {0} in {1}.", "Gezeichnet als {0} in {1}.")
        yield f"### {kind.label}\n"
        yield f"{_both(kind.words)}: {kind.meaning.say(self.language)}."
        yield f"{self.where(kind)}{drawn.format(kind.shape, kind.colour)}\n"
        if kind.label in VOCABULARY_LABELS:
            rows = [(f"`{t.key}`", t.words.en, t.words.de) for t in TERMS if t.label == kind.label]
            yield from _table(("id", "name_en", "name_de"), rows)
        if kind.properties:
            yield from self.table(_PROPERTIES, self.properties(kind))
        if kind.label == "Rating":
            yield from self.table(_PROPERTIES, self.of_ratings())
        if kind.links:
            yield from self.linked(Words("link", "Verbindung"), self.links(kind))
        if kind.ratings:
            ratings = map(self.ratings, kind.ratings)
            yield from self.linked(Words("ratings of", "Bewertungen von"), ratings)

    def table(self, heading: Iterable[Words], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
        yield from _table(tuple(each.say(self.language) for each in heading), rows)

    def linked(self, first: Words, rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
        _, key, _, meaning = _PROPERTIES
        yield from self.table((first, key, _RECORDS, meaning), rows)

    def of_ratings(self) -> Iterator[tuple[str, ...]]:
        """What the node of a rating records, from every table that it can be written in."""
        tables = [each for kind in KINDS for each in kind.ratings]
        yield from dict.fromkeys(
            self.property(each) for table in tables for each in (table.value, *table.properties)
        )
        purposes = {each.name: each for table in tables for each in table.purposes}
        for name, each in purposes.items():
            text = f"{self.say('the text', 'der Text')} `{name}`"
            yield "`purpose`", _both(each.words), text, each.meaning.say(self.language)

    def where(self, kind: Kind) -> str:
        module = f"{self.say('Module', 'Modul')}: {kind.module}. " if kind.module else ""
        section = f"{self.say('Section', 'Abschnitt')}: {_both(kind.plural)}. "
        return section + module if kind.section else module

    def properties(self, kind: Kind) -> Iterator[tuple[str, ...]]:
        """Every property of a kind, each followed by those that are written in its table."""
        for each in kind.properties:
            yield self.property(each)
            for part in each.parts:
                name, key, *rest = self.property(part)
                yield name, f"{_both(each.words)} … {key}", *rest

    def property(self, declared: Property) -> tuple[str, ...]:
        name = f"`{declared.name}`{' *' if declared.reasoned else ''}"
        form = f"{self.form(declared)}{self.needed(declared)}"
        return name, _both(declared.words), form, declared.meaning.say(self.language)

    def needed(self, declared: Property | Link) -> str:
        return self.say("; required", "; nötig") if declared.required else ""

    def form(self, declared: Property) -> str:
        """How the value is written, with its unit."""
        unit = f" ({declared.unit.say(self.language)})" if declared.unit else ""
        kind = declared.type
        if kind.form == "level":
            return f"{self.say('level', 'Stufe')}: {kind.scale}{unit}"
        if kind.form == "code":
            return "; ".join(f"{code} {_both(words)}" for code, words in kind.choices.items())
        if kind.choices:
            words = "; ".join(_both(each) for each in kind.choices.values())
            several = self.say("one or several of: ", "eines oder mehrere von: ")
            own = self.say("; or an own one", "; oder ein eigenes")
            return f"{several if kind.form == 'choices' else ''}{words}{own if kind.own else ''}"
        return _FORMS[kind.form].say(self.language) + unit

    def links(self, kind: Kind) -> Iterator[tuple[str, ...]]:
        """Every link of a kind, each followed by those that are written within it."""
        for link in kind.links:
            yield self.link(kind.label, link, "")
            for inner in link.links:
                yield self.link(link.to[0], inner, f"{_both(link.words)} … ")

    def link(self, start: str, link: Link, within: str) -> tuple[str, ...]:
        end = self.say(" or ", " oder ").join(link.to)
        if link.backwards:
            start, end = end, start
        arrow = f"`({start})-[:{link.name}]-{'' if link.undirected else '>'}({end})`"
        meaning = link.meaning.say(self.language) + self.needed(link)
        return arrow, within + _both(link.words), self.names(link.properties), meaning

    def ratings(self, ratings: Ratings) -> tuple[str, ...]:
        more = self.names((ratings.value, *ratings.properties, *ratings.purposes))
        rows = f"{self.say(', for ', ', für ')}{self.say(' or ', ' oder ').join(ratings.rows)}"
        of = f"`{ratings.of}`{rows if ratings.rows else ''}"
        return of, _both(ratings.words), more, ratings.meaning.say(self.language)

    def names(self, properties: Iterable[Property]) -> str:
        return ", ".join(f"{_both(each.words)}: {self.form(each)}" for each in properties)

    def link_types(self) -> Iterator[str]:
        rows = [self.link_type(link) for link in LINK_TYPES.values()]
        words = (Words("type", "Art"), Words("from", "von"), Words("to", "zu"))
        yield from self.table((*words, _RECORDS, _PROPERTIES[-1]), rows)

    def link_type(self, link: LinkType) -> tuple[str, ...]:
        starts = ", ".join(dict.fromkeys(start for start, _ in link.ends))
        ends = ", ".join(dict.fromkeys(end for _, end in link.ends))
        records = ", ".join(f"`{each}`" for each in _recorded(link.properties, link.by))
        either = self.say(
            "either way; stored once, smaller id first",
            "in beide Richtungen; einmal gespeichert, die kleinere Id zuerst",
        )
        meaning = either if link.undirected else link.meaning.say(self.language)
        return f"`{link.name}`", starts, ends, records, meaning


def _recorded(properties: Iterable[Property], by: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*by, *(each.name for each in properties))))


def _both(words: Words) -> str:
    return words.en if words.en == words.de else f"{words.en} / {words.de}"


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(heading)} |"
    yield f"| {' | '.join('---' for _ in heading)} |"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""

"""What the ids of an answer are called, looked up for the ids in it and no others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from graphmodel.model.called import finding, told_apart, unnamed
from graphmodel.schema import BY_LABEL, SCALES, VOCABULARY_LABELS, VOCABULARY_NODES, Words
from graphmodel.schema.criteria import say_criterion

from .answer import Row
from .declared import Column
from .parameters import Reads

SPOKEN = ("missing", "change", "lack", "fact")  # texts such as `what@id|id`
_NAMED = "MATCH (n:{label}) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name ORDER BY id"
_RATED = (
    "MATCH (n:Rating)-[:RATES]->(rated) WHERE n.id IN $ids "
    "OPTIONAL MATCH (n)-[:FOR]->(about) WITH n, rated, min(about.name) AS about "
    "RETURN n.id AS id, rated.name + ': ' + n.name + coalesce(' (' + about + ')', '') AS name "
    "ORDER BY id"
)

_FORMING = (
    "MATCH (s:Segment)-[:FORMED_BY]->(n:Criterion) WHERE n.id IN $ids "
    "OPTIONAL MATCH (n)-[:ABOUT]->(about) RETURN n.id AS id, n.name AS name, n.kind AS kind, "
    "s.name AS segment, about.name AS about ORDER BY id, about"
)
_FOUND = (
    "MATCH (n:ChangePotential)-[:CHANGES]->(about) WHERE n.id IN $ids "
    "RETURN n.id AS id, n.name AS name, n.mechanism AS mechanism, about.id AS thing, "
    "about.name AS about ORDER BY id"
)


def ids_in(columns: Sequence[Column], rows: Sequence[Row]) -> dict[str, set[str]]:
    """Label and ids of every id in the rows; those of unknown label stand under "any"."""
    found: dict[str, set[str]] = {}
    for column in columns:
        if rows and column.form in ("id", *SPOKEN):
            texts = _texts(row[column.name] for row in rows)
            label = column.of
            if column.form in SPOKEN:
                texts = {id for text in texts for id in text.partition("@")[2].split("|") if id}
                label = "any"
            found.setdefault(label, set()).update(texts)
    return found


def _texts(values: Iterable[object]) -> set[str]:
    return {text for value in values for text in members(value)}


def ids_among(facts: Mapping[str, object], model: str) -> set[str]:
    """Every text among the facts that is an id of this model, also in pairs `id|id`."""
    texts = (
        part for value in facts.values() for text in members(value) for part in text.split("|")
    )
    return {text for text in texts if text.startswith(f"{model}/")}


def members(value: object) -> list[str]:
    """The texts in a value: itself, or the members of a list."""
    if isinstance(value, list | tuple):
        return [each for each in value if isinstance(each, str)]
    return [value] if isinstance(value, str) else []


def look_up(store: Reads, ids: Mapping[str, set[str]]) -> dict[str, Words]:
    """Names by id, for all ids that the store knows."""
    names = {
        term.id: term.words
        for term in VOCABULARY_NODES
        if any(term.id in some for some in ids.values())
    }
    open_ids = {label: some - names.keys() for label, some in ids.items()}
    for label, some in open_ids.items():
        if some and label != "any":
            names.update(_named(store, label, some))
    rest = {id for some in open_ids.values() for id in some - names.keys() if not id.isdigit()}
    for label in (label for label in BY_LABEL if label not in VOCABULARY_LABELS):
        if not rest:
            break
        names.update(_named(store, label, rest))
        rest -= names.keys()
    return names


def _named(store: Reads, label: str, ids: set[str]) -> dict[str, Words]:
    """Ids and names of one label; a name that two of them have is followed by the key."""
    find = _BY_SENSE.get(label, partial(_as_recorded, label))
    names = told_apart({(label, id): words for id, words in find(store, ids)})
    return {id: words for (_, id), words in names.items()}


def _as_recorded(label: str, store: Reads, ids: set[str]) -> Iterator[tuple[str, Words]]:
    """Ids of one label and their names."""
    text = _RATED if label == "Rating" else _NAMED.format(label=label)
    for id, name in store.read(text, {"ids": sorted(ids)}).rows:
        yield str(id), Words.alike(str(name))


def _formed(store: Reads, ids: set[str]) -> Iterator[tuple[str, Words]]:
    """Ids of criteria, and their names or, where they have none, what they are about."""
    for id, name, kind, segment, about in store.read(_FORMING, {"ids": sorted(ids)}).rows:
        said = say_criterion(str(kind), str(segment), str(about or ""))
        yield str(id), said if unnamed(str(id), str(name)) else Words.alike(str(name))


def _found(store: Reads, ids: set[str]) -> Iterator[tuple[str, Words]]:
    """Ids of change potentials, and their names or, where they have none, what they are about."""
    rows = store.read(_FOUND, {"ids": sorted(ids)}).rows
    criteria = dict(_formed(store, {str(thing) for _, _, _, thing, _ in rows}))
    for id, name, mechanism, thing, about in rows:
        called = criteria.get(str(thing), Words.alike(str(about)))
        yield str(id), finding(str(name), str(about), str(mechanism or ""), called)


_BY_SENSE = {"Criterion": _formed, "ChangePotential": _found}


def scale_labels(store: Reads, columns: Sequence[Column], model: str) -> dict[str, Sequence[str]]:
    """For each own scale among the columns, what this model calls its levels, from 0."""
    scales = sorted({column.of for column in columns if column.form == "level"})
    scales = list(SCALES) if any(column.form == "fact" for column in columns) else scales
    if not scales:
        return {}
    wanted = ", ".join(f"m.{scale}_labels AS {scale}" for scale in scales)
    rows = store.read(f"MATCH (m:Model {{id: $model}}) RETURN {wanted}", {"model": model}).rows
    return {
        scale: [str(label) for label in own]
        for row in rows
        for scale, own in zip(scales, row, strict=True)
        if isinstance(own, list) and own
    }

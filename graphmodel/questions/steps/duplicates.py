"""Topics that are probably one under two names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz import fuzz, process

from graphmodel.questions.answer import Findings, Inquiry, Row, listed
from graphmodel.schema import fold

from .topics import in_canvas_order

LEAST = 85  # percent: names that are this similar are probably one
KINDS = ("alias", "translation", "spelling")


@dataclass(frozen=True)
class Named:
    """A topic: its names folded, each with its language, and the modules that carry it."""

    id: str
    name: str
    area: str | None
    folded: str
    texts: frozenset[tuple[str, str]]
    modules: frozenset[str]


def duplicates(inquiry: Inquiry) -> Findings:
    """Return the pairs of topics with an equal name or alias, or with names that are much alike.

    Names are compared without case, accents, hyphens and spaces. The similarity is twice the
    length of the longest common subsequence over both lengths, rapidfuzz's `ratio`.
    """
    topics = sorted(map(_named, inquiry.rows), key=lambda topic: topic.id)
    found = {**_alike(topics), **_equal(topics)}
    ranked = sorted(found.items(), key=_rank)
    rows = [_row(topics[a], topics[b], *like) for (a, b), like in ranked]
    apart = [f"{row['topic_a']}|{row['topic_b']}" for row in rows if _in_two_areas(row)]
    case = ("none", "one", "many")[min(len(rows), 2)]
    return Findings(rows, {"apart": apart}, f"{case} apart" if apart else case)


def _in_two_areas(row: Row) -> bool:
    return None not in (row["area_a"], row["area_b"]) and row["area_a"] != row["area_b"]


def _named(row: Row) -> Named:
    name = str(row["name"])
    aliases, languages = listed(row["aliases"]), listed(row["languages"])
    texts = [(name, str(row["language"])), *zip(aliases, languages, strict=True)]
    return Named(
        id=str(row["topic"]),
        name=name,
        area=str(row["area"]) if row["area"] else None,
        folded=fold(name),
        texts=frozenset((fold(text), language) for text, language in texts),
        modules=frozenset(listed(row["modules"])),
    )


Pair = tuple[int, int]
Found = tuple[str, float]


def _equal(topics: Sequence[Named]) -> Mapping[Pair, Found]:
    """Pairs with a text in common: of one language, or else of two."""
    holders: dict[str, dict[int, set[str]]] = {}
    for at, topic in enumerate(topics):
        for text, language in topic.texts:
            holders.setdefault(text, {}).setdefault(at, set()).add(language)
    found: dict[Pair, Found] = {}
    for languages in holders.values():
        for a, b in combinations(languages, 2):
            one = bool(languages[a] & languages[b])
            if one or (a, b) not in found:
                found[a, b] = ("alias" if one else "translation", 1.0)
    return found


def _alike(topics: Sequence[Named]) -> Mapping[Pair, Found]:
    names = [topic.folded for topic in topics]
    return {
        (at, after): ("spelling", score / 100)
        for at, name in enumerate(names)
        for score, after in _like(name, names, at + 1)
    }


def _like(name: str, names: Sequence[str], start: int) -> Iterator[tuple[float, int]]:
    """Score and position of the names from `start` on that are much like this one."""
    later = process.extract_iter(name, names[start:], scorer=fuzz.ratio, score_cutoff=LEAST)
    return ((score, start + at) for _, score, at in later)


def _row(a: Named, b: Named, kind: str, similarity: float) -> Row:
    return {
        "topic_a": a.id,
        "name_a": a.name,
        "topic_b": b.id,
        "name_b": b.name,
        "area_a": a.area,
        "area_b": b.area,
        "kind": kind,
        "similarity": round(similarity, 2),
        "modules": in_canvas_order(a.modules | b.modules),
    }


def _rank(item: tuple[Pair, Found]) -> tuple[int, float, Pair]:
    pair, (kind, similarity) = item
    return KINDS.index(kind), -similarity, pair

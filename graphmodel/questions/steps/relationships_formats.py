"""Which usage formats suit the topics of a relationship, for which of the two purposes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row

from .relationships import grouped, listed, texts

BRAND, TOPIC, EITHER = "brand-community", "topic-community", "community"
WANTED = ("audience", "social-network", BRAND, TOPIC)
ORDER = ("audience", "social-network", EITHER, BRAND, TOPIC)
AIMS = {BRAND: "keep", TOPIC: "win", EITHER: "either"}
PURPOSES = {"additional": "additional benefit", "product": "product benefit"}
Rated = Mapping[str, Mapping[str, Sequence[Row]]]  # by topic and format


def formats(inquiry: Inquiry) -> Findings:
    """Return each rated pair of topic and format, and the topics with formats still to be rated."""
    found = [row for rows in grouped(inquiry.rows) for row in _relationship(rows)]
    suitable = [row for row in found if row["additional"] or row["product"]]
    bare = [row for row in found if row["topic"] and len(listed(row["unrated"])) == len(WANTED)]
    facts = {
        "suitable": _pairs(suitable),
        "keep": _pairs(row for row in suitable if row["aim"] == "keep"),
        "win": _pairs(row for row in suitable if row["aim"] == "win"),
        "both": _pairs(row for row in suitable if "both communities" in listed(row["findings"])),
        "unsuitable": _pairs(row for row in found if "none" in listed(row["findings"])),
        "bare": _pairs(bare),
        "topicless": _pairs(row for row in found if "topics" in listed(row["missing"])),
    }
    rated = len(_pairs(row for row in found if row["format"]))
    case = ("rated" if rated else "nothing") if inquiry.rows else "none"
    said = [case, *(name for name in facts if facts[name])]
    return Findings(found, {**facts, "rated": rated}, " ".join(said))


def _pairs(rows: Iterable[Row]) -> list[str]:
    """Relationship and topic, each pair once; the relationship alone where there is no topic."""
    ends = ((str(row["relationship"]), row["topic"]) for row in rows)
    return list(dict.fromkeys(f"{one}|{topic}" if topic else one for one, topic in ends))


def _relationship(rows: Sequence[Row]) -> Iterator[Row]:
    first = rows[0]
    rated: dict[str, dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        if row["format"] is not None:
            rated[str(row["topic"])][str(row["format"])].append(row)
    none = texts(first["known_none"])
    empty = _row(first, None, None)
    if "formats" in none:
        yield empty | {"findings": ["none"]}
    for topic in sorted({*rated, *_carried(first["topics"], rated)}):
        yield from _topic(first, topic, rated[topic], complete="formats" in none)
    if not first["listed"] and "topics" not in none:
        yield empty | {"missing": ["topics"]}


def _carried(topics: object, rated: Rated) -> Iterator[str]:
    """The topics of the relationship that are not rated with their area."""
    for topic, area in topics if isinstance(topics, list | tuple) else ():
        if area == topic or area not in rated:
            yield topic


def _topic(
    first: Row, topic: str, rated: Mapping[str, Sequence[Row]], *, complete: bool
) -> Iterator[Row]:
    codes = {each: _codes(rows) for each, rows in rated.items()}
    done = {*rated, *((BRAND, TOPIC) if EITHER in rated else ())}
    unrated = [each for each in WANTED if each not in done]
    findings = _findings(codes, unrated)
    for each in sorted(codes, key=ORDER.index):
        yield {
            **_row(first, topic, each),
            **codes[each],
            "aim": AIMS.get(each) if any(codes[each].values()) else None,
            "why": texts([row["why"] for row in rated[each] if row["why"]]),
            "findings": findings.get(each, []),
            "missing": [said for name, said in PURPOSES.items() if codes[each][name] is None],
        }
    if unrated and not complete:
        yield _row(first, topic, None) | {"unrated": unrated}


def _findings(
    codes: Mapping[str, Mapping[str, object]], unrated: Sequence[str]
) -> Mapping[str, list[str]]:
    """What is found about each format of a topic."""
    if not unrated and all(set(code.values()) == {0} for code in codes.values()):
        return {each: ["none"] for each in codes}
    both = all(any(codes.get(each, {}).values()) for each in (BRAND, TOPIC))
    return {each: ["both communities"] for each in (BRAND, TOPIC) if both}


def _codes(rows: Sequence[Row]) -> dict[str, object]:
    """The code for each purpose; one that is given without a purpose stands for both."""
    by_purpose = {row["purpose"]: row["code"] for row in rows}
    return {name: by_purpose.get(said, by_purpose.get(None)) for name, said in PURPOSES.items()}


def _row(first: Row, topic: str | None, usage: str | None) -> dict[str, object]:
    empty: dict[str, object] = {name: [] for name in ("why", "findings", "unrated", "missing")}
    codes = dict.fromkeys(("additional", "product", "aim"))
    return {"relationship": first["relationship"], "topic": topic, "format": usage} | codes | empty

"""What works on a relationship by its type, beside what the model itself rates."""

from collections.abc import Iterator, Mapping, Sequence

from graphmodel.questions.answer import Findings, Inquiry, Row
from graphmodel.schema.vocabulary import EFFECTS_ON

from .relationships import grouped
from .rules import whole


def effects(inquiry: Inquiry) -> Findings:
    """Return each effect that the type calls for or the model rates, and where the two differ."""
    relationships = grouped(inquiry.rows)
    found = [row for rows in relationships for row in _effects(rows)]
    listed = [row for row in found if row["works"] in ("above all", "works")]
    unrated = {row["relationship"]: None for row in listed if row["rated"] is None}
    facts: dict[str, object] = {
        "expected": len(listed),
        "rated": sum(row["rated"] is not None for row in listed),
        "differing": [f"{row['relationship']}|{row['effect']}" for row in _differing(found)],
        "unrated": list(unrated),
        "untyped": [rows[0]["relationship"] for rows in relationships if not rows[0]["kind"]],
    }
    if not found:
        return Findings(found, facts, "none")
    said = [name for name in ("differing", "unrated", "untyped") if facts[name]]
    agreed = [] if facts["differing"] or not facts["rated"] else ["agreed"]
    counted = ["rated" if facts["rated"] else "expected"] if listed else []
    return Findings(found, facts, " ".join([*counted, *agreed, *said]))


def _differing(rows: Sequence[Row]) -> Iterator[Row]:
    return (row for row in rows if row["difference"])


def _effects(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows of one relationship: what works above all, what works too, what else is rated."""
    first = rows[0]
    above_all, also = EFFECTS_ON.get(str(first["kind"]), ((), ()))
    ratings = {str(row["effect"]): row for row in rows if row["effect"] is not None}
    levels = {effect: row["level"] for effect, row in ratings.items()}
    if first["known_none"]:
        levels = dict.fromkeys((*above_all, *also), 0)
    others = sorted(ratings.keys() - {*above_all, *also})
    for effect in (*above_all, *also, *others) or (None,):
        works = _works(first, effect, above_all, also)
        yield {
            "relationship": first["relationship"],
            "kind": first["kind"],
            "effect": effect,
            "works": works,
            "rated": levels.get(str(effect)),
            "difference": _difference(works, levels, str(effect)),
            "topics": _topics(rows, effect),
            "why": ratings[effect]["why"] if effect in ratings else None,
        }


def _works(
    first: Row, effect: str | None, above_all: Sequence[str], also: Sequence[str]
) -> str | None:
    if effect is None or first["kind"] is None:
        return None
    if effect in above_all:
        return "above all"
    return "works" if effect in also else "not listed"


def _difference(works: str | None, levels: Mapping[str, object], effect: str) -> str | None:
    level = levels.get(effect)
    if works is None or level is None:
        return None
    if works == "not listed":
        return "not listed" if level else None
    if level == 0:
        return "rated none"
    higher = max(map(whole, levels.values())) > whole(level)
    return "outweighed" if works == "above all" and higher else None


def _topics(rows: Sequence[Row], effect: str | None) -> list[str]:
    return sorted(str(row["topic"]) for row in rows if row["effect"] == effect and row["topic"])

"""A comparison of two versions as rows for people, or as JSON for programs."""

import re
from collections.abc import Callable, Mapping, Sequence

from graphmodel.schema import Words

from .answer import Answer, Row
from .declared import Column
from .plain import NOTHING, clean
from .tables import Sheet
from .versions import AnswerChange, RowChange, Versions, short
from .versions_facts import readers, told
from .wording import cell

KINDS = {
    "added": Words("new", "neu"),
    "removed": Words("gone", "weg"),
    "changed": Words("changed", "geändert"),
}
HEADS = (
    Words("change", "Änderung"),
    Words("of", "von"),
    Words("fact", "Angabe"),
    Words("before", "vorher"),
    Words("after", "nachher"),
)
TURNS = " → "
COME, GONE = "+", "−"
KEYS = ("change", "label", "key", "about", "others", "by", "before", "after")


def fact_sheet(versions: Versions) -> Sheet:
    """The changed facts, one a row."""
    language = versions.language
    before, after = readers(versions.before, versions.after, language)
    cells = [
        (KINDS[each.kind].say(language), *map(clean, told(each, before, after)))
        for each in versions.facts
    ]
    values = [[record[key] for key in KEYS] for record in fact_records(versions)]
    return Sheet(KEYS, values, [head.say(language) for head in HEADS], cells)


def fact_records(versions: Versions) -> list[dict[str, object]]:
    """The changed facts as programs read them; keys are without that of the model."""
    return [
        {
            "change": each.kind,
            "label": each.fact.label,
            "key": each.fact.key,
            "about": each.fact.about,
            "others": [list(end) for end in each.fact.others],
            "by": list(each.fact.by),
            "before": None if each.before is None else dict(each.before),
            "after": None if each.after is None else dict(each.after),
        }
        for each in versions.facts
    ]


def title(name: str, versions: Versions) -> str:
    """What a question is called, with its name."""
    asked = versions.questions[name]
    return f"{asked.title.say(versions.language)} ({name})"


def sentences(change: AnswerChange) -> list[str]:
    """The sentence of both versions, or each with the word before or after in front."""
    language = change.after.language
    said = [clean(answer.sentence) for answer in (change.before, change.after)]
    if said[0] == said[1]:
        return said[:1]
    words = (head.say(language).capitalize() for head in HEADS[3:])
    return [f"{word}: {text}" for word, text in zip(words, said, strict=True)]


def answer_sheet(change: AnswerChange) -> Sheet:
    """The rows that differ, in the columns that tell a difference or name a row.

    A value that changed is shown as `before → after`, a list by what came (+) and what went (−).
    """
    language = change.after.language
    pairs = list(zip(change.before.columns, change.after.columns, strict=True))
    lines = [[_cell(change, row, *pair) for pair in pairs] for row in change.rows]
    shown = [at for at in range(len(pairs)) if _told(change, at, [line[at] for line in lines])]
    kinds = [KINDS[row.kind].say(language) for row in change.rows]
    heads = [change.after.columns[at].words.say(language) for at in shown]
    return Sheet(
        keys=["change", "before", "after"],
        values=[[row.kind, row.before, row.after] for row in change.rows],
        heads=[HEADS[0].say(language), *heads],
        cells=[
            [kind, *(line[at] for at in shown)] for kind, line in zip(kinds, lines, strict=True)
        ],
    )


def _told(change: AnswerChange, at: int, cells: Sequence[str]) -> bool:
    """Whether a column says something: of names, which their ids show too, only a new one."""
    column = change.after.columns[at].name
    if set(cells) == {NOTHING}:
        return False
    if re.fullmatch(r"name(_\w+)?", column):
        stayed = (row for row in change.rows if row.kind == "changed")
        return any(_differs(change, row, column) for row in stayed)
    return column in change.keys or any(_differs(change, row, column) for row in change.rows)


def _differs(change: AnswerChange, row: RowChange, column: str) -> bool:
    return row.before is None or row.after is None or _lost(change, row, column) != ([], [])


def _lost(change: AnswerChange, row: RowChange, column: str) -> tuple[list[object], list[object]]:
    """What only the one and only the other version has: members of lists, else the values."""
    versions = ((row.before or {}, change.before.model), (row.after or {}, change.after.model))
    old, new = ({repr(short(v, m)): v for v in _members(r[column])} for r, m in versions)
    gone = [value for key, value in old.items() if key not in new]
    return gone, [value for key, value in new.items() if key not in old]


def _members(value: object) -> Sequence[object]:
    return value if isinstance(value, list | tuple) else (value,)


def _cell(change: AnswerChange, row: RowChange, old: Column, new: Column) -> str:
    if row.before is None or row.after is None:
        version, column = (change.after, new) if row.before is None else (change.before, old)
        return clean(cell(version, column, row.after or row.before or {}))
    gone, came = _lost(change, row, new.name)
    if not gone and not came:
        return clean(cell(change.after, new, row.after))
    lists = new.join and new.join != TURNS
    if not lists:
        return TURNS.join(
            (clean(cell(change.before, old, row.before)), clean(cell(change.after, new, row.after)))
        )
    parts = (
        (COME, change.after, new, row.after, came),
        (GONE, change.before, old, row.before, gone),
    )
    return " ".join(
        f"{sign} {clean(cell(answer, column, {**told, column.name: members}))}"
        for sign, answer, column, told, members in parts
        if members
    )


def document(versions: Versions) -> dict[str, object]:
    """The whole comparison as JSON tells it."""
    return {
        "before": versions.before.key,
        "after": versions.after.key,
        "language": versions.language,
        "facts": fact_records(versions),
        "answers": [_record(name, change) for name, change in versions.answers.items()],
        "same": list(versions.same),
        "not_asked": list(versions.not_asked),
    }


def _record(name: str, change: AnswerChange) -> dict[str, object]:
    return {
        "question": name,
        "sentence": _both(change, lambda answer: answer.sentence),
        "count": _both(change, lambda answer: len(answer.rows)),
        "facts": _both(change, lambda answer: dict(answer.facts)),
        "rows": [
            {"change": row.kind, "before": _plain(row.before), "after": _plain(row.after)}
            for row in change.rows
        ],
    }


def _both(change: AnswerChange, get: Callable[[Answer], object]) -> dict[str, object]:
    return {"before": get(change.before), "after": get(change.after)}


def _plain(row: Row | None) -> Mapping[str, object] | None:
    return None if row is None else dict(row)

"""What may stand in the cells of a column: for drop-downs, and to explain its heading."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphmodel.schema import BY_LABEL, DEFAULT_SCALE, LANGUAGES, NONE, SCALES, Words, fold
from graphmodel.schema.form import SCALES as SCALES_KEY

from .cells import split
from .columns import Column
from .head_sheets import CATEGORIES
from .sheets import HOME
from .tables import rows_under, under
from .values import Table

Labels = Mapping[str, Sequence[str]]
CATEGORY = "category"  # the column of segments that takes the model's own categories
_ONE_OF = Words("One of", "Möglich")
_REFERS = Words("From", "Aus")
_SEVERAL = Words("Several: between semicolons", "Mehrere: mit Semikolon trennen")
_WHICH = Words("Of several with one name: `{kind}: name`", "Von gleichnamigen: `{kind}: Name`")
_NONE = Words("`none` says that there are none", "`keine` heißt, dass es keine gibt")
_WHOLE = Words("A whole number", "Eine ganze Zahl")


@dataclass(frozen=True)
class Choices:
    """The words that a column offers, or the sheet whose names it offers."""

    words: tuple[str, ...] = ()
    sheet: str = ""


def own_labels(document: Table) -> Labels:
    """The labels of the scales that are the model's own, and its own categories."""
    scales = under(document, SCALES_KEY)
    found = {
        name: [label.text for label, _ in rows_under(scales, words)]
        for name, words in SCALES.items()
    }
    found[CATEGORY] = [word.text for word, _ in rows_under(document, CATEGORIES.words)]
    return {name: labels for name, labels in found.items() if labels}


def with_used(labels: Labels, column: Column, cells: Sequence[str]) -> Labels:
    """The labels, and where a column takes words of one's own, those that stand in its cells."""
    if not column.type.own:
        return labels
    known = {fold(word) for words in column.type.choices.values() for word in words.every}
    said = [text for cell in cells for text in (split(cell) if column.many else [cell])]
    used = [text for text in said if text and fold(text) not in {*known, *map(fold, NONE.every)}]
    name = column.words.en
    return {**labels, name: list(dict.fromkeys([*labels.get(name, ()), *used]))}


def choices(column: Column, labels: Labels, language: str) -> Choices:
    """What a drop-down of the column offers; empty where any text may stand."""
    kind = column.type
    if column.labels:
        homes = [HOME[label].words.say(language) for label in column.labels if label in HOME]
        return Choices(sheet=homes[0] if len(column.labels) == 1 and homes else "")
    if kind.form == "level":
        usual = [level.say(language) for level in DEFAULT_SCALE]
        return Choices(tuple(labels.get(kind.scale, usual)))
    if kind.form == "language":
        return Choices(LANGUAGES)
    if kind.form == "code":
        return Choices(tuple(kind.choices))
    declared = [words.say(language) for words in kind.choices.values()]
    own = labels.get(column.words.en, ()) if kind.own else ()
    return Choices(tuple(dict.fromkeys([*declared, *own])))


def explained(column: Column, labels: Labels, language: str) -> str:
    """What the column holds, in sentences for the comment on its heading."""
    offered = choices(column, labels, language)
    meaning = column.meaning.say(language) if column.meaning else ""
    lines = [f"{meaning[:1].upper()}{meaning[1:]}."] if meaning else []
    if column.type.form == "code":
        kinds = column.type.choices.items()
        lines += [f"{code}: {words.say(language)}." for code, words in kinds]
    elif offered.words:
        lines.append(f"{_ONE_OF.say(language)}: {', '.join(offered.words)}.")
    if column.labels:
        kinds_of = [BY_LABEL[label].plural.say(language) for label in column.labels]
        lines.append(f"{_REFERS.say(language)}: {', '.join(kinds_of)}.")
    if len(column.labels) > 1:
        kind = BY_LABEL[column.labels[0]].words.say(language)
        lines.append(f"{_WHICH.say(language).format(kind=kind)}.")
    if column.type.form in ("whole", "percent"):
        lines.append(f"{_WHOLE.say(language)}.")
    if column.many:
        lines.append(f"{_SEVERAL.say(language)}.")
    if column.many or column.role == "target":
        lines.append(f"{_NONE.say(language)}.")
    return "\n".join(lines)

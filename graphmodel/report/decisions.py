"""The decision paper: what is recommended for each segment, and room for what is decided."""

from graphmodel.questions import Answer
from graphmodel.questions.answer import Row
from graphmodel.questions.plain import NOTHING, clean
from graphmodel.questions.tables import Sheet
from graphmodel.questions.wording import cell
from graphmodel.schema import Words

from . import texts

RECOMMENDED = ("segment", "priority", "strategy", "recommended", "reason", "needed_by")
DECIDED = "decided"
NUMBERS = ("strategy",)


def paper(course: Answer) -> Sheet:
    """A row for each segment of the answer to `segments course`.

    What is decided already stands in one column, with who decided and why; the last two columns are
    blank, for the decision and its author.
    """
    columns = {each.name: each for each in course.columns}
    told = {
        name: [clean(cell(course, columns[name], row)) for row in course.rows]
        for name in RECOMMENDED
    }
    told[DECIDED] = [clean(_decided(course, row)) for row in course.rows]
    told = {name: cells for name, cells in told.items() if set(cells) != {NOTHING}}
    blank = [texts.DECIDED.say(course.language), texts.DECIDED_BY.say(course.language)]
    cells = [[*row, "", ""] for row in zip(*told.values(), strict=True)]
    return Sheet(
        keys=[*told, "decision", "by_whom"],
        values=cells,
        heads=[*(columns[name].words.say(course.language) for name in told), *blank],
        cells=cells,
        right=[*(name in NUMBERS for name in told), False, False],
    )


def prepared(course: Answer) -> tuple[Words, ...]:
    """What stands above the paper: what it rests on, and what its strategies count if not all."""
    fewer = (texts.FEWER,) if course.facts["left"] != course.facts["considered"] else ()
    return (texts.PREPARED, *fewer)


def _decided(course: Answer, row: Row) -> str:
    """What is decided, why and by whom, and that it is not what is recommended."""
    columns = {each.name: each for each in course.columns}
    said = cell(course, columns[DECIDED], row)
    if row["decided_why"]:
        said = f"{said}, {cell(course, columns['decided_why'], row)}"
    if row["decided_by"]:
        said = f"{said} ({cell(course, columns['decided_by'], row)})"
    return f"{said}; {texts.DIFFERS.say(course.language)}" if row["differs"] else said

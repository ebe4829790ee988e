"""A `.cypher` file becomes a `Question`: a strict header in comments, then the query."""

from pathlib import Path

from graphmodel.disk import UNREADABLE
from graphmodel.errors import QuestionError
from graphmodel.schema import BY_LABEL, SCALES, Words

from . import file_faults as faults
from .declared import RULES, Column, Parameter, Question
from .nearest import unknown
from .parts import Part, parts, placed

KEYS = (
    *("title", "question", "source", "parameters"),
    *("missing", "gathers", "step", "columns", "sentence", "always"),
)
RULE_KEYS = (*KEYS[:4], "strength", "because", *KEYS[4:])
CASES = ("none", "one", "many")
# Their lists are not joined by commas.
SENTENCES = ("text", "because", "missing", "change", "lack", "fact")
WORDED = ("choice", "change")  # their words stand under `choices`
VALUES = (
    *("text", "integer", "decimal", "boolean", *WORDED),
    *("rule", "because", "missing", "worksheet", "lack", "fact"),
)
PARAMETERS = ("model", "integer", "boolean", "text", "segment", "segments", "choice")
_COLUMN = ("type", "words", "choices", "help", "absent")
_PARAMETER = ["type", "default", "optional", "minimum", "maximum", "positional", "choices", "help"]
_MODEL = Words("the business model", "das Geschäftsmodell")


def read_question(path: Path, name: str) -> Question:
    """The question in a file, its header checked; the query itself is checked by `check_query`.

    Raises:
        QuestionError: with file and line, for anything in the header that is not right.
    """
    head, body = _split(path)
    top = parts(head, path)
    rule = name.startswith(f"{RULES} ")
    keys = RULE_KEYS if rule else KEYS
    needed = ("title", "question", "source", "parameters", "columns")
    table = top.fields(faults.HEADER, keys, (*needed, *(["strength"] if rule else ["sentence"])))
    _in_order(top, tuple(table), keys)
    columns = tuple(_column(*item) for item in table["columns"].table("columns").items())
    return Question(
        name=name,
        path=path,
        text=body,
        title=table["title"].words("title"),
        question=table["question"].words("question"),
        source=table["source"].text("source"),
        parameters=_parameters(table["parameters"]),
        columns=columns,
        gathers=_gathers(top, table, columns),
        sentences=_sentences(table),
        always=_always(table),
        step=table["step"].text("step") if "step" in table else "",
        strength=_strength(table),
        because=_spoken(table, "because"),
        missing=_spoken(table, "missing"),
    )


def _split(path: Path) -> tuple[str, str]:
    """The YAML of the header, and the query with blank lines in its place: lines stay the same."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise QuestionError(UNREADABLE, path=path, why=error) from None
    end = next((at for at, line in enumerate(lines) if not line.startswith("//")), len(lines))
    if not end:
        raise placed(path, 1, faults.NO_HEADER)
    head = [line[3:] if line.startswith("// ") else line[2:] for line in lines[:end]]
    return "\n".join(head), "\n" * end + "\n".join(lines[end:])


def _in_order(top: Part, found: tuple[str, ...], keys: tuple[str, ...]) -> None:
    right = tuple(key for key in keys if key in found)
    if found != right:
        top.fail(faults.ORDER, keys=", ".join(right))


def _gathers(top: Part, table: dict[str, Part], columns: tuple[Column, ...]) -> tuple[str, ...]:
    if ("step" in table) != ("gathers" in table):
        top.fail(faults.GATHERED)
    if "gathers" in table:
        return table["gathers"].texts("gathers")
    return tuple(column.name for column in columns)


def _column(name: str, part: Part) -> Column:
    field = part.fields(faults.COLUMN.filled(name=name), _COLUMN, ("type", "words"))
    said = field["type"].text("type")
    join, single = _members(said)
    form, of = _form(field["type"], single)
    join = "; " if join == ", " and form in SENTENCES else join
    return Column(
        name=name,
        form=form,
        words=field["words"].words("words"),
        of=of,
        join=join,
        choices=_choices(field, form, part),
        help=field["help"].words("help") if "help" in field else None,
        absent=field["absent"].words("absent") if "absent" in field else None,
    )


def _members(said: str) -> tuple[str, str]:
    """What stands between the members of a list or path, and the type of one member."""
    for word, join in (("list of ", ", "), ("path of ", " → ")):
        if said.startswith(word):
            return join, said.removeprefix(word)
    return "", said


def _form(part: Part, single: str) -> tuple[str, str]:
    form, _, of = single.partition(" ")
    if form == "level":
        if of not in SCALES:
            part.fail(unknown(faults.SCALE, of, SCALES))
        return form, of
    if form == "missing":
        return form, of
    if single.startswith("id of "):
        label = single.removeprefix("id of ")
        if label not in BY_LABEL and label != "any":
            part.fail(unknown(faults.LABEL, label, BY_LABEL))
        return "id", label
    if single not in VALUES:
        known = (*VALUES, "id of any", "list of id of any", "path of id of any", "level priority")
        part.fail(unknown(faults.TYPE, single, known))
    return single, ""


def _choices(field: dict[str, Part], form: str, part: Part) -> dict[str, Words]:
    if (form in WORDED) != ("choices" in field):
        part.fail(faults.CHOICES)
    if "choices" not in field:
        return {}
    return {key: each.words(key) for key, each in field["choices"].table("choices").items()}


def _parameters(part: Part) -> tuple[Parameter, ...]:
    table = part.table("parameters")
    if "model" not in table:
        part.fail(faults.MODEL_WANTED)
    return tuple(_parameter(name, each) for name, each in table.items())


def _parameter(name: str, part: Part) -> Parameter:
    what = faults.PARAMETER.filled(name=name)
    field = part.fields(what, _PARAMETER, ("type",))
    form = field["type"].text("type")
    if form not in PARAMETERS:
        part.fail(unknown(faults.PARAMETER_TYPE, form, PARAMETERS))
    if (form == "model") != (name == "model"):
        part.fail(faults.MODEL_ONLY)
    if form != "model" and "help" not in field:
        part.fail(faults.LACKING, what=what, key="help")
    optional, positional = (
        key in field and _yes(field[key], key) for key in ("optional", "positional")
    )
    return Parameter(
        name=name,
        form=form,
        help=field["help"].words("help") if "help" in field else _MODEL,
        default=_default(field["default"], form) if "default" in field else None,
        required="default" not in field and not optional,
        minimum=_whole(field["minimum"]) if "minimum" in field else None,
        maximum=_whole(field["maximum"]) if "maximum" in field else None,
        positional=positional,
        choices=_choices(field, form, part),
    )


def _default(part: Part, form: str) -> object:
    if form == "integer":
        return _whole(part)
    return _yes(part, "default") if form == "boolean" else part.text("default")


def _yes(part: Part, what: str) -> bool:
    said = part.text(what)
    if said not in ("true", "false", "yes", "no"):
        part.fail(faults.NO_YES, what=what, given=said)
    return said in ("true", "yes")


def _whole(part: Part) -> int:
    said = part.text(faults.NUMBER)
    if not (said.isascii() and said.isdigit()):
        part.fail(faults.NO_WHOLE, given=said)
    return int(said)


def _always(table: dict[str, Part]) -> tuple[str, ...]:
    """The cases that no answer leaves to its table, however long it gets."""
    if "always" not in table:
        return ()
    cases = table["always"].texts("always")
    said = table["sentence"].table("sentence") if "sentence" in table else {}
    for case in cases:
        if case not in said:
            table["always"].fail(faults.NO_CASE, case=case)
    return cases


def _sentences(table: dict[str, Part]) -> dict[str, Words]:
    said = _spoken(table, "sentence")
    if "sentence" in table and "step" not in table and set(said) != set(CASES):
        table["sentence"].fail(faults.CASES)
    return said


def _spoken(table: dict[str, Part], key: str) -> dict[str, Words]:
    """A table of texts in both languages, empty if it is left out."""
    if key not in table:
        return {}
    return {name: part.words(f"{key}.{name}") for name, part in table[key].table(key).items()}


def _strength(table: dict[str, Part]) -> int:
    if "strength" not in table:
        return 0
    strength = _whole(table["strength"])
    if strength not in (1, 2, 3):
        table["strength"].fail(faults.STRENGTH)
    return strength

"""Two versions of a model side by side: which facts differ, and which answers."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from graphmodel.model.compare import Change, compare
from graphmodel.model.graph import Model
from graphmodel.store import connect

from .answer import Answer, Row
from .asking import ask
from .declared import Column, Question
from .registry import Folders, asked, files, question

Values = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that came (`before` is None), went (`after` is None), or says something else."""

    before: Row | None
    after: Row | None

    @property
    def kind(self) -> str:
        """`added`, `removed` or `changed`."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "changed"


@dataclass(frozen=True)
class AnswerChange:
    """A question that the two versions answer differently, with the rows that differ.

    `keys` are the columns that name a row: by them a row of one version is found in the other.
    """

    before: Answer
    after: Answer
    keys: tuple[str, ...]
    rows: tuple[RowChange, ...]


@dataclass(frozen=True)
class Versions:
    """How two versions of a model differ.

    `facts` are the changed facts, `answers` the changed answers by the name of their question;
    `same` names the questions that both answer alike, `not_asked` those that ask for more than
    the model, such as two segments.
    """

    before: Model
    after: Model
    facts: tuple[Change, ...]
    answers: Mapping[str, AnswerChange]
    same: tuple[str, ...]
    not_asked: tuple[str, ...]
    language: str
    questions: Mapping[str, Question] = field(repr=False)


def diff(before: Model, after: Model, language: str = "en", *, queries: Folders = ()) -> Versions:
    """Compare two versions of a model, which may have keys of their own.

    Every question that asks for no more than the model is asked of both, on embedded stores that
    live as long as the comparison. Sentences and names are in `language`, "en" or "de".

    Raises:
        UsageError: an unknown language, or a folder of questions that does not exist.
        QuestionError: a question's file is not right.
    """
    found = [question(name, queries) for name in asked(files(queries))]
    names = [each.name for each in found if not any(one.required for one in each.options)]
    pairs = zip(
        names,
        _all(before, names, language, queries),
        _all(after, names, language, queries),
        strict=True,
    )
    changes = {name: _compared(*answers) for name, *answers in pairs}
    return Versions(
        before=before,
        after=after,
        facts=compare(before, after),
        answers={name: change for name, change in changes.items() if change},
        same=tuple(name for name, change in changes.items() if not change),
        not_asked=tuple(each.name for each in found if each.name not in changes),
        language=language,
        questions={each.name: each for each in found},
    )


def _all(model: Model, names: Sequence[str], language: str, queries: Folders) -> list[Answer]:
    with connect(":memory:") as store:
        store.load(model)
        given = {"model": model.key}
        return [ask(store, name, given, language, queries=queries) for name in names]


def _compared(before: Answer, after: Answer) -> AnswerChange | None:
    keys = _keys(before, after)
    rows = _rows(before, after, keys)
    same = short(before.facts, before.model) == short(after.facts, after.model)
    return None if same and not rows else AnswerChange(before, after, keys, rows)


def _rows(before: Answer, after: Answer, keys: Sequence[str]) -> tuple[RowChange, ...]:
    """Rows that differ: those of the second version in its order, then those that went."""
    old, new = _by_key(before, keys), _by_key(after, keys)
    changed = [
        RowChange(old[key].row if key in old else None, told.row)
        for key, told in new.items()
        if key not in old or old[key].values != told.values
    ]
    gone = (RowChange(told.row, None) for key, told in old.items() if key not in new)
    return (*changed, *gone)


@dataclass(frozen=True, slots=True)
class _Told:
    """A row as it is, and its values without the key of the model in their ids."""

    row: Row
    values: Mapping[str, object]


def _by_key(answer: Answer, keys: Sequence[str]) -> Mapping[Values, _Told]:
    """The rows by what names them; equal ones are counted."""
    found: dict[Values, _Told] = {}
    times: Counter[Values] = Counter()
    for row in answer.rows:
        values = {name: short(value, answer.model) for name, value in row.items()}
        key = _named(values, keys)
        times[key] += 1
        found[*key, times[key]] = _Told(row, values)
    return found


def _named(values: Mapping[str, object], keys: Sequence[str]) -> Values:
    return tuple(repr(values[key]) for key in keys)


def _keys(before: Answer, after: Answer) -> tuple[str, ...]:
    """The columns that name a row in both: single ids, and as many others as are needed."""
    columns = before.columns
    keys = [each.name for each in columns if _names_a_thing(each)] or [columns[0].name]
    others = iter(each.name for each in columns if each.name not in keys)
    while not (_unique(before, keys) and _unique(after, keys)):
        following = next(others, None)
        if following is None:
            break
        keys.append(following)
    return tuple(keys)


def _names_a_thing(column: Column) -> bool:
    return column.form == "id" and not column.join


def _unique(answer: Answer, keys: Sequence[str]) -> bool:
    return len({_named(row, keys) for row in answer.rows}) == len(answer.rows)


def short(value: object, model: str) -> object:
    """A value with keys in place of the ids of the model, also in `what@id|id`; see `ids`."""
    if isinstance(value, str):
        own = rf"(^|[@|]){re.escape(model)}(?:/([\w.-]+)(?::\w+)?|(?=\||$))"
        return re.sub(own, r"\1\2", value)
    if isinstance(value, list | tuple):
        return [short(each, model) for each in value]
    if isinstance(value, Mapping):
        return {name: short(each, model) for name, each in value.items()}
    return value

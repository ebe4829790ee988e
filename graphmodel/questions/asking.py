"""From a question's name to its answer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from graphmodel.errors import QuestionError, UsageError
from graphmodel.schema import LANGUAGES

from .answer import Answer, Findings, Inquiry, Row
from .declared import Question
from .names import ids_among, ids_in, look_up, scale_labels
from .nearest import unknown
from .parameters import Known, Reads, bind, find_model, known_models
from .registry import Folders, question
from .steps import step
from .wording import sentence

_NONE: Mapping[str, object] = MappingProxyType({})


def ask(
    store: Reads,
    name: str,
    parameters: Mapping[str, object] = _NONE,
    language: str = "en",
    *,
    queries: Folders = (),
) -> Answer:
    """Ask a shipped question, or one from the folders `queries`, about one model.

    Args:
        store: an open store.
        name: area and name of the question, such as "topics shared".
        parameters: values by name; `model` is a key or a name, and may be left out where the
            store holds a single model.
        language: "en" or "de", of the sentence and of every rendering.
        queries: folders with questions of one's own.

    Returns:
        The answer, rows in the order that the question declares.

    Raises:
        UsageError: an unknown question, model, parameter or value; the nearest one is named.
        QuestionError: the question's file is not right.
        QueryError, StoreError: the engine refuses, or the store cannot be used.
    """
    asked = question(name, queries)
    model = find_model(parameters.get("model"), known_models(store))
    return _answer(store, asked, model, parameters, language)


def ask_all(
    store: Reads,
    name: str,
    parameters: Mapping[str, object] = _NONE,
    language: str = "en",
    *,
    queries: Folders = (),
) -> tuple[Answer, ...]:
    """The answers for every model in the store, by key; see `ask`. With `model`, for that one."""
    asked = question(name, queries)
    models: Sequence[Known] = known_models(store)
    if parameters.get("model") is not None or not models:
        models = [find_model(parameters.get("model"), models)]
    return tuple(_answer(store, asked, model, parameters, language) for model in models)


def _answer(
    store: Reads, asked: Question, model: Known, given: Mapping[str, object], language: str
) -> Answer:
    if language not in LANGUAGES:
        raise UsageError(unknown("language", language, LANGUAGES))
    bound = bind(asked, given, model.key, store)
    findings = _find(store, asked, bound)
    ids = ids_in(asked.columns, findings.rows)
    ids.setdefault("any", set()).update(ids_among({**findings.facts, **bound}, model.key))
    answer = Answer(
        question=asked.name,
        model=model.key,
        parameters=bound,
        columns=asked.columns,
        rows=tuple(findings.rows),
        facts=findings.facts,
        sentence="",
        language=language,
        names=look_up(store, ids, language) | {model.key: model.name},
        levels=scale_labels(store, asked.columns, model.key),
    )
    said = sentence(answer, findings.case, asked.sentences)
    return replace(answer, sentence=said or asked.question.say(language))


def _find(store: Reads, asked: Question, bound: Mapping[str, object]) -> Findings:
    """What the question's query returns, or what its step makes of it."""

    def other(name: str) -> Sequence[Row]:
        found = question(name)
        shared = {each.name: bound.get(each.name, each.default) for each in found.parameters}
        return _find(store, found, shared).rows

    rows = _gather(store, asked, bound)
    if not asked.step:
        return Findings(rows)
    findings = step(asked.step)(Inquiry(rows, bound, other))
    names = {column.name for column in asked.columns}
    for row in findings.rows:
        if row.keys() != names:
            raise QuestionError(f"{asked.path}: the step gives {', '.join(row)}")
    return findings


def _gather(store: Reads, asked: Question, bound: Mapping[str, object]) -> list[Row]:
    table = store.read(asked.text.strip(), bound)
    return [dict(zip(asked.gathers, row, strict=True)) for row in table.rows]

"""From a question's name to its answer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from graphmodel.errors import QuestionError, UsageError
from graphmodel.garbage import no_collection
from graphmodel.schema import LANGUAGES

from . import faults
from .answer import Answer, Edit, Findings, Inquiry, Row
from .declared import Question
from .file_faults import STEP_COLUMNS
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


def ask_in_each(
    gathering: "Gathering", name: str, parameters: Mapping[str, object] = _NONE
) -> dict[str, Answer]:
    """The answer in each language, by language; found once and worded several times; see `ask`.

    What one question finds, others that rest on it take from the same gathering.
    """
    model = find_model(parameters.get("model"), known_models(gathering.store))
    answers = _answers(gathering, question(name), model, parameters, LANGUAGES)
    return {answer.language: answer for answer in answers}


@no_collection()
def _answer(
    store: Reads, asked: Question, model: Known, given: Mapping[str, object], language: str
) -> Answer:
    if language not in LANGUAGES:
        raise UsageError(unknown(faults.LANGUAGE, language, LANGUAGES))
    [answer] = _answers(Gathering(store), asked, model, given, [language])
    return answer


def _answers(
    gathering: "Gathering",
    asked: Question,
    model: Known,
    given: Mapping[str, object],
    languages: Sequence[str],
) -> list[Answer]:
    """What is found, in the words of each language."""
    store = gathering.store
    bound = bind(asked, given, model.key, store)
    findings = _find(gathering, asked, bound)
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
        language="",
        levels=scale_labels(store, asked.columns, model.key),
        case=findings.case,
    )
    called = look_up(store, ids)
    found = []
    for language in languages:
        names = {id: words.say(language) for id, words in called.items()} | {model.key: model.name}
        worded = replace(answer, language=language, names=names)
        said = sentence(worded, findings.case, asked.sentences, asked.always)
        found.append(replace(worded, sentence=said or asked.question.say(language)))
    return found


@dataclass
class Gathering:
    """Reads a store for an answer or several: what is needed more than once is found once."""

    store: Reads
    known: dict[tuple[str, str], Sequence[Row]] = field(default_factory=dict)
    found: dict[tuple[Path, str], Findings] = field(default_factory=dict)

    def rows(self, asked: Question, bound: Mapping[str, object], edit: Edit | None) -> list[Row]:
        """What the query gathers, changed by the edit."""
        key = (asked.text.strip(), repr(sorted(bound.items())))
        if key not in self.known:
            table = self.store.read(asked.text.strip(), bound)
            gathered = [dict(zip(asked.gathers, row, strict=True)) for row in table.rows]
            self.known[key] = gathered
        return list(edit(self.known[key]) if edit else self.known[key])


def _find(
    gathering: Gathering, asked: Question, bound: Mapping[str, object], edit: Edit | None = None
) -> Findings:
    """What the question's query returns, or what its step makes of it; found once."""
    if edit:
        return _work_out(gathering, asked, bound, edit)
    key = (asked.path, repr(sorted(bound.items())))
    if key not in gathering.found:
        gathering.found[key] = _work_out(gathering, asked, bound, None)
    return gathering.found[key]


def _work_out(
    gathering: Gathering, asked: Question, bound: Mapping[str, object], edit: Edit | None
) -> Findings:
    rows = gathering.rows(asked, bound, edit)
    if not asked.step:
        return Findings(rows)
    others = _Others(gathering, bound, edit)
    inquiry = Inquiry(rows, bound, others.ask, others.gather, asked.strength)
    findings = step(asked.step)(inquiry)
    names = {column.name for column in asked.columns}
    for row in findings.rows:
        if row.keys() != names:
            raise QuestionError(STEP_COLUMNS, file=asked.path, given=", ".join(row))
    return findings


@dataclass(frozen=True)
class _Others:
    """Other files, asked for the same model with the parameters and the edit of a question."""

    gathering: Gathering
    bound: Mapping[str, object]
    edit: Edit | None

    def ask(self, name: str, edit: Edit | None = None, /, **parameters: object) -> Sequence[Row]:
        """The raw rows of another question."""
        found, shared = self._shared(name, parameters)
        return _find(self.gathering, found, shared, edit or self.edit).rows

    def gather(self, name: str, edit: Edit | None = None, /, **parameters: object) -> Sequence[Row]:
        """What the query of another question gathers."""
        found, shared = self._shared(name, parameters)
        return self.gathering.rows(found, shared, edit or self.edit)

    def _shared(
        self, name: str, parameters: Mapping[str, object]
    ) -> tuple[Question, dict[str, object]]:
        found = question(name)
        given = {**self.bound, **parameters}
        return found, {each.name: given.get(each.name, each.default) for each in found.parameters}

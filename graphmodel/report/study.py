"""The study of one model: every answer that a report tells, asked once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graphmodel.questions import Answer, ask
from graphmodel.questions.declared import Column
from graphmodel.questions.tables import Sheet
from graphmodel.questions.wording import EXCLUDED, cell, members, sentence_without
from graphmodel.store import Store

from .annex import annex
from .parts import CHAPTERS, DECISIONS, HEADLINES, PROFILE, Chapter


@dataclass(frozen=True)
class Part:
    """A chapter with its answers."""

    chapter: Chapter
    answers: tuple[Answer, ...]

    @property
    def telling(self) -> tuple[Answer, ...]:
        """The answers, but for those without rows that only say again what one before them says."""
        said: set[str] = set()
        told = []
        for each in self.answers:
            if each.rows or each.sentence not in said:
                told.append(each)
            said.add(each.sentence)
        return tuple(told)

    @property
    def open(self) -> tuple[str, ...]:
        """What the answers still lack, in words, each once in the order of reading."""
        return tuple(dict.fromkeys(said for each in self.answers for said in missing_in(each)))


@dataclass(frozen=True)
class Report:
    """All answers about one model in one language.

    `headlines` answer what management asks first; `decisions` has a row for each segment;
    `profiles` is one answer for each segment, in the order of their importance; `annex` has a row
    for each recorded fact.
    """

    model: str
    name: str
    language: str
    headlines: tuple[Answer, ...]
    decisions: Answer
    parts: tuple[Part, ...]
    profiles: tuple[Answer, ...]
    annex: Sheet

    def told(self, answer: Answer) -> str:
        """An answer in words; who is not considered is told by the first of the headlines alone."""
        first = self.headlines[0].question
        return answer.sentence if answer.question == first else sentence_without(answer, EXCLUDED)


def report(store: Store, model: str, language: str = "en") -> Report:
    """Ask everything a report tells.

    Args:
        store: an open store.
        model: key or name of a model in it.
        language: "en" or "de".

    Raises:
        UsageError: the store holds no such model.
        StoreError: the store cannot be used.
    """
    names = dict.fromkeys(each for chapter in CHAPTERS for each in chapter.questions)
    answers = {name: ask(store, name, {"model": model}, language) for name in names}
    first = answers[DECISIONS]
    segments = [str(row["segment"]) for row in answers["segments overview"].rows]
    return Report(
        model=first.model,
        name=first.names[first.model],
        language=language,
        headlines=tuple(answers[name] for name in HEADLINES),
        decisions=first,
        parts=tuple(_part(chapter, answers) for chapter in CHAPTERS),
        profiles=tuple(
            ask(store, PROFILE, {"model": model, "segment": segment}, language)
            for segment in segments
        ),
        annex=annex(store.model(first.model), language),
    )


def _part(chapter: Chapter, answers: Mapping[str, Answer]) -> Part:
    return Part(chapter, tuple(answers[name] for name in chapter.questions))


def missing_in(answer: Answer) -> Iterable[str]:
    """What an answer says is missing, in words: every member of the columns that say so.

    A question stands alone; what is none is said of the thing that its row is about.
    """
    for column in lists_missing(answer):
        for row in answer.rows:
            told = members(answer, column, row)
            yield from (each[:1].upper() + each[1:] for each in told if each.endswith("?"))
            if lacks := [each for each in told if not each.endswith("?")]:
                yield f"{cell(answer, answer.columns[0], row)}: {', '.join(lacks)}"


def lists_missing(answer: Answer) -> list[Column]:
    """The columns of an answer that say what is missing, where any row lacks something."""
    lists = (each for each in answer.columns if each.form == "missing" and each.join)
    return [each for each in lists if any(row[each.name] for row in answer.rows)]

"""Two versions of a model as a page: what is recorded otherwise, and what follows from it."""

from collections.abc import Iterator

from graphmodel.questions.registry import Folders
from graphmodel.questions.versions import AnswerChange, Versions, diff
from graphmodel.questions.versions_told import answer_sheet, fact_sheet, sentences
from graphmodel.schema import LANGUAGES, Words
from graphmodel.store import connect

from . import texts
from .behind import in_both
from .section import Section
from .shell import compose
from .spoken import enumerated, filled, listed, plain, said
from .study import Study


def compared(versions: Versions, queries: Folders = ()) -> str:
    """The comparison as an HTML file that holds both languages and opens in that of `versions`.

    It is readable offline and without scripts. Raises what `graphmodel.diff` raises.
    """
    both = {
        language: versions
        if language == versions.language
        else diff(versions.before, versions.after, language, queries=queries)
        for language in LANGUAGES
    }
    with connect(":memory:") as store:
        store.load(versions.after)
        study = Study(store, versions.after.key)
        sections = (_facts(both["en"], both["de"]), *_answers(both["en"], both["de"]))
        return compose(study, texts.VERSIONS, sections, versions.language)


def _facts(en: Versions, de: Versions) -> Section:
    """Every fact that differs; above it, which answers do."""
    titles = [en.questions[name].title for name in en.answers]
    counts = filled(
        texts.CHANGES,
        facts=plain(len(en.facts)),
        answers=plain(len(titles)),
        same=plain(len(en.same)),
    )
    answered = filled(texts.ANSWERED_OTHERWISE, questions=enumerated(titles)) if titles else None
    return Section(
        "facts-changed",
        texts.CHANGED_FACTS,
        [],
        in_both(fact_sheet(en), fact_sheet(de)) if en.facts else "",
        answer=listed([counts, answered] if answered else [counts], " "),
        parts=("report.css",),
        pictured=False,
    )


def _answers(en: Versions, de: Versions) -> Iterator[Section]:
    """Each question that is answered otherwise: both sentences, and the rows that differ."""
    for number, (name, change) in enumerate(en.answers.items(), 1):
        other = de.answers[name]
        rows = in_both(answer_sheet(change), answer_sheet(other)) if change.rows else ""
        yield Section(
            f"answer-{number}",
            en.questions[name].title,
            [],
            f'<dl class="brief">{_sentences(change, other)}</dl>{rows}',
            answer=en.questions[name].question,
            pictured=False,
        )


def _sentences(en: AnswerChange, de: AnswerChange) -> str:
    pairs = zip(sentences(en), sentences(de), strict=True)
    return "".join(f"<div><dd>{said(Words(*pair))}</dd></div>" for pair in pairs)

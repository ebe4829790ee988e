"""Two versions of a model as a page: what is recorded otherwise, and what follows from it."""

from collections.abc import Iterator, Sequence

from graphmodel.model import Model
from graphmodel.questions.registry import Folders
from graphmodel.questions.versions import AnswerChange, Versions, diff
from graphmodel.questions.versions_told import answer_sheet, fact_sheet, sentences
from graphmodel.report.parts import CHAPTERS, HEADLINES
from graphmodel.schema import LANGUAGES, Words
from graphmodel.store import connect

from . import texts
from .behind import in_both
from .contents import contents
from .section import Section
from .shell import compose
from .spoken import said
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
        answers = list(_answers(both["en"], both["de"]))
        sections = (_facts(both["en"], both["de"], answers), *answers)
        return compose(study, texts.VERSIONS, sections, versions.language)


def _facts(en: Versions, de: Versions, answers: Sequence[Section]) -> Section:
    """Every fact that differs, and links to the answers that do."""
    counts = texts.CHANGES.filled(
        before=_name(en.before),
        facts=len(en.facts),
        answers=len(answers),
        same=len(en.same),
    )
    rows = in_both(fact_sheet(en), fact_sheet(de)) if en.facts else ""
    return Section(
        "facts-changed",
        texts.CHANGED_FACTS,
        [],
        f"{rows}{contents(answers)}",
        answer=counts,
        parts=("report.css",),
        pictured=False,
    )


def _answers(en: Versions, de: Versions) -> Iterator[Section]:
    """Each question that is answered otherwise: both sentences, and the rows that differ.

    They stand in the order of a report: what management asks first, then its chapters.
    """
    reported = [*HEADLINES, *(name for chapter in CHAPTERS for name in chapter.questions)]
    names = [*(name for name in reported if name in en.answers), *en.answers]
    for number, name in enumerate(dict.fromkeys(names), 1):
        change, other = en.answers[name], de.answers[name]
        rows = in_both(answer_sheet(change), answer_sheet(other)) if change.rows else ""
        yield Section(
            f"answer-{number}",
            en.questions[name].title,
            [],
            f'<dl class="brief">{_sentences(change, other)}</dl>{rows}',
            answer=en.questions[name].question,
            pictured=False,
        )


def _name(version: Model) -> str:
    root = next(node for node in version.nodes if node.label == "Model")
    return str(root.properties["name"])


def _sentences(en: AnswerChange, de: AnswerChange) -> str:
    pairs = zip(sentences(en), sentences(de), strict=True)
    return "".join(f"<div><dd>{said(Words(*pair))}</dd></div>" for pair in pairs)

"""The report as Markdown, read by a parser: it shows what was said, and nothing acts as markup."""

from collections.abc import Iterator, Sequence
from functools import cache

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from graphmodel.questions import question
from graphmodel.questions.plain import clean
from graphmodel.questions.tables import Sheet, sheet
from graphmodel.report import Report, markdown
from graphmodel.report.decisions import paper
from graphmodel.report.markdown import LONGEST

from .reports import LARGE, SMALL, reported

KEYS = [*LARGE, *SMALL]
PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")


@cache
def parsed(key: str) -> list[Token]:
    return PARSER.parse(markdown(reported(key)))


def shown(inline: Token) -> str:
    """What a reader sees of a line."""
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
    return "".join(child.content for child in inline.children or ())


def tables(tokens: Sequence[Token]) -> Iterator[list[list[str]]]:
    """The cells of each table, heads first."""
    rows: list[list[str]] = []
    for at, token in enumerate(tokens):
        if token.type == "table_open":
            rows = []
        elif token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(shown(tokens[at + 1]))
        elif token.type == "table_close":
            yield rows


def sheets(report: Report) -> Iterator[Sheet]:
    """What stands in the report as tables."""
    yield paper(report.decisions)
    answers = [each for part in report.parts for each in part.telling]
    yield from (sheet(each) for each in answers if each.rows)
    yield from (sheet(each) for each in report.profiles)
    yield report.annex


def headings(tokens: Sequence[Token], tag: str) -> list[str]:
    return [
        shown(tokens[at + 1])
        for at, token in enumerate(tokens)
        if token.type == "heading_open" and token.tag == tag
    ]


@pytest.mark.parametrize("key", KEYS)
def test_tables_show_what_the_answers_say(key: str) -> None:
    expected = [
        [list(each.heads), *([cell.strip() for cell in row] for row in each.cells)]
        for each in sheets(reported(key))
    ]
    assert list(tables(parsed(key))) == expected


@pytest.mark.parametrize("key", KEYS)
def test_nothing_but_our_own_markup_acts(key: str) -> None:
    tokens = parsed(key)
    html = {token.content.strip() for token in tokens if token.type == "html_block"}
    word = {"de": "Die Abfrage dahinter"}.get(reported(key).language, "The query behind it")
    assert html == {f"<details><summary>{word}</summary>", "</details>"}
    for token in tokens:
        if token.type == "inline":
            shown(token)
    assert {"blockquote_open", "ordered_list_open", "hr", "code_block"}.isdisjoint(
        token.type for token in tokens
    )


@pytest.mark.parametrize("key", KEYS)
def test_every_answer_stands_under_its_heading_with_its_query(key: str) -> None:
    report, tokens = reported(key), parsed(key)
    answers = [answer for part in report.parts for answer in part.telling]
    titles = [question(each.question).title.say(report.language) for each in answers]
    names = [clean(each.names[str(each.parameters["segment"])]) for each in report.profiles]
    still = {"de": "Noch offen"}.get(report.language, "Still open")
    assert [each for each in headings(tokens, "h3") if each != still] == [*titles, *names]
    fences = [token for token in tokens if token.type == "fence"]
    assert [each.info for each in fences] == ["cypher"] * len(answers)
    assert [each.content.strip() for each in fences] == [
        question(each.question).text.strip() for each in answers
    ]


def test_what_several_answers_say_alike_is_said_once() -> None:
    text = markdown(reported("empty"))
    assert text.count("\nNo customer relationship is recorded.\n") == 1
    relationships = next(
        p for p in reported("empty").parts if "relationships" in p.chapter.title.en
    )
    assert len(relationships.telling) < len(relationships.answers)


def test_answers_come_first_then_decisions_then_the_chapters() -> None:
    heads = headings(parsed("hofkiste"), "h2")
    assert heads[:3] == ["Das Wichtigste", "Entscheidungsvorlage", "1 Segmente"]
    assert heads[-2:] == ["Jedes Segment auf einer Seite", "Was erfasst ist"]
    text = markdown(reported("hofkiste"))
    assert text.startswith("# Hofkiste: Bericht\n\n## Das Wichtigste\n\n- Wie wenige Strategien ")
    assert " welche Segmente teilen sich eine? 5 Strategien genügen für die 8 " in text


def test_a_chapter_lists_some_open_points_and_counts_the_others() -> None:
    report = reported("hofkiste")
    part = max(report.parts, key=lambda each: len(each.open))
    assert len(part.open) > LONGEST
    text = markdown(report)
    assert f"- und {len(part.open) - LONGEST} weitere" in text


def test_the_same_study_gives_the_same_text() -> None:
    assert markdown(reported("marked")) == markdown(reported("marked"))


def test_who_is_not_considered_is_told_with_the_number_of_strategies_alone() -> None:
    told = markdown(reported("tonewood")).count("Not considered: ")
    assert told == 2  # in brief, and in the chapter of strategies

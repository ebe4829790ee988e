"""Values in words, in both languages."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from graphmodel.questions import Answer, Column, registry
from graphmodel.questions.plain import wrap
from graphmodel.questions.wording import cell, enumerate_texts, sentence
from graphmodel.schema import Words

from .cafe import write

NAMES = {"m/a": "Climbers", "m/b": "Sailors", "m/c": "Hikers"}
CHOICES = {"must": Words("must", "muss"), "helps": Words("helps", "hilft")}


def column(form: str, **more: object) -> Column:
    return Column("x", form, Words("x", "x"), **more)  # type: ignore[arg-type]


def said(
    column: Column,
    value: object,
    language: str = "en",
    row: Mapping[str, object] | None = None,
    levels: Mapping[str, list[str]] | None = None,
) -> str:
    answer = Answer(
        "rules own", "m", {}, (column,), (), {}, "", language, NAMES, levels if levels else {}
    )
    return cell(answer, column, {**(row or {}), "x": value})


@pytest.mark.parametrize(
    ("column", "value", "english", "german"),
    [
        (column("id"), "m/a", "Climbers", "Climbers"),
        (column("id"), "m/unknown", "m/unknown", "m/unknown"),
        (column("id", join=", "), ["m/a", "m/b"], "Climbers, Sailors", "Climbers, Sailors"),
        (column("id", join=" → "), ["m/a", "m/b"], "Climbers → Sailors", "Climbers → Sailors"),
        (column("id", join=", "), [], "–", "–"),
        (column("id", join=", "), ["m/a", "m/b", "m/a"], "Climbers, Sailors", "Climbers, Sailors"),
        (column("id", join=" → "), ["m/a", "m/a"], "Climbers → Climbers", "Climbers → Climbers"),
        (column("text", join="; "), ["a, b", "c"], "a, b; c", "a, b; c"),
        (column("text"), "m/a", "m/a", "m/a"),
        (column("integer"), 0, "0", "0"),
        (column("integer"), 250_000, "250,000", "250.000"),
        (column("decimal"), 1234.5, "1,234.5", "1.234,5"),
        (column("integer"), None, "not recorded", "nicht erfasst"),
        (column("text", absent=Words("nobody", "niemand")), None, "nobody", "niemand"),
        (column("decimal"), 0.875, "0.88", "0,88"),
        (column("decimal"), 1.0, "1", "1"),
        (column("boolean"), True, "yes", "ja"),
        (column("boolean"), False, "no", "nein"),
        (column("choice", choices=CHOICES), "must", "must", "muss"),
        (column("choice", choices=CHOICES), "own word", "own word", "own word"),
        (
            column("choice", choices=CHOICES, join=", "),
            ["must", "helps"],
            "must, helps",
            "muss, hilft",
        ),
        (column("level", of="priority"), 3, "high", "hoch"),
        (column("level", of="priority"), 0, "none", "keine"),
        (column("level", of="priority"), 7, "7", "7"),
    ],
)
def test_a_value_is_said_in_both_languages(
    column: Column, value: object, english: str, german: str
) -> None:
    assert said(column, value) == english
    assert said(column, value, "de") == german


def test_a_model_names_its_own_levels() -> None:
    own = {"priority": ["nil", "vital"]}
    assert said(column("level", of="priority"), 1, levels=own) == "vital"


HEADER = """\
// title: {{en: {en}, de: {de}}}
// question: {{en: a, de: b}}
// source: c
// parameters:
//   model: {{type: model}}
// strength: 2
// because:
//   low: {{en: "{{first}} and {{second}} differ", de: "{{first}} und {{second}} sind verschieden"}}
// missing:
//   price: {{en: "the price of {{second}} for {{first}}", de: "der Preis"}}
// columns:
//   a: {{type: id of Segment, words: {{en: a, de: a}}}}
MATCH (s:Segment {{model: $model}}) RETURN s.id AS a ORDER BY a
"""


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two rules, "own" and "other", in place of the shipped ones."""
    registry.read_once.cache_clear()
    write(tmp_path, "rules own", HEADER.format(en="Own rule", de="Eigene Regel"))
    write(
        tmp_path, "rules other", HEADER.format(en="Other", de="Andere").replace("price:", "area:")
    )
    monkeypatch.setattr(registry, "shipped", lambda: tmp_path)


@pytest.mark.usefixtures("rules")
def test_rules_and_their_reasons_are_said_in_words() -> None:
    pair = {"a": "m/a", "b": "m/b", "open": ["other", "own"]}
    assert said(column("rule", join=", "), ["own", "other"], "de") == "Eigene Regel, Andere"
    assert said(column("because"), "low", row=pair) == "Climbers and Sailors differ"
    reason = said(column("because", join=", "), ["own:low"], "de", row=pair)
    assert reason == "Climbers und Sailors sind verschieden"
    assert said(column("because"), "own:unheard", row=pair) == "unheard"


@pytest.mark.usefixtures("rules")
def test_what_is_missing_is_said_by_the_rule_that_asks() -> None:
    pair = {"a": "m/a", "b": "m/b", "open": ["other", "own"]}
    missing = column("missing", join="; ")
    assert said(missing, ["price@m/c|m/b"], row=pair) == "the price of Sailors for Hikers"
    assert said(missing, ["area@m/c|m/a"], row=pair) == "the price of Climbers for Hikers"
    assert said(missing, ["price@m/c|m/b"]) == "the price of Sailors for Hikers"
    assert said(missing, ["unheard@m/c"], row=pair) == "unheard Hikers"
    named = column("missing", join="; ", of="rules other")
    assert said(named, ["area@m/c|m/a"]) == "the price of Climbers for Hikers"


def test_a_change_is_said_in_the_words_of_its_column() -> None:
    texts = {"price": Words("{first} for {second} as {third}", "{first} wie {third}")}
    changed = column("change", join="; ", choices=texts)
    assert said(changed, ["price@m/c|m/a|m/b"]) == "Hikers for Climbers as Sailors"
    assert (
        said(changed, ["price@m/c|m/a|m/b", "unheard@m/a"], "de")
        == "Hikers wie Sailors; unheard@m/a"
    )


@pytest.mark.parametrize(
    ("texts", "english", "german"),
    [
        ([], "–", "–"),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a und b"),
        (["a", "b", "c", "d", "e"], "a, b, c, d and e", "a, b, c, d und e"),
        (list("abcdefgh"), "a, b, c, d and 4 more", "a, b, c, d und 4 weitere"),
    ],
)
def test_lists_in_sentences_end_in_and(texts: list[str], english: str, german: str) -> None:
    assert enumerate_texts(texts, "en") == english
    assert enumerate_texts(texts, "de") == german


def told(cases: str, *, members: int = 9, always: tuple[str, ...] = ()) -> str:
    """A sentence of several cases about long lists of names."""
    names = {f"m/{number}": f"Somebody number {number}" for number in range(members)}
    facts = {"who": list(names), "left_out": ["m/0"], "advertised": [], "past": ["m/1", "m/2"]}
    answer = Answer("q", "m", {}, (), (), facts, "", "en", names, {})
    words = {case: Words(f"{case}: {{who}}.", "") for case in "abcdef"}
    return sentence(answer, cases, words, always)


def counted(text: str, **facts: int) -> str:
    """A sentence that counts."""
    answer = Answer("q", "m", {}, (), (), facts, "", "en", {}, {})
    return sentence(answer, "many", {"many": Words(text, "")})


def test_a_sentence_says_nothing_of_what_there_is_none_of() -> None:
    text = "Of {all}: [{free} free, {open} open]."
    assert counted(text, all=12_000, free=11_000, open=1_000) == (
        "Of 12,000: 11,000 free, 1,000 open."
    )
    assert counted(text, all=1, free=0, open=1) == "Of 1: 1 open."
    assert counted("Of {all}[, {free} free].", all=1, free=1) == "Of 1, 1 free."
    assert counted("Of {all}[, {free} free].", all=1, free=0) == "Of 1."


def test_a_short_answer_names_five_and_is_told_whole() -> None:
    assert told("a b", members=5).count("Somebody number 4") == 2
    assert told("a", members=9).endswith("Somebody number 3 and 5 more.")


def test_what_follows_the_first_sentence_names_fewer_to_stay_short() -> None:
    first, *rest = told("a b c d").split(". ")
    assert first.endswith("Somebody number 3 and 5 more")
    assert {each.count("Somebody") for each in rest} == {3}


def test_the_last_sentences_are_left_to_the_table_but_for_who_is_not_considered() -> None:
    said = told("a b c d e f excluded", members=90)
    assert said.startswith("a: Somebody number 0, ")
    assert "b: Somebody number 0 and 89 more." in said
    assert "f: " not in said
    assert said.endswith(
        "The table tells more. Not considered: Somebody number 0 (leave out); "
        "Somebody number 1 and Somebody number 2 (past)."
    )
    assert len(wrap(said, 80)) <= 5


def test_what_is_always_to_be_told_is_never_left_to_the_table() -> None:
    said = told("a b c d e f excluded", members=90, always=("e", "f"))
    assert "c: " not in said
    assert "The table tells more. e: Somebody number 0 and 89 more. f: Somebody number 0" in said


def test_the_first_sentence_names_most_however_long_it_gets() -> None:
    assert told("a b c d e f", members=90).startswith(told("a", members=90))

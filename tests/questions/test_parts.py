"""The YAML of a header, with places."""

from pathlib import Path

import pytest

from graphmodel.errors import QuestionError
from graphmodel.questions.parts import Part, parts
from graphmodel.schema import Words

FILE = Path("q.cypher")
TEXT = "a: 1\nlist: [x, yes, 3]\ntable:\n  on: {en: one, de: eins}\n  none: null\n"


def test_every_scalar_is_a_text_with_its_line() -> None:
    top = parts(TEXT, FILE).table("top")
    assert list(top) == ["a", "list", "table"]
    assert top["a"] == Part("1", FILE, 1)
    assert top["list"].texts("list") == ("x", "yes", "3")
    inner = top["table"].table("table")
    assert inner["on"].line == 4
    assert inner["on"].words("on") == Words("one", "eins")
    assert inner["none"].text("none") == "null"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("a: [1", 2, "the header is no YAML"),
        ("a: 1\na: 2", 2, "the key 'a' stands here twice"),
        ("", 1, "the header is empty"),
        ("a: *b", 1, "the header is no YAML"),
        ("a: \x07", 1, "the header is no YAML"),
    ],
)
def test_what_is_no_header_is_told(text: str, line: int, said: str) -> None:
    with pytest.raises(QuestionError) as error:
        parts(text, FILE)
    assert str(error.value).startswith(f"q.cypher:{line}: {said}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: {x: 1}", "q.cypher:1: a must be a text"),
        ("a: ''", "q.cypher:1: a must be a text"),
    ],
)
def test_a_text_must_be_one(text: str, said: str) -> None:
    with pytest.raises(QuestionError, match=said):
        parts(text, FILE).table("top")["a"].text("a")


def test_a_table_must_be_one_and_have_its_keys() -> None:
    top = parts("a: 1\nb: {x: 1}", FILE)
    with pytest.raises(QuestionError, match="a must be a table"):
        top.table("top")["a"].table("a")
    with pytest.raises(QuestionError, match="a must be a list"):
        top.table("top")["a"].texts("a")
    with pytest.raises(QuestionError, match=r"q\.cypher:2: top: There is no key 'b'"):
        top.fields("top", ["a"])
    with pytest.raises(QuestionError, match="top lacks 'c'"):
        top.fields("top", ["a", "b", "c"], ["c"])


def test_a_comma_in_a_text_is_explained() -> None:
    said = parts("a: {en: one, two, de: eins}", FILE).table("top")["a"]
    with pytest.raises(QuestionError, match="'two' has no value; a text with a comma needs quotes"):
        said.words("a")

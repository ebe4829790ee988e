"""Words in both languages: said, filled, and spelled."""

import pytest

from graphmodel.words import LANGUAGES, Words

GONE = Words("{name!r} is gone", "{name!r} ist weg")


@pytest.mark.parametrize(("language", "said"), [("en", "yes"), ("de", "ja"), ("fr", "yes")])
def test_words_are_said_in_a_language_or_in_english(language: str, said: str) -> None:
    assert Words("yes", "ja").say(language) == said


def test_values_fill_both_languages() -> None:
    assert GONE.filled(name="Price") == Words("'Price' is gone", "'Price' ist weg")


def test_a_value_of_two_languages_is_said_in_each() -> None:
    found = Words("{what} {many}", "{what} {many}").filled(what=Words("topics", "Themen"), many=3)
    assert [found.say(each) for each in LANGUAGES] == ["topics 3", "Themen 3"]


def test_braces_in_a_value_or_without_values_stay() -> None:
    assert GONE.filled(name="{x}").de == "'{x}' ist weg"
    assert Words.alike("MATCH (n {id: 1})").filled() == Words.alike("MATCH (n {id: 1})")
    assert Words("{why}", "{why}").filled(why=Words.alike("{x}")).en == "{x}"


def test_a_place_without_a_value_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError, match="name"):
        GONE.filled(given="x")


def test_each_spelling_is_there_once() -> None:
    assert Words("name", "Name", ("title", "name")).every == ("name", "Name", "title")
    assert Words.alike("status").every == ("status",)

"""Text in a terminal: nothing acts on it, nothing is wider than it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphmodel.questions.plain import NOTHING, blocks, clean, table, width, wrap


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("Ropes", "Ropes"),
        ("Ropes\nfor\tall", "Ropes for all"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link", "link"),
        ("a\x00b\x07c\x9bd", "abcd"),
        ("abc\u202edef\u2066x\u200f", "abcdefx"),
        ("a\u2028b", "a b"),
        ("\ud800", ""),
        ("[/] [bold]x[/bold] :smile:", "[/] [bold]x[/bold] :smile:"),
        ("Zürich 東京", "Zürich 東京"),
        ("👩\u200d👧", "👩\u200d👧"),
    ],
)
def test_what_would_act_on_a_terminal_is_gone(text: str, safe: str) -> None:
    assert clean(text) == safe


@given(st.text())
def test_a_clean_text_has_one_line_and_no_controls(text: str) -> None:
    safe = clean(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]", safe)
    assert clean(safe) == safe
    assert len(safe.splitlines()) <= 1


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        *[("abc", 3), ("äöü", 3), ("a\u0308", 1), ("東京", 4), ("", 0), ("👧", 2), ("→", 1)],
        *[("„so“ – ‘so’…", 12), ("so\xadso", 4), ("so\u200bso", 4)],
    ],
)
def test_width_is_what_a_terminal_shows(text: str, columns: int) -> None:
    assert width(text) == columns


def test_text_is_wrapped_between_words() -> None:
    assert wrap("one two three", 7) == ["one two", "three"]
    assert wrap("incomprehensible is one", 6) == ["incomprehensible", "is one"]
    assert wrap("", 5) == [""]


def test_columns_are_aligned_and_numbers_stand_right() -> None:
    shown = table(["topic", "links"], [["Ropes", "2"], ["Care of ropes", "12"]], 80, [False, True])
    assert shown.splitlines() == [
        "topic          links",
        "─────────────  ─────",
        "Ropes              2",
        "Care of ropes     12",
    ]


def test_long_cells_are_wrapped_where_all_words_fit() -> None:
    rows = [["Climbers", "they must be able to trust the rope"], ["Sailors", "salt"]]
    assert table(["segment", "why"], rows, 30).splitlines() == [
        "segment   why",
        "────────  ────────────────────",
        "Climbers  they must be able to",
        "          trust the rope",
        "Sailors   salt",
    ]


def test_a_word_that_does_not_fit_makes_blocks() -> None:
    rows = [["Verantwortungsbewusstsein", "ja"], ["Sport", "nein"]]
    assert table(["Thema", "gemeinsam"], rows, 30).splitlines() == [
        "Thema      Verantwortungsbewusstsein",
        "gemeinsam  ja",
        "",
        "Thema      Sport",
        "gemeinsam  nein",
    ]


def test_blocks_wrap_their_values() -> None:
    text = "one two three four five six seven"
    assert blocks(["label"], [[text]], 27).splitlines() == [
        "label  one two three four",
        "       five six seven",
    ]


def test_blocks_leave_out_what_says_nothing() -> None:
    assert blocks(["a", "b"], [["–", "x"], ["y", "–"]], 80).splitlines() == ["b  x", "", "a  y"]


words = st.text(st.characters(codec="utf-8"), max_size=30).map(clean)


@given(
    st.integers(20, 120),
    st.integers(1, 6).flatmap(
        lambda n: st.lists(st.lists(words, min_size=n, max_size=n), min_size=1, max_size=5)
    ),
)
def test_no_word_is_broken_and_no_line_too_wide(limit: int, rows: list[list[str]]) -> None:
    heads = [f"h{at}" for at in range(len(rows[0]))]
    shown = table(heads, rows, limit)
    longest = max(width(word) for row in rows for text in row for word in ["", *text.split()])
    for row in rows:
        for text in (each for each in row if each != NOTHING):
            assert set(text.split()) <= set(shown.split())
    for line in shown.splitlines():
        assert width(line) <= max(limit, len("h0  ") + longest, 26)

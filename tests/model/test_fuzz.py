"""Whatever a file says, a check ends with a model or with problems that have a place."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from graphmodel.files.new import template
from graphmodel.model import check_text
from graphmodel.schema import KINDS

EXAMPLES = Path(__file__).parent.parent / "files" / "examples"
GOOD = [
    *(file.read_bytes() for file in sorted(EXAMPLES.glob("*.yaml"))),
    *(template(language).encode() for language in ("en", "de")),
]
WORDS = sorted(
    {word for kind in KINDS for entry in kind.entries for word in entry.words.every}
    | {word for kind in KINDS for word in (*kind.words.every, *kind.plural.every)}
    | {"model", "scales", "own", "extends", "none", "high", "unknown", "remove", "by topic"}
)
SCRAPS = [
    b"{",
    b"}",
    b"[",
    b"]",
    b": ",
    b", ",
    b"- ",
    b"\n",
    b"\n  ",
    b"\t",
    b" #1",
    b"&a ",
    b"*a",
    b"!!t ",
    b"'",
    b'"',
    b"\\",
    b"|\n",
    b">",
    b"? ",
    b"---\n",
    b"%",
    b"\0",
    b"\xff",
    b"\xf0\x9f",
    b"\xe2\x80\xae",
    b"none",
    b"remove",
    b"<<: ",
    b"~",
    b"9" * 20,
    b"0",
    b"-1",
    b"\r",
    *(word.encode() for word in WORDS),
]
VALUES = st.recursive(
    st.sampled_from([*WORDS, "a", "b", "c.d", "", "0", "2", "1.5", "x" * 70, "a b", "{", "é"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from([*WORDS, "a", "b", "c"]), inner, max_size=4)
    ),
    max_leaves=12,
)


def assert_sound(data: bytes) -> None:
    """No exception; every problem has a place in the text and words in both languages."""
    report = check_text(data, "m.yaml")
    lines = data.count(b"\n") + data.count(b"\r") + data.count(b"\xc2\x85") + 2
    lines += data.count(b"\xe2\x80\xa8") + data.count(b"\xe2\x80\xa9") + data.count(b"\n\x00")
    assert (report.model is None) == bool(report.errors)
    assert list(report.problems) == sorted(report.problems)
    for problem in report.problems:
        assert 1 <= problem.line <= lines
        assert problem.column >= 1
        for language in ("en", "de"):
            assert problem.say(language).isprintable()


def mutated(data: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
    """The data with scraps put in place of some bytes."""
    for at, length, scrap in changes:
        start = at % (len(data) + 1)
        data = data[:start] + scrap + data[start + length :]
    return data


def replaced(data: bytes, changes: list[tuple[int, int]]) -> bytes:
    """The data with some words replaced by others that the same data or the schema has."""
    parts = re.split(r"([\w-]+(?: [\w-]+)*)", data.decode())
    pool = [*parts[1::2], *WORDS]
    for at, other in changes:
        parts[1 + 2 * (at % (len(parts) // 2))] = pool[other % len(pool)]
    return "".join(parts).encode()


def moved(data: bytes, changes: list[tuple[int, int]]) -> bytes:
    """The data with some lines taken away and put, or put again, elsewhere."""
    lines = data.split(b"\n")
    for at, other in changes:
        line = lines[at % len(lines)]
        if (at + other) % 2:
            lines.remove(line)
        lines.insert(other % (len(lines) + 1), line)
    return b"\n".join(lines)


PAIRS = st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 5_000)), max_size=6)
CHANGES = st.lists(
    st.tuples(st.integers(0, 20_000), st.integers(0, 6), st.sampled_from(SCRAPS)), max_size=6
)


@settings(max_examples=300)
@given(st.sampled_from(GOOD), CHANGES)
def test_mutated_files(data: bytes, changes: list[tuple[int, int, bytes]]) -> None:
    assert_sound(mutated(data, changes))


@settings(max_examples=300)
@given(st.sampled_from(GOOD), PAIRS)
def test_files_with_other_words(data: bytes, changes: list[tuple[int, int]]) -> None:
    assert_sound(replaced(data, changes))


@settings(max_examples=200)
@given(st.sampled_from(GOOD), PAIRS)
def test_files_with_lines_elsewhere(data: bytes, changes: list[tuple[int, int]]) -> None:
    assert_sound(moved(data, changes))


@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from([*WORDS, "model"]), VALUES, max_size=5))
@example({"segments": {"a": {"topics": {"a": {"topics": "a"}}}}})
def test_any_form_under_any_key(value: dict[str, object]) -> None:
    import yaml

    text = yaml.safe_dump({"model": "m", **value}, allow_unicode=True, sort_keys=False)
    assert_sound(text.encode())


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    assert_sound(data)


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_any_text_as_a_value(text: str) -> None:
    assert_sound(b"model: m\nabout: " + text.encode(errors="replace"))


@pytest.mark.soak
@settings(max_examples=20_000)
@given(st.sampled_from(GOOD), CHANGES)
def test_many_mutated_files(data: bytes, changes: list[tuple[int, int, bytes]]) -> None:
    assert_sound(mutated(data, changes))


@pytest.mark.soak
@settings(max_examples=20_000)
@given(st.sampled_from(GOOD), PAIRS)
def test_many_files_with_other_words(data: bytes, changes: list[tuple[int, int]]) -> None:
    assert_sound(replaced(data, changes))


@pytest.mark.soak
@settings(max_examples=20_000)
@given(st.dictionaries(st.sampled_from([*WORDS, "model"]), VALUES, max_size=5))
def test_many_forms_under_any_key(value: dict[str, object]) -> None:
    import yaml

    text = yaml.safe_dump({"model": "m", **value}, allow_unicode=True, sort_keys=False)
    assert_sound(text.encode())

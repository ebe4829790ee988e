"""A YAML text becomes values with places."""

from pathlib import Path

from graphmodel.files import Blank, Items, Place, Table, Text, read_bytes, read_file


def at(line: int, column: int) -> Place:
    return Place("f.yaml", line, column)


def test_every_value_has_its_place() -> None:
    document = read_bytes("ä: [x, 'y']\nb:\n  c: 1\n  d:\n".encode(), "f.yaml")
    assert document.problems == ()
    assert document.value == Table(
        (
            (
                Text("ä", at(1, 1)),
                Items((Text("x", at(1, 5)), Text("y", at(1, 8), plain=False)), at(1, 4)),
            ),
            (
                Text("b", at(2, 1)),
                Table(
                    (
                        (Text("c", at(3, 3)), Text("1", at(3, 6))),
                        (Text("d", at(4, 3)), Blank(at(4, 5))),
                    ),
                    at(3, 3),
                ),
            ),
        ),
        at(1, 1),
    )


def test_every_scalar_is_a_text() -> None:
    document = read_bytes(b"[yes, 1, 1.0, 0x10, null, 2026-02-01, '~', ~, '']", "f.yaml")
    assert isinstance(document.value, Items)
    said = [each.text if isinstance(each, Text) else None for each in document.value.items]
    assert said == ["yes", "1", "1.0", "0x10", "null", "2026-02-01", "~", None, ""]


def test_long_texts_in_every_style() -> None:
    text = b'a: >-\n  one\n  two\nb: |\n  one\n  two\nc: one\n  two\nd: "one\\\n  two"\n'
    document = read_bytes(text, "f.yaml")
    assert isinstance(document.value, Table)
    said = [value.text for _, value in document.value.rows if isinstance(value, Text)]
    assert said == ["one two", "one\ntwo\n", "one two", "onetwo"]


def test_a_key_that_stands_twice_counts_once() -> None:
    document = read_bytes(b"a: 1\nb: 2\na: 3\n", "f.yaml")
    assert isinstance(document.value, Table)
    assert [
        (key.text, value.text) for key, value in document.value.rows if isinstance(value, Text)
    ] == [("a", "1"), ("b", "2")]
    [problem] = document.problems
    assert problem.say() == "'a' stands here again, first at line 1 (keep one of them)"


def test_a_text_with_a_fault_of_syntax_has_no_value() -> None:
    document = read_bytes(b"a: [1\n", "f.yaml")
    assert document.value is None
    assert len(document.problems) == 1


def test_a_file_is_read_as_its_bytes_are(tmp_path: Path) -> None:
    file = tmp_path / "f.yaml"
    file.write_bytes(b"\xef\xbb\xbfa: 1\r\n")
    document = read_file(file)
    place = Place(str(file), 1, 1)
    assert document.value == Table(((Text("a", place), Text("1", Place(str(file), 1, 4))),), place)


def test_no_more_than_a_hundred_control_characters_are_told() -> None:
    document = read_bytes(b"a: '" + b"\x01" * 500 + b"'", "f.yaml")
    assert len(document.problems) == 100


def test_the_column_counts_characters_not_bytes() -> None:
    [problem] = read_bytes("ä🐄: x, y: 1".encode(), "f.yaml").problems
    assert (problem.line, problem.column) == (1, 10 - 1)

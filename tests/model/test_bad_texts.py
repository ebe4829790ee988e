"""Bad files whose text is wrong, whatever the keys mean."""

import pytest

from graphmodel.files import parse
from graphmodel.model import check_text

from .marked import Bad, assert_told, bad

CASES = (
    bad("nothing at all", "»", "empty-file", "graphmodel new"),
    bad("only a comment", "»# my company\n", "empty-file", "graphmodel new"),
    bad("a text instead of a table", "»my company", "no-table", "model: my-company"),
    bad("a list instead of a table", "»- model: m", "no-table", "model: my-company"),
    bad("a tab as indentation", "model: m\ntopics:\n»\ta: {name: A}\n", "tab", "spaces"),
    bad(
        "an indentation of its own",
        "model: m\ntopics:\n    a: {name: A}\n  »b: {name: B}\n",
        "indentation",
        "same indentation",
    ),
    bad("a line without a colon", "model: m\n»topics\nname: M\n", "no-colon", "key: value"),
    bad("a second colon", "model: m\nabout: facts»: from us\n", "colon-in-text", "in quotes"),
    bad("a percent sign first", "model: m\nabout: »%off\n", "sign-first", "in quotes"),
    bad("an at sign first", "model: m\nabout: »@home\n", "sign-first", "in quotes"),
    bad("a backtick first", "model: m\nabout: »`x`\n", "sign-first", "in quotes"),
    bad("a quote that stays open", "model: m\nabout: »'it is\nname: M\n", "open-quote", "close"),
    bad(
        "a bracket that stays open",
        "model: m\nsegments:\n  a: {topics: [x, y»}\n",
        "open-bracket",
        "close every",
    ),
    bad(
        "a brace that stays open",
        "model: m\ntopics:\n  a: {name: A\n  b»: {name: B}\n",
        "open-bracket",
        "close every",
    ),
    bad("an unknown escape", 'model: m\nabout: "a»\\qb"\n', "not-yaml", "quotes"),
    bad("two documents", "model: m\n»---\nmodel: n\n", "second-document", "one file, one model"),
    bad("an anchor", "model: m\nabout: »&x text\n", "anchor", "leave it out"),
    bad("an alias", "model: m\nabout: »*x\n", "alias", "the value itself"),
    bad("a tag", "model: m\nabout: »!!str text\n", "tag", "leave it out"),
    bad(
        "a tag that runs a command",
        "model: m\nabout: »!!python/object:os.system ls\n",
        "tag",
        "leave it out",
    ),
    bad(
        "a bomb of aliases",
        "model: m\nown: {a: »&a [»*a, »*a], b: »*a}\n",
        "anchor alias alias alias",
        "leave it out",
    ),
    bad("a merge key", "model: m\n»<<: »*x\n", "unknown-section alias", "graphmodel schema"),
    bad("brackets without end", "a: " + "[" * 19 + "»" + "[" * 80, "too-deep", "six"),
    bad("the same key twice", "model: m\nname: A\n»name: B\n", "duplicate-key", "keep one"),
    bad("a list as key", "model: m\n»[a, b]: c\n", "key-not-text", "key: value"),
    bad("a table as key", "model: m\n? »{a: b}\n: c\n", "key-not-text", "key: value"),
    bad(
        "a comment that swallows text",
        "model: m\nabout: Kunde »#1 of all\n",
        "swallowed-comment",
        "in quotes",
    ),
    bad("a comment that swallows all", "model: m\nabout: »#1\n", "swallowed-comment", "quotes"),
    bad(
        "a comment that swallows a reason",
        "model: m\nsegments: {a: {priority: {level: high, why: Kunde »#1\n  }}}\n",
        "swallowed-comment",
        "in quotes",
    ),
    bad(
        "a comma in braces",
        "model: m\nsegments: {a: {priority: {level: high, why: profit, »mostly ropes}}}\n",
        "bare-key",
        "in quotes",
    ),
    bad("an empty list", "model: m\nsegments: {a: {topics: »[]}}\n", "empty-collection", "none"),
    bad("an empty table", "model: m\ntopics: »{}\n", "empty-collection", "none"),
    bad("a null byte", "model: m\nabout: a»\0b\n", "control-character", "delete"),
    bad("an escape sign", "model: m\nabout: a»\x1b[31m\n", "control-character", "delete"),
    bad(
        "a mark of byte order inside", "model: m\nabout: a»\ufeffb\n", "control-character", "delete"
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_the_place_and_the_advice(case: Bad) -> None:
    assert_told(case)


def test_other_problems_of_the_form_are_told_beside_those_of_the_text() -> None:
    report = check_text(b"model: m\nlangauge: en\nabout: Kunde #1\n", "m.yaml")
    assert [each.code for each in report.problems] == ["unknown-section", "swallowed-comment"]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        ("model: m\nname: Höfe\n".encode("latin-1"), 2, 8),
        (b"model: m\n\xff", 2, 1),
        ("\ufeffmodel: m\n".encode("utf-16-le") + b"\n", 2, 1),
    ],
)
def test_a_wrong_encoding(data: bytes, line: int, column: int) -> None:
    [problem] = check_text(data, "m.yaml").problems
    assert (problem.line, problem.column, problem.code) == (line, column, "wrong-encoding")
    assert "save the file as UTF-8" in problem.hint


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_what_editors_save_is_read(encoding: str, line_break: str) -> None:
    text = line_break.join(["model: m", "name: Höfe 🐄", "segments: {a: {name: שלום}}", ""])
    model = check_text(text.encode(encoding), "m.yaml").model
    assert model is not None
    assert [node.properties["name"] for node in model.nodes] == ["Höfe 🐄", "שלום"]


def test_a_decomposed_umlaut_is_the_same_letter() -> None:
    text = "model: m\ntopics: {ko\u0308rbe: {name: K}}\nsegments: {a: {topics: [k\u00f6rbe]}}\n"
    assert check_text(text.encode(), "m.yaml").problems == ()


def test_a_file_that_is_too_large_is_not_parsed() -> None:
    [problem] = check_text(b"a" * 10_000_001, "m.yaml").problems
    assert problem.code == "too-large"
    assert "split" in problem.hint


def test_too_many_values_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse, "MAX_VALUES", 100)
    [problem] = check_text(b"a: [" + b"x," * 101 + b"]", "m.yaml").problems
    assert (problem.code, problem.line, problem.column) == ("too-many-values", 1, 201)
    assert "100" in problem.message


@pytest.mark.parametrize("text", ["about: a # b", "about: 'a #1'", "about: a#1", "about: a\n# 1"])
def test_what_is_no_swallowed_text(text: str) -> None:
    assert check_text(f"model: m\n{text}\n".encode(), "m.yaml").problems == ()

"""Answers as tables, JSON, CSV, TSV and Markdown."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from graphmodel import Answer, Store
from graphmodel.questions import Column, ask
from graphmodel.questions.tables import (
    FORMATS,
    WRITERS,
    Sheet,
    as_csv,
    as_html,
    as_json,
    as_markdown,
    as_ndjson,
    as_table,
    document,
    joined,
    plain_sheet,
    readable,
    sheet,
)
from graphmodel.schema import Words


@pytest.fixture
def answer(store: Store, folder: Path) -> Answer:
    return ask(store, "mine shared", {"min_modules": 1}, queries=[folder])


def test_there_is_a_writer_for_each_format() -> None:
    assert set(FORMATS) == {"table", *WRITERS}


def test_people_read_names_and_words(answer: Answer) -> None:
    assert as_table(sheet(answer), 80).splitlines() == [
        "topic  modules                      priority",
        "─────  ───────────────────────────  ────────────",
        "Beans  customer segments, channels  high",
        "Price  customer segments            not recorded",
    ]
    german = sheet(replace(answer, language="de"))
    assert list(german.heads) == ["Thema", "Module", "Priorität"]


def test_programs_read_ids_and_null(answer: Answer) -> None:
    told = json.loads(as_json(document(answer)))
    assert told["rows"][1] == {
        "topic": "cafe/price",
        "name": "Price",
        "modules": ["customer-segments"],
        "priority": None,
    }
    assert told["names"]["cafe/price"] == "Price"
    assert list(told["columns"]) == ["topic", "name", "modules", "priority"]
    assert told["sentence"] == answer.sentence


def test_csv_tells_null_from_an_empty_list_and_zero() -> None:
    rows = Sheet(["a", "b", "c"], [[None, [], 0], [True, ["x", "y"], 1.5]], [], [])
    assert as_csv(rows).splitlines() == ["a,b,c", ",[],0", "true,x; y,1.5"]
    assert as_csv(rows, "\t").splitlines()[0] == "a\tb\tc"


@pytest.mark.parametrize("text", ["=1+1", "+x", "-x", "@x", "\tx"])
def test_no_text_runs_as_a_formula(text: str) -> None:
    written = as_csv(Sheet(["a"], [[text]], [], []))
    (_, (field,)) = csv.reader(io.StringIO(written))
    assert field == f"'{text}"


def test_numbers_stay_numbers_in_csv() -> None:
    assert as_csv(Sheet(["a"], [[-1], [-1.5]], [], [])).splitlines() == ["a", "-1", "-1.5"]


def test_csv_quotes_what_needs_it() -> None:
    values = [['a "b", c'], ["line\nbreak"]]
    assert list(csv.reader(io.StringIO(as_csv(Sheet(["k"], values, [], []))))) == [["k"], *values]


def test_markdown_has_no_markup_of_the_cells() -> None:
    cells = [["a|b", "*x* [l](u) <b> `c` \\"]]
    lines = as_markdown(Sheet(["k"], [], ["one", "n"], cells, [False, True])).splitlines()
    assert lines[:2] == ["| one | n |", "| --- | --: |"]
    assert lines[2] == r"| a\|b | \*x\* \[l\](u) \<b\> \`c\` \\ |"


def test_ndjson_is_one_object_a_line(answer: Answer) -> None:
    lines = as_ndjson(joined({"cafe": sheet(answer)})).splitlines()
    assert [json.loads(line)["model"] for line in lines] == ["cafe", "cafe"]
    assert json.loads(lines[0])["topic"] == "cafe/beans"


def test_json_escapes_what_would_act_on_a_terminal_and_loses_nothing() -> None:
    text = "a\x1b[31m\u202e\u2028\x9b\ud800 ü 東"
    written = as_json({"k": text})
    assert json.loads(written) == {"k": text}
    assert "ü 東" in written
    for sign in "\x1b\u202e\u2028\x9b\ud800":
        assert sign not in written


def test_cells_lose_what_would_act_on_a_terminal() -> None:
    column = Column("x", "text", Words("x", "x"))
    rows = ({"x": "a\x1b[2Jb\u202ec\nd"},)
    answer = Answer("q", "m", {}, (column,), rows, {}, "", "en")
    assert sheet(answer).cells == [("abc d",)]


def test_a_column_that_says_nothing_is_left_out_for_people() -> None:
    columns = (
        Column("a", "text", Words("a", "a")),
        Column("b", "id", Words("b", "b"), join=", "),
        Column("c", "text", Words("c", "c"), absent=Words("–", "–")),
        Column("d", "integer", Words("d", "d")),
    )
    row: dict[str, object] = {"a": "x", "b": [], "c": None, "d": None}
    answer = Answer("q", "m", {}, columns, (row, row), {}, "", "en")
    assert list(sheet(answer).heads) == ["a", "d"]
    assert list(sheet(answer).cells) == [("x", "not recorded")] * 2
    assert list(sheet(answer).keys) == ["a", "b", "c", "d"]
    some = replace(answer, rows=(row, {**row, "b": ["m/x"]}))
    assert list(sheet(some).heads) == ["a", "b", "d"]


def test_models_are_told_apart_in_one_table(answer: Answer) -> None:
    both = joined({"bar": sheet(answer), "cafe": sheet(answer)})
    assert [row[0] for row in both.values] == ["bar", "bar", "cafe", "cafe"]
    assert both.keys[0] == both.heads[0] == "model"
    assert len(both.right) == len(both.heads)


NODE = {"label": "Segment", "id": "m/a", "properties": {"name": "Climbers"}}
LINK = {"type": "OFFERED", "properties": {"price": 1}}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (NODE, "Segment Climbers"),
        ({**NODE, "properties": {}}, "Segment m/a"),
        (LINK, "[OFFERED]"),
        ({"nodes": [NODE, NODE], "links": [LINK]}, "Segment Climbers → Segment Climbers"),
        ({"a": 1, "b": [True, None]}, "a: 1, b: true, null"),
        ([], "[]"),
        (None, "null"),
        ("text", "text"),
    ],
)
def test_values_of_own_queries_are_readable(value: object, text: str) -> None:
    assert readable(value) == text


def test_numbers_of_own_queries_stand_right() -> None:
    rows = plain_sheet(["name", "n"], [["a", 1], ["b", 10]])
    assert as_table(rows, 80).splitlines()[2:] == ["a      1", "b     10"]
    assert as_table(plain_sheet(["a"], []), 80) == ""


def test_a_notebook_shows_escaped_html(answer: Answer) -> None:
    shown = as_html(replace(answer, sentence="<script>", names={"cafe/beans": "<b>"}))
    assert "<script>" not in shown
    assert "<td>&lt;b&gt;</td>" in shown
    assert answer._repr_html_() == as_html(answer)


def test_an_answer_prints_and_turns_into_other_things(answer: Answer) -> None:
    assert str(answer).startswith("2 topics; Beans in customer segments and channels.\n\ntopic")
    assert answer.to_dicts()[0]["topic"] == "cafe/beans"
    assert answer.to_csv().splitlines()[2] == "cafe/price,Price,customer-segments,"
    frame = answer.to_pandas()
    assert list(frame.columns) == ["topic", "name", "modules", "priority"]
    assert list(frame["name"]) == ["Beans", "Price"]

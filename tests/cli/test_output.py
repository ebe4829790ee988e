"""How answers reach the terminal."""

from collections.abc import Mapping

import pytest
from graphmodel.cli.output import answered, columns, emit, records, rendered

from graphmodel.errors import FileError
from graphmodel.questions import Answer, Column
from graphmodel.schema import Words

STATE = Column(
    "state",
    "choice",
    Words("state", "Stand"),
    choices={"conflict": Words("conflict", "Konflikt"), "open": Words("open", "offen")},
)
PAIR = Column("pair", "text", Words("pair", "Paar"))


def answer(rows: int, language: str = "en", *more: Column) -> Answer:
    def row(at: int) -> Mapping[str, object]:
        return {"pair": f"p{at}", "state": "conflict" if at < 53 else "open"}

    told = tuple(row(at) for at in range(rows))
    return Answer(
        "q", "m", {}, (PAIR, *more), told, {}, "Said.", language, {"m": "The\x1b[1m Model"}
    )


def test_the_strongest_are_shown_then_counted_by_state() -> None:
    shown = answered([answer(60, "en", STATE)], "table")
    assert "p49" in shown
    assert "p50" not in shown
    assert shown.endswith("… 10 more rows; --all shows them (3 conflict, 7 open)")
    german = answered([answer(60, "de", STATE)], "table")
    assert german.endswith("… 10 weitere Zeilen; --all zeigt sie (3 Konflikt, 7 offen)")


def test_without_a_state_rows_are_counted_alone() -> None:
    assert answered([answer(51)], "table").endswith("… 1 more rows; --all shows them")
    assert "more rows" not in answered([answer(50)], "table")


@pytest.mark.parametrize("form", ["json", "ndjson", "csv", "tsv", "markdown"])
def test_every_other_format_has_every_row(form: str) -> None:
    assert "p59" in answered([answer(60)], form)
    assert "more rows" not in answered([answer(60)], form)


def test_all_rows_on_request() -> None:
    assert "p59" in answered([answer(60)], "table", all_rows=True)


def test_several_models_have_headings_and_one_has_none() -> None:
    assert answered([answer(1)], "table").startswith("Said.\n\npair\n")
    assert answered([answer(1), answer(1)], "table").startswith("The Model\n\nSaid.")
    assert answered([answer(1), answer(1)], "markdown").startswith("## The Model\n\nSaid.")


def test_an_answer_without_rows_is_its_sentence() -> None:
    assert answered([answer(0)], "table") == "Said."
    assert answered([answer(0)], "markdown") == "Said."
    assert answered([answer(0)], "csv") == "model,pair"
    assert answered([answer(0)], "ndjson") == ""


def test_the_width_is_that_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "33")
    assert columns() == 33
    monkeypatch.setenv("COLUMNS", "5")
    assert columns() == 20
    monkeypatch.delenv("COLUMNS")
    assert columns() >= 20


def test_sentences_are_wrapped_for_people_and_not_in_markdown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    long = Answer("q", "m", {}, (PAIR,), (), {}, "one two three four five six", "en")
    assert answered([long], "table") == "one two three four\nfive six"
    assert answered([long], "markdown") == "one two three four five six"


def test_plain_records_keep_their_keys_for_programs_and_have_headings_for_people() -> None:
    heads = {"key": Words("called", "heißt"), "nodes": Words("nodes", "Knoten")}
    rows = records(heads, [{"nodes": 3, "key": "a", "more": 1}])
    assert rendered(rows, "csv") == "key,nodes\na,3"
    head, _, row = rendered(rows, "table").splitlines()
    assert (head, row) == ("called  nodes", "a           3")


def test_a_file_that_cannot_be_written_is_told(tmp_path: object) -> None:
    with pytest.raises(FileError, match="cannot be written: Is a directory"):
        emit("text", str(tmp_path))

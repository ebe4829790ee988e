"""The names that people import."""

from pathlib import Path

import pytest

import graphmodel
from graphmodel import questions


@pytest.mark.parametrize("name", graphmodel.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(graphmodel, name) is not None


@pytest.mark.parametrize("name", questions.__all__)
def test_every_name_of_the_room_is_there(name: str) -> None:
    assert getattr(questions, name) is not None


def test_other_names_are_not() -> None:
    for package in (graphmodel, questions):
        with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
            _ = package.nothing


def test_the_version_is_that_of_the_package() -> None:
    assert graphmodel.__version__.count(".") == 2


def test_the_errors_are_one_tree_with_exit_codes() -> None:
    tree = (
        graphmodel.FileError,
        graphmodel.ModelFileError,
        graphmodel.QueryError,
        graphmodel.QuestionError,
        graphmodel.StoreError,
        graphmodel.UsageError,
    )
    assert all(issubclass(each, graphmodel.GraphmodelError) for each in tree)
    assert [each.exit_code for each in tree] == [1, 1, 1, 2, 3, 2]


def test_a_file_becomes_an_answer(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(
        "model: small\nname: Small\ntopics: {t: {name: T}}\nsegments: {a: {topics: [t]}}\n"
        "value propositions: {v: {topics: [t]}}\n",
        encoding="utf-8",
    )
    with graphmodel.connect(tmp_path / "store.kgl") as store:
        store.load(graphmodel.read(path))
        answer = store.ask("topics shared")
        assert graphmodel.ask(store, "topics shared").rows == answer.rows
        assert [each.model for each in graphmodel.ask_all(store, "topics shared")] == ["small"]
    assert [row["topic"] for row in answer.rows] == ["small/t"]

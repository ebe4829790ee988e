"""Where questions are found."""

from importlib import import_module
from pathlib import Path

import pytest

from graphmodel.errors import QuestionError, UsageError
from graphmodel.questions.registry import asked, files, question, shipped, title
from graphmodel.questions.steps import STEPS, step
from graphmodel.questions.subset import departures

from .cafe import SHARED, write

SHIPPED = files()


def test_own_questions_stand_beside_the_shipped_ones(folder: Path) -> None:
    found = files([folder])
    assert set(found) - set(files()) == {"mine shared"}
    assert list(found) == sorted(found)
    assert question(" mine  shared ", [folder]).path == folder / "mine" / "shared.cypher"


def test_the_environment_names_folders_too(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path_factory.mktemp("other")
    write(other, "alone", SHARED)
    monkeypatch.setenv("GRAPHMODEL_QUERIES", f"{folder}:{other}")
    assert {"mine shared", "alone"} <= set(files())


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder of questions"):
        files([tmp_path / "nowhere"])


def test_two_files_of_one_name_are_refused(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    write(other, "mine shared", SHARED)
    with pytest.raises(QuestionError, match="is the question 'mine shared' already"):
        files([folder, other])
    assert files([folder, folder])


def test_an_unknown_name_gets_the_nearest(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"question 'mine sharde'\. Did you mean 'mine shared'\?"):
        question("mine sharde", [folder])


def test_own_questions_name_no_step(folder: Path) -> None:
    text = SHARED.replace(
        "// columns:", "// gathers: [topic, name, modules, priority]\n// step: cycles\n// columns:"
    )
    write(folder, "mine stepped", text)
    with pytest.raises(QuestionError, match="only shipped questions"):
        question("mine stepped", [folder])


@pytest.mark.parametrize(
    "head",
    [
        "// title: {en: Shared topics, de: Themen}",
        '// title: {en: "Shared topics", de: "Themen"}',
        "// title: {en: 'Shared topics', de: 'Themen'}",
        "// title:\n//   en: Shared topics\n//   de: Themen",
        "// title:\n//   de: Themen\n//   en: Shared topics",
    ],
)
def test_a_glance_finds_the_title(tmp_path: Path, head: str) -> None:
    file = write(tmp_path, "a b", f"{head}\n// question: {{en: a, de: b}}\n")
    assert (title(file, "en"), title(file, "de")) == ("Shared topics", "Themen")


def test_a_glance_at_anything_else_finds_nothing(tmp_path: Path) -> None:
    assert title(write(tmp_path, "a b", "MATCH (n) RETURN n"), "en") == ""


@pytest.mark.parametrize("name", SHIPPED)
def test_each_shipped_question_is_right(name: str) -> None:
    found = question(name)
    assert departures(found.text) == []
    assert {title(SHIPPED[name], code) for code in ("en", "de")} == {*found.title.every}
    assert SHIPPED[name].is_relative_to(shipped())


def test_rules_are_not_in_the_list_that_people_see() -> None:
    assert not [name for name in asked(SHIPPED) if name.startswith("rules ")]
    assert [name for name in SHIPPED if name.startswith("rules ")]


def test_each_step_is_used_and_can_be_imported() -> None:
    assert {question(name).step for name in SHIPPED} - {""} == set(STEPS)
    for name, place in STEPS.items():
        module, function = place.split(":")
        assert step(name) is getattr(
            import_module(f"graphmodel.questions.steps.{module}"), function
        )

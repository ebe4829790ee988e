"""The pages of the docs that follow from commands and headers."""

from pathlib import Path

from graphmodel.cli import reference as commands

from graphmodel.questions import reference as questions

DOCS = Path(__file__).parents[2] / "docs"


def test_the_page_of_the_commands_is_up_to_date() -> None:
    assert (DOCS / "cli.md").read_text(encoding="utf-8") == commands.page(), "run `python docs`"


def test_the_page_of_the_questions_is_up_to_date() -> None:
    page = (DOCS / "questions.md").read_text(encoding="utf-8")
    assert page == questions.page(), "run `python docs`"


def test_every_command_and_question_is_on_its_page() -> None:
    for name in ("load", "models rm", "topics shared", "cypher", "completion"):
        assert f"## graphmodel {name}\n" in commands.page()
    for name in ("topics shared", "markets cascade", "rules topics-unrelated"):
        assert f"## {name}\n" in questions.page()

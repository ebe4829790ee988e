"""Header and query together: parameters, columns, order, steps, sentences."""

from pathlib import Path

import pytest

from graphmodel.errors import QuestionError
from graphmodel.questions.check import check_query
from graphmodel.questions.header import read_question

from .cafe import SHARED, write


def checked(folder: Path, text: str, *, shipped: bool = False) -> None:
    check_query(read_question(write(folder, "mine shared", text), "mine shared"), shipped=shipped)


def test_a_right_question_passes(tmp_path: Path) -> None:
    checked(tmp_path, SHARED)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("$min_modules\n", "$min_module\n", 19, "the parameter $min_module is not declared"),
        (">= $min_modules", ">= 2", 1, "'min_modules' is declared and never used"),
        (" {model: $model}", "", 1, "'model' is declared and never used"),
        ("t.name AS name, ", "", 20, "RETURN gives topic, modules, priority, the header says"),
        ("t.name AS name", "t.name AS nam", 20, "RETURN gives topic, nam"),
        ("DESC, topic", "DESC", 20, "the order is not total: ORDER BY lacks topic"),
        ("\nORDER BY size(modules) DESC, topic", "", 20, "ORDER BY lacks topic"),
        ("RETURN t.id", "WHERE t.id > 1 > 0 RETURN t.id", 20, "join them with AND"),
        ("(t:Topic", "(t:Topik", 16, "There is no label 'Topik'"),
        ("{topic} in", "{topics} in", 1, "There is no placeholder 'topics'"),
        ("No topic in", "No {topic} in", 1, "there is no row to take 'topic' from"),
    ],
)
def test_what_does_not_fit_is_told(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    assert old in SHARED
    with pytest.raises(QuestionError) as error:
        checked(tmp_path, SHARED.replace(old, new, 1))
    assert said in str(error.value)
    assert f"mine/shared.cypher:{line}: " in str(error.value)


def test_an_order_by_expression_is_as_good_as_by_name(tmp_path: Path) -> None:
    checked(tmp_path, SHARED.replace("DESC, topic", "DESC, t.id"))


def test_a_query_without_return_or_with_a_union_is_refused(tmp_path: Path) -> None:
    head = SHARED[: SHARED.index("MATCH")]
    with pytest.raises(QuestionError, match="the query has no RETURN"):
        checked(tmp_path, f"{head}MATCH (t:Topic {{model: $model}}) WHERE $min_modules > 0")
    body = SHARED[SHARED.index("MATCH") :]
    with pytest.raises(QuestionError, match="a UNION has no total order"):
        checked(tmp_path, f"{SHARED}UNION\n{body}")


def test_without_ids_everything_is_sorted(tmp_path: Path) -> None:
    text = SHARED.replace("id of Topic", "text").replace("t.id AS topic", "t.name + '!' AS topic")
    with pytest.raises(QuestionError, match="ORDER BY lacks name, modules, priority"):
        checked(tmp_path, text)
    checked(tmp_path, text.replace("DESC, topic", "DESC, topic, name, modules, priority"))


STEP = SHARED.replace(
    "// columns:", "// gathers: [topic, name, modules, priority]\n// step: cycles\n// columns:"
)


def test_a_step_is_for_shipped_questions_and_of_the_table(tmp_path: Path) -> None:
    checked(tmp_path, STEP, shipped=True)
    with pytest.raises(QuestionError, match="only shipped questions name a Python step"):
        checked(tmp_path, STEP)
    with pytest.raises(QuestionError, match=r"There is no step 'cycle'\. Did you mean 'cycles'"):
        checked(tmp_path, STEP.replace("step: cycles", "step: cycle"), shipped=True)


def test_a_step_may_use_parameters_and_give_facts(tmp_path: Path) -> None:
    text = STEP.replace(">= $min_modules", ">= 2").replace("{topic} in", "{fact} in")
    checked(tmp_path, text, shipped=True)
    with pytest.raises(QuestionError, match="'model' is declared and never used"):
        checked(tmp_path, STEP.replace(" {model: $model}", ""), shipped=True)

"""What a check tells, and how."""

import pytest

from graphmodel.model import check_text

from . import test_bad_facts, test_bad_forms, test_bad_references, test_bad_texts, test_bad_values

CASES = (
    *test_bad_texts.CASES,
    *test_bad_forms.CASES,
    *test_bad_values.CASES,
    *test_bad_references.CASES,
    *test_bad_facts.CASES,
)


def test_there_are_sixty_distinct_kinds_of_bad_file() -> None:
    assert len({case.what for case in CASES}) == len({case.text for case in CASES}) >= 60


def test_every_problem_is_told_at_once_in_the_order_of_the_file() -> None:
    text = "model: m\nsegments:\n  a: {priority: hihg, size: 4.000, topics: [t], xyz: 1}\n"
    report = check_text(text.encode(), "m.yaml")
    codes = [each.code for each in report.problems]
    assert codes == ["off-scale", "not-whole", "unknown-reference", "unknown-key"]
    assert list(report.problems) == sorted(report.problems, reverse=True)[::-1]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("topics: {t: {name: A}}\nsegments: {a: {topics: {t: {presence: low}}}}", "line 2"),
        ("segments: {a: {pays: no}}\nrevenue streams: {r: {from: a}}", "line 2"),
        ("topics: {t: {name: A, Name: B}}", "line 2"),
    ],
)
def test_a_contradiction_names_both_places(text: str, place: str) -> None:
    [problem] = check_text(f"model: m\n{text}\n".encode(), "m.yaml").problems
    assert place in problem.message
    assert place.replace("line", "Zeile") in problem.say("de")


def test_parts_and_things_of_two_kinds_may_have_one_name() -> None:
    criteria = "criteria: {c: {name: C, kind: own need}, d: {name: C, kind: own need}}"
    text = f"segments: {{a: {{name: A, {criteria}}}}}\nneeds: {{n: {{name: A}}}}"
    assert check_text(f"model: m\n{text}\n".encode(), "m.yaml").problems == ()


@pytest.mark.parametrize(
    ("text", "line", "column", "code"),
    [
        ("segments: {a: {criteria: {c: {why: x}}}}", 2, 27, "criterion-without-kind"),
        (
            "segments: {a: {criteria: {c: {kind: own need, motive: profitabilty}}}}",
            2,
            55,
            "nearly-known",
        ),
        ("segments: {a: {size: 40, customers: 8000}}", 2, 37, "more-than-all"),
        ("segments: {a: {name: Schools}, b: {name: schools}}", 2, 32, "same-name"),
    ],
)
def test_what_is_only_doubtful_is_a_warning(text: str, line: int, column: int, code: str) -> None:
    report = check_text(f"model: m\n{text}\n".encode(), "m.yaml")
    [problem] = report.problems
    assert (problem.line, problem.column, problem.code) == (line, column, code)
    assert problem.severity == "warning"
    assert report.model is not None
    assert report.errors == ()


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("segments: {a: {presence: high}}", "it belongs to: topic"),
        ("topics: {t: {decision: support}}", "it belongs to: segment"),
        ("needs: {n: }\nsegments: {a: {needs: {n: {decision: x}}}}", "it belongs to: segment"),
        ("price: high", "it belongs into an entry of: value proposition, channel"),
    ],
)
def test_a_key_in_the_wrong_place_is_sent_to_the_right_one(text: str, hint: str) -> None:
    report = check_text(f"model: m\n{text}\n".encode(), "m.yaml")
    assert hint in report.problems[0].hint


def test_a_list_written_as_a_text_is_recognised() -> None:
    text = "model: m\nsegments: {a: , b: }\ncustomer relationships:\n  c: {with: 'a, b'}\n"
    [problem] = check_text(text.encode(), "m.yaml").problems
    assert "write several as a list: [a, b]" in problem.hint


def test_thousands_of_problems_are_all_told() -> None:
    topics = "".join(
        f"  t{number}: {{name: T{number}, area: a{number}}}\n" for number in range(5_000)
    )
    report = check_text(f"model: m\ntopics:\n{topics}".encode(), "m.yaml")
    assert len(report.problems) == 5_000

"""Files that extend others."""

from pathlib import Path

import pytest

from graphmodel.model import Report, check

from .graphs import links, node

BASE = """\
model: base
name: Base
categories: {premium: with care}
topics: {t: {name: T, presence: high}, u: {name: U}}
segments:
  a: {name: A, priority: {level: high, why: w}, topics: [t, u], target groups: {g: {size: 5}}}
  b: {name: B, category: premium, topics: {t: high, u: {priority: low, affinity: high}}}
  c: {name: C, user benefits: {ease: {name: Ease, level: high}}, formats: {t: {audience: 1}}}
"""


def changed(folder: Path, text: str) -> Report:
    folder.joinpath("base.yaml").write_text(BASE, encoding="utf-8")
    file = folder / "m.yaml"
    file.write_text(f"extends: base.yaml\nmodel: m\n{text}\n", encoding="utf-8")
    return check(file)


def test_everything_is_taken_over_under_an_own_key(tmp_path: Path) -> None:
    model = changed(tmp_path, "").model
    assert model is not None
    assert node(model, "Segment", "b") == {"name": "B", "categories": ("premium",)}
    assert model.nodes[0].properties["name"] == "Base"
    assert {each.id.split("/")[0] for each in model.nodes} == {"m"}


def test_values_are_replaced_tables_changed_inside(tmp_path: Path) -> None:
    model = changed(
        tmp_path, "Segmente: {a: {Priorität: low, topics: {u: entfernen}}, b: {Themen: {u: high}}}"
    ).model
    assert model is not None
    assert node(model, "Segment", "a") == {"name": "A", "priority": 1}
    assert node(model, "TargetGroup", "g") == {"name": "g", "size": 5}
    assert links(model, "HAS_TOPIC") == [
        ("a", "t", {}),
        ("b", "t", {"priority": 3}),
        ("b", "u", {"priority": 3}),
    ]


def test_a_link_is_changed_inside(tmp_path: Path) -> None:
    model = changed(tmp_path, "segments: {b: {topics: {u: {priority: none}}}}").model
    assert model is not None
    assert links(model, "HAS_TOPIC")[-1] == ("b", "u", {"priority": 0, "affinity": 3})


def test_an_element_is_removed_a_value_forgotten_an_element_added(tmp_path: Path) -> None:
    model = changed(
        tmp_path,
        "segments: {b: remove, c: {name: unknown, formats: {t: {audience: 2}}}, d: {pays: no}}",
    ).model
    assert model is not None
    segments = [each.id for each in model.nodes if each.label == "Segment"]
    assert segments == ["m/a", "m/c", "m/d"]
    assert node(model, "Segment", "c")["name"] == "c"
    assert node(model, "Rating", "c.formats.t.audience")["level"] == 2
    assert node(model, "Rating", "c.user_benefits.ease")["level"] == 3


def test_a_chain_of_files_in_other_folders(tmp_path: Path) -> None:
    changed(tmp_path, "segments: {a: {size: 1}}")
    tmp_path.joinpath("sub").mkdir()
    last = tmp_path / "sub" / "last.yaml"
    last.write_text("extends: ../m.yaml\nmodel: m\nsegments: {a: {size: 2}}", encoding="utf-8")
    model = check(last).model
    assert model is not None
    assert node(model, "Segment", "a")["size"] == 2


@pytest.mark.parametrize(
    ("text", "line", "column", "code"),
    [
        ("segments: {z: remove}", 3, 12, "nothing-to-remove"),
        ("topics: {t: remove}", 6, 58, "unknown-reference"),
        ("segments: {a: {priority: hihg}}", 3, 26, "off-scale"),
    ],
)
def test_a_problem_is_told_at_the_file_where_it_stands(
    tmp_path: Path, text: str, line: int, column: int, code: str
) -> None:
    problem = changed(tmp_path, text).problems[0]
    assert (problem.line, problem.column, problem.code) == (line, column, code)
    base = code == "unknown-reference"
    assert problem.file == str(tmp_path / ("base.yaml" if base else "m.yaml"))


def test_a_file_that_extends_needs_a_key_of_its_own(tmp_path: Path) -> None:
    tmp_path.joinpath("base.yaml").write_text(BASE, encoding="utf-8")
    tmp_path.joinpath("m.yaml").write_text("extends: base.yaml\n", encoding="utf-8")
    [problem] = check(tmp_path / "m.yaml").problems
    assert problem.code == "no-model"


@pytest.mark.parametrize(
    ("named", "code", "hint"),
    [
        ("m.yaml", "extends-circle", "stand alone"),
        ("base.yml", "extends-missing", "base.yaml"),
        ("nowhere/x.yaml", "extends-missing", "counts from this file"),
        (".", "extends-missing", "counts from this file"),
        ("x" * 5000, "extends-missing", "counts from this file"),
        ('"a\\0b"', "extends-missing", "counts from this file"),
        ("[base.yaml]", "one-value", "write a text"),
    ],
)
def test_what_cannot_be_extended(tmp_path: Path, named: str, code: str, hint: str) -> None:
    tmp_path.joinpath("base.yaml").write_text(BASE, encoding="utf-8")
    tmp_path.joinpath("m.yaml").write_text(f"extends: {named}\nmodel: m\n", encoding="utf-8")
    [problem] = check(tmp_path / "m.yaml").problems
    assert (problem.line, problem.column, problem.code) == (1, 10, code)
    assert hint in problem.hint


def test_two_files_that_extend_each_other(tmp_path: Path) -> None:
    tmp_path.joinpath("m.yaml").write_text("extends: n.yaml\nmodel: m\n", encoding="utf-8")
    tmp_path.joinpath("n.yaml").write_text("model: n\nerweitert: m.yaml\n", encoding="utf-8")
    [problem] = check(tmp_path / "m.yaml").problems
    assert problem.code == "extends-circle"
    assert problem.file == str(tmp_path / "n.yaml")
    assert "m.yaml, n.yaml" in problem.message


def test_problems_of_the_extended_text_are_told(tmp_path: Path) -> None:
    tmp_path.joinpath("base.yaml").write_text("model: b\nname: 'open\n", encoding="utf-8")
    tmp_path.joinpath("m.yaml").write_text("extends: base.yaml\nmodel: m\n", encoding="utf-8")
    [problem] = check(tmp_path / "m.yaml").problems
    assert (problem.file, problem.code) == (str(tmp_path / "base.yaml"), "open-quote")

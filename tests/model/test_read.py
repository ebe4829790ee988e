"""From a file on disk to a model, or to an error that tells everything."""

import pickle
from pathlib import Path

import pytest

from graphmodel.errors import FileError
from graphmodel.model import ModelFileError, check, check_text, model_of, read, read_text

EXAMPLES = sorted(Path(__file__).parent.parent.joinpath("files", "examples").glob("*.yaml"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_the_examples_load_without_a_problem(file: Path) -> None:
    report = check(file)
    assert report.problems == ()
    assert report.model is not None
    assert report.model.key == file.stem
    assert report.model == read(str(file)) == read_text(file.read_bytes(), file.name)


def test_there_are_three_examples() -> None:
    assert [file.stem for file in EXAMPLES] == [
        "drugstore-relationships",
        "financial-services",
        "rope-maker",
    ]


def test_an_error_tells_every_problem_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "m.yaml"
    file.write_text("model: m\nsegments: {a: {size: 1.5, pays: perhaps}}\n", encoding="utf-8")
    with pytest.raises(ModelFileError) as raised:
        read(file)
    assert isinstance(raised.value, FileError)
    assert [each.code for each in raised.value.problems] == ["not-whole", "unknown-word"]
    first, second = str(raised.value).split("\n")
    assert first.startswith(f"{file}:2:22: '1.5' is no whole number")
    assert second.startswith(f"{file}:2:33: ")
    with pytest.raises(ModelFileError, match=r"memory:2:22: '1\.5'"):
        read_text(file.read_bytes(), "memory")


def test_a_missing_file_and_one_with_a_like_name(tmp_path: Path) -> None:
    tmp_path.joinpath("rope-maker.yaml").write_text("model: m\n", encoding="utf-8")
    [problem] = check(tmp_path / "rope-makr.yaml").problems
    assert (problem.code, problem.hint) == ("missing-file", "did you mean 'rope-maker.yaml'?")
    assert problem.say("de") == "diese Datei gibt es nicht (gemeint ist wohl 'rope-maker.yaml')"
    [problem] = check(tmp_path / "nowhere" / "x.yaml").problems
    assert (problem.code, problem.hint) == ("missing-file", "")


def test_a_folder(tmp_path: Path) -> None:
    [problem] = check(tmp_path).problems
    assert (problem.file, problem.code) == (str(tmp_path), "folder")
    assert "name a file in it" in problem.hint


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    below = tmp_path / "m.yaml" / "m.yaml"
    below.parent.write_text("model: m\n", encoding="utf-8")
    for path in (loop, below, tmp_path / ("x" * 5000), Path("a\0b")):
        [problem] = check(path).problems
        assert problem.code == "unreadable-file"
        assert "permissions" in problem.hint


def test_a_problem_as_plain_values() -> None:
    [problem] = check_text(b"model: m\nsegments: {a: {horizon: futur}}\n", "m.yaml").problems
    assert problem.record() == {
        "file": "m.yaml",
        "line": 2,
        "column": 25,
        "sheet": "",
        "cell": "",
        "code": "unknown-word",
        "severity": "error",
        "message": "'futur' is not known as 'horizon'",
        "hint": "did you mean 'future'?",
    }
    assert problem.record("de")["message"] == "'futur' gibt es nicht als 'Horizont'"
    assert problem.record("de")["hint"] == "gemeint ist wohl 'future'"


def test_what_a_message_shows_of_a_text_is_short_and_visible() -> None:
    text = f'model: m\nsegments: {{a: {{horizon: "a\\u202Eb\\n{"x" * 500}"}}}}\n'
    [problem] = check_text(text.encode(), "m.yaml").problems
    assert problem.message.startswith(r"'a\u202eb\nxxx")
    assert len(problem.message) < 120


def test_a_model_is_the_same_from_any_order_of_its_parts() -> None:
    model = read(EXAMPLES[0])
    assert model_of(model.key, reversed(model.nodes), reversed(model.links)) == model


def test_ids_are_unique_and_links_end_at_nodes() -> None:
    for file in EXAMPLES:
        model = read(file)
        ends = {(each.label, each.id) for each in model.nodes}
        assert len(ends) == len(model.nodes)
        outside = {end for link in model.links for end in (link.start, link.end)} - ends
        labels = {label for label, _ in outside}
        assert labels <= {"Module", "UsageFormat", "CompanyBenefit", "Effect"}


def test_reading_twice_gives_the_same_bytes() -> None:
    for file in EXAMPLES:
        assert pickle.dumps(read(file)) == pickle.dumps(read(file))


def test_collecting_of_garbage_is_as_it_was_before() -> None:
    import gc

    assert gc.isenabled()
    check_text(b"model: m\n", "m.yaml")
    assert gc.isenabled()
    gc.disable()
    try:
        check_text(b"model: m\n", "m.yaml")
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.soak
def test_a_file_of_200_000_lines_is_read(tmp_path: Path) -> None:
    entry = "    name: Segment {0}\n    priority:\n      level: high\n      why: much profit\n"
    topics = "".join(f"      t{number}: high\n" for number in range(14))
    many = "".join(f"  s{n}:\n{entry.format(n)}    topics:\n{topics}" for n in range(10_000))
    known = "".join(f"  t{number}: {{name: T{number}}}\n" for number in range(14))
    file = tmp_path / "large.yaml"
    file.write_text(f"model: m\ntopics:\n{known}segments:\n{many}", encoding="utf-8")
    assert file.read_text(encoding="utf-8").count("\n") > 200_000
    model = read(file)
    assert len(model.links) == 10_000 * 16 + 14

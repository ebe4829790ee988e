"""Headers: what is read from them, and every way in which one can be wrong."""

from pathlib import Path

import pytest

from graphmodel.errors import QuestionError
from graphmodel.questions.header import read_question
from graphmodel.schema import Words

from .cafe import SHARED, write

RULE = """\
// title: {en: Rule, de: Regel}
// question: {en: Which pairs?, de: Welche Paare?}
// source: docs/definitions.md 3
// parameters:
//   model: {type: model}
// strength: 3
// because:
//   none: {en: nothing joins {first}, de: nichts verbindet {first}}
// missing:
//   topics: {en: "topics of {first}", de: "Themen von {first}"}
// columns:
//   a: {type: id of Segment, words: {en: one, de: eines}}
MATCH (s:Segment {model: $model}) RETURN s.id AS a ORDER BY a
"""


def test_everything_in_a_header_is_read(tmp_path: Path) -> None:
    text = SHARED.replace("\nMATCH", "\n// always: [none]\nMATCH", 1)
    question = read_question(write(tmp_path, "mine shared", text), "mine shared")
    assert question.area == "mine"
    assert question.title == Words("Shared topics", "Gemeinsame Themen")
    assert question.source == "docs/definitions.md 1"
    model, least = question.parameters
    assert (model.name, model.form, model.required) == ("model", "model", True)
    assert (least.default, least.minimum, least.maximum, least.required) == (2, 1, 9, False)
    assert question.options == (least,)
    forms = [(each.name, each.form, each.of, each.join) for each in question.columns]
    assert forms == [
        ("topic", "id", "Topic", ""),
        ("name", "text", "", ""),
        ("modules", "id", "Module", ", "),
        ("priority", "level", "priority", ""),
    ]
    assert question.gathers == ("topic", "name", "modules", "priority")
    assert set(question.sentences) == {"none", "one", "many"}
    assert question.always == ("none",)


def test_the_query_keeps_the_lines_of_the_file(tmp_path: Path) -> None:
    question = read_question(write(tmp_path, "mine shared", SHARED), "mine shared")
    assert question.text.splitlines() == [
        "" if line.startswith("//") else line for line in SHARED.splitlines()
    ]


def test_a_rule_has_strength_reasons_and_what_is_missing(tmp_path: Path) -> None:
    text = RULE.replace("{en: nothing joins {first}, de: nichts verbindet {first}}", QUOTED)
    question = read_question(write(tmp_path, "rules one", text), "rules one")
    assert question.strength == 3
    assert question.because["none"].de == "nichts: {first}"
    assert question.missing["topics"].en == "topics of {first}"
    assert question.sentences == {}


QUOTED = '{en: "nothing: {first}", de: "nichts: {first}"}'


def test_any_question_may_say_what_is_missing_or_who_does(tmp_path: Path) -> None:
    text = SHARED.replace(
        "// columns:\n",
        "// missing:\n//   topics: {en: which?, de: welche?}\n// columns:\n"
        "//   missing: {type: list of missing rules one, words: {en: missing, de: fehlt}}\n",
    )
    question = read_question(write(tmp_path, "mine shared", text), "mine shared")
    assert question.missing["topics"] == Words("which?", "welche?")
    column = question.columns[0]
    assert (column.form, column.of, column.join) == ("missing", "rules one", "; ")


def test_keys_that_yaml_would_read_as_values_stay_texts(tmp_path: Path) -> None:
    text = SHARED.replace("//   topic: {", "//   on: {")
    question = read_question(write(tmp_path, "mine shared", text), "mine shared")
    assert question.columns[0].name == "on"


def test_choices_and_paths_have_forms_of_their_own(tmp_path: Path) -> None:
    column = (
        "//   topic: {type: choice, choices: {yes: {en: yes, de: ja}}, words: {en: a, de: b}}\n"
        "//   way: {type: path of id of any, words: {en: way, de: Weg}, "
        "absent: {en: none, de: keiner}}"
    )
    old = "//   topic: {type: id of Topic, words: {en: topic, de: Thema}}"
    path = write(tmp_path, "mine shared", SHARED.replace(old, column))
    topic, way, name, *_ = read_question(path, "mine shared").columns
    assert topic.choices == {"yes": Words("yes", "ja")}
    assert (way.form, way.of, way.join) == ("id", "any", " → ")
    assert name.join == ""
    assert way.absent == Words("none", "keiner")


def test_a_parameter_may_be_positional_and_several_segments(tmp_path: Path) -> None:
    old = "type: integer, default: 2, minimum: 1, maximum: 9"
    assert old in SHARED
    text = SHARED.replace(old, "type: segments, minimum: 2, positional: yes")
    (who,) = read_question(write(tmp_path, "mine shared", text), "mine shared").options
    assert (who.form, who.minimum, who.positional, who.required) == ("segments", 2, True, True)


def test_a_change_has_its_words(tmp_path: Path) -> None:
    column = (
        "//   topic: {type: list of change, words: {en: a, de: b}, choices: {x: {en: c, de: d}}}"
    )
    old = "//   topic: {type: id of Topic, words: {en: topic, de: Thema}}"
    path = write(tmp_path, "mine shared", SHARED.replace(old, column))
    changed = read_question(path, "mine shared").columns[0]
    assert (changed.form, changed.join, changed.choices) == ("change", "; ", {"x": Words("c", "d")})


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("default: 2", "positional: perhaps", 6, "positional is yes or no"),
        ("type: text,", "type: change,", 9, "a choice or change, and nothing else, has `choices`"),
        ("// title:", "// titel:", 1, "There is no key 'titel'. Did you mean 'title'?"),
        ("// source: docs/definitions.md 1\n", "", 1, "the header lacks 'source'"),
        ("{en: Shared topics, de:", "{en: Shared topics, fr:", 1, "There is no key 'fr'"),
        (", de: Gemeinsame Themen}", "}", 1, "title lacks 'de'"),
        ("title: {en: Shared topics", "title: {en: [a]", 1, "title.en must be a text"),
        ("docs/definitions.md 1", "[a, b]", 3, "source must be a text"),
        ("// title", "// question: {en: a, de: b}\n// title", 3, "the key 'question' stands here"),
        ("type: integer", "type: number", 6, "There is no type of parameter 'number'"),
        ("default: 2", "default: two", 6, "'two' is not a whole number"),
        ("minimum: 1", "minimum: -1", 6, "'-1' is not a whole number"),
        ("maximum: 9", "maximal: 9", 6, "There is no key 'maximal'. Did you mean 'maximum'?"),
        (", help: {en: few, de: wenig}", "", 6, "parameter min_modules lacks 'help'"),
        ("  model: {type: model}", "  company: {type: model}", 5, "declare `model: {type: model}`"),
        ("model: {type: model}", "model: {type: text}", 5, "has the type model"),
        (
            "type: integer, default: 2",
            "type: choice, default: a",
            6,
            "a choice or change, and nothing else",
        ),
        ("type: integer, default: 2", "type: boolean, default: maybe", 6, "is yes or no"),
        ("id of Topic", "id of Topics", 8, "There is no label 'Topics'. Did you mean 'Topic'?"),
        (
            "level priority",
            "level priorty",
            11,
            "There is no scale 'priorty'. Did you mean 'priority'?",
        ),
        ("type: text,", "type: texts,", 9, "There is no type 'texts'. Did you mean 'text'?"),
        ("type: text,", "type: choice,", 9, "a choice or change, and nothing else, has `choices`"),
        ("type: text, words: {en: name, de: Name}", "type: text", 9, "column name lacks 'words'"),
        ("//   none:", "//   zero:", 13, "the cases of a sentence are: none, one, many"),
        ("\nMATCH", "\n// always: [nobody]\nMATCH", 16, "names the cases of a sentence; 'nobody'"),
        ("// columns:", "// step: cycles\n// columns:", 1, "`step` and `gathers` stand together"),
        ("// columns:", "// gathers: [a]\n// columns:", 1, "`step` and `gathers` stand together"),
        ("// title: {en: Shared", "// title: {en: Shared: x", 1, "the header is no YAML"),
        ("// title", "MATCH (n)\n// title", 1, "must begin with a header"),
    ],
)
def test_a_wrong_header_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    assert old in SHARED
    path = write(tmp_path, "mine shared", SHARED.replace(old, new, 1))
    with pytest.raises(QuestionError) as error:
        read_question(path, "mine shared")
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert said in str(error.value)


def test_the_keys_stand_in_one_order(tmp_path: Path) -> None:
    lines = SHARED.splitlines(keepends=True)
    path = write(tmp_path, "mine shared", "".join([lines[1], lines[0], *lines[2:]]))
    with pytest.raises(QuestionError, match="in this order: title, question, source"):
        read_question(path, "mine shared")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("strength: 3", "strength: 4", "a strength is 1, 2 or 3"),
        ("// strength: 3\n", "", "lacks 'strength'"),
    ],
)
def test_a_rule_needs_a_strength(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = RULE.replace("{en: nothing joins {first}, de: nichts verbindet {first}}", QUOTED)
    path = write(tmp_path, "rules one", text.replace(old, new))
    with pytest.raises(QuestionError, match=said):
        read_question(path, "rules one")


def test_only_rules_have_a_strength(tmp_path: Path) -> None:
    text = SHARED.replace("// columns:", "// strength: 2\n// columns:")
    with pytest.raises(QuestionError, match="There is no key 'strength'"):
        read_question(write(tmp_path, "mine shared", text), "mine shared")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "mine shared", "")
    path.write_bytes(b"// title: \xff\xfe")
    with pytest.raises(QuestionError, match="cannot be read"):
        read_question(path, "mine shared")
    path.write_text("//\n", encoding="utf-8")
    with pytest.raises(QuestionError, match="the header is empty"):
        read_question(path, "mine shared")

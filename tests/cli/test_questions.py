"""Questions as commands: options from headers, answers in every format."""

import csv
import io
import json
from pathlib import Path

import pytest

from graphmodel.questions import registry

from ..questions.cafe import SHARED, write
from .conftest import SEEDS, Run


def test_an_area_lists_its_questions(run: Run) -> None:
    shown = run("topics", "--help").stdout
    for name in ("areas", "duplicates", "missing", "shared"):
        assert f"  {name} " in shown


def test_a_question_explains_itself(run: Run) -> None:
    shown = run("topics", "shared", "--help").stdout
    assert "Which topics carry more than one part of the business model?" in shown
    assert "--min-modules NUMBER" in shown
    assert "usually 2" in shown
    assert "Defined in: docs/definitions.md 1" in shown
    assert "graphmodel topics shared -m MODEL" in shown


def test_the_sentence_stands_before_the_table(loaded: Run) -> None:
    shown = loaded("topics", "shared", "-m", "rope-maker").stdout
    sentence, _, rows = shown.partition("\n\n")
    assert sentence.startswith("2 topics are shared")
    assert "Rope safety" in rows
    assert max(map(len, shown.splitlines())) <= 80


def test_without_a_model_each_is_asked(loaded: Run) -> None:
    shown = loaded("topics", "shared").stdout
    assert shown.index("Free newspaper") < shown.index("Rope maker")
    told = json.loads(loaded("topics", "shared", "--format", "json").stdout)
    assert [answer["model"] for answer in told] == ["free-newspaper", "rope-maker"]


def test_answers_speak_german(loaded: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    german = loaded("topics", "shared", "-m", "rope-maker", "--lang", "de").stdout
    assert german.startswith("2 Themen werden geteilt")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert loaded("topics", "shared", "-m", "rope-maker").stdout == german
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    assert loaded("topics", "shared", "-m", "rope-maker").stdout.startswith("2 topics")


def test_keys_are_the_same_in_every_format_and_language(loaded: Run) -> None:
    def out(form: str, lang: str) -> str:
        ask = ("topics", "shared", "-m", "rope-maker", "--format", form, "--lang", lang)
        return loaded(*ask).stdout

    for lang in ("en", "de"):
        (answer,) = json.loads(out("json", lang))
        keys = ["model", *answer["columns"]]
        rows = [json.loads(line) for line in out("ndjson", lang).splitlines()]
        assert [list(row) for row in rows] == [keys] * len(answer["rows"])
        for form, delimiter in (("csv", ","), ("tsv", "\t")):
            read = list(csv.reader(io.StringIO(out(form, lang)), delimiter=delimiter))
            assert read[0] == keys
            assert len(read) == len(rows) + 1
    assert out("csv", "en") == out("csv", "de")
    assert out("markdown", "de").splitlines()[2].startswith("| Thema |")


def test_a_file_takes_the_answer(loaded: Run, tmp_path: Path) -> None:
    shown = loaded("topics", "shared", "--format", "csv").stdout
    result = loaded("topics", "shared", "--format", "csv", "-o", "rows.csv")
    assert (result.exit_code, result.stdout) == (0, "")
    assert tmp_path.joinpath("rows.csv").read_text(encoding="utf-8") == shown
    result = loaded("topics", "shared", "-o", "no/such/rows.csv")
    assert result.exit_code == 1
    assert "no/such/rows.csv: cannot be written" in result.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("topics", "shared", "-m", "rope-makr"), "Did you mean 'rope-maker'?"),
        (("topics", "shared", "--min-modules", "x"), "min_modules must be a whole number"),
        (("topics", "shared", "--min-modules", "0"), "min_modules must be at least 1"),
        (("topics", "shared", "--min-module", "1"), "--min-modules"),
        (("markets", "cascade", "-m", "free-newspaper", "--leaving", "reders"), "'readers'"),
        (("ask", "topic", "shared"), "Did you mean 'topics shared'?"),
        (("ask", "topics", "shared", "-p", "min_module=3"), "Did you mean 'min_modules'?"),
        (("ask", "--queries", "nowhere"), "There is no folder of questions 'nowhere'"),
    ],
)
def test_what_is_mistyped_gets_the_nearest(loaded: Run, args: tuple[str, ...], said: str) -> None:
    result = loaded(*args)
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stdout == ""


def test_ask_gives_the_same_as_the_command(loaded: Run) -> None:
    command = loaded("topics", "shared", "--min-modules", "3", "--format", "json").stdout
    for name in (("topics", "shared"), ("topics shared",)):
        asked = loaded("ask", *name, "-p", "min_modules=3", "--format", "json").stdout
        assert asked == command


def test_ask_without_a_name_lists_the_questions(run: Run) -> None:
    shown = run("ask", "--lang", "de").stdout
    assert "topics shared" in shown
    assert "Welche Themen" in shown
    told = json.loads(run("ask", "--format", "json").stdout)
    assert "markets sides" in [row["name"] for row in told]


def test_segments_are_named_without_an_option(loaded: Run) -> None:
    shown = loaded("segments", "why", "sailors", "Climbers", "-m", "rope-maker").stdout
    assert shown.startswith("Climbers and Sailors should not") or "Sailors and Climbers" in shown
    asked = ("-m", "rope-maker", "--format", "json")
    (told,) = json.loads(loaded("segments", "together", "sailors", "climbers", *asked).stdout)
    assert told["parameters"]["segments"] == ["rope-maker/climbers", "rope-maker/sailors"]
    same = loaded("ask", "segments", "together", "-p", "segments=sailors,climbers", *asked).stdout
    assert json.loads(same) == [told]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("why", "climbers"), "Missing argument 'B'"),
        (("why", "climbers", "climbers"), "two segments"),
        (("why", "climbers", "sailers"), "Did you mean 'sailors'?"),
        (("together",), "Missing argument 'SEGMENTS...'"),
        (("together", "climbers"), "segments must be at least 2"),
    ],
)
def test_segments_that_are_lacking_are_told(loaded: Run, args: tuple[str, ...], said: str) -> None:
    result = loaded("segments", *args, "-m", "rope-maker")
    assert result.exit_code == 2
    assert said in result.stderr


def test_own_questions_become_commands(
    loaded: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.read_once.cache_clear()
    write(tmp_path / "own", "topics mine", SHARED)
    shown = loaded("topics", "--queries", "own", "mine", "-m", "rope-maker")
    assert shown.stdout.startswith("2 topics; "), shown.stderr
    assert "mine" in loaded("topics", "--queries", "own", "--help").stdout
    asked = loaded("ask", "--queries", "own", "topics", "mine", "-m", "rope-maker")
    assert asked.stdout == shown.stdout
    monkeypatch.setenv("GRAPHMODEL_QUERIES", str(tmp_path / "own"))
    assert loaded("topics", "mine", "-m", "rope-maker").stdout == shown.stdout


def test_a_long_table_is_cut_for_people_alone(run: Run, tmp_path: Path) -> None:
    topics = "".join(f"  t{at}: {{name: Topic {at}}}\n" for at in range(60))
    carried = ", ".join(f"t{at}" for at in range(60))
    sides = "".join(f"  s{at}: {{topics: [{carried}]}}\n" for at in range(1))
    offers = f"value propositions:\n  v: {{topics: [{carried}]}}\n"
    text = f"model: many\nname: Many\ntopics:\n{topics}segments:\n{sides}{offers}"
    tmp_path.joinpath("many.yaml").write_text(text, encoding="utf-8")
    assert run("load", "many.yaml").exit_code == 0
    ask = ("topics", "shared")
    assert "… 10 more rows; --all shows them" in run(*ask).stdout
    assert "… 10 weitere Zeilen; --all zeigt sie" in run(*ask, "--lang", "de").stdout
    assert run(*ask).stdout.count("value propositions") < 60
    assert run(*ask, "--all", "--format", "markdown").stdout.count("Topic ") > 60
    assert "more rows" not in run(*ask, "--all").stdout
    assert len(run(*ask, "--format", "csv").stdout.splitlines()) == 61
    run(*ask, "-o", "all.txt")
    assert "more rows" not in tmp_path.joinpath("all.txt").read_text(encoding="utf-8")


def test_names_in_a_model_do_not_act_on_the_terminal(run: Run, tmp_path: Path) -> None:
    evil = '"[/] [bold] red \\u202e :smile: </b>"'
    text = (
        f"model: evil\nname: Evil\ntopics:\n  t: {{name: {evil}}}\n"
        "segments: {s: {topics: [t]}}\nvalue propositions: {v: {topics: [t]}}\n"
    )
    tmp_path.joinpath("evil.yaml").write_text(text, encoding="utf-8")
    assert run("load", "evil.yaml").exit_code == 0
    for form in ("table", "markdown", "json", "ndjson"):
        shown = run("topics", "shared", "--format", form).stdout
        assert "red" in shown
        assert "\u202e" not in shown


def test_shipped_models_answer_every_command(run: Run) -> None:
    files = sorted(str(path) for path in SEEDS.glob("*.yaml"))
    assert run("load", *files).exit_code == 0
    for name in json.loads(run("ask", "--format", "json").stdout):
        if any(each.required for each in registry.question(name["name"]).options):
            continue  # which segments there are differs from model to model
        result = run(*name["name"].split(), "--lang", "de")
        assert result.exit_code == 0, (name, result.stderr)
        assert result.stdout.strip()

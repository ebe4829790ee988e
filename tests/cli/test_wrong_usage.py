"""Whoever calls a command wrongly is told what would be right, in the language of the reader."""

from pathlib import Path

import pytest

from .conftest import Run

CALLS = [
    (
        "modles",
        "No such command 'modles'. Did you mean 'models'?",
        "Es gibt keinen Befehl 'modles'. Gemeint ist wohl 'models'.",
    ),
    (
        "topics shard",
        "No such command 'shard'. Did you mean 'shared'?",
        "Es gibt keinen Befehl 'shard'. Gemeint ist wohl 'shared'.",
    ),
    ("markets dependancies", "Did you mean 'dependencies'?", "Gemeint ist wohl 'dependencies'."),
    ("models remove", "No such command 'remove'.", "Es gibt keinen Befehl 'remove'."),
    (
        "models --formt json",
        "No such option '--formt'. Did you mean '--format'?",
        "Es gibt keine Option '--formt'. Gemeint ist wohl '--format'.",
    ),
    (
        "load --verbos x",
        "No such option '--verbos'. Did you mean '--verbose'?",
        "Es gibt keine Option '--verbos'. Gemeint ist wohl '--verbose'.",
    ),
    ("load --colour x", "No such option '--colour'.", "Es gibt keine Option '--colour'."),
    (
        "new --lang-uage de x",
        "(Did you mean one of: '--lang', '--language'?)",
        "(Gemeint ist wohl eines davon: '--lang', '--language'.)",
    ),
    ("models --format jsn", "Did you mean 'json'?", "Gemeint ist wohl 'json'."),
    (
        "models --format xyz",
        "Invalid value for '--format': 'xyz' is not one of 'table', 'json'",
        "Falscher Wert für '--format': 'xyz' ist keines von 'table', 'json'",
    ),
    (
        "show canvass",
        "Invalid value for 'VIEW': 'canvass' is not one of",
        "Falscher Wert für 'ANSICHT': 'canvass' ist keines von",
    ),
    (
        "show",
        "Missing argument 'VIEW'. Choose from: canvas,",
        "Es fehlt das Argument 'ANSICHT'. Zur Wahl stehen: canvas,",
    ),
    ("completion bsh", "Did you mean 'bash'?", "Gemeint ist wohl 'bash'."),
    ("check", "Missing argument 'FILE...'.", "Es fehlt das Argument 'DATEI...'."),
    ("load --db", "Option '--db' requires an argument.", "Die Option '--db' braucht einen Wert."),
    (
        "cypher --write=yes x",
        "Option '--write' does not take a value.",
        "Die Option '--write' nimmt keinen Wert.",
    ),
    (
        "cypher --rows many x",
        "Invalid value for '--rows': 'many' is not a valid whole number.",
        "Falscher Wert für '--rows': 'many' ist keine gültige ganze Zahl.",
    ),
    ("cypher --seconds soon x", "'soon' is not a valid number.", "'soon' ist keine gültige Zahl."),
    ("cypher --rows 0 x", "0 is not in the range x>=1.", "0 liegt nicht im Bereich x>=1."),
    ("new a b", "Got unexpected extra argument (b)", "Ein Argument ist zu viel (b)."),
    ("new a b c", "Got unexpected extra arguments (b c)", "Diese Argumente sind zu viel (b c)."),
    ("--lang xx models", "'xx' is not one of 'en', 'de'.", "'xx' ist keines von 'en', 'de'."),
    ("topics --queries .", "Missing command.", "Es fehlt ein Befehl."),
    (
        "ask topics shared -p min_modules",
        "Invalid value for '-p': 'min_modules' is not NAME=VALUE.",
        "Falscher Wert für '-p': 'min_modules' ist nicht NAME=WERT.",
    ),
    (
        "export a.yaml -o b.yaml",
        "Name the file once: as FILE or after -o.",
        "Die Datei nur einmal nennen: als DATEI oder nach -o.",
    ),
]

NEEDS = """\
// title: {en: Needs, de: Braucht}
// question: {en: What needs a word?, de: Was braucht ein Wort?}
// source: README.md
// parameters:
//   model: {type: model}
//   word: {type: text, help: {en: the word, de: das Wort}}
// columns:
//   id: {type: id of Topic, words: {en: topic, de: Thema}}
// sentence: {none: {en: "No.", de: "Nein."}, one: {en: "1", de: "1"}, many: {en: "n", de: "n"}}
MATCH (t:Topic {model: $model}) WHERE t.name = $word
RETURN t.id AS id ORDER BY id
"""


def told(run: Run, line: str) -> str:
    """What a wrong call is told, on one line."""
    result = run(*line.split())
    assert result.exit_code == 2
    assert result.stdout == ""
    return " ".join(result.stderr.split())


@pytest.mark.parametrize(("line", "english", "german"), CALLS)
def test_a_wrong_call_ends_with_2_and_what_would_be_right(
    run: Run, monkeypatch: pytest.MonkeyPatch, line: str, english: str, german: str
) -> None:
    assert english in told(run, line)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert german in told(run, line)


def test_the_line_itself_may_say_the_language_of_what_is_wrong_with_it(run: Run) -> None:
    assert told(run, "load --formt x --lang de") == (
        "Aufruf: graphmodel load [OPTIONEN] DATEI... Hilfe zeigt 'graphmodel load --help'. "
        "Fehler: Es gibt keine Option '--formt'."
    )
    assert told(run, "--lang en load --formt x") == (
        "Usage: graphmodel load [OPTIONS] FILE... Try 'graphmodel load --help' for help. "
        "Error: No such option '--formt'."
    )


@pytest.mark.parametrize(
    ("language", "missing", "marked"),
    [
        ("en", "Missing option '--word'.", "The word. [required]"),
        ("de", "Es fehlt die Option '--word'.", "Das Wort. [nötig]"),
    ],
)
def test_what_a_question_needs_is_marked_and_missed(
    run: Run, tmp_path: Path, language: str, missing: str, marked: str
) -> None:
    (tmp_path / "topics").mkdir()
    (tmp_path / "topics" / "needs.cypher").write_text(NEEDS, encoding="utf-8")
    asked = f"topics --queries . needs --lang {language}"
    assert missing in told(run, asked)
    assert marked in " ".join(run(*asked.split(), "--help").stdout.split())
